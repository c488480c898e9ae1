"""Signature version 2 against the vectors of the classic API reference."""

import base64
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urllib.parse import parse_qsl

from app.amazonpay.v1.signing import Signer, canonical_query

BASE = {
    "AWSAccessKeyId": "TEST_ACCESS_KEY",
    "SellerId": "TEST_MERCHANT_ID",
    "SignatureMethod": "HmacSHA256",
    "SignatureVersion": "2",
    "Timestamp": "2015-12-31T23:59:58Z",
    "Version": "2013-01-01",
}
SANDBOX = "/OffAmazonPayments_Sandbox/2013-01-01"
LIVE = "/OffAmazonPayments/2013-01-01"
US, EU, JP = "mws.amazonservices.com", "mws-eu.amazonservices.com", "mws.amazonservices.jp"
DETAILS = {
    "Action": "GetOrderReferenceDetails",
    "AmazonOrderReferenceId": "AMAZON_ORDER_REFERENCE_ID",
}
NOTE = '{"SandboxSimulation": {"State":"Declined", "ReasonCode":"AmazonRejected"}} ~*+é/'
VECTORS = [
    pytest.param(
        "POST", US, SANDBOX, DETAILS, "cpkDC72d5lMIbo5ET2dvERTw4F2cGQJL3eQPzUe2pAE=", id="1"
    ),
    pytest.param(
        "POST",
        US,
        SANDBOX,
        {
            "Action": "SetOrderReferenceDetails",
            "AmazonOrderReferenceId": "AMAZON_ORDER_REFERENCE_ID",
            "OrderReferenceAttributes.OrderTotal.Amount": "2",
            "OrderReferenceAttributes.OrderTotal.CurrencyCode": "USD",
        },
        "i51MSGv9O2G2LHIlhCXLigA3ZKaZRoc7Mb5A1VX2QTA=",
        id="2",
    ),
    pytest.param(
        "POST",
        US,
        SANDBOX,
        {
            "SellerId": "OVERRIDE_SELLER_ID",
            "Action": "ConfirmOrderReference",
            "AmazonOrderReferenceId": "AMAZON_ORDER_REFERENCE_ID",
            "MWSAuthToken": "TEST_MWS_AUTH_TOKEN",
            "AuthorizationAmount.Amount": "0.01",
            "AuthorizationAmount.CurrencyCode": "EUR",
            "SuccessUrl": "https://pay.amazon.com/success.html",
            "FailureUrl": "https://pay.amazon.com/failure.html",
        },
        "KeZbecFqPMxhR4g35iFWsdLmq1rAgwdn4B2WTIFMTHg=",
        id="3",
    ),
    pytest.param(
        "GET", US, SANDBOX, DETAILS, "t0jToYSH0ntiOPE9eI65F64FMcNpM+4Jj9n+8MQkDKI=", id="4"
    ),
    pytest.param(
        "POST",
        EU,
        LIVE,
        {"Action": "GetRefundDetails", "AmazonRefundId": "P02-1234567-1234567-R123456"},
        "1aVphbwDimd8FSqz+TKxY3HnfSEi3RBDZscEmzL3y/E=",
        id="5",
    ),
    pytest.param(
        "POST",
        JP,
        SANDBOX,
        {
            "Action": "Refund",
            "AmazonCaptureId": "S03-1234567-1234567-C123456",
            "RefundReferenceId": "R_1-a",
            "RefundAmount.Amount": "1000",
            "RefundAmount.CurrencyCode": "JPY",
            "SellerRefundNote": "返金 äöü",
        },
        "uSPQELswkIKRSQlDMtM4YNJSmSYSidZh3WL7yYYj1kI=",
        id="6",
    ),
    pytest.param(
        "POST",
        US,
        SANDBOX,
        {
            "Action": "Authorize",
            "AmazonOrderReferenceId": "S01-0000000-0000000",
            "AuthorizationReferenceId": "a-1_b",
            "SellerAuthorizationNote": NOTE,
            "AuthorizationAmount.Amount": "10.00",
            "AuthorizationAmount.CurrencyCode": "USD",
            "TransactionTimeout": "0",
            "CaptureNow": "false",
        },
        "LnzxMYGnvCfjhQKp8MddIyvCkLCCtV+Yqiu42KRF/Cg=",
        id="7",
    ),
]


@pytest.mark.parametrize(("verb", "host", "path", "extra", "signature"), VECTORS)
def test_signature_matches_the_vector(verb, host, path, extra, signature):
    signer = Signer(verb, host, path, "TEST_SECRET_KEY")
    assert signer.signature(canonical_query({**BASE, **extra})) == signature


def test_plain_hmac_matches_vector_8():
    digest = hmac.digest(b"mws_secret_key", b"my_test_string", "sha256")
    assert base64.b64encode(digest) == b"JQZYxe8EFlLE3XCAWotsn329rpZF7OFYhA8oo7rUV2E="


def test_canonical_query_of_vector_1_is_spelled_as_the_reference_spells_it():
    assert canonical_query({**BASE, **DETAILS}) == (
        "AWSAccessKeyId=TEST_ACCESS_KEY&Action=GetOrderReferenceDetails"
        "&AmazonOrderReferenceId=AMAZON_ORDER_REFERENCE_ID&SellerId=TEST_MERCHANT_ID"
        "&SignatureMethod=HmacSHA256&SignatureVersion=2"
        "&Timestamp=2015-12-31T23%3A59%3A58Z&Version=2013-01-01"
    )


def test_note_of_vector_7_is_escaped_as_the_reference_escapes_it():
    assert canonical_query({"n": NOTE}) == (
        "n=%7B%22SandboxSimulation%22%3A%20%7B%22State%22%3A%22Declined%22%2C%20"
        "%22ReasonCode%22%3A%22AmazonRejected%22%7D%7D%20~%2A%2B%C3%A9%2F"
    )


def test_body_is_the_canonical_query_with_the_signature_escaped_at_its_end():
    signer = Signer("POST", US, SANDBOX, "TEST_SECRET_KEY")
    body = signer.signed({**BASE, **DETAILS}).decode("ascii")
    query, _, signature = body.partition("&Signature=")
    assert query == canonical_query({**BASE, **DETAILS})
    assert signature == "cpkDC72d5lMIbo5ET2dvERTw4F2cGQJL3eQPzUe2pAE%3D"


def test_host_is_signed_in_lower_case_and_with_its_port():
    lower = Signer("POST", "localhost:8123", LIVE, "k").signature("a=1")
    assert Signer("POST", "LOCALHOST:8123", LIVE, "k").signature("a=1") == lower
    assert Signer("POST", "localhost", LIVE, "k").signature("a=1") != lower


def test_half_a_surrogate_pair_cannot_be_signed():
    with pytest.raises(UnicodeEncodeError):
        Signer("POST", US, LIVE, "k").signed({"SellerNote": "\ud83d"})


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(
    st.dictionaries(st.text("ABCabc.019", min_size=1, max_size=12), _TEXT, min_size=1, max_size=8)
)
def test_every_text_comes_back_out_of_the_form_body(parameters):
    body = Signer("POST", US, LIVE, "k").signed(parameters).decode("ascii")
    pairs = parse_qsl(body, keep_blank_values=True, strict_parsing=True)
    assert dict(pairs[:-1]) == parameters
    assert [name for name, _ in pairs[:-1]] == sorted(parameters)
    assert pairs[-1][0] == "Signature"
