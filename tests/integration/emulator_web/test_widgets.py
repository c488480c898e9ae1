"""The private endpoints behind the widgets: choices, and every error code (v1 §7.5)."""

from datetime import timedelta

import pytest

from app.emulator.order_references import suspend
from app.emulator.states import Environment, OrderReferenceState, Reason, Region

BUYER = "Jürgen Weißhaupt"


def _refusal(answer):
    assert answer.status_code >= 400
    return answer.json()["code"]


def _open(pages, *, state=None, reason=None):
    """Return token and order, the order in a later state if one is given."""
    token, order = pages.token(BUYER), pages.order(BUYER)
    world = pages.world
    with world.transaction():
        world.select_address(order, pages.buyer(BUYER).addresses[0][0])
        world.select_payment_method(order, pages.buyer(BUYER).payment_methods[0].payment_id)
        if state is OrderReferenceState.CANCELED:
            world.move(order, state, reason)
        elif state is not None:
            world.move(order, OrderReferenceState.OPEN)
            if state is OrderReferenceState.SUSPENDED:
                suspend(world, order)
            elif state is OrderReferenceState.CLOSED:
                world.move(order, state, reason)
    return token, order


def _view(pages, token, order, widget, mode="Edit", **options):
    path = f"/order-references/{order.order_reference_id}/{widget}?mode={mode}"
    return pages.call("GET", path, token=token, **options)


def test_an_order_is_made_for_the_buyer_region_and_environment(pages):
    answer = pages.call(
        "POST",
        "/order-references",
        {"sellerId": pages.world.account.seller_id, "needsAddress": False},
        token=pages.token(BUYER),
        region="uk",
    )
    order = pages.world.order_reference(answer.json()["amazonOrderReferenceId"])
    assert order.order_reference_id.startswith("S02-")
    assert (order.region, order.environment) == (Region.UK, Environment.SANDBOX)
    assert (order.buyer_id, order.needs_address) == (pages.buyer(BUYER).buyer_id, False)
    assert order.status.state is OrderReferenceState.DRAFT


def test_the_address_book_shows_addresses_and_takes_a_choice(pages):
    token, order = pages.token(BUYER), pages.order(BUYER)
    shown = _view(pages, token, order, "address-book").json()
    assert (shown["language"], shown["selected"]) == ("de", "")
    assert shown["addresses"][1] == {
        "id": "address-eu01-2",
        "name": BUYER,
        "lines": ["Weißhaupt Möbelbau GmbH", "Sägewerkstraße 3", "79098 Freiburg im Breisgau"],
        "country": "DE",
    }
    path = f"/order-references/{order.order_reference_id}/address"
    answer = pages.call("PUT", path, {"addressId": "address-eu01-2"}, token=token)
    assert answer.json() == {"selected": "address-eu01-2"}
    assert order.address.line2 == "Sägewerkstraße 3"


def test_an_added_address_is_kept_and_chosen(pages):
    token, order = pages.token(BUYER), pages.order(BUYER)
    address = {
        "country_code": "AT",
        "name": "J. W.",
        "line1": "Gasse 4",
        "city": "Graz",
        "postal_code": "8010",
    }
    path = f"/order-references/{order.order_reference_id}/addresses"
    selected = pages.call("POST", path, address, token=token).json()["selected"]
    assert order.address.city == "Graz"
    assert _view(pages, token, order, "address-book").json()["addresses"][-1]["id"] == selected


def test_an_incomplete_address_is_not_added(pages):
    token, order = pages.token(BUYER), pages.order(BUYER)
    path = f"/order-references/{order.order_reference_id}/addresses"
    answer = pages.call("POST", path, {"country_code": "DE", "name": "x"}, token=token)
    assert answer.json()["code"] == "InvalidAddress"
    assert answer.json()["fields"]["city"] == {"error": "required"}
    assert len(pages.buyer(BUYER).addresses) == 4


def test_the_wallet_stars_special_cards_and_takes_a_choice(pages):
    token, order = pages.token(BUYER), pages.order(BUYER)
    shown = _view(pages, token, order, "wallet").json()
    assert {card["tail"]: card["behavior"] for card in shown["methods"] if card["behavior"]} == {
        "5656": "TransactionTimedOut",
        "4545": "PaymentMethodNotAllowed",
        "2323": "AmazonRejected",
        "3434": "InvalidPaymentMethod",
    }
    path = f"/order-references/{order.order_reference_id}/payment-method"
    pages.call("PUT", path, {"paymentId": "card-eu01-3434"}, token=token)
    assert order.payment_method.tail == "3434"


