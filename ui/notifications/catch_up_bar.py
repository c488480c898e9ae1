"""A backlog on screen: how much, how fast, how long, and a way to stop it for now."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.formats import count_text
from ui.notifications.catching_up import CatchUp
from ui.notifications.words import seconds_text
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import label, row

_PERMILLE: Final = 1_000
_AT_LEAST_S: Final = 10


class CatchUpBar(QFrame):
    """Hidden while there is nothing to catch up with.

    Signals:
        canceled: stop for now.
        resumed: go on.
    """

    canceled = Signal()
    resumed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self.sentence = label("", "strong")
        self.pace = label("", "muted")
        self.progress = QProgressBar()
        self.progress.setRange(0, _PERMILLE)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Messages caught up with"))
        self.button = QPushButton(self.tr("Cancel"))
        self.button.clicked.connect(self._pressed)
        self._paused = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(row(self.sentence, self.pace, None, self.button, spacing=Space.M))
        layout.addWidget(self.progress)
        self.hide()

    def show_catch_up(self, catch_up: CatchUp | None) -> None:
        """Draw it, or hide."""
        self.setVisible(catch_up is not None)
        if catch_up is None:
            return
        self._paused = catch_up.paused
        self.progress.setValue(catch_up.done * _PERMILLE // max(catch_up.total, 1))
        title = self.tr("Catching up stopped") if catch_up.paused else self.tr("Catching up")
        self.sentence.setText(title)
        self.button.setText(self.tr("Go on") if catch_up.paused else self.tr("Cancel"))
        self.pace.setText(self._pace(catch_up))

    def _pace(self, catch_up: CatchUp) -> str:
        text = self.tr("%1 of %2 messages").replace("%1", count_text(catch_up.done))
        parts = [text.replace("%2", count_text(catch_up.total))]
        if catch_up.paused:
            parts.append(self.tr("the companion keeps the others until you go on"))
        elif catch_up.seconds_left is not None:
            parts.append(self.tr("%1/s").replace("%1", count_text(catch_up.rate)))
            left = seconds_text(max(catch_up.seconds_left, _AT_LEAST_S))
            parts.append(self.tr("about %1 left").replace("%1", left))
        return "  ·  ".join(parts)

    def _pressed(self) -> None:
        if self._paused:
            self.resumed.emit()
        else:
            self.canceled.emit()
