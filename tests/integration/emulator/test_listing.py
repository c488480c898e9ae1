"""ListOrderReference and the operations on service, account and provider credits."""

import itertools

import pytest

from tests.integration.emulator.shop import Shop


def listed(shop: Shop, seller_order_id: str = "P-1", domain: str = "NA_USD", **more):
    return shop.call(
        "ListOrderReference",
        QueryId=seller_order_id,
        QueryIdType="SellerOrderId",
        PaymentDomain=domain,
        **more,
    )


def ids(reply) -> list[str]:
    return reply.all_of("OrderReference/AmazonOrderReferenceId")


def test_orders_are_found_by_the_sellers_number(shop):
    order_id = shop.open_order(seller_order_id="P-1")
    shop.open_order(seller_order_id="P-2")
    shop.draft(seller_order_id="P-1")
    reply = listed(shop)
    assert ids(reply) == [order_id]
    assert reply.text_of("OrderReference/OrderReferenceStatus/State") == "Open"
    assert reply.amount("OrderReference/OrderTotal") == "100.00 USD"
    assert reply.text_of("OrderReference/SellerOrderAttributes/SellerOrderId") == "P-1"
    assert reply.text_of("OrderReference/ReleaseEnvironment") == "Sandbox"
    assert not reply.has("NextPageToken")


@pytest.mark.parametrize(
    ("region", "domain"),
    [("us", "NA_USD"), ("eu", "EU_EUR"), ("uk", "EU_GBP"), ("jp", "FE_JPY")],
)
def test_each_region_has_its_payment_domain(shop, region, domain):
    made = {
        one: shop.open_order(one, "100", seller_order_id="P-1") for one in ("us", "eu", "uk", "jp")
    }
    assert ids(listed(shop, domain=domain)) == [made[region]]


def test_a_long_list_comes_in_pages(shop):
    made = [shop.open_order(seller_order_id="P-1") for _ in range(5)]
    reply = listed(shop, PageSize="2", SortOrder="Descending")
    pages = [ids(reply)]
    while token := reply.text_of("NextPageToken"):
        reply = shop.call("ListOrderReferenceByNextToken", NextPageToken=token)
        assert reply.root.tag == "ListOrderReferenceByNextTokenResponse"
        pages.append(ids(reply))
    assert [len(page) for page in pages] == [2, 2, 1]
    assert list(itertools.chain(*pages)) == made[::-1]


def test_a_list_can_be_narrowed_by_state_and_time(shop):
    canceled, kept = (shop.open_order(seller_order_id="P-1") for _ in range(2))
    shop.call("CancelOrderReference", AmazonOrderReferenceId=canceled)
    name = "OrderReferenceStatusListFilter_OrderReferenceStatus_1"
    assert ids(listed(shop, **{name: "Canceled"})) == [canceled]
    assert ids(listed(shop, **{name: "Open"})) == [kept]
    span = {
        "CreatedTimeRange_StartTime": "2001-01-01T00:00:00Z",
        "CreatedTimeRange_EndTime": "2001-01-31T00:00:00Z",
    }
    assert ids(listed(shop, **span)) == []


@pytest.mark.parametrize(
    "change",
    [
        {"QueryIdType": "BuyerId"},
        {"PaymentDomain": "EU_USD"},
        {"SortOrder": "Random"},
        {"PageSize": "0"},
        {"QueryId": ""},
        {"CreatedTimeRange.StartTime": "2001-01-01T00:00:00Z"},
        {
            "CreatedTimeRange.StartTime": "2001-01-01T00:00:00Z",
            "CreatedTimeRange.EndTime": "2001-02-02T00:00:00Z",
        },
        {"CreatedTimeRange.StartTime": "soon", "CreatedTimeRange.EndTime": "later"},
        {"OrderReferenceStatusListFilter.OrderReferenceStatus.1": "Draft"},
    ],
)
def test_a_query_that_makes_no_sense_is_refused(shop, change):
    sent = shop.parameters(
        "ListOrderReference",
        QueryId="P-1",
        QueryIdType="SellerOrderId",
        PaymentDomain="NA_USD",
    )
    reply = shop.send(sent | change, "/OffAmazonPayments_Sandbox/2013-01-01")
    assert (reply.status, reply.code) == (400, "InvalidParameterValue")


@pytest.mark.parametrize("token", ["", "x", "bm8=", "e30=", "W10=", "eyJyZWdpb24iOiAxfQ=="])
def test_a_page_token_that_is_none_is_refused(shop, token):
    reply = shop.call("ListOrderReferenceByNextToken", NextPageToken=token)
    assert (reply.status, reply.code) == (400, "InvalidParameterValue")


def test_the_service_tells_its_status(shop):
    assert shop.call("GetServiceStatus").text_of("Status") == "GREEN"
    shop.control.put("service-status", status="YELLOW", message="slow", message_id="m1")
    reply = shop.call("GetServiceStatus")
    assert reply.text_of("GetServiceStatusResult/Status") == "YELLOW"
    assert reply.text_of("MessageId") == "m1"
    assert reply.text_of("Messages/Message/Text") == "slow"
    assert reply.text_of("Messages/Message/Locale") == "en_US"


