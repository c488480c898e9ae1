"""A place with nothing in it yet: says so, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme.icons import picture
from ui.theme.look import look_of
from ui.theme.tokens import Space
from ui.widgets.text import label

_SIZE = 56


class EmptyState(QWidget):
    """An icon, a heading and one sentence in the middle."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel()
        self.heading = label("", "strong", wrap=True)
        self.sentence = label("", "muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.S)
        layout.addStretch(2)
        for part in (self._picture, self.heading, self.sentence):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part)
        layout.addStretch(3)
        look_of().changed.connect(self._draw)
        self._draw()

    def say(self, heading: str, sentence: str = "") -> None:
        """What is not there, and what to do about it."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def _draw(self) -> None:
        density = self.devicePixelRatioF()
        self._picture.setPixmap(picture(self._icon, look_of().palette.muted, _SIZE, density))
