"""A bar that says what happened, what it means for the money and what to do now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.notices import Notice
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import label

_SIGNS = {Tone.INFO: "ⓘ", Tone.GOOD: "✓", Tone.WARN: "▲", Tone.BAD: "✕", Tone.NEUTRAL: "•"}


class NoticeBar(QFrame):
    """Hidden until it has something to say; one action at most.

    Signals:
        acted: its button was pressed.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "notice", Tone.INFO)
        self.sign = label()
        self.text = label(wrap=True)
        self.action = QPushButton()
        self.action.clicked.connect(self.acted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(self.sign)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.action)
        self.tail = QHBoxLayout()
        layout.addLayout(self.tail)
        self.hide()

    def show_notice(self, notice: Notice | None, action: str = "") -> None:
        """Say something, or with ``None`` nothing any more."""
        self.setVisible(notice is not None)
        if notice is None:
            return
        dress(self, "notice", notice.tone)
        for part in (self.sign, self.text):
            part.style().unpolish(part)
            part.style().polish(part)
        self.sign.setText(_SIGNS[notice.tone])
        self.text.setText(notice.text)
        self.text.setAccessibleName(notice.text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
