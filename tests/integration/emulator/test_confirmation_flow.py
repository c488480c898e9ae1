"""The confirmation flow of UK and EU orders (v1 reference, §4.3)."""

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.integration.emulator.shop import CURRENCY, FAILURE_URL, SUCCESS_URL, Shop

URLS = {"SuccessUrl": SUCCESS_URL, "FailureUrl": FAILURE_URL}


def ready(shop: Shop, region: str) -> str:
    order_id = shop.draft(region)
    shop.set_total(order_id, "10.00", CURRENCY[region])
    return order_id


def finish(shop: Shop, order_id: str, result: str) -> dict[str, str]:
    return shop.control.post(f"order-references/{order_id}/confirmation-flow", result=result)


@pytest.mark.parametrize("region", ["uk", "eu"])
def test_an_order_opens_only_when_the_buyer_has_been_through_the_flow(shop, region):
    order_id = ready(shop, region)
    assert shop.confirm(order_id, **URLS).status == 200
    waiting = shop.order(order_id)
    assert waiting.state("OrderReferenceStatus") == "Draft"
    assert waiting.text_of("PaymentAuthenticationStatus/State") == "REQUIRED"
    done = finish(shop, order_id, "Success")
    url = urlsplit(done["redirect_url"])
    assert f"{url.scheme}://{url.netloc}{url.path}" == "https://shop.example/done"
    assert parse_qs(url.query) == {
        "order": ["1"],
        "amazonOrderReferenceId": [order_id],
        "sellerId": [shop.seller_id],
        "AuthenticationStatus": ["Success"],
    }
    opened = shop.order(order_id)
    assert opened.state("OrderReferenceStatus") == "Open"
    assert not opened.has("PaymentAuthenticationStatus/State")


@pytest.mark.parametrize("result", ["Failure", "Abandoned"])
def test_a_failed_or_abandoned_flow_leaves_a_draft_that_can_be_tried_again(shop, result):
    order_id = ready(shop, "eu")
    shop.confirm(order_id, **URLS)
    done = finish(shop, order_id, result)
    assert done["redirect_url"].startswith(FAILURE_URL + "?")
    assert f"AuthenticationStatus={result}" in done["redirect_url"]
    assert shop.order_state(order_id) == "Draft"
    shop.confirm(order_id, **URLS)
    assert finish(shop, order_id, "Success")["state"] == "Open"


def test_a_flow_nobody_waits_for_is_refused(shop):
    order_id = ready(shop, "eu")
    reply = shop.control.ask(
        "POST", f"order-references/{order_id}/confirmation-flow", {"result": "Success"}
    )
    assert (reply.status_code, reply.json()["code"]) == (409, "InvalidOrderReferenceStatus")


@pytest.mark.parametrize("sent", [{}, {"SuccessUrl": SUCCESS_URL}, {"FailureUrl": FAILURE_URL}])
def test_europe_needs_both_urls(shop, sent):
    order_id = ready(shop, "eu")
    reply = shop.confirm(order_id, **sent)
    assert (reply.status, reply.code) == (400, "InvalidParameterValue")
    assert shop.order_state(order_id) == "Draft"


def test_a_relative_url_is_refused(shop):
    urls = {"SuccessUrl": "/done", "FailureUrl": FAILURE_URL}
    assert shop.confirm(ready(shop, "eu"), **urls).code == "InvalidParameterValue"


def test_without_sca_europe_opens_at_once(shop):
    shop.control.put("switches", sca=False)
    order_id = ready(shop, "uk")
    assert shop.confirm(order_id).status == 200
    assert shop.order_state(order_id) == "Open"


@pytest.mark.parametrize("region", ["us", "jp"])
def test_urls_change_nothing_outside_europe(shop, region):
    order_id = shop.draft(region)
    shop.set_total(order_id, "10", CURRENCY[region])
    assert shop.confirm(order_id, **URLS).status == 200
    assert shop.order_state(order_id) == "Open"


def test_a_suspended_order_goes_through_the_flow_again(shop):
    order_id = ready(shop, "eu")
    shop.confirm(order_id, **URLS)
    finish(shop, order_id, "Success")
    note = '{"SandboxSimulation":{"State":"Declined","ReasonCode":"InvalidPaymentMethod"}}'
    shop.authorize(order_id, "5.00", SellerAuthorizationNote=note)
    assert shop.confirm(order_id, **URLS).code == "PaymentMethodNotUpdated"
    shop.control.post(f"order-references/{order_id}/wallet", payment_method="4444")
    assert shop.confirm(order_id, **URLS).status == 200
    assert shop.order_state(order_id) == "Suspended/InvalidPaymentMethod"
    assert finish(shop, order_id, "Success")["state"] == "Open"
    assert shop.authorize(order_id, "5.00").state("AuthorizationStatus") == "Open"


def test_a_soft_decline_asks_for_the_flow(shop):
    order_id = shop.open_order("eu")
    note = (
        '{"SandboxSimulation":{"State":"Declined","ReasonCode":"InvalidPaymentMethod",'
        '"SoftDecline":"true"}}'
    )
    shop.authorize(order_id, "5.00", SellerAuthorizationNote=note)
    assert shop.order(order_id).text_of("PaymentAuthenticationStatus/State") == "REQUIRED"
    shop.control.post(f"order-references/{order_id}/payment-method", payment_method="4444")
    assert not shop.order(order_id).has("PaymentAuthenticationStatus/State")
