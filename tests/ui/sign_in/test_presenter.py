"""Signing in, decided without a widget: whose PIN, how it is told, and who has to wait."""

import datetime as dt

import pytest

from app.domain.errors import DatabaseLocked
from app.domain.permissions import Role
from app.services.sign_in import TooManyAttempts, WrongNameOrPin
from app.services.users import User
from ui.background import Background
from ui.sign_in.panel import Person, Stage
from ui.sign_in.presenter import PIN_LIMIT, Door, SignInPresenter
from ui.workplace import SignedIn

NOON = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC)
AVA = User("ava", "Ava Moreno", Role.CASHIER)
BEN = User("ben", "Ben Okafor", Role.MANAGER)
GONE = User("zoe", "Zoe Lang", Role.CASHIER, active=False)


class People:
    """Obeys ``KnowsUsers``."""

    def __init__(self, *users):
        self.users = users
        self.created = []

    def all(self):
        return self.users

    def create(self, user, pin, actor):
        self.created.append((user, pin, actor))
        self.users = (*self.users, user)
        return user


class Lock:
    """Obeys ``LetsIn``: opens for one PIN, or raises what it is told to."""

    def __init__(self):
        self.tried = []
        self.error = None

    def sign_in(self, name, pin):
        self.tried.append((name, pin))
        if self.error is not None:
            raise self.error
        if pin != "1111":
            raise WrongNameOrPin
        return AVA


@pytest.fixture
def background():
    made = Background(workers=1)
    yield made
    made.close()


@pytest.fixture
def lock():
    return Lock()


@pytest.fixture
def presenter(background, lock, qtbot):
    made = SignInPresenter(background)
    with qtbot.waitSignal(made.changed, check_params_cb=lambda panel: panel.people):
        made.open_for(Door(People(AVA, BEN, GONE), lock, lambda: NOON, {"ava": "1111"}))
    return made


def type_pin(presenter, pin):
    for digit in pin:
        presenter.type_digit(digit)


def submit(presenter, qtbot):
    """Press enter and wait until the PIN was compared."""
    with qtbot.waitSignal(
        presenter.changed, check_params_cb=lambda panel: panel.stage is Stage.READY
    ):
        presenter.submit()


def test_people_who_left_are_not_shown_and_hints_only_where_there_are_some(presenter):
    assert presenter.panel.people == (
        Person("ava", "Ava Moreno", Role.CASHIER, "1111"),
        Person("ben", "Ben Okafor", Role.MANAGER, ""),
    )


def test_digits_count_only_for_somebody(presenter):
    presenter.type_digit("1")
    assert presenter.panel.digits == 0
    presenter.choose("ava")
    type_pin(presenter, "12")
    assert presenter.panel.digits == 2


def test_the_right_pin_lets_in_and_leaves_no_digit_behind(presenter, lock, qtbot):
    presenter.choose("ava")
    type_pin(presenter, "1111")
    with qtbot.waitSignal(presenter.signed_in) as signed_in:
        submit(presenter, qtbot)
    assert signed_in.args == [SignedIn("ava", "Ava Moreno", Role.CASHIER)]
    assert (presenter.panel.digits, presenter.panel.message) == (0, "")
    assert lock.tried == [("ava", "1111")]


def test_a_wrong_pin_is_said_and_can_be_typed_again(presenter, lock, qtbot):
    presenter.choose("ava")
    type_pin(presenter, "9999")
    submit(presenter, qtbot)
    assert presenter.panel.message == "That PIN is not right."
    type_pin(presenter, "1")
    assert (presenter.panel.message, presenter.panel.digits) == ("", 1)


def test_after_too_many_wrong_pins_no_digit_is_taken_until_the_pause_is_over(
    presenter, lock, qtbot
):
    lock.error = TooManyAttempts(NOON + dt.timedelta(seconds=2))
    presenter.choose("ava")
    type_pin(presenter, "9999")
    submit(presenter, qtbot)
    assert presenter.panel.wait_s == 3
    assert presenter.panel.message == "Too many wrong PINs."
    presenter.type_digit("1")
    assert presenter.panel.digits == 0
    for _ in range(3):
        presenter.count_down()
    assert (presenter.panel.wait_s, presenter.panel.message) == (0, "")
    assert presenter.panel.accepts_digits


def test_choosing_somebody_else_forgets_the_digits_and_the_wait(presenter, lock, qtbot):
    lock.error = TooManyAttempts(NOON + dt.timedelta(seconds=60))
    presenter.choose("ava")
    type_pin(presenter, "9999")
    submit(presenter, qtbot)
    presenter.choose("ben")
    assert (presenter.panel.digits, presenter.panel.wait_s) == (0, 0)
    assert presenter.panel.chosen.name == "ben"


def test_erasing_takes_the_last_digit(presenter):
    presenter.choose("ava")
    type_pin(presenter, "12")
    presenter.erase()
    presenter.erase()
    presenter.erase()
    assert presenter.panel.digits == 0


def test_a_pin_has_an_end(presenter):
    presenter.choose("ava")
    type_pin(presenter, "1" * (PIN_LIMIT + 5))
    assert presenter.panel.digits == PIN_LIMIT


def test_enter_without_a_digit_asks_nobody(presenter, lock):
    presenter.choose("ava")
    presenter.submit()
    assert lock.tried == []


def test_a_database_that_is_busy_says_so_and_nobody_comes_in(presenter, lock, qtbot):
    lock.error = DatabaseLocked("the database is busy")
    presenter.choose("ava")
    type_pin(presenter, "1111")
    with qtbot.assertNotEmitted(presenter.signed_in):
        submit(presenter, qtbot)
    assert presenter.panel.message.startswith("The database is busy.")


def test_a_locked_desk_waits_for_the_one_who_was_there(presenter):
    presenter.choose("ben")
    presenter.lock("ava")
    assert presenter.panel.chosen.name == "ava"
    assert presenter.panel.locked


def test_whoever_was_here_last_only_types_the_pin(background, lock, qtbot):
    presenter = SignInPresenter(background, last_name="ben")
    with qtbot.waitSignal(presenter.changed, check_params_cb=lambda panel: panel.chosen):
        presenter.open_for(Door(People(AVA, BEN), lock, lambda: NOON, {}))
    assert presenter.panel.chosen.name == "ben"


def test_in_an_empty_shop_the_owner_comes_first(background, lock, qtbot):
    people = People()
    presenter = SignInPresenter(background)
    with qtbot.waitSignal(
        presenter.changed, check_params_cb=lambda panel: panel.stage is Stage.FIRST_OWNER
    ):
        presenter.open_for(Door(people, lock, lambda: NOON, {}))
    with qtbot.waitSignal(presenter.signed_in) as signed_in:
        presenter.make_owner("Clara Weiss", "3333")
    assert signed_in.args == [SignedIn("Clara Weiss", "Clara Weiss", Role.OWNER)]
    assert [(user.role, pin) for user, pin, _ in people.created] == [(Role.OWNER, "3333")]


def test_nobody_makes_an_owner_where_people_are_known(presenter):
    presenter.make_owner("Mallory", "0000")
    assert len(presenter.panel.people) == 2
