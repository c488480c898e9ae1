"""Each setting in plain words: its name, what it does, and what people call it besides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.services.settings_book.catalog import LANGUAGE, SCHEME
from ui.language import marked, translate


@dataclass(frozen=True, slots=True)
class EntryWords:
    """One setting in the language of the window.

    Attributes:
        about: what it does, a sentence or two.
        keywords: other words for it, for the search alone.
    """

    title: str
    about: str
    keywords: str


_WORDS: Final[Mapping[str, tuple[str, str, str]]] = {
    "shop.store_name": (
        marked("Settings", "Name of the shop"),
        marked("Settings", "Buyers see it at Amazon while they pay, and on their receipts."),
        marked("Settings", "store name company brand title"),
    ),
    "shop.order_prefix": (
        marked("Settings", "Order prefix"),
        marked(
            "Settings",
            "Stands before every new order number, so that several shops on one Amazon account do "
            "not collide. Orders that exist keep theirs.",
        ),
        marked("Settings", "number series invoice reference"),
    ),
    "shop.soft_descriptor": (
        marked("Settings", "Text on the card statement"),
        marked("Settings", "What buyers read on the statement of their card; Amazon adds AMZ*."),
        marked("Settings", "soft descriptor bank statement card"),
    ),
    "shop.origin": (
        marked("Settings", "JavaScript origin"),
        marked(
            "Settings",
            "The address that Seller Central lists as allowed origin of this shop. It must be the "
            "same there, letter by letter, or Amazon shows no button.",
        ),
        marked("Settings", "domain website url https allowed widget login"),
    ),
    "checkout.capture_mode": (
        marked("Settings", "When money is taken"),
        marked(
            "Settings",
            "Amazon wants money taken when goods leave the shop. Whoever sells over the counter "
            "takes it at once.",
        ),
        marked("Settings", "capture charge immediate authorize reserve payment"),
    ),
    "checkout.authorization_mode": (
        marked("Settings", "How long the buyer waits for Amazon's answer"),
        marked(
            "Settings",
            "Amazon answers within seconds or within a day. A day declines fewer orders, and they "
            "are Queued until then.",
        ),
        marked("Settings", "authorization synchronous asynchronous timeout decline queued"),
    ),
    "till.idle_minutes": (
        marked("Settings", "Lock an idle desk"),
        marked(
            "Settings",
            "After so long without a touch the desk asks for the PIN again. The basket stays.",
        ),
        marked("Settings", "idle lock timeout screen saver sign out PIN inactivity"),
    ),
    "till.discount_reasons": (
        marked("Settings", "Reasons for a discount"),
        marked(
            "Settings",
            "What the till offers to choose from, one on each line. Leave it empty for the list "
            "that Paydesk brings along.",
        ),
        marked("Settings", "rebate price reduction list"),
    ),
    "till.scan_gap_ms": (
        marked("Settings", "Longest pause inside a scan"),
        marked(
            "Settings",
            "Keys that follow each other faster than this come from a scanner. A slow wireless "
            "scanner may need 60.",
        ),
        marked("Settings", "barcode scanner speed wireless gap"),
    ),
    "till.scan_shortest": (
        marked("Settings", "Shortest barcode"),
        marked("Settings", "What is shorter than this counts as typed by hand."),
        marked("Settings", "barcode scanner length minimum"),
    ),
    "mail.orders_department": (
        marked("Settings", "Orders department"),
        marked("Settings", "Who gets the mails for the orders department, one on each line."),
        marked("Settings", "recipient address mail notification team"),
    ),
    "mail.ageing_days_before": (
        marked("Settings", "Warn of an old authorization"),
        marked(
            "Settings",
            "Money that is reserved and not taken is told of so many days before Amazon lets it "
            "go. Amazon does that after 30 days.",
        ),
        marked("Settings", "ageing expiry authorization reservation warning days"),
    ),
    "mail.silence_hours": (
        marked("Settings", "Warn when Amazon is silent"),
        marked(
            "Settings",
            "When orders were placed and no notification came for so long, something between "
            "Amazon and this shop is broken.",
        ),
        marked("Settings", "IPN silence notifications warning hours"),
    ),
    "companion.url": (
        marked("Settings", "Address of the companion"),
        marked(
            "Settings",
            "Where the shop's companion serves its desks. Leave it empty when this shop has none, "
            "or when a desk hears Amazon itself.",
        ),
        marked("Settings", "companion server feed url IPN sync"),
    ),
    "desk.name": (
        marked("Settings", "Name of this desk"),
        marked(
            "Settings",
            "Stands on reports and in the audit trail. No two desks may share one; empty for the "
            "name of the computer.",
        ),
        marked("Settings", "till register computer counter name"),
    ),
    "keeping.backup_every_hours": (
        marked("Settings", "Make a backup every"),
        marked("Settings", "Each desk keeps its own. 0 makes none by itself."),
        marked("Settings", "backup schedule copy save database"),
    ),
    "keeping.message_days": (
        marked("Settings", "Keep the wording of notifications"),
        marked("Settings", "What Amazon sent is forgotten after that; what came of it stays."),
        marked("Settings", "retention erase IPN privacy data protection GDPR"),
    ),
    "keeping.mail_days": (
        marked("Settings", "Keep the content of mails"),
        marked("Settings", "What a mail said is forgotten after that; that it was sent stays."),
        marked("Settings", "retention erase outbox privacy data protection GDPR"),
    ),
    "keeping.basket_days": (
        marked("Settings", "Keep parked baskets"),
        marked("Settings", "A basket that nobody paid is forgotten after that. 0 keeps it."),
        marked("Settings", "park parked basket cart retention erase"),
    ),
    "keeping.log_days": (
        marked("Settings", "Keep the logs of a desk"),
        marked("Settings", "They hold no buyer's data and no keys. 0 keeps them."),
        marked("Settings", "log retention erase diagnosis"),
    ),
    "keeping.backups_kept": (
        marked("Settings", "Backups to keep"),
        marked("Settings", "The newest scheduled ones; those made by hand stay."),
        marked("Settings", "backup number rotation disk"),
    ),
    "receipt.sender": (
        marked("Settings", "The shop's address"),
        marked("Settings", "Under its name on invoices, receipts and mails."),
        marked("Settings", "letterhead sender street invoice"),
    ),
    "receipt.tax_number": (
        marked("Settings", "Tax number"),
        marked("Settings", "The number that the law wants on invoices."),
        marked("Settings", "VAT id sales tax permit qualified invoice"),
    ),
    "receipt.legal": (
        marked("Settings", "Legal texts"),
        marked("Settings", "At the foot of invoices."),
        marked("Settings", "register director imprint footer"),
    ),
    "receipt.returns": (
        marked("Settings", "Returns and exchanges"),
        marked("Settings", "What the shop says of them on receipts."),
        marked("Settings", "refund policy gift exchange withdrawal"),
    ),
    "receipt.greeting": (
        marked("Settings", "Greeting"),
        marked("Settings", "A sentence under the totals."),
        marked("Settings", "thank you closing sentence"),
    ),
    SCHEME: (
        marked("Settings", "Colours"),
        marked("Settings", "Light, dark, or as this computer has it."),
        marked("Settings", "dark mode light theme appearance contrast"),
    ),
    LANGUAGE: (
        marked("Settings", "Language of the windows"),
        marked(
            "Settings", "What buyers read, in mails and on receipts, follows the buyer instead."
        ),
        marked("Settings", "translation English German Japanese Deutsch 日本語 locale"),
    ),
}
_CHOICES: Final[Mapping[str, Mapping[str, str]]] = {
    "checkout.capture_mode": {
        CaptureMode.AUTHORIZE: marked("Settings", "Later: reserve now, capture by hand"),
        CaptureMode.CAPTURE_NOW: marked("Settings", "At once, when the order is placed"),
        CaptureMode.NONE: marked("Settings", "Later: confirm only, reserve by hand"),
    },
    "checkout.authorization_mode": {
        AuthorizationMode.SYNCHRONOUS: marked("Settings", "Seconds: decided while they wait"),
        AuthorizationMode.ASYNCHRONOUS: marked("Settings", "Up to a day: Queued until then"),
        AuthorizationMode.FALLBACK: marked("Settings", "Seconds, or a day where need be"),
    },
    SCHEME: {
        "system": marked("Settings", "As this computer has it"),
        "light": marked("Settings", "Light"),
        "dark": marked("Settings", "Dark"),
    },
    LANGUAGE: {
        "system": marked("Settings", "As this computer has it"),
        # in their own words: whoever cannot read the present language must find theirs
        "en": "English",
        "de": "Deutsch",
        "ja": "日本語",
        "fr": "Français",
        "it": "Italiano",
        "es": "Español",
    },
}


def entry_words(name: str) -> EntryWords:
    """A setting in words.

    Raises:
        KeyError: the book has a setting that nobody worded, which is a bug.
    """
    title, about, keywords = _WORDS[name]
    return EntryWords(
        translate("Settings", title),
        translate("Settings", about),
        translate("Settings", keywords),
    )


def choice_word(name: str, value: str) -> str:
    """One of the values of a setting, or the value itself where it is free text."""
    text = _CHOICES.get(name, {}).get(value)
    return value if text is None else translate("Settings", text)
