import datetime as dt
import threading

import pytest
from sqlalchemy import select

from app.domain.errors import NotFound
from app.domain.money import Currency, Money
from app.domain.permission_table import DEFAULT_TABLE
from app.domain.permissions import Action, Effect, Permission, Role, Share
from app.services.permission_settings import OwnerNeedsIt, PermissionSettings
from app.services.pins import PinRefused, Pins
from app.services.sign_in import FREE_ATTEMPTS, SignIn, TooManyAttempts, WrongNameOrPin
from app.services.users import LastOwner, User, UserNameEmpty, UserNameTaken, Users
from app.storage.people import SignInAttemptRecord, UserRecord
from app.storage.room import TextTooLong

from .shop import trail

OLGA = User("Olga", "Olga Owner", Role.OWNER, "de")
CARL = User("carl", "Carl", Role.CASHIER)


@pytest.fixture
def users(desk):
    return Users(desk)


@pytest.fixture
def door(desk):
    return SignIn(desk)


def wrong(door, name, times):
    for _ in range(times):
        with pytest.raises(WrongNameOrPin):
            door.sign_in(name, "0000")


def test_users_are_created_and_listed_by_name(users, database):
    assert users.create(OLGA, "4711", "setup") == OLGA
    users.create(CARL, "1234", "Olga")
    assert users.all() == (CARL, OLGA)
    act, subject, actor, facts = trail(database)[1]
    assert (act, subject, actor) == ("user.created", "carl", "Olga")
    assert facts["role"] == "- -> cashier"
    assert "1234" not in repr(trail(database))


def test_a_name_is_taken_in_any_capitals(users):
    users.create(OLGA, "4711", "setup")
    with pytest.raises(UserNameTaken):
        users.create(User(" OLGA ", "", Role.CASHIER), "4711", "Olga")


@pytest.mark.parametrize("pin", ["", "123", "x" * 129])
def test_a_pin_has_4_to_128_characters(users, pin):
    with pytest.raises(PinRefused):
        users.create(CARL, pin, "Olga")
    assert users.all() == ()


def test_a_user_needs_a_name_that_fits(users):
    with pytest.raises(UserNameEmpty):
        users.create(User(" \t", "", Role.CASHIER), "4711", "Olga")
    with pytest.raises(TextTooLong):
        users.create(User("x" * 81, "", Role.CASHIER), "4711", "Olga")
    assert users.all() == ()


def test_role_name_and_language_change_with_old_and_new_in_the_trail(users, database):
    users.create(CARL, "1234", "Olga")
    assert users.set_role("CARL", Role.MANAGER, "Olga").role is Role.MANAGER
    assert users.describe("carl", " ", "fr", "Olga").display_name == "carl"
    assert [row[3] for row in trail(database)[1:]] == [
        {"role": "cashier -> manager"},
        {"display_name": "Carl -> carl", "language": " -> fr"},
    ]


def test_a_change_that_changes_nothing_is_not_in_the_trail(users, database):
    users.create(CARL, "1234", "Olga")
    users.activate("carl", "Olga")
    assert len(trail(database)) == 1


def test_an_unknown_user_cannot_be_changed(users):
    with pytest.raises(NotFound, match="no user nobody"):
        users.deactivate("nobody", "Olga")


def test_the_last_active_owner_stays(users):
    users.create(OLGA, "4711", "setup")
    for attempt in (
        lambda: users.deactivate("Olga", "Olga"),
        lambda: users.set_role("Olga", Role.MANAGER, "x"),
    ):
        with pytest.raises(LastOwner):
            attempt()
    users.create(User("Otto", "", Role.OWNER), "4711", "Olga")
    assert users.deactivate("Olga", "Otto").active is False
    with pytest.raises(LastOwner):
        users.deactivate("Otto", "Otto")


def test_name_and_pin_let_somebody_in(users, door):
    users.create(OLGA, "4711", "setup")
    assert door.sign_in(" olga ", "4711") == OLGA


def test_a_wrong_pin_an_unknown_name_and_a_deactivated_user_get_the_same_answer(users, door):
    users.create(CARL, "1234", "Olga")
    users.create(User("gone", "", Role.CASHIER), "1234", "Olga")
    users.deactivate("gone", "Olga")
    answers = set()
    for name, pin in (
        ("carl", "4321"),
        ("nobody", "1234"),
        ("gone", "1234"),
        ("\x00", "1234"),
        ("", ""),
    ):
        with pytest.raises(WrongNameOrPin) as refusal:
            door.sign_in(name, pin)
        answers.add(str(refusal.value))
    assert answers == {"this name and PIN do not fit together"}


@pytest.mark.parametrize("name", ["carl", "nobody"])
def test_failures_slow_known_and_unknown_names_down_alike(users, door, clock, name):
    users.create(CARL, "1234", "Olga")
    wrong(door, name, FREE_ATTEMPTS)
    pauses = []
    for _ in range(9):
        with pytest.raises(TooManyAttempts) as pause:
            door.sign_in(name, "1234")
        pauses.append((pause.value.until - clock.at).total_seconds())
        clock.at = pause.value.until
        wrong(door, name, 1)
    assert pauses == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]


def test_the_right_pin_is_not_even_looked_at_during_a_pause_and_opens_after_it(users, door, clock):
    users.create(CARL, "1234", "Olga")
    wrong(door, "carl", FREE_ATTEMPTS)
    for _ in range(3):
        with pytest.raises(TooManyAttempts):
            door.sign_in("carl", "1234")
    clock.advance(dt.timedelta(seconds=30))
    assert door.sign_in("carl", "1234") == CARL
    wrong(door, "carl", FREE_ATTEMPTS)


