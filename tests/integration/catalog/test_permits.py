"""An approval is good for one thing, once; what is set for people holds at every desk at once."""

import datetime as dt

import pytest

from app.domain.discount import PercentOff
from app.domain.errors import ChangedMeanwhile, PermissionRefused
from app.domain.permission_table import DEFAULT_TABLE
from app.domain.permissions import Action, Effect, Permission, Role, Share
from app.services.approvals import Approvals, MayNotApprove
from app.services.people_rules import AboveYou, RaisesSelf
from app.services.permission_settings import OwnerNeedsIt, PermissionSettings
from app.domain.approval import ApprovalNeeded, ApprovalRequest
from app.services.permits import GOOD_FOR, Asker, Permits
from app.services.sign_in import SignIn, WrongNameOrPin
from app.services.users import User, Users

from .shop import beside, euros, product, trail

AVA, BEN, EVE, CLARA = Asker("ava"), Asker("ben"), Asker("eve"), Asker("clara")
_CAPTURE = ApprovalRequest(Action.CAPTURE, "ava", euros(20_00), "order P-1 A-1")


@pytest.fixture
def staff(desk):
    """A cashier, two managers and an owner."""
    users = Users(desk)
    for name, pin, role in (
        ("ava", "1111", Role.CASHIER),
        ("ben", "2222", Role.MANAGER),
        ("eve", "4444", Role.MANAGER),
        ("clara", "3333", Role.OWNER),
    ):
        users.create(User(name, name.title(), role), pin, "setup")
    return users


@pytest.fixture
def permits(desk, staff):
    return Permits(desk)


def approved(desk, request=_CAPTURE):
    return Approvals(desk).approve(request, "ben", "2222")


def capture(permits, asker=AVA, amount=20_00, subject="order P-1 A-1"):
    return permits.require(asker, Action.CAPTURE, euros(amount), subject)


def test_an_approval_lets_the_very_thing_pass_once(desk, permits):
    with pytest.raises(ApprovalNeeded) as needed:
        capture(permits)
    assert needed.value.request == _CAPTURE
    approved(desk)
    assert capture(permits) == "ben"
    with pytest.raises(ApprovalNeeded):
        capture(permits)


@pytest.mark.parametrize(
    "other",
    [
        {"amount": 20_01},
        {"subject": "order P-2 A-1"},
        {"asker": Asker("gone", Role.CASHIER)},
    ],
)
def test_an_approval_is_good_for_nothing_else(desk, permits, other):
    approved(desk)
    with pytest.raises(ApprovalNeeded):
        capture(permits, **other)
    assert capture(permits) == "ben"


def test_an_approval_holds_at_its_desk_alone_and_for_ten_minutes(desk, permits, clock):
    approved(desk)
    with pytest.raises(ApprovalNeeded):
        capture(Permits(beside(desk)))
    clock.advance(GOOD_FOR)
    with pytest.raises(ApprovalNeeded):
        capture(permits)


def test_nobody_approves_for_themselves_nor_what_is_not_theirs(desk, permits):
    PermissionSettings(desk).set(
        Role.MANAGER, Action.REFUND, Permission(Effect.NEEDS_APPROVAL, may_approve=True), "clara"
    )
    own = ApprovalRequest(Action.REFUND, "ben", euros(5_00), "order P-1 A-1")
    with pytest.raises(MayNotApprove):
        Approvals(desk).approve(own, "ben", "2222")
    with pytest.raises(MayNotApprove):
        Approvals(desk).approve(own, "ava", "1111")
    with pytest.raises(WrongNameOrPin):
        Approvals(desk).approve(own, "eve", "9999")
    with pytest.raises(ApprovalNeeded):
        permits.require(BEN, Action.REFUND, euros(5_00), "order P-1 A-1")
    assert Approvals(desk).approve(own, "eve", "4444") == "eve"
    assert permits.require(BEN, Action.REFUND, euros(5_00), "order P-1 A-1") == "eve"


