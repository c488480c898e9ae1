"""Every widget error code arises where it should, in a browser (v1 §7.5)."""

from datetime import timedelta

import pytest

from app.emulator.states import Environment, OrderReferenceState, Reason, Region
from tests.ui.emulator_pages.shop_page import READ, START_WIDGETS, WIDGETS


def _unknown_seller(emulator, buyer):
    return {"sellerId": "A1234567890123"}


def _no_seller(emulator, buyer):
    return {"sellerId": ""}


def _no_token(emulator, buyer):
    return {"token": ""}


def _old_token(emulator, buyer):
    token = emulator.token(buyer)
    emulator.world.advance(timedelta(minutes=61))
    return {"token": token}


def _foreign_order(emulator, buyer):
    return {"order": emulator.order(emulator.buyer("Théo Garnier"), Region.EU).order_reference_id}


def _unknown_order(emulator, buyer):
    return {"order": "S02-0000000-0000000"}


def _live_order(emulator, buyer):
    return {"order": emulator.order(buyer, Region.EU, Environment.LIVE).order_reference_id}


def _live_token(emulator, buyer):
    return {"token": emulator.token(buyer, Environment.LIVE)}


def _stale_order(emulator, buyer):
    order = emulator.order(buyer, Region.EU).order_reference_id
    emulator.world.advance(timedelta(hours=3))
    return {"order": order, "token": emulator.token(buyer)}


def _wrong_mode(emulator, buyer):
    options = {"displayMode": "Write"}
    return {"book": options, "wallet": options}


def _read_without_order(emulator, buyer):
    return {"book": READ, "wallet": READ, "order": ""}


def _agreement(emulator, buyer):
    options = {"agreementType": "BillingAgreement"}
    return {"book": options, "wallet": options}


def _inactive(emulator, buyer):
    emulator.world.account.status = "INACTIVE"
    return {}


def _in_state(state, reason=None):
    def make(emulator, buyer):
        order = emulator.order(buyer, Region.EU)
        with emulator.world.transaction():
            if state is not OrderReferenceState.CANCELED:
                emulator.world.move(order, OrderReferenceState.OPEN)
            if state is not OrderReferenceState.OPEN:
                emulator.world.move(order, state, reason)
        return {"order": order.order_reference_id}

    return make


@pytest.mark.parametrize(
    ("prepare", "book", "wallet"),
    [
        (_unknown_seller, "InvalidSellerId", "InvalidSellerId"),
        (_no_seller, "MissingParameter", "MissingParameter"),
        (_no_token, "BuyerNotAssociated", "BuyerNotAssociated"),
        (_old_token, "BuyerSessionExpired", "BuyerSessionExpired"),
        (_foreign_order, "BuyerNotAssociated", "BuyerNotAssociated"),
        (_unknown_order, "InvalidOrderReferenceId", "InvalidOrderReferenceId"),
        (_live_order, "ReleaseEnvironmentMismatch", "ReleaseEnvironmentMismatch"),
        (_live_token, "ReleaseEnvironmentMismatch", "ReleaseEnvironmentMismatch"),
        (_stale_order, "StaleOrderReference", "StaleOrderReference"),
        (_wrong_mode, "InvalidParameterValue", "InvalidParameterValue"),
        (_read_without_order, "MissingParameter", "MissingParameter"),
        (_agreement, "InvalidParameterValue", "InvalidParameterValue"),
        (_inactive, "InvalidAccountStatus", "InvalidAccountStatus"),
        (_in_state(OrderReferenceState.OPEN), "AddressNotModifiable", "PaymentMethodNotModifiable"),
        (
            _in_state(OrderReferenceState.CLOSED, Reason.AMAZON_CLOSED),
            "UnknownError",
            "PaymentMethodNotModifiable",
        ),
        (
            _in_state(OrderReferenceState.CANCELED, Reason.SELLER_CANCELED),
            "InvalidOrderReferenceId",
            "PaymentMethodNotModifiable",
        ),
    ],
)
def test_every_error_reaches_the_page_with_its_code_and_the_buyer_with_a_sentence(
    till, juergen, prepare, book, wallet
):
    emulator, browser = till.emulator, till.browser
    settings = {
        "token": emulator.token(juergen),
        "order": emulator.order(juergen, Region.EU).order_reference_id,
    }
    settings |= prepare(emulator, juergen)
    till.open("eur/sandbox/lpa", WIDGETS + START_WIDGETS, **settings)
    for widget, code in (("book", book), ("wallet", wallet)):
        error = browser.heard(f"{widget}Error")
        assert error["code"] == code
        assert error["message"]
        browser.until(lambda shown=widget: till.shown(shown, ".refused .code"))
        assert till.shown(widget, ".code") == [code]
        assert till.shown(widget, ".tag") == ["Übung \N{EN DASH} nicht Amazon"]
    assert (browser.count("address"), browser.count("payment")) == (0, 0)


def test_an_order_that_ends_while_the_buyer_looks_is_told_on_the_next_choice(
    till, browser, emulator, juergen
):
    order = emulator.order(juergen, Region.EU)
    till.open_widgets(juergen, order)
    browser.heard("payment")
    emulator.world.advance(timedelta(minutes=61))
    till.pick("wallet", 0)
    assert browser.heard("walletError")["code"] == "BuyerSessionExpired"
    assert order.payment_method.tail == "0005"


def test_binding_to_an_element_that_is_not_there_is_an_error(till, browser, emulator, juergen):
    script = WIDGETS.replace('.bind("book")', '.bind("nowhere")') + START_WIDGETS
    till.open("eur/sandbox/lpa", script, token=emulator.token(juergen))
    assert browser.heard("bookError")["code"] == "InvalidParameterValue"
