"""The official Python client of the classic API, unmodified, sells through the emulator."""

import warnings
from collections.abc import Iterator
from typing import Any

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # the client's regular expressions are older than Python 3.6's
    from amazon_pay import ap_region
    from amazon_pay.client import AmazonPayClient
    from amazon_pay.login_with_amazon import LoginWithAmazon

from app.emulator.server import EmulatorOptions, EmulatorServer
from tests.emulator_server import serve_emulator
from tests.integration.emulator.shop import FAILURE_URL, SUCCESS_URL, Control

CURRENCY = {"us": "USD", "na": "USD", "uk": "GBP", "eu": "EUR", "jp": "JPY"}


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[EmulatorServer]:
    options = EmulatorOptions(data_dir=tmp_path_factory.mktemp("emulator"), tls=True)
    with serve_emulator(options) as running:
        yield running


@pytest.fixture
def control(server, monkeypatch) -> Iterator[Control]:
    """Control, with the client's region table and trust pointed at the emulator."""
    certificate = str(server.data_dir / "tls" / "ca.pem")
    host = server.base_url.removeprefix("https://")
    for region in CURRENCY:
        monkeypatch.setitem(ap_region.regions, region, host)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", certificate)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    made = Control(f"{server.base_url}/control", verify=certificate)
    made.post("reset")
    made.put("throttling", enabled=False)
    yield made
    made.close()


def client_of(server: EmulatorServer, region: str, *, sandbox: bool = True) -> AmazonPayClient:
    known = server.credentials()
    return AmazonPayClient(
        mws_access_key=known["access_key"],
        mws_secret_key=known["secret_key"],
        merchant_id=known["seller_id"],
        region=region,
        currency_code=CURRENCY[region],
        sandbox=sandbox,
    )


@pytest.fixture
def client(server, control) -> AmazonPayClient:
    return client_of(server, "us")


def told(response: Any, *path: str) -> Any:
    """What a successful answer says at a path below its Result."""
    assert response.success, response.to_xml()
    (content,) = response.to_dict().values()
    result = next(value for name, value in content.items() if name.endswith("Result"))
    for name in path:
        result = result[name]
    return result


def refused(response: Any) -> str:
    assert not response.success
    return response.to_dict()["ErrorResponse"]["Error"]["Code"]


def ready_order(control: Control, client: AmazonPayClient, total: str = "100.00") -> str:
    order_id = control.post("order-references", region=client.region)["AmazonOrderReferenceId"]
    details = client.set_order_reference_details(
        amazon_order_reference_id=order_id,
        order_total=total,
        seller_note="Tom & <Jerry> äöü返金 ~*+",
        seller_order_id="P-100042",
        store_name="Corner",
    )
    assert told(details, "OrderReferenceDetails", "SellerNote") == "Tom & <Jerry> äöü返金 ~*+"
    return order_id


def open_order(control: Control, client: AmazonPayClient, total: str = "100.00") -> str:
    order_id = ready_order(control, client, total)
    assert client.confirm_order_reference(amazon_order_reference_id=order_id).success
    return order_id


def authorization(response: Any) -> tuple[str, str, str]:
    details = told(response, "AuthorizationDetails")
    status = details["AuthorizationStatus"]
    return details["AmazonAuthorizationId"], status["State"], status.get("ReasonCode", "")


def test_it_sells_from_set_to_refund_and_close(control, client):
    order_id = open_order(control, client)
    made = client.authorize(
        amazon_order_reference_id=order_id,
        authorization_reference_id="P-100042-a01",
        authorization_amount="60.00",
        seller_authorization_note="Till 3",
        transaction_timeout=0,
    )
    authorization_id, state, _ = authorization(made)
    assert state == "Open"
    captured = client.capture(
        amazon_authorization_id=authorization_id,
        capture_reference_id="P-100042-c01",
        capture_amount="50.00",
        seller_capture_note="shipped",
    )
    assert told(captured, "CaptureDetails", "CaptureStatus", "State") == "Completed"
    capture_id = told(captured, "CaptureDetails", "AmazonCaptureId")
    assert authorization(client.get_authorization_details(authorization_id))[1:] == (
        "Closed",
        "MaxCapturesProcessed",
    )
    refund = client.refund(
        amazon_capture_id=capture_id,
        refund_reference_id="P-100042-r01",
        refund_amount="20.00",
        seller_refund_note="sorry",
    )
    assert told(refund, "RefundDetails", "RefundStatus", "State") == "Pending"
    control.advance(seconds=30)
    done = client.get_refund_details(told(refund, "RefundDetails", "AmazonRefundId"))
    assert told(done, "RefundDetails", "RefundStatus", "State") == "Completed"
    capture = told(client.get_capture_details(capture_id), "CaptureDetails")
    assert capture["RefundedAmount"]["Amount"] == "20.00"
    assert client.close_order_reference(order_id, "all shipped").success
    closed = client.get_order_reference_details(amazon_order_reference_id=order_id)
    assert told(closed, "OrderReferenceDetails", "OrderReferenceStatus", "State") == "Closed"


def test_an_asynchronous_authorization_is_opened_later(control, client):
    order_id = open_order(control, client)
    made = client.authorize(order_id, "a-1", "10.00", transaction_timeout=60)
    authorization_id, state, _ = authorization(made)
    assert state == "Pending"
    control.advance(seconds=30)
    assert authorization(client.get_authorization_details(authorization_id))[1] == "Open"
    assert client.close_authorization(authorization_id, "not needed").success
    assert refused(client.capture(authorization_id, "c-1", "10.00")) == (
        "InvalidAuthorizationStatus"
    )


