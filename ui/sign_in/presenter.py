"""Signing in: who is there, whose PIN is typed, and what came of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from app.domain.permissions import Role
from ui.background import Background
from ui.notices import notice_of
from ui.sign_in.panel import Person, SignInPanel, Stage
from ui.workplace import SignedIn

if TYPE_CHECKING:
    from app.services.users import User

PIN_LIMIT: Final = 12


class KnowsUsers(Protocol):
    """The shop's people."""

    def all(self) -> tuple[User, ...]: ...
    def create(self, user: User, pin: str, actor: str) -> User: ...


class LetsIn(Protocol):
    """Compares a PIN."""

    def sign_in(self, name: str, pin: str) -> User: ...


@dataclass(frozen=True, slots=True)
class Door:
    """What signing in needs of an open shop.

    Attributes:
        now: the shop's clock.
        hints: user name to PIN, in training alone.
    """

    users: KnowsUsers
    sign_in: LetsIn
    now: Callable[[], dt.datetime]
    hints: Mapping[str, str]


class SignInPresenter(QObject):
    """Owns the panel; the digits of a PIN stay in here until they are compared.

    Signals:
        changed: the panel (``SignInPanel``).
        signed_in: ``SignedIn``.
    """

    changed = Signal(object)
    signed_in = Signal(object)

    def __init__(self, background: Background, last_name: str = "") -> None:
        """Begin while the shop is still being opened.

        Args:
            background: the door to the workers.
            last_name: who signed in here last, chosen again so that the PIN can be typed at once.
        """
        super().__init__()
        self._background = background
        self._last_name = last_name
        self._door: Door | None = None
        self._pin = ""
        self.panel = SignInPanel()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.count_down)

    def say_step(self, text: str) -> None:
        """What opening the shop is at."""
        self._show(replace(self.panel, step=text))

    def open_for(self, door: Door) -> None:
        """The shop is open: read who may sign in."""
        self._door = door
        self.reload()

    def reload(self) -> None:
        """Read the people again; nothing happens before the shop is open."""
        if self._door is not None:
            self._background.run(
                self._door.users.all, owner=self, then=self._listed, otherwise=self._failed
            )

    def lock(self, name: str) -> None:
        """Somebody's desk was locked; only the PIN is missing to go on."""
        self._last_name = name
        self._forget_pin()
        chosen = self._person(name) or self.panel.chosen
        self._show(
            replace(self.panel, stage=Stage.READY, chosen=chosen, locked=True, message="", digits=0)
        )

    def turn_away(self, name: str, message: str) -> None:
        """The PIN was right, but somebody else has to go on first."""
        self.lock(name)
        self._show(replace(self.panel, message=message))

    def sign_out(self) -> None:
        """Nobody is at the desk any more."""
        self._forget_pin()
        self._show(replace(self.panel, stage=Stage.READY, locked=False, message="", digits=0))

    def choose(self, name: str) -> None:
        if self.panel.stage is Stage.READY:
            self._forget_pin()
            self._second.stop()
            self._show(
                replace(self.panel, chosen=self._person(name), digits=0, message="", wait_s=0)
            )

    def type_digit(self, digit: str) -> None:
        if self.panel.accepts_digits and len(self._pin) < PIN_LIMIT:
            self._pin += digit
            self._show(replace(self.panel, digits=len(self._pin), message=""))

    def erase(self) -> None:
        if self.panel.accepts_digits:
            self._pin = self._pin[:-1]
            self._show(replace(self.panel, digits=len(self._pin)))

    def submit(self) -> None:
        """Have the PIN compared."""
        chosen, door = self.panel.chosen, self._door
        if not self.panel.may_submit or chosen is None or door is None:
            return
        pin = self._pin
        self._forget_pin()
        self._show(replace(self.panel, stage=Stage.CHECKING, message=""))
        self._background.run(
            partial(door.sign_in.sign_in, chosen.name, pin),
            owner=self,
            then=self._welcome,
            otherwise=self._turned_away,
        )

    def make_owner(self, display_name: str, pin: str) -> None:
        """Make the first user of a new shop and sign in as that."""
        if self._door is None or self.panel.stage is not Stage.FIRST_OWNER:
            return
        from app.services.users import User  # noqa: PLC0415 -- not before the first picture

        owner = User(display_name, display_name, Role.OWNER)
        self._background.run(
            partial(self._door.users.create, owner, pin, display_name),
            owner=self,
            then=self._welcome,
            otherwise=self._failed,
        )

    def _listed(self, users: tuple[User, ...]) -> None:
        hints = self._door.hints if self._door is not None else {}
        people = tuple(
            Person(user.name, user.display_name, user.role, hints.get(user.name, ""))
            for user in users
            if user.active
        )
        if not people:
            self._show(replace(self.panel, stage=Stage.FIRST_OWNER, people=()))
            return
        stage = self.panel.stage
        ready = Stage.READY if stage in {Stage.OPENING, Stage.FIRST_OWNER} else stage
        self._show(replace(self.panel, stage=ready, people=people))
        chosen = self._person(self._last_name) or (people[0] if len(people) == 1 else None)
        if self.panel.chosen is None and chosen is not None:
            self._show(replace(self.panel, chosen=chosen))

    def _welcome(self, user: User) -> None:
        self._last_name = user.name
        self._show(
            replace(self.panel, stage=Stage.READY, digits=0, message="", wait_s=0, locked=False)
        )
        self.signed_in.emit(SignedIn(user.name, user.display_name, user.role))
        self.reload()

    def _turned_away(self, error: AppError) -> None:
        from app.services.sign_in import TooManyAttempts, WrongNameOrPin  # noqa: PLC0415 -- as above

        wait_s = 0
        match error:
            case WrongNameOrPin():
                message = self.tr("That PIN is not right.")
            case TooManyAttempts() if self._door is not None:
                message = self.tr("Too many wrong PINs.")
                wait_s = max(int((error.until - self._door.now()).total_seconds()) + 1, 1)
                self._second.start()
            case _:
                message = notice_of(error).text
        self._show(replace(self.panel, stage=Stage.READY, digits=0, message=message, wait_s=wait_s))

    def _failed(self, error: AppError) -> None:
        self._show(replace(self.panel, message=notice_of(error).text))

    def count_down(self) -> None:
        """A second of the pause is over."""
        left = max(self.panel.wait_s - 1, 0)
        if not left:
            self._second.stop()
        message = self.panel.message if left else ""
        self._show(replace(self.panel, wait_s=left, message=message))

    def _person(self, name: str) -> Person | None:
        return next((person for person in self.panel.people if person.name == name), None)

    def _forget_pin(self) -> None:
        self._pin = ""

    def _show(self, panel: SignInPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)
