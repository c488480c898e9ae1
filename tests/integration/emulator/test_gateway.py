"""The gateway: paths, credentials, time, signature and the order they are checked in."""

import datetime as dt
import socket
from urllib.parse import urlsplit

import pytest
import requests

from tests.integration.emulator.caller import PATHS, TIMEOUT_S, encode, reply

SANDBOX, LIVE = PATHS["Sandbox"], PATHS["Live"]
UNKNOWN_ID = "S00-0000000-0000000"
LATE = f"{dt.datetime.now(dt.UTC) - dt.timedelta(minutes=16):%Y-%m-%dT%H:%M:%SZ}"


def get_order(shop, **changes):
    parameters = shop.parameters("GetOrderReferenceDetails", AmazonOrderReferenceId=UNKNOWN_ID)
    return parameters | changes


@pytest.mark.parametrize("verb", ["POST", "GET"])
@pytest.mark.parametrize("path", [SANDBOX, f"{SANDBOX}/", LIVE, f"{LIVE}/"])
@pytest.mark.parametrize("method", ["HmacSHA256", "HmacSHA1"])
def test_a_signature_covers_verb_and_path_as_they_were_used(shop, verb, path, method):
    answer = shop.send(get_order(shop, SignatureMethod=method), path, verb=verb)
    assert answer.code == "InvalidOrderReferenceId"


def test_a_signature_for_another_verb_or_path_does_not_match(shop):
    parameters = get_order(shop)
    for_get = parameters | {"Signature": shop.signature(parameters, SANDBOX, verb="GET")}
    assert shop.send_raw(for_get, SANDBOX).code == "SignatureDoesNotMatch"
    with_slash = parameters | {"Signature": shop.signature(parameters, f"{SANDBOX}/")}
    assert shop.send_raw(with_slash, SANDBOX).code == "SignatureDoesNotMatch"


def test_the_host_may_be_signed_without_its_port(shop):
    assert shop.send(get_order(shop), SANDBOX, host="127.0.0.1").code == "InvalidOrderReferenceId"
    assert shop.send(get_order(shop), SANDBOX, host="mws.amazonservices.com").code == (
        "SignatureDoesNotMatch"
    )


def test_every_character_of_a_note_can_be_signed(shop):
    order_id = shop.open_order()
    note = "~*+ é/%&=äöü返金'\"<>\r\n\t😀"
    made = shop.authorize(order_id, SellerAuthorizationNote=note)
    assert made.state("AuthorizationStatus") == "Open"
    assert made.text_of("SellerAuthorizationNote") == note


def test_a_body_in_plus_encoding_means_the_same(shop):
    order_id = shop.draft()
    parameters = shop.parameters(
        "CancelOrderReference", AmazonOrderReferenceId=order_id, CancelationReason="a b"
    )
    signed = parameters | {"Signature": shop.signature(parameters, SANDBOX)}
    response = requests.post(shop.base_url + SANDBOX, data=signed, timeout=TIMEOUT_S)
    assert "a+b" in response.request.body
    assert response.status_code == 200


def test_errors_of_gateway_and_service_are_written_in_their_own_ways(shop):
    service = shop.send(get_order(shop), SANDBOX)
    assert service.text.startswith("<ErrorResponse ")
    assert service.has("RequestId")
    assert service.text_of("Error/Type") == "Sender"
    gateway = shop.send(get_order(shop, AWSAccessKeyId="AKIAXXXXXXXXXXXXXXXX"), SANDBOX)
    assert gateway.text.startswith('<?xml version="1.0"?>')
    assert gateway.has("RequestID")
    assert not gateway.has("RequestId")
    assert gateway.headers["content-type"] == "text/xml; charset=utf-8"


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"AWSAccessKeyId": ""}, 401, "MissingAuthenticationToken"),
        ({"AWSAccessKeyId": "AKIAXXXXXXXXXXXXXXXX"}, 403, "InvalidAccessKeyId"),
        ({"Timestamp": LATE}, 400, "InvalidParameterValue"),
        ({"Timestamp": "yesterday"}, 400, "InvalidParameterValue"),
        ({"Timestamp": "2015-12-31T23:59:58"}, 400, "InvalidParameterValue"),
        ({"SignatureVersion": "4"}, 403, "SignatureDoesNotMatch"),
        ({"Version": "2012-01-01"}, 400, "InvalidParameterValue"),
        ({"SellerId": "me"}, 400, "InvalidParameterValue"),
        ({"SellerId": ""}, 400, "InvalidParameterValue"),
        ({"SellerId": "AOTHERSELLER01"}, 401, "AccessDenied"),
        ({"Action": "Nonsense"}, 400, "InvalidAction"),
        ({"Action": "GetBillingAgreementDetails"}, 400, "InvalidAction"),
        ({"Action": "CreateOrderReferenceForId"}, 400, "InvalidAction"),
        ({"AmazonOrderReferenceId": ""}, 400, "InvalidParameterValue"),
    ],
)
def test_what_is_wrong_with_a_call_is_named(shop, changes, status, code):
    answer = shop.send(get_order(shop, **changes), SANDBOX)
    assert (answer.status, answer.code) == (status, code)


