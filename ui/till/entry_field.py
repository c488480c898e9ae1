"""The till's one field: what is typed goes here, and keys for the basket pass through."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme.look import dress
from ui.till.entry import ENTRY_LIMIT

_MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class EntryField(QLineEdit):
    """Scan, search or type.

    Signals:
        submitted: Enter, with the text.
        moved: an arrow or page key for the list beside it (``QKeyEvent``).
        escaped: Esc in the empty field.
    """

    submitted = Signal(str)
    moved = Signal(object)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, size="large")
        self.setObjectName("till_entry")
        self.setMaxLength(ENTRY_LIMIT)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Scan, or search by name or number"))
        self.setAccessibleName(self.tr("Scan or search"))
        self.setAccessibleDescription(self.tr("3* before a code takes three of it"))

    def event(self, event: QEvent) -> bool:
        """An empty field leaves to the basket what it has no use for: Del, Ctrl+Z, ``+``."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and not self.text() and _for_basket(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submitted.emit(self.text())
        elif event.key() in _MOVES:
            self.moved.emit(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.text():
            self.clear()
        else:
            self.escaped.emit()


def _for_basket(event: QKeyEvent) -> bool:
    undo = event.matches(QKeySequence.StandardKey.Undo)
    erases = event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
    return undo or erases or event.text() in {"+", "-", "?"}
