"""PINs: hashed so that a stolen database does not tell them."""

from __future__ import annotations

from functools import cache
from typing import Final

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from app.domain.errors import Refused

SHORTEST: Final = 4
LONGEST: Final = 128

# 64 MiB and two passes: about 0.13 s on a till's processor, and the least that RFC 9106 wants
# for memory that is scarce; a sign-in must stay under a quarter of a second
_HASHER: Final = PasswordHasher(time_cost=2, memory_cost=65_536, parallelism=1, type=Type.ID)


class PinRefused(Refused):
    """Too short or too long to be a PIN or password."""

    def __init__(self) -> None:
        super().__init__(f"a PIN has {SHORTEST} to {LONGEST} characters")


def hash_pin(pin: str) -> str:
    """An argon2id hash with its parameters and salt.

    Raises:
        PinRefused: not 4 to 128 characters.
    """
    if not SHORTEST <= len(pin) <= LONGEST:
        raise PinRefused
    return _HASHER.hash(pin)


def is_pin(pin_hash: str, pin: str) -> bool:
    """Whether it is the one; an empty hash costs the same time and is never right."""
    try:
        _HASHER.verify(pin_hash or _nobodys(), pin[: LONGEST + 1])
    except (VerifyMismatchError, InvalidHashError):
        return False
    return bool(pin_hash)


def is_outdated(pin_hash: str) -> bool:
    """Whether it was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(pin_hash)


@cache
def _nobodys() -> str:
    return _HASHER.hash("nobody signs in with this")
