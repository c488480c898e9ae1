"""PINs: hashed so that a stolen database does not tell them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from app.domain.errors import Refused

SHORTEST: Final = 4
LONGEST: Final = 128


class PinRefused(Refused):
    """Too short or too long to be a PIN or password."""

    def __init__(self) -> None:
        super().__init__(f"a PIN has {SHORTEST} to {LONGEST} characters")


@dataclass(frozen=True, slots=True)
class Pins:
    """Hashes PINs by argon2id, at one price.

    64 MiB and two passes take about 0.13 s on a till's processor, and are the least that
    RFC 9106 wants for memory that is scarce; a sign-in must stay under a quarter of a second.

    Attributes:
        passes: over that memory.
        memory_kib: for each hash.
    """

    passes: int = 2
    memory_kib: int = 65_536

    def hash(self, pin: str) -> str:
        """An argon2id hash with its parameters and salt.

        Raises:
            PinRefused: not 4 to 128 characters.
        """
        if not SHORTEST <= len(pin) <= LONGEST:
            raise PinRefused
        return _hasher(self).hash(pin)

    def fits(self, pin_hash: str, pin: str) -> bool:
        """Whether it is the one; an empty hash costs the same time and is never right."""
        try:
            _hasher(self).verify(pin_hash or _nobodys(self), pin[: LONGEST + 1])
        except (VerifyMismatchError, InvalidHashError):
            return False
        return bool(pin_hash)

    def is_outdated(self, pin_hash: str) -> bool:
        """Whether it was made at another price than today's."""
        return _hasher(self).check_needs_rehash(pin_hash)


@cache
def _hasher(pins: Pins) -> PasswordHasher:
    return PasswordHasher(
        time_cost=pins.passes, memory_cost=pins.memory_kib, parallelism=1, type=Type.ID
    )


@cache
def _nobodys(pins: Pins) -> str:
    return _hasher(pins).hash("nobody signs in with this")
