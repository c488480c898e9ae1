"""What has an editor of its own, and where the settings lead to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.domain.permissions import Action
from app.services.settings_book.entry import Section
from ui.settings.search import Findable
from ui.settings.words import section_word


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """One editor.

    Attributes:
        name: stable, e.g. ``printers``.
        title, about, keywords: translated; the keywords are for the search alone.
        open: leads there.
        needs: whoever may not do that is not led there; ``None`` for everybody's.
    """

    name: str
    section: Section
    title: str
    about: str
    keywords: str
    open: Callable[[], object]
    needs: Action | None = Action.EDIT_SETTINGS

    @property
    def findable(self) -> Findable:
        """As the search knows it."""
        section = section_word(self.section)
        return Findable(self.name, self.title, section, self.about, self.keywords)


class SettingsPages(QObject):
    """All of them, in the order in which they were added.

    Signals:
        changed: one was added.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, SettingsPage] = {}

    def add(self, page: SettingsPage) -> None:
        """List a page; one of the same name takes the place of the other."""
        self._pages[page.name] = page
        self.changed.emit()

    def all(self) -> tuple[SettingsPage, ...]:
        return tuple(self._pages.values())

    def open(self, name: str) -> None:
        """Lead to a page; one that nobody added does nothing."""
        page = self._pages.get(name)
        if page is not None:
            page.open()
