"""Writes our own page: one text with everything in it, so that nothing of it is fetched."""

from __future__ import annotations

import enum
import html
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

from app.domain.environment import Region
from app.services.web_account import WebAccount

PAGE_PATH: Final = "/checkout/pay"
SIGNED_IN_PATH: Final = "/checkout/signed-in"
SCOPE: Final = "profile postal_code payments:widget payments:shipping_address"
_RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources" / "checkout_page"
_LANGUAGE: Final[Mapping[Region, Mapping[str, str]]] = {
    # Amazon draws its button in these; classic API reference, button
    Region.US: {"en": "en-US"},
    Region.UK: {"en": "en-GB"},
    Region.EU: {"de": "de-DE", "fr": "fr-FR", "it": "it-IT", "es": "es-ES", "en": "en-GB"},
    Region.JP: {"ja": "ja-JP"},
}


class PageView(enum.StrEnum):
    """What our page shows when it is loaded."""

    SIGN_IN = "signIn"
    SIGN_IN_HERE = "signInHere"
    """Go to Amazon's sign-in in this window at once."""
    WIDGETS = "widgets"
    WALLET = "wallet"
    """Another card for an order that is confirmed already; the address stays."""
    WAIT = "wait"
    END = "end"


@dataclass(frozen=True, slots=True)
class PageOrder:
    """What our page is to show.

    Attributes:
        state: travels through Amazon's sign-in and back; what comes without it is not ours.
        total: as the buyer reads it.
        token: the buyer's, once there is one.
        reference: the Order Reference the widgets are bound to; empty to make a new one.
        ships: whether an address is asked for.
    """

    view: PageView
    state: str = field(repr=False)
    total: str = ""
    token: str = field(default="", repr=False)
    reference: str = ""
    ships: bool = True


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Where and for whom the page is shown.

    Attributes:
        origin: the shop's, as registered at Amazon.
        language: two letters, what the buyer most likely reads.
    """

    account: WebAccount
    origin: str
    store_name: str
    region: Region
    language: str
    dark: bool = False

    @property
    def address(self) -> str:
        """Where our page says it lies."""
        return self.origin + PAGE_PATH


def page_html(place: PagePlace, order: PageOrder) -> str:
    """The page's text; a new nonce each time lets in our script and no other inline one."""
    nonce = secrets.token_urlsafe(16)
    languages = _LANGUAGE[place.region]
    amazons = languages.get(place.language) or next(iter(languages.values()))
    language = place.language if place.language in _texts() else amazons[:2]
    script = _resource("page.js").replace(
        "__ORDER__", _json(_facts(place, order, amazons, _texts()[language])), 1
    )
    parts = {
        "language": language,
        "theme": "dark" if place.dark else "light",
        "policy": html.escape(_policy(place.account, nonce)),
        "store": html.escape(place.store_name),
        "style": _resource("page.css"),
        "nonce": nonce,
        "script": script,
    }
    text = _resource("page.html")
    for name, value in parts.items():
        text = text.replace("{{" + name + "}}", value)
    return text


def _facts(
    place: PagePlace, order: PageOrder, language: str, texts: Mapping[str, str]
) -> dict[str, Any]:
    account = place.account
    return {
        "view": order.view.value,
        "state": order.state,
        "total": order.total,
        "token": order.token,
        "reference": order.reference,
        "ships": order.ships,
        "sellerId": account.seller_id,
        "clientId": account.client_id,
        "widgetsUrl": account.widgets_url,
        "signedInUrl": place.origin + SIGNED_IN_PATH,
        "scope": SCOPE,
        "language": language,
        "dark": place.dark,
        "texts": texts,
    }


def _policy(account: WebAccount, nonce: str) -> str:
    """The page's Content Security Policy; Amazon's widgets style themselves inline."""
    amazon = " ".join([account.server] if account.server else _sources(account.domains))
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'nonce-{nonce}' {amazon}",
            f"style-src 'unsafe-inline' {amazon}",
            f"img-src data: {amazon}",
            f"font-src data: {amazon}",
            f"connect-src {amazon}",
            f"frame-src {amazon}",
            f"form-action {amazon}",
            "base-uri 'none'",
            "object-src 'none'",
        )
    )


def _sources(domains: tuple[str, ...]) -> list[str]:
    return [source for domain in domains for source in (f"https://{domain}", f"https://*.{domain}")]


def _json(value: Any) -> str:
    """JSON that cannot end the script element it stands in."""
    text = json.dumps(value, ensure_ascii=True)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


@cache
def _texts() -> dict[str, dict[str, str]]:
    texts: dict[str, dict[str, str]] = json.loads(_resource("texts.json"))
    return texts


@cache
def _resource(name: str) -> str:
    return (_RESOURCES / name).read_text(encoding="utf-8")
