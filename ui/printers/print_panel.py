"""What the print sheet shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.identifiers import OrderNumber
from app.domain.printing import DeskPrinters
from ui.notices import Notice
from ui.receipt.document import Paper
from ui.receipt.handout import Handout


@dataclass(frozen=True, slots=True)
class PrintPanel:
    """One frozen picture of the sheet.

    Attributes:
        papers: all that can be handed out, each with the number its next print bears.
        chosen: which of them; -1 while they are being read.
        paper: what invoices and credit notes are laid out for; ``None`` for the region's.
    """

    number: OrderNumber
    papers: tuple[Handout, ...] = ()
    chosen: int = -1
    printers: DeskPrinters = field(default_factory=DeskPrinters)
    paper: Paper | None = None
    busy: bool = False
    notice: Notice | None = None

    @property
    def handout(self) -> Handout | None:
        """The chosen paper."""
        return self.papers[self.chosen] if self.chosen >= 0 else None

    @property
    def on_roll(self) -> bool:
        """Whether the receipt printer prints the chosen one."""
        return self.handout is not None and self.handout.kind.on_roll