def test_what_is_denied_is_not_made_good_by_an_approval(desk, permits):
    approved(desk, ApprovalRequest(Action.REFUND, "ava", euros(5_00), "order P-1"))
    with pytest.raises(PermissionRefused):
        permits.require(AVA, Action.REFUND, euros(5_00), "order P-1")


def test_approving_is_no_sign_in(desk, staff):
    approved(desk)
    assert all(user.signed_in_at is None for user in staff.all())
    SignIn(desk).sign_in("ben", "2222")
    (ben,) = [user for user in staff.all() if user.name == "ben"]
    assert ben.signed_in_at == desk.clock.now()


def test_a_change_holds_for_the_next_action_at_every_desk(desk, staff, permits):
    there = Permits(beside(desk))
    assert there.effect(AVA, Action.CAPTURE) is Effect.NEEDS_APPROVAL
    PermissionSettings(desk).set_for("ava", Action.CAPTURE, Permission(Effect.ALLOW), "clara")
    assert there.effect(AVA, Action.CAPTURE) is Effect.ALLOW
    staff.set_role("ava", Role.MANAGER, "clara")
    assert there.effect(Asker("ava", Role.CASHIER), Action.VOID) is Effect.ALLOW
    staff.deactivate("ava", "clara")
    assert there.effect(Asker("ava", Role.MANAGER), Action.VOID) is Effect.DENY


def test_an_exception_is_one_persons_and_is_taken_back(desk, staff):
    settings = PermissionSettings(desk)
    refused = Permission(Effect.DENY)
    settings.set_for("BEN", Action.EXPORT, refused, "clara")
    assert settings.table("ben")[Role.MANAGER][Action.EXPORT] == refused
    assert settings.table("eve") == dict.fromkeys(Role, DEFAULT_TABLE[Role.MANAGER])
    assert settings.exceptions("ben") == {Action.EXPORT: refused}
    settings.reset_for("ben", Action.EXPORT, "clara")
    assert settings.exceptions("ben") == {}
    act, subject, actor, facts = trail(desk.database)[-1]
    assert (act, subject, actor) == ("permission.set", "ben export", "clara")
    assert facts["effect"] == "deny -> allow"


def test_two_who_set_the_same_cell_end_with_one_of_them(desk, staff):
    first, second = PermissionSettings(desk), PermissionSettings(beside(desk))
    seen = first.table()[Role.MANAGER][Action.EXPORT]
    first.set(Role.MANAGER, Action.EXPORT, Permission(Effect.DENY), "clara", seen)
    with pytest.raises(ChangedMeanwhile):
        second.set(Role.MANAGER, Action.EXPORT, Permission(Effect.ALLOW), "clara", seen)
    assert first.table()[Role.MANAGER][Action.EXPORT] == Permission(Effect.DENY)


def test_two_who_change_the_same_person_end_with_one_of_them(desk, staff):
    (ava,) = [user for user in staff.all() if user.name == "ava"]
    renamed = staff.describe("ava", "Ava M.", "", "clara", ava.version)
    assert renamed.version == ava.version + 1
    with pytest.raises(ChangedMeanwhile):
        Users(beside(desk)).set_role("ava", Role.MANAGER, "clara", ava.version)
    SignIn(desk).sign_in("ava", "1111")  # is no change of the person
    assert staff.set_role("ava", Role.MANAGER, "clara", renamed.version).role is Role.MANAGER


def test_owners_keep_what_lets_them_undo_everything(desk, staff):
    settings = PermissionSettings(desk)
    with pytest.raises(OwnerNeedsIt):
        settings.set_for("clara", Action.MANAGE_USERS, Permission(Effect.DENY), "clara")
    settings.set_for("ben", Action.MANAGE_USERS, Permission(Effect.DENY), "clara")
    staff.set_role("ben", Role.OWNER, "clara")
    assert Permits(desk).effect(BEN, Action.MANAGE_USERS) is Effect.ALLOW


