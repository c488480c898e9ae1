"""Declines in the window: what happened, what may be done, and nothing lost."""

from app.domain.checkout_modes import AuthorizationMode
from app.domain.environment import Region
from app.domain.payment_status import PaymentStatus
from app.services.assisted_checkout import Modes
from tests.ui.checkout.counter import MANAGER
from ui.checkout.visit import Lock, Phase


def test_after_a_soft_decline_another_card_pays_for_the_same_order(counter):
    counter.begin()
    counter.amazon.plan("Authorize", "Declined", "InvalidPaymentMethod")
    counter.choose_all()
    counter.view.place_button.click()
    panel = counter.until_phase(Phase.NEW_CARD)
    number = panel.order
    assert (panel.decline, panel.tries, panel.lock) == ("InvalidPaymentMethod", 1, Lock.PAYMENT)
    counter.buyer.pick_card("0005")
    counter.until_placeable()
    counter.view.place_button.click()
    order = counter.until_finished()
    assert (order.number, order.status) == (number, PaymentStatus.AUTHORIZED)
    assert len(order.charges) == 2


def test_the_tries_are_counted(counter):
    counter.begin()
    counter.amazon.plan("Authorize", "Declined", "InvalidPaymentMethod", times=2)
    counter.choose_all()
    counter.view.place_button.click()
    counter.until_phase(Phase.NEW_CARD)
    counter.buyer.pick_card("0005")
    counter.until_placeable()
    counter.view.place_button.click()
    counter.until(lambda: counter.panel.phase is Phase.NEW_CARD and counter.panel.tries == 2)
    assert counter.panel.lock is Lock.PAYMENT


def test_a_rejected_order_is_paid_by_a_new_sign_in(counter):
    basket_id = counter.begin()
    counter.amazon.plan("Authorize", "Declined", "AmazonRejected")
    counter.choose_all()
    counter.view.place_button.click()
    panel = counter.until_phase(Phase.DECLINED)
    number = panel.order
    assert "rejected" in counter.view.decline.what.text()
    counter.view.decline.again_button.click()
    counter.until_phase(Phase.SIGN_IN)
    counter.choose_all("Marcus Oyelaran")
    counter.view.place_button.click()
    order = counter.until_finished()
    assert (order.number, order.status) == (number, PaymentStatus.AUTHORIZED)
    assert counter.services.baskets.get(basket_id).order_number == number


def test_after_a_rejection_the_basket_goes_back_to_the_till(counter):
    basket_id = counter.begin()
    counter.amazon.plan("Authorize", "Declined", "AmazonRejected")
    counter.choose_all()
    counter.view.place_button.click()
    counter.until_phase(Phase.DECLINED)
    counter.view.decline.back_button.click()
    counter.until(lambda: counter.left)
    assert counter.left == [basket_id]
    assert counter.services.baskets.get(basket_id).state == "open"


def test_a_processing_failure_is_tried_again_without_anybody_noticing(counter):
    counter.begin()
    counter.amazon.plan("Authorize", "Declined", "ProcessingFailure", times=2)
    counter.choose_all()
    counter.view.place_button.click()
    assert counter.until_finished().status is PaymentStatus.AUTHORIZED


def test_three_processing_failures_end_the_payment(counter):
    counter.begin()
    counter.amazon.plan("Authorize", "Declined", "ProcessingFailure", times=3)
    counter.choose_all()
    counter.view.place_button.click()
    assert counter.until_phase(Phase.DECLINED).decline == "ProcessingFailure"


def test_a_timed_out_payment_is_over(counter):
    counter.begin()
    counter.amazon.plan("Authorize", "Declined", "TransactionTimedOut")
    counter.choose_all()
    counter.view.place_button.click()
    panel = counter.until_phase(Phase.DECLINED)
    assert panel.decline == "TransactionTimedOut"
    assert "decide in time" in counter.view.decline.what.text()


def test_a_timed_out_payment_with_fallback_is_queued(open_checkout):
    counter = open_checkout(user=MANAGER)
    counter.begin()
    counter.view.modes.wanted.emit(Modes(authorization=AuthorizationMode.FALLBACK))
    counter.amazon.plan("Authorize", "Declined", "TransactionTimedOut")
    counter.choose_all()
    counter.view.place_button.click()
    assert counter.until_finished().status is PaymentStatus.QUEUED


def test_a_buyer_whose_bank_says_no_can_pay_anew(open_checkout):
    counter = open_checkout(Region.EU)
    counter.begin()
    counter.choose_all("Jürgen Weißhaupt")
    counter.view.place_button.click()
    counter.until_phase(Phase.CONFIRMING)
    counter.buyer.answer_bank("Failure")
    panel = counter.until_phase(Phase.DECLINED)
    assert panel.decline == ""
    assert "bank did not confirm" in counter.view.decline.what.text()


def test_a_buyer_who_leaves_the_bank_s_page_chooses_again(open_checkout):
    counter = open_checkout(Region.EU)
    counter.begin()
    counter.choose_all("Jürgen Weißhaupt")
    counter.view.place_button.click()
    number = counter.until_phase(Phase.CONFIRMING).order
    counter.buyer.answer_bank("Abandoned")
    counter.until_phase(Phase.CHOOSING)
    assert "did not confirm" in counter.panel.notice.text
    counter.until_placeable()
    counter.view.place_button.click()
    counter.until_phase(Phase.CONFIRMING)
    counter.buyer.answer_bank("Success")
    order = counter.until_finished()
    assert (order.number, order.status) == (number, PaymentStatus.AUTHORIZED)


def test_a_soft_decline_in_germany_goes_through_the_bank_again(open_checkout):
    counter = open_checkout(Region.EU)
    counter.begin()
    counter.amazon.plan("Authorize", "Declined", "InvalidPaymentMethod")
    counter.choose_all("Jürgen Weißhaupt")
    counter.view.place_button.click()
    counter.until_phase(Phase.CONFIRMING)
    counter.buyer.answer_bank("Success")
    counter.until_phase(Phase.NEW_CARD)
    counter.buyer.pick_card("0005")
    counter.until_placeable()
    counter.view.place_button.click()
    counter.until_phase(Phase.CONFIRMING)
    counter.buyer.answer_bank("Success")
    assert counter.until_finished().status is PaymentStatus.AUTHORIZED
