"""What the sign-in screen shows at one moment."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.domain.permissions import Role


class Stage(enum.Enum):
    """Where signing in stands."""

    OPENING = enum.auto()
    """The shop is not open yet."""
    FIRST_OWNER = enum.auto()
    """Nobody can sign in, because nobody is known: the owner makes the first user."""
    READY = enum.auto()
    CHECKING = enum.auto()
    """A PIN is being compared."""


@dataclass(frozen=True, slots=True)
class Person:
    """One tile.

    Attributes:
        name: what is signed in with.
        pin_hint: shown in training alone; empty elsewhere.
    """

    name: str
    display_name: str
    role: Role
    pin_hint: str = ""

    @property
    def initials(self) -> str:
        """Two letters at most; the first character alone where names are not written so."""
        words = self.display_name.split()
        return "".join(word[0] for word in (words[0], *words[1:][-1:])).upper() if words else "?"


@dataclass(frozen=True, slots=True)
class SignInPanel:
    """One frozen picture of the screen.

    Attributes:
        step: what opening is at, for the person who waits.
        chosen: whose PIN is asked for; ``None`` while nobody is chosen.
        digits: how many digits of the PIN have been typed; never the digits.
        message: why the last try did not work; empty when nothing went wrong.
        wait_s: seconds until another try is allowed; 0 when it is.
        locked: the desk was locked, not signed out: its basket waits.
    """

    stage: Stage = Stage.OPENING
    step: str = ""
    people: tuple[Person, ...] = ()
    chosen: Person | None = None
    digits: int = 0
    message: str = ""
    wait_s: int = 0
    locked: bool = False

    @property
    def accepts_digits(self) -> bool:
        return self.stage is Stage.READY and self.chosen is not None and self.wait_s == 0

    @property
    def may_submit(self) -> bool:
        return self.accepts_digits and self.digits > 0