def _raises_self(staff, settings):
    yield lambda: staff.set_role("ben", Role.OWNER, "ben")
    yield lambda: staff.set_pin("ben", "7391", "ben")
    yield lambda: settings.set_for("ben", Action.EDIT_CREDENTIALS, Permission(Effect.ALLOW), "ben")


def _reaches_up(staff, settings):
    yield lambda: staff.set_role("ava", Role.OWNER, "ben")
    yield lambda: staff.set_role("ava", Role.MANAGER, "ben")
    yield lambda: staff.create(User("max", "Max", Role.OWNER), "7391", "ben")
    yield lambda: staff.set_pin("clara", "7391", "ben")
    yield lambda: staff.deactivate("eve", "ben")
    yield lambda: settings.set(Role.MANAGER, Action.EXPORT, Permission(Effect.DENY), "ben")
    yield lambda: settings.set_for("eve", Action.EXPORT, Permission(Effect.DENY), "ben")


def test_a_manager_who_may_manage_people_reaches_nobody_but_cashiers(desk, staff, database):
    settings = PermissionSettings(desk)
    settings.set_for("ben", Action.MANAGE_USERS, Permission(Effect.ALLOW), "clara")
    before = trail(database)
    for refused, acts in ((RaisesSelf, _raises_self), (AboveYou, _reaches_up)):
        for act in acts(staff, settings):
            with pytest.raises(refused):
                act()
    assert trail(database) == before
    staff.set_pin("ava", "7391", "ben")
    assert SignIn(desk).prove("ava", "7391").name == "ava"


def test_whoever_may_not_manage_people_changes_nobody(desk, staff, database):
    before = trail(database)
    settings = PermissionSettings(desk)
    for act in (*_raises_self(staff, settings), *_reaches_up(staff, settings)):
        with pytest.raises(PermissionRefused):
            act()
    assert trail(database) == before


def test_a_new_pin_ends_the_pause_after_wrong_ones(desk, staff, clock):
    for _ in range(5):
        with pytest.raises(WrongNameOrPin):
            SignIn(desk).sign_in("ava", "0000")
    staff.set_pin("ava", "7391", "clara")
    assert SignIn(desk).sign_in("ava", "7391").name == "ava"


def test_people_are_called_by_their_names(staff):
    assert staff.display_names()["ava"] == "Ava"


def test_an_approval_that_nobody_used_is_gone_after_its_time(desk, permits, clock):
    approved(desk)
    clock.advance(GOOD_FOR + dt.timedelta(seconds=1))
    approved(desk)
    assert capture(permits) == "ben"
    with pytest.raises(ApprovalNeeded):
        capture(permits)


def test_a_discount_above_the_limit_is_given_once_with_the_approvers_name(desk, staff, baskets):
    basket = baskets.open("ava", prices_include_tax=True)
    held = baskets.change(basket, lambda b: b.add(product()))
    for refused in (PercentOff(2_000, "regular"), PercentOff(2_000, "regular", "ben")):
        with pytest.raises(ApprovalNeeded):
            baskets.change(held, lambda b, off=refused: b.with_discount(off))
    request = ApprovalRequest(Action.DISCOUNT, "ava", Share(2_000), f"basket {held.basket_id}")
    approved(desk, request)
    with pytest.raises(ApprovalNeeded):
        baskets.change(held, lambda b: b.with_discount(PercentOff(2_000, "regular", "eve")))
    given = PercentOff(2_000, "regular", "ben")
    held = baskets.change(held, lambda b: b.with_discount(given))
    assert held.basket.discount == given
    held = baskets.change(held, lambda b: b.with_note("gift"))
    within = baskets.change(held, lambda b: b.with_discount(PercentOff(1_000, "regular")))
    assert within.basket.discount == PercentOff(1_000, "regular")
    with pytest.raises(ApprovalNeeded):
        baskets.change(within, lambda b: b.with_discount(given))
