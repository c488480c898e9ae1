"""A read-only table of texts, virtual however long it is, with a tone for rows that need one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.theme.look import look_of
from ui.theme.tokens import Tone

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_ROW: Final = 36


@dataclass(frozen=True, slots=True)
class Heading:
    """One column.

    Attributes:
        least: pixels it never goes below.
        share: of the room that is left over.
        numeric: aligned to the right.
        toned: shown in the row's tone.
    """

    text: str
    least: int = 90
    share: int = 1
    numeric: bool = False
    toned: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One row.

    Attributes:
        cells: one text for each heading.
        key: handed back when the row is opened.
        tone: of its toned column; the text says the same.
    """

    cells: tuple[str, ...]
    key: object = None
    tone: Tone = Tone.NEUTRAL


class _Lines(QAbstractTableModel):
    more_wanted = Signal()

    def __init__(self, headings: Sequence[Heading], parent: QObject) -> None:
        super().__init__(parent)
        self.headings = tuple(headings)
        self.lines: Sequence[Line] = ()
        self.has_more = False

    def append_lines(self, lines: Sequence[Line]) -> None:
        if lines:
            first = len(self.lines)
            self.beginInsertRows(_NOWHERE, first, first + len(lines) - 1)
            self.lines = [*self.lines, *lines]
            self.endInsertRows()

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 (Qt's name)
        return self.has_more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802 (Qt's name)
        del parent
        self.more_wanted.emit()

    def show_lines(self, lines: Sequence[Line]) -> None:
        same = len(lines) == len(self.lines)
        if not same:
            self.beginResetModel()
        self.lines = lines
        if not same:
            self.endResetModel()
        elif lines:
            last = self.index(len(lines) - 1, len(self.headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self.headings)

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section].text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.headings[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, heading = self.lines[index.row()], self.headings[index.column()]
        text = line.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{heading.text}: {text}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(heading)
            case Qt.ItemDataRole.ForegroundRole if heading.toned:
                return QColor(look_of().palette.tones[line.tone][0])
            case _:
                return None


class PlainTable(QTableView):
    """Rows in, choice out.

    Signals:
        opened: Enter or a double click on a row; its key.
        more_wanted: the last row is in sight, and there are more.
    """

    opened = Signal(object)
    more_wanted = Signal()

    def __init__(
        self, name: str, headings: Sequence[Heading], parent: QWidget | None = None
    ) -> None:
        """Make it empty.

        Args:
            name: translated, for screen readers.
            headings: the columns.
            parent: as ever.
        """
        super().__init__(parent)
        self._lines = _Lines(headings, self)
        self.setModel(self._lines)
        self._lines.more_wanted.connect(self.more_wanted)
        self._dress(name)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    @property
    def lines(self) -> Sequence[Line]:
        return self._lines.lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; a list of the same length keeps place and choice."""
        self._lines.show_lines(lines)

    def append_lines(self, lines: Sequence[Line]) -> None:
        """Show these below the others; place and choice stay."""
        self._lines.append_lines(lines)

    def expect_more(self, more: bool) -> None:  # noqa: FBT001 -- a Qt-like setter
        """Whether there is more to show than is here."""
        self._lines.has_more = more

    def chosen(self) -> object:
        """The key of the chosen row; ``None`` when there is none."""
        index = self.currentIndex()
        return self.lines[index.row()].key if index.isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        headings = self._lines.headings
        room = max(self.viewport().width() - sum(each.least for each in headings), 0)
        shares = sum(each.share for each in headings) or 1
        for column, heading in enumerate(headings):
            self.setColumnWidth(column, heading.least + room * heading.share // shares)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _open(self, place: int) -> None:
        self.opened.emit(self.lines[place].key)

    def _dress(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(40)


def _alignment(heading: Heading) -> int:
    side = Qt.AlignmentFlag.AlignRight if heading.numeric else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
