"""Writes what Amazon reported into an order: judged first, never guessed.

Every function works in the caller's transaction; the caller restates the order afterwards.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from app.domain.day import EntryKind
from app.domain.gateway import CaptureReport, ChargeReport, PermissionReport, RefundReport, Word
from app.domain.lifecycle import Verdict
from app.domain.states import CHARGE, CHARGE_PERMISSION, REFUND, ChargeState, Reason, RefundState
from app.domain.timeline import Event
from app.services.change import Change
from app.services.day.entries import enter
from app.storage.payments import ChargeRecord, PaymentRecord, RefundRecord


def note_permission(change: Change, payment: PaymentRecord, report: PermissionReport) -> Verdict:
    """Take in the state of the Order Reference."""
    verdict = CHARGE_PERMISSION.judge(
        payment.state, report.state, payment.amazon_updated_at, report.word.updated_at
    )
    facts = {"id": payment.permission_id, "from": payment.state.value, **_word(report.word)}
    if report.state is not None and verdict is Verdict.APPLY:
        payment.state = report.state
        change.tell(Event.PERMISSION_CHANGED, facts)
    if _is_news(verdict, payment.amazon_updated_at, report.word):
        payment.amazon_state, payment.amazon_reason = report.word.state, report.word.reason
        payment.amazon_updated_at = report.word.updated_at or payment.amazon_updated_at
        payment.authentication = report.authentication
        payment.expires_at = report.expires_at or payment.expires_at
    _doubt(change, verdict, facts)
    payment.checked_at = change.cause.at
    change.order.language = report.language or change.order.language
    return verdict


def note_charge(change: Change, payment: PaymentRecord, report: ChargeReport) -> ChargeRecord:
    """Take in an authorization and its capture, known to us or not."""
    charge = _find_charge(payment, report)
    if charge is None:
        charge = _new_charge(change.session, payment, report, change.cause.at)
        facts = {"id": charge.charge_id, "amount": str(charge.amount), **_word(report.word)}
        change.tell(Event.AUTHORIZATION_CHANGED, facts)
        if report.state is None:
            _doubt(change, Verdict.UNKNOWN, facts)
    elif _judge_charge(change, charge, report) is Verdict.CONTRADICTION:
        return charge
    charge.charge_id = report.charge_id
    charge.soft_decline = bool(report.soft_decline) or charge.soft_decline
    charge.authorized_at = report.created_at or charge.authorized_at
    charge.expires_at = report.expires_at or charge.expires_at
    charge.checked_at = change.cause.at
    _watch_shipment(change, charge, report.word)
    if report.capture is not None:
        note_capture_half(change, charge, report.capture)
    return charge


def note_capture(change: Change, charge: ChargeRecord, report: CaptureReport) -> Verdict:
    """Take in the answer to a Capture; a declined one leaves the charge as it is for now.

    Whether the authorization is still open after a declined capture only Amazon knows: the
    caller reads the charge again.
    """
    declined = report.state is ChargeState.DECLINED
    reported = charge.state if declined else report.state
    verdict = CHARGE.judge(charge.state, reported, _updated_at(charge), report.word.updated_at)
    facts = {"id": report.capture_id, "from": charge.state.value, **_word(report.word)}
    if reported is not None and verdict is Verdict.APPLY:
        charge.state = reported
    _doubt(change, verdict, facts)
    if verdict is Verdict.CONTRADICTION:
        return verdict
    if report.state is ChargeState.CAPTURED:
        # what a completed capture does to its authorization (classic API reference, side effects)
        charge.amazon_state, charge.amazon_reason = "Closed", Reason.MAX_CAPTURES_PROCESSED.value
    note_capture_half(change, charge, report)
    return verdict


def note_capture_half(change: Change, charge: ChargeRecord, report: CaptureReport) -> None:
    """Keep the capture's own words and amounts beside the charge."""
    known_at, reported_at = charge.capture_updated_at, report.word.updated_at
    if known_at is not None and reported_at is not None and reported_at < known_at:
        return
    news = (report.capture_id, report.word.state, report.word.reason)
    if news != (charge.capture_id, charge.capture_state, charge.capture_reason):
        declined = report.state is ChargeState.DECLINED
        event = Event.CAPTURE_DECLINED if declined else Event.CAPTURE_CHANGED
        facts = {"id": report.capture_id, "amount": str(report.captured), **_word(report.word)}
        change.tell(event, facts)
    charge.capture_id = report.capture_id
    charge.capture_reference = report.reference_id
    charge.capture_state, charge.capture_reason = report.word.state, report.word.reason
    charge.capture_updated_at = reported_at or known_at
    charge.capture_minor = report.captured.minor
    charge.refunded_minor = max(charge.refunded_minor, report.refunded.minor)
    charge.fee_minor = report.fee.minor if report.fee is not None else charge.fee_minor
    if charge.state is ChargeState.CAPTURED and charge.captured_at is None:
        charge.captured_at = reported_at or change.cause.at
        enter(change, EntryKind.CAPTURE, charge.charge_id, charge.capture_amount)
    _watch_shipment(change, charge, report.word)


