"""Authorization codes asked for with PKCE, and their exchange by the shop's own page (v1 §7.2)."""

from __future__ import annotations

import base64
import hashlib
import secrets
from typing import Final

from app.emulator.lwa import issue_code, take_code
from app.emulator.objects import AuthorizationCode
from app.emulator.web_authorization import AuthorizationDenied, AuthorizationRequest
from app.emulator.world import World

_CHALLENGES_KEPT: Final = 500


class CodeChallenges:
    """Which code was asked for with which challenge; a code without one needs the client secret."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_code: dict[str, str] = {}

    def issue(self, request: AuthorizationRequest, buyer_id: str) -> str:
        """Make a code for a buyer who signed in; it lives 5 minutes and is good once."""
        code = issue_code(
            self._world, buyer_id, request.environment, request.scopes, request.redirect_uri
        )
        if request.challenge:
            while len(self._by_code) >= _CHALLENGES_KEPT:
                self._by_code.pop(next(iter(self._by_code)))
            self._by_code[code] = request.challenge
        return code

    def redeem(self, code: str, client_id: str, verifier: str) -> AuthorizationCode:
        """Take a code out against the verifier of its challenge.

        Raises:
            AuthorizationDenied: invalid_grant; the code is gone or was not asked for by this page.
        """
        challenge = self._by_code.pop(code, "")
        if not challenge or not secrets.compare_digest(challenge, _challenge_of(verifier)):
            raise AuthorizationDenied("invalid_grant", "The code verifier does not fit the code.")
        found = take_code(self._world, code)
        if found is None or found.client_id != client_id:
            raise AuthorizationDenied("invalid_grant", "The code is unknown, used or expired.")
        return found

    def forget(self) -> None:
        """Forget all challenges; their codes are gone too."""
        self._by_code.clear()


def _challenge_of(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
