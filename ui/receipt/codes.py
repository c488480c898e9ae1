"""Draws QR codes and barcodes as areas of black, crisp at every resolution."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLACK = QColor("#000000")
_DOTS = 10


@lru_cache(maxsize=32)
def qr_rows(text: str) -> tuple[str, ...]:
    """The modules of a QR code row by row, ``1`` for black; no quiet zone."""
    import segno  # noqa: PLC0415 -- not before a paper is drawn

    code = segno.make(text, error="m", micro=False)
    return tuple("".join(str(bit) for bit in row) for row in code.matrix)


@lru_cache(maxsize=32)
def barcode_bars(text: str) -> str:
    """The modules of a Code 128 from left to right, ``1`` for black; no quiet zone."""
    # the library tells no types, and loads not before a paper is drawn
    code_128 = import_module("barcode.codex").Code128
    return str(code_128(text).build()[0])


def paint_qr(painter: QPainter, box: QRectF, text: str) -> None:
    """Fill a square with a QR code."""
    rows = qr_rows(text)
    _fill(painter, box, rows)


def qr_picture(text: str) -> QImage:
    """A QR code with so many dots to a module that no scaling blurs it."""
    side = len(qr_rows(text)) * _DOTS
    picture = QImage(side, side, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_qr(painter, QRectF(0, 0, side, side), text)
    painter.end()
    return picture


def paint_barcode(painter: QPainter, box: QRectF, text: str) -> None:
    """Fill a box with a Code 128."""
    _fill(painter, box, (barcode_bars(text),))


def _fill(painter: QPainter, box: QRectF, rows: Sequence[str]) -> None:
    """Runs of black as one rectangle each: fewer edges, and no hairlines between modules."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_BLACK)
    wide, high = box.width() / len(rows[0]), box.height() / len(rows)
    for down, row in enumerate(rows):
        across = 0
        while across < len(row):
            run = len(row[across:]) - len(row[across:].lstrip("1"))
            if run:
                left, top = box.left() + across * wide, box.top() + down * high
                painter.drawRect(QRectF(left, top, run * wide, high))
            across += run or 1
    painter.restore()
