"""Puts an invoice on paper, or into a PDF whose text can be selected and whose fonts are inside."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.domain.errors import Unavailable
from ui.receipt.document import PaperDocument

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_RESOLUTION: Final = 1200


class ReceiptNotSaved(Unavailable):
    """The file could not be written; the order is not concerned."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"the invoice could not be saved as {path.name}: {why}")
        self.path = path


class ReceiptNotPrinted(Unavailable):
    """The printer took nothing; the order is not concerned."""

    def __init__(self) -> None:
        super().__init__("the printer took nothing")


def save_pdf(document: PaperDocument, path: Path) -> None:
    """Write the PDF beside its place first, so that no torn file is left behind.

    Raises:
        ReceiptNotSaved: nothing, or the file that was there before, is at ``path``.
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        draft.write_bytes(pdf_bytes(document))
        os.replace(draft, path)  # noqa: PTH105 -- Path.replace is the same call
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise ReceiptNotSaved(path, error.strerror or "unknown reason") from error


def pdf_bytes(document: PaperDocument) -> bytes:
    """The invoice as PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(document.title)
    writer.setCreator("Paydesk")
    _set_up(document, writer)
    _paint(document, writer)
    buffer.close()
    return bytes(buffer.data().data())


def print_on(document: PaperDocument, printer: QPrinter) -> None:
    """Print every page; the printer was chosen by a person.

    Raises:
        ReceiptNotPrinted: there is nothing on paper.
    """
    _set_up(document, printer)
    _paint(document, printer)


def _set_up(document: PaperDocument, device: QPagedPaintDevice) -> None:
    device.setPageLayout(
        QPageLayout(
            document.page_size,
            QPageLayout.Orientation.Portrait,
            QMarginsF(),
            QPageLayout.Unit.Point,
        )
    )


def _paint(document: PaperDocument, device: QPagedPaintDevice) -> None:
    painter = QPainter(device)
    if not painter.isActive():
        raise ReceiptNotPrinted
    try:
        inches = document.page_size.size(QPageSize.Unit.Inch).width()
        scale = device.logicalDpiX() * inches / document.dots.width()
        for page in range(document.pages):
            if page:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            document.paint(painter, page)
            painter.restore()
    finally:
        painter.end()
