"""An invoice or credit note as a document: one layout for screen, paper and PDF."""

from __future__ import annotations

import enum
from itertools import pairwise
from typing import Final, Protocol

from PySide6.QtCore import QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
    QTextTable,
)

from app.domain.environment import Region
from app.domain.printing import PaperKind
from ui.receipt.codes import qr_picture
from ui.receipt.handout import Handout
from ui.receipt.lettering import dots, points
from ui.receipt.markup import InvoiceMarkup, LogoSize
from ui.receipt.pagination import Room, paginate
from ui.receipt.wording import Wording

DOTS_PER_INCH: Final = 96
"""Of the layout; painters scale it to their device, so that every page breaks alike."""
_MARGIN: Final = 60.0
_FOOT: Final = 34.0
_METERS_PER_INCH: Final = 0.0254
_LOGO: Final = QSizeF(200, 72)
_LINE_COLUMNS: Final = 5
_INK: Final = "#16191F"
_FAINT: Final = "#545B68"
_MARK: Final = QColor(107, 63, 160, 34)


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


class PaperDocument(Protocol):
    """What previews, printers and PDF files need of a paper: sheets and slips alike."""

    title: str

    @property
    def pages(self) -> int: ...

    @property
    def dots(self) -> QSizeF:
        """Of one page, in layout dots."""

    @property
    def page_size(self) -> QPageSize: ...

    @property
    def plain_text(self) -> str:
        """All that it says, for screen readers."""

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page; one unit of the painter is one layout dot."""


class InvoiceDocument:
    """Paints the pages of one invoice or credit note.

    Attributes:
        paper: what it is laid out for.
        title: e.g. ``Rechnung RE-000042``, for file names and PDF metadata.
    """

    def __init__(self, handout: Handout, paper: Paper | None = None) -> None:
        receipt = handout.receipt
        self.paper = paper or Paper.of(receipt.region)
        self._words = Wording(receipt.locale, receipt.region)
        self._handout = handout
        self._mark, _ = self._words.mark(receipt.mode)
        self.title = f"{self._words.title(handout)} {handout.number}"
        # QTextDocument measures against a device: a picture of known resolution, kept alive
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)
        self._device.setDotsPerMeterX(round(DOTS_PER_INCH / _METERS_PER_INCH))
        self._device.setDotsPerMeterY(round(DOTS_PER_INCH / _METERS_PER_INCH))
        self._logo = QImage.fromData(receipt.shop.logo) if receipt.shop.logo else QImage()
        self._qr = qr_picture(receipt.code)
        self._markup = InvoiceMarkup(handout, self._words, self._logo_size())
        self._pages = [(text, page) for text in self._texts() for page in range(text.pageCount())]

    @property
    def pages(self) -> int:
        return len(self._pages)

    @property
    def dots(self) -> QSizeF:
        return self.paper.dots

    @property
    def page_size(self) -> QPageSize:
        return self.paper.page_size

    @property
    def plain_text(self) -> str:
        """All that it says, for screen readers."""
        return "\n".join(text.toPlainText() for text, page in self._pages if page == 0)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page.

        Args:
            painter: scaled so that one unit is one layout dot, its origin the page's corner.
            page: from 0.
        """
        text, inside = self._pages[page]
        body = self._body
        shown = QRectF(0, inside * body.height(), body.width(), body.height())
        painter.save()
        if self._mark:
            self._paint_mark(painter)
        painter.translate(_MARGIN, _MARGIN - shown.top())
        painter.setClipRect(shown)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = QPalette()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
        context.clip = shown
        text.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_foot(painter, page)

    @property
    def _body(self) -> QSizeF:
        size = self.paper.dots
        return QSizeF(size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN - _FOOT)

    def _texts(self) -> list[QTextDocument]:
        """One text for each page; a foot that is too long makes one of several pages."""
        markup = self._markup
        if self._handout.kind is PaperKind.CREDIT_NOTE:
            return [self._laid_out(markup.whole(markup.first(), markup.credit()))]
        count = len(self._handout.receipt.lines)
        whole = self._endless(markup.first(), markup.lines(0, count, carries=False), markup.sums())
        if whole.size().height() <= self._body.height():
            whole.setPageSize(self._body)
            return [whole]
        cuts = paginate(*self._measured(whole))
        return [
            self._laid_out(
                markup.whole(
                    markup.following() if at else markup.first(),
                    # a page of sums alone needs no table, but the sum that it goes on from
                    markup.lines(begin, end, carries=at + 1 < len(cuts)),
                    markup.sums() if at + 1 == len(cuts) else "",
                )
            )
            for at, (begin, end) in enumerate(cuts)
        ]

    def _measured(self, whole: QTextDocument) -> tuple[list[float], Room]:
        """Heights of the lines of the invoice on one endless page, and the room for them."""
        markup, tops = self._markup, _row_tops(whole)
        following = self._endless(markup.following(), markup.lines(1, 1, carries=False))
        carrying = self._endless(markup.following(), markup.lines(1, 1, carries=True))
        room = Room(
            page=self._body.height(),
            first=tops[1],
            following=following.size().height(),
            carried=carrying.size().height() - following.size().height(),
            sums=whole.size().height() - tops[-1],
        )
        return [below - above for above, below in pairwise(tops[1:])], room

    def _endless(self, *parts: str) -> QTextDocument:
        """A text on a page without end, to be measured."""
        return self._laid_out(self._markup.whole(*parts), endless=True)

    def _laid_out(self, html: str, *, endless: bool = False) -> QTextDocument:
        text = QTextDocument()
        text.documentLayout().setPaintDevice(self._device)
        text.setUseDesignMetrics(True)
        text.setDefaultFont(points(10.0))
        text.setDocumentMargin(0)
        picture = QTextDocument.ResourceType.ImageResource
        text.addResource(picture, QUrl("logo"), self._logo)
        text.addResource(picture, QUrl("qr"), self._qr)
        text.setHtml(html)
        if endless:
            text.setTextWidth(self._body.width())
        else:
            text.setPageSize(self._body)
        return text

    def _logo_size(self) -> LogoSize | None:
        if self._logo.isNull():
            return None
        size = QSizeF(self._logo.size()).scaled(_LOGO, Qt.AspectRatioMode.KeepAspectRatio)
        return LogoSize(round(size.width()), round(size.height()))

    def _paint_mark(self, painter: QPainter) -> None:
        """The word across the page, below the text, so that nobody takes it for the real thing."""
        size = self.paper.dots
        painter.save()
        painter.translate(size.width() / 2, size.height() / 2)
        painter.rotate(-35)
        painter.setFont(dots(123, bold=True))
        painter.setPen(_MARK)
        box = QRectF(-size.height() / 2, -100, size.height(), 200)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._mark)
        painter.restore()

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        size = self.paper.dots
        box = QRectF(_MARGIN, size.height() - _MARGIN - 4, size.width() - 2 * _MARGIN, 24)
        counted = self._words.text("page", page=page + 1, pages=self.pages)
        painter.save()
        painter.setFont(dots(11))
        painter.setPen(QColor(_FAINT))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, self._handout.receipt.shop.name)
        said = f"{self._handout.number} · {counted}"
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, said)
        painter.restore()


def _row_tops(text: QTextDocument) -> list[float]:
    """Upper edges of the rows of the table of lines, its head first, its lower edge last."""
    layout = text.documentLayout()
    frames = text.rootFrame().childFrames()
    tables = (each for each in frames if isinstance(each, QTextTable))
    table = next(each for each in tables if each.columns() == _LINE_COLUMNS)
    cells = (table.cellAt(row, 0) for row in range(table.rows()))
    tops = [layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells]
    # text begins below its cell's padding, alike in every row
    padding = tops[0] - layout.frameBoundingRect(table).top()
    edge = layout.frameBoundingRect(table).bottom()
    return [*(top - padding for top in tops), edge]
