"""Order References over HTTP: what the seller may set, confirm, cancel and close, and when."""

import re

import pytest

from tests.integration.emulator.shop import FAILURE_URL, SUCCESS_URL, Shop

NOTE = "OrderReferenceAttributes_SellerNote"
REFUSED = "OrderReferenceNotModifiable"


def attributes(shop: Shop, order_id: str, **more: str):
    sent = {f"OrderAttributes_{name}": value for name, value in more.items()}
    return shop.call("SetOrderAttributes", AmazonOrderReferenceId=order_id, **sent)


def test_a_fresh_order_lists_the_constraints_that_stand_in_its_way(shop):
    order_id = shop.draft(payment_method=None, address=None)
    reply = shop.order(order_id)
    assert reply.status == 200
    assert sorted(reply.all_of("ConstraintID")) == [
        "AmountNotSet",
        "PaymentPlanNotSet",
        "ShippingAddressNotSet",
    ]
    assert reply.state("OrderReferenceStatus") == "Draft"
    assert not reply.has("OrderReferenceStatus/LastUpdateTimestamp")
    assert not reply.has("Destination")


def test_an_order_without_address_book_needs_no_address(shop):
    assert shop.order(shop.draft(needs_address=False)).all_of("ConstraintID") == ["AmountNotSet"]


@pytest.mark.parametrize(
    ("region", "prefix", "environment"),
    [
        ("us", "S01", "Sandbox"),
        ("uk", "S02", "Sandbox"),
        ("eu", "P02", "Live"),
        ("jp", "P03", "Live"),
    ],
)
def test_ids_tell_zone_and_environment(shop, region, prefix, environment):
    order_id = shop.draft(region, environment)
    assert re.fullmatch(rf"{prefix}-\d{{7}}-\d{{7}}", order_id)
    assert shop.order(order_id).text_of("ReleaseEnvironment") == environment


def test_details_are_set_and_shown(shop):
    order_id = shop.draft()
    prefix = "OrderReferenceAttributes_SellerOrderAttributes"
    reply = shop.set_total(
        order_id,
        "19.95",
        "USD",
        **{
            NOTE: "Tom & <Jerry> \u00e4\u8fd4",
            "OrderReferenceAttributes_RequestPaymentAuthorization": "true",
            "OrderReferenceAttributes_PlatformId": "APLATFORM",
            f"{prefix}_SellerOrderId": "P-100042",
            f"{prefix}_StoreName": "Corner",
            f"{prefix}_CustomInformation": "desk 3",
            f"{prefix}_SupplementaryData": '{"a": "<b>"}',
        },
    )
    assert reply.root.tag == "SetOrderReferenceDetailsResponse"
    assert reply.amount("OrderTotal") == "19.95 USD"
    assert reply.text_of("SellerNote") == "Tom & <Jerry> \u00e4\u8fd4"
    assert reply.text_of("PlatformId") == "APLATFORM"
    assert reply.text_of("SellerOrderAttributes/SellerOrderId") == "P-100042"
    assert reply.text_of("SellerOrderAttributes/StoreName") == "Corner"
    assert reply.text_of("SellerOrderAttributes/CustomInformation") == "desk 3"
    assert reply.text_of("SellerOrderAttributes/SupplementaryData") == '{"a": "<b>"}'
    assert reply.text_of("RequestPaymentAuthorization") == "true"
    assert not reply.has("Constraints")


def test_a_second_set_overwrites_the_first(shop):
    order_id = shop.draft()
    shop.set_total(order_id, "19.95", "USD", **{NOTE: "one"})
    reply = shop.set_total(order_id, "20.00", "USD", **{NOTE: "two"})
    assert (reply.amount("OrderTotal"), reply.text_of("SellerNote")) == ("20.00 USD", "two")


@pytest.mark.parametrize(
    ("amount", "currency", "message"),
    [
        ("0.0000", "USD", "The Value '0.0000' is invalid for the Parameter 'Amount'"),
        ("-1", "USD", "The Value '-1' is invalid for the Parameter 'Amount'"),
        ("1.001", "USD", "The Value '1.001' is invalid for the Parameter 'Amount'"),
        ("1,00", "USD", "The Value '1,00' is invalid for the Parameter 'Amount'"),
        ("1e2", "USD", "The Value '1e2' is invalid for the Parameter 'Amount'"),
        ("\u0661", "USD", "The Value '\u0661' is invalid for the Parameter 'Amount'"),
        ("", "USD", "The Value '' is invalid for the Parameter 'Amount'"),
        ("1.00", "XXX", "The Value 'XXX' is invalid for the Parameter 'CurrencyCode'"),
        ("1.00", "", "The Value '' is invalid for the Parameter 'CurrencyCode'"),
        ("1.5", "JPY", "The Value '1.5' is invalid for the Parameter 'Amount'"),
    ],
)
def test_a_malformed_total_is_refused_and_changes_nothing(shop, amount, currency, message):
    order_id = shop.draft()
    reply = shop.set_total(order_id, amount, currency)
    assert (reply.status, reply.code, reply.message) == (400, "InvalidParameterValue", message)
    assert "AmountNotSet" in shop.order(order_id).all_of("ConstraintID")


