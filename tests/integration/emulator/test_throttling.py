"""Quotas: one bucket for each environment and operation (v1 reference, §2.0)."""

import pytest

THROTTLED = (503, "RequestThrottled")


@pytest.fixture
def shop(shop):
    shop.control.put("throttling", enabled=True)
    return shop


def refused_at(shop, call, limit=30):
    """The number of the first call that is throttled."""
    for number in range(1, limit):
        if (answer := call()).code == "RequestThrottled":
            assert answer.status == 503
            return number
    raise AssertionError("never throttled")


@pytest.mark.parametrize(
    ("environment", "action", "name", "size"),
    [
        ("Sandbox", "Authorize", "AmazonOrderReferenceId", 2),
        ("Sandbox", "GetOrderReferenceDetails", "AmazonOrderReferenceId", 5),
        ("Sandbox", "ListOrderReference", "QueryId", 5),
        ("Live", "CancelOrderReference", "AmazonOrderReferenceId", 10),
        ("Live", "GetRefundDetails", "AmazonRefundId", 20),
        ("Live", "GetServiceStatus", "None", 2),
    ],
)
def test_a_full_bucket_holds_what_the_table_says(shop, environment, action, name, size):
    """Calls on real time: a slow machine may get a token back, never lose one."""
    first = refused_at(shop, lambda: shop.call(action, environment, **{name: "X"}))
    assert size < first <= size + 3


def test_a_throttled_call_is_answered_by_the_gateway(shop):
    shop.call("GetServiceStatus")
    shop.call("GetServiceStatus")
    answer = shop.call("GetServiceStatus")
    assert answer.text.startswith('<?xml version="1.0"?>')
    assert answer.message == "Request is throttled"
    assert answer.text_of("Error/Type") == ""
    assert answer.has("RequestID")


def test_operations_and_environments_have_buckets_of_their_own(shop):
    refused_at(shop, lambda: shop.call("GetServiceStatus"))
    assert shop.call("GetServiceStatus", "Live").status == 200
    assert shop.call("GetMerchantAccountStatus").status == 200


def test_setting_the_clock_forward_fills_the_buckets(shop):
    refused_at(shop, lambda: shop.call("GetServiceStatus"))
    shop.control.advance(seconds=299)
    assert shop.call("GetServiceStatus").code == "RequestThrottled"
    shop.control.advance(seconds=2)
    assert shop.call("GetServiceStatus").status == 200
    assert shop.call("GetServiceStatus").code == "RequestThrottled"


def test_a_refused_call_costs_nothing_but_a_wrong_one_does(shop):
    """Unsigned calls never reach the bucket."""
    for _ in range(5):
        unsigned = shop.parameters("GetServiceStatus") | {"Signature": "bm90IGl0"}
        shop.send_raw(unsigned, "/OffAmazonPayments_Sandbox/2013-01-01")
    assert shop.call("GetServiceStatus").status == 200


def test_without_throttling_nothing_is_refused(shop):
    shop.control.put("throttling", enabled=False)
    assert {shop.call("GetServiceStatus").status for _ in range(20)} == {200}
    assert shop.control.get("throttling") == {"enabled": False}