def test_read_mode_shows_what_was_chosen_and_nothing_else(pages):
    token, order = _open(pages)
    assert len(_view(pages, token, order, "address-book", "Read").json()["addresses"]) == 1
    assert len(_view(pages, token, order, "wallet", "Read").json()["methods"]) == 1


def test_a_suspended_order_marks_the_failed_card_until_it_goes_on(pages):
    token, order = _open(pages, state=OrderReferenceState.SUSPENDED)
    shown = _view(pages, token, order, "wallet").json()
    assert (shown["suspended"], shown["selected"]) == (True, "")
    assert [card["tail"] for card in shown["methods"] if card["failed"]] == ["1111"]
    path = f"/order-references/{order.order_reference_id}/payment-method"
    pages.call("PUT", path, {"paymentId": "card-eu01-4444"}, token=token)
    shown = _view(pages, token, order, "wallet").json()
    assert (shown["suspended"], shown["selected"]) == (False, "card-eu01-4444")
    assert [card["tail"] for card in shown["methods"] if card["failed"]] == ["1111"]
    assert order.payment_changed


@pytest.mark.parametrize("widget", ["address-book", "wallet"])
def test_sellers_tokens_and_ids_are_checked_in_this_order(pages, widget):
    token, order = _open(pages)

    def view(**options):
        shown = _view(pages, options.pop("token", token), order, widget, **options)
        return _refusal(shown)

    assert view(seller_id="") == "MissingParameter"
    assert view(seller_id="A1234567890123") == "InvalidSellerId"
    assert view(token="") == "BuyerNotAssociated"
    assert view(token="Atza|unknown") == "BuyerSessionExpired"
    assert view(token=pages.token("Théo Garnier")) == "BuyerNotAssociated"
    assert view(token=pages.token(BUYER, scopes=("profile",))) == "BuyerNotAssociated"
    assert view(token=pages.token(BUYER, Environment.LIVE)) == "ReleaseEnvironmentMismatch"
    assert (
        view(token=pages.token(BUYER, Environment.LIVE), environment="live")
        == "ReleaseEnvironmentMismatch"
    )
    assert view(region="us") == "InvalidOrderReferenceId"
    assert view(region="mars") == "InvalidParameterValue"
    pages.world.account.status = "INACTIVE"
    assert view() == "InvalidAccountStatus"


def test_an_unknown_order_is_an_invalid_id(pages):
    answer = pages.call(
        "GET", "/order-references/S02-0000000-0000000/wallet", token=pages.token(BUYER)
    )
    assert (answer.status_code, answer.json()["code"]) == (404, "InvalidOrderReferenceId")


def test_a_token_expires_after_an_hour_and_a_draft_is_stale_after_three(pages):
    token, order = _open(pages)
    pages.world.advance(timedelta(minutes=60))
    assert _refusal(_view(pages, token, order, "wallet")) == "BuyerSessionExpired"
    pages.world.advance(timedelta(minutes=120))
    for widget in ("wallet", "address-book"):
        assert _refusal(_view(pages, pages.token(BUYER), order, widget)) == "StaleOrderReference"


@pytest.mark.parametrize(
    ("state", "reason", "book", "wallet"),
    [
        (OrderReferenceState.OPEN, None, "AddressNotModifiable", "PaymentMethodNotModifiable"),
        (OrderReferenceState.SUSPENDED, None, "AddressNotModifiable", None),
        (
            OrderReferenceState.CANCELED,
            Reason.SELLER_CANCELED,
            "InvalidOrderReferenceId",
            "PaymentMethodNotModifiable",
        ),
        (
            OrderReferenceState.CLOSED,
            Reason.AMAZON_CLOSED,
            "UnknownError",
            "PaymentMethodNotModifiable",
        ),
        (
            OrderReferenceState.CLOSED,
            Reason.SELLER_CLOSED,
            "StaleOrderReference",
            "PaymentMethodNotModifiable",
        ),
    ],
)
def test_a_later_state_refuses_editing(pages, state, reason, book, wallet):
    token, order = _open(pages, state=state, reason=reason)
    assert _view(pages, token, order, "address-book").json().get("code") == book
    assert _view(pages, token, order, "wallet").json().get("code") == wallet
    path = f"/order-references/{order.order_reference_id}/address"
    assert _refusal(pages.call("PUT", path, {"addressId": "address-eu01-2"}, token=token)) == book
    assert order.address_id == "address-eu01-1"


