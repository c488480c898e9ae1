"""Bars with their numbers, drawn by ourselves; each can be clicked, or chosen by key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.look import look_of
from ui.theme.tokens import Space, Tone, Type

_LINE: Final = 22
_GAP: Final = 8
_TEXT_FLAGS: Final = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        name: below it.
        value: its height; never below zero.
        text: above it, what the value says.
        tip: the whole sentence, for the pointer and for screen readers.
    """

    name: str
    value: int
    text: str
    tip: str
    tone: Tone = Tone.INFO


class BarChart(QWidget):
    """Bars out, choice out.

    Signals:
        picked: place of a bar.
    """

    picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it empty; ``name`` is for screen readers."""
        super().__init__(parent)
        self._name = name
        self._bars: tuple[Bar, ...] = ()
        self._chosen = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(120)
        look_of().changed.connect(self.update)

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these."""
        self._bars = tuple(bars)
        self._chosen = min(self._chosen, max(len(bars) - 1, 0))
        self.setAccessibleDescription("; ".join(bar.tip for bar in bars))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(320, 160)

    def bar_rect(self, place: int) -> QRectF:
        """Where a bar can be clicked: its whole column."""
        width = self.width() / max(len(self._bars), 1)
        return QRectF(place * width, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPointSizeF(Type.CAPTION)
        painter.setFont(font)
        most = max((bar.value for bar in self._bars), default=0) or 1
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, place, bar, most)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        place = self._place_at(event.position().x())
        if place >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self._choose(place)
            self.picked.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        place = self._place_at(event.position().x())
        self.setToolTip(self._bars[place].tip if place >= 0 else "")
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        match event.key():
            case Qt.Key.Key_Left:
                self._choose(self._chosen - 1)
            case Qt.Key.Key_Right:
                self._choose(self._chosen + 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._bars:
                self.picked.emit(self._chosen)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusInEvent(event)
        self.update()

    def _choose(self, place: int) -> None:
        self._chosen = max(0, min(place, len(self._bars) - 1))
        if self._bars:
            self.setAccessibleName(f"{self._name}: {self._bars[self._chosen].tip}")
        self.update()

    def _place_at(self, x: float) -> int:
        if not self._bars:
            return -1
        return min(int(x * len(self._bars) / max(self.width(), 1)), len(self._bars) - 1)

    def _paint_bar(self, painter: QPainter, place: int, bar: Bar, most: int) -> None:
        palette = look_of().palette
        whole = self.bar_rect(place)
        room = whole.height() - 2 * _LINE
        height = room * bar.value / most
        gap = min(_GAP, whole.width() / 6)
        body = QRectF(whole.x() + gap, _LINE + room - height, whole.width() - 2 * gap, height)
        strong, soft = palette.tones[bar.tone]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        painter.drawRoundedRect(QRectF(body.x(), _LINE, body.width(), room), 4, 4)
        painter.setBrush(QColor(strong))
        painter.drawRoundedRect(body, 4, 4)
        painter.setPen(QColor(palette.text))
        above = QRectF(whole.x(), max(body.y() - _LINE, 0), whole.width(), _LINE)
        on_bar = height > room - _LINE / 2
        painter.drawText(
            QRectF(whole.x(), 0, whole.width(), _LINE) if on_bar else above, _TEXT_FLAGS, bar.text
        )
        painter.setPen(QColor(palette.muted))
        below = QRectF(whole.x(), whole.height() - _LINE, whole.width(), _LINE)
        name = painter.fontMetrics().elidedText(
            bar.name, Qt.TextElideMode.ElideRight, int(whole.width() - Space.XS)
        )
        painter.drawText(below, _TEXT_FLAGS, name)
        if self.hasFocus() and place == self._chosen:
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(2, 2, -2, -2), 6, 6)
