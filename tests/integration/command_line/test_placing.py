"""Placing orders with `main.py checkout`."""

import pytest

from app.domain.environment import Region
from tests.amazon import Effect

_PLACED = ["SetOrderReferenceDetails", "ConfirmOrderReference", "Authorize"]
_NOTHING_SENT = "Nothing was sent, no money moved. Correct it and try again.\n"


def _operations(amazon, permission_id):
    return [effect.operation for effect in amazon.effects(permission_id)]


def _place_in_europe(terminal, amazon):
    terminal.configure(region="eu")
    permission_id = amazon.order_reference(Region.EU)
    assert terminal.place(permission_id).told["stage"] == "awaiting_buyer"
    return permission_id


def _returned(terminal, result):
    return terminal.run("checkout", "returned", "P-100001", "--authentication", result, "--json")


def test_an_american_order_is_placed_at_once(terminal, amazon):
    permission_id = amazon.order_reference(Region.US)
    assert terminal.place(permission_id).told == {
        "number": "P-100001",
        "stage": "placed",
        "status": "Authorized",
        "remedy": "none needed",
        "reason": "",
        "tries": 1,
    }
    order = terminal.run("orders", "show", "P-100001", "--json").told
    assert (order["total"], order["authorized"], order["captured"]) == ("23.50", "23.50", "0.00")
    assert (order["may_ship"], order["order_reference_state"]) == ("yes", "Open")
    assert amazon.effects(permission_id) == [
        Effect("SetOrderReferenceDetails", "", "23.50"),
        Effect("ConfirmOrderReference", "", "23.50"),
        Effect("Authorize", "P-100001-a01", "23.50"),
    ]


def test_a_person_reads_status_and_stage(terminal, amazon):
    where = ("--order-reference", amazon.order_reference(Region.US), "--line", "T-1:Tea:1:4.50")
    placed = terminal.run("checkout", "place", *where)
    assert (placed.status, placed.said) == (0, "P-100001  Authorized  (placed)\n")


def test_a_european_order_waits_until_the_buyer_has_confirmed(terminal, amazon):
    permission_id = _place_in_europe(terminal, amazon)
    assert _returned(terminal, "Success").told["stage"] == "awaiting_buyer"  # a URL is no proof
    amazon.buyer_confirms(permission_id)
    step = _returned(terminal, "Success").told
    assert (step["stage"], step["status"]) == ("placed", "Authorized")
    assert _operations(amazon, permission_id) == _PLACED


def test_a_european_order_fails_with_the_buyers_bank(terminal, amazon):
    permission_id = _place_in_europe(terminal, amazon)
    amazon.buyer_confirms(permission_id, "Failure")
    step = _returned(terminal, "Failure").told
    assert (step["stage"], step["status"]) == ("failed", "Canceled")
    assert "Authorize" not in _operations(amazon, permission_id)


def test_money_can_be_taken_with_the_order(terminal, amazon):
    permission_id = amazon.order_reference(Region.US)
    assert terminal.place(permission_id, "--capture", "capture_now").told["status"] == "Processed"
    order = terminal.run("orders", "show", "P-100001", "--json").told
    assert (order["captured"], order["charges"][0]["state"]) == ("23.50", "Captured")


def test_the_same_order_reference_is_the_same_order(terminal, amazon):
    permission_id = amazon.order_reference(Region.US)
    once, again = terminal.place(permission_id), terminal.place(permission_id)
    assert again.told == once.told
    assert _operations(amazon, permission_id) == _PLACED


def test_another_card_mends_a_soft_decline(terminal, amazon):
    permission_id = amazon.order_reference(Region.US, card="InvalidPaymentMethod")
    declined = terminal.place(permission_id).told
    assert (declined["stage"], declined["reason"]) == ("awaiting_card", "InvalidPaymentMethod")
    amazon.buyer_takes_card(permission_id)
    step = terminal.run("checkout", "another-card", "P-100001", "--json").told
    assert (step["stage"], step["status"], step["tries"]) == ("placed", "Authorized", 2)


def test_a_hard_decline_ends_the_order(terminal, amazon):
    permission_id = amazon.order_reference(Region.US, card="AmazonRejected")
    step = terminal.place(permission_id).told
    assert (step["stage"], step["status"], step["reason"]) == (
        "failed",
        "Declined",
        "AmazonRejected",
    )


def test_an_order_that_is_given_up_is_canceled(terminal, amazon):
    permission_id = _place_in_europe(terminal, amazon)
    step = terminal.run("checkout", "abandon", "P-100001", "--reason", "no time", "--json").told
    assert (step["stage"], step["status"]) == ("abandoned", "Canceled")
    assert "Authorize" not in _operations(amazon, permission_id)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("T-1:Tea:4.50", "'T-1:Tea:4.50' is not a line; write SKU:NAME:QUANTITY:PRICE, e.g. "),
        ("T-1:Tea:0:4.50", "'T-1:Tea:0:4.50' is not a line; write SKU:NAME:QUANTITY:PRICE, e.g. "),
        ("T-1:Tea:1:4,50", "'4,50' is not an amount of USD. "),
        ("T-1:Tea:1:4.505", "'4.505' is not an amount of USD. "),
        ("T-1:Tea:1:0.00", "The basket is empty or costs nothing; Amazon Pay was not asked. "),
    ],
)
def test_a_line_that_cannot_be_sold_is_refused_before_anything_is_sent(
    terminal, amazon, line, complaint
):
    where = ("--order-reference", amazon.order_reference(Region.US))
    refused = terminal.run("checkout", "place", *where, "--line", line)
    assert (refused.status, refused.said) == (3, "")
    assert refused.complained.startswith(complaint)
    assert refused.complained.endswith(_NOTHING_SENT)
    assert amazon.calls() == []


def test_an_order_reference_that_amazon_does_not_know_is_refused(terminal, amazon):
    refused = terminal.place("S01-0000000-0000000")
    assert refused.status == 3
    assert refused.complained.startswith("Amazon Pay refused the call: InvalidOrderReferenceId. ")


@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        (("check-account",), 0, "The account is in order (us, training).\n"),
        (("reconcile",), 0, "0 settled, 0 resumed, 0 read again, 0 left open\n"),
        (("checkout", "resume", "P-7"), 3, ""),
        (("money", "void", "P-7"), 3, ""),
        (("import", "products", "--help"), 0, "Usage: main.py import products"),
    ],
)
def test_every_kind_of_command_runs_in_a_new_interpreter_on_a_new_desk(
    new_terminal, command, status, said
):
    ended = new_terminal.run_from_nothing(*command)
    assert ended.status == status, ended
    assert ended.said.startswith(said)
