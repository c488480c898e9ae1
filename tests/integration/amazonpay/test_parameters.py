"""Every operation, spelled exactly as the classic API reference spells it."""

import datetime as dt

import pytest

from app.amazonpay.v1.details import NotificationConfiguration
from app.amazonpay.v1.order_lists import OrderListQuery, SortOrder
from app.amazonpay.v1.order_references import OrderAttributes
from app.amazonpay.v1.parameters import ProviderCredit
from app.domain.environment import Region
from app.domain.gateway import AuthorizeRequest, Confirmation, OrderDetails
from app.domain.money import Currency, Money
from tests.integration.amazonpay.samples import AUTHORIZED, DESCRIBED, ORDER, REFUND, REFUNDED, TEN
from tests.integration.amazonpay.scripted_server import Answer, success


def own(form):
    """The parameters of the operation alone."""
    common = {"AWSAccessKeyId", "SellerId", "SignatureMethod", "SignatureVersion", "Version"}
    return {name: value for name, value in form.items() if name not in common}


def test_confirm_is_done_with_and_without_a_result_element(play):
    bare = Answer(b"<ConfirmOrderReferenceResponse/>")
    scene = play(success("ConfirmOrderReference"), bare)
    for _ in range(2):
        scene.client.order_references.confirm(Confirmation(ORDER))
    assert own(scene.forms[0]) == {
        "Action": "ConfirmOrderReference",
        "AmazonOrderReferenceId": ORDER,
    }


def test_confirm_with_everything(play):
    scene = play(success("ConfirmOrderReference"))
    confirmation = Confirmation(
        ORDER, "https://s.test/y", "https://s.test/n", expect_immediate_authorization=True
    )
    scene.client.order_references.confirm(confirmation, Money(500, Currency.EUR))
    assert own(scene.forms[0]) == {
        "Action": "ConfirmOrderReference",
        "AmazonOrderReferenceId": ORDER,
        "SuccessUrl": "https://s.test/y",
        "FailureUrl": "https://s.test/n",
        "ExpectImmediateAuthorization": "true",
        "AuthorizationAmount.Amount": "5.00",
        "AuthorizationAmount.CurrencyCode": "EUR",
    }


def test_token_is_sent_without_percent_encoding(play):
    scene = play(success("GetOrderReferenceDetails", DESCRIBED))
    scene.client.order_references.details(ORDER, "Atza%7Cabc")
    assert scene.forms[0]["AccessToken"] == "Atza|abc"


def test_details_of_an_order_are_set(play):
    scene = play(success("SetOrderReferenceDetails", DESCRIBED))
    details = OrderDetails(ORDER, Money(1400, Currency.JPY), "P-1", "Laden", "Danke", "Kasse 3")
    scene.client.order_references.set_details(details, platform_id="APLATFORM")
    name = "OrderReferenceAttributes"
    assert own(scene.forms[0]) == {
        "Action": "SetOrderReferenceDetails",
        "AmazonOrderReferenceId": ORDER,
        f"{name}.OrderTotal.Amount": "1400",
        f"{name}.OrderTotal.CurrencyCode": "JPY",
        f"{name}.PlatformId": "APLATFORM",
        f"{name}.SellerNote": "Danke",
        f"{name}.SellerOrderAttributes.SellerOrderId": "P-1",
        f"{name}.SellerOrderAttributes.StoreName": "Laden",
        f"{name}.SellerOrderAttributes.CustomInformation": "Kasse 3",
    }


def test_attributes_of_an_order_are_set(play):
    scene = play(success("SetOrderAttributes", DESCRIBED))
    attributes = OrderAttributes(
        supplementary_data="{}",
        order_item_categories=("Antiques", "Electronics"),
        payment_service_provider_id="PSP",
        payment_service_provider_order_id="PSP-1",
        request_payment_authorization=False,
    )
    scene.client.order_references.set_attributes(ORDER, attributes)
    seller = "OrderAttributes.SellerOrderAttributes"
    provider = "OrderAttributes.PaymentServiceProviderAttributes.PaymentServiceProvider"
    assert own(scene.forms[0]) == {
        "Action": "SetOrderAttributes",
        "AmazonOrderReferenceId": ORDER,
        f"{seller}.SupplementaryData": "{}",
        f"{seller}.OrderItemCategories.OrderItemCategory.1": "Antiques",
        f"{seller}.OrderItemCategories.OrderItemCategory.2": "Electronics",
        f"{provider}Id": "PSP",
        f"{provider}OrderId": "PSP-1",
        "OrderAttributes.RequestPaymentAuthorization": "false",
    }


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        (None, {}),
        (
            OrderAttributes(TEN),
            {
                "OrderReferenceAttributes.OrderTotal.Amount": "10.00",
                "OrderReferenceAttributes.OrderTotal.CurrencyCode": "EUR",
            },
        ),
    ],
)
def test_order_reference_is_created_from_a_billing_agreement(play, attributes, expected):
    scene = play(success("CreateOrderReferenceForId", DESCRIBED))
    made = scene.client.order_references.create_for_id(
        "C02-1111111-1111111", attributes, inherit_shipping_address=False, confirm_now=True
    )
    assert made.order_reference_id == ORDER
    assert own(scene.forms[0]) == {
        "Action": "CreateOrderReferenceForId",
        "Id": "C02-1111111-1111111",
        "IdType": "BillingAgreement",
        "InheritShippingAddress": "false",
        "ConfirmNow": "true",
        **expected,
    }


