"""A buyer's way through the emulator, from the button to the placed order."""

from app.emulator.states import Environment, OrderReferenceState, Region
from tests.ui.emulator_pages.shop_page import BUTTON, WIDGETS

PLACE = """
window.placeOrder = (order) => {
  OffAmazonPayments.initConfirmationFlow(settings.sellerId, order, (flow) => {
    window.flow = flow;
    say("flow", { overlay: document.querySelector("[role=alertdialog]") !== null });
  });
};
"""


def _confirm(emulator, order, total="119.90"):
    """Do by API what the shop's back end does between the click and the bank's page."""
    emulator.call(
        "SetOrderReferenceDetails",
        order,
        {
            "OrderReferenceAttributes.OrderTotal.Amount": total,
            "OrderReferenceAttributes.OrderTotal.CurrencyCode": "EUR",
        },
    )
    emulator.call(
        "ConfirmOrderReference",
        order,
        {
            "SuccessUrl": "https://shop.example.test/placed",
            "FailureUrl": "https://shop.example.test/again",
        },
    )


def _choose(till, browser, emulator):
    till.open(script=BUTTON + WIDGETS + PLACE)
    till.click_button()
    till.sign_in(emulator.buyer("Jürgen Weißhaupt"))
    order = browser.heard("created")["order"]
    browser.heard("address")
    browser.heard("payment")
    return order


def test_a_buyer_signs_in_and_chooses_address_and_card(till, browser, emulator):
    buyer = emulator.buyer("Jürgen Weißhaupt")
    till.open()
    assert [message["kind"] for message in browser.page.messages] == ["loginReady", "paymentsReady"]
    till.click_button()
    till.sign_in(buyer)

    answer = browser.heard("answer")["answer"]
    assert answer["access_token"].startswith("Atza|")
    assert (answer["token_type"], answer["expires_in"]) == ("bearer", 3600)
    order_id = browser.heard("created")["order"]
    order = emulator.world.order_reference(order_id)
    assert browser.heard("address") == {"kind": "address", "order": order_id}
    assert browser.heard("payment") == {"kind": "payment", "order": order_id}
    assert (order.region, order.environment) == (Region.EU, Environment.SANDBOX)
    assert (order.address, order.payment_method.tail) == (buyer.addresses[0][1], "1111")

    till.pick("book", 2)
    browser.heard("address", 2)
    till.pick("wallet", 2)
    browser.heard("payment", 2)
    assert (order.address, order.payment_method.tail) == (buyer.addresses[2][1], "4444")
    assert browser.count("created") == 1
    assert browser.page.console == []


def test_the_api_sees_what_was_chosen_and_what_is_still_missing(till, browser, emulator):
    order = _choose(till, browser, emulator)
    seen = emulator.call("GetOrderReferenceDetails", order, {})
    assert "<City>Berlin</City>" in seen
    assert "<ConstraintID>AmountNotSet</ConstraintID>" in seen
    assert "PaymentPlanNotSet" not in seen
    assert "ShippingAddressNotSet" not in seen


def test_the_bank_s_approval_opens_the_order_and_leads_to_the_success_url(till, browser, emulator):
    order = _choose(till, browser, emulator)
    browser.run(f"placeOrder('{order}')")
    assert browser.heard("flow") == {"kind": "flow", "overlay": True}
    _confirm(emulator, order)
    browser.leave("flow.success()", "/payments/confirmation/")
    url = till.caught("document.querySelector('[value=Success]').click()")
    assert url.path() == "/placed"
    assert "AuthenticationStatus=Success" in url.query()
    assert emulator.world.order_reference(order).status.state is OrderReferenceState.OPEN
    assert "<State>Open</State>" in emulator.call("GetOrderReferenceDetails", order, {})


def test_a_failed_and_an_abandoned_check_lead_to_the_failure_url(till, browser, emulator):
    for result in ("Failure", "Abandoned"):
        order = _choose(till, browser, emulator)
        browser.run(f"placeOrder('{order}')")
        _confirm(emulator, order)
        browser.leave("flow.success()", "/payments/confirmation/")
        url = till.caught(f"document.querySelector('[value={result}]').click()")
        assert (url.path(), url.query().split("AuthenticationStatus=")[1]) == ("/again", result)
        assert emulator.world.order_reference(order).status.state is OrderReferenceState.DRAFT
        browser.start_afresh()


def test_a_flow_the_shop_gives_up_leaves_the_page_as_it_was(till, browser, emulator):
    order = _choose(till, browser, emulator)
    browser.run(f"placeOrder('{order}')")
    browser.heard("flow")
    assert browser.run("flow.error(); document.querySelector('[role=alertdialog]') === null")
    assert emulator.world.order_reference(order).sca_pending is None


def test_a_flow_for_an_unknown_order_says_so_in_its_overlay(till, browser, emulator):
    _choose(till, browser, emulator)
    browser.run("placeOrder('S02-0000000-0000000'); flow.success()")
    text = "document.querySelector('[role=alertdialog]').shadowRoot.querySelector('p').innerText"
    browser.until(lambda: "InvalidOrderReferenceId" in browser.run(text))


def test_after_a_decline_another_card_is_chosen_in_the_same_order(till, browser, emulator):
    buyer = emulator.buyer("Jürgen Weißhaupt")
    order = emulator.suspended(buyer, Region.EU)
    till.open_widgets(buyer, order, book={"displayMode": "Read"})
    browser.heard("walletReady")
    assert till.shown("wallet", ".notice") == [
        "Ihre Karte wurde abgelehnt. Bitte wählen Sie eine andere."
    ]
    assert till.shown("wallet", ".declined") == ["Abgelehnt"]
    assert browser.in_frame("wallet", "document.querySelectorAll('input')[1].disabled") is True
    assert browser.count("payment") == 0
    till.pick("wallet", 0)
    browser.heard("payment")
    assert (order.payment_method.tail, order.payment_changed) == ("1111", True)
    assert till.shown("wallet", ".notice") == []
    _ = emulator.call(
        "ConfirmOrderReference",
        order.order_reference_id,
        {
            "SuccessUrl": "https://shop.example.test/placed",
            "FailureUrl": "https://shop.example.test/again",
        },
    )
    assert order.sca_pending is not None
