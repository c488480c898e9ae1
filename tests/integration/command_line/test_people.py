"""Whoever gives a command is somebody of the shop, and may do no more than at the window."""

import pytest
from sqlalchemy import select

from app.bootstrap import open_desk_without_amazon
from app.domain.permissions import Role
from app.services.users import User, Users
from app.settings import load
from app.storage.timeline import TimelineRecord

_NUMBER = "P-100001"


@pytest.fixture
def staffed(terminal, permission_id):
    """A shop with a cashier, a manager, and an authorized order."""
    with open_desk_without_amazon(load(terminal.environment)) as desk:
        for name, pin, role in (("ava", "1111", Role.CASHIER), ("ben", "2222", Role.MANAGER)):
            Users(desk).create(User(name, name.title(), role), pin, "setup")
    return terminal


def capture(terminal, name, **environment):
    return terminal.run(
        *("money", "capture", _NUMBER, "--amount", "20.00", "--as", name, "--json"), **environment
    )


def effects(amazon, permission_id):
    return [one.operation for one in amazon.effects(permission_id)].count("Capture")


def test_a_named_person_with_the_right_pin_stands_in_the_story(staffed):
    assert capture(staffed, "BEN", PAYDESK_PIN="2222").told["captured"] == "20.00"
    with (
        open_desk_without_amazon(load(staffed.environment)) as desk,
        desk.database.read() as session,
    ):
        assert set(session.scalars(select(TimelineRecord.actor))) == {"ada", "ben"}


_REFUSED = {
    "": ("", "This shop has people: say who you are with --as NAME."),
    "ben": ("", "A PIN is needed: give the command at a terminal, or set PAYDESK_PIN."),
    "Ben": ("9999", "This name and PIN do not fit together."),
    "ava": ("1111", "This user may not capture."),
}


@pytest.mark.parametrize("name", _REFUSED)
def test_nobody_else_moves_money(staffed, amazon, permission_id, name):
    pin, said = _REFUSED[name]
    ended = capture(staffed, name, PAYDESK_PIN=pin)
    assert (ended.status, ended.said) == (3, "")
    assert ended.complained.startswith(said)
    assert "no money moved" in ended.complained
    assert effects(amazon, permission_id) == 0


def test_a_second_person_approves_by_name_and_pin(staffed, amazon, permission_id):
    second = {"PAYDESK_APPROVER": "ben", "PAYDESK_APPROVER_PIN": "2222"}
    assert capture(staffed, "ava", PAYDESK_PIN="1111", **second).status == 0
    assert effects(amazon, permission_id) == 1


def test_what_only_looks_needs_nobody(staffed):
    assert staffed.run("orders", "show", _NUMBER, "--json").told["number"] == _NUMBER
