"""Giving captured money back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain import rules
from app.domain.errors import ChangedMeanwhile, NotFound
from app.domain.identifiers import ChargeId, OrderNumber
from app.domain.intent import IntentKind
from app.domain.money import Money
from app.domain.texts import require_sendable
from app.services.calls import Calls
from app.services.desk import Desk
from app.services.facts import charge_facts, charge_of
from app.services.intents import Intents, Plan, Wanted
from app.services.line_shares import PICKED, PickedLine, written
from app.services.refresh import Refresh
from app.storage.orders import OrderRecord


@dataclass(frozen=True, slots=True)
class Refunds:
    """Use cases of the back office around refunds."""

    desk: Desk
    intents: Intents
    calls: Calls
    refresh: Refresh

    def refund(  # noqa: PLR0913 -- what a refund is
        self,
        number: OrderNumber,
        charge_id: ChargeId,
        amount: Money,
        actor: str,
        note: str = "",
        *,
        reason: str = "",
        lines: Sequence[PickedLine] = (),
        seen_left: Money | None = None,
        errand: str = "",
    ) -> None:
        """Start a refund; Amazon always answers Pending and decides within hours.

        Args:
            number: the order.
            charge_id: the charge whose captured money goes back.
            amount: at most what is left, Amazon's 15 % / 75 allowance included.
            actor: who does it.
            note: shown to the buyer, at most 255 characters.
            reason: for the shop's own books; kept in the order's timeline.
            lines: by which the amount was picked; the next ones go on behind them.
            seen_left: the ceiling that was shown; ``None`` to refund whatever it is by now.
            errand: of bulk work; see ``Wanted``. Then the allowance is left out.

        Raises:
            ChangedMeanwhile: the ceiling is another by now; nothing was sent.
            Refused: our rules said no; nothing was sent.
            RejectedByAmazon: Amazon refused; no effect.
            NotSent: certainly no effect; the next try uses the same key.
            OutcomeUnknown: reconciliation decides; asking again uses the same key.
        """
        require_sendable("note", note)

        def plan(_session: Session, order: OrderRecord) -> Plan:
            payment, charge = charge_of(order, charge_id)
            if seen_left not in {None, rules.left_to_refund(charge_facts(charge))}:
                raise ChangedMeanwhile
            rules.require_refundable(charge_facts(charge), amount)
            if errand:
                rules.require_within_captured(charge_facts(charge), amount)
            if charge.capture_id is None:
                raise NotFound("capture of charge", charge_id)
            return Plan(
                kind=IntentKind.REFUND,
                payment_id=payment.id,
                permission_id=payment.permission_id,
                charge_record_id=charge.id,
                object_id=charge.capture_id,
                amount=amount,
                request={
                    "note": note,
                    "soft_descriptor": self.desk.shop.soft_descriptor,
                    "why": reason,
                    PICKED: written(lines),
                },
            )

        wanted = Wanted(IntentKind.REFUND, amount, charge_id, errand)
        intent = self.intents.write_down(number, wanted, plan, actor)
        with self.refresh.after_refusal(number):
            self.calls.perform(intent)