def test_the_account_tells_its_status_to_its_own_seller_only(shop):
    assert shop.call("GetMerchantAccountStatus").text_of("AccountStatus") == "ACTIVE"
    reply = shop.call("GetMerchantAccountStatus", SellerId="AOTHERSELLER01")
    assert (reply.status, reply.code) == (401, "UnauthorizedSolutionProvider")


def test_notification_configuration_is_kept_for_each_environment(shop):
    prefix = "NotificationConfigurationList_NotificationConfiguration"
    shop.call(
        "SetMerchantNotificationConfiguration",
        **{
            f"{prefix}_1_NotificationUrl": "http://127.0.0.1:1/a?b=1&c=2",
            f"{prefix}_1_EventTypes_EventTypeList_1": "ORDER_REFERENCE",
            f"{prefix}_1_EventTypes_EventTypeList_2": "PAYMENT_REFUND",
            f"{prefix}_2_NotificationUrl": "http://127.0.0.1:1/all",
        },
    )
    reply = shop.call("GetMerchantNotificationConfiguration")
    assert reply.all_of("NotificationUrl") == [
        "http://127.0.0.1:1/a?b=1&c=2",
        "http://127.0.0.1:1/all",
    ]
    assert reply.all_of("EventTypes/member") == ["ORDER_REFERENCE", "PAYMENT_REFUND", "ALL"]
    assert shop.call("GetMerchantNotificationConfiguration", "Live").all_of("member") == []


@pytest.mark.parametrize("types", ["", "NONSENSE"])
def test_a_notification_configuration_needs_a_url_and_known_types(shop, types):
    prefix = "NotificationConfigurationList_NotificationConfiguration_1"
    sent = {f"{prefix}_EventTypes_EventTypeList_1": types} if types else {}
    url = {f"{prefix}_NotificationUrl": "http://127.0.0.1:1/"} if types else {}
    reply = shop.call("SetMerchantNotificationConfiguration", **sent, **url)
    assert (reply.status, reply.code) == (400, "InvalidParameterValue")


def provider(kind: str, amount: str, **more: str) -> dict[str, str]:
    member = f"Provider{kind}List_member_1"
    name = "CreditAmount" if kind == "Credit" else "CreditReversalAmount"
    return {
        f"{member}_ProviderId": "APROVIDER",
        f"{member}_{name}_Amount": amount,
        f"{member}_{name}_CurrencyCode": "USD",
    } | more


@pytest.fixture
def credited(shop) -> tuple[str, str]:
    """A Capture of which a provider got 2.00, and the id of that credit."""
    authorization_id = shop.authorized(shop.open_order())
    made = shop.capture(authorization_id, "10.00", **provider("Credit", "2.00"))
    credit_id = made.text_of("ProviderCreditSummaryList/member/ProviderCreditId")
    return made.text_of("AmazonCaptureId"), credit_id


def test_a_provider_is_credited_with_the_capture(shop, credited):
    capture_id, credit_id = credited
    assert credit_id.startswith(f"{capture_id[:19]}-P")
    credit = shop.call("GetProviderCreditDetails", AmazonProviderCreditId=credit_id)
    assert credit.text_of("ProviderId") == "APROVIDER"
    assert credit.amount("CreditAmount") == "2.00 USD"
    assert credit.amount("CreditReversalAmount") == "0 USD"
    assert credit.state("CreditStatus") == "Completed"


def test_a_provider_pays_back_with_the_refund(shop, credited):
    capture_id, credit_id = credited
    made = shop.refund(capture_id, "5.00", **provider("CreditReversal", "0.50"))
    shop.control.advance(seconds=30)
    refund = shop.refunded(made.text_of("AmazonRefundId"))
    reversal_id = refund.text_of("ProviderCreditReversalId")
    assert reversal_id.startswith(f"{capture_id[:19]}-Q")
    shown = shop.call(
        "GetProviderCreditReversalDetails", AmazonProviderCreditReversalId=reversal_id
    )
    assert shown.amount("CreditReversalAmount") == "0.50 USD"
    credit = shop.call("GetProviderCreditDetails", AmazonProviderCreditId=credit_id)
    assert credit.amount("CreditReversalAmount") == "0.50 USD"
    assert credit.all_of("CreditReversalIdList/member") == [reversal_id]


def test_a_provider_credit_is_reversed_once_and_never_beyond_its_amount(shop, credited):
    def reverse(reference_id: str, amount: str):
        return shop.call(
            "ReverseProviderCredit",
            AmazonProviderCreditId=credited[1],
            CreditReversalReferenceId=reference_id,
            CreditReversalAmount_Amount=amount,
            CreditReversalAmount_CurrencyCode="USD",
            CreditReversalNote="settled",
        )

    first, again = reverse("v-1", "1.50"), reverse("v-1", "1.50")
    assert first.amount("CreditReversalAmount") == "1.50 USD"
    assert first.text_of("CreditReversalNote") == "settled"
    name = "AmazonProviderCreditReversalId"
    assert again.text_of(name) == first.text_of(name)
    assert reverse("v-1", "0.10").code == "DuplicateReferenceId"
    assert reverse("v-2", "0.51").code == "TransactionAmountExceeded"
    assert reverse("v-3", "0.50").status == 200
