"""The invoice as it will lie on the counter."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ui.receipt.document import PaperDocument
from ui.theme.look import look_of
from ui.theme.tokens import Space

_PAPER: Final = QColor("#FFFFFF")
_WIDEST: Final = 760
_DOTS_PER_INCH: Final = 96
_ENLARGED: Final = 1.3
_FIRST_PLACEHOLDER: Final = 64


class InvoicePreview(QScrollArea):
    """Pages one below the other, as wide as there is room; paper stays white in the dark."""

    def __init__(self) -> None:
        super().__init__()
        self._sheets = _Sheets()
        self.setWidget(self._sheets)
        self.setWidgetResizable(False)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Invoice"))

    def show_document(self, document: PaperDocument | None) -> None:
        """Draw another invoice; ``None`` draws an empty sheet while one is on its way."""
        self._sheets.document = document
        self.setAccessibleDescription(document.plain_text if document else "")
        self._fit()
        self._sheets.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = min(self.viewport().width(), self._sheets.widest)
        self._sheets.resize(self._sheets.sized(width))


class _Sheets(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.document: PaperDocument | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def widest(self) -> int:
        """A little larger than the paper is, so that a narrow roll is not blown up."""
        if self.document is None:
            return _WIDEST
        inches = self.document.page_size.size(QPageSize.Unit.Inch).width()
        return min(_WIDEST, round(inches * _DOTS_PER_INCH * _ENLARGED))

    def sized(self, width: int) -> QSize:
        """How large all pages are at this width."""
        pages = self.document.pages if self.document else 1
        height = round(width * self._ratio) + Space.L
        return QSize(width, height * pages - Space.L + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pages = self.document.pages if self.document else 1
        height = self.width() * self._ratio
        for page in range(pages):
            sheet = QRectF(0.5, page * (height + Space.L) + 0.5, self.width() - 1, height - 1)
            painter.setPen(QColor(look_of().palette.line))
            painter.setBrush(_PAPER)
            painter.drawRect(sheet)
            painter.save()
            painter.translate(sheet.topLeft())
            self._paint_page(painter, page)
            painter.restore()
        painter.end()

    @property
    def _ratio(self) -> float:
        if self.document is None:
            return 2**0.5
        size = self.document.dots
        return size.height() / size.width()

    def _paint_page(self, painter: QPainter, page: int) -> None:
        if self.document is None:
            self._paint_placeholder(painter)
            return
        scale = self.width() / self.document.dots.width()
        painter.scale(scale, scale)
        self.document.paint(painter, page)

    def _paint_placeholder(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#EEF0F3"))
        margin = self.width() / 13
        bars = ((0.35, 22), (0.2, 12), (0.28, 12), (1.0, 10), (1.0, 10), (1.0, 10), (0.5, 18))
        for row, (share, thick) in enumerate(bars):
            length = (self.width() - 2 * margin) * share
            top = _FIRST_PLACEHOLDER + row * 44
            painter.drawRoundedRect(QRectF(margin, top, length, thick), 4, 4)
