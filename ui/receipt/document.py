"""An invoice as a document: one layout for screen, paper and PDF."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
)

from app.domain.environment import Region
from app.services.receipts import PAYMENT_METHOD, Receipt
from ui.receipt.wording import Wording

DOTS_PER_INCH: Final = 96
"""Of the layout; painters scale it to their device, so that every page breaks alike."""
_MARGIN: Final = 60.0
_FOOT: Final = 34.0
_POINTS_PER_INCH: Final = 72
_METERS_PER_INCH: Final = 0.0254
_LATIN: Final = ("Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans")
_JAPANESE: Final = ("Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", "MS Gothic")
_INK: Final = "#16191F"
_FAINT: Final = "#545B68"
_MARK: Final = QColor(107, 63, 160, 34)
_TEMPLATES: Final = Path(__file__).resolve().parents[2] / "resources" / "receipts"


class Paper(enum.Enum):
    """What offices have in the tray."""

    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter

    @property
    def page_size(self) -> QPageSize:
        return QPageSize(self.value)

    @property
    def dots(self) -> QSizeF:
        """In layout dots, rounded to whole ones."""
        return QSizeF(self.page_size.sizePixels(DOTS_PER_INCH))

    @classmethod
    def of(cls, region: Region) -> Paper:
        return cls.LETTER if region is Region.US else cls.A4


class InvoiceDocument:
    """Paints the pages of one invoice.

    Attributes:
        paper: what it is laid out for.
        title: e.g. ``Rechnung P-100042``, for file names and PDF metadata.
    """

    def __init__(self, receipt: Receipt, paper: Paper | None = None) -> None:
        self.paper = paper or Paper.of(receipt.region)
        self._words = Wording(receipt.locale)
        self._receipt = receipt
        self._mark, _ = self._words.mark(receipt.mode)
        self.title = f"{self._words.title(receipt)} {receipt.number}"
        # QTextDocument measures against a device: a picture of known resolution, kept alive
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)
        self._device.setDotsPerMeterX(round(DOTS_PER_INCH / _METERS_PER_INCH))
        self._device.setDotsPerMeterY(round(DOTS_PER_INCH / _METERS_PER_INCH))
        self._text = self._laid_out(_html(receipt, self._words))

    @property
    def pages(self) -> int:
        return self._text.pageCount()

    @property
    def plain_text(self) -> str:
        """All that it says, for screen readers."""
        return self._text.toPlainText()

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page.

        Args:
            painter: scaled so that one unit is one layout dot, its origin the page's corner.
            page: from 0.
        """
        painter.save()
        if self._mark:
            self._paint_mark(painter)
        body = self._body
        painter.translate(_MARGIN, _MARGIN - page * body.height())
        painter.setClipRect(QRectF(0, page * body.height(), body.width(), body.height()))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = QPalette()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
        context.clip = QRectF(0, page * body.height(), body.width(), body.height())
        self._text.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_foot(painter, page)

    @property
    def _body(self) -> QSizeF:
        size = self.paper.dots
        return QSizeF(size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN - _FOOT)

    def _laid_out(self, html: str) -> QTextDocument:
        text = QTextDocument()
        text.documentLayout().setPaintDevice(self._device)
        text.setUseDesignMetrics(True)
        text.setDefaultFont(_font(10.0))
        text.setDocumentMargin(0)
        text.setHtml(html)
        text.setPageSize(self._body)
        return text

    def _paint_mark(self, painter: QPainter) -> None:
        """The word across the page, below the text, so that nobody takes it for the real thing."""
        size = self.paper.dots
        painter.save()
        painter.translate(size.width() / 2, size.height() / 2)
        painter.rotate(-35)
        painter.setFont(_dots(_font(92.0, bold=True)))
        painter.setPen(_MARK)
        box = QRectF(-size.height() / 2, -100, size.height(), 200)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._mark)
        painter.restore()

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        size = self.paper.dots
        box = QRectF(_MARGIN, size.height() - _MARGIN - 4, size.width() - 2 * _MARGIN, 24)
        painter.save()
        painter.setFont(_dots(_font(8.0)))
        painter.setPen(QColor(_FAINT))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, f"{self._receipt.shop.name}")
        counted = self._words.text("page", page=page + 1, pages=self.pages)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, f"{self._receipt.number} · {counted}")
        painter.restore()


def _html(receipt: Receipt, words: Wording) -> str:
    mark, note = words.mark(receipt.mode)
    names = (
        *("number", "date", "sold_to", "billed_to", "item", "quantity", "unit_price", "rate"),
        *("amount", "total", "tax", "tax_included", "tax_rate", "tax_base", "paid_with"),
        *("reference", "captured", "refunded"),
    )
    texts = {name: words.text(name) for name in names} | {
        "title": words.title(receipt),
        "status_word": words.status(receipt.status),
        "thanks": words.thanks(receipt),
        "mark_note": note if mark else "",
    }
    environment = Environment(loader=FileSystemLoader(_TEMPLATES), autoescape=True)
    template = environment.get_template("invoice.html")
    return template.render(r=receipt, w=words, t=texts, method=PAYMENT_METHOD)


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont()
    # Latin first, in Japanese too: in the Japanese families figures next to Latin letters are
    # other glyphs than their characters have, and could not be copied out of a PDF
    font.setFamilies([*_LATIN, *_JAPANESE])
    font.setPointSizeF(points)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _dots(font: QFont) -> QFont:
    """The same size in layout dots, whatever resolution the painter's device has."""
    font.setPixelSize(round(font.pointSizeF() * DOTS_PER_INCH / _POINTS_PER_INCH))
    return font