@pytest.mark.parametrize("timeout", [0, 60])
@pytest.mark.parametrize(
    ("reason", "order_state"),
    [
        ("InvalidPaymentMethod", "Suspended"),
        ("AmazonRejected", "Closed"),
        ("TransactionTimedOut", "Open"),
    ],
)
def test_every_simulated_decline_arrives(control, client, reason, order_state, timeout):
    order_id = open_order(control, client)
    note = f'{{"SandboxSimulation": {{"State":"Declined", "ReasonCode":"{reason}"}}}}'
    made = client.authorize(order_id, "a-1", "10.00", note, transaction_timeout=timeout)
    control.advance(seconds=30)
    found = client.get_authorization_details(authorization(made)[0])
    assert authorization(found)[1:] == ("Declined", reason)
    details = client.get_order_reference_details(amazon_order_reference_id=order_id)
    status = told(details, "OrderReferenceDetails", "OrderReferenceStatus")
    assert status["State"] == order_state


def test_a_processing_failure_arrives(control, client):
    control.post(
        "outcomes", operation="Authorize", state="Declined", reason_code="ProcessingFailure"
    )
    order_id = open_order(control, client)
    made = client.authorize(order_id, "a-1", "10.00", transaction_timeout=0)
    assert authorization(made)[1:] == ("Declined", "ProcessingFailure")
    again = client.authorize(order_id, "a-2", "10.00", transaction_timeout=0)
    assert authorization(again)[1] == "Open"


def test_declined_captures_and_refunds_arrive(control, client):
    order_id = open_order(control, client)
    authorization_id, _, _ = authorization(client.authorize(order_id, "a-1", "10.00", None, 0))
    rejected = '{"SandboxSimulation": {"State":"Declined", "ReasonCode":"AmazonRejected"}}'
    declined = client.capture(authorization_id, "c-1", "10.00", rejected)
    assert told(declined, "CaptureDetails", "CaptureStatus", "ReasonCode") == "AmazonRejected"
    capture = client.capture(authorization_id, "c-2", "10.00")
    capture_id = told(capture, "CaptureDetails", "AmazonCaptureId")
    refund = client.refund(capture_id, "r-1", "10.00", rejected)
    control.advance(seconds=30)
    done = client.get_refund_details(told(refund, "RefundDetails", "AmazonRefundId"))
    assert told(done, "RefundDetails", "RefundStatus", "ReasonCode") == "AmazonRejected"


@pytest.mark.parametrize(("region", "total"), [("us", "12.34"), ("jp", "1000")])
def test_its_one_step_charge_works(server, control, region, total):
    client = client_of(server, region)
    order_id = control.post("order-references", region=region)["AmazonOrderReferenceId"]
    made = client.charge(order_id, total, f"charge-{region}", "one step")
    assert authorization(made)[1:] == ("Closed", "MaxCapturesProcessed")


@pytest.mark.parametrize("region", ["uk", "eu"])
def test_europe_goes_through_the_confirmation_flow(server, control, region):
    client = client_of(server, region)
    order_id = ready_order(control, client)
    urls = {"success_url": SUCCESS_URL, "failure_url": FAILURE_URL}
    confirmed = client.confirm_order_reference(order_id, **urls)
    assert confirmed.success
    assert refused(client.authorize(order_id, "a-0", "10.00")) == "InvalidOrderReferenceStatus"
    control.post(f"order-references/{order_id}/confirmation-flow", result="Success")
    assert authorization(client.authorize(order_id, "a-1", "10.00", None, 0))[1] == "Open"


def test_live_is_another_world(server, control):
    sandbox, live = client_of(server, "us"), client_of(server, "us", sandbox=False)
    order_id = control.post("order-references", environment="Live")["AmazonOrderReferenceId"]
    assert live.get_order_reference_details(order_id).success
    assert refused(sandbox.get_order_reference_details(order_id)) == "InvalidOrderReferenceId"


def test_errors_of_gateway_and_service_are_understood(server, control, client):
    assert refused(client.get_order_reference_details("S00-0000000-0000000")) == (
        "InvalidOrderReferenceId"
    )
    client.mws_secret_key = "wrong"
    answer = client.get_order_reference_details("S00-0000000-0000000")
    assert refused(answer) == "SignatureDoesNotMatch"
    assert len(answer.request_id) == 36


def test_other_operations_are_understood(server, control, client):
    order_id = open_order(control, client)
    added = client.set_order_attributes(order_id, custom_information="desk 3")
    assert told(added, "OrderReferenceDetails", "OrderReferenceStatus", "State") == "Open"
    na = client_of(server, "na")  # the name this operation of the client knows
    listed = na.list_order_reference("P-100042", "SellerOrderId", page_size=5)
    assert told(listed, "OrderReferenceList", "OrderReference", "AmazonOrderReferenceId") == (
        order_id
    )
    assert told(client.get_service_status(), "Status") == "GREEN"
    assert told(client.get_merchant_account_status(), "AccountStatus") == "ACTIVE"
    assert client.cancel_order_reference(order_id, "changed his mind").success
    assert refused(client.close_order_reference(order_id)) == "InvalidOrderReferenceStatus"


def test_its_login_helper_reads_the_profile(server, control):
    token = control.post("tokens")["access_token"]
    login = LoginWithAmazon(server.credentials()["client_id"], "us", sandbox=True)
    login._endpoint = server.base_url
    profile = login.get_login_profile(access_token=token)
    assert set(profile) == {"user_id", "name", "email", "postal_code"}
    with pytest.raises(ValueError, match="invalid_token"):
        login.get_login_profile(access_token="Atza|nonsense")
