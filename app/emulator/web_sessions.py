"""Who is signed in at the pretend Amazon, by the cookie of his browser."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

COOKIE: Final = "training_session"
_SESSIONS_KEPT: Final = 500


@dataclass(frozen=True, slots=True)
class Session:
    """A buyer who signed in, and the scopes he agreed to hand over."""

    buyer_id: str
    scopes: frozenset[str]


class Sessions:
    """Signed-in browsers; forgotten when the emulator ends, as when a browser is closed."""

    def __init__(self) -> None:
        self._by_id: dict[str, Session] = {}

    def of(self, request: Request) -> Session | None:
        """Return the session of a browser, if it has one."""
        return self._by_id.get(request.cookies.get(COOKIE, ""))

    def begin(self, request: Request, response: Response, session: Session) -> None:
        """Sign a browser in; what it was signed in as before is over."""
        self._by_id.pop(request.cookies.get(COOKIE, ""), None)
        while len(self._by_id) >= _SESSIONS_KEPT:
            self._by_id.pop(next(iter(self._by_id)))
        name = secrets.token_urlsafe(32)
        self._by_id[name] = session
        # Frames in the shop's page ask for it too; loopback counts as secure even without TLS.
        response.set_cookie(COOKIE, name, httponly=True, secure=True, samesite="none")

    def end(self, request: Request, response: Response) -> None:
        """Sign a browser out."""
        self._by_id.pop(request.cookies.get(COOKIE, ""), None)
        response.delete_cookie(COOKIE, httponly=True, secure=True, samesite="none")

    def end_all(self, buyer_id: str) -> None:
        """Sign a buyer out wherever he is signed in."""
        for name in [key for key, one in self._by_id.items() if one.buyer_id == buyer_id]:
            del self._by_id[name]

    def forget(self) -> None:
        """Sign everybody out."""
        self._by_id.clear()
