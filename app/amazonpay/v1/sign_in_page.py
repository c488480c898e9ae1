"""Amazon's sign-in page as far as a shop's set-up goes: whether it knows the shop at all."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode

from app.amazonpay.origin import Origin
from app.amazonpay.transport import Transport, WireRequest, request_head
from app.domain.environment import Mode, Region
from app.domain.errors import OutcomeUnknown, WrongCredentials

_HOST: Final = {
    Region.US: "www.amazon.com",
    Region.UK: "eu.account.amazon.com",
    Region.EU: "eu.account.amazon.com",
    Region.JP: "apac.account.amazon.com",
}
_PATH: Final = "/ap/oa"
_REFUSED: Final = 400
_TIMEOUT_S: Final = 10.0


def sign_in_origin(region: Region, emulator: Origin | None = None) -> Origin:
    """Where buyers of a region sign in.

    Source: classic API reference, Login with Amazon, authorization page.
    """
    return emulator or Origin(secure=True, host=_HOST[region], port=443)


def check_client_id(
    at: Origin, client_id: str, return_url: str, mode: Mode, transport: Transport
) -> None:
    """Open the sign-in page as a buyer's browser would; nobody signs in.

    A shop that Amazon does not know, or that may not be returned to, is answered with status 400
    and an error page instead of being redirected (RFC 6749, 4.1.2.1). Any other answer is taken
    for a page: it may change any day, and no shop may be kept out by that.

    Args:
        at: see ``sign_in_origin``.
        client_id: ``amzn1.application-oa2-client.…``.
        return_url: one that the account lets in.
        mode: sandbox or live.
        transport: sends it.

    Raises:
        WrongCredentials: ``field`` is ``client_id``.
        NotSent: Amazon could not be asked.
    """
    asked = {
        "client_id": client_id,
        "scope": "profile",
        "response_type": "token",
        "redirect_uri": return_url,
        "sandbox": "false" if mode is Mode.LIVE else "true",
    }
    head = request_head("GET", f"{_PATH}?{urlencode(asked)}", at, {})
    try:
        answer = transport.send(WireRequest(at, head), _TIMEOUT_S)
    except OutcomeUnknown:
        return  # a page that does not come whole says nothing about the shop
    if answer.status == _REFUSED:
        raise WrongCredentials("client_id", "unknown_client")
