"""Writes down what an intent's call brought: one transaction settles it and moves the order."""

from __future__ import annotations

from typing import TypeAlias

from app.domain.gateway import CaptureReport, ChargeReport, PermissionReport, RefundReport, Word
from app.domain.intent import IntentKind, IntentState
from app.domain.order_stage import ORDER_STAGE, OrderStage
from app.domain.placing import Remedy, remedy, stage_after
from app.domain.states import ChargePermissionState, ChargeState, Reason
from app.domain.timeline import Event
from app.services import ledger
from app.services.change import Change
from app.services.desk import Desk
from app.services.facts import charge_facts, current_payment, order_for_change
from app.services.intents import Intent, Intents
from app.services.restating import restate
from app.storage.intents import IntentRecord
from app.storage.payments import ChargeRecord, PaymentRecord

Report: TypeAlias = PermissionReport | ChargeReport | CaptureReport | RefundReport

_OPEN_CHARGES = frozenset({ChargeState.AUTHORIZATION_INITIATED, ChargeState.AUTHORIZED})
_CAME_TO_NOTHING = frozenset({ChargeState.CANCELED, ChargeState.DECLINED})
_STEPS = {
    IntentKind.SET_DETAILS: Event.DETAILS_SET,
    IntentKind.CONFIRM: Event.CONFIRMED,
}


def write_down(desk: Desk, intents: Intents, intent: Intent, report: Report | None) -> None:
    """Settle the intent and bring the order up to date, all or nothing.

    Raises:
        Unavailable: the database would not take it; the intent is still open.
    """
    with desk.database.write() as session:
        order = order_for_change(session, intent.order_number)
        change = Change(session, order, desk.call(intent.actor))
        record = session.get_one(IntentRecord, intent.record_id)
        payment = next(each for each in order.payments if each.id == record.payment_id)
        outcome = report.word if report is not None else Word("")
        intents.settle(session, intent, IntentState.DONE, outcome.state, outcome.reason)
        _note(change, payment, record, report)
        if intent.kind in _STEPS:
            change.tell(_STEPS[intent.kind], {"key": intent.key})
        _next_stage(change, payment, record, with_buyer=desk.shop.confirms_with_buyer)
        restate(change)


def called_off(desk: Desk, intents: Intents, intent: Intent, report: PermissionReport) -> None:
    """Settle an Authorize that never came to be, and end the order that was being placed."""
    with desk.database.write() as session:
        order = order_for_change(session, intent.order_number)
        change = Change(session, order, desk.call(intent.actor))
        record = session.get_one(IntentRecord, intent.record_id)
        payment = next(each for each in order.payments if each.id == record.payment_id)
        intents.settle(session, intent, IntentState.REJECTED, "called off")
        ledger.note_permission(change, payment, report)
        change.tell(Event.OUTCOME_SETTLED, {"key": intent.key, "outcome": "called off"})
        if ORDER_STAGE.reaches(order.stage, OrderStage.ABANDONED):
            change.move(OrderStage.ABANDONED)
        restate(change)


def _note(
    change: Change, payment: PaymentRecord, record: IntentRecord, report: Report | None
) -> None:
    match report:
        case PermissionReport():
            ledger.note_permission(change, payment, report)
            if report.state is ChargePermissionState.CANCELED:
                _cancel_open_charges(change, payment)
        case ChargeReport():
            ledger.note_charge(change, payment, report)
        case CaptureReport():
            ledger.note_capture(change, _charge(payment, record), report)
        case RefundReport():
            refund = ledger.note_refund(change, _charge(payment, record), report)
            refund.requested_by = record.actor
            refund.note = str(record.request.get("note", ""))
        case None:
            _note_silence(change, payment, record)


def _note_silence(change: Change, payment: PaymentRecord, record: IntentRecord) -> None:
    """Amazon answers these with 200 and no object; that alone says what they are now."""
    if record.kind is IntentKind.VOID:
        _cancel_charge(change, _charge(payment, record), Reason.SELLER_CLOSED)
    elif record.kind is IntentKind.CANCEL:
        _end(change, payment, ChargePermissionState.CANCELED, Reason.SELLER_CANCELED)
        _cancel_open_charges(change, payment)
    elif record.kind is IntentKind.CLOSE:
        _end(change, payment, ChargePermissionState.CLOSED, Reason.SELLER_CLOSED)


def _end(
    change: Change, payment: PaymentRecord, state: ChargePermissionState, reason: Reason
) -> None:
    if payment.state is state:
        return
    facts = {"id": payment.permission_id, "from": payment.state.value, "state": state.value}
    change.tell(Event.PERMISSION_CHANGED, {**facts, "reason": reason.value})
    payment.state, payment.amazon_state, payment.amazon_reason = state, state.value, reason.value


def _cancel_open_charges(change: Change, payment: PaymentRecord) -> None:
    for charge in payment.charges:
        if charge.state in _OPEN_CHARGES:
            _cancel_charge(change, charge, Reason.ORDER_REFERENCE_CANCELED)


def _cancel_charge(change: Change, charge: ChargeRecord, reason: Reason) -> None:
    if charge.state is ChargeState.CANCELED:
        return
    facts = {"id": charge.charge_id, "from": charge.state.value, "state": "Closed"}
    change.tell(Event.AUTHORIZATION_CHANGED, {**facts, "reason": reason.value})
    charge.state = ChargeState.CANCELED
    charge.amazon_state, charge.amazon_reason = "Closed", reason.value


def _next_stage(
    change: Change, payment: PaymentRecord, record: IntentRecord, *, with_buyer: bool
) -> None:
    order, stage = change.order, change.order.stage
    if payment.id != current_payment(order).id:
        return  # of an Order Reference that no longer pays for this order
    if record.kind is IntentKind.SET_DETAILS and stage is OrderStage.SETTING:
        if record.amount_minor == order.total_minor:  # else it was revised meanwhile
            change.move(OrderStage.CONFIRMING)
    elif record.kind is IntentKind.CONFIRM and stage is OrderStage.CONFIRMING:
        change.move(OrderStage.AWAITING_BUYER if with_buyer else OrderStage.AUTHORIZING)
    elif record.kind is IntentKind.AUTHORIZE and stage is OrderStage.AUTHORIZING:
        charges = [charge_facts(charge) for charge in payment.charges]
        cure = remedy(charges, order.authorization_mode)
        if cure is Remedy.LOOK:
            order.attention = f"declined for an unknown reason: {charges[-1].reason}"
            change.tell(Event.UNKNOWN_WORD, {"reason": charges[-1].reason})
        change.move(stage_after(cure))
    elif record.kind is IntentKind.AUTHORIZE and stage is OrderStage.FAILED:
        if payment.charges[-1].state not in _CAME_TO_NOTHING:
            change.move(OrderStage.PLACED)  # a manager authorized what had failed at the till
    elif record.kind is IntentKind.CANCEL and stage not in {OrderStage.PLACED, OrderStage.FAILED}:
        change.move(OrderStage.ABANDONED)


def _charge(payment: PaymentRecord, record: IntentRecord) -> ChargeRecord:
    return next(charge for charge in payment.charges if charge.id == record.charge_record_id)
