"""Asks a printer how it is (DLE EOT), and whether it has done what it was sent (GS r)."""

from __future__ import annotations

from typing import Final

from app.domain.printing import PrinterFault
from app.services.printing.connections import Connection

ANSWER_S: Final = 1.5
DONE_S: Final = 20.0
"""A long receipt with pictures takes some seconds to print."""

# source: Epson ESC/POS reference, DLE EOT n and GS r n, bits of the answers
_ASK_PRINTER: Final = b"\x10\x04\x01"
_ASK_OFFLINE: Final = b"\x10\x04\x02"
_ASK_PAPER: Final = b"\x10\x04\x04"
_ASK_DONE: Final = b"\x1dr\x01"
_IS_STATUS: Final = (0b1001_0011, 0b0001_0010)
"""Mask and pattern by which an answer to DLE EOT is known."""
_OFFLINE: Final = 0b0000_1000
_COVER: Final = 0b0000_0100
_NO_PAPER: Final = 0b0010_0000
_ERROR: Final = 0b0100_0000
_ROLL_END: Final = 0b0110_0000


def fault_of(printer: Connection) -> PrinterFault | None:
    """What is wrong with a printer that answers; ``None`` where it is ready.

    Raises:
        PrinterTrouble: it broke off.
    """
    offline, paper = _ask(printer, _ASK_OFFLINE), _ask(printer, _ASK_PAPER)
    if offline is not None and offline & _COVER:
        return PrinterFault.COVER_OPEN
    if (paper is not None and paper & _ROLL_END) or (offline is not None and offline & _NO_PAPER):
        return PrinterFault.PAPER_OUT
    if offline is not None and offline & _ERROR:
        return PrinterFault.ERROR
    state = _ask(printer, _ASK_PRINTER)
    return PrinterFault.OFFLINE if state is not None and state & _OFFLINE else None


def answers(printer: Connection) -> bool:
    """Whether it answers at all; one that does not is printed to in good faith.

    Raises:
        PrinterTrouble: it broke off.
    """
    return printer.hears and _ask(printer, _ASK_PRINTER) is not None


def is_done(printer: Connection) -> bool:
    """Wait until it has worked off all that it was sent.

    GS r is answered in its turn, behind everything before it; DLE EOT at once.

    Raises:
        PrinterTrouble: it broke off.
    """
    printer.write(_ASK_DONE)
    return bool(printer.read(DONE_S))


def _ask(printer: Connection, question: bytes) -> int | None:
    printer.write(question)
    mask, pattern = _IS_STATUS
    for answer in printer.read(ANSWER_S):
        if answer & mask == pattern:
            return answer
    return None
