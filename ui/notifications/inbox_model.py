"""The inbox as a table that changes under somebody's eyes without moving what they look at."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.services.inbox_rows import InboxRow
from ui.language import translate
from ui.notifications.words import delay_text, kind_text, mark_of, time_text

ROW: Final = Qt.ItemDataRole.UserRole
"""The ``InboxRow`` of a line."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_MANY: Final = 400
"""Above that it is quicker to draw everything anew than to tell of each change."""


class Column(enum.IntEnum):
    """What stands where."""

    TIME = 0
    TYPE = 1
    OBJECT = 2
    ORDER = 3
    VERIFICATION = 4
    VERDICT = 5
    DELAY = 6


class InboxModel(QAbstractTableModel):
    """Rows by falling id.

    Signals:
        more_wanted: the last row is in sight.
    """

    more_wanted = Signal()

    def __init__(self, now: Callable[[], dt.datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._rows: list[InboxRow] = []
        self.has_more = False

    @property
    def rows(self) -> Sequence[InboxRow]:
        return self._rows

    def place_of(self, row_id: int) -> int:
        """Where a row stands; -1 when it is not there."""
        return next((at for at, row in enumerate(self._rows) if row.id == row_id), -1)

    def show_rows(self, rows: Sequence[InboxRow]) -> None:
        """Come to these rows by the fewest steps; whatever is chosen stays so."""
        old = {row.id for row in self._rows}
        new = {row.id for row in rows}
        if len(old ^ new) > _MANY and old and not (old <= new and self._rows[0].id == rows[0].id):
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for first, last in reversed(list(_runs(self._rows, lambda row: row.id not in new))):
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        for first, last in _runs(rows, lambda row: row.id not in old):
            self.beginInsertRows(_NOWHERE, first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()
        self._replace_changed(rows)

    def _replace_changed(self, rows: Sequence[InboxRow]) -> None:
        changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
        for at in changed:
            self._rows[at] = rows[at]
        if changed:
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 (Qt's name)
        return self.has_more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802 (Qt's name)
        del parent
        self.more_wanted.emit()

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _titles()[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_titles()[column]}: {self._text(row, column)}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column)
            case _:
                return None

    def _text(self, row: InboxRow, column: Column) -> str:
        if column is Column.TIME:
            return time_text(row.received_at, self._now())
        mark = mark_of(row.state, row.finding)
        return {
            Column.TYPE: kind_text(row.kind),
            Column.OBJECT: row.object_id or "—",
            Column.ORDER: row.order or "—",
            Column.VERIFICATION: translate("Notifications", "✓ Signed"),
            Column.VERDICT: f"{mark.sign} {mark.word}",
            Column.DELAY: delay_text(row.sent_at, row.stored_at),
        }[column]

    def _tip(self, row: InboxRow, column: Column) -> str | None:
        if column is Column.VERDICT and row.problem:
            return row.problem
        if column is Column.VERIFICATION:
            return translate(
                "Notifications", "Amazon's signature was checked before the message was kept."
            )
        return self._text(row, column) if column is Column.OBJECT else None


def _runs(
    rows: Sequence[InboxRow], wanted: Callable[[InboxRow], bool]
) -> Iterator[tuple[int, int]]:
    """First and last place of each unbroken run of wanted rows."""
    first: int | None = None
    for at, row in enumerate(rows):
        if wanted(row):
            first = at if first is None else first
        elif first is not None:
            yield first, at - 1
            first = None
    if first is not None:
        yield first, len(rows) - 1


def _titles() -> dict[Column, str]:
    return {
        Column.TIME: translate("Notifications", "Time"),
        Column.TYPE: translate("Notifications", "Type"),
        Column.OBJECT: translate("Notifications", "Object"),
        Column.ORDER: translate("Notifications", "Order"),
        Column.VERIFICATION: translate("Notifications", "Verified"),
        Column.VERDICT: translate("Notifications", "Verdict"),
        Column.DELAY: translate("Notifications", "Delay"),
    }


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column is Column.DELAY else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
