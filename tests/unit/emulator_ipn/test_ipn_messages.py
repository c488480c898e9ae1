"""What each IPN says, element by element (v1 reference 6.3, 6.4 and appendix C)."""

import json

from defusedxml import ElementTree
import pytest

from app.emulator.ipn_messages import (
    NotificationType,
    authorization_ipn,
    capture_ipn,
    order_reference_ipn,
    provider_credit_ipn,
    provider_credit_reversal_ipn,
    refund_ipn,
)
from app.emulator.ipn_prices import order_total, price
from app.emulator.ipn_samples import Chargeback, chargeback_ipn, sample_ipn
from app.emulator.objects import Price, Status
from app.emulator.states import Environment, OrderReferenceState, Reason, Region
from tests.unit.emulator_ipn import orders

NAMESPACE = "{https://mws.amazonservices.com/ipn/OffAmazonPayments/2013-01-01}"
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><{0} xmlns='
    '"https://mws.amazonservices.com/ipn/OffAmazonPayments/2013-01-01">'
)
CREATED = "<CreationTimestamp>2024-01-02T15:04:05.678Z</CreationTimestamp>"
UPDATED = "<LastUpdateTimestamp>2024-01-02T15:04:05.678Z</LastUpdateTimestamp>"


def amount(name: str, value: str) -> str:
    return f"<{name}><Amount>{value}</Amount><CurrencyCode>EUR</CurrencyCode></{name}>"


def test_an_order_reference_says_total_order_number_status_and_times():
    ipn = order_reference_ipn(orders.order_reference(), orders.SELLER)
    assert ipn.type is NotificationType.ORDER_REFERENCE
    assert ipn.object_id == orders.ORDER_ID
    assert ipn.data == (
        HEAD.format("OrderReferenceNotification") + "<OrderReference>"
        "<AmazonOrderReferenceId>S02-1111111-2222222</AmazonOrderReferenceId>"
        + amount("OrderTotal", "19.95")
        + "<SellerOrderAttributes><SellerId>AEXAMPLESELLER</SellerId>"
        "<SellerOrderId>P-100042</SellerOrderId><OrderItemCategories/></SellerOrderAttributes>"
        f"<OrderReferenceStatus><State>Open</State>{UPDATED}</OrderReferenceStatus>"
        f"{CREATED}<ExpirationTimestamp>2024-06-30T15:04:05.678Z</ExpirationTimestamp>"
        "</OrderReference></OrderReferenceNotification>"
    )


def test_a_suspended_order_reference_says_why():
    status = Status(
        OrderReferenceState.SUSPENDED, Reason.INVALID_PAYMENT_METHOD, "Card & bank", orders.AT
    )
    ipn = order_reference_ipn(orders.order_reference(status=status), orders.SELLER)
    assert (
        f"<State>Suspended</State>{UPDATED}<ReasonCode>InvalidPaymentMethod</ReasonCode>"
        "<ReasonDescription>Card &amp; bank</ReasonDescription>"
    ) in ipn.data


def test_an_open_authorization_in_europe_says_it_was_not_softly_declined():
    ipn = authorization_ipn(orders.authorization(), Region.EU, "AMZ*Laden")
    assert ipn.type is NotificationType.AUTHORIZE
    assert ipn.data == (
        HEAD.format("AuthorizationNotification") + "<AuthorizationDetails>"
        "<AmazonAuthorizationId>S02-1111111-2222222-A333333</AmazonAuthorizationId>"
        "<AuthorizationReferenceId>P-100042-a01</AuthorizationReferenceId>"
        + amount("AuthorizationAmount", "19.95")
        + amount("CapturedAmount", "0.0")
        + amount("AuthorizationFee", "0.0")
        + f"<IdList/>{CREATED}"
        "<ExpirationTimestamp>2024-02-01T15:04:05.678Z</ExpirationTimestamp>"
        f"<AuthorizationStatus><State>Open</State>{UPDATED}</AuthorizationStatus>"
        "<SoftDecline>false</SoftDecline><OrderItemCategories/><CaptureNow>false</CaptureNow>"
        "<SoftDescriptor>AMZ*Laden</SoftDescriptor>"
        "</AuthorizationDetails></AuthorizationNotification>"
    )


def test_an_open_authorization_in_the_us_says_that_the_address_was_checked():
    data = authorization_ipn(orders.authorization(), Region.US, "AMZ*Shop").data
    assert "<AddressVerificationCode>Y</AddressVerificationCode><AuthorizationStatus>" in data
    assert "SoftDecline" not in data


