"""What the page may say, read as if a stranger had written it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from app.domain.environment import Region
from app.services.checkout import Authentication
from tests.desks import shop_of
from ui.checkout.messages import (
    SIZE_LIMIT,
    AddressPicked,
    FlowOpen,
    OrderMade,
    PaymentPicked,
    Ready,
    SignedIn,
    SignInFailed,
    WidgetFailed,
    WidgetReady,
    is_token,
    read_message,
)
from ui.checkout.return_url import ReturnedTo, read_return
from ui.checkout.widget_errors import Consequence, consequence

ID = "S01-1234567-7654321"
SHOP = shop_of(Region.EU)


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"kind": "ready"}, Ready()),
        ({"kind": "flow"}, FlowOpen()),
        ({"kind": "order", "id": ID}, OrderMade(ID)),
        ({"kind": "address", "id": ID}, AddressPicked(ID)),
        ({"kind": "payment", "id": "P03-0000000-9999999"}, PaymentPicked("P03-0000000-9999999")),
        ({"kind": "signedIn", "token": "Atza|abc"}, SignedIn("Atza|abc")),
        ({"kind": "signInFailed", "error": "access_denied"}, SignInFailed("access_denied")),
        ({"kind": "widgetReady", "widget": "wallet"}, WidgetReady("wallet")),
        ({"kind": "error", "widget": "button", "code": "ITP"}, WidgetFailed("button", "ITP")),
    ],
)
def test_what_the_page_says_is_understood(said, message):
    assert read_message(json.dumps(said)) == message


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        '"ready"',
        "{",
        '{"kind": []}',
        '{"kind": "exec", "code": "1"}',
        '{"kind": "order"}',
        '{"kind": "order", "id": 7}',
        '{"kind": "order", "id": "S01-1234567-7654321-A000001"}',
        '{"kind": "order", "id": "S01-1234567-7654321\\n"}',
        '{"kind": "order", "id": "S01-\\u0661234567-7654321"}',
        '{"kind": "signedIn", "token": "abc"}',
        '{"kind": "signedIn", "token": "Atza|a b"}',
        '{"kind": "signedIn", "token": {"a": 1}}',
        '{"kind": "error", "widget": "desk", "code": "ITP"}',
        '{"kind": "error", "widget": "wallet", "code": "<b>"}',
        '{"kind": "widgetReady", "widget": ["wallet"]}',
        "[" * 4_000,
        '{"kind": "ready", "x": "' + "x" * SIZE_LIMIT + '"}',
    ],
)
def test_anything_else_is_dropped(text):
    assert read_message(text) is None


@given(st.text(max_size=200))
def test_no_text_upsets_the_reader(text):
    read_message(text)
    read_message(json.dumps({"kind": text, "id": text, "token": text}))


def test_a_token_has_at_most_2048_characters():
    assert is_token("Atza|" + "x" * 2_043)
    assert not is_token("Atza|" + "x" * 2_044)


@pytest.mark.parametrize(
    ("address", "authentication"),
    [
        ("/checkout/success?AuthenticationStatus=Success", Authentication.SUCCESS),
        ("/checkout/failure?AuthenticationStatus=Failure", Authentication.FAILURE),
        ("/checkout/failure?AuthenticationStatus=Abandoned", Authentication.ABANDONED),
        ("/checkout/failure?AuthenticationStatus=Success", Authentication.ABANDONED),
        ("/checkout/failure?ErrorCode=InvalidIdStatus", Authentication.ABANDONED),
        ("/checkout/success?AuthenticationStatus=Whatever", Authentication.ABANDONED),
    ],
)
def test_the_way_back_from_the_bank_is_read(address, authentication):
    back = read_return(QUrl(SHOP.origin + address), SHOP, "state")
    assert (back.place, back.authentication) == (ReturnedTo.CONFIRMED, authentication)


@pytest.mark.parametrize("mark", ["?", "#"])
def test_a_token_by_redirect_counts_with_our_state_alone(mark):
    base = f"{SHOP.origin}/checkout/signed-in{mark}access_token=Atza%7Cabc&state="
    assert read_return(QUrl(base + "ours"), SHOP, "ours").token == "Atza|abc"
    assert read_return(QUrl(base + "theirs"), SHOP, "ours").token == ""
    assert read_return(QUrl(base), SHOP, "ours").token == ""


def test_other_addresses_of_the_shop_mean_nothing():
    assert read_return(QUrl(SHOP.origin + "/"), SHOP, "s").place is ReturnedTo.ELSEWHERE


@pytest.mark.parametrize(
    ("code", "follows"),
    [
        ("AddressNotModifiable", Consequence.SHOW_FROZEN),
        ("BuyerNotAssociated", Consequence.SIGN_IN_AGAIN),
        ("BuyerSessionExpired", Consequence.SIGN_IN_AGAIN),
        ("InvalidOrderReferenceId", Consequence.START_OVER),
        ("StaleOrderReference", Consequence.START_OVER),
        ("PaymentMethodNotModifiable", Consequence.CARRY_ON),
        ("InvalidSellerId", Consequence.CONFIGURATION),
        ("CurrencyUnsupported", Consequence.OTHER_CARD),
        ("ITP", Consequence.IGNORE),
        ("UnknownError", Consequence.RELOAD),
        ("SomethingNew", Consequence.RELOAD),
    ],
)
def test_every_error_of_a_widget_leads_somewhere(code, follows):
    assert consequence(code) is follows
