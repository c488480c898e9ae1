"""A text to be copied: selectable, with a button beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.theme.icons import set_icon
from ui.theme.tokens import Space
from ui.widgets.text import column, label

_SAID_MS = 1_500


class CopyField(QWidget):
    """Name, text, button."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = label(name, "caption")
        self._plain = name
        self.text = label(text)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button = QToolButton()
        set_icon(self.button, "copy")
        self.button.setIconSize(QSize(16, 16))
        self.button.setAccessibleName(self.tr("Copy %1").replace("%1", name))
        self.button.setToolTip(self.button.accessibleName())
        self.button.clicked.connect(self.copy)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_SAID_MS)
        self._back.timeout.connect(lambda: self._name.setText(self._plain))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(column(self._name, self.text, spacing=0), 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def copy(self) -> None:
        """Put the text on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(self.text.text())
        self._name.setText(self.tr("%1 copied").replace("%1", self._plain))
        self._back.start()
