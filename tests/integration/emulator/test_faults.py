"""Misfortunes on demand, and what has happened when they strike."""

import threading

import pytest
import requests

from tests.emulator_server import serve_emulator
from tests.integration.emulator.shop import Shop

LOST = (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)


def strike(shop, kind, operation="Capture", **more):
    return shop.control.post("faults", operation=operation, kind=kind, **more)


@pytest.fixture
def authorization_id(shop):
    return shop.authorized(shop.open_order())


def captures(shop) -> int:
    return len(shop.control.effects("Capture"))


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        ("internal_error_before", 500, "InternalServerError"),
        ("service_unavailable", 503, "ServiceUnavailable"),
        ("throttle", 503, "RequestThrottled"),
    ],
)
def test_an_error_before_the_effect_leaves_none(shop, authorization_id, kind, status, code):
    strike(shop, kind)
    answer = shop.capture(authorization_id, CaptureReferenceId="c-1")
    assert (answer.status, answer.code) == (status, code)
    assert captures(shop) == 0
    assert shop.capture(authorization_id, CaptureReferenceId="c-1").status == 200


def test_an_error_after_the_effect_leaves_one_and_a_repeat_finds_it(shop, authorization_id):
    strike(shop, "internal_error_after")
    lost = shop.capture(authorization_id, CaptureReferenceId="c-1")
    assert (lost.status, lost.code, lost.text_of("Error/Type")) == (
        500,
        "InternalServerError",
        "Receiver",
    )
    assert captures(shop) == 1
    again = shop.capture(authorization_id, CaptureReferenceId="c-1")
    assert again.state("CaptureStatus") == "Completed"
    assert captures(shop) == 1


@pytest.mark.parametrize(
    ("kind", "effects"),
    [
        ("reset_before", 0),
        ("reset_after", 1),
        ("timeout_before", 0),
        ("timeout_after", 1),
        ("torn_body", 1),
    ],
)
def test_a_lost_connection_tells_nothing_about_the_effect(shop, authorization_id, kind, effects):
    strike(shop, kind, seconds=0.05)
    with pytest.raises(LOST):
        shop.capture(authorization_id)
    assert captures(shop) == effects


@pytest.mark.parametrize("kind", ["timeout_before", "timeout_after"])
def test_a_client_that_gives_up_ends_the_hanging_request(shop, authorization_id, kind):
    sent = shop.parameters("GetAuthorizationDetails", AmazonAuthorizationId=authorization_id)
    strike(shop, kind, operation="GetAuthorizationDetails")
    with pytest.raises(requests.ReadTimeout):
        shop.session.post(
            f"{shop.base_url}/OffAmazonPayments_Sandbox/2013-01-01", data=sent, timeout=0.2
        )


@pytest.mark.parametrize("kind", ["delay_before", "delay_after"])
def test_a_delayed_call_is_answered_all_the_same(shop, authorization_id, kind):
    strike(shop, kind, seconds=0.05)
    assert shop.capture(authorization_id).state("CaptureStatus") == "Completed"


@pytest.mark.parametrize(("kind", "effects"), [("html_error", 0), ("html_error_after", 1)])
def test_a_gateway_may_answer_with_a_page(shop, authorization_id, kind, effects):
    strike(shop, kind)
    parameters = shop.parameters(
        "Capture",
        AmazonAuthorizationId=authorization_id,
        CaptureReferenceId="c-1",
        **{"CaptureAmount.Amount": "1.00", "CaptureAmount.CurrencyCode": "USD"},
    )
    path = "/OffAmazonPayments_Sandbox/2013-01-01"
    signed = parameters | {"Signature": shop.signature(parameters, path)}
    response = shop.session.post(shop.base_url + path, data=signed, timeout=10)
    assert response.status_code == 502
    assert response.headers["content-type"].startswith("text/html")
    assert captures(shop) == effects


def test_a_torn_body_breaks_off_after_the_bytes_asked_for(shop, authorization_id):
    strike(shop, "torn_body", after_bytes=17)
    parameters = shop.parameters(
        "Capture",
        AmazonAuthorizationId=authorization_id,
        CaptureReferenceId="c-1",
        **{"CaptureAmount.Amount": "1.00", "CaptureAmount.CurrencyCode": "USD"},
    )
    path = "/OffAmazonPayments_Sandbox/2013-01-01"
    signed = parameters | {"Signature": shop.signature(parameters, path)}
    response = shop.session.post(shop.base_url + path, data=signed, timeout=10, stream=True)
    assert response.status_code == 200
    assert response.raw.read(17, decode_content=False) == b"<CaptureResponse "


def test_faults_strike_the_calls_they_are_meant_for(shop, authorization_id):
    strike(shop, "internal_error_before", skip=1, times=2, operation="GetAuthorizationDetails")
    assert shop.order("S01-0000000-0000000").status == 404
    statuses = [shop.authorization(authorization_id).status for _ in range(4)]
    assert statuses == [200, 500, 500, 200]
    assert shop.control.get("faults") == {"faults": []}


def test_a_fault_for_any_operation_strikes_the_next_call(shop):
    shop.control.post("faults", kind="service_unavailable")
    assert shop.call("GetServiceStatus").status == 503


def test_faults_can_be_called_off(shop, authorization_id):
    strike(shop, "reset_after", times=5)
    shop.control.ask("DELETE", "faults")
    assert shop.capture(authorization_id).status == 200


def test_the_call_log_tells_the_fault(shop, authorization_id):
    shop.control.ask("DELETE", "calls")
    strike(shop, "internal_error_after")
    shop.capture(authorization_id, CaptureReferenceId="c-1")
    strike(shop, "service_unavailable")
    shop.capture(authorization_id, CaptureReferenceId="c-2")
    calls = shop.control.get("calls", operation="Capture")["calls"]
    assert [(one["reference_id"], one["status"], one["fault"]) for one in calls] == [
        ("c-1", 200, "internal_error_after"),
        ("c-2", 503, "service_unavailable"),
    ]
    assert calls[0]["object_id"] == authorization_id


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"kind": "flood"}, "kind must be one of"),
        ({}, "kind must be one of"),
        ({"kind": "throttle", "operation": "Nonsense"}, "operation must be * or one of"),
        ({"kind": "throttle", "times": 0}, "times must be a whole number from 1"),
        ({"kind": "throttle", "seconds": -1}, "seconds must be a number of seconds"),
        ({"kind": "throttle", "colour": "red"}, "Unknown: colour."),
    ],
)
def test_a_fault_that_does_not_exist_is_refused(shop, body, words):
    answer = shop.control.ask("POST", "faults", body)
    assert answer.status_code == 400
    assert words in answer.json()["error"]


def test_a_server_that_stops_lets_hanging_requests_go():
    outcome = []
    with serve_emulator() as server:
        shop = Shop(server.credentials())
        shop.control.post("faults", kind="timeout_before", operation="GetServiceStatus")

        def hang():
            try:
                shop.call("GetServiceStatus")
            except requests.ConnectionError as error:
                outcome.append(type(error))

        thread = threading.Thread(target=hang)
        thread.start()
        while shop.control.get("faults")["faults"]:
            pass
    thread.join(10)
    shop.close()
    assert outcome == [requests.ConnectionError]
