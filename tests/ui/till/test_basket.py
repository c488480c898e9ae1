"""What becomes of a basket: discounts, notes, customers, parking, crashes, payment."""

import pytest
from PySide6.QtCore import Qt

from app.domain.discount import AmountOff, PercentOff
from app.domain.gateway import BuyerContact
from app.domain.money import Currency, Money
from app.services.baskets import Baskets
from app.services.till_settings import DISCOUNT_REASONS, SCAN_GAP_MS
from tests.ui.shops import open_desk
from tests.ui.till.hands import SLOW_MS
from ui.sign_in.approval import ApprovalSheet
from ui.till.discount_sheet import DiscountSheet
from ui.till.notices import Offer
from ui.till.opening import TillTools
from ui.till.parked_sheet import ParkedSheet
from ui.till.scanner import ScanTiming
from ui.till.presenter import TillPresenter


@pytest.fixture
def tools(services):
    """What a till needs of the shop."""
    return TillTools(
        services.products,
        services.baskets,
        services.policies,
        services.permissions,
        services.settings,
        services.desk.shop.region,
    )


def _cents(minor):
    return Money(minor, Currency.USD)


def _give(hands, value, reason="Goodwill"):
    sheet = hands.sheet(DiscountSheet)
    sheet.value.setText(value)
    sheet.reason.setCurrentText(reason)
    sheet.primary.click()
    hands.rest()


def _approve(hands, pin, name="ben"):
    sheet = hands.sheet(ApprovalSheet)
    hands.until(lambda: sheet.who.findData(name) >= 0)
    sheet.who.setCurrentIndex(sheet.who.findData(name))
    sheet.pin.setText(pin)
    sheet.primary.click()
    return sheet


def test_a_cashier_gives_ten_percent_alone(hands):
    hands.pick("CF-101", "CF-102")
    hands.key(Qt.Key.Key_F4)
    _give(hands, "10")
    assert hands.panel.line.discount == PercentOff(1_000, "Goodwill")
    assert hands.panel.discounts == _cents(130)
    assert hands.till.view.window().focusWidget() is hands.entry


def test_an_amount_off_the_basket_is_read_in_the_shops_currency(hands):
    hands.pick("CF-101", "CF-102")
    hands.key(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    hands.sheet(DiscountSheet).amount.click()
    _give(hands, "2.50", "Price match")
    assert hands.panel.basket.discount == AmountOff(_cents(250), "Price match")


def test_more_than_ten_percent_waits_for_a_manager(hands, services, desk):
    hands.pick("CF-101")
    hands.till.questions.ask_line_discount()
    _give(hands, "20")
    assert hands.panel.line.discount is None
    sheet = _approve(hands, "9999")
    hands.until(sheet.message.text)
    assert sheet.message.text() == "This PIN is not right."
    assert hands.panel.line.discount is None
    _approve(hands, "2222")
    hands.until(lambda: hands.panel.line.discount is not None)
    assert hands.panel.line.discount == PercentOff(2_000, "Goodwill", approved_by="ben")
    assert _approvals(desk) == [
        ("ben", {"action": "discount", "asked_by": "ava", "size": "2000 basis points"})
    ]


def test_a_discount_is_not_given_when_nobody_approves(hands):
    hands.pick("CF-101")
    hands.till.questions.ask_line_discount()
    _give(hands, "20")
    sheet = hands.sheet(ApprovalSheet)
    hands.key(Qt.Key.Key_Escape, target=sheet)
    hands.rest()
    assert hands.panel.line.discount is None


def test_an_owner_approves_what_is_too_much_for_a_manager(hands, desk):
    hands.pick("CF-101")
    hands.till.questions.ask_line_discount()
    _give(hands, "100")
    _approve(hands, "3333", "clara")
    hands.until(lambda: hands.panel.line.discount is not None)
    assert [who for who, _facts in _approvals(desk)] == ["clara"]


def test_more_than_the_price_cannot_be_taken_off(hands):
    hands.pick("CF-101")
    hands.till.questions.ask_line_discount()
    sheet = hands.sheet(DiscountSheet)
    sheet.amount.click()
    sheet.value.setText("99.00")
    sheet.primary.click()
    _approve(hands, "3333", "clara")
    hands.until(lambda: hands.said() != "")
    assert hands.said() == "That is more than there is to take off: at most 12.50 USD."


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("much", "A discount needs a reason and is more than zero, at most all of it."),
        ("0", "A discount needs a reason and is more than zero, at most all of it."),
        ("101", "A discount needs a reason and is more than zero, at most all of it."),
    ],
)
def test_a_discount_that_is_none_is_refused_in_its_sheet(hands, value, sentence):
    hands.pick("CF-101")
    hands.till.questions.ask_line_discount()
    sheet = hands.sheet(DiscountSheet)
    sheet.value.setText(value)
    sheet.primary.click()
    assert sheet.isVisible()
    assert sheet.message.text() == sentence


