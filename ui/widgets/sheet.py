"""A dialog of one question: title, body, a sentence when something is wrong, two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import label, row


class Sheet(QDialog):
    """Opened with ``open()``, never waited for; gone once it is closed.

    A sheet that checks what was typed overrides ``accept`` and calls ``complain``.
    """

    def __init__(self, title: str, primary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self.heading = label(title, "title", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        self.message = label("", "", Tone.BAD, wrap=True)
        self.message.hide()
        self.primary = QPushButton(primary)
        dress(self.primary, "primary", size="large")
        self.primary.setDefault(True)
        self.primary.clicked.connect(self.accept)
        self.cancel = QPushButton(self.tr("Cancel"))
        dress(self.cancel, size="large")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.buttons = row(None, self.cancel, self.primary, spacing=Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.L)
        layout.addWidget(self.heading)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.message)
        layout.addLayout(self.buttons)

    def complain(self, text: str, field: QWidget | None = None) -> None:
        """Say what is wrong, and lead to where it can be mended; an empty text takes it back."""
        self.message.setText(text)
        self.message.setAccessibleName(text)
        self.message.setVisible(bool(text))
        if field is not None:
            field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Ctrl+Enter confirms from wherever the focus is, notes included."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.primary.click()
            return
        super().keyPressEvent(event)
