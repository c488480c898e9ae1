"""One line of the book: a setting, what it may be, where it holds, and who may change it."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from typing import TypeAlias

from app.domain.permissions import Action
from app.services.settings_book.forms import Form, Value


class Section(enum.StrEnum):
    """Where people look for a setting."""

    SHOP = "shop"
    ACCOUNT = "account"
    CHECKOUT = "checkout"
    TILL = "till"
    TAXES = "taxes"
    RECEIPTS = "receipts"
    MAILS = "mails"
    RECEIVING = "receiving"
    PEOPLE = "people"
    KEEPING = "keeping"
    LOOK = "look"
    ADVANCED = "advanced"


class Home(enum.Enum):
    """Where a setting lies, and so for whom it holds."""

    SHOP = "shop"
    """In the shop's database: for all desks."""
    FILE = "file"
    """In the settings file: for the desks that are started with it."""
    WINDOW = "window"
    """Beside the windows of this desk, for whoever works at it."""


class Taking(enum.Enum):
    """When a change takes effect."""

    AT_ONCE = "at once"
    NEXT_START = "next start"


@dataclass(frozen=True, slots=True)
class Entry:
    """A setting that people may change.

    Attributes:
        name: dotted and stable, e.g. ``till.scan_gap_ms``.
        default: holds until somebody sets it.
        needs: whoever may not do that does not change it; ``None`` for everybody's.
        travels: an export carries it to another shop or desk.
        page: name of the page that edits it; empty where it is edited in its section.
    """

    name: str
    section: Section
    form: Form
    default: Value
    home: Home = Home.SHOP
    taking: Taking = Taking.AT_ONCE
    needs: Action | None = Action.EDIT_SETTINGS
    travels: bool = True
    page: str = ""


Change: TypeAlias = tuple[Entry, Value | None, str]
"""An entry, its new value or ``None`` for the default, and how it was seen before."""


@dataclass(frozen=True, slots=True)
class Held:
    """A setting as it holds now.

    Attributes:
        seen: what a change must hand back, so that nobody overwrites what they did not see.
        is_default: nobody has set it.
        changed_by: user name; empty where nobody has, or where it is not known.
        damaged: what is kept does not fit; the default is shown instead.
    """

    entry: Entry
    value: Value
    seen: str
    is_default: bool
    changed_at: dt.datetime | None = None
    changed_by: str = ""
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change did; undoing it needs nothing else.

    Attributes:
        before, after: values; the default where nobody had set, or sets any more, the setting.
        was_default: nobody had set it before.
        held: as it holds now.
    """

    entry: Entry
    before: Value
    after: Value
    was_default: bool
    held: Held

    @property
    def is_none(self) -> bool:
        """Whether nothing is different from before."""
        return self.before == self.after and self.was_default == self.held.is_default