def test_a_missing_or_wrong_signature_is_named(shop):
    missing = shop.send_raw(get_order(shop), SANDBOX)
    assert (missing.status, missing.code) == (401, "MissingAuthenticationToken")
    wrong = shop.send_raw(get_order(shop, Signature="bm90IGl0"), SANDBOX)
    assert (wrong.status, wrong.code) == (403, "SignatureDoesNotMatch")
    foreign = shop.send_raw(get_order(shop, Signature="\u00e4"), SANDBOX)
    assert (foreign.status, foreign.code) == (403, "SignatureDoesNotMatch")


def test_an_expired_request_is_told_so(shop):
    assert "expired" in shop.send(get_order(shop, Timestamp=LATE), SANDBOX).message


@pytest.mark.parametrize(
    "timestamp", ["%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S.000Z", "%Y-%m-%dT%H:%M:%S+00:00"]
)
def test_timestamps_may_have_milliseconds_and_offsets(shop, timestamp):
    now = dt.datetime.now(dt.UTC).strftime(timestamp)
    assert shop.send(get_order(shop, Timestamp=now), SANDBOX).code == "InvalidOrderReferenceId"


def test_the_machines_time_stays_good_when_the_clock_is_set_forward(shop):
    shop.control.advance(days=40)
    assert shop.send(get_order(shop), SANDBOX).code == "InvalidOrderReferenceId"
    ahead = dt.datetime.now(dt.UTC) + dt.timedelta(days=40)
    theirs = get_order(shop, Timestamp=f"{ahead:%Y-%m-%dT%H:%M:%SZ}")
    assert shop.send(theirs, SANDBOX).code == "InvalidOrderReferenceId"


@pytest.mark.parametrize(
    "path",
    ["/OffAmazonPayments", "/OffAmazonPayments/2012-01-01", "/OffAmazonPayments_Sandbox/2013-1-1/"],
)
def test_an_unknown_section_or_version_is_an_invalid_address(shop, path):
    answer = shop.send(get_order(shop), path)
    assert (answer.status, answer.code) == (404, "InvalidAddress")


BAD_EVERYWHERE = {
    "AmazonOrderReferenceId": "S01-0000000-0000000",
    "AuthorizationReferenceId": "not good!",
    "AuthorizationAmount.Amount": "5000000.00",
    "AuthorizationAmount.CurrencyCode": "EUR",
    "SellerAuthorizationNote": '{"SandboxSimulation":{"State":"?"}}',
    "AWSAccessKeyId": "AKIAXXXXXXXXXXXXXXXX",
    "Timestamp": LATE,
    "SellerId": "AOTHERSELLER01",
}


def test_the_gateway_checks_in_the_order_of_the_manual(shop):
    """Each step mends the error reported last; the next one must be the next in order."""
    shop.control.put("throttling", enabled=True)
    for _ in range(2):
        shop.authorize("S01-0000000-0000000")
    good = shop.parameters("Authorize")
    sent = good | BAD_EVERYWHERE | {"Action": "Nonsense"}
    wrong = {"Signature": "bm90IGl0"}
    assert shop.send_raw(sent | wrong, "/OffAmazonPayments/2000-01-01").code == "InvalidAddress"
    assert shop.send_raw(sent | wrong, SANDBOX).code == "InvalidAction"
    sent["Action"] = "Authorize"
    assert shop.send_raw(sent, SANDBOX).code == "MissingAuthenticationToken"
    assert shop.send_raw(sent | wrong, SANDBOX).code == "InvalidAccessKeyId"
    sent["AWSAccessKeyId"] = good["AWSAccessKeyId"]
    assert shop.send_raw(sent | wrong, SANDBOX).code == "InvalidParameterValue"
    sent["Timestamp"] = good["Timestamp"]
    assert shop.send_raw(sent | wrong, SANDBOX).code == "SignatureDoesNotMatch"
    assert shop.send(sent, SANDBOX).code == "AccessDenied"
    sent["SellerId"] = good["SellerId"]
    assert shop.send(sent, SANDBOX).code == "RequestThrottled"


