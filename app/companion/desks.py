"""The desks that may read the log: how they are named, let in, and how far they have read."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

_TOKEN_BYTES: Final = 32
_NAME: Final = re.compile(r"[\w][\w .\-]{0,63}")


class BadDeskName(ValueError):
    """A desk cannot be called that; the text says why. Nothing was written."""


class DeskNameTaken(Exception):
    """A desk of this name may read already; nothing was written."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"there is a desk called {name!r} already; revoke it first, or choose another name"
        )


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk, as the log keeps it.

    Attributes:
        token_digest: SHA-256 of its token; the token itself is kept nowhere.
        revoked_at: since when it may not read any more.
        read_seq: the number it last said to have read up to.
        seen_at: when it last said so.
    """

    name: str
    token_digest: bytes = field(repr=False)
    created_at: dt.datetime
    revoked_at: dt.datetime | None = None
    read_seq: int = 0
    seen_at: dt.datetime | None = None


class Desks(Protocol):
    """Keeps the desks, and gives room back once all of them have read."""

    async def add(self, name: str) -> str:
        """Let a desk in.

        Returns:
            Its token, which nobody can ask for again.

        Raises:
            BadDeskName: the name is empty, too long or has signs that do not belong there.
            DeskNameTaken: another desk is called that.
            LogUnavailable: not known to be kept.
        """

    async def revoke(self, name: str) -> bool:
        """Let a desk in no more; False when no desk of this name may read.

        Raises:
            LogUnavailable: not known to be kept.
        """

    async def desks(self) -> Sequence[Desk]:
        """All that may read, by name.

        Raises:
            LogUnavailable: the log cannot be read just now.
        """

    async def revoked_desks(self) -> Sequence[Desk]:
        """All that may not read any more, the latest first.

        Raises:
            LogUnavailable: the log cannot be read just now.
        """

    async def note_read(self, positions: Mapping[str, int]) -> None:
        """Keep how far desks have read, by name; a name that may not read is passed over.

        Raises:
            LogUnavailable: not known to be kept.
        """

    async def trim(self, keep: dt.timedelta, silence: dt.timedelta) -> int:
        """Drop the oldest entries; see ADR 0050 for what is never dropped.

        Args:
            keep: younger entries stay.
            silence: a desk that has not asked for so long is not waited for.

        Returns:
            How many were dropped.

        Raises:
            LogUnavailable: it did not get through; what was dropped until then stays so.
        """


def checked_name(name: str) -> str:
    """The name as it will be kept.

    Raises:
        BadDeskName: it is none.
    """
    kept = name.strip()
    if not _NAME.fullmatch(kept):
        raise BadDeskName(
            "a desk's name has 1 to 64 letters, digits, blanks, dots or hyphens"
            " and begins with a letter or digit; nothing was written"
        )
    return kept


def new_token() -> str:
    """256 random bits, safe in a header and in a file."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


def digest_of(token: str) -> bytes:
    """What is kept of a token: so many random bits need no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()
