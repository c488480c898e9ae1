"""What happens to a Capture (v1 §2.9, §3.3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.emulator import identifiers, order_references, provider_credits
from app.emulator.amounts import spoken
from app.emulator.limits import MAX_AUTHORIZATIONS, capture_fee, ceiling
from app.emulator.objects import Authorization, Capture, Price, ProviderShare, Simulation, Status
from app.emulator.plans import Operation
from app.emulator.refusals import Refusal
from app.emulator.states import AuthorizationState, CaptureState, Environment, Reason
from app.emulator.timers import TimerKind

if TYPE_CHECKING:
    from app.emulator.world import World

INSTANT_WITHIN: Final = timedelta(days=7)
LATE_DECISION: Final = timedelta(minutes=30)
SIMULATED_DECISION: Final = timedelta(seconds=30)
SIMULATED_CLOSE: Final = timedelta(seconds=30)

_PENDING, _COMPLETED = CaptureState.PENDING, CaptureState.COMPLETED


@dataclass(frozen=True, slots=True)
class CaptureRequest:
    """What Capture was asked."""

    reference_id: str
    amount: Price
    note: str = ""
    soft_descriptor: str = ""
    provider_credits: list[ProviderShare] = field(default_factory=list)
    simulation: Simulation | None = None

    def is_repeated_by(self, known: Capture) -> bool:
        """Tell whether an earlier Capture was asked for in the same words."""
        return (
            self.amount == known.amount
            and self.note == known.note
            and self.soft_descriptor == known.soft_descriptor
            and self.provider_credits == known.provider_credits
        )


def capture(world: World, authorization: Authorization, request: CaptureRequest) -> Capture:
    """Capture; answered at once within 7 days of the Authorization, else later.

    Raises:
        Refusal: the Authorization's state, the count, amount or currency do not allow it.
    """
    _require_capturable(world, authorization, request)
    capture_id = identifiers.child_id(authorization.order_reference_id, "C", world.shelves.captures)
    return _make(world, authorization, capture_id, request)


def capture_now(world: World, authorization: Authorization) -> Capture:
    """Capture as part of an Authorize with CaptureNow: same digits, reference id and note."""
    simulation = authorization.simulation
    capture_id = identifiers.capture_id_of(authorization.authorization_id)
    if capture_id in world.shelves.captures:
        capture_id = identifiers.child_id(
            authorization.order_reference_id, "C", world.shelves.captures
        )
    request = CaptureRequest(
        authorization.reference_id,
        authorization.amount,
        authorization.note,
        authorization.soft_descriptor,
        authorization.provider_credits,
        simulation if simulation and simulation.state in {"Pending", "Closed"} else None,
    )
    return _make(world, authorization, capture_id, request)


def _make(
    world: World, authorization: Authorization, capture_id: str, request: CaptureRequest
) -> Capture:
    now, nothing = world.clock.now(), Price(0, request.amount.currency)
    made = Capture(
        capture_id=capture_id,
        authorization_id=authorization.authorization_id,
        order_reference_id=authorization.order_reference_id,
        environment=authorization.environment,
        reference_id=request.reference_id,
        amount=request.amount,
        refunded=nothing,
        fee=nothing,
        created=now,
        status=Status(_PENDING, last_update=now),
        note=request.note,
        soft_descriptor=request.soft_descriptor,
        provider_credits=request.provider_credits,
        simulation=request.simulation or world.plans.take(Operation.CAPTURE),
    )
    authorization.capture_ids.append(capture_id)
    world.touch(authorization)
    world.touch(made)
    world.record("Capture", made, made.amount)
    wait = _waiting_time(world, authorization, made)
    if wait is None:
        decide(world, made)
    else:
        world.schedule(wait, TimerKind.DECIDE_CAPTURE, capture_id)
    return made


def _waiting_time(world: World, authorization: Authorization, made: Capture) -> timedelta | None:
    if made.simulation and made.simulation.state == _PENDING:
        return SIMULATED_DECISION
    late = world.clock.now() - authorization.created > INSTANT_WITHIN
    if late and made.environment is Environment.LIVE:
        return LATE_DECISION
    return None


def _require_capturable(
    world: World, authorization: Authorization, request: CaptureRequest
) -> None:
    if authorization.status.state is not AuthorizationState.OPEN:
        raise wrong_status(authorization)
    if any(
        world.capture(one).status.state is not CaptureState.DECLINED
        for one in authorization.capture_ids
    ):
        raise Refusal(
            "TransactionCountExceeded",
            f"Authorization {authorization.authorization_id} has been captured already.",
        )
    if request.amount.currency != authorization.amount.currency:
        raise Refusal(
            "CurrencyMismatch",
            f"The currency {request.amount.currency} differs from the currency"
            f" {authorization.amount.currency} of Authorization {authorization.authorization_id}.",
        )
    if request.amount.minor > authorization.amount.minor:
        raise Refusal(
            "TransactionAmountExceeded",
            f"A Capture request with amount {spoken(request.amount)} cannot be accepted. The"
            f" Capture amount against the Authorization {authorization.authorization_id} cannot"
            f" exceed {spoken(authorization.amount)}.",
        )


def wrong_status(authorization: Authorization) -> Refusal:
    """Refuse an operation that the Authorization's state does not allow."""
    return Refusal(
        "InvalidAuthorizationStatus",
        f"Authorization {authorization.authorization_id} is in {authorization.status.state} state"
        " and the requested operation is not allowed.",
    )


def decide(world: World, made: Capture) -> None:
    """End the Pending state as simulated or planned; else the Capture completes."""
    if made.status.state is not _PENDING:
        return
    simulation = made.simulation or Simulation()
    if simulation.state == CaptureState.DECLINED:
        world.move(made, CaptureState.DECLINED, Reason(simulation.reason_code))
        return
    stop = simulation.reason_code == Reason.STOP_SHIPMENT
    complete(world, made, Reason.STOP_SHIPMENT if stop else None)
    if simulation.state == CaptureState.CLOSED:
        world.schedule(SIMULATED_CLOSE, TimerKind.CLOSE_CAPTURE, made.capture_id)


def complete(world: World, made: Capture, reason: Reason | None = None) -> None:
    """Take the money, with what that does to Authorization and order (v1 §3.8)."""
    made.fee = capture_fee(made.amount)
    world.move(made, _COMPLETED, reason)
    authorization = world.authorization(made.authorization_id)
    authorization.captured = made.amount
    if authorization.status.state is AuthorizationState.OPEN:
        world.move(authorization, AuthorizationState.CLOSED, Reason.MAX_CAPTURES_PROCESSED)
    world.touch(authorization)
    provider_credits.grant(world, made)
    _close_exhausted_order(world, made)


def _close_exhausted_order(world: World, made: Capture) -> None:
    order = world.order_reference(made.order_reference_id)
    captured = [
        authorization.captured.minor
        for authorization in map(world.authorization, order.authorization_ids)
        if authorization.captured.minor
    ]
    if order.total and sum(captured) >= ceiling(order.total).minor:
        order_references.close(world, order, Reason.MAX_AMOUNT_CHARGED)
    elif len(captured) >= MAX_AUTHORIZATIONS:
        order_references.close(world, order, Reason.MAX_AUTHORIZATIONS_CAPTURED)


def close(world: World, made: Capture, reason: Reason) -> None:
    """Close a Completed Capture, which can no longer be refunded then."""
    if made.status.state is _COMPLETED:
        world.move(made, CaptureState.CLOSED, reason)
