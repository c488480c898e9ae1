"""The form that makes the first user of a new shop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import label


class FirstOwnerForm(QWidget):
    """Name, PIN, and the PIN again.

    Signals:
        made: display name and PIN; the two PINs were the same.
    """

    made = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.pin = QLineEdit()
        self.again = QLineEdit()
        self.message = label("", "", Tone.BAD.value, wrap=True)
        self.button = QPushButton(self.tr("Make me the owner"))
        dress(self.button, "primary", size="large")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addStretch(1)
        fields = (
            (self.name, self.tr("Your name")),
            (self.pin, self.tr("A PIN of at least 4 digits")),
            (self.again, self.tr("The PIN again")),
        )
        for field, title in fields:
            caption = label(title, "caption")
            caption.setBuddy(field)
            field.setAccessibleName(title)
            layout.addWidget(caption)
            layout.addWidget(field)
        for field in (self.pin, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(12)
        self.name.setMaxLength(80)
        layout.addWidget(self.message)
        layout.addWidget(self.button)
        layout.addStretch(1)
        self.button.clicked.connect(self._make)
        self.again.returnPressed.connect(self._make)

    def show_message(self, text: str) -> None:
        self.message.setText(text)

    def _make(self) -> None:
        if not self.name.text().strip():
            self.show_message(self.tr("Write your name first."))
            self.name.setFocus()
        elif self.pin.text() != self.again.text():
            self.show_message(self.tr("The two PINs differ. Type them once more."))
            self.again.clear()
            self.again.setFocus()
        else:
            self.made.emit(self.name.text().strip(), self.pin.text())
