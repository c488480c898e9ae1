"""The journaled sequence of placing an order; every step can be taken up again after a crash."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from app.domain import rules
from app.domain.checkout_modes import CaptureMode
from app.domain.errors import (
    AppError,
    ChangedMeanwhile,
    ContradictoryState,
    Refused,
    TransitionRefused,
    Unavailable,
)
from app.domain.gateway import PermissionReport
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.intent import IntentKind
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.domain.placing import Remedy, remedy, timeout_minutes
from app.domain.states import ChargePermissionState
from app.domain.timeline import Event
from app.services import ledger
from app.services.buyers import keep_buyer
from app.services.calls import Calls
from app.services.change import Change
from app.services.desk import Desk
from app.services.facts import (
    charge_facts,
    current_payment,
    order_for_change,
    order_for_reading,
    payment_facts,
    payment_of,
)
from app.services.intents import Intents, Plan, Planner, Wanted
from app.services.restating import restate
from app.services.stages import Authentication, after_reading, after_return
from app.storage.orders import OrderRecord

__all__ = ["Authentication", "Checkout", "ConstraintsRemain", "Step"]

log = logging.getLogger(__name__)

_CURED_BY_CONFIRMING: Final = frozenset({"AmountNotSet"})
_RETRY_PAUSE_S: Final = 1.0


class ConstraintsRemain(Refused):
    """Amazon would not confirm yet; ``constraints`` are its ids. Nothing was confirmed."""

    def __init__(self, constraints: tuple[str, ...]) -> None:
        super().__init__(f"Amazon still misses: {', '.join(constraints)}")
        self.constraints = constraints


@dataclass(frozen=True, slots=True)
class Step:
    """Where placing an order stands; what the checkout screen shows.

    Attributes:
        remedy: what may be done about the last authorization.
        reason: Amazon's reason code of the last decline, verbatim; empty without one.
        tries: authorizations asked of the present Order Reference.
    """

    number: OrderNumber
    stage: OrderStage
    status: PaymentStatus
    remedy: Remedy
    reason: str
    tries: int


@dataclass(frozen=True, slots=True)
class Checkout:
    """Places orders.

    Attributes:
        pause: waits the given seconds before another try after a processing failure.
    """

    desk: Desk
    intents: Intents
    calls: Calls
    pause: Callable[[float], None]

    def advance(self, number: OrderNumber, actor: str = "") -> Step:
        """Go on until the order is placed, failed, or the buyer's turn has come.

        Safe to call at any time, any number of times, also after a crash.

        Raises:
            ConstraintsRemain: the buyer has yet to choose something.
            AlreadyUnderWay, ChangedMeanwhile: another desk is at this order.
            RejectedByAmazon: refused; nothing happened in that step.
            NotSent: that step had no effect; call again.
            OutcomeUnknown: unknown; call again, or let reconciliation do it.
        """
        self._drive(number, self.desk.owner)
        try:
            step = self._advance(number, actor)
        except AppError:
            self._release(number)
            raise
        self._release(number)
        return step

    def settle_open(self, number: OrderNumber) -> None:
        """Ask again for the outcome of the order's open call, if it has one.

        Raises:
            AlreadyUnderWay: another desk is asking.
            RejectedByAmazon, NotSent, OutcomeUnknown: as in ``advance``.
        """
        open_call = self.intents.take_up_open(number)
        if open_call is not None:
            self.calls.perform(open_call)

    def _advance(self, number: OrderNumber, actor: str) -> Step:
        self.settle_open(number)
        told_again = False
        while True:
            step = self.standing(number)
            match step.stage:
                case OrderStage.SETTING:
                    self._set_details(number, actor)
                case OrderStage.CONFIRMING:
                    if not self._knows_total(number, may_tell_again=not told_again):
                        told_again = True
                        continue
                    self._confirm(number, actor)
                case OrderStage.AUTHORIZING:
                    self._authorize(number, step, actor)
                case OrderStage.FAILED if step.remedy is not Remedy.LOOK:
                    self.let_go(number, actor)
                    return self.standing(number)
                case _:
                    return step

    def _drive(self, number: OrderNumber, owner: str) -> None:
        """Say which run is at it: only what a dead run left behind is resumed unasked."""
        with self.desk.database.write() as session:
            order_for_change(session, number).driven_by = owner

    def _release(self, number: OrderNumber) -> None:
        """Nobody is at it any more; that this cannot be written must not hide what happened."""
        try:
            self._drive(number, "")
        except (Unavailable, ChangedMeanwhile) as error:
            problem = {"order": number, "problem": type(error).__name__}
            log.info("order still marked as being placed", extra=problem)

    def standing(self, number: OrderNumber) -> Step:
        """Where the order stands, without asking Amazon."""
        with self.desk.database.read() as session:
            return _step(order_for_reading(session, number))

    def buyer_returned(
        self, number: OrderNumber, authentication: Authentication, actor: str = ""
    ) -> Step:
        """Go on after the confirmation flow; Amazon is asked, the URL is not believed.

        Once Amazon says that the order is open, the authorization follows at once. After
        Abandoned the buyer may choose again; ``advance`` then confirms anew.
        """
        asked, report = self._describe(number)
        with self.desk.database.write() as session:
            change = Change(session, order_for_change(session, number), self.desk.call(actor))
            self._take_in(change, asked, report)
            if change.order.stage is OrderStage.AWAITING_BUYER:
                change.tell(Event.BUYER_CONFIRMED, {"authentication": authentication.value})
                change.move(after_return(report.state, authentication))
                change.order.driven_by = self.desk.owner
            restate(change)
        step = self.standing(number)
        goes_on = {OrderStage.AUTHORIZING, OrderStage.FAILED}
        return self.advance(number, actor) if step.stage in goes_on else step

    def another_card(self, number: OrderNumber, actor: str = "") -> Step:
        """The buyer picked another payment method after a soft decline: confirm again, go on."""
        with self.desk.database.write() as session:
            change = Change(session, order_for_change(session, number), self.desk.person(actor))
            change.move(OrderStage.CONFIRMING)
            change.order.driven_by = self.desk.owner
        return self.advance(number, actor)

    def _set_details(self, number: OrderNumber, actor: str) -> None:
        def plan(_session: Session, order: OrderRecord) -> Plan:
            payment = current_payment(order)
            return Plan(
                kind=IntentKind.SET_DETAILS,
                payment_id=payment.id,
                permission_id=payment.permission_id,
                amount=order.total,
                request={"store_name": order.store_name, "seller_note": order.seller_note},
            )

        self._ask(number, OrderStage.SETTING, IntentKind.SET_DETAILS, plan, actor)

    def _confirm(self, number: OrderNumber, actor: str) -> None:
        shop = self.desk.shop
        urls = {"success_url": shop.success_url, "failure_url": shop.failure_url}

        def plan(_session: Session, order: OrderRecord) -> Plan:
            payment = current_payment(order)
            return Plan(
                kind=IntentKind.CONFIRM,
                payment_id=payment.id,
                permission_id=payment.permission_id,
                request=urls if shop.confirms_with_buyer else {},
            )

        self._ask(number, OrderStage.CONFIRMING, IntentKind.CONFIRM, plan, actor)

    def _authorize(self, number: OrderNumber, step: Step, actor: str) -> None:
        if step.remedy is Remedy.TRY_AGAIN:
            self.pause(_RETRY_PAUSE_S)
        if not self._is_chargeable(number, actor):
            return

        def plan(_session: Session, order: OrderRecord) -> Plan:
            payment = current_payment(order)
            rules.require_authorizable(payment_facts(order), order.total, self.desk.clock.now())
            charges = [charge_facts(charge) for charge in payment.charges]
            return Plan(
                kind=IntentKind.AUTHORIZE,
                payment_id=payment.id,
                permission_id=payment.permission_id,
                amount=order.total,
                request={
                    "timeout_minutes": timeout_minutes(order.authorization_mode, charges),
                    "capture_now": order.capture_mode is CaptureMode.CAPTURE_NOW,
                    "note": str(order.quote.get("authorization_note", "")),
                    "soft_descriptor": self.desk.shop.soft_descriptor,
                },
            )

        self._ask(number, OrderStage.AUTHORIZING, IntentKind.AUTHORIZE, plan, actor)

    def _ask(
        self,
        number: OrderNumber,
        stage: OrderStage,
        kind: IntentKind,
        plan: Planner,
        actor: str,
    ) -> None:
        """Take one step, unless another desk took the order further since we looked."""

        def still(session: Session, order: OrderRecord) -> Plan:
            if order.stage is not stage:
                raise ChangedMeanwhile
            return plan(session, order)

        self.calls.perform(self.intents.write_down(number, Wanted(kind), still, actor))

    def _is_chargeable(self, number: OrderNumber, actor: str) -> bool:
        """Read the full address and the true state; move on if there is nothing to authorize.

        Raises:
            ContradictoryState: Amazon's word for the state is unknown to us, or the buyer
                confirmed another total; nothing is authorized, a person looks.
        """
        asked, report = self._describe(number)
        with self.desk.database.write() as session:
            change = Change(session, order_for_change(session, number), self.desk.call(actor))
            self._take_in(change, asked, report)
            known, ours = current_payment(change.order).state, change.order.total
            differs = report.total is not None and report.total != ours
            if differs:
                change.order.attention = f"Amazon was told {report.total}, the order is {ours}"
                change.tell(Event.CONTRADICTION, {"amazon": str(report.total), "ours": str(ours)})
            elif report.state is not None and change.order.stage is OrderStage.AUTHORIZING:
                after_reading(change, report.state)
            restate(change)
            stage = change.order.stage
        if differs:
            raise ContradictoryState(str(ours), str(report.total))
        if report.state is None:
            raise ContradictoryState(known, report.word.state)
        return stage is OrderStage.AUTHORIZING

    def _knows_total(self, number: OrderNumber, *, may_tell_again: bool) -> bool:
        """Look before the buyer is bound: nothing is missing, and Amazon shows our total.

        Returns:
            ``False`` when Amazon had another total; it is told ours next.

        Raises:
            ConstraintsRemain: the buyer has yet to choose something.
            ContradictoryState: it was told, and still shows another total.
        """
        _, report = self._describe(number)
        if report.state is not ChargePermissionState.DRAFT:
            return True
        with self.desk.database.read() as session:
            ours = order_for_reading(session, number).total
        if report.total is not None and report.total != ours:
            if not may_tell_again:
                raise ContradictoryState(str(ours), str(report.total))
            with self.desk.database.write() as session:
                order = order_for_change(session, number)
                Change(session, order, self.desk.system()).move(OrderStage.SETTING)
            return False
        remaining = tuple(c for c in report.constraints if c not in _CURED_BY_CONFIRMING)
        if remaining:
            raise ConstraintsRemain(remaining)
        return True

    def let_go(self, number: OrderNumber, actor: str) -> None:
        """Cancel what is left of a failed Order Reference; a failure of that is no news."""
        try:
            asked, report = self._describe(number)
            with self.desk.database.write() as session:
                change = Change(session, order_for_change(session, number), self.desk.call(actor))
                self._take_in(change, asked, report)
                restate(change)
            if report.state in _CANCELABLE:
                self._ask(number, OrderStage.FAILED, IntentKind.CANCEL, _plan_cancel, actor)
        except AppError as error:
            log.warning(
                "order reference of a failed order not canceled",
                extra={"order": number, "problem": type(error).__name__},
            )

    def _describe(self, number: OrderNumber) -> tuple[ChargePermissionId, PermissionReport]:
        with self.desk.database.read() as session:
            payment = current_payment(order_for_reading(session, number))
        asked = ChargePermissionId(payment.permission_id)
        return asked, self.desk.gateway.describe(asked)

    @staticmethod
    def _take_in(change: Change, asked: ChargePermissionId, report: PermissionReport) -> None:
        ledger.note_permission(change, payment_of(change.order, asked), report)
        keep_buyer(change.session, change.order, report)


_CANCELABLE: Final = frozenset(
    {
        ChargePermissionState.DRAFT,
        ChargePermissionState.CHARGEABLE,
        ChargePermissionState.NON_CHARGEABLE,
    }
)


def _plan_cancel(_session: Session, order: OrderRecord) -> Plan:
    payment = current_payment(order)
    facts = payment_facts(order)
    rules.require_cancelable(facts)
    if facts.engaged:
        raise TransitionRefused(order.stage, ChargePermissionState.CANCELED)
    return Plan(
        kind=IntentKind.CANCEL,
        payment_id=payment.id,
        permission_id=payment.permission_id,
        request={"reason": "payment failed"},
    )


def _step(order: OrderRecord) -> Step:
    charges = [charge_facts(charge) for charge in current_payment(order).charges]
    cure = remedy(charges, order.authorization_mode) if charges else Remedy.NONE_NEEDED
    return Step(
        number=OrderNumber(order.number),
        stage=order.stage,
        status=order.status,
        remedy=cure,
        reason=charges[-1].reason if cure is not Remedy.NONE_NEEDED else "",
        tries=len(charges),
    )