@pytest.mark.parametrize(
    ("region", "currency", "code"),
    [
        ("eu", "CHF", None),
        ("eu", "EUR", None),
        ("uk", "PLN", "CurrencyUnsupported"),
        ("eu", "chf", "InvalidParameterValue"),
        ("eu", 7, "InvalidParameterValue"),
        ("eu", ["CHF"], "InvalidParameterValue"),
        ("us", "CHF", "InvalidParameterValue"),
        ("jp", "JPY", None),
    ],
)
def test_a_presentment_currency_must_be_one_the_region_has(pages, region, currency, code):
    answer = pages.call(
        "POST",
        "/order-references",
        {"sellerId": pages.world.account.seller_id, "presentmentCurrency": currency},
        token=pages.token(BUYER),
        region=region,
    )
    assert answer.json().get("code") == code


def test_choices_that_do_not_exist_change_nothing(pages):
    token, order = _open(pages)
    place = f"/order-references/{order.order_reference_id}"
    for path, body, code in (
        ("address", {"addressId": "address-us01-1"}, "InvalidParameterValue"),
        ("address", {}, "MissingParameter"),
        ("payment-method", {"paymentId": ["x"]}, "InvalidParameterValue"),
        ("payment-method", {"paymentId": "card-us01-1111"}, "InvalidParameterValue"),
    ):
        assert _refusal(pages.call("PUT", f"{place}/{path}", body, token=token)) == code
    assert (order.address_id, order.payment_method.tail) == ("address-eu01-1", "1111")


def test_what_is_no_json_or_too_much_is_refused(pages):
    token = pages.token(BUYER)
    for body in (
        b"{",
        b"[]",
        b"\xff",
        b'{"sellerId": "\\ud800"}',
        b'{"x": "' + b"y" * 20_000 + b'"}',
    ):
        answer = pages.session.post(
            f"{pages.base_url}/payments/private/eu/sandbox/order-references",
            data=body,
            headers={"X-Access-Token": token},
            timeout=10,
        )
        assert (answer.status_code, answer.json()["code"]) == (400, "InvalidParameterValue")


def test_a_token_outside_the_header_counts_nothing(pages):
    _, order = _open(pages)
    token = pages.token(BUYER)
    answer = pages.call(
        "GET",
        f"/order-references/{order.order_reference_id}/wallet",
        params={"access_token": token},
        cookies={"amazon_Login_accessToken": token},
    )
    assert answer.json()["code"] == "BuyerNotAssociated"


def test_a_page_of_the_shop_may_call_and_a_page_elsewhere_is_told_why_not(pages):
    pages.world.account.allowed_origins = ["https://shop.example.test"]
    path = f"/sellers/{pages.world.account.seller_id}"
    for origin, status in (("https://shop.example.test", 200), ("https://evil.example.test", 400)):
        answer = pages.call("GET", path, headers={"Origin": origin})
        assert answer.status_code == status
        assert answer.headers["Access-Control-Allow-Origin"] == origin
        assert "Access-Control-Allow-Credentials" not in answer.headers
    assert "Allowed JavaScript Origins" in answer.json()["message"]


def test_a_preflight_allows_the_token_header(pages):
    answer = pages.call(
        "OPTIONS", "/order-references", headers={"Origin": "https://shop.example.test"}
    )
    assert answer.status_code == 204
    assert "x-access-token" in answer.headers["Access-Control-Allow-Headers"]


def test_the_profile_tells_what_the_scopes_allow(pages):
    buyer = pages.buyer(BUYER)
    everything = {
        "CustomerId": buyer.buyer_id,
        "Name": BUYER,
        "PrimaryEmail": "juergen.weisshaupt@example.de",
        "PostalCode": "10405",
    }
    assert pages.call("GET", "/profile", token=pages.token(BUYER)).json() == everything
    little = pages.call("GET", "/profile", token=pages.token(BUYER, scopes=("profile:user_id",)))
    assert little.json() == {"CustomerId": buyer.buyer_id}


def test_frames_may_be_held_by_the_shop_alone_once_it_is_known(pages):
    policy = pages.get("/payments/widgets/wallet").headers["Content-Security-Policy"]
    assert "frame-ancestors" not in policy
    pages.world.account.allowed_origins = ["https://shop.example.test"]
    policy = pages.get("/payments/widgets/wallet").headers["Content-Security-Policy"]
    assert policy.endswith("frame-ancestors https://shop.example.test")