def test_a_pause_of_a_known_user_is_in_the_trail_and_that_of_an_unknown_name_is_not(
    users, door, database
):
    users.create(CARL, "1234", "Olga")
    wrong(door, "carl", FREE_ATTEMPTS)
    wrong(door, "my secret password", FREE_ATTEMPTS)
    assert trail(database)[1:] == [("user.slowed_down", "carl", "counter-1", {"attempts": "5"})]


def test_attempts_at_many_desks_at_once_share_the_free_ones(users, desk):
    users.create(CARL, "1234", "Olga")
    outcomes = []

    def guess():
        try:
            SignIn(desk).sign_in("carl", "0000")
        except (WrongNameOrPin, TooManyAttempts) as refusal:
            outcomes.append(type(refusal))

    wrong(SignIn(desk), "carl", 1)
    guesses = [threading.Thread(target=guess) for _ in range(8)]
    for each in guesses:
        each.start()
    for each in guesses:
        each.join()
    assert outcomes.count(WrongNameOrPin) == FREE_ATTEMPTS - 1
    assert outcomes.count(TooManyAttempts) == 8 - (FREE_ATTEMPTS - 1)


def test_failures_are_forgotten_after_a_day(users, door, clock, database):
    wrong(door, "nobody", FREE_ATTEMPTS - 1)
    clock.advance(dt.timedelta(days=1, seconds=1))
    wrong(door, "nobody", FREE_ATTEMPTS)
    clock.advance(dt.timedelta(days=2))
    wrong(door, "somebody", 1)
    with database.read() as session:
        assert list(session.scalars(select(SignInAttemptRecord.name_key))) == ["somebody"]


def test_a_new_pin_replaces_the_old_one_and_the_trail_does_not_tell_it(users, door, database):
    users.create(CARL, "1234", "Olga")
    users.set_pin("carl", "98765", "Olga")
    wrong(door, "carl", 1)
    with pytest.raises(WrongNameOrPin):
        door.sign_in("carl", "1234")
    assert door.sign_in("carl", "98765") == CARL
    assert trail(database)[-1] == ("user.pin_set", "carl", "Olga", {"pin": "changed"})


def test_a_hash_with_weaker_parameters_is_renewed_at_sign_in(users, door, database):
    users.create(CARL, "1234", "Olga")
    weak = Pins(passes=1, memory_kib=16).hash("1234")
    with database.write() as session:
        session.scalars(select(UserRecord)).one().pin_hash = weak
    assert door.sign_in("carl", "1234") == CARL
    with database.read() as session:
        kept = session.scalars(select(UserRecord.pin_hash)).one()
    pins = door.desk.pins
    assert (pins.is_outdated(weak), pins.is_outdated(kept)) == (True, False)
    assert pins.fits(kept, "1234")


def test_a_hash_is_argon2id_and_never_the_same_twice():
    pins = Pins()
    first, second = pins.hash("1234"), pins.hash("1234")
    assert first.startswith("$argon2id$v=19$m=65536,t=2,p=1$")
    assert first != second
    assert (pins.fits(first, "1234"), pins.fits(first, "1235"), pins.fits("", "1234")) == (
        True,
        False,
        False,
    )
    assert pins.fits("no hash at all", "1234") is False


def test_the_shop_overrules_single_cells_of_the_permission_table(desk, database):
    permissions = PermissionSettings(desk)
    assert permissions.table() == DEFAULT_TABLE
    lenient = Permission(
        Effect.ALLOW,
        (Money(2_000, Currency.EUR), Money(3_000, Currency.JPY)),
        above=Effect.DENY,
        may_approve=True,
    )
    permissions.set(Role.CASHIER, Action.REFUND, lenient, "Olga")
    assert permissions.table()[Role.CASHIER][Action.REFUND] == lenient
    amounts = (Money(2_000, Currency.EUR), Money(2_001, Currency.EUR), Money(1, Currency.USD))
    effects = [permissions.decide(Role.CASHIER, Action.REFUND, each).effect for each in amounts]
    assert effects == [Effect.ALLOW, Effect.DENY, Effect.DENY]
    assert trail(database)[-1][:3] == ("permission.set", "cashier refund", "Olga")


def test_a_cell_can_be_given_back_to_the_built_in_table(desk, database):
    permissions = PermissionSettings(desk)
    permissions.set(Role.CASHIER, Action.DISCOUNT, Permission(Effect.ALLOW, share_limit=50), "Olga")
    assert (
        permissions.decide(Role.CASHIER, Action.DISCOUNT, Share(51)).effect is Effect.NEEDS_APPROVAL
    )
    permissions.reset(Role.CASHIER, Action.DISCOUNT, "Olga")
    permissions.reset(Role.CASHIER, Action.DISCOUNT, "Olga")
    assert permissions.table() == DEFAULT_TABLE
    assert [row[3] for row in trail(database)] == [
        {"share_limit": "1000 basis points -> 50 basis points"},
        {"share_limit": "50 basis points -> 1000 basis points"},
    ]


def test_owners_cannot_lock_themselves_out(desk):
    permissions = PermissionSettings(desk)
    with pytest.raises(OwnerNeedsIt, match="owners always may manage users"):
        permissions.set(Role.OWNER, Action.MANAGE_USERS, Permission(Effect.DENY), "Olga")
    assert permissions.table() == DEFAULT_TABLE


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("effect", Effect)
def test_every_role_and_effect_fits_its_columns(desk, role, effect):
    cell = Permission(effect, above=effect)
    PermissionSettings(desk).set(role, Action.EXPORT, cell, "Olga")
    assert PermissionSettings(desk).table()[role][Action.EXPORT] == cell
