"""Sections, units, reach and faults of settings in words for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.errors import AppError, ChangedMeanwhile, PermissionRefused
from app.services.settings_book.entry import Entry, Held, Home, Section, Taking
from app.services.settings_book.forms import BadValue, Fault, Unit, Value, Whole
from app.services.settings_book.travel import BadImport, ImportFault
from ui.formats import count_text
from ui.language import marked, translate
from ui.notices import notice_of
from ui.settings.entry_words import choice_word

_S: Final = Section
_SECTIONS: Final[Mapping[Section, tuple[str, str, str]]] = {
    _S.SHOP: (
        marked("Settings", "Shop"),
        marked("Settings", "Name, letterhead and numbers"),
        "cart",
    ),
    _S.ACCOUNT: (
        marked("Settings", "Amazon account"),
        marked("Settings", "The keys, and what Amazon knows of this shop"),
        "plug",
    ),
    _S.CHECKOUT: (
        marked("Settings", "Checkout"),
        marked("Settings", "How money is reserved and taken"),
        "card",
    ),
    _S.TILL: (
        marked("Settings", "Till"),
        marked("Settings", "Scanner, discounts and locking"),
        "till",
    ),
    _S.TAXES: (
        marked("Settings", "Taxes and shipping"),
        marked("Settings", "What is added to a basket"),
        "truck",
    ),
    _S.RECEIPTS: (
        marked("Settings", "Receipts and printers"),
        marked("Settings", "Paper, printers and what stands on an invoice"),
        "print",
    ),
    _S.MAILS: (
        marked("Settings", "Mails and notices"),
        marked("Settings", "Who is told what, and by which server"),
        "mail",
    ),
    _S.RECEIVING: (
        marked("Settings", "Hearing Amazon"),
        marked("Settings", "The companion and the address for notifications"),
        "notifications",
    ),
    _S.PEOPLE: (
        marked("Settings", "People and rights"),
        marked("Settings", "Who works here, and who may do what"),
        "user",
    ),
    _S.KEEPING: (
        marked("Settings", "Data and keeping"),
        marked("Settings", "Database, backups, and what is erased when"),
        "shield",
    ),
    _S.LOOK: (
        marked("Settings", "Look and language"),
        marked("Settings", "Of the windows at this desk"),
        "sun",
    ),
    _S.ADVANCED: (
        marked("Settings", "Advanced"),
        marked("Settings", "This desk, and moving settings to another one"),
        "settings",
    ),
}
_UNITS: Final[Mapping[Unit, str]] = {
    Unit.NONE: "%1",
    Unit.MILLISECONDS: marked("Settings", "%1 ms"),
    Unit.CHARACTERS: marked("Settings", "%1 characters"),
    Unit.MINUTES: marked("Settings", "%1 min"),
    Unit.HOURS: marked("Settings", "%1 hours"),
    Unit.DAYS: marked("Settings", "%1 days"),
}
_HOMES: Final[Mapping[Home, str]] = {
    Home.SHOP: marked("Settings", "Whole shop"),
    Home.FILE: marked("Settings", "This computer"),
    Home.WINDOW: marked("Settings", "This desk"),
}
_TAKINGS: Final[Mapping[Taking, str]] = {
    Taking.AT_ONCE: marked("Settings", "At once"),
    Taking.NEXT_START: marked("Settings", "At the next start"),
}
_FAULTS: Final[Mapping[Fault, str]] = {
    Fault.WRONG_KIND: marked("Settings", "This kind of value does not fit. Nothing was changed."),
    Fault.OUT_OF_RANGE: marked(
        "Settings", "Write a whole number from %1 to %2. Nothing was changed."
    ),
    Fault.UNKNOWN_CHOICE: marked("Settings", "Choose one of the list. Nothing was changed."),
    Fault.TOO_LONG: marked("Settings", "Write %1 characters at most. Nothing was changed."),
    Fault.TOO_MANY: marked("Settings", "Write %1 lines at most. Nothing was changed."),
    Fault.EMPTY: marked("Settings", "This must not be empty. Nothing was changed."),
    Fault.NOT_ONE_LINE: marked("Settings", "Write plain text on one line. Nothing was changed."),
    Fault.NO_MAIL_ADDRESS: marked("Settings", "“%1” is no mail address. Nothing was changed."),
    Fault.NO_ORIGIN: marked(
        "Settings", "Write it like https://shop.example, without a path. Nothing was changed."
    ),
    Fault.NO_COMPANION: marked(
        "Settings",
        "Write it like https://companion.example, or leave it empty. Nothing was changed.",
    ),
    Fault.STRANGE_SIGNS: marked(
        "Settings", "Write letters, digits, - and _ alone. Nothing was changed."
    ),
}


_F: Final = ImportFault
_IMPORT_FAULTS: Final[Mapping[ImportFault, str]] = {
    _F.UNREADABLE: marked("Settings", "The file %1 cannot be read. Nothing was changed."),
    _F.NO_TEXT: marked("Settings", "The file %1 is no text. Nothing was changed."),
    _F.TOO_LARGE: marked(
        "Settings", "This file is too large for a file of settings. Nothing was changed."
    ),
    _F.NO_JSON: marked(
        "Settings", "Line %2: this file is damaged or cut off. Nothing was changed."
    ),
    _F.NO_SETTINGS: marked("Settings", "This is no file of Paydesk's settings."),
    _F.OTHER_VERSION: marked(
        "Settings", "Another version of Paydesk wrote this file. Nothing was changed."
    ),
    _F.MISSING: marked("Settings", "The file holds no settings. Nothing was changed."),
    _F.TWICE: marked("Settings", "Line %2: “%1” is told twice. Nothing was changed."),
    _F.UNKNOWN: marked(
        "Settings", "Line %2: there is no setting “%1” to import. Nothing was changed."
    ),
    _F.BAD_VALUE: marked("Settings", "Line %2, “%1”: %3"),
}


def section_word(section: Section) -> str:
    """Its name."""
    return translate("Settings", _SECTIONS[section][0])


def section_about(section: Section) -> str:
    """What is in it, in a few words."""
    return translate("Settings", _SECTIONS[section][1])


def section_icon(section: Section) -> str:
    return _SECTIONS[section][2]


def value_text(entry: Entry, value: Value) -> str:
    """A value as people read it."""
    match value:
        case bool():
            on, off = translate("Settings", "on"), translate("Settings", "off")
            return on if value else off
        case int():
            unit = entry.form.unit if isinstance(entry.form, Whole) else Unit.NONE
            return unit_text(unit).replace("%1", count_text(value))
        case str():
            return choice_word(entry.name, value) or translate("Settings", "empty")
        case tuple():
            return " · ".join(value) or translate("Settings", "empty")


def unit_text(unit: Unit) -> str:
    """With ``%1`` where the figure goes."""
    return translate("Settings", _UNITS[unit])


def footing(held: Held) -> str:
    """Where a setting holds, from when on, and between which bounds."""
    entry = held.entry
    parts = [
        translate("Settings", _HOMES[entry.home]),
        translate("Settings", _TAKINGS[entry.taking]),
    ]
    if isinstance(entry.form, Whole):
        text = translate("Settings", "%1 to %2")
        text = text.replace("%1", count_text(entry.form.least))
        parts.append(text.replace("%2", value_text(entry, entry.form.most)))
    default = translate("Settings", "Default: %1")
    parts.append(default.replace("%1", value_text(entry, entry.default)))
    return " · ".join(parts)


def fault_text(error: BadValue) -> str:
    """What is wrong with what was typed."""
    facts = error.facts
    first = facts.get("least") or facts.get("text") or facts.get("most", "")
    text = translate("Settings", _FAULTS[error.fault])
    return text.replace("%1", first).replace("%2", facts.get("most", ""))


def _import_text(error: BadImport) -> str:
    text = translate("Settings", _IMPORT_FAULTS[error.fault]).replace("%2", str(error.line))
    text = text.replace("%1", error.name)
    return text if error.value is None else text.replace("%3", fault_text(error.value))


def trouble_text(error: AppError) -> str:
    """Why a change was not made."""
    match error:
        case BadValue():
            return fault_text(error)
        case BadImport():
            return _import_text(error)
        case ChangedMeanwhile():
            return translate(
                "Settings",
                "Somebody else changed this a moment ago. You see their value now; "
                "nothing of yours was kept.",
            )
        case PermissionRefused():
            return translate("Settings", "Only owners change this. Nothing was changed.")
        case _:
            return notice_of(error).what
