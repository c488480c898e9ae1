"""What `main.py check-account` says of credentials, and how other commands fail on them."""

import socket

import pytest

_WRONG = (
    ("seller_id", "seller id", "AccessDenied"),
    ("access_key", "access key", "InvalidAccessKeyId"),
    ("secret_key", "secret key", "SignatureDoesNotMatch"),
)


def _spoiled(credentials, field):
    return credentials | {field: "A" * len(credentials[field])}


def test_an_account_in_order_is_told_with_region_and_mode(terminal):
    terminal.configure(region="uk")
    checked = terminal.run("check-account")
    assert (checked.status, checked.complained) == (0, "")
    assert checked.said == "The account is in order (uk, training).\n"


@pytest.mark.parametrize(("field", "named", "code"), _WRONG)
def test_the_credential_that_is_wrong_is_named(terminal, amazon, field, named, code):
    terminal.know(_spoiled(amazon.credentials, field))
    checked = terminal.run("check-account")
    assert (checked.status, checked.said) == (3, "")
    assert checked.complained == (
        f"The {named} is wrong (Amazon Pay answered {code}). No money moved. "
        "Correct that credential; the same call can then be made again.\n"
    )


def test_a_seller_id_that_cannot_be_one_is_named_too(terminal, amazon):
    terminal.know(amazon.credentials | {"seller_id": "my shop"})
    checked = terminal.run("check-account")
    assert checked.status == 3
    assert checked.complained.startswith(
        "The seller id is wrong (Amazon Pay answered InvalidParameterValue). "
    )


@pytest.mark.parametrize(("field", "code"), [(one[0], one[2]) for one in _WRONG])
def test_a_capture_under_a_wrong_credential_moves_nothing_and_can_be_made_again(
    terminal, amazon, permission_id, field, code
):
    before = amazon.effects(permission_id)
    terminal.know(_spoiled(amazon.credentials, field))
    capture = ("money", "capture", "P-100001", "--amount", "23.50", "--json")
    refused = terminal.run(*capture)
    assert refused.status == 3
    assert code in refused.complained
    assert "No money moved. " in refused.complained
    assert amazon.effects(permission_id) == before
    terminal.know(amazon.credentials)
    assert terminal.run(*capture).told["status"] == "Processed"


def test_an_amazon_that_cannot_be_reached_had_no_effect(terminal, amazon):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # held and never listened on: a connection is refused
        away = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        terminal.know(amazon.credentials | {"base_url": away})
        checked = terminal.run("check-account")
    assert (checked.status, checked.said) == (5, "")
    assert checked.complained.endswith(
        "It had no effect, no money moved. Try again; nothing is done twice.\n"
    )
