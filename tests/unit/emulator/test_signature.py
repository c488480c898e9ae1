"""Signature Version 2 against every vector of the reference (v1 §1.3)."""

import pytest

from app.emulator.signature import (
    accepted_hosts,
    canonical_query,
    is_signed,
    sign,
    string_to_sign,
)

BASE = {
    "AWSAccessKeyId": "TEST_ACCESS_KEY",
    "SellerId": "TEST_MERCHANT_ID",
    "SignatureMethod": "HmacSHA256",
    "SignatureVersion": "2",
    "Timestamp": "2015-12-31T23:59:58Z",
    "Version": "2013-01-01",
}
LIVE = "/OffAmazonPayments/2013-01-01"
SANDBOX = "/OffAmazonPayments_Sandbox/2013-01-01"
NA, EU, JP = "mws.amazonservices.com", "mws-eu.amazonservices.com", "mws.amazonservices.jp"
ORDER = {"AmazonOrderReferenceId": "AMAZON_ORDER_REFERENCE_ID"}
GET = ORDER | {"Action": "GetOrderReferenceDetails"}
VECTORS = [
    (("POST", NA, SANDBOX), GET, "cpkDC72d5lMIbo5ET2dvERTw4F2cGQJL3eQPzUe2pAE="),
    (
        ("POST", NA, SANDBOX),
        ORDER
        | {
            "Action": "SetOrderReferenceDetails",
            "OrderReferenceAttributes.OrderTotal.Amount": "2",
            "OrderReferenceAttributes.OrderTotal.CurrencyCode": "USD",
        },
        "i51MSGv9O2G2LHIlhCXLigA3ZKaZRoc7Mb5A1VX2QTA=",
    ),
    (
        ("POST", NA, SANDBOX),
        ORDER
        | {
            "Action": "ConfirmOrderReference",
            "SellerId": "OVERRIDE_SELLER_ID",
            "MWSAuthToken": "TEST_MWS_AUTH_TOKEN",
            "AuthorizationAmount.Amount": "0.01",
            "AuthorizationAmount.CurrencyCode": "EUR",
            "SuccessUrl": "https://pay.amazon.com/success.html",
            "FailureUrl": "https://pay.amazon.com/failure.html",
        },
        "KeZbecFqPMxhR4g35iFWsdLmq1rAgwdn4B2WTIFMTHg=",
    ),
    (("GET", NA, SANDBOX), GET, "t0jToYSH0ntiOPE9eI65F64FMcNpM+4Jj9n+8MQkDKI="),
    (
        ("POST", EU, LIVE),
        {"Action": "GetRefundDetails", "AmazonRefundId": "P02-1234567-1234567-R123456"},
        "1aVphbwDimd8FSqz+TKxY3HnfSEi3RBDZscEmzL3y/E=",
    ),
    (
        ("POST", JP, SANDBOX),
        {
            "Action": "Refund",
            "AmazonCaptureId": "S03-1234567-1234567-C123456",
            "RefundReferenceId": "R_1-a",
            "RefundAmount.Amount": "1000",
            "RefundAmount.CurrencyCode": "JPY",
            "SellerRefundNote": "返金 äöü",
        },
        "uSPQELswkIKRSQlDMtM4YNJSmSYSidZh3WL7yYYj1kI=",
    ),
    (
        ("POST", NA, SANDBOX),
        {
            "Action": "Authorize",
            "AmazonOrderReferenceId": "S01-0000000-0000000",
            "AuthorizationReferenceId": "a-1_b",
            "SellerAuthorizationNote": (
                '{"SandboxSimulation": {"State":"Declined", "ReasonCode":"AmazonRejected"}} ~*+é/'
            ),
            "AuthorizationAmount.Amount": "10.00",
            "AuthorizationAmount.CurrencyCode": "USD",
            "TransactionTimeout": "0",
            "CaptureNow": "false",
        },
        "LnzxMYGnvCfjhQKp8MddIyvCkLCCtV+Yqiu42KRF/Cg=",
    ),
]


@pytest.mark.parametrize(("line", "extra", "signature"), VECTORS)
def test_every_vector_is_accepted(line, extra, signature):
    pairs = [*(BASE | extra).items(), ("Signature", signature)]
    assert is_signed("TEST_SECRET_KEY", line, pairs)
    assert is_signed("TEST_SECRET_KEY", line, reversed(pairs))


@pytest.mark.parametrize(("line", "extra", "signature"), VECTORS)
def test_no_vector_is_accepted_once_anything_is_changed(line, extra, signature):
    good = BASE | extra | {"Signature": signature}
    assert not is_signed("OTHER_SECRET_KEY", line, good.items())
    for name in BASE | extra:
        if name != "SignatureMethod":
            assert not is_signed("TEST_SECRET_KEY", line, (good | {name: "x"}).items())
    for place in range(3):
        other = tuple("PUT" if place == number else part for number, part in enumerate(line))
        assert not is_signed("TEST_SECRET_KEY", other, good.items())


def test_the_plain_hmac_vector():
    assert sign("mws_secret_key", "my_test_string") == (
        "JQZYxe8EFlLE3XCAWotsn329rpZF7OFYhA8oo7rUV2E="
    )


def test_the_canonical_query_of_the_first_vector():
    assert canonical_query((BASE | GET).items()) == (
        "AWSAccessKeyId=TEST_ACCESS_KEY&Action=GetOrderReferenceDetails"
        "&AmazonOrderReferenceId=AMAZON_ORDER_REFERENCE_ID&SellerId=TEST_MERCHANT_ID"
        "&SignatureMethod=HmacSHA256&SignatureVersion=2&Timestamp=2015-12-31T23%3A59%3A58Z"
        "&Version=2013-01-01"
    )


def test_names_are_sorted_by_bytes_and_the_signature_is_left_out():
    pairs = [("b", ""), ("Signature", "x"), ("ab", "~*+ /é"), ("B", "1"), ("a.b", "2")]
    assert canonical_query(pairs) == "B=1&a.b=2&ab=~%2A%2B%20%2F%C3%A9&b="


def test_the_string_to_sign_has_four_lines_and_no_end_of_line():
    assert string_to_sign("post", "HOST:8443", "/Path", "a=1") == "POST\nhost:8443\n/Path\na=1"


def test_sha1_is_accepted_too():
    pairs = BASE | GET | {"SignatureMethod": "HmacSHA1"}
    text = string_to_sign("POST", NA, SANDBOX, canonical_query(pairs.items()))
    signed = pairs | {"Signature": sign("TEST_SECRET_KEY", text, "HmacSHA1")}
    assert is_signed("TEST_SECRET_KEY", ("POST", NA, SANDBOX), signed.items())
    other = signed | {"SignatureMethod": "HmacSHA256"}
    assert not is_signed("TEST_SECRET_KEY", ("POST", NA, SANDBOX), other.items())


@pytest.mark.parametrize(
    ("host", "accepted"),
    [
        ("127.0.0.1:8443", ("127.0.0.1:8443", "127.0.0.1")),
        ("localhost", ("localhost",)),
        ("[::1]", ("[::1]",)),
        ("[::1]:80", ("[::1]:80", "[::1]")),
    ],
)
def test_a_port_may_be_signed_or_left_out(host, accepted):
    assert accepted_hosts(host) == accepted
