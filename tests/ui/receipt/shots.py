"""Draws every paper of every region as it comes out of the printer.

Run as ``python -m tests.ui.receipt.shots FOLDER``.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from app.domain.environment import Mode, Region
from app.domain.printing import PaperKind, RollWidth
from tests.ui.receipt.papers import receipt_of, refunded
from ui.receipt.document import InvoiceDocument, Paper
from ui.receipt.handout import Handout
from ui.receipt.printing import pdf_bytes
from ui.receipt.slip_document import SlipDocument
from ui.receipt.slips import slip_of

_DPI = 110


def shots(out: Path) -> None:
    """Sheets through their PDF, rolls dot by dot."""
    out.mkdir(parents=True, exist_ok=True)
    _keep = QApplication.instance() or QApplication([])
    for region in Region:
        receipt = refunded(receipt_of(region))
        credit = receipt.credits[0]
        _sheets(out, f"invoice-{region}", Handout(receipt))
        _sheets(out, f"credit-{region}", Handout(receipt, PaperKind.CREDIT_NOTE, credit=credit))
        for width in RollWidth:
            for kind in (PaperKind.RECEIPT, PaperKind.GIFT_RECEIPT, PaperKind.REFUND_RECEIPT):
                about = credit if kind.about_refund else None
                told = Handout(receipt_of(region) if about is None else receipt, kind, 0, about)
                _roll(out, f"{kind.replace(' ', '-')}-{region}-{width}", told, width)
    long = receipt_of(Region.EU, lines=40, mode=Mode.TRAINING)
    _sheets(out, "invoice-long", Handout(long, copy_no=2))
    _sheets(out, "invoice-long-japanese", Handout(receipt_of(Region.JP, lines=40)), Paper.LETTER)
    practice = Handout(receipt_of(Region.EU, mode=Mode.TRAINING), PaperKind.RECEIPT, 1)
    _roll(out, "receipt-training-copy", practice, RollWidth.MM_80)
    bare = replace(receipt_of(Region.EU), invoice_number="", invoiced_at=None)
    _sheets(out, "confirmation", Handout(bare))


def _sheets(out: Path, name: str, handout: Handout, paper: Paper | None = None) -> None:
    content = pdf_bytes(InvoiceDocument(handout, paper))
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    for page in range(document.pageCount()):
        size = (document.pagePointSize(page) * _DPI / 72).toSize()
        drawn = document.render(page, size)
        picture = QImage(size, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        painter.drawImage(0, 0, drawn)
        painter.end()
        picture.save(str(out / f"{name}-{page + 1}.png"))
    document.close()


def _roll(out: Path, name: str, handout: Handout, width: RollWidth) -> None:
    bitmap = SlipDocument(slip_of(handout), width).bitmap()
    framed = QImage(bitmap.size() + QSize(40, 40), QImage.Format.Format_RGB32)
    framed.fill(QColor("#DDDDDD"))
    painter = QPainter(framed)
    painter.drawImage(20, 20, bitmap)
    painter.end()
    framed.save(str(out / f"{name}.png"))


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
