"""What goes wrong at a counter: the basket is kept, nothing is done twice, there is a way on."""

import os
import signal

from app.domain.environment import Region
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from ui.checkout.messages import AddressPicked, PaymentPicked, SignedIn, WidgetFailed
from ui.checkout.panel import Offering
from ui.checkout.visit import Lock, Phase

UNKNOWN = "S01-0000000-0000000"


def test_a_buyer_who_closes_the_pop_up_can_press_the_button_again(counter):
    counter.begin()
    counter.buyer.press_button()
    counter.buyer.popup().close()
    assert "closed before anybody signed in" in counter.until_noticed()
    assert counter.panel.phase is Phase.SIGN_IN
    assert counter.screen.browser.popup is None
    counter.choose_all()
    assert counter.panel.notice is None


def test_an_address_that_nothing_goes_to_locks_the_order_and_says_so(counter):
    counter.begin()
    counter.buyer.press_button()
    counter.buyer.sign_in("Marcus Oyelaran")
    counter.until_placeable()
    counter.buyer.pick("addressBook", 3)
    counter.until(lambda: counter.panel.lock is Lock.NOWHERE)
    assert counter.view.place_button.isEnabled() is False
    assert "No shipping method goes to this address" in counter.view.why_locked.text()
    assert counter.panel.difference.lost_method == "us-standard"
    counter.buyer.pick("addressBook", 0)
    assert str(counter.until_placeable().total) == "49.97 USD"


def test_a_post_box_takes_only_what_serves_post_boxes(counter):
    counter.begin()
    counter.choose_all("Ada Fielding")
    counter.buyer.pick("addressBook", 2)
    counter.until(lambda: counter.panel.address and counter.panel.address.city == "Denver")
    counter.until_placeable()
    assert [button.text() for button in counter.view.shipping.buttons] == ["Standard"]


def test_a_card_that_amazon_does_not_allow_locks_the_order(counter):
    counter.begin()
    counter.choose_all()
    counter.buyer.pick_card("4545")
    counter.until(lambda: counter.panel.lock is Lock.CARD_NOT_ALLOWED)
    counter.buyer.pick_card("1111")
    counter.until_placeable()


def test_a_crashed_page_comes_back_with_the_same_order_reference(counter):
    counter.begin()
    counter.choose_all()
    reference = counter.screen.presenter._state.visit.permission_id
    os.kill(counter.screen.browser.page.renderProcessPid(), signal.SIGKILL)
    counter.until(lambda: counter.panel.notice is not None)
    assert "nothing was lost" in counter.panel.notice.text
    counter.until_drawn()
    counter.until_placeable()
    assert counter.screen.presenter._state.visit.permission_id == reference
    counter.view.place_button.click()
    assert counter.until_finished().permission_id == reference


def test_a_crash_on_the_bank_s_page_lets_the_buyer_choose_and_confirm_again(open_checkout):
    counter = open_checkout(Region.EU)
    counter.begin()
    counter.choose_all("Jürgen Weißhaupt")
    counter.view.place_button.click()
    counter.until_phase(Phase.CONFIRMING)
    counter.buyer.at_the_bank()
    os.kill(counter.screen.browser.page.renderProcessPid(), signal.SIGKILL)
    counter.until_phase(Phase.CHOOSING)
    counter.until_placeable()
    counter.view.place_button.click()
    counter.until_phase(Phase.CONFIRMING)
    counter.buyer.answer_bank("Success")
    assert counter.until_finished().status is PaymentStatus.AUTHORIZED


def test_a_page_that_keeps_crashing_is_not_loaded_forever(counter):
    counter.begin()
    for _ in range(4):
        counter.screen.presenter.crashed()
    assert "keeps failing" in counter.panel.notice.text


def test_an_expired_sign_in_keeps_the_basket_and_asks_again(counter):
    counter.begin()
    counter.choose_all()
    reference = counter.screen.presenter._state.visit.permission_id
    counter.amazon.post("clock", seconds=3_700)
    counter.screen.presenter.hear(AddressPicked(reference))
    counter.until_phase(Phase.SIGN_IN)
    assert "sign-in" in counter.panel.notice.text
    assert "The basket is as it was." in counter.panel.notice.text
    assert counter.panel.quote.pricing.lines[0].line.product.sku == "CH-1"


def test_a_foreign_token_is_refused(counter):
    counter.begin()
    counter.buyer.see("document.querySelector('#button span')")
    counter.screen.presenter.hear(SignedIn("Atza|somebody-elses-token"))
    counter.until(lambda: counter.panel.notice is not None)
    assert counter.panel.phase is Phase.SIGN_IN
    assert counter.screen.presenter._state.visit.token == ""


