"""Lets desks in by their tokens, and nobody else; notes how far each has read."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Callable, Sequence
from typing import Final

from starlette.requests import HTTPConnection

from app.companion.desks import Desk, Desks, digest_of
from app.companion.log import LogUnavailable
from app.companion.pace import Pace, neighbourhood

log = logging.getLogger(__name__)

_TOKEN_LIMIT: Final = 200
_SIGN_OF_LIFE_S: Final = 60.0
_REFRESH_S: Final = 5.0
_REFRESH_FOR_STRANGERS_S: Final = 1.0
_DESK_BURST, _DESK_PER_SECOND = 200, 100.0
_STRANGER_BURST, _STRANGER_PER_SECOND = 10, 0.2


class NotLetIn(Exception):
    """A request is not served.

    Attributes:
        retry_after_s: 0 means that the token is missing or not known; else too much was asked.
    """

    def __init__(self, retry_after_s: int = 0) -> None:
        super().__init__("not let in")
        self.retry_after_s = retry_after_s


class DeskAccess:
    """The feed's door.

    Tokens are compared as digests in constant time. The list of desks is kept for five seconds,
    so a revoked desk is out after that; a token nobody knows asks for a fresh list at most once
    a second, so a new desk is let in at once and guessing does not wear out the store.

    Guesses are counted by address. A token that is known is let in even from an address that
    guessed too often: behind a proxy or a router that may be the shop's own.
    """

    def __init__(self, store: Desks, monotonic: Callable[[], float]) -> None:
        """Nothing is read before the first request."""
        self._store = store
        self._monotonic = monotonic
        self._desks: Sequence[Desk] = ()
        self._read_at = -_REFRESH_S
        self._per_desk = Pace(_DESK_BURST, _DESK_PER_SECOND, monotonic)
        self._strangers = Pace(_STRANGER_BURST, _STRANGER_PER_SECOND, monotonic)
        self._unwritten: dict[str, int] = {}
        self._written: dict[str, tuple[int, float]] = {}
        self.refused = 0

    async def desk(self, request: HTTPConnection) -> str:
        """The name of the desk that asks.

        Raises:
            NotLetIn: no such desk, or it asks too often.
            LogUnavailable: the desks cannot be read just now.
        """
        digest = _digest(request.headers.get("authorization", ""))
        name = await self._name_of(digest) if digest is not None else None
        if name is None:
            self.refused += 1
            address = request.client.host if request.client is not None else ""
            raise NotLetIn(self._strangers.ask(neighbourhood(address)))
        if retry_after_s := self._per_desk.ask(name):
            raise NotLetIn(retry_after_s)
        return name

    async def still_known(self, name: str) -> bool:
        """Whether a desk that was let in has not been revoked since.

        Raises:
            LogUnavailable: the desks cannot be read just now.
        """
        await self._refresh(_REFRESH_S)
        return any(desk.name == name for desk in self._desks)

    def note(self, name: str, read_up_to: int) -> None:
        """Remember how far a desk has read; ``flush`` writes it down.

        A desk that only says the same again is written down once a minute, as a sign of life.
        """
        written = self._written.get(name)
        if (
            written is None
            or written[0] != read_up_to
            or self._monotonic() - written[1] > _SIGN_OF_LIFE_S
        ):
            self._unwritten[name] = read_up_to

    async def flush(self) -> None:
        """Write down what ``note`` was told since.

        Raises:
            LogUnavailable: not known to be written; the next flush tries again.
        """
        positions = dict(self._unwritten)
        if positions:
            await self._store.note_read(positions)
            now = self._monotonic()
            for name, seq in positions.items():
                self._written[name] = (seq, now)
                if self._unwritten[name] == seq:
                    del self._unwritten[name]

    async def _name_of(self, digest: bytes) -> str | None:
        await self._refresh(_REFRESH_S)
        name = self._compare(digest)
        if name is None:
            await self._refresh(_REFRESH_FOR_STRANGERS_S)
            name = self._compare(digest)
        return name

    def _compare(self, digest: bytes) -> str | None:
        found = None
        for desk in self._desks:  # all of them: how long it takes must not tell which one
            if hmac.compare_digest(desk.token_digest, digest):
                found = desk.name
        return found

    async def _refresh(self, older_than_s: float) -> None:
        if self._monotonic() - self._read_at < older_than_s:
            return
        try:
            self._desks = await self._store.desks()
        except LogUnavailable:
            if not self._desks:
                raise
            log.warning("desks not read, the list in hand is used")
        self._read_at = self._monotonic()


def _digest(header: str) -> bytes | None:
    scheme, _, token = header.partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not 0 < len(token) <= _TOKEN_LIMIT:
        return None
    return digest_of(token)
