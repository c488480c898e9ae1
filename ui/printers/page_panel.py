"""What the page of the printers shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.printing import DeskPrinters
from app.services.printing.found import FoundPrinter
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class PrinterPanel:
    """One frozen picture of the page.

    Attributes:
        desk: whose printers they are.
        printers: as they are kept.
        found: that this computer named by itself.
        wrong: name of the field to correct; empty when none is.
    """

    desk: str
    printers: DeskPrinters = field(default_factory=DeskPrinters)
    found: tuple[FoundPrinter, ...] = ()
    loaded: bool = False
    busy: bool = False
    wrong: str = ""
    notice: Notice | None = None
