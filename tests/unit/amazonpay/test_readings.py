"""From golden samples to typed details, field by field."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.amazonpay.v1 import fields, readings
from app.amazonpay.v1.details import (
    Constraint,
    NotificationConfiguration,
    ProviderCreditSummary,
    SellerOrderAttributes,
)
from app.amazonpay.v1.document import UnreadableAnswer, child, parse
from app.domain.address import AmazonAddress
from app.domain.gateway import BuyerContact, Word
from app.domain.money import Currency, Money

GOLDEN = Path(__file__).parents[2] / "golden" / "v1"
AT = dt.datetime(2024, 1, 2, 3, 4, 6, tzinfo=dt.UTC)
EVERY_READING = [
    readings.order_reference,
    readings.authorization,
    readings.capture,
    readings.refund,
    readings.order_reference_page,
    readings.service_status,
    readings.account_status,
    readings.notification_configurations,
    readings.provider_credit,
    readings.provider_credit_reversal,
]


def result(name):
    root, document = parse((GOLDEN / f"{name}.xml").read_bytes())
    return child(document, f"{root.removesuffix('Response')}Result")


def eur(text):
    return Money.parse(text, Currency.EUR)


def test_draft_order_reference():
    details = readings.order_reference(result("draft_order_reference"))
    assert details.order_reference_id == "S02-1111111-2222222"
    assert details.status == Word("Draft")
    assert details.total is None
    assert details.constraints == (
        Constraint("AmountNotSet", "No amount yet."),
        Constraint("PaymentPlanNotSet", "No payment method yet."),
    )
    assert details.authorization_ids == ()
    assert details.buyer is None
    assert details.billing_address is None
    assert details.address == AmazonAddress(
        city="Beispielstadt", postal_code="12345", country_code="DE"
    )
    assert details.seller_order == SellerOrderAttributes()
    assert details.request_payment_authorization is False
    assert details.created_at == dt.datetime(2024, 1, 2, 3, tzinfo=dt.UTC)
    assert details.expires_at == dt.datetime(2024, 6, 30, 3, tzinfo=dt.UTC)


def test_suspended_order_reference_with_every_field():
    details = readings.order_reference(result("open_order_reference"))
    assert details.status == Word(
        "Suspended",
        "InvalidPaymentMethod",
        "Card refused",
        dt.datetime(2024, 1, 2, 3, 5, 0, 500_000, tzinfo=dt.UTC),
    )
    assert details.total == eur("19.95")
    assert details.authorization_ids == (
        "S02-1111111-2222222-A333333",
        "S02-1111111-2222222-A444444",
    )
    assert details.buyer == BuyerContact("Erika Muster", "buyer@example.test", "000")
    assert details.address == AmazonAddress(
        name="Erika Muster",
        address_line_2="Musterweg 1",
        address_line_3="Hof",
        city="Beispielstadt",
        county="Kreis",
        district="Nord",
        state_or_region="BY",
        postal_code="12345",
        country_code="DE",
        phone="000",
    )
    assert details.billing_address == AmazonAddress(name="Muster GmbH", country_code="DE")
    assert details.seller_note == "Danke & bis bald"
    assert details.platform_id == "APLATFORM"
    assert details.seller_order == SellerOrderAttributes(
        "P-100042", "Laden", ("Antiques", "Electronics"), "Kasse 3", '{"a":1}'
    )
    assert details.payment_descriptor == "Karte 1234"
    assert (details.parent_id, details.parent_type) == ("C02-1111111-1111111", "BillingAgreement")
    assert details.static_token == "tok"
    assert details.authentication == "REQUIRED"
    assert details.order_language == "de-DE"
    assert details.release_environment == "Live"
    assert details.request_payment_authorization is True
    assert details.created_at == dt.datetime(2024, 1, 2, 3, tzinfo=dt.UTC)


def test_declined_authorization():
    details = readings.authorization(result("authorize_declined"))
    assert details.authorization_id == "S02-1111111-2222222-A333333"
    assert details.reference_id == "S02-1111111-2222222-a01"
    assert details.status == Word("Declined", "InvalidPaymentMethod", updated_at=AT)
    assert details.amount == eur("19.95")
    assert details.captured == eur("0.00")
    assert details.fee == eur("0.00")
    assert details.capture_ids == ()
    assert details.capture_now is True
    assert details.soft_decline is False
    assert details.soft_descriptor == "AMZ*Laden"
    assert details.billing_address is None
    assert details.created_at == AT
    assert details.expires_at == dt.datetime(2024, 2, 1, 3, 4, 6, tzinfo=dt.UTC)


def test_immediate_capture_names_its_capture_and_counts_zero():
    details = readings.authorization(result("authorize_captured"))
    assert details.status == Word("Closed", "MaxCapturesProcessed", updated_at=AT)
    assert details.capture_ids == ("S02-1111111-2222222-C333333",)
    assert details.captured == eur("0")


def test_capture_in_yen_with_decimals():
    details = readings.capture(result("capture_yen"))
    assert details.capture_id == "S03-1111111-2222222-C333333"
    assert details.reference_id == "P-7-c01"
    assert details.status == Word("Completed", updated_at=AT)
    assert details.amount == Money(646, Currency.JPY)
    assert details.refunded == Money(0, Currency.JPY)
    assert details.fee == Money(24, Currency.JPY)
    assert details.refund_ids == ("S03-1111111-2222222-R555555",)
    assert details.provider_credits == (
        ProviderCreditSummary("APROVIDER", "S03-1111111-2222222-P666666"),
    )
    assert details.converted == Money(410, Currency.USD)
    assert details.conversion_rate == "0.00634"


def test_refund_made_by_amazon():
    details = readings.refund(result("refund_by_amazon"))
    assert details.refund_id == "S02-1111111-2222222-R555555"
    assert details.reference_id == "P-100042-r01"
    assert details.kind == "AmazonA-ZRefund"
    assert details.amount == eur("5.00")
    assert details.fee_refunded == eur("0.10")
    assert details.note == "Sorry"
    assert details.provider_credit_reversals == (
        ProviderCreditSummary("APROVIDER", "S02-1111111-2222222-Q777777"),
    )
    assert details.status.reason == "AmazonA-ZRefund"


def test_list_with_a_page_to_follow():
    page = readings.order_reference_page(result("order_list"))
    first, second = page.order_references
    assert page.next_page_token == "next=="
    assert first.seller_order.seller_order_id == "P-100042"
    assert first.total == eur("19.95")
    assert second.status == Word("Closed")
    assert second.total is None


def test_service_and_account():
    status = readings.service_status(result("service_status"))
    assert status.status == "YELLOW"
    assert status.messages == ("Captures are slow.",)
    assert status.at == AT + dt.timedelta(milliseconds=123)
    assert readings.account_status(result("account_status")) == "ACTIVE"
    assert readings.notification_configurations(result("notification_configuration")) == (
        NotificationConfiguration(
            "https://shop.example.test/ipn", ("ORDER_REFERENCE", "PAYMENT_CAPTURE")
        ),
    )


def test_provider_credits():
    credit = readings.provider_credit(result("provider_credit"))
    assert (credit.amount, credit.reversed) == (eur("1.50"), eur("0.50"))
    assert credit.reversal_ids == ("S02-1111111-2222222-Q777777",)
    back = readings.provider_credit_reversal(result("provider_credit_reversal"))
    assert (back.amount, back.status.state, back.note) == (eur("0.50"), "Pending", "back")


def test_nothing_is_read_out_of_an_answer_without_payload():
    assert readings.nothing({}) is None


@pytest.mark.parametrize("read", EVERY_READING, ids=lambda read: read.__name__)
def test_empty_result_is_unreadable_unless_it_is_a_list(read):
    if read in {readings.order_reference_page, readings.notification_configurations}:
        read({})
    else:
        with pytest.raises(UnreadableAnswer):
            read({})


PRICES = [
    ("0", "EUR", Money(0, Currency.EUR)),
    ("5.0", "GBP", Money(500, Currency.GBP)),
    ("19.95", "USD", Money(1995, Currency.USD)),
    ("646.00", "JPY", Money(646, Currency.JPY)),
    ("646.00 JPY", "JPY", Money(646, Currency.JPY)),
    ("646.00 JPY", "", Money(646, Currency.JPY)),
]


@pytest.mark.parametrize(("number", "code", "money"), PRICES)
def test_amount_is_read_as_amazon_prints_it(number, code, money):
    assert fields.amount({"P": {"Amount": number, "CurrencyCode": code}}, "P") == money


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("19.955", "EUR"),
        ("0.5", "JPY"),
        ("-1.00", "EUR"),
        ("1,00", "EUR"),
        ("1e3", "EUR"),
        ("NaN", "EUR"),
        ("", "EUR"),
        ("5.00", ""),
        ("5.00", "XXX"),
        ("5.00", "eur"),
        ("5.00 JPY", "EUR"),
    ],
)
def test_anything_else_is_no_amount(number, code):
    with pytest.raises(UnreadableAnswer, match="P is no amount"):
        fields.amount({"P": {"Amount": number, "CurrencyCode": code}}, "P")


def test_missing_amount_is_none_and_refused_where_it_is_needed():
    assert fields.amount({"P": ""}, "P") is None
    with pytest.raises(UnreadableAnswer, match="no P"):
        fields.required_amount({}, "P")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2024-01-02T03:04:06Z", AT),
        ("2024-01-02T03:04:06.000Z", AT),
        ("2024-01-02T03:04:06.250Z", AT + dt.timedelta(milliseconds=250)),
        ("2024-01-02T03:04:06", AT),
        ("2024-01-02T05:04:06+02:00", AT),
        ("0001-01-01T00:00:00+14:00", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_moment(written, meant):
    assert fields.moment({"At": written}, "At") == meant


def test_flag_is_none_unless_true_or_false():
    assert fields.flag({"F": "true"}, "F") is True
    assert fields.flag({"F": "False"}, "F") is False
    assert fields.flag({"F": "maybe"}, "F") is None
    assert fields.flag({}, "F") is None


def test_unknown_words_stay_as_they_are():
    node = {"S": {"State": "Frozen", "ReasonCode": "NewReason", "LastUpdateTimestamp": "?"}}
    assert fields.status(node, "S") == Word("Frozen", "NewReason")


_NODE = st.recursive(
    st.text(max_size=8),
    lambda inner: st.dictionaries(
        st.sampled_from(
            [
                "AuthorizationDetails",
                "CaptureDetails",
                "RefundDetails",
                "OrderReferenceDetails",
                "IdList",
                "AuthorizationStatus",
                "CaptureStatus",
                "RefundStatus",
                "State",
                "Amount",
                "CurrencyCode",
                "member",
                "AuthorizationAmount",
                "CaptureAmount",
                "RefundAmount",
                "AmazonAuthorizationId",
                "Status",
                "AmazonCaptureId",
                "AmazonRefundId",
                "AmazonOrderReferenceId",
                "OrderReferenceStatus",
                "Constraints",
                "Constraint",
                "OrderReferenceList",
                "OrderReference",
                "Messages",
            ]
        ),
        st.one_of(inner, st.lists(inner, max_size=3)),
        max_size=6,
    ),
    max_leaves=20,
)


@given(_NODE, st.sampled_from(EVERY_READING))
def test_any_tree_is_read_or_unreadable(tree, read):
    try:
        read(tree if isinstance(tree, dict) else {})
    except UnreadableAnswer:
        return
