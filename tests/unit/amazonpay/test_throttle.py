"""Token buckets: exact waits, in line, announced, and never a burned request."""

import threading

import pytest

from app.amazonpay.throttle import Quota, Throttle
from app.amazonpay.v1.operations import Operation, quotas
from app.domain.errors import NotSent, Throttled
from tests.unit.amazonpay.timeline import Timeline


@pytest.fixture
def timeline():
    return Timeline()


@pytest.fixture
def throttle(timeline):
    return Throttle({"Capture": Quota(2, 2.0), "Refund": Quota(1, 10.0)}, timeline.pace())


def test_full_bucket_lets_its_tokens_through_at_once(throttle, timeline):
    assert [throttle.acquire("Capture", 0.0), throttle.acquire("Capture", 0.0)] == [0.0, 0.0]
    assert timeline.waited == []
    assert timeline.announced == []


def test_empty_bucket_makes_the_caller_wait_for_the_next_token(throttle, timeline):
    for _ in range(2):
        throttle.acquire("Capture", 0.0)
    assert throttle.acquire("Capture", 30.0) == pytest.approx(2.1)
    assert timeline.waited == [pytest.approx(2.1)]
    assert timeline.announced == [("Capture", pytest.approx(2.1))]


def test_time_that_passes_restores_tokens_up_to_the_quota(throttle, timeline):
    for _ in range(2):
        throttle.acquire("Capture", 0.0)
    timeline.pass_time(1000)
    for _ in range(2):
        assert throttle.acquire("Capture", 0.0) == 0.0
    with pytest.raises(Throttled):
        throttle.acquire("Capture", 0.0)


def test_wait_that_is_too_long_is_refused_and_costs_no_token(throttle, timeline):
    throttle.acquire("Refund", 0.0)
    for _ in range(3):
        with pytest.raises(Throttled) as refused:
            throttle.acquire("Refund", 10.0)
        assert refused.value.operation == "Refund"
        assert refused.value.retry_in_s == pytest.approx(10.1)
    assert timeline.waited == []
    timeline.pass_time(10.0)
    assert throttle.acquire("Refund", 0.0) == 0.0


def test_operations_do_not_share_a_bucket(throttle):
    throttle.acquire("Refund", 0.0)
    assert throttle.acquire("Capture", 0.0) == 0.0


def test_those_who_wait_stand_in_line():
    timeline = Timeline()
    pace = timeline.pace()
    waits = []
    standing = type(pace)(clock=timeline, wait=lambda seconds: bool(waits.append(seconds)))
    throttle = Throttle({"Capture": Quota(1, 2.0)}, standing)
    throttle.acquire("Capture", 0.0)
    for _ in range(3):  # no time passes: all three wait at once
        throttle.acquire("Capture", 30.0)
    assert waits == [pytest.approx(2.1), pytest.approx(4.1), pytest.approx(6.1)]


def test_canceled_wait_gives_its_token_back(throttle, timeline):
    throttle.acquire("Refund", 0.0)
    timeline.canceled = True
    with pytest.raises(NotSent, match="canceled while waiting"):
        throttle.acquire("Refund", 30.0)
    timeline.canceled = False
    timeline.pass_time(10.0)
    assert throttle.acquire("Refund", 0.0) == 0.0


@pytest.mark.parametrize(("times", "seconds"), [(1, 2.1), (2, 4.1), (3, 8.1)])
def test_bucket_that_amazon_calls_empty_costs_twice_as_much_each_time(
    throttle, timeline, times, seconds
):
    throttle.emptied("Capture", times)
    assert throttle.acquire("Capture", 30.0) == pytest.approx(seconds)


def test_emptying_does_not_forgive_those_who_wait_already(throttle, timeline):
    throttle.emptied("Capture", 3)
    throttle.emptied("Capture", 1)
    assert throttle.acquire("Capture", 30.0) == pytest.approx(8.1)


def test_threads_never_take_more_tokens_than_there_are():
    timeline = Timeline()
    throttle = Throttle({"Capture": Quota(50, 1000.0)}, timeline.pace())
    taken, refused = [], []

    def take():
        for _ in range(20):
            try:
                throttle.acquire("Capture", 0.0)
                taken.append(1)
            except Throttled:
                refused.append(1)

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(taken), len(refused)) == (50, 110)


@pytest.mark.parametrize(
    ("operation", "live", "sandbox"),
    [
        (Operation.AUTHORIZE, Quota(10, 1.0), Quota(2, 2.0)),
        (Operation.CAPTURE, Quota(10, 1.0), Quota(2, 2.0)),
        (Operation.REFUND, Quota(10, 1.0), Quota(2, 2.0)),
        (Operation.CONFIRM_ORDER_REFERENCE, Quota(10, 1.0), Quota(2, 2.0)),
        (Operation.SET_ORDER_REFERENCE_DETAILS, Quota(10, 1.0), Quota(2, 2.0)),
        (Operation.CREATE_ORDER_REFERENCE_FOR_ID, Quota(10, 1.0), Quota(2, 2.0)),
        (Operation.GET_ORDER_REFERENCE_DETAILS, Quota(20, 0.5), Quota(5, 1.0)),
        (Operation.GET_REFUND_DETAILS, Quota(20, 0.5), Quota(5, 1.0)),
        (Operation.GET_SERVICE_STATUS, Quota(2, 300.0), Quota(2, 300.0)),
        (Operation.LIST_ORDER_REFERENCE, Quota(20, 0.5), Quota(5, 1.0)),
        (Operation.SET_MERCHANT_NOTIFICATION_CONFIGURATION, Quota(20, 0.5), Quota(5, 1.0)),
        (Operation.REVERSE_PROVIDER_CREDIT, Quota(20, 0.5), Quota(5, 1.0)),
    ],
)
def test_quotas_are_amazons(operation, live, sandbox):
    assert quotas(sandbox=False)[operation] == live
    assert quotas(sandbox=True)[operation] == sandbox


def test_every_operation_has_a_quota():
    assert set(quotas(sandbox=True)) == set(Operation)
    assert len(Operation) == 23


def test_reads_are_the_operations_that_get_and_list():
    changing = {operation for operation in Operation if operation.changes}
    assert {operation.value for operation in Operation if operation not in changing} == {
        "GetOrderReferenceDetails",
        "GetAuthorizationDetails",
        "GetCaptureDetails",
        "GetRefundDetails",
        "GetServiceStatus",
        "GetMerchantAccountStatus",
        "GetMerchantNotificationConfiguration",
        "GetProviderCreditDetails",
        "GetProviderCreditReversalDetails",
        "ListOrderReference",
        "ListOrderReferenceByNextToken",
    }
