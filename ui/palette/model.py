"""The palette's list: actions that fit what was typed, best first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.actions import ActionEntry
from ui.palette.fuzzy import fit

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_AnyIndex = QModelIndex | QPersistentModelIndex


def ranked(entries: Sequence[ActionEntry], typed: str) -> list[ActionEntry]:
    """Those that fit, best first; equals keep their order, and what can be done comes first."""
    if not typed.strip():
        return sorted(entries, key=lambda entry: not entry.enabled)
    scored = []
    for entry in entries:
        title = fit(typed, entry.title)
        both = fit(typed, f"{entry.group} {entry.title}")
        scores = [score for score in (title, both) if score is not None]
        if scores:
            scored.append((max(scores), entry))
    scored.sort(key=lambda pair: (not pair[1].enabled, -pair[0]))
    return [entry for _, entry in scored]


class PaletteModel(QAbstractListModel):
    """Rows of ``ActionEntry`` under ``ENTRY_ROLE``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ActionEntry] = []

    def show_rows(self, rows: list[ActionEntry]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def entry(self, row: int) -> ActionEntry:
        return self._rows[row]

    def rowCount(self, parent: _AnyIndex | None = None) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (entry.title, entry.group, entry.keys, entry.why_not)
                return ", ".join(part for part in parts if part)
            case _ if role == ENTRY_ROLE:
                return entry
            case _:
                return None
