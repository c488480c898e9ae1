"""Somebody's initials in a circle."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.look import look_of
from ui.theme.tokens import Tone

_TONES = (Tone.INFO, Tone.GOOD, Tone.WARN, Tone.BAD, Tone.NEUTRAL)


class Avatar(QWidget):
    """A decoration: the name stands beside it for eyes and screen readers alike."""

    def __init__(self, size: int = 44, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._initials = ""
        self._tone = Tone.NEUTRAL
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_person(self, initials: str, name: str) -> None:
        """The colour follows the name, so that people find theirs at a glance."""
        self._initials = initials
        self._tone = _TONES[zlib.crc32(name.encode()) % len(_TONES)]
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        strong, soft = look_of().palette.tones[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        circle = QRectF(0, 0, self._size, self._size)
        painter.drawEllipse(circle)
        font = self.font()
        font.setPixelSize(round(self._size * 0.36))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(strong))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()