def test_a_capture_in_another_currency_says_what_it_is_worth():
    capture = orders.capture(amount=Price(10000, "CHF"))
    assert (
        capture_ipn(capture, Region.EU, "AMZ*Laden").data.count(
            "<ConvertedAmount><Amount>105.0</Amount><CurrencyCode>EUR</CurrencyCode></ConvertedAmount>"
            "<ConversionRate>1.050000</ConversionRate><RefundedAmount>"
        )
        == 1
    )


@pytest.mark.parametrize(("soft", "said"), [(True, "true"), (False, "false")])
def test_a_declined_authorization_says_whether_softly(soft, said):
    declined = orders.declined(Reason.INVALID_PAYMENT_METHOD, soft_decline=soft)
    data = authorization_ipn(declined, Region.EU, "AMZ*Laden").data
    assert f"<SoftDecline>{said}</SoftDecline>" in data
    assert "<ReasonCode>InvalidPaymentMethod</ReasonCode>" in data


def test_a_capture_lists_its_refunds_as_ids():
    ipn = capture_ipn(orders.capture(), Region.EU, "AMZ*Laden")
    assert ipn.type is NotificationType.CAPTURE
    assert ipn.data == (
        HEAD.format("CaptureNotification") + "<CaptureDetails>"
        "<AmazonCaptureId>S02-1111111-2222222-C444444</AmazonCaptureId>"
        "<CaptureReferenceId>P-100042-c01</CaptureReferenceId>"
        + amount("CaptureAmount", "19.5")
        + amount("RefundedAmount", "5.0")
        + amount("CaptureFee", "0.57")
        + "<IdList><Id>S02-1111111-2222222-R555555</Id><Id>S02-1111111-2222222-R666666</Id>"
        f"</IdList>{CREATED}<CaptureStatus><State>Completed</State>{UPDATED}</CaptureStatus>"
        "<SoftDescriptor>AMZ*Laden</SoftDescriptor></CaptureDetails></CaptureNotification>"
    )


def test_a_capture_lists_the_provider_credits_it_made():
    capture = orders.capture(
        provider_credits=[orders.share()], provider_credit_ids=["S02-1111111-2222222-P777777"]
    )
    assert capture_ipn(capture, Region.EU, "AMZ*Laden").data.endswith(
        "<ProviderCreditSummaryList><ProviderCreditSummary><ProviderId>APROVIDER</ProviderId>"
        "<ProviderCreditId>S02-1111111-2222222-P777777</ProviderCreditId>"
        "</ProviderCreditSummary></ProviderCreditSummaryList></CaptureDetails>"
        "</CaptureNotification>"
    )


def test_a_refund_says_who_started_it():
    ipn = refund_ipn(orders.refund(), Region.EU, "AMZ*Laden")
    assert ipn.type is NotificationType.REFUND
    assert ipn.data == (
        HEAD.format("RefundNotification") + "<RefundDetails>"
        "<AmazonRefundId>S02-1111111-2222222-R555555</AmazonRefundId>"
        "<RefundReferenceId>P-100042-r01</RefundReferenceId>"
        "<RefundType>SellerInitiated</RefundType>"
        + amount("RefundAmount", "5.0")
        + amount("FeeRefunded", "0.0")
        + f"{CREATED}<RefundStatus><State>Completed</State>{UPDATED}</RefundStatus>"
        "<SoftDescriptor>AMZ*Laden</SoftDescriptor></RefundDetails></RefundNotification>"
    )


def test_a_provider_credit_names_both_sellers():
    ipn = provider_credit_ipn(orders.provider_credit(), Region.EU, orders.SELLER)
    assert ipn.type is NotificationType.PROVIDER_CREDIT
    assert ipn.data == (
        HEAD.format("ProviderCreditNotification") + "<ProviderCreditDetails>"
        "<AmazonProviderCreditId>S02-1111111-2222222-P777777</AmazonProviderCreditId>"
        "<SellerId>AEXAMPLESELLER</SellerId><ProviderSellerId>APROVIDER</ProviderSellerId>"
        "<CreditReferenceId>P-100042-p01</CreditReferenceId>"
        + amount("CreditAmount", "3.0")
        + amount("CreditReversalAmount", "1.0")
        + "<CreditReversalIdList><Id>S02-1111111-2222222-Q888888</Id></CreditReversalIdList>"
        f"{CREATED}<CreditStatus><State>Completed</State>{UPDATED}</CreditStatus>"
        "</ProviderCreditDetails></ProviderCreditNotification>"
    )