def test_a_currency_the_region_does_not_take_is_refused(shop):
    reply = shop.set_total(shop.draft("us"), "10.00", "EUR")
    assert (reply.status, reply.code) == (400, "CurrencyUnsupported")


def test_a_currency_the_wallet_does_not_show_is_a_constraint_in_europe(shop):
    order_id = shop.draft("eu")
    assert shop.set_total(order_id, "10.00", "CHF").all_of("ConstraintID") == ["CurrencyMismatch"]
    other = shop.draft("eu", presentment_currency="CHF")
    assert shop.set_total(other, "10.00", "CHF").all_of("ConstraintID") == []


def test_the_sellers_own_account_cannot_buy(shop):
    buyer = shop.control.get("buyers")["buyers"][0]["buyer_id"]
    shop.control.put("account", owner_buyer_id=buyer)
    order_id = shop.draft(buyer=buyer)
    assert "BuyerEqualsSeller" in shop.order(order_id).all_of("ConstraintID")


def test_a_card_that_is_not_allowed_is_a_constraint(shop):
    order_id = shop.draft(payment_method="4545")
    shop.set_total(order_id, "10.00", "USD")
    assert shop.order(order_id).all_of("ConstraintID") == ["PaymentMethodNotAllowed"]
    assert shop.confirm(order_id).code == "ConstraintsExist"


@pytest.mark.parametrize(("region", "status"), [("us", 404), ("jp", 404), ("eu", 400), ("uk", 400)])
def test_confirming_with_constraints_names_them(shop, region, status):
    order_id = shop.draft(region, payment_method=None)
    reply = shop.confirm(order_id, SuccessUrl=SUCCESS_URL, FailureUrl=FAILURE_URL)
    assert (reply.status, reply.code) == (status, "ConstraintsExist")
    assert "AmountNotSet" in reply.message
    assert "PaymentPlanNotSet" in reply.message
    assert shop.order_state(order_id) == "Draft"


@pytest.mark.parametrize(("region", "total"), [("us", "10.00"), ("jp", "1000")])
def test_confirming_opens_at_once_in_the_us_and_japan(shop, region, total):
    order_id = shop.draft(region)
    shop.set_total(order_id, total, {"us": "USD", "jp": "JPY"}[region])
    reply = shop.confirm(order_id)
    assert (reply.status, reply.has("ConfirmOrderReferenceResult")) == (200, True)
    opened = shop.order(order_id)
    assert opened.state("OrderReferenceStatus") == "Open"
    assert opened.has("OrderReferenceStatus/LastUpdateTimestamp")


def test_confirming_an_open_order_again_changes_nothing(shop):
    order_id = shop.open_order()
    before = shop.control.get(f"order-references/{order_id}")
    assert shop.confirm(order_id).status == 200
    assert shop.control.get(f"order-references/{order_id}") == before


def test_an_open_order_shows_the_whole_address_and_the_buyer(shop):
    reply = shop.order(shop.open_order())
    assert reply.text_of("Destination/DestinationType") == "Physical"
    assert reply.text_of("PhysicalDestination/Name")
    assert reply.text_of("PhysicalDestination/AddressLine1")
    assert reply.text_of("Buyer/Name")
    assert "@" in reply.text_of("Buyer/Email")


def test_a_draft_shows_only_what_shipping_needs(shop):
    reply = shop.order(shop.draft())
    shown = {one.tag for one in reply.root.iter("PhysicalDestination") for one in one}
    assert shown == {"City", "StateOrRegion", "PostalCode", "CountryCode"}
    assert not reply.has("Buyer")


@pytest.mark.parametrize(("region", "buyer_shown"), [("us", False), ("eu", True)])
def test_a_token_opens_the_address_of_a_draft(shop, region, buyer_shown):
    made = shop.control.post("order-references", region=region)
    order_id = made["AmazonOrderReferenceId"]
    reply = shop.order(order_id, AddressConsentToken=made["access_token"])
    assert reply.text_of("PhysicalDestination/Name")
    assert reply.has("Buyer") is buyer_shown
    assert not reply.has("BillingAddress")
    assert shop.order(order_id, AccessToken=made["access_token"]).text_of(
        "BillingAddress/PhysicalAddress/PostalCode"
    )


