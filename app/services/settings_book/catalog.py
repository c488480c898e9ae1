"""All settings that people may change, by section."""

from __future__ import annotations

from typing import Any, Final, cast
from urllib.parse import urlsplit

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.mail_grid import MOST_DAYS, MOST_HOURS, is_mail_address
from app.domain.permissions import Action
from app.domain.texts import (
    ORDER_PREFIX_LIMIT,
    SOFT_DESCRIPTOR_LIMIT,
    STORE_NAME_LIMIT,
    is_order_prefix,
)
from app.services.assisted_checkout import AUTHORIZATION_MODE, CAPTURE_MODE
from app.services.keeping.backups import EVERY_HOURS, KEPT
from app.services.keeping.retention import BASKET_DAYS, LOG_DAYS, MAIL_DAYS, MESSAGE_DAYS
from app.services.letterhead import GREETING, LEGAL, RETURNS, SENDER, TAX_NUMBER
from app.services.mails.grid import AGEING_DAYS, DEPARTMENT, SILENCE_HOURS
from app.services.settings_book.entry import Entry, Home, Section, Taking
from app.services.settings_book.forms import Fault, Form, Line, Lines, OneOf, Unit, Value, Whole
from app.services.shop_settings import Setting
from app.services.till_settings import (
    DISCOUNT_REASONS,
    IDLE_MINUTES,
    SCAN_GAP_MS,
    SCAN_LENGTHS,
    SCAN_PAUSES_MS,
    SCAN_SHORTEST,
)
from app.settings import Settings

SCHEME: Final = "look.scheme"
LANGUAGE: Final = "look.language"
SCHEMES: Final = ("system", "light", "dark")
LANGUAGES: Final = ("system", "en", "de", "ja", "fr", "it", "es")

_DESK_NAME_LIMIT: Final = 64
_ADDRESS_LIMIT: Final = 255
_YEARS_DAYS: Final = 3_650
_BUILT_IN: Final = Settings()
_TELLS_MAILS: Final = Action.EDIT_NOTIFICATION_SETTINGS


def _prefix(text: str) -> Fault | None:
    return None if is_order_prefix(text) else Fault.STRANGE_SIGNS


def _origin(text: str) -> Fault | None:
    return None if _is_address(text, whole=False) else Fault.NO_ORIGIN


def _companion(text: str) -> Fault | None:
    return None if _is_address(text, whole=True) else Fault.NO_COMPANION


def _mail(text: str) -> Fault | None:
    return None if is_mail_address(text) else Fault.NO_MAIL_ADDRESS


def _is_address(text: str, *, whole: bool) -> bool:
    """Whether it is an https address; ``whole`` ones may have a path and lie on this computer."""
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    del port  # read for its check alone
    local = whole and parts.scheme == "http" and host in {"127.0.0.1", "localhost", "::1"}
    plain = not (parts.query or parts.fragment or parts.username or parts.password)
    short = whole or parts.path == ""
    return (parts.scheme == "https" or local) and bool(host) and plain and short and " " not in text


def _shared(
    setting: Setting[Any],
    section: Section,
    form: Form,
    needs: Action = Action.EDIT_SETTINGS,
    page: str = "",
) -> Entry:
    """A setting in the shop's database."""
    default: object = setting.default
    return Entry(setting.name, section, form, as_value(default), needs=needs, page=page)


def as_value(kept: object) -> Value:
    """What was kept, as forms take it: lists come back from JSON where tuples were meant."""
    return tuple(map(str, kept)) if isinstance(kept, list) else cast("Value", kept)


def _filed(name: str, section: Section, form: Form, default: str, *, travels: bool) -> Entry:
    """A setting in the settings file; it is read at the start alone."""
    return Entry(name, section, form, default, Home.FILE, Taking.NEXT_START, travels=travels)


