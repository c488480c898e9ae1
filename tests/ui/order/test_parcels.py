"""Money that is taken parcel by parcel, by the lines of the order."""

from app.domain.discount import PercentOff
from app.domain.order_actions import OrderAction

_A = OrderAction


def test_three_parcels_by_line_come_to_the_line_to_the_cent(shop, open_order):
    """Three cups with a discount that no third of a cent fits."""
    bargain = PercentOff(700, "Regular customer")
    number = shop.sell(("CF-101", 3_000), change=lambda basket: basket.with_discount(bargain))
    desk = open_order(number)
    ordered = desk.panel.details.lines[0].paid
    assert ordered.minor % 3 != 0
    offered = []
    for left in (3, 2, 1):
        desk.press(_A.CAPTURE)
        picker = desk.sheet.lines
        offered.append(picker.boxes[0].text().partition(" ")[0])
        if left > 1:
            picker.pieces[0].setCurrentIndex(left - 1)
        else:
            picker.boxes[0].setChecked(True)
        desk.sheet.again.setChecked(True)
        desk.decide()
    assert offered == ["3", "2", "1"]
    captured = [charge.captured.minor for charge in desk.panel.details.view.charges]
    assert captured == [11_62, 11_63, 11_62, 0]
    assert sum(captured) == ordered.minor
    desk.press(_A.CAPTURE)
    assert not desk.sheet.lines.boxes[0].isEnabled()
