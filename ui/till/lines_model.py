"""The lines of the open basket as a list; a change touches only the rows that it changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.basket import BasketLine
from ui.formats import money_text
from ui.products.words import measured_text
from ui.till.words import discount_text

LINE: Final = Qt.ItemDataRole.UserRole
"""The ``BasketLine`` of a row."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class LinesModel(QAbstractListModel):
    """Rows of frozen lines in the order of scanning."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[BasketLine, ...] = ()

    def show_lines(self, lines: tuple[BasketLine, ...]) -> None:
        """Go from the lines shown to these, row by row where that is possible."""
        old = [line.number for line in self._lines]
        new = [line.number for line in lines]
        if new[: len(old)] == old:
            self._append(lines)
        elif len(new) == len(old) - 1 and set(new) < set(old):
            self._take_out(next(row for row, number in enumerate(old) if number not in new))
        elif old != new:
            self._replace(lines)
        self._update(lines)

    def row_of(self, number: int) -> int:
        """The row of a line; -1 when it is not there."""
        return next((row for row, line in enumerate(self._lines) if line.number == number), -1)

    def line_at(self, index: _Index) -> BasketLine:
        return self._lines[index.row()]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return line
            case Qt.ItemDataRole.DisplayRole:
                return line.product.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(line)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join([line.product.name, line.product.sku, *_remarks(line)])
            case _:
                return None

    def _append(self, lines: tuple[BasketLine, ...]) -> None:
        first, last = len(self._lines), len(lines) - 1
        if last >= first:
            self.beginInsertRows(_NOWHERE, first, last)
            self._lines = (*self._lines, *lines[first:])
            self.endInsertRows()

    def _take_out(self, row: int) -> None:
        self.beginRemoveRows(_NOWHERE, row, row)
        self._lines = (*self._lines[:row], *self._lines[row + 1 :])
        self.endRemoveRows()

    def _replace(self, lines: tuple[BasketLine, ...]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def _update(self, lines: tuple[BasketLine, ...]) -> None:
        changed = [row for row, line in enumerate(lines) if self._lines[row] != line]
        self._lines = lines
        for row in changed:
            index = self.index(row)
            self.dataChanged.emit(index, index)


def _spoken(line: BasketLine) -> str:
    parts = [line.product.name, measured_text(line.quantity, line.product.unit)]
    parts.append(money_text(line.amount))
    return ", ".join([*parts, *_remarks(line)])


def _remarks(line: BasketLine) -> list[str]:
    remarks = [discount_text(line.discount)] if line.discount is not None else []
    return [*remarks, line.note] if line.note else remarks