ENTRIES: Final[tuple[Entry, ...]] = (
    _filed("shop.store_name", Section.SHOP, Line(STORE_NAME_LIMIT), "", travels=True),
    _filed(
        "shop.order_prefix",
        Section.SHOP,
        Line(ORDER_PREFIX_LIMIT, check=_prefix),
        _BUILT_IN.order_prefix,
        travels=False,
    ),
    _filed("shop.soft_descriptor", Section.SHOP, Line(SOFT_DESCRIPTOR_LIMIT), "", travels=True),
    _filed(
        "shop.origin",
        Section.ACCOUNT,
        Line(_ADDRESS_LIMIT, needed=True, check=_origin),
        _BUILT_IN.origin,
        travels=False,
    ),
    _shared(CAPTURE_MODE, Section.CHECKOUT, OneOf(tuple(CaptureMode))),
    _shared(AUTHORIZATION_MODE, Section.CHECKOUT, OneOf(tuple(AuthorizationMode))),
    _shared(IDLE_MINUTES, Section.TILL, Whole(1, 240, Unit.MINUTES)),
    _shared(DISCOUNT_REASONS, Section.TILL, Lines(60, 20)),
    _shared(SCAN_GAP_MS, Section.TILL, Whole(*SCAN_PAUSES_MS, Unit.MILLISECONDS)),
    _shared(SCAN_SHORTEST, Section.TILL, Whole(*SCAN_LENGTHS, Unit.CHARACTERS)),
    _shared(DEPARTMENT, Section.MAILS, Lines(254, 20, _mail), needs=_TELLS_MAILS),
    _shared(AGEING_DAYS, Section.MAILS, Whole(1, MOST_DAYS, Unit.DAYS), needs=_TELLS_MAILS),
    _shared(SILENCE_HOURS, Section.MAILS, Whole(1, MOST_HOURS, Unit.HOURS), needs=_TELLS_MAILS),
    *(
        _shared(setting, Section.RECEIPTS, form, page="letterhead")
        for setting, form in (
            (SENDER, Lines(80, 8)),
            (TAX_NUMBER, Line(40)),
            (LEGAL, Lines(200, 12)),
            (RETURNS, Lines(200, 12)),
            (GREETING, Line(200)),
        )
    ),
    *(
        _shared(setting, Section.KEEPING, Whole(0, most, unit))
        for setting, most, unit in (
            (EVERY_HOURS, 24 * 30, Unit.HOURS),
            (MESSAGE_DAYS, _YEARS_DAYS, Unit.DAYS),
            (MAIL_DAYS, _YEARS_DAYS, Unit.DAYS),
            (BASKET_DAYS, _YEARS_DAYS, Unit.DAYS),
            (LOG_DAYS, _YEARS_DAYS, Unit.DAYS),
        )
    ),
    _shared(KEPT, Section.KEEPING, Whole(1, 365)),
    _filed(
        "companion.url",
        Section.RECEIVING,
        Line(_ADDRESS_LIMIT, check=_companion),
        "",
        travels=False,
    ),
    _filed("desk.name", Section.ADVANCED, Line(_DESK_NAME_LIMIT), "", travels=False),
    Entry(
        *(SCHEME, Section.LOOK, OneOf(SCHEMES), "system", Home.WINDOW),
        needs=None,
        travels=False,
    ),
    Entry(
        *(LANGUAGE, Section.LOOK, OneOf(LANGUAGES), "system", Home.WINDOW, Taking.NEXT_START),
        needs=None,
        travels=False,
    ),
)

BY_NAME: Final = {entry.name: entry for entry in ENTRIES}

ELSEWHERE: Final[dict[str, str]] = {
    "mail.on.": "mail_settings",
    "mail.server.": "mail_settings",
    "mail.sender.": "mail_settings",
    "receipt.": "numbers",
    "receiving.": "receiving",
    "orders.saved_filters": "orders",
    "training.furnished": "",
}
"""Shared settings with an editor of their own, by the beginning of their names: which page has it.
An empty page is the program's own note, which nobody edits."""