def test_notes_and_customer_are_kept_and_taken_back(hands):
    hands.pick("CF-101")
    hands.key(Qt.Key.Key_F8)
    hands.sheet().value.setPlainText("Grind it")
    hands.sheet().primary.click()
    hands.key(Qt.Key.Key_F9)
    sheet = hands.sheet()
    sheet.name.setText("  Grace   Hopper ")
    sheet.email.setText("no address")
    sheet.primary.click()
    assert sheet.message.text() == "This is no e-mail address."
    sheet.email.setText("grace@example.com")
    sheet.primary.click()
    hands.rest()
    assert hands.panel.line.note == "Grind it"
    assert hands.panel.basket.customer == BuyerContact("Grace Hopper", "grace@example.com")
    hands.till.presenter.edits.set_customer(None)
    hands.rest()
    assert hands.panel.basket.customer is None


def test_a_parked_basket_is_taken_up_at_another_desk(hands, shop_file):
    hands.pick("CF-101", "CF-102")
    hands.key(Qt.Key.Key_F6)
    hands.sheet().name.setText("Blue coat")
    hands.sheet().primary.click()
    hands.until(lambda: hands.skus() == [] and hands.panel.parked == 1)
    assert hands.panel.notice.offers == (Offer.PARKED,)
    other = open_desk(shop_file, name="till-2")
    (row,) = other.services.baskets.parked()
    assert (row.name, row.owner, row.lines) == ("Blue coat", "ava", 2)
    assert len(other.services.baskets.take_up(row, "ben").basket.lines) == 2
    other.close()


def test_the_list_of_parked_baskets_shows_what_is_in_them(hands):
    hands.pick("CF-101", "CF-102")
    hands.till.presenter.park("Blue coat")
    hands.until(lambda: hands.panel.parked == 1)
    hands.pick("KT-303")
    hands.key(Qt.Key.Key_F7)
    sheet = hands.sheet(ParkedSheet)
    hands.until(lambda: "House blend" in sheet.preview.text())
    assert sheet.list.item(0).text().startswith("Blue coat\njust now  ·  ava  ·  $")
    sheet.primary.click()
    hands.until(lambda: [sku for sku, _n in hands.skus()] == ["CF-101", "CF-102"])
    # the basket that was open has taken its place
    hands.until(lambda: hands.panel.parked == 1)


def test_of_two_desks_that_take_a_basket_up_one_is_told_to_look_again(hands, shop_file):
    hands.pick("CF-101")
    hands.till.presenter.park("Blue coat")
    hands.until(lambda: hands.panel.parked == 1)
    other = open_desk(shop_file, name="till-2")
    (row,) = other.services.baskets.parked()
    other.services.baskets.take_up(row, "ben")
    hands.till.presenter.take_up(row)
    hands.until(lambda: hands.said() != "")
    assert hands.said() == "Another desk was faster. Look again and decide anew."
    assert hands.skus() == []
    other.close()


def test_a_scan_that_meets_a_basket_taken_elsewhere_is_rung_up_in_a_fresh_one(
    hands, services, shop_file
):
    hands.pick("CF-101")
    first = hands.panel.held
    other = open_desk(shop_file, name="till-2")
    services.baskets.park(first, "")
    (row,) = other.services.baskets.parked()
    other.services.baskets.take_up(row, "ben")
    hands.till.presenter.scan("2000000001036")
    hands.till.presenter.edits.step(hands.panel.selected, 1)
    hands.till.presenter.scan("2000000001036")
    hands.until(lambda: hands.skus() == [("CF-103", "2")])
    hands.rest()
    assert hands.panel.held.basket_id != first.basket_id
    assert hands.said() == (
        "This basket is not open here any more: another window has it. "
        "What was scanned is rung up in the basket shown now."
    )
    other.close()


def test_a_parked_basket_is_deleted_after_asking_twice(hands, services):
    hands.pick("CF-101")
    hands.till.presenter.park("Blue coat")
    hands.until(lambda: hands.panel.parked == 1)
    hands.till.questions.show_parked()
    sheet = hands.sheet(ParkedSheet)
    hands.until(sheet.delete.isVisible)
    sheet.delete.click()
    assert sheet.delete.text() == "Really delete?"
    assert len(services.baskets.parked()) == 1
    sheet.delete.click()
    hands.until(lambda: services.baskets.parked() == ())


