"""Makes and prints papers on a worker: counted first, drawn with the right number, then sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtGui import QColor

from app.domain.errors import ChangedMeanwhile
from app.domain.printing import DeskPrinters, Medium, PaperKind
from app.domain.slip import Slip
from app.services.permits import Asker
from app.services.printing.delivery import deliver
from app.services.printing.payload import payload_of
from app.services.printing.pictures import Bitmap
from app.services.printing.prints import Prints, Wish
from app.services.printing.queue import STALE, Drained
from app.services.printing.work import PrintWork
from app.services.receipts import Receipt
from ui.receipt.document import InvoiceDocument, Paper, PaperDocument
from ui.receipt.handout import Handout
from ui.receipt.slip_document import SlipDocument
from ui.receipt.slips import slip_of

_TRIES: Final = 3


@dataclass(frozen=True, slots=True)
class Counted:
    """A paper with its place among the copies, written down before it is printed."""

    print_id: int
    handout: Handout


def wish_of(handout: Handout) -> Wish:
    """What the count of copies knows a paper by."""
    return Wish(handout.receipt.number, handout.kind, handout.subject)


def document_of(
    handout: Handout, printers: DeskPrinters, paper: Paper | None = None
) -> PaperDocument:
    """A paper as it would be printed at this desk."""
    if handout.kind.on_roll:
        return SlipDocument(slip_of(handout), printers.width)
    return InvoiceDocument(handout, paper)


def count(prints: Prints, handout: Handout, medium: Medium, asker: Asker) -> Counted:
    """Write a print down that this desk prints or saves by itself.

    Raises:
        PermissionRefused, NotFound: nothing was written down.
    """
    return _counted(prints, handout, medium, asker, lambda _handout: None)


def print_on_roll(
    work: PrintWork, handout: Handout, printers: DeskPrinters, asker: Asker
) -> Drained:
    """Have a paper printed by the receipt printer; if it cannot, the paper waits.

    Raises:
        PermissionRefused, NotFound: nothing was written down.
    """
    _counted(work.prints, handout, Medium.ROLL, asker, lambda told: payload(told, printers))
    return work.queue.drain(printers, also_stale=True)


def print_original(work: PrintWork, receipt: Receipt, asker: Asker) -> Drained | None:
    """Print a sale's receipt unless it was printed before; ``None`` where nothing is to be done."""
    printers = work.settings.get()
    handout = Handout(receipt, PaperKind.RECEIPT)
    fresh = work.queue.desk.clock.now() - receipt.issued_at < STALE
    wanted = printers.auto_print and printers.prints_receipts and receipt.is_sold and fresh
    if not wanted or work.prints.of_order(receipt.number):
        return None
    try:
        work.prints.issue(wish_of(handout), 0, Medium.ROLL, asker, payload(handout, printers))
    except ChangedMeanwhile:  # another window printed it
        return None
    return work.queue.drain(printers)


def print_test(slip: Slip, printers: DeskPrinters) -> None:
    """Print something that is about no order.

    Raises:
        PrinterTrouble: it does not print.
    """
    deliver(printers, _bytes(slip, printers))


def payload(handout: Handout, printers: DeskPrinters) -> bytes:
    """What the receipt printer is sent: letters, or the whole paper as a picture."""
    return _bytes(slip_of(handout), printers)


def _bytes(slip: Slip, printers: DeskPrinters) -> bytes:
    made = payload_of(slip, printers)
    if made is None:
        made = payload_of(slip, printers, _bitmap(slip, printers))
    assert made is not None  # noqa: S101 -- a picture says everything
    return made


def _bitmap(slip: Slip, printers: DeskPrinters) -> Bitmap:
    picture = SlipDocument(slip, printers.width).bitmap()
    across, step = printers.width.dots // 8, picture.bytesPerLine()
    bits = bytes(memoryview(picture.constBits()))
    # Qt pads each row, and names the color of a set bit; for the printer it is black
    rows = b"".join(bits[at : at + across] for at in range(0, len(bits), step))
    if QColor(picture.color(1)).lightness():
        rows = bytes(each ^ 0xFF for each in rows)
    return Bitmap(printers.width.dots, rows)


def _counted(
    prints: Prints,
    handout: Handout,
    medium: Medium,
    asker: Asker,
    drawn: Callable[[Handout], bytes | None],
) -> Counted:
    """Ask for the number, draw the paper with it, and write it down if it still holds."""
    wish = wish_of(handout)
    for left in reversed(range(_TRIES)):
        told = replace(handout, copy_no=prints.next_copy(wish))
        try:
            print_id = prints.issue(wish, told.copy_no, medium, asker, drawn(told))
        except ChangedMeanwhile:
            if not left:
                raise
        else:
            return Counted(print_id, told)
    raise ChangedMeanwhile
