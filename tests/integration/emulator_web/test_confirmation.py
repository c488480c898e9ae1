"""The confirmation flow's page: a ticket for the buyer, three ways out (v1 §4.3)."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from app.emulator.objects import PaymentMethod, Price, ScaPending
from app.emulator.states import OrderReferenceState
from app.emulator.web_confirmation import shown_price
from tests.integration.emulator_web.pages import TRAINING

BUYER = "Jürgen Weißhaupt"
FLOW = ScaPending("https://shop.example.test/yes?order=7", "https://shop.example.test/no")


def _confirmed(pages, flow=FLOW):
    """Return an order that waits for its confirmation flow, and the address of its page."""
    token, order = pages.token(BUYER), pages.order(BUYER)
    buyer = pages.buyer(BUYER)
    with pages.world.transaction():
        pages.world.select_address(order, buyer.addresses[0][0])
        pages.world.select_payment_method(order, buyer.payment_methods[0].payment_id)
        order.total, order.sca_pending = Price(123450, "EUR"), flow
    answer = pages.call(
        "POST", f"/order-references/{order.order_reference_id}/flow", {}, token=token
    )
    return order, answer.json()["address"]


def _leave(pages, address, result, **headers):
    return pages.session.post(
        pages.base_url + address,
        data={"result": result},
        headers={"Origin": pages.base_url} | headers,
        allow_redirects=False,
        timeout=10,
    )


def test_the_page_shows_what_is_to_be_paid_in_the_buyer_s_language(pages):
    order, address = _confirmed(pages)
    shown = pages.get(address)
    assert shown.status_code == 200
    assert order.payment_method == PaymentMethod("card-eu01-1111", "Visa", "1111")
    for words in (
        "Ihre Bank fragt",
        "1.234,50\xa0€",
        "Visa mit Endziffern 1111",
        order.order_reference_id,
    ):
        assert words in shown.text
    policy = shown.headers["Content-Security-Policy"]
    assert "form-action 'self' https://shop.example.test;" in policy


def test_the_amount_the_bank_is_asked_for_goes_before_the_total(pages):
    _, address = _confirmed(
        pages, ScaPending(FLOW.success_url, FLOW.failure_url, Price(500, "EUR"))
    )
    assert "5,00\xa0€" in pages.get(address).text


@pytest.mark.parametrize(
    ("result", "place", "state"),
    [
        ("Success", "/yes", OrderReferenceState.OPEN),
        ("Failure", "/no", OrderReferenceState.DRAFT),
        ("Abandoned", "/no", OrderReferenceState.DRAFT),
    ],
)
def test_each_way_out_leads_back_to_the_shop(pages, result, place, state):
    order, address = _confirmed(pages)
    answer = _leave(pages, address, result)
    target = urlsplit(answer.headers["Location"])
    assert answer.status_code == 303
    assert (target.hostname, target.path) == ("shop.example.test", place)
    assert parse_qs(target.query)["AuthenticationStatus"] == [result]
    assert order.status.state is state
    assert _leave(pages, address, "Success").status_code == 400
    assert order.status.state is state


def test_an_unknown_way_out_shows_the_page_again(pages):
    order, address = _confirmed(pages)
    assert _leave(pages, address, "Maybe").status_code == 400
    assert order.sca_pending == FLOW


def test_another_site_cannot_confirm_for_the_buyer(pages):
    order, address = _confirmed(pages)
    assert _leave(pages, address, "Success", Origin="https://evil.example.test").status_code == 400
    assert order.status.state is OrderReferenceState.DRAFT


def test_a_made_up_ticket_confirms_nothing(pages):
    answer = pages.get("/payments/confirmation/made-up")
    assert answer.status_code == 400
    assert TRAINING in answer.text


def test_an_order_that_waits_for_no_confirmation_says_so(pages):
    order, address = _confirmed(pages)
    order.sca_pending = None
    answer = pages.get(address)
    assert answer.status_code == 400
    assert "kann in ihrem jetzigen Zustand nicht bestätigt werden" in answer.text


def test_an_order_that_went_stale_meanwhile_goes_back_with_an_error_code(pages):
    _, address = _confirmed(pages)
    pages.world.advance(timedelta(hours=4))
    target = urlsplit(pages.get(address).headers["Location"])
    assert target.path == "/no"
    assert parse_qs(target.query)["ErrorCode"] == ["InvalidIdStatus"]


def test_a_foreign_buyer_gets_no_ticket(pages):
    order, _ = _confirmed(pages)
    answer = pages.call(
        "POST",
        f"/order-references/{order.order_reference_id}/flow",
        {},
        token=pages.token("Théo Garnier"),
    )
    assert answer.json()["code"] == "BuyerNotAssociated"


@pytest.mark.parametrize(
    ("price", "language", "shown"),
    [
        (Price(11997, "GBP"), "en", "£119.97"),
        (Price(646, "JPY"), "ja", "￥646"),
        (Price(5, "EUR"), "fr", "0,05\xa0€"),
    ],
)
def test_amounts_are_written_as_the_reader_expects(price, language, shown):
    assert shown_price(price, language) == shown
