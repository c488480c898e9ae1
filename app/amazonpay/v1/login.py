"""Login with Amazon: whose token it is, and who signed in."""

from __future__ import annotations

import hmac
import logging
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final
from urllib.parse import quote, unquote

import orjson

from app.amazonpay.answer import Answer
from app.amazonpay.pace import Pace
from app.amazonpay.retries import Retries
from app.amazonpay.transport import Transport, WireRequest, request_head
from app.amazonpay.v1.endpoints import Endpoints
from app.domain.errors import OutcomeUnknown, RejectedByAmazon

log = logging.getLogger(__name__)

TOKEN_LIMIT: Final = 2048
"""Bytes. Source: classic API reference, Login with Amazon, tokens."""

_OK: Final = 200
_CLIENT_ERROR: Final = 400
_SERVER_ERROR: Final = 500


class ForeignToken(RejectedByAmazon):
    """A token that was made for another application: somebody tries to pass for a buyer."""

    def __init__(self) -> None:
        super().__init__("invalid_token", "The token belongs to another application")


@dataclass(frozen=True, slots=True)
class TokenOwner:
    """What ``tokeninfo`` says of a token that is ours.

    Attributes:
        user_id: ``amzn1.account.…``, the same on every visit.
        expires_in_s: seconds the token is good for.
    """

    user_id: str = field(repr=False)
    expires_in_s: int


@dataclass(frozen=True, slots=True)
class BuyerProfile:
    """Who signed in, as far as the scope allows; personal data, hidden from ``repr``."""

    user_id: str = field(repr=False)
    name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    postal_code: str = field(default="", repr=False)


class Login:
    """Asks the Login with Amazon server about access tokens; both calls only read."""

    def __init__(
        self, endpoints: Endpoints, client_id: str, transport: Transport, pace: Pace
    ) -> None:
        self._origin = endpoints.login
        self._client_id = client_id
        self._transport = transport
        self._retries = Retries(pace)
        self._timeout_s = pace.patience.read_s

    def token_owner(self, access_token: str) -> TokenOwner:
        """Check that a token was issued to this shop.

        Raises:
            ForeignToken: to somebody else; forget it.
            RejectedByAmazon: expired, malformed or unknown; the buyer signs in again.
            NotSent: Amazon could not be asked.
        """
        token = _checked(access_token)
        facts = self._get("tokeninfo", f"/auth/o2/tokeninfo?access_token={quote(token, safe='')}")
        if not hmac.compare_digest(_word(facts, "aud").encode(), self._client_id.encode()):
            raise ForeignToken
        seconds = facts.get("exp")
        return TokenOwner(_word(facts, "user_id"), seconds if isinstance(seconds, int) else 0)

    def profile(self, access_token: str) -> BuyerProfile:
        """Read who signed in.

        Raises:
            RejectedByAmazon: the token is not, or no longer, good for that.
            NotSent: Amazon could not be asked.
        """
        token = _checked(access_token)
        facts = self._get("profile", "/user/profile", {"Authorization": f"bearer {token}"})
        return BuyerProfile(
            user_id=_word(facts, "user_id"),
            name=_word(facts, "name"),
            email=_word(facts, "email"),
            postal_code=_word(facts, "postal_code"),
        )

    def _get(
        self, operation: str, target: str, headers: dict[str, str] | None = None
    ) -> dict[str, Any]:
        head = request_head("GET", target, self._origin, headers or {})
        attempt = partial(self._attempt, operation, WireRequest(self._origin, head))
        return self._retries.run(operation, attempt, changes=False)

    def _attempt(self, operation: str, request: WireRequest) -> dict[str, Any]:
        answer = self._transport.send(request, self._timeout_s)
        log.debug(
            "login with amazon answered",
            extra={"operation": operation, "http_status": answer.status},
        )
        facts = _facts(answer)
        if answer.status == _OK and facts:
            return facts
        if _CLIENT_ERROR <= answer.status < _SERVER_ERROR:
            code = _word(facts, "error") or f"HTTP {answer.status}"
            raise RejectedByAmazon(
                code, _word(facts, "error_description"), _word(facts, "request_id")
            )
        raise OutcomeUnknown(f"Login with Amazon answered HTTP {answer.status}")


def _checked(access_token: str) -> str:
    """The token without percent-encoding; anything that cannot be one never leaves the house."""
    token = unquote(access_token)
    printable = token.isascii() and token.isprintable() and " " not in token
    if not token or len(token) > TOKEN_LIMIT or not printable:
        raise RejectedByAmazon("invalid_token", "The text is no access token")
    return token


def _facts(answer: Answer) -> dict[str, Any]:
    try:
        facts = orjson.loads(answer.body)
    except orjson.JSONDecodeError:
        return {}
    return facts if isinstance(facts, dict) else {}


def _word(facts: dict[str, Any], name: str) -> str:
    value = facts.get(name)
    return value if isinstance(value, str) else ""