def test_the_service_checks_in_the_order_of_the_manual(shop):
    sent = shop.parameters("Authorize")
    sent = sent | BAD_EVERYWHERE | {name: sent[name] for name in BAD_EVERYWHERE if name in sent}

    def answer(**mended: str) -> str:
        sent.update({name.replace("_", "."): value for name, value in mended.items()})
        return shop.send(sent, SANDBOX).code

    assert answer() == "InvalidParameterValue"
    assert answer(AuthorizationReferenceId="one") == "InvalidOrderReferenceId"
    shop.authorize(shop.open_order(), AuthorizationReferenceId="one")
    assert answer(AmazonOrderReferenceId=shop.draft()) == "DuplicateReferenceId"
    assert answer(AuthorizationReferenceId="two") == "InvalidSandboxSimulationSpecified"
    assert answer(SellerAuthorizationNote="a note") == "InvalidOrderReferenceStatus"
    full = shop.open_order(total="100.00")
    for _ in range(10):
        shop.authorized(full, "1.00")
    assert answer(AmazonOrderReferenceId=full) == "TransactionCountExceeded"
    assert answer(AmazonOrderReferenceId=shop.open_order()) == "CurrencyMismatch"
    assert answer(AuthorizationAmount_CurrencyCode="USD") == "TransactionAmountExceeded"
    assert answer(AuthorizationAmount_Amount="50.00") == ""


def test_a_mistake_of_the_emulator_is_an_internal_error(shop, server, expect_log):
    expect_log("app.emulator.v1_api", "operation failed")
    order_id = shop.open_order()
    server.world.order_reference(order_id).buyer_id = "nobody"
    answer = shop.order(order_id)
    assert (answer.status, answer.code) == (500, "InternalServerError")
    assert answer.text_of("Error/Type") == "Receiver"


def test_an_inactive_account_may_only_ask_for_its_status(shop):
    shop.control.put("account", status="INACTIVE")
    answer = shop.send(get_order(shop), SANDBOX)
    assert (answer.status, answer.code) == (403, "InvalidAccountStatus")
    assert shop.call("GetMerchantAccountStatus").text_of("AccountStatus") == "INACTIVE"


@pytest.mark.parametrize(
    "body", [b"", b"\xff\xfe", b"Action=%ff", b"a=1&" * 600, b"x" * 300_000, b"%00=%00"]
)
def test_a_body_that_is_no_form_is_no_action(shop, body):
    response = shop.session.post(shop.base_url + SANDBOX, data=body, timeout=TIMEOUT_S)
    assert (response.status_code, reply(response).code) == (400, "InvalidAction")


def test_a_parameter_sent_twice_is_refused(shop):
    parameters = get_order(shop)
    signature = shop.signature(parameters, SANDBOX)
    pairs = [*parameters.items(), ("Version", "2013-01-01"), ("Signature", signature)]
    response = shop.session.post(shop.base_url + SANDBOX, data=pairs, timeout=TIMEOUT_S)
    assert reply(response).code == "InvalidParameterValue"


def test_a_request_that_was_not_sent_to_its_end_has_no_effect(shop):
    order_id = shop.open_order()
    parameters = shop.parameters("CloseOrderReference", AmazonOrderReferenceId=order_id)
    signed = parameters | {"Signature": shop.signature(parameters, SANDBOX)}
    body = encode(signed).encode()
    host = urlsplit(shop.base_url)
    head = f"POST {SANDBOX} HTTP/1.1\r\nHost: {host.netloc}\r\nContent-Length: {len(body) + 1}"
    with socket.create_connection((host.hostname, host.port), TIMEOUT_S) as connection:
        connection.sendall(head.encode() + b"\r\n\r\n" + body)
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1) == b""
    assert shop.order_state(order_id) == "Open"