def test_a_token_without_the_scope_opens_nothing(shop):
    made = shop.control.post("order-references", scopes=["profile", "payments:widget"])
    reply = shop.order(made["AmazonOrderReferenceId"], AddressConsentToken=made["access_token"])
    assert (reply.status, reply.has("PhysicalDestination/Name")) == (200, False)


def test_two_tokens_are_ambiguous(shop):
    made = shop.control.post("order-references")
    token = made["access_token"]
    reply = shop.order(made["AmazonOrderReferenceId"], AddressConsentToken=token, AccessToken=token)
    assert (reply.status, reply.code) == (400, "AmbiguousToken")


def test_a_wrong_foreign_or_expired_token_is_refused(shop):
    made = shop.control.post("order-references")
    order_id, token = made["AmazonOrderReferenceId"], made["access_token"]
    stranger = shop.control.post("order-references", region="jp")["access_token"]
    live = shop.control.post("order-references", environment="Live")["access_token"]
    for bad in ("Atza|nonsense", stranger, live):
        reply = shop.order(order_id, AddressConsentToken=bad)
        assert (reply.status, reply.code) == (404, "InvalidAddressConsentToken")
    shop.control.advance(hours=1)
    assert shop.order(order_id, AccessToken=token).code == "InvalidAddressConsentToken"


def test_orders_of_one_environment_do_not_exist_in_the_other(shop):
    order_id = shop.draft()
    reply = shop.call("GetOrderReferenceDetails", "Live", AmazonOrderReferenceId=order_id)
    assert (reply.status, reply.code) == (404, "InvalidOrderReferenceId")
    assert reply.message == f"The OrderReferenceId {order_id} is invalid."


def test_the_credential_test_call_is_answered_with_an_invalid_id(shop):
    reply = shop.order("S00-0000000-0000000")
    assert (reply.status, reply.code) == (404, "InvalidOrderReferenceId")


def test_attributes_can_be_added_to_an_open_order_but_never_changed(shop):
    order_id = shop.open_order()
    added = attributes(
        shop,
        order_id,
        SellerOrderAttributes_SellerOrderId="P-1",
        SellerOrderAttributes_OrderItemCategories_OrderItemCategory_1="Antiques",
        SellerOrderAttributes_OrderItemCategories_OrderItemCategory_2="Electronics",
        PaymentServiceProviderAttributes_PaymentServiceProviderId="PSP",
    )
    assert added.text_of("SellerOrderId") == "P-1"
    assert added.all_of("OrderItemCategory") == ["Antiques", "Electronics"]
    assert added.text_of("PaymentServiceProviderId") == "PSP"
    same = attributes(shop, order_id, SellerOrderAttributes_SellerOrderId="P-1")
    assert same.status == 200
    changed = attributes(shop, order_id, SellerOrderAttributes_SellerOrderId="P-2")
    assert (changed.status, changed.code) == (405, REFUSED)
    total = {"OrderTotal_Amount": "1.00", "OrderTotal_CurrencyCode": "USD"}
    assert attributes(shop, order_id, **total).code == REFUSED
    assert attributes(shop, order_id, RequestPaymentAuthorization="true").code == REFUSED
    assert shop.order(order_id).text_of("SellerOrderId") == "P-1"


def test_attributes_of_a_draft_can_be_set_freely(shop):
    order_id = shop.draft()
    attributes(shop, order_id, SellerNote="one", PlatformId="A1")
    reply = attributes(
        shop, order_id, SellerNote="two", OrderTotal_Amount="5.00", OrderTotal_CurrencyCode="USD"
    )
    assert reply.root.tag == "SetOrderAttributesResponse"
    assert (reply.text_of("SellerNote"), reply.text_of("PlatformId")) == ("two", "A1")
    assert reply.amount("OrderTotal") == "5.00 USD"


def test_the_payment_descriptor_is_shown_only_to_accounts_that_may_see_it(shop):
    order_id = shop.draft()
    assert not shop.order(order_id).has("PaymentDescriptor")
    shop.control.put("switches", payment_descriptor=True)
    assert len(shop.order(order_id).text_of("PaymentDescriptor/AccountNumberTail")) == 4


def test_elements_come_in_changing_order_unless_switched_off(shop):
    order_id = shop.open_order()

    def orders() -> set[str]:
        shown = [shop.order(order_id) for _ in range(8)]
        return {"".join(one.tag for one in reply.root.iter()) for reply in shown}

    assert len(orders()) > 1
    shop.control.put("switches", shuffle=False)
    assert len(orders()) == 1
