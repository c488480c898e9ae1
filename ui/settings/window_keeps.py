"""The settings that the windows of this desk keep by themselves: colours and language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.services.settings_book.catalog import ENTRIES
from app.services.settings_book.entry import Entry, Held, Home


@dataclass(frozen=True, slots=True)
class WindowKeeps:
    """One setting of the window: how it is read, and how it is put into force.

    Attributes:
        entry: of the book.
        read: the value in force; a foreign one counts as the default.
        use: put another into force and remember it; on the GUI thread.
    """

    entry: Entry
    read: Callable[[], str]
    use: Callable[[str], object]

    @property
    def held(self) -> Held:
        """As the book would tell it."""
        told = self.read()
        known = told in getattr(self.entry.form, "choices", ())
        value = told if known else self.entry.default
        return Held(self.entry, value, str(value), is_default=value == self.entry.default)


def window_entries() -> tuple[Entry, ...]:
    """The entries that are kept like this."""
    return tuple(entry for entry in ENTRIES if entry.home is Home.WINDOW)
