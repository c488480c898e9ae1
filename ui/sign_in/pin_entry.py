"""The right half of the sign-in: whose PIN, how much of it is there, the keypad."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.sign_in.avatar import Avatar
from ui.sign_in.panel import SignInPanel, Stage
from ui.sign_in.pin_pad import PinPad
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import label

_PLACES = 4


class PinEntry(QWidget):
    """Shows dots, never digits.

    Signals:
        digit: one character of the PIN.
        erased: the last digit is to go.
        entered: the PIN is complete.
    """

    digit = Signal(str)
    erased = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = Avatar(64)
        self.name = label("", "strong", wrap=True)
        self.dots = label("", "dots")
        self.message = label("", "", wrap=True)
        self.pad = PinPad()
        for part in (self.name, self.dots, self.message):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMinimumHeight(44)
        self.message.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.face, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.name)
        layout.addWidget(self.dots)
        layout.addWidget(self.message)
        layout.addStretch(1)
        layout.addWidget(self.pad)
        self.pad.digit.connect(self.digit)
        self.pad.erased.connect(self.erased)
        self.pad.entered.connect(self.entered)

    def show_panel(self, panel: SignInPanel) -> None:
        chosen = panel.chosen
        self.face.show_person(chosen.initials if chosen else "", chosen.name if chosen else "")
        self.name.setText(chosen.display_name if chosen else "\N{NO-BREAK SPACE}")
        empty = max(_PLACES - panel.digits, 0)
        self.dots.setText("●" * panel.digits + "○" * empty)
        self.dots.setAccessibleName(self.tr("Digits of the PIN typed: %n", "", panel.digits))
        dress(self.message, tone=Tone.BAD.value if panel.message else Tone.NEUTRAL.value)
        self.message.setText(self._message(panel))
        self.message.setAccessibleName(self.message.text())
        self.pad.setEnabled(panel.accepts_digits)
        self.pad.enter.setEnabled(panel.may_submit)

    def _message(self, panel: SignInPanel) -> str:
        if panel.stage is Stage.CHECKING:
            return self.tr("Checking …")
        if panel.wait_s:
            wait = self.tr("Try again in %n s.", "", panel.wait_s)
            return f"{panel.message} {wait}".strip()
        return panel.message
