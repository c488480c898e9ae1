"""One section: its settings in one card, the pages that belong to it in another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.services.settings_book.catalog import ENTRIES
from app.services.settings_book.entry import Section
from ui.settings.pages import SettingsPage
from ui.settings.panel import SettingsPanel
from ui.settings.rows import PageRow, SettingRow
from ui.settings.words import section_about, section_word
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import hairline, label

_WIDTH = 880
_AROUND = 40
"""Kept free above and below a row that the search leads to."""


class SectionPage(QScrollArea):
    """Scrolls by itself; made when it is first shown.

    Signals:
        given, cleared: of its rows.
    """

    given = Signal(str, object)
    cleared = Signal(str)

    def __init__(
        self, section: Section, pages: Sequence[SettingsPage], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.section = section
        self.rows = {
            entry.name: SettingRow(entry)
            for entry in ENTRIES
            if entry.section is section and not entry.page
        }
        self.pages = {page.name: PageRow(page) for page in pages if page.section is section}
        self.closed = label(
            self.tr("You can look at these settings. Only owners change them."), "muted", wrap=True
        )
        self._pointed = ""
        for row in self.rows.values():
            row.given.connect(self.given)
            row.cleared.connect(self.cleared)
        self._lay_out()

    def show_panel(self, panel: SettingsPanel) -> None:
        for row in self.rows.values():
            row.show_panel(panel)
        for page in self.pages.values():
            page.show_panel(panel)
        needs = [row.entry.needs for row in self.rows.values()]
        closed = bool(needs) and not any(map(panel.allows, needs))
        self.closed.setVisible(closed and panel.held is not None)
        if panel.pointed != self._pointed:
            self._pointed = panel.pointed
            self._point(panel.pointed)

    def _point(self, name: str) -> None:
        """Bring a found setting into sight, with the keyboard in its field."""
        row = self.rows.get(name)
        if row is not None:
            self.ensureWidgetVisible(row, 0, _AROUND)
            row.editor.field.setFocus()

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        inside.setSpacing(Space.M)
        inside.addWidget(label(section_word(self.section), "title"))
        inside.addWidget(label(section_about(self.section), "muted"))
        dress(self.closed, tone=Tone.INFO.value)
        inside.addWidget(self.closed)
        for rows in (list(self.rows.values()), list(self.pages.values())):
            if rows:
                inside.addWidget(_framed(rows))
        inside.addStretch(1)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        page.setLayout(inside)
        ground = QWidget()
        dress(ground, "ground")
        across = QHBoxLayout(ground)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(page, 1)
        across.addStretch(0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(ground)


def _framed(rows: Sequence[QWidget]) -> QFrame:
    frame = QFrame()
    dress(frame, "card")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(1, Space.XS, 1, Space.XS)
    inside.setSpacing(0)
    for number, row in enumerate(rows):
        if number:
            inside.addWidget(hairline())
        inside.addWidget(row)
    return frame
