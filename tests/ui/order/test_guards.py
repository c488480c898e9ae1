"""What the screen of one order must not let through: a missing permission, and a locked desk."""

from app.domain.order_actions import OrderAction
from app.domain.permissions import Action, Effect, Permission, Role
from app.domain.timeline import Event
from tests.ui.order.conftest import PICKS
from ui.sign_in.approval import ApprovalSheet

_A = OrderAction


def _split(desk):
    """Fill a capture of one piece in, and ask for the rest to be reserved again."""
    desk.press(_A.CAPTURE)
    desk.sheet.lines.pieces[0].setCurrentIndex(1)
    desk.sheet.again.setChecked(True)


def test_who_may_not_reserve_money_does_not_do_it_with_a_capture_either(shop, open_order):
    permissions = shop.services.permissions
    permissions.set(Role.CASHIER, Action.CAPTURE, Permission(Effect.ALLOW), "olga")
    desk = open_order(shop.sell(*PICKS), "ava", Role.CASHIER)
    _split(desk)
    desk.sheet.primary.click()
    assert desk.said == "Your role may not do this. Nothing was sent."
    assert desk.effects() == []
    _split(desk)
    desk.sheet.again.setChecked(False)
    desk.decide()
    assert desk.effects() == [("Capture", "12.50")]


def test_a_locked_desk_leaves_no_sheet_behind(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    desk.press(_A.CAPTURE)
    sheet = desk.sheet
    desk.screen.leave()
    assert not sheet.isVisible()
    assert desk.sheet is None
    assert desk.effects() == []


def test_a_locked_desk_leaves_no_approval_behind(shop, open_order):
    desk = open_order(shop.sell(*PICKS), "ava", Role.CASHIER)
    desk.view.buyer.button.click()
    sheet = desk.view.findChild(ApprovalSheet)
    assert sheet.isVisible()
    desk.screen.leave()
    assert not sheet.isVisible()


def test_what_changes_behind_a_locked_desk_is_read_without_anybody(shop, open_order):
    desk = open_order(shop.sell(*PICKS))
    desk.screen.leave()
    desk.workplace.sign_in(None)
    shop.services.attention.note(desk.panel.number, "Called the buyer.", "olga")
    desk.presenter.orders_changed([desk.panel.number])
    desk.until(lambda: desk.panel.details.story[-1].what == Event.NOTE.value)
    assert desk.panel.role is Role.MANAGER
