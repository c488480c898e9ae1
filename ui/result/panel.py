"""What the result screen shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.identifiers import OrderNumber
from app.services.order_views import OrderView
from app.services.receipts import Receipt
from ui.notices import Notice
from ui.result.verdict import is_undecided


@dataclass(frozen=True, slots=True)
class ResultPanel:
    """One frozen picture of the screen.

    Attributes:
        number: of the order; ``None`` before the first one.
        order: ``None`` while it is being read.
        asking: Amazon is being asked right now.
    """

    number: OrderNumber | None = None
    order: OrderView | None = None
    receipt: Receipt | None = None
    asking: bool = False
    notice: Notice | None = None

    @property
    def undecided(self) -> bool:
        """Amazon has the next word; the page will turn by itself."""
        return self.order is not None and is_undecided(self.order)
