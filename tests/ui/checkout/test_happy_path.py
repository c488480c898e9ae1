"""An assisted order from the button to the placed order, in a real web view."""

from PySide6.QtWidgets import QApplication, QToolButton

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Region
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Action, Effect, Permission, Role
from app.services.assisted_checkout import Modes
from app.services.users import User
from tests.ui.checkout.counter import MANAGER
from ui.checkout.visit import Lock, Phase
from ui.sign_in.approval import ApprovalSheet


def test_an_order_in_the_united_states_is_placed(counter):
    basket_id = counter.begin()
    assert counter.panel.lock is Lock.SIGN_IN
    counter.choose_all("Ada Fielding")
    assert counter.panel.phase is Phase.CHOOSING
    assert str(counter.panel.total) == "45.90 USD"
    counter.view.place_button.click()
    order = counter.until_finished()
    assert (order.stage, order.status) == (OrderStage.PLACED, PaymentStatus.AUTHORIZED)
    assert str(order.total) == "45.90 USD"
    assert counter.services.baskets.get(basket_id).order_number == order.number
    assert counter.screen.browser is None


def test_a_german_buyer_confirms_with_the_bank_before_the_order_is_placed(open_checkout):
    counter = open_checkout(Region.EU)
    counter.begin()
    counter.choose_all("Jürgen Weißhaupt")
    counter.view.place_button.click()
    counter.until_phase(Phase.CONFIRMING)
    owner = counter.screen.browser.bar.owner
    counter.until(lambda: owner.text() == "TRAINING, not Amazon")
    assert not counter.screen.leave()
    counter.buyer.answer_bank("Success")
    order = counter.until_finished()
    assert (order.stage, order.status) == (OrderStage.PLACED, PaymentStatus.AUTHORIZED)
    assert str(order.total) == "44.90 EUR"


def test_a_japanese_order_is_placed_in_whole_yen(open_checkout):
    counter = open_checkout(Region.JP)
    buyers = counter.amazon.get("buyers")["buyers"]
    name = next(one["name"] for one in buyers if one["region"] == "jp")
    counter.begin(counter.product(4_500))
    counter.buyer.press_button()
    counter.buyer.sign_in(name)
    counter.until_placeable()
    counter.view.place_button.click()
    order = counter.until_finished()
    assert (str(order.total), order.status) == ("5300 JPY", PaymentStatus.AUTHORIZED)


def test_digital_goods_need_a_card_and_no_address(counter):
    counter.begin(counter.download())
    counter.buyer.press_button()
    counter.buyer.sign_in("Ada Fielding")
    panel = counter.until_placeable()
    assert (panel.ships, panel.address) == (False, None)
    assert counter.buyer.run("document.querySelector('#addressBook iframe') === null")
    counter.view.place_button.click()
    assert counter.until_finished().status is PaymentStatus.AUTHORIZED


def test_pressing_twice_places_one_order_and_authorizes_once(counter):
    counter.begin()
    counter.choose_all()
    counter.view.place_button.click()
    counter.view.place_button.click()
    counter.workplace.actions.trigger("checkout.place")
    counter.screen.presenter.place()
    counter.until_finished()
    assert len(counter.finished) == 1
    assert len(counter.services.book.newest()) == 1
    assert len(counter.amazon.calls("Authorize")) == 1


def test_the_buyer_signs_in_by_redirect_where_pop_ups_are_blocked(counter):
    counter.begin()
    counter.view.here_button.click()
    counter.buyer.sign_in_on_page("Ada Fielding")
    counter.until_placeable()
    assert counter.screen.browser.bar.host.text() == "desk.paydesk.test"
    counter.view.place_button.click()
    assert counter.until_finished().status is PaymentStatus.AUTHORIZED


def test_the_keyboard_stays_with_the_page_when_the_buyer_signs_in_by_redirect(counter):
    beneath = QToolButton()
    beneath.setText("IPN")
    counter.shell.status_left.addWidget(beneath)
    counter.begin()
    counter.view.here_button.setFocus()
    counter.view.here_button.click()
    counter.buyer.sign_in_on_page("Ada Fielding")
    counter.until_placeable()
    assert counter.view.isAncestorOf(QApplication.focusWidget())


def test_another_address_shows_what_it_changes(counter):
    counter.begin()
    counter.choose_all("Ada Fielding")
    counter.buyer.pick("addressBook", 1)
    counter.until(lambda: counter.panel.difference is not None)
    change = counter.panel.difference
    assert (str(change.tax), str(change.total)) == ("2.50 USD", "2.50 USD")
    assert str(counter.until_placeable().total) == "48.40 USD"
    assert "+" in counter.view.change.text.text()


def test_the_buyer_takes_another_delivery(counter):
    counter.begin()
    counter.choose_all("Ada Fielding")
    express = counter.view.shipping.buttons[1]
    assert express.text() == "Express"
    express.click()
    assert str(counter.until_placeable().total) == "59.90 USD"
    counter.view.place_button.click()
    assert str(counter.until_finished().total) == "59.90 USD"


def test_a_manager_takes_the_money_at_once(open_checkout):
    counter = open_checkout(user=MANAGER)
    counter.begin()
    now = Modes(CaptureMode.CAPTURE_NOW, AuthorizationMode.SYNCHRONOUS)
    counter.view.modes.wanted.emit(now)
    counter.choose_all()
    counter.view.place_button.click()
    assert counter.until_finished().status is PaymentStatus.PROCESSED


def test_a_cashier_changes_the_modes_with_a_manager_s_approval(counter):
    counter.services.users.create(User("ben", "Ben Okafor", Role.MANAGER), "2222", "clara")
    counter.begin()
    counter.view.modes.wanted.emit(Modes(CaptureMode.CAPTURE_NOW))
    sheet = counter.view.findChild(ApprovalSheet)
    counter.until(sheet.who.count)
    assert counter.panel.modes == Modes()
    sheet.pin.setText("2222")
    sheet.primary.click()
    counter.until(lambda: counter.panel.modes == Modes(CaptureMode.CAPTURE_NOW))


def test_who_may_never_change_the_modes_is_told_so(counter):
    denied = Permission(Effect.DENY)
    counter.services.permissions.set(Role.CASHIER, Action.OVERRIDE_MODE, denied, "clara")
    counter.begin()
    counter.view.modes.wanted.emit(Modes(CaptureMode.CAPTURE_NOW))
    assert "cannot be changed by this user" in counter.until_noticed()
    assert counter.panel.modes == Modes()


def test_an_asynchronous_order_is_queued(open_checkout):
    counter = open_checkout(user=MANAGER)
    counter.begin()
    counter.view.modes.wanted.emit(Modes(authorization=AuthorizationMode.ASYNCHRONOUS))
    counter.choose_all()
    counter.view.place_button.click()
    assert counter.until_finished().status is PaymentStatus.QUEUED


def test_an_order_that_is_only_confirmed_waits_for_a_person(open_checkout):
    counter = open_checkout(user=MANAGER)
    counter.begin()
    counter.view.modes.wanted.emit(Modes(CaptureMode.NONE))
    counter.choose_all()
    counter.view.place_button.click()
    order = counter.until_finished()
    assert (order.stage, order.charges) == (OrderStage.PLACED, ())
