"""The inbox's list: virtual, by keyboard, and quiet under the hand while messages arrive."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.services.inbox_rows import InboxRow
from ui.notifications.inbox_model import Column, InboxModel
from ui.notifications.row_painter import ROW_HEIGHT, InboxPainter

_WIDTHS: Final = {
    Column.TIME: (134, 0),
    Column.TYPE: (122, 2),
    Column.OBJECT: (98, 6),
    Column.ORDER: (84, 1),
    Column.VERIFICATION: (88, 1),
    Column.VERDICT: (150, 2),
    Column.DELAY: (66, 1),
}
"""Least pixels, and the share of what is left over."""


class InboxTable(QTableView):
    """Rows in, choice out.

    Signals:
        chosen: ids of the chosen rows (``list``), topmost first.
        opened: Enter or a double click on a row (its id).
    """

    chosen = Signal(object)
    opened = Signal(int)

    def __init__(self, now: Callable[[], dt.datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = InboxModel(now, self)
        self.setModel(self.rows)
        self.setItemDelegate(InboxPainter(self))
        self._settling = False
        self._told: list[int] = []
        self._dress()
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def chosen_rows(self) -> list[InboxRow]:
        """Topmost first."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.rows[at] for at in places]

    def show_rows(self, rows: Sequence[InboxRow], *, more: bool) -> None:
        """Take rows in; what is looked at stays where it is, unless it is the top."""
        bar = self.verticalScrollBar()
        top = self.rowAt(0)
        anchor = self.rows.rows[top].id if bar.value() > 0 and top >= 0 else None
        above = self.rowViewportPosition(top) if anchor is not None else 0
        chosen = {row.id for row in self.chosen_rows()}
        self._settling = True
        self.rows.has_more = more
        self.rows.show_rows(rows)
        self._choose_again(chosen)
        self._settling = False
        place = self.rows.place_of(anchor) if anchor is not None else -1
        if place >= 0:
            self.updateGeometries()
            bar.setValue(place * ROW_HEIGHT - above)
        self._selection_changed()

    def choose(self, row_id: int) -> None:
        """Choose one row and bring it into sight."""
        place = self.rows.place_of(row_id)
        if place >= 0:
            self.selectRow(place)
            self.scrollTo(self.rows.index(place, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        room = self.viewport().width() - sum(least for least, _ in _WIDTHS.values())
        shares = sum(share for _, share in _WIDTHS.values())
        for column, (least, share) in _WIDTHS.items():
            self.setColumnWidth(column, least + max(room, 0) * share // shares)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _open(self, place: int) -> None:
        self.opened.emit(self.rows.rows[place].id)

    def _choose_again(self, chosen: set[int]) -> None:
        """A reset forgets what was chosen; find it by its ids."""
        if not chosen or chosen == {row.id for row in self.chosen_rows()}:
            return
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for at, row in enumerate(self.rows.rows):
            if row.id in chosen:
                self.selectionModel().select(self.rows.index(at, 0), flags)

    def _selection_changed(self, *_ranges: object) -> None:
        ids = [row.id for row in self.chosen_rows()]
        if not self._settling and ids != self._told:
            self._told = ids
            self.chosen.emit(ids)

    def _dress(self) -> None:
        self.setObjectName("notifications_list")
        self.setAccessibleName(self.tr("Notifications"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(40)
