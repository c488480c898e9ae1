"""Moving money, ending orders and looking at them with `main.py money` and `main.py orders`."""

import json

import pytest

from app.domain.environment import Region

_NUMBER = "P-100001"


def _money(terminal, verb, *more):
    return terminal.run("money", verb, _NUMBER, *more, "--as", "bo", "--json")


def _sums(order):
    return {name: order[name] for name in ("authorized", "captured", "refunded")}


def test_money_is_captured_in_part_refunded_and_the_order_closed(terminal, amazon, permission_id):
    captured = _money(terminal, "capture", "--amount", "20.00").told
    assert captured["status"] == "Partially captured"
    assert _sums(captured) == {"authorized": "0.00", "captured": "20.00", "refunded": "0.00"}
    for amount in ("4.00", "1.50"):
        assert _money(terminal, "refund", "--amount", amount).told["refunded"] == "0.00"
    amazon.settle()
    refreshed = terminal.run("orders", "refresh", _NUMBER, "--json").told
    assert refreshed["status"] == "Partially refunded"
    assert _sums(refreshed) == {"authorized": "0.00", "captured": "20.00", "refunded": "5.50"}
    closed = terminal.run("orders", "close", _NUMBER, "--reason", "sold", "--json").told
    assert closed["order_reference_state"] == "Closed / SellerClosed"
    assert [(one.operation, one.reference_id, one.amount) for one in amazon.effects(permission_id)][
        3:
    ] == [
        ("Capture", "P-100001-c01", "20.00"),
        ("Refund", "P-100001-r01", "4.00"),
        ("Refund", "P-100001-r02", "1.50"),
        ("CloseOrderReference", "", ""),
    ]


def test_the_story_of_an_order_can_be_read(terminal, permission_id):
    _money(terminal, "capture", "--amount", "23.50")
    shown = terminal.run("orders", "show", _NUMBER)
    assert (shown.status, shown.complained) == (0, "")
    lines = shown.said.splitlines()
    assert lines[0] == "P-100001  Processed  may ship: yes"
    assert lines[1] == (
        "total 23.50 USD  authorized 0.00 USD  captured 23.50 USD  refunded 0.00 USD"
    )
    assert lines[2] == f"{permission_id}  Open"
    assert any(line.endswith("call=Capture  amount=23.50 USD") for line in lines)


def test_money_let_go_can_be_authorized_again_in_parts(terminal, permission_id):
    let_go = _money(terminal, "void").told
    assert (let_go["status"], let_go["charges"][0]["state"]) == ("Canceled", "Canceled")
    parts = _money(terminal, "authorize", "--amount", "10.00").told
    assert (parts["status"], parts["authorized"]) == ("Authorized", "10.00")
    parts = _money(terminal, "authorize", "--amount", "13.50").told
    assert (parts["authorized"], len(parts["charges"])) == ("23.50", 3)


def test_with_several_charges_the_command_wants_to_know_which(terminal, amazon, permission_id):
    _money(terminal, "void")
    for amount in ("10.00", "13.50"):
        order = _money(terminal, "authorize", "--amount", amount).told
    unsure = _money(terminal, "capture", "--amount", "13.50")
    assert unsure.status == 3
    assert unsure.complained.startswith(
        "There is no single charge in state Authorized on order P-100001. Nothing was sent"
    )
    which = order["charges"][-1]["id"]
    told = _money(terminal, "capture", "--amount", "13.50", "--charge", which).told
    assert told["charges"][-1]["captured"] == "13.50"


def test_an_order_is_called_off_before_money_was_taken(terminal, amazon, permission_id):
    canceled = terminal.run("orders", "cancel", _NUMBER, "--reason", "changed mind", "--json").told
    assert (canceled["status"], canceled["may_ship"]) == ("Canceled", "stop")
    assert amazon.effects(permission_id)[-1].operation == "CancelOrderReference"


def test_a_captured_order_is_not_called_off(terminal, amazon, permission_id):
    _money(terminal, "capture", "--amount", "1.00")
    before = amazon.effects(permission_id)
    refused = terminal.run("orders", "cancel", _NUMBER)
    assert refused.status == 3
    assert refused.complained.endswith(
        "Nothing was sent, no money moved. Correct it and try again.\n"
    )
    assert amazon.effects(permission_id) == before


@pytest.mark.parametrize(
    ("amount", "complaint"),
    [
        ("23.51", "23.51 USD is more than the 23.50 USD that are left. "),
        ("0.00", "0.00 USD is not more than zero. "),
        ("-1.00", "-1.00 USD is not more than zero. "),
        ("4,00", "'4,00' is not an amount of USD. "),
        ("4.001", "'4.001' is not an amount of USD. "),
        ("1e3", "'1e3' is not an amount of USD. "),
        ("", "'' is not an amount of USD. "),
    ],
)
def test_a_wrong_amount_is_refused_before_anything_is_sent(
    terminal, amazon, permission_id, amount, complaint
):
    before = amazon.calls()
    refused = terminal.run("money", "capture", _NUMBER, f"--amount={amount}")
    assert (refused.status, refused.said) == (3, "")
    assert refused.complained == (
        f"{complaint}Nothing was sent, no money moved. Correct it and try again.\n"
    )
    assert amazon.calls() == before


def test_a_declined_capture_says_so_and_leaves_the_authorization(terminal, amazon, permission_id):
    amazon.plan("Capture", "Declined", "AmazonRejected")
    declined = _money(terminal, "capture", "--amount", "23.50")
    assert (declined.status, declined.said) == (4, "")
    assert declined.complained == (
        "Amazon Pay declined: AmazonRejected. No money moved. "
        "Ask the buyer for another way to pay.\n"
    )
    order = terminal.run("orders", "show", _NUMBER, "--json").told
    assert (order["status"], order["captured"]) == ("Authorized", "0.00")


@pytest.mark.parametrize(
    "command", [("orders", "show"), ("money", "void"), ("orders", "close"), ("checkout", "resume")]
)
def test_an_order_that_nobody_knows_is_named(terminal, command):
    unknown = terminal.run(*command, "P-7")
    assert unknown.status == 3
    assert unknown.complained.startswith("There is no order P-7. Nothing was sent")


def test_orders_are_listed_newest_first_by_status_and_page(terminal, amazon):
    for card in ("Normal", "AmazonRejected", "Normal"):
        terminal.sell(amazon.order_reference(Region.US, card=card))
    listed = terminal.run("orders", "list", "--json")
    rows = [json.loads(line) for line in listed.said.splitlines()]
    assert [(row["number"], row["status"]) for row in rows] == [
        ("P-100003", "Authorized"),
        ("P-100002", "Declined"),
        ("P-100001", "Authorized"),
    ]
    by_status = terminal.run("orders", "list", "--status", "Declined")
    assert [line.split()[3] for line in by_status.said.splitlines()] == ["P-100002"]
    older = terminal.run("orders", "list", "--before", str(rows[0]["id"]), "--json")
    assert [json.loads(line) for line in older.said.splitlines()] == rows[1:]
