"""Papers: an invoice as PDF, and a receipt as the printer's dots, beside a bare page of text."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QPointF
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from app.domain.environment import Region
from app.domain.printing import DeskPrinters, PaperKind, PrinterKind
from tests.bench.measuring import Beside, absolute, at_most, interleaved
from tests.ui.receipt.papers import receipt_of
from ui.printers.making import payload
from ui.receipt.document import InvoiceDocument
from ui.receipt.handout import Handout
from ui.receipt.lettering import points
from ui.receipt.printing import pdf_bytes
from ui.receipt.slip_document import SlipDocument
from ui.receipt.slips import slip_of

GOAL_MS = 150
BARE_RATIO = 8
EACH, ROUNDS = 6, 5
LETTERS = DeskPrinters(PrinterKind.NETWORK, "127.0.0.1")


def main():
    """Print every row."""
    _application = QApplication([])
    usual, long = receipt_of(Region.EU, lines=5), receipt_of(Region.EU, lines=40)
    japanese = receipt_of(Region.JP, lines=5)
    taken = interleaved(
        {
            "bare": lambda _turn: bare_page(usual),
            "invoice": lambda _turn: pdf_bytes(InvoiceDocument(Handout(usual))),
            "long": lambda _turn: pdf_bytes(InvoiceDocument(Handout(long))),
            "japanese": lambda _turn: pdf_bytes(InvoiceDocument(Handout(japanese))),
            "roll": lambda _turn: pdf_bytes(slip(usual)),
            "dots": lambda _turn: slip(japanese).bitmap(),
            "letters": lambda _turn: payload(Handout(usual, PaperKind.RECEIPT), LETTERS),
        },
        lambda: list(range(EACH)),
        ROUNDS,
        warm_up=2,
    )
    bare = Beside("a bare page", taken["bare"].p50 / 1000)
    at_most("invoice PDF", taken["invoice"].p50 / 1000, bare, BARE_RATIO, unit="ms")
    for name, told in (
        ("invoice", "invoice PDF, 5 lines, p99"),
        ("long", "invoice PDF, 40 lines on 4 pages, p99"),
        ("japanese", "invoice PDF in Japanese, p99"),
        ("roll", "receipt PDF, 80 mm, p99"),
        ("dots", "receipt as dots, Japanese, p99"),
        ("letters", "receipt in the printer's letters, p99"),
    ):
        absolute(told, taken[name].p99 / 1000, GOAL_MS, unit="ms")


def slip(receipt):
    return SlipDocument(slip_of(Handout(receipt, PaperKind.RECEIPT)))


def bare_page(receipt):
    """The same words on one page, drawn line by line, with nothing else done."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.setFont(points(10))
    for at, text in enumerate(slip_of(Handout(receipt, PaperKind.RECEIPT)).texts()):
        painter.drawText(QPointF(0, 200 * (at + 1)), text)
    painter.end()
    return bytes(buffer.data().data())


if __name__ == "__main__":
    main()