def test_a_stale_order_reference_starts_over(counter):
    counter.begin()
    counter.choose_all()
    counter.screen.presenter.hear(WidgetFailed("wallet", "StaleOrderReference"))
    assert counter.panel.phase is Phase.SIGN_IN
    assert counter.screen.presenter._state.visit.permission_id == ""
    counter.choose_all()
    counter.view.place_button.click()
    assert counter.until_finished().status is PaymentStatus.AUTHORIZED


def test_a_payment_for_an_unknown_reference_unlocks_nothing(counter):
    counter.begin()
    counter.buyer.press_button()
    counter.buyer.sign_in("Ada Fielding")
    counter.screen.presenter.hear(PaymentPicked(UNKNOWN))
    assert counter.panel.lock is not Lock.NONE


def test_amazon_out_of_reach_is_said_and_tried_again_under_the_same_number(counter, expect_log):
    counter.begin()
    counter.choose_all()
    expect_log("app")
    counter.amazon.strike("SetOrderReferenceDetails", "service_unavailable", times=10)
    counter.view.place_button.click()
    counter.until(lambda: counter.panel.offering is Offering.GO_ON)
    number = counter.panel.order
    counter.amazon.call_off()
    counter.screen.presenter.accept_offering()
    order = counter.until_finished()
    assert (order.number, order.status) == (number, PaymentStatus.AUTHORIZED)


def test_canceling_before_the_order_keeps_the_basket_and_calls_nobody(counter):
    basket_id = counter.begin()
    counter.choose_all()
    counter.view.cancel_button.click()
    assert counter.left == [basket_id]
    assert counter.services.book.newest() == []
    assert counter.screen.browser is None


def test_canceling_on_the_bank_s_page_cancels_at_amazon_and_keeps_the_basket(open_checkout):
    counter = open_checkout(Region.EU)
    basket_id = counter.begin()
    counter.choose_all("Jürgen Weißhaupt")
    counter.view.place_button.click()
    number = counter.until_phase(Phase.CONFIRMING).order
    counter.view.cancel_button.click()
    counter.until(lambda: counter.left)
    assert counter.left == [basket_id]
    assert counter.services.views.order(number).stage is OrderStage.ABANDONED
    assert counter.services.baskets.get(basket_id).state == "open"


def test_canceling_while_amazon_decides_waits_for_the_answer(counter):
    counter.begin()
    counter.choose_all()
    counter.amazon.strike("Authorize", "delay_before", seconds=2)
    counter.view.place_button.click()
    counter.until(lambda: counter.amazon.calls("ConfirmOrderReference"))
    counter.view.cancel_button.click()
    assert counter.finished == []
    assert counter.until_finished().status is PaymentStatus.AUTHORIZED
    assert counter.left == []


def test_an_order_that_a_crash_left_at_the_bank_is_taken_up_again(open_checkout):
    counter = open_checkout(Region.EU)
    counter.begin()
    counter.choose_all("Jürgen Weißhaupt")
    counter.view.place_button.click()
    number = counter.until_phase(Phase.CONFIRMING).order
    counter.close()
    counter = open_checkout(Region.EU, run="second")
    counter.screen.resume(number)
    counter.shell.go("checkout")
    counter.until_phase(Phase.SIGN_IN)
    assert "waiting for its buyer" in counter.panel.notice.text
    counter.choose_all("Jürgen Weißhaupt")
    counter.view.place_button.click()
    counter.until_phase(Phase.CONFIRMING)
    counter.buyer.answer_bank("Success")
    order = counter.until_finished()
    assert (order.number, order.status) == (number, PaymentStatus.AUTHORIZED)


def test_an_order_that_waits_for_another_card_is_taken_up_again(open_checkout):
    counter = open_checkout()
    basket_id = counter.begin()
    counter.amazon.plan("Authorize", "Declined", "InvalidPaymentMethod")
    counter.choose_all()
    counter.view.place_button.click()
    number = counter.until_phase(Phase.NEW_CARD).order
    assert counter.shell.go("checkout")
    assert not counter.screen.leave()
    counter.close()
    counter = open_checkout(run="second")
    counter.screen.begin(basket_id)
    counter.shell.go("checkout")
    assert number in counter.until_noticed()
    counter.screen.presenter.accept_offering()
    counter.until_phase(Phase.SIGN_IN)
    counter.buyer.press_button()
    counter.buyer.sign_in("Ada Fielding")
    counter.until_phase(Phase.NEW_CARD)
    counter.buyer.pick_card("0005")
    counter.until_placeable()
    counter.view.place_button.click()
    order = counter.until_finished()
    assert (order.number, order.status) == (number, PaymentStatus.AUTHORIZED)


def test_an_empty_basket_is_not_checked_out(counter):
    held = counter.services.baskets.open("ava", prices_include_tax=False)
    counter.screen.begin(held.basket_id)
    assert "basket is empty" in counter.until_noticed()
    assert counter.screen.browser is None
    counter.view.cancel_button.click()
    assert counter.left == [held.basket_id]
