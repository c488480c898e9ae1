"""What people decide about an order without asking Amazon for anything: each leaves its trace."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from app.domain.errors import ChangedMeanwhile, Refused
from app.domain.identifiers import ChargeId, OrderNumber
from app.domain.money import Money
from app.domain.timeline import Event
from app.services.change import Change
from app.services.desk import Desk
from app.services.facts import charge_of, order_for_change
from app.services.restating import restate

TEXT_LIMIT: Final = 500


class ReasonMissing(Refused):
    """Whoever reads it later wants to know why."""

    def __init__(self) -> None:
        super().__init__("a reason is needed")


class TextTooLong(Refused):
    """Longer than a timeline entry takes."""

    def __init__(self, length: int) -> None:
        super().__init__(f"{length} characters are more than the {TEXT_LIMIT} that fit")
        self.length = length
        self.limit = TEXT_LIMIT


class Elsewhere(enum.StrEnum):
    """What happened to money outside Amazon Pay."""

    PAID = "paid elsewhere"
    REFUNDED = "refunded elsewhere"


@dataclass(frozen=True, slots=True)
class Attention:
    """Use cases of the back office that write to an order's timeline alone."""

    desk: Desk

    def release(self, number: OrderNumber, charge_id: ChargeId, reason: str, actor: str) -> None:
        """Let the goods of a charge go that Amazon wanted held back.

        Raises:
            ReasonMissing, TextTooLong: nothing was changed.
            ChangedMeanwhile: somebody else released it first.
        """
        why = _required(reason)
        with self.desk.database.write() as session:
            order = order_for_change(session, number)
            _payment, charge = charge_of(order, charge_id)
            if not charge.stopped:
                raise ChangedMeanwhile
            change = Change(session, order, self.desk.person(actor))
            charge.stop_cleared_by = actor
            change.tell(Event.STOP_CLEARED, {"id": charge.charge_id, "why": why})
            restate(change)

    def clear(self, number: OrderNumber, seen: str, reason: str, actor: str) -> None:
        """Say that somebody has looked at what could not be squared.

        Args:
            number: the order.
            seen: what stood there; something else by now is not cleared unseen.
            reason: why it is all right.
            actor: who looked.

        Raises:
            ReasonMissing, TextTooLong: nothing was changed.
            ChangedMeanwhile: cleared already, or something else stands there now.
        """
        why = _required(reason)
        with self.desk.database.write() as session:
            order = order_for_change(session, number)
            if not order.attention or order.attention != seen:
                raise ChangedMeanwhile
            change = Change(session, order, self.desk.person(actor))
            change.tell(Event.ATTENTION_CLEARED, {"what": order.attention, "why": why})
            order.attention = ""
            restate(change)

    def note(self, number: OrderNumber, text: str, actor: str) -> None:
        """Write a note of the shop's own; the buyer never sees it.

        Raises:
            ReasonMissing, TextTooLong: nothing was changed.
        """
        said = _required(text)
        self._tell(number, Event.NOTE, {"text": said}, actor)

    def record(
        self, number: OrderNumber, what: Elsewhere, amount: Money, reason: str, actor: str
    ) -> None:
        """Write down that money moved outside Amazon Pay; nothing is sent, no status changes.

        Raises:
            Refused: no amount above zero, no reason, or another currency; nothing was changed.
        """
        why = _required(reason)
        if amount.minor <= 0:
            msg = f"{amount} is not more than zero"
            raise Refused(msg)
        facts = {"what": what.value, "amount": str(amount), "why": why}
        self._tell(number, Event.RECORDED, facts, actor, amount)

    def _tell(
        self,
        number: OrderNumber,
        event: Event,
        facts: dict[str, str],
        actor: str,
        amount: Money | None = None,
    ) -> None:
        with self.desk.database.write() as session:
            order = order_for_change(session, number)
            if amount is not None:
                _ = amount + Money.zero(order.currency)  # raises CurrencyMismatch
            Change(session, order, self.desk.person(actor)).tell(event, facts)


def _required(text: str) -> str:
    said = " ".join(text.split())
    if not said:
        raise ReasonMissing
    if len(said) > TEXT_LIMIT:
        raise TextTooLong(len(said))
    return said
