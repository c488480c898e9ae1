"""All that prints at one desk."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.desk import Desk
from app.services.logo import Logos
from app.services.printing.desk_printers import PrinterSettings
from app.services.printing.prints import Prints
from app.services.printing.queue import PrintQueue


@dataclass(frozen=True, slots=True)
class PrintWork:
    """What screens call.

    Attributes:
        settings: the printers of this desk.
        prints: the count of originals and copies.
        queue: what waits for the receipt printer.
    """

    settings: PrinterSettings
    prints: Prints
    queue: PrintQueue
    logos: Logos


def print_work(desk: Desk) -> PrintWork:
    """Put it together."""
    prints = Prints(desk)
    return PrintWork(PrinterSettings(desk), prints, PrintQueue(desk, prints), Logos(desk))
