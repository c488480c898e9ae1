"""Sets the blocks of a slip one below the other, in dots of the print head."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTextLayout, QTextOption

from app.domain.slip import (
    Banner,
    Barcode,
    Block,
    Columns,
    Gap,
    Logo,
    Pair,
    QrCode,
    Rule,
    Weight,
    Words,
)
from ui.receipt.codes import barcode_bars, paint_barcode, paint_qr, qr_rows
from ui.receipt.lettering import dots

_GAP: Final = 14
_LEADING: Final = 1.28
_SHARES: Final = (0.38, 0.34, 0.28)
_LOGO: Final = (360, 160)
_QR_DOT: Final = 6
_BAR_HEIGHT: Final = 72
_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_CENTER: Final = Qt.AlignmentFlag.AlignHCenter
_BLACK: Final = QColor("#000000")
_SIZES: Final = {Weight.FAINT: 19, Weight.PLAIN: 23, Weight.STRONG: 23, Weight.LARGE: 31}
_STEP_DOWN: Final = 26
_BOLD: Final = frozenset({Weight.STRONG, Weight.LARGE})

Paint = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with its height; painted from its own corner."""

    height: float
    paint: Paint


class Typesetter:
    """Turns blocks into heights and painting, for one width."""

    def __init__(self, room: float) -> None:
        self._room = room

    def set(self, blocks: tuple[Block, ...]) -> Iterator[Placed]:
        """One block after the other."""
        for block in blocks:
            match block:
                case Words() | Pair() | Columns() | Banner():
                    yield self._lettered(block)
                case Logo() | Barcode() | QrCode():
                    yield self._drawn(block)
                case Rule():
                    yield Placed(_GAP * 1.5, self._rule)
                case Gap():  # pragma: no branch - mypy proves the match exhaustive
                    yield Placed(_GAP, lambda _painter: None)

    def _lettered(self, block: Words | Pair | Columns | Banner) -> Placed:
        match block:
            case Words():
                side = _CENTER if block.centered else _LEFT
                return self._text(block.text, _font(block.weight), side)
            case Pair():
                return self._pair(block)
            case Columns():
                return self._columns(block)
            case Banner():  # pragma: no branch - mypy proves the match exhaustive
                return self._banner(block)

    def _drawn(self, block: Logo | Barcode | QrCode) -> Placed:
        match block:
            case Logo():
                return self._logo(block)
            case Barcode():
                return self._barcode(block)
            case QrCode():  # pragma: no branch - mypy proves the match exhaustive
                return self._qr(block)

    def _text(self, text: str, font: QFont, side: Qt.AlignmentFlag) -> Placed:
        layout = laid_out(text, font, self._room, side)
        return Placed(layout.boundingRect().height(), lambda p: layout.draw(p, QPointF()))

    def _pair(self, block: Pair) -> Placed:
        """The amount stands on the last line; a long text wraps beside it."""
        font = self._fitting(block)
        right = laid_out(block.right, font, self._room, _RIGHT)
        room = self._room - right.lineAt(0).naturalTextWidth() - _GAP
        left = laid_out(block.left, font, room, _LEFT)
        down = QPointF(0, left.boundingRect().height() - right.boundingRect().height())

        def paint(painter: QPainter) -> None:
            left.draw(painter, QPointF())
            right.draw(painter, down)

        return Placed(left.boundingRect().height(), paint)

    def _fitting(self, block: Pair) -> QFont:
        """A total keeps to one line: on narrow paper it is only strong, not large."""
        font = _font(block.weight)
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(block.left) + metrics.horizontalAdvance(block.right)
        shrinks = block.weight is Weight.LARGE and wide + _GAP > self._room
        return dots(_STEP_DOWN, bold=True) if shrinks else font

    def _columns(self, block: Columns) -> Placed:
        font = _font(block.weight)
        cells: list[tuple[float, QTextLayout]] = []
        at = 0.0
        for cell, share in zip(block.cells, _SHARES, strict=True):
            wide = self._room * share
            cells.append((at, laid_out(cell, font, wide, _RIGHT if cells else _LEFT)))
            at += wide
        height = max(layout.boundingRect().height() for _, layout in cells)

        def paint(painter: QPainter) -> None:
            for left, layout in cells:
                layout.draw(painter, QPointF(left, height - layout.boundingRect().height()))

        return Placed(height, paint)

    def _rule(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(0, _GAP * 0.75 - 1, self._room, 2), _BLACK)

    def _banner(self, block: Banner) -> Placed:
        font = dots(34, bold=True)
        layout = laid_out(block.text, font, self._room, _CENTER)
        high = layout.boundingRect().height() + _GAP

        def paint(painter: QPainter) -> None:
            painter.fillRect(QRectF(0, 0, self._room, high), _BLACK)
            painter.setPen(Qt.GlobalColor.white)
            layout.draw(painter, QPointF(0, _GAP / 2))
            painter.setPen(_BLACK)

        return Placed(high + _GAP / 2, paint)

    def _logo(self, block: Logo) -> Placed:
        picture = QImage.fromData(block.png)
        if picture.isNull():
            return Placed(0, lambda _painter: None)
        size = QSizeF(picture.size())
        size.scale(min(_LOGO[0], self._room), _LOGO[1], Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF((self._room - size.width()) / 2, 0, size.width(), size.height())

        def paint(painter: QPainter) -> None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, picture)

        return Placed(size.height() + _GAP, paint)

    def _qr(self, block: QrCode) -> Placed:
        side = len(qr_rows(block.text)) * _QR_DOT
        box = QRectF((self._room - side) // 2, 0, side, side)
        return Placed(side + _GAP, lambda painter: paint_qr(painter, box, block.text))

    def _barcode(self, block: Barcode) -> Placed:
        modules = len(barcode_bars(block.text))
        wide = modules * max(1, min(3, int(self._room // modules)))
        box = QRectF((self._room - wide) // 2, 0, wide, _BAR_HEIGHT)
        below = laid_out(block.text, _font(Weight.FAINT), self._room, _CENTER)

        def paint(painter: QPainter) -> None:
            paint_barcode(painter, box, block.text)
            below.draw(painter, QPointF(0, _BAR_HEIGHT + 4))

        return Placed(_BAR_HEIGHT + 4 + below.boundingRect().height(), paint)


def _font(weight: Weight) -> QFont:
    return dots(_SIZES[weight], bold=weight in _BOLD)


def laid_out(text: str, font: QFont, room: float, side: Qt.AlignmentFlag) -> QTextLayout:
    """A text broken between words, and inside only where a word alone is too wide."""
    layout = QTextLayout(text, font)
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        # an even height, whichever family a letter is taken from
        high = max(line.height(), font.pixelSize() * _LEADING)
        line.setPosition(QPointF(0, top + high - line.height()))
        top += high
    layout.endLayout()
    return layout
