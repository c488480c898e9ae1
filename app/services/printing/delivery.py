"""Brings bytes to a receipt printer, and tells what is certain about the paper."""

from __future__ import annotations

from app.domain.printing import DeskPrinters, PrinterFault, PrinterTrouble
from app.services.printing.connections import Connection, connected
from app.services.printing.status import answers, fault_of, is_done


def deliver(printers: DeskPrinters, payload: bytes) -> None:
    """Print; the printer is asked before and, where it answers, until it is done.

    Raises:
        PrinterTrouble: ``started`` where something may be on paper.
    """
    with connected(printers) as printer:
        speaks = _ready(printer)
        printer.write(payload)
        if speaks and not is_done(printer):
            raise PrinterTrouble(_why(printer), started=True)


def check(printers: DeskPrinters) -> PrinterFault | None:
    """How the printer is, without printing; ``None`` where nothing is wrong."""
    try:
        with connected(printers) as printer:
            _ready(printer)
    except PrinterTrouble as trouble:
        return trouble.fault
    return None


def _ready(printer: Connection) -> bool:
    """Whether it answers.

    Raises:
        PrinterTrouble: it says that it cannot print; nothing was.
    """
    try:
        speaks = answers(printer)
        fault = fault_of(printer) if speaks else None
    except PrinterTrouble as trouble:  # questions leave nothing on paper
        raise PrinterTrouble(trouble.fault) from trouble
    if fault is not None:
        raise PrinterTrouble(fault)
    return speaks


def _why(printer: Connection) -> PrinterFault:
    try:
        return fault_of(printer) or PrinterFault.SILENT
    except PrinterTrouble as trouble:
        return trouble.fault
