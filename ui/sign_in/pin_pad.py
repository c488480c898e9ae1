"""The keypad for a PIN: mouse, finger and keyboard alike."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space

_ROWS = ("123", "456", "789")


class PinPad(QWidget):
    """Ten digits, erase and enter.

    Signals:
        digit: one character, ``0`` to ``9``.
        erased: the last digit is to go.
        entered: the PIN is complete.
    """

    digit = Signal(str)
    erased = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.S)
        for row, digits in enumerate(_ROWS):
            for at, text in enumerate(digits):
                grid.addWidget(self._key(text), row, at)
        self.erase = QPushButton()
        self.erase.setAccessibleName(self.tr("Erase the last digit"))
        self.erase.setToolTip(self.erase.accessibleName())
        self.erase.setIconSize(QSize(24, 24))
        self.enter = QPushButton()
        self.enter.setAccessibleName(self.tr("Sign in"))
        self.enter.setToolTip(self.enter.accessibleName())
        self.enter.setIconSize(QSize(24, 24))
        for button in (self.erase, self.enter):
            dress(button, "pad")
        dress(self.enter, tone="accent")
        self.erase.clicked.connect(self.erased)
        self.enter.clicked.connect(self.entered)
        grid.addWidget(self.erase, 3, 0)
        grid.addWidget(self._key("0"), 3, 1)
        grid.addWidget(self.enter, 3, 2)

    def draw_icons(self) -> None:
        """Icons come after the first picture."""
        set_icon(self.erase, "backspace")
        set_icon(self.enter, "forward", on_accent=True)

    def _key(self, text: str) -> QPushButton:
        button = QPushButton(text)
        dress(button, "pad")
        button.setObjectName(f"digit_{text}")
        button.clicked.connect(lambda: self.digit.emit(text))
        return button
