"""An assisted order from the button to the placed order, in a real web view."""

from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from ui.checkout.visit import Lock, Phase


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
