"""A million rows, of which only the pages around the view are in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.order_filter import Chosen
from app.services.order_book import PAGE, BookRow, Look
from ui.orders.columns import KINDS, Cell, Column, title_of

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_PAGES: Final = 24
_AHEAD: Final = PAGE // 2
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OrderRowsModel(QAbstractTableModel):
    """Rows by their place in the window; a page that is missing is asked for.

    Signals:
        page_wanted: number of a page that somebody looks at.
    """

    page_wanted = Signal(int)

    def __init__(self, word: Callable[[Column, BookRow], Cell], parent: QObject) -> None:
        """Make an empty one.

        Args:
            word: puts a cell into words.
        """
        super().__init__(parent)
        self._word = word
        self._total = 0
        self._pages: OrderedDict[int, tuple[BookRow, ...]] = OrderedDict()
        self._cells: dict[tuple[int, Column], Cell] = {}
        self.columns: tuple[Column, ...] = tuple(each for each in Column if KINDS[each].shown)
        self.chosen = Chosen()

    def row_at(self, place: int) -> BookRow | None:
        """A row; ``None`` while its page is on its way."""
        page = self._pages.get(place // PAGE)
        if page is None:
            self.page_wanted.emit(place // PAGE)
            return None
        at = place % PAGE
        return page[at] if at < len(page) else None

    def look_ahead(self, place: int) -> None:
        """Ask for what is half a page away, before somebody scrolls there."""
        for near in (place - _AHEAD, place + _AHEAD):
            if 0 <= near < self._total and near // PAGE not in self._pages:
                self.page_wanted.emit(near // PAGE)

    def known(self, place: int) -> BookRow | None:
        """The same, without asking for a page."""
        page = self._pages.get(place // PAGE, ())
        at = place % PAGE
        return page[at] if at < len(page) else None

    def cell(self, column: Column, row: BookRow) -> Cell:
        """A cell in words; kept as long as the row."""
        key = (row.id, column)
        cell = self._cells.get(key)
        if cell is None:
            cell = self._cells[key] = self._word(column, row)
        return cell

    def show_look(self, look: Look) -> None:
        """Replace everything by a fresh look; what is not in it is asked for again.

        Rows come and go at the end, so that nobody's place is lost: what stands where is told
        afterwards.
        """
        self._pages.clear()
        self._cells.clear()
        self._resize(look.total)
        for at in range(0, len(look.rows), PAGE):
            part = look.rows[at : at + PAGE]
            whole = len(part) == PAGE or look.start + at + len(part) == look.total
            if whole:
                self._pages[(look.start + at) // PAGE] = part
        self._repaint()

    def _resize(self, total: int) -> None:
        old = self._total
        if total > old:
            self.beginInsertRows(_NOWHERE, old, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < old:
            self.beginRemoveRows(_NOWHERE, total, old - 1)
            self._total = total
            self.endRemoveRows()

    def put_page(self, page: int, rows: tuple[BookRow, ...]) -> None:
        """A page has come."""
        self._pages[page] = rows
        while len(self._pages) > _PAGES:
            _, gone = self._pages.popitem(last=False)
            for row in gone:
                for column in Column:
                    self._cells.pop((row.id, column), None)
        first = page * PAGE
        last = min(first + PAGE, self._total) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def has_page(self, page: int) -> bool:
        return page in self._pages

    def forget_words(self) -> None:
        """Time went by, or the locale changed: put every cell into words anew."""
        self._cells.clear()
        self._repaint()

    def show_chosen(self, chosen: Chosen) -> None:
        if chosen != self.chosen:
            self.chosen = chosen
            self._repaint()

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.known(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.cell(column, row).text
            case Qt.ItemDataRole.ToolTipRole:
                return row.attention or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if KINDS[column].right else None
            case Qt.ItemDataRole.CheckStateRole if column is Column.MARK:
                marked = row.id in self.chosen
                return Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked
            case _:
                return None

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return _RIGHT if KINDS[column].right else left
        return None

    def _repaint(self) -> None:
        if self._total:
            last = self.index(self._total - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