def test_a_provider_credit_reversal_names_both_sellers():
    ipn = provider_credit_reversal_ipn(orders.provider_credit_reversal(), Region.EU, orders.SELLER)
    assert ipn.type is NotificationType.PROVIDER_CREDIT_REVERSAL
    assert ipn.data == (
        HEAD.format("ProviderCreditReversalNotification") + "<ProviderCreditReversalDetails>"
        "<AmazonProviderCreditReversalId>S02-1111111-2222222-Q888888"
        "</AmazonProviderCreditReversalId>"
        "<SellerId>AEXAMPLESELLER</SellerId><ProviderSellerId>APROVIDER</ProviderSellerId>"
        "<CreditReversalReferenceId>P-100042-q01</CreditReversalReferenceId>"
        + amount("CreditReversalAmount", "1.0")
        + f"{CREATED}<CreditReversalStatus><State>Completed</State>{UPDATED}"
        "</CreditReversalStatus></ProviderCreditReversalDetails>"
        "</ProviderCreditReversalNotification>"
    )


def test_a_chargeback_names_the_sellers_own_capture_reference():
    chargeback = Chargeback(
        "CB01", orders.eur(1950), orders.AT, reason="Unauthorized Transaction Chargeback"
    )
    ipn = chargeback_ipn(chargeback, orders.capture(), Region.EU)
    assert ipn.type.value == "Chargeback Detailed Notification"
    assert ipn.data == (
        HEAD.format("ChargebackNotification") + "<ChargebackDetails>"
        "<AmazonChargebackId>CB01</AmazonChargebackId>"
        "<AmazonOrderReferenceId>S02-1111111-2222222</AmazonOrderReferenceId>"
        f"<AmazonCaptureReferenceId>P-100042-c01</AmazonCaptureReferenceId>{CREATED}"
        + amount("ChargebackAmount", "19.5")
        + "<ChargebackState>RECEIVED</ChargebackState>"
        "<ChargebackReason>Unauthorized Transaction Chargeback</ChargebackReason>"
        "</ChargebackDetails></ChargebackNotification>"
    )
    assert ipn.topic_arn(orders.SELLER) == (
        "arn:aws:sns:eu-west-1:598607868003:A35A4JO734ER04AEXAMPLESELLER"
    )


def test_the_message_around_the_xml_names_marketplace_merchant_and_environment():
    ipn = refund_ipn(orders.refund(), Region.EU, "AMZ*Laden")
    assert json.loads(ipn.inner_json(orders.SELLER, "reference", orders.AT)) == {
        "NotificationReferenceId": "reference",
        "MarketplaceID": "136311",
        "NotificationType": "PaymentRefund",
        "SellerId": "AEXAMPLESELLER",
        "ReleaseEnvironment": "Sandbox",
        "Version": "2013-01-01",
        "NotificationData": ipn.data,
        "Timestamp": "2024-01-02T15:04:05.678Z",
    }


@pytest.mark.parametrize(
    ("region", "environment", "topic", "number"),
    [
        (Region.US, Environment.SANDBOX, "us-east-1:291180941288:A3BXB0YN3XH17H", "623690"),
        (Region.US, Environment.LIVE, "us-east-1:291180941288:AGWSWK15IEJJ7", "623680"),
        (Region.EU, Environment.SANDBOX, "eu-west-1:291180941288:A1G8446IYHA4MR", "136311"),
        (Region.UK, Environment.SANDBOX, "eu-west-1:291180941288:A3M3RRFO9XDT2G", "136312"),
        (Region.JP, Environment.SANDBOX, "us-west-2:291180941288:A31YDYE76E6TCP", "136411"),
    ],
)
def test_topic_and_marketplace_follow_region_and_environment(region, environment, topic, number):
    order = orders.order_reference(region=region, environment=environment)
    ipn = order_reference_ipn(order, orders.SELLER)
    assert ipn.topic_arn(orders.SELLER) == f"arn:aws:sns:{topic}AEXAMPLESELLER"
    assert json.loads(ipn.inner_json(orders.SELLER, "r", orders.AT))["MarketplaceID"] == number