def test_a_new_sale_parks_what_is_in_the_basket(hands, services):
    hands.pick("CF-101")
    hands.till.presenter.new_sale()
    hands.until(lambda: hands.skus() == [] and hands.panel.parked == 1)
    hands.till.presenter.new_sale()
    hands.rest()
    assert len(services.baskets.parked()) == 1


def test_a_basket_survives_a_crash_and_is_open_again_at_sign_in(hands, window, tools, qtbot):
    hands.pick("CF-101", "CF-102")
    hands.till.leave()
    window.sign_in("ben")
    presenter = TillPresenter(tools, window.background)
    presenter.come(window.workplace.user)
    qtbot.waitUntil(lambda: presenter.panel.held is not None)
    assert [line.product.sku for line in presenter.panel.lines] == ["CF-101", "CF-102"]
    assert presenter.panel.held.owner == "ben"
    assert presenter.panel.notice.notice.text == (
        "This basket was left open here. Go on where it stopped."
    )


def test_of_several_baskets_left_open_the_fullest_is_shown_and_the_rest_parked(
    hands, services, window
):
    hands.pick("CF-101")
    baskets: Baskets = services.baskets
    other = baskets.open("ava", prices_include_tax=False)
    product = services.products.by_sku("KT-303").product
    baskets.change(other, lambda basket: basket.add(product))
    baskets.open("ava", prices_include_tax=False)
    hands.till.presenter.come(window.workplace.user)
    hands.until(lambda: hands.panel.parked == 1)
    assert hands.skus() == [("CF-101", "1")]
    assert [row.lines for row in baskets.parked()] == [1]


def test_pay_hands_the_basket_over_once_it_is_at_rest(hands):
    asked = []
    hands.till.presenter.pay_requested.connect(asked.append)
    hands.key(Qt.Key.Key_F12)
    assert asked == []
    hands.pick("CF-101")
    hands.key(Qt.Key.Key_F12)
    assert asked == [hands.panel.held.basket_id]


def test_a_basket_that_became_an_order_makes_room_for_an_empty_one(hands, services, window):
    hands.pick("CF-101")
    old = hands.panel.held.basket_id
    services.baskets.check_out(old, "P-100001")
    hands.till.enter()
    hands.until(lambda: hands.panel.held.basket_id != old)
    assert hands.skus() == []


def test_every_action_says_why_it_cannot_be_taken(hands, window):
    entries = {e.name: e for e in window.workplace.actions.entries() if e.name.startswith("till.")}
    assert {name: e.why_not for name, e in entries.items() if not e.enabled} == {
        "till.pay": "The basket is empty.",
        "till.quantity": "The basket is empty.",
        "till.more": "The basket is empty.",
        "till.less": "The basket is empty.",
        "till.remove": "The basket is empty.",
        "till.discount_line": "The basket is empty.",
        "till.discount_basket": "The basket is empty.",
        "till.note": "The basket is empty.",
        "till.park": "There is nothing to park.",
        "till.undo": "There is nothing to take back.",
        "till.clear": "The basket is empty.",
        "till.new_sale": "This is a new sale.",
    }
    hands.pick("CF-101")
    assert all(e.enabled for e in window.workplace.actions.entries() if e.name.startswith("till."))


def test_every_button_of_the_till_can_be_read_aloud(till):
    from PySide6.QtWidgets import QAbstractButton

    silent = [
        button
        for button in till.view.findChildren(QAbstractButton)
        if button.isVisible()
        and not (button.accessibleName() or button.text() or button.toolTip())
        and button.parent() is not till.view.goods.entry
        and button.parent() is not till.view.goods.tabs
    ]
    assert silent == []


def test_the_shop_decides_about_scanners_and_reasons(till, hands, services):
    services.settings.set(SCAN_GAP_MS, 200, "clara")
    services.settings.set(DISCOUNT_REASONS, ["Harvest festival", "", " Club member "], "clara")
    till.enter()
    hands.until(lambda: till.presenter.habits.timing == ScanTiming(200, 4))
    for each in "2000000001012\n":
        hands.strike(each, SLOW_MS, hands.entry)
    hands.until(hands.skus)
    hands.till.questions.ask_line_discount()
    offered = hands.sheet(DiscountSheet).reason
    assert [offered.itemText(at) for at in range(offered.count())] == [
        "Harvest festival",
        "Club member",
    ]


def _approvals(desk):
    from sqlalchemy import select

    from app.storage.audit import AuditRecord

    with desk.database.read() as session:
        rows = session.scalars(select(AuditRecord).where(AuditRecord.act == "action.approved"))
        return [(row.actor, row.facts) for row in rows]
