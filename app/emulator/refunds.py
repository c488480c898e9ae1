"""What happens to a Refund (v1 §2.10, §3.4)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.emulator import captures, identifiers, provider_credits
from app.emulator.amounts import spoken
from app.emulator.limits import MAX_REFUNDS, ceiling, largest, percentage_fee
from app.emulator.objects import Capture, Price, ProviderShare, Refund, Simulation, Status
from app.emulator.plans import Operation
from app.emulator.refusals import Refusal
from app.emulator.states import CaptureState, Reason, RefundState, RefundType
from app.emulator.timers import TimerKind

if TYPE_CHECKING:
    from app.emulator.world import World

DECISION_TIME: Final = timedelta(seconds=30)

_AMAZON_REASON: Final = {
    RefundType.A_Z_REFUND: Reason.A_Z_REFUND,
    RefundType.A_Z_GUARANTEE: Reason.A_Z_REFUND,
    RefundType.A_Z_CANCEL: Reason.A_Z_REFUND,
    RefundType.BUYER_CANCELED: Reason.BUYER_CANCELED,
}


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """What Refund was asked."""

    reference_id: str
    amount: Price
    note: str = ""
    soft_descriptor: str = ""
    provider_reversals: list[ProviderShare] = field(default_factory=list)
    simulation: Simulation | None = None
    refund_type: RefundType = RefundType.SELLER_INITIATED

    def is_repeated_by(self, known: Refund) -> bool:
        """Tell whether an earlier Refund was asked for in the same words."""
        return (
            self.amount == known.amount
            and self.note == known.note
            and self.soft_descriptor == known.soft_descriptor
            and self.provider_reversals == known.provider_reversals
        )


def refund(world: World, capture: Capture, request: RefundRequest) -> Refund:
    """Start a Refund; it is Pending for 30 s.

    Raises:
        Refusal: the Capture's state, the count, amount or currency do not allow it.
    """
    _require_refundable(world, capture, request)
    made = _make(world, capture, request)
    world.record("Refund", made, made.amount)
    world.schedule(DECISION_TIME, TimerKind.DECIDE_REFUND, made.refund_id)
    return made


def refund_by_amazon(
    world: World, capture: Capture, amount: Price, refund_type: RefundType
) -> Refund:
    """Refund as Amazon does after a claim, a chargeback or a buyer's cancelation: at once."""
    reference_id = "AMZN-" + secrets.token_hex(8).upper()
    request = RefundRequest(reference_id, amount, refund_type=refund_type)
    _require_refundable(world, capture, request)
    made = _make(world, capture, request)
    world.record("AmazonRefund", made, made.amount)
    complete(world, made, _AMAZON_REASON.get(refund_type))
    return made


def _make(world: World, capture: Capture, request: RefundRequest) -> Refund:
    now = world.clock.now()
    ours = request.refund_type is RefundType.SELLER_INITIATED
    made = Refund(
        refund_id=identifiers.child_id(capture.order_reference_id, "R", world.shelves.refunds),
        capture_id=capture.capture_id,
        order_reference_id=capture.order_reference_id,
        environment=capture.environment,
        reference_id=request.reference_id,
        amount=request.amount,
        fee_refunded=Price(0, request.amount.currency),
        created=now,
        status=Status(RefundState.PENDING, last_update=now),
        refund_type=request.refund_type,
        note=request.note,
        soft_descriptor=request.soft_descriptor,
        provider_reversals=request.provider_reversals,
        simulation=request.simulation or (world.plans.take(Operation.REFUND) if ours else None),
    )
    capture.refund_ids.append(made.refund_id)
    world.touch(capture)
    world.touch(made)
    return made


def _require_refundable(world: World, capture: Capture, request: RefundRequest) -> None:
    if capture.status.state is not CaptureState.COMPLETED:
        raise Refusal(
            "CaptureNotRefundable",
            f"Capture {capture.capture_id} is in {capture.status.state} state and cannot be"
            " refunded.",
        )
    known = [
        one
        for one in map(world.refund, capture.refund_ids)
        if one.status.state is not RefundState.DECLINED
    ]
    if len(known) >= MAX_REFUNDS:
        raise Refusal(
            "TransactionCountExceeded",
            f"Capture {capture.capture_id} already has {MAX_REFUNDS} refunds.",
        )
    if request.amount.currency != capture.amount.currency:
        raise Refusal(
            "CurrencyMismatch",
            f"The currency {request.amount.currency} differs from the currency"
            f" {capture.amount.currency} of Capture {capture.capture_id}.",
        )
    refunded, most = sum(one.amount.minor for one in known), ceiling(capture.amount)
    if request.amount.minor > min(most.minor - refunded, largest(most.currency).minor):
        raise Refusal(
            "TransactionAmountExceeded",
            f"A Refund request with amount {spoken(request.amount)} cannot be accepted. Capture"
            f" {capture.capture_id} has already been refunded for amount"
            f" {spoken(Price(refunded, most.currency))}. The total Refund amount against this"
            f" Capture cannot exceed {spoken(most)}.",
        )


def decide(world: World, made: Refund) -> None:
    """End the Pending state as simulated or planned; else the money goes back.

    A Capture that Amazon has closed in the meantime makes it a ProcessingFailure.
    """
    if made.status.state is not RefundState.PENDING:
        return
    simulation = made.simulation or Simulation()
    if simulation.state == RefundState.DECLINED:
        world.move(made, RefundState.DECLINED, Reason(simulation.reason_code))
    elif world.capture(made.capture_id).status.state is not CaptureState.COMPLETED:
        world.move(made, RefundState.DECLINED, Reason.PROCESSING_FAILURE)
    else:
        complete(world, made)


def complete(world: World, made: Refund, reason: Reason | None = None) -> None:
    """Give the money back, with what that does to the Capture (v1 §3.8)."""
    capture = world.capture(made.capture_id)
    before = capture.refunded
    capture.refunded = Price(before.minor + made.amount.minor, before.currency)
    made.fee_refunded = Price(
        _fee_share(capture, capture.refunded) - _fee_share(capture, before), before.currency
    )
    world.move(made, RefundState.COMPLETED, reason)
    world.touch(capture)
    provider_credits.take_back(world, made)
    completed = sum(
        world.refund(one).status.state is RefundState.COMPLETED for one in capture.refund_ids
    )
    if capture.refunded.minor >= ceiling(capture.amount).minor:
        captures.close(world, capture, Reason.MAX_AMOUNT_REFUNDED)
    elif completed >= MAX_REFUNDS:
        captures.close(world, capture, Reason.MAX_REFUNDS_PROCESSED)


def _fee_share(capture: Capture, refunded: Price) -> int:
    counted = min(refunded.minor, capture.amount.minor)
    return percentage_fee(Price(counted, refunded.currency)).minor