def test_every_region_and_environment_has_a_topic_of_its_own():
    topics = {
        sample_ipn(
            NotificationType.CAPTURE, region, environment, orders.SELLER, orders.AT
        ).topic_arn(orders.SELLER)
        for region in Region
        for environment in Environment
    }
    assert len(topics) == 8


@pytest.mark.parametrize(
    ("minor", "currency", "transaction", "total"),
    [
        (500, "EUR", "5.0", "5.00"),
        (1995, "USD", "19.95", "19.95"),
        (1950, "GBP", "19.5", "19.50"),
        (7, "EUR", "0.07", "0.07"),
        (0, "EUR", "0.0", "0.00"),
        (646, "JPY", "646.0", "646"),
        (1000000000, "JPY", "1000000000.0", "1000000000"),
    ],
)
def test_amounts_are_printed_as_amazon_prints_them(minor, currency, transaction, total):
    assert price("X", Price(minor, currency)) == (
        f"<X><Amount>{transaction}</Amount><CurrencyCode>{currency}</CurrencyCode></X>"
    )
    assert order_total(Price(minor, currency)) == (
        f"<OrderTotal><Amount>{total}</Amount><CurrencyCode>{currency}</CurrencyCode></OrderTotal>"
    )


ROOTS = {
    NotificationType.ORDER_REFERENCE: ("OrderReferenceNotification", "OrderReference"),
    NotificationType.AUTHORIZE: ("AuthorizationNotification", "AuthorizationDetails"),
    NotificationType.CAPTURE: ("CaptureNotification", "CaptureDetails"),
    NotificationType.REFUND: ("RefundNotification", "RefundDetails"),
    NotificationType.BILLING_AGREEMENT: ("BillingAgreementNotification", "BillingAgreement"),
    NotificationType.CHARGEBACK: ("ChargebackNotification", "ChargebackDetails"),
    NotificationType.PROVIDER_CREDIT: ("ProviderCreditNotification", "ProviderCreditDetails"),
    NotificationType.PROVIDER_CREDIT_REVERSAL: (
        "ProviderCreditReversalNotification",
        "ProviderCreditReversalDetails",
    ),
    NotificationType.SOLUTION_PROVIDER_EVENT: (
        "SolutionProviderMerchantNotification",
        "MerchantRegistrationDetails",
    ),
}


@pytest.mark.parametrize("type_", NotificationType)
@pytest.mark.parametrize("region", Region)
def test_a_sample_of_every_type_is_marked_and_well_formed(type_, region):
    ipn = sample_ipn(type_, region, Environment.SANDBOX, orders.SELLER, orders.AT)
    root = ElementTree.fromstring(ipn.data)
    assert (root.tag, root[0].tag) == tuple(NAMESPACE + name for name in ROOTS[type_])
    inner = json.loads(ipn.inner_json(orders.SELLER, "r", orders.AT))
    assert inner["IsSample"] is True
    assert inner["NotificationType"] == type_.value


def test_a_sample_carries_the_marketplace_of_the_topic_and_the_word_none():
    ipn = sample_ipn(
        NotificationType.AUTHORIZE, Region.US, Environment.SANDBOX, orders.SELLER, orders.AT
    )
    inner = json.loads(ipn.inner_json(orders.SELLER, "r", orders.AT))
    assert inner["MarketplaceID"] == "A3BXB0YN3XH17H"
    assert "<ReasonCode>None</ReasonCode>" in ipn.data


def test_only_a_billing_agreement_has_an_event_type():
    events = {
        type_: json.loads(
            sample_ipn(type_, Region.US, Environment.LIVE, orders.SELLER, orders.AT).inner_json(
                orders.SELLER, "r", orders.AT
            )
        ).get("EventType")
        for type_ in NotificationType
    }
    assert events.pop(NotificationType.BILLING_AGREEMENT) == "BillingAgreementStatusUpdated"
    assert set(events.values()) == {None}


def test_neither_buyer_nor_notes_travel_in_an_ipn():
    secret = "Susie Smith"
    order = orders.order_reference(
        buyer_id=secret, seller_note=secret, custom_information=secret, store_name=secret
    )
    told = [
        order_reference_ipn(order, orders.SELLER),
        authorization_ipn(orders.authorization(note=secret), Region.EU, "AMZ*"),
        capture_ipn(orders.capture(note=secret), Region.EU, "AMZ*"),
        refund_ipn(orders.refund(note=secret), Region.EU, "AMZ*"),
    ]
    assert not any(secret in ipn.data for ipn in told)
