"""The settings' window: search and sections at the left, one section or what was found beside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.settings_book.catalog import ENTRIES
from app.services.settings_book.entry import Section
from ui.settings.found_list import FoundList
from ui.settings.pages import SettingsPage
from ui.settings.panel import SettingsPanel
from ui.settings.section_page import SectionPage
from ui.settings.words import section_icon, section_word
from ui.theme.icons import icon
from ui.theme.look import dress, look_of
from ui.theme.tokens import Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import column, label

_LIST_WIDTH = 272
_ROW_HEIGHT = 40
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class SettingsView(QWidget):
    """Renders the panel.

    Signals:
        searched: what is typed.
        section_chosen: a ``Section``.
        found_chosen: name of a found setting or page.
        given: name and value of a setting.
        cleared: name of a setting.
        undone: the last change shall be taken back.
    """

    searched = Signal(str)
    section_chosen = Signal(object)
    found_chosen = Signal(str)
    given = Signal(str, object)
    cleared = Signal(str)
    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setIconSize(QSize(18, 18))
        self.sections.setUniformItemSizes(True)
        self.notice = NoticeBar()
        self.found = FoundList()
        self.nothing = EmptyState("search")
        self.stack = QStackedWidget()
        self.section_pages: dict[Section, SectionPage] = {}
        self._offered: tuple[SettingsPage, ...] = ()
        self._panel = SettingsPanel()
        self._listed: tuple[Section, ...] = ()
        self._lay_out()
        self._wire()

    def offer(self, pages: Sequence[SettingsPage]) -> None:
        """Lead to these pages; sections are made anew with them."""
        if tuple(pages) != self._offered:
            self._offered = tuple(pages)
            for page in self.section_pages.values():
                self.stack.removeWidget(page)
                page.deleteLater()
            self.section_pages.clear()

    def show_panel(self, panel: SettingsPanel) -> None:
        self._panel = panel
        self._list_sections(panel)
        undo = self.tr("Undo") if panel.undoable is not None else ""
        self.notice.show_notice(panel.notice, undo)
        if self.search.text() != panel.query:
            self.search.setText(panel.query)
        if panel.query.strip():
            self._show_found(panel)
            return
        section = panel.section
        if self._listed and section not in self._listed:
            section = self._listed[0]  # nobody is shown what is not theirs at all
        page = self._page(section)
        self.stack.setCurrentWidget(page)
        page.show_panel(panel)
        self._mark(section)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Let the arrows and Enter walk through the results while the search has the keyboard."""
        if watched is self.search and isinstance(event, QKeyEvent) and self._is_press(event):
            return True
        return super().eventFilter(watched, event)

    def _is_press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.type() != QEvent.Type.KeyPress:
            return False
        if key in _STEPS and self._panel.found:
            self.found.step(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._panel.found:
            self.found.choose_current()
        elif key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            return False
        return True

    def _show_found(self, panel: SettingsPanel) -> None:
        self.sections.setCurrentRow(-1)
        if panel.found:
            self.found.show_found(panel.found)
            self.stack.setCurrentWidget(self.found)
            return
        told = self.tr("No setting is called “%1”").replace("%1", panel.query.strip())
        self.nothing.say(told, self.tr("Try another word for it, or look through the sections."))
        self.stack.setCurrentWidget(self.nothing)

    def _page(self, section: Section) -> SectionPage:
        page = self.section_pages.get(section)
        if page is None:
            page = SectionPage(section, self._offered)
            page.given.connect(self.given)
            page.cleared.connect(self.cleared)
            self.section_pages[section] = page
            self.stack.addWidget(page)
        return page

    def _list_sections(self, panel: SettingsPanel) -> None:
        """Sections with nothing in them for this person are not listed."""
        listed = tuple(section for section in Section if self._is_of_use(section, panel))
        if listed == self._listed:
            return
        self._listed = listed
        self.sections.blockSignals(True)  # noqa: FBT003 -- a Qt setter
        self.sections.clear()
        for section in listed:
            item = QListWidgetItem(section_word(section))
            item.setData(Qt.ItemDataRole.UserRole, section)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            self.sections.addItem(item)
        self.sections.blockSignals(False)  # noqa: FBT003 -- a Qt setter
        self._draw_icons()

    def _is_of_use(self, section: Section, panel: SettingsPanel) -> bool:
        needs = [entry.needs for entry in ENTRIES if entry.section is section]
        needs += [page.needs for page in self._offered if page.section is section]
        return any(map(panel.allows, needs))

    def _mark(self, section: Section) -> None:
        row = self._listed.index(section) if section in self._listed else -1
        if self.sections.currentRow() != row:
            self.sections.blockSignals(True)  # noqa: FBT003 -- a Qt setter
            self.sections.setCurrentRow(row)
            self.sections.blockSignals(False)  # noqa: FBT003 -- a Qt setter

    def _section_at(self, row: int) -> None:
        if 0 <= row < len(self._listed):
            self.section_chosen.emit(self._listed[row])

    def _draw_icons(self) -> None:
        for row, section in enumerate(self._listed):
            self.sections.item(row).setIcon(icon(section_icon(section)))

    def _wire(self) -> None:
        self.search.textChanged.connect(self.searched)
        self.sections.currentRowChanged.connect(self._section_at)
        self.sections.itemClicked.connect(
            lambda item: self.section_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
        )
        self.found.chosen.connect(self.found_chosen)
        self.notice.acted.connect(self.undone)
        look_of().changed.connect(self._draw_icons)

    def _lay_out(self) -> None:
        side = QFrame()
        dress(side, "rail")
        side.setFixedWidth(_LIST_WIDTH)
        dress(self.sections, "bare")
        self.heading = label(self.tr("Settings"), "title")
        left = QVBoxLayout(side)
        left.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        left.setSpacing(Space.M)
        left.addWidget(self.heading)
        left.addWidget(self.search)
        left.addWidget(self.sections, 1)
        self.stack.addWidget(self.found)
        self.stack.addWidget(self.nothing)
        above = QVBoxLayout()
        above.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        above.addWidget(self.notice)
        right = column(spacing=0)
        right.addLayout(above)
        right.addWidget(self.stack, 1)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(side)
        both.addLayout(right, 1)
