"""The banner that says whose money this is; nobody can overlook it, nothing can cover it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.environment import Mode
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import label


class ModeBanner(QFrame):
    """TRAINING, SANDBOX or LIVE across the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "mode")
        self.word = label()
        self.sentence = label()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        layout.setSpacing(Space.M)
        layout.addWidget(self.word)
        layout.addWidget(self.sentence, 1)
        self.links = QHBoxLayout()
        layout.addLayout(self.links)

    def show_mode(self, mode: Mode) -> None:
        words = {
            Mode.TRAINING: self.tr("TRAINING"),
            Mode.SANDBOX: self.tr("SANDBOX"),
            Mode.LIVE: self.tr("LIVE"),
        }
        sentences = {
            Mode.TRAINING: self.tr("Nothing here is real: no Amazon, no money, no mails."),
            Mode.SANDBOX: self.tr("Amazon's test environment: no money moves."),
            Mode.LIVE: self.tr("Real orders, real money."),
        }
        self.setProperty("mode", mode.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.word.setText(words[mode])
        self.sentence.setText(sentences[mode])
