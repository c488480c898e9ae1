"""A paper from the roll as a document: for the preview, as PDF, and dot by dot for the printer."""

from __future__ import annotations

import math
from functools import cached_property
from typing import Final

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter

from app.domain.printing import RollWidth
from app.domain.slip import Slip
from ui.receipt.typesetter import Placed, Typesetter

_DOTS_PER_MM: Final = 8
_POINTS_PER_MM: Final = 72 / 25.4
_EDGE: Final = 8
_TOP: Final = 16
_TAIL: Final = 32


class SlipDocument:
    """Lays a slip out for a width of paper, in dots of the print head (203 to the inch).

    Attributes:
        title: for file names and PDF metadata.
        pages: always one; the roll has no end.
    """

    pages: Final = 1

    def __init__(self, slip: Slip, width: RollWidth = RollWidth.MM_80) -> None:
        self.slip = slip
        self.title = slip.title
        self._width = width
        self._room = width.dots - 2 * _EDGE

    @property
    def plain_text(self) -> str:
        """All that it says, for screen readers."""
        return "\n".join(self.slip.texts())

    @property
    def dots(self) -> QSizeF:
        """Of the print, in dots."""
        height = _TOP + _TAIL + sum(block.height for block in self._blocks)
        return QSizeF(self._width.dots, math.ceil(height))

    @property
    def page_size(self) -> QPageSize:
        """As wide as what is printed, as long as it is."""
        size = self.dots / _DOTS_PER_MM * _POINTS_PER_MM
        exact = QPageSize.SizeMatchPolicy.ExactMatch
        return QPageSize(size, QPageSize.Unit.Point, self.title, exact)

    def paint(self, painter: QPainter, _page: int = 0) -> None:
        """Paint it; the painter is scaled so that one unit is one dot, its origin the corner."""
        painter.save()
        painter.translate(_EDGE, _TOP)
        painter.setPen(QColor("#000000"))
        for block in self._blocks:
            block.paint(painter)
            painter.translate(0, block.height)
        painter.restore()

    def bitmap(self) -> QImage:
        """Dot by dot, black on white, as the print head burns it."""
        size = self.dots.toSize()
        picture = QImage(size, QImage.Format.Format_Grayscale8)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        self.paint(painter)
        painter.end()
        return picture.convertToFormat(
            QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither
        )

    @cached_property
    def _blocks(self) -> tuple[Placed, ...]:
        return tuple(Typesetter(self._room).set(self.slip.blocks))
