"""What a sheet asks for: one action on one order, with everything that was seen when deciding."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.identifiers import ChargeId
from app.domain.money import Money
from app.domain.order_actions import OrderAction
from app.services.attention import Elsewhere
from app.services.line_shares import PickedLine


@dataclass(frozen=True, slots=True)
class Deed:
    """Filled in by a sheet, carried out by the presenter.

    Attributes:
        charge_id: the charge it concerns, if one.
        amount: of money; ``None`` for actions without one.
        seen_left: the ceiling that the sheet showed.
        rest: with a capture: how much of what it releases is to be reserved anew.
        reason: for the shop's own books, or why.
        note: for the buyer.
        elsewhere: what is recorded.
        seen_attention: what is cleared.
        wait: whether Amazon is to answer at once.
        mail: which one is to be sent again.
        lines: by which the amount was picked, if it still is their sum.
    """

    action: OrderAction
    charge_id: ChargeId | None = None
    amount: Money | None = None
    seen_left: Money | None = None
    rest: Money | None = None
    reason: str = ""
    note: str = ""
    elsewhere: Elsewhere | None = None
    seen_attention: str = ""
    wait: bool = True
    mail: int = 0
    lines: tuple[PickedLine, ...] = ()
