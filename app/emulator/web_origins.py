"""Which web pages the account lets in: allowed origins and return addresses (v1 §7.1)."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from starlette.requests import Request

from app.emulator.account import Account

_DEFAULT_PORT: Final = {"http": 80, "https": 443}
_NEVER: Final = frozenset({"", "about", "blob", "data", "file", "javascript", "vbscript"})


def origin_of(url: str) -> str:
    """Return `scheme://host[:port]` of an address, the default port left out.

    Raises:
        ValueError: the address is not complete, or can run script in the page it came from.
    """
    parts = urlsplit(url)
    if parts.scheme in _NEVER or not parts.hostname or parts.username is not None:
        raise ValueError(f"{url!r} is no complete web address.")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    port = "" if parts.port in {None, _DEFAULT_PORT.get(parts.scheme)} else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}"


def own_origin(request: Request) -> str:
    """Return the origin this request was addressed to."""
    return origin_of(str(request.url))


def origin_allowed(account: Account, origin: str) -> bool:
    """Tell whether a page of this origin may use the widgets; an empty list lets all in."""
    return not account.allowed_origins or origin in map(_origin_or_itself, account.allowed_origins)


def return_allowed(account: Account, url: str) -> bool:
    """Tell whether sign-in may return there; queries do not matter, an empty list lets all in."""
    return not account.allowed_return_urls or _place(url) in map(
        _place, account.allowed_return_urls
    )


def sent_from_here(request: Request) -> bool:
    """Tell whether a form came from a page of this server, or from no page at all.

    Browsers name the origin of every form they send, so a foreign one is caught; programs that
    are no browser name none and have no cookies to misuse.
    """
    origin = request.headers.get("origin")
    return origin is None or origin == own_origin(request)


def form_targets(*urls: str) -> str:
    """Return the CSP sources of addresses a form may be redirected to."""
    return " ".join(sorted({"'self'", *map(_csp_source, urls)}))


def frame_holders(account: Account) -> str:
    """Return the CSP sources of pages that may hold a widget; empty lets all in."""
    return " ".join(filter(_is_web_address, map(_origin_or_itself, account.allowed_origins)))


def _is_web_address(text: str) -> bool:
    return urlsplit(text).scheme in _DEFAULT_PORT and not set(text) & set(" ;,")


def _csp_source(url: str) -> str:
    parts = urlsplit(url)
    return origin_of(url) if parts.scheme in _DEFAULT_PORT else f"{parts.scheme}:"


def _origin_or_itself(text: str) -> str:
    try:
        return origin_of(text)
    except ValueError:
        return text


def _place(url: str) -> tuple[str, str]:
    return _origin_or_itself(url), urlsplit(url).path or "/"