def test_authorize_with_everything(play):
    scene = play(AUTHORIZED)
    request = AuthorizeRequest(
        ORDER, "P-1-a01", TEN, 60, capture_now=True, note="n", soft_descriptor="s"
    )
    shares = [ProviderCredit("A1", Money(100, Currency.EUR)), ProviderCredit("A2", TEN)]
    scene.client.payments.authorize(request, shares)
    member = "ProviderCreditList.member"
    assert own(scene.forms[0]) == {
        "Action": "Authorize",
        "AmazonOrderReferenceId": ORDER,
        "AuthorizationReferenceId": "P-1-a01",
        "AuthorizationAmount.Amount": "10.00",
        "AuthorizationAmount.CurrencyCode": "EUR",
        "TransactionTimeout": "60",
        "CaptureNow": "true",
        "SellerAuthorizationNote": "n",
        "SoftDescriptor": "s",
        f"{member}.1.ProviderId": "A1",
        f"{member}.1.CreditAmount.Amount": "1.00",
        f"{member}.1.CreditAmount.CurrencyCode": "EUR",
        f"{member}.2.ProviderId": "A2",
        f"{member}.2.CreditAmount.Amount": "10.00",
        f"{member}.2.CreditAmount.CurrencyCode": "EUR",
    }


def test_refund_with_a_share_given_back(play):
    scene = play(REFUNDED)
    scene.client.payments.refund(REFUND, [ProviderCredit("A1", Money(100, Currency.EUR))])
    member = "ProviderCreditReversalList.member.1"
    assert own(scene.forms[0]) == {
        "Action": "Refund",
        "AmazonCaptureId": f"{ORDER}-C1",
        "RefundReferenceId": "P-1-r01",
        "RefundAmount.Amount": "10.00",
        "RefundAmount.CurrencyCode": "EUR",
        f"{member}.ProviderId": "A1",
        f"{member}.CreditReversalAmount.Amount": "1.00",
        f"{member}.CreditReversalAmount.CurrencyCode": "EUR",
    }


def test_orders_are_listed_page_after_page(play):
    entry = DESCRIBED.replace("OrderReferenceDetails", "OrderReference")
    first = success(
        "ListOrderReference",
        f"<OrderReferenceList>{entry}{entry}</OrderReferenceList><NextPageToken>t1</NextPageToken>",
    )
    second = success(
        "ListOrderReferenceByNextToken", f"<OrderReferenceList>{entry}</OrderReferenceList>"
    )
    scene = play(first, second, region=Region.JP)
    tokyo = dt.timezone(dt.timedelta(hours=9))
    query = OrderListQuery(
        "P-1",
        (dt.datetime(2024, 1, 2, 9, tzinfo=tokyo), dt.datetime(2024, 1, 3, tzinfo=dt.UTC)),
        ("Open", "Closed"),
        SortOrder.DESCENDING,
        20,
    )
    assert len(list(scene.client.order_lists.all(query))) == 3
    assert own(scene.forms[0]) == {
        "Action": "ListOrderReference",
        "QueryId": "P-1",
        "QueryIdType": "SellerOrderId",
        "PaymentDomain": "FE_JPY",
        "SortOrder": "Descending",
        "PageSize": "20",
        "CreatedTimeRange.StartTime": "2024-01-02T00:00:00Z",
        "CreatedTimeRange.EndTime": "2024-01-03T00:00:00Z",
        "OrderReferenceStatusListFilter.OrderReferenceStatus.1": "Open",
        "OrderReferenceStatusListFilter.OrderReferenceStatus.2": "Closed",
    }
    assert own(scene.forms[1]) == {
        "Action": "ListOrderReferenceByNextToken",
        "NextPageToken": "t1",
    }


def test_notification_settings_are_numbered(play):
    scene = play(success("SetMerchantNotificationConfiguration"))
    scene.client.account.set_notifications(
        [
            NotificationConfiguration("https://a.test", ("ALL",)),
            NotificationConfiguration("https://b.test", ("PAYMENT_CAPTURE", "PAYMENT_REFUND")),
        ]
    )
    name = "NotificationConfigurationList.NotificationConfiguration"
    assert own(scene.forms[0]) == {
        "Action": "SetMerchantNotificationConfiguration",
        f"{name}.1.NotificationUrl": "https://a.test",
        f"{name}.1.EventTypes.EventTypeList.1": "ALL",
        f"{name}.2.NotificationUrl": "https://b.test",
        f"{name}.2.EventTypes.EventTypeList.1": "PAYMENT_CAPTURE",
        f"{name}.2.EventTypes.EventTypeList.2": "PAYMENT_REFUND",
    }


def test_provider_credits_are_read_and_reversed(play, golden):
    reversal = golden("provider_credit_reversal")
    read_back = reversal.replace(b"ReverseProviderCredit", b"GetProviderCreditReversalDetails")
    scene = play(Answer(golden("provider_credit")), Answer(reversal), Answer(read_back))
    shares = scene.client.provider_credits
    credit = shares.details("P666666")
    back = shares.reverse("P666666", "q1", Money(50, Currency.EUR), "back")
    assert credit.provider_id == back.provider_id == "APROVIDER"
    assert shares.reversal_details("Q777777") == back
    assert own(scene.forms[1]) == {
        "Action": "ReverseProviderCredit",
        "AmazonProviderCreditId": "P666666",
        "CreditReversalReferenceId": "q1",
        "CreditReversalAmount.Amount": "0.50",
        "CreditReversalAmount.CurrencyCode": "EUR",
        "CreditReversalNote": "back",
    }
