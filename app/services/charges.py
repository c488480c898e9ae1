"""Money that a buyer has authorized: taking it, letting it go, asking for it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from app.domain import rules
from app.domain.errors import (
    AppError,
    ChangedMeanwhile,
    Declined,
    ShipmentStopped,
    TransitionRefused,
)
from app.domain.gateway import CaptureReport, ChargeReport
from app.domain.identifiers import ChargeId, OrderNumber
from app.domain.intent import IntentKind
from app.domain.money import Money
from app.domain.order_stage import OrderStage
from app.domain.placing import ASYNCHRONOUS_MINUTES
from app.domain.states import ChargeState
from app.domain.texts import require_sendable
from app.services.calls import Calls
from app.services.desk import Desk
from app.services.facts import charge_facts, charge_of, current_payment, payment_facts
from app.services.intents import Intents, Plan, Wanted
from app.services.line_shares import PICKED, PickedLine, written
from app.services.refresh import Refresh
from app.storage.orders import OrderRecord

_AUTHORIZABLE: Final = frozenset({OrderStage.PLACED, OrderStage.FAILED})


@dataclass(frozen=True, slots=True)
class Charges:
    """Use cases of the back office around one charge.

    Every method commits its intent before anything is sent. All raise

    * ``Refused``: our rules said no, nothing was sent;
    * ``RejectedByAmazon``: Amazon refused, no effect; the order was read again;
    * ``NotSent``: certainly no effect, the next try uses the same key;
    * ``OutcomeUnknown``: reconciliation decides; asking again uses the same key.
    """

    desk: Desk
    intents: Intents
    calls: Calls
    refresh: Refresh

    def capture(  # noqa: PLR0913 -- what a capture is
        self,
        number: OrderNumber,
        charge_id: ChargeId,
        amount: Money,
        actor: str,
        note: str = "",
        *,
        lines: Sequence[PickedLine] = (),
        errand: str = "",
    ) -> None:
        """Take money, once per charge; the rest of the authorization is released.

        Args:
            number: the order.
            charge_id: which of its authorizations.
            amount: at most what was authorized.
            actor: who does it.
            note: shown to the buyer, at most 255 characters.
            lines: by which the amount was picked; the next ones go on behind them.
            errand: of bulk work; see ``Wanted``.

        Raises:
            ShipmentStopped: Amazon wants the goods held back, and nobody has released them.
            Declined: Amazon said no; whether the authorization survived, the order shows.
        """
        require_sendable("note", note)

        def plan(_session: Session, order: OrderRecord) -> Plan:
            payment, charge = charge_of(order, charge_id)
            now = self.desk.clock.now()
            rules.require_capturable(charge_facts(charge), amount, order.mode, now)
            if charge.stopped:
                raise ShipmentStopped
            return Plan(
                kind=IntentKind.CAPTURE,
                payment_id=payment.id,
                permission_id=payment.permission_id,
                charge_record_id=charge.id,
                object_id=charge_id,
                amount=amount,
                request={
                    "note": note,
                    "soft_descriptor": self.desk.shop.soft_descriptor,
                    PICKED: written(lines),
                },
            )

        wanted = Wanted(IntentKind.CAPTURE, amount, charge_id, errand)
        intent = self.intents.write_down(number, wanted, plan, actor)
        with self.refresh.after_refusal(number):
            report = self.calls.perform(intent)
        if isinstance(report, CaptureReport) and report.state is ChargeState.DECLINED:
            self.refresh.quietly(number)
            raise Declined(report.word.reason)

    def void(
        self,
        number: OrderNumber,
        charge_id: ChargeId,
        actor: str,
        reason: str = "",
        *,
        errand: str = "",
    ) -> None:
        """Let reserved money go; the order itself stays open for another authorization."""
        require_sendable("reason", reason)

        def plan(_session: Session, order: OrderRecord) -> Plan:
            payment, charge = charge_of(order, charge_id)
            rules.require_voidable(charge_facts(charge))
            return Plan(
                kind=IntentKind.VOID,
                payment_id=payment.id,
                permission_id=payment.permission_id,
                charge_record_id=charge.id,
                object_id=charge_id,
                request={"reason": reason},
            )

        wanted = Wanted(IntentKind.VOID, charge_id=charge_id, errand=errand)
        intent = self.intents.write_down(number, wanted, plan, actor)
        with self.refresh.after_refusal(number):
            self.calls.perform(intent)

    def authorize_again(  # noqa: PLR0913 -- what an authorization is
        self,
        number: OrderNumber,
        amount: Money,
        actor: str,
        note: str = "",
        *,
        wait: bool = True,
        seen_left: Money | None = None,
    ) -> ChargeState | None:
        """Reserve money on a placed order: after a decline, an expiry, or for the next parcel.

        An order that failed at the till is placed by it; one that is still being placed is the
        till's alone.

        Args:
            number: the order.
            amount: at most what Amazon's ceiling leaves.
            actor: who does it.
            note: shown to the buyer, at most 255 characters.
            wait: synchronous; otherwise Amazon may take a day.
            seen_left: the ceiling that was shown; ``None`` to reserve whatever it is by now.

        Returns:
            The new charge's state; ``None`` when Amazon's word for it is unknown to us.

        Raises:
            Declined: Amazon said no.
            ChangedMeanwhile: the ceiling is another by now; nothing was sent.
        """
        require_sendable("note", note)

        def plan(_session: Session, order: OrderRecord) -> Plan:
            if order.stage not in _AUTHORIZABLE:
                raise TransitionRefused(order.stage, ChargeState.AUTHORIZED)
            payment = current_payment(order)
            if seen_left not in {None, rules.left_to_authorize(payment_facts(order))}:
                raise ChangedMeanwhile
            rules.require_authorizable(payment_facts(order), amount, self.desk.clock.now())
            return Plan(
                kind=IntentKind.AUTHORIZE,
                payment_id=payment.id,
                permission_id=payment.permission_id,
                amount=amount,
                request={
                    "timeout_minutes": 0 if wait else ASYNCHRONOUS_MINUTES,
                    "capture_now": False,
                    "note": note,
                    "soft_descriptor": self.desk.shop.soft_descriptor,
                },
            )

        wanted = Wanted(IntentKind.AUTHORIZE, amount)
        intent = self.intents.write_down(number, wanted, plan, actor)
        with self.refresh.after_refusal(number):
            report = self.calls.perform(intent)
        if not isinstance(report, ChargeReport):
            msg = "Authorize was answered without an authorization"
            raise AppError(msg)
        if report.state is ChargeState.DECLINED:
            self.refresh.quietly(number)
            raise Declined(report.word.reason, soft=bool(report.soft_decline))
        return report.state