def note_refund(change: Change, charge: ChargeRecord, report: RefundReport) -> RefundRecord:
    """Take in a refund, ours or Amazon's own."""
    refund = next((r for r in charge.refunds if r.refund_id == report.refund_id), None)
    facts = {"id": report.refund_id, "amount": str(report.amount), **_word(report.word)}
    if refund is None:
        refund = _new_refund(charge, report, change.cause.at)
        change.tell(Event.REFUND_CHANGED, facts)
        if report.state is None:
            _doubt(change, Verdict.UNKNOWN, facts)
        change.session.flush()
        if refund.state is not RefundState.DECLINED:
            enter(change, EntryKind.REFUND, refund.refund_id, refund.amount)
    else:
        verdict = REFUND.judge(refund.state, report.state)
        if report.state is not None and verdict is Verdict.APPLY:
            facts["from"] = refund.state.value
            refund.state = report.state
            change.tell(Event.REFUND_CHANGED, facts)
            if refund.state is RefundState.DECLINED:
                enter(change, EntryKind.REFUND_DECLINED, refund.refund_id, refund.amount)
        if _is_news(verdict, refund.amazon_updated_at, report.word):
            refund.amazon_state, refund.amazon_reason = report.word.state, report.word.reason
            refund.amazon_updated_at = report.word.updated_at or refund.amazon_updated_at
        _doubt(change, verdict, facts)
    refund.checked_at = change.cause.at
    return refund


def _find_charge(payment: PaymentRecord, report: ChargeReport) -> ChargeRecord | None:
    for charge in payment.charges:
        if charge.charge_id == report.charge_id or charge.reference_id == report.reference_id:
            return charge
    return None


def _new_charge(
    session: Session, payment: PaymentRecord, report: ChargeReport, at: dt.datetime
) -> ChargeRecord:
    # an unknown word leaves a new charge in the state that promises nothing
    state = report.state or ChargeState.AUTHORIZATION_INITIATED
    charge = ChargeRecord(
        payment_id=payment.id,
        reference_id=report.reference_id,
        charge_id=report.charge_id,
        currency=report.authorized.currency,
        amount_minor=report.authorized.minor,
        state=state,
        amazon_state=report.word.state,
        amazon_reason=report.word.reason,
        amazon_updated_at=report.word.updated_at,
        soft_decline=bool(report.soft_decline),
        capture_now=report.capture_now,
        capture_minor=0,
        refunded_minor=0,
        stop_shipment=False,
        stop_cleared_by="",
        capture_state="",
        capture_reason="",
        authorized_at=report.created_at or at,
        refunds=[],
    )
    payment.charges.append(charge)
    session.flush()
    return charge


def _new_refund(charge: ChargeRecord, report: RefundReport, at: dt.datetime) -> RefundRecord:
    refund = RefundRecord(
        reference_id=report.reference_id,
        refund_id=report.refund_id,
        currency=report.amount.currency,
        amount_minor=report.amount.minor,
        state=report.state or RefundState.REFUND_INITIATED,
        amazon_state=report.word.state,
        amazon_reason=report.word.reason,
        amazon_updated_at=report.word.updated_at,
        kind=report.kind,
        created_at=report.created_at or at,
    )
    charge.refunds.append(refund)
    return refund


def _is_news(verdict: Verdict, known_at: dt.datetime | None, word: Word) -> bool:
    """Whether a report's words replace ours: one that overtook another must not set them back."""
    if verdict is Verdict.APPLY:
        return True
    older = known_at is not None and word.updated_at is not None and word.updated_at < known_at
    return verdict is Verdict.DUPLICATE and not older


def _judge_charge(change: Change, charge: ChargeRecord, report: ChargeReport) -> Verdict:
    reported_at = _latest(report)
    verdict = CHARGE.judge(charge.state, report.state, _updated_at(charge), reported_at)
    facts = {"id": charge.charge_id, "from": charge.state.value, **_word(report.word)}
    if report.state is not None and verdict is Verdict.APPLY:
        charge.state = report.state
        change.tell(Event.AUTHORIZATION_CHANGED, facts)
    if _is_news(verdict, charge.amazon_updated_at, report.word):
        charge.amazon_state, charge.amazon_reason = report.word.state, report.word.reason
        charge.amazon_updated_at = report.word.updated_at or charge.amazon_updated_at
    _doubt(change, verdict, facts)
    return verdict


def _doubt(change: Change, verdict: Verdict, facts: dict[str, str]) -> None:
    """Put what we cannot square before a person, once, and change nothing else."""
    if verdict in {Verdict.APPLY, Verdict.DUPLICATE}:
        return
    if verdict is Verdict.STALE:
        change.tell(Event.STALE_REPORT, facts)
        return
    contradiction = verdict is Verdict.CONTRADICTION
    event = Event.CONTRADICTION if contradiction else Event.UNKNOWN_WORD
    what = event.value
    attention = f"{what}: {facts['id']} is {facts['state']} {facts.get('reason', '')}".rstrip()
    if change.order.attention != attention:
        change.order.attention = attention
        change.tell(event, facts)


def _watch_shipment(change: Change, charge: ChargeRecord, word: Word) -> None:
    if word.reason == Reason.STOP_SHIPMENT and not charge.stop_shipment:
        charge.stop_shipment = True
        facts = {"id": charge.charge_id, **_word(word)}
        change.tell(Event.STOP_SHIPMENT, facts)


def _updated_at(charge: ChargeRecord) -> dt.datetime | None:
    known = [at for at in (charge.amazon_updated_at, charge.capture_updated_at) if at is not None]
    return max(known, default=None)


def _latest(report: ChargeReport) -> dt.datetime | None:
    capture = report.capture.word.updated_at if report.capture is not None else None
    return max((at for at in (report.word.updated_at, capture) if at is not None), default=None)


def _word(word: Word) -> dict[str, str]:
    facts = {"state": word.state, "reason": word.reason}
    return {name: text for name, text in facts.items() if text}
