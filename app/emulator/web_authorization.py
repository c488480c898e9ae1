"""Reads what a shop asks of the sign-in page, and writes the answer (v1 §1.5, §7.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

from app.emulator.account import Account
from app.emulator.lwa import SCOPES, WIDGET
from app.emulator.states import Environment, Region
from app.emulator.web_origins import origin_allowed, origin_of, return_allowed

KNOWN_SCOPES: Final = frozenset({*SCOPES, "payments:autopay_consent"})
_REGIONS: Final = {region.value: region for region in Region}
_INTERACTIVE: Final = frozenset({"auto", "always", "never"})
_RESPONSE_TYPES: Final = frozenset({"token", "code"})
_IN_PAGE: Final = frozenset({"popup", "frame"})


class RequestRefused(Exception):
    """The shop cannot be answered at all; the buyer sees an error page with status 400.

    Attributes:
        reason: a key of the texts' `refused` table.
        asked: what the shop sent, to compare with the account's settings.
    """

    def __init__(self, reason: str, asked: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.asked = asked


class AuthorizationDenied(Exception):
    """The shop is told an error of OAuth 2.0; nothing was handed over."""

    def __init__(self, error: str, description: str) -> None:
        super().__init__(description)
        self.error = error
        self.description = description


@dataclass(frozen=True, slots=True)
class AuthorizationRequest:
    """A sign-in the shop asked for, from a return address that was found good.

    Attributes:
        ui: `popup` and `frame` are answered by message to the shop's page, else by redirect.
        request: the name under which Widgets.js waits for the answer.
        response_mode: `query` or `fragment`; empty is the rule of the response type.
        challenge: PKCE code challenge (S256), empty without.
    """

    client_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    response_type: str
    state: str
    interactive: str
    response_mode: str
    ui: str
    request: str
    region: Region
    environment: Environment
    language: str
    challenge: str
    standard: bool

    @property
    def target_origin(self) -> str:
        """The origin the answer goes to."""
        return origin_of(self.redirect_uri)

    @property
    def wants_payment(self) -> bool:
        """Whether the buyer signs in to pay, or only to sign in."""
        return WIDGET in self.scopes

    def check(self) -> None:
        """Check what the shop may be told about; raises AuthorizationDenied."""
        if self.response_type not in _RESPONSE_TYPES:
            raise AuthorizationDenied("invalid_request", "response_type must be token or code.")
        if self.interactive not in _INTERACTIVE:
            raise AuthorizationDenied("invalid_request", "Unknown value of interactive.")
        unknown = [scope for scope in self.scopes if scope not in KNOWN_SCOPES]
        if unknown or not self.scopes:
            raise AuthorizationDenied("invalid_scope", f"Unknown scope: {' '.join(unknown)}")

    def redirect(self, answer: Mapping[str, str]) -> str:
        """Return the return address with the answer: tokens behind #, codes behind ?."""
        mode = self.response_mode or ("fragment" if self.response_type == "token" else "query")
        if mode == "fragment":
            return f"{self.redirect_uri.partition('#')[0]}#{urlencode(answer)}"
        address, _, fragment = self.redirect_uri.partition("#")
        joint = "&" if "?" in address else "?"
        tail = f"#{fragment}" if fragment else ""
        return f"{address}{joint}{urlencode(answer)}{tail}"

    def with_state(self, answer: dict[str, str]) -> dict[str, str]:
        """Return the answer with the shop's state, if it sent one."""
        return answer | {"state": self.state} if self.state else answer


def read_request(
    query: Mapping[str, str], account: Account, default_region: Region
) -> AuthorizationRequest:
    """Read the query of /ap/oa.

    Raises:
        RequestRefused: client or return address are not the account's; nothing may be sent there.
    """
    standard = query.get("standard") == "true"
    client_id = query.get("client_id", "")
    if client_id != account.client_id and not standard:
        raise RequestRefused("client_id", client_id)
    ui = query.get("ui", "")
    in_page = ui in _IN_PAGE
    redirect_uri = query.get("redirect_uri", "")
    _check_target(redirect_uri, account, in_page=in_page)
    return AuthorizationRequest(
        client_id=client_id,
        redirect_uri=redirect_uri,
        scopes=tuple(dict.fromkeys(query.get("scope", "").split())),
        response_type=query.get("response_type", ""),
        state=query.get("state", ""),
        interactive=query.get("interactive", "auto"),
        response_mode=query.get("response_mode", ""),
        ui=ui if in_page else "",
        request=query.get("request", ""),
        region=_REGIONS.get(query.get("region", ""), default_region),
        environment=(Environment.SANDBOX if query.get("sandbox") == "true" else Environment.LIVE),
        language=query.get("language", ""),
        challenge=query.get("code_challenge", ""),
        standard=standard,
    )


def _check_target(redirect_uri: str, account: Account, *, in_page: bool) -> None:
    try:
        origin = origin_of(redirect_uri)
    except ValueError:
        raise RequestRefused("redirect_uri", redirect_uri) from None
    if in_page and not origin_allowed(account, origin):
        raise RequestRefused("origin", origin)
    if not in_page and not return_allowed(account, redirect_uri):
        raise RequestRefused("return_url", redirect_uri)
