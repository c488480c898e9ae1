"""What happens to an Authorization (v1 §2.7, §3.2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.emulator import captures, identifiers, order_references
from app.emulator.amounts import spoken
from app.emulator.limits import MAX_AUTHORIZATIONS, ceiling, largest
from app.emulator.objects import (
    Authorization,
    OrderReference,
    Price,
    ProviderShare,
    Simulation,
    Status,
)
from app.emulator.plans import Operation
from app.emulator.refusals import Refusal
from app.emulator.states import (
    AuthorizationState,
    CaptureState,
    CardBehavior,
    Environment,
    OrderReferenceState,
    Reason,
)
from app.emulator.timers import TimerKind

if TYPE_CHECKING:
    from app.emulator.world import World

DECISION_TIME: Final = timedelta(seconds=30)
SIMULATED_CLOSE: Final = timedelta(seconds=30)
VALIDITY: Final = timedelta(days=30)
SANDBOX_VALIDITY: Final = timedelta(days=2)

_PENDING, _OPEN = AuthorizationState.PENDING, AuthorizationState.OPEN
_DECLINED, _CLOSED = AuthorizationState.DECLINED, AuthorizationState.CLOSED


@dataclass(frozen=True, slots=True)
class AuthorizeRequest:
    """What Authorize was asked."""

    reference_id: str
    amount: Price
    note: str = ""
    timeout_minutes: int = 1440
    capture_now: bool = False
    soft_descriptor: str = ""
    provider_credits: list[ProviderShare] = field(default_factory=list)
    item_categories: list[str] = field(default_factory=list)
    simulation: Simulation | None = None

    def is_repeated_by(self, known: Authorization) -> bool:
        """Tell whether an earlier Authorization was asked for in the same words."""
        return (
            self.amount == known.amount
            and self.note == known.note
            and self.timeout_minutes == known.timeout_minutes
            and self.capture_now == known.capture_now
            and self.soft_descriptor == known.soft_descriptor
            and self.provider_credits == known.provider_credits
            and self.item_categories == known.item_categories
        )


def authorize(world: World, order: OrderReference, request: AuthorizeRequest) -> Authorization:
    """Authorize; decided before this returns if `timeout_minutes` is 0, else after 30 s.

    Raises:
        Refusal: the order's state, counts, amounts or currency do not allow it.
    """
    _require_authorizable(world, order, request)
    now, nothing = world.clock.now(), Price(0, request.amount.currency)
    authorization = Authorization(
        authorization_id=identifiers.child_id(
            order.order_reference_id, "A", world.shelves.authorizations
        ),
        order_reference_id=order.order_reference_id,
        environment=order.environment,
        reference_id=request.reference_id,
        amount=request.amount,
        captured=nothing,
        fee=nothing,
        created=now,
        expires=now + VALIDITY,
        status=Status(_PENDING, last_update=now),
        capture_now=request.capture_now,
        note=request.note,
        soft_descriptor=request.soft_descriptor,
        timeout_minutes=request.timeout_minutes,
        item_categories=request.item_categories,
        provider_credits=request.provider_credits,
        simulation=request.simulation or world.plans.take(Operation.AUTHORIZE),
    )
    order.authorization_ids.append(authorization.authorization_id)
    world.touch(order)
    world.touch(authorization)
    world.record("Authorize", authorization, authorization.amount)
    _start(world, authorization)
    return authorization


def _start(world: World, authorization: Authorization) -> None:
    if not authorization.timeout_minutes:
        decide(world, authorization)
        return
    wait = DECISION_TIME
    simulation = authorization.simulation
    late = simulation and simulation.reason_code == Reason.TRANSACTION_TIMED_OUT
    if late and authorization.environment is Environment.LIVE:
        wait = timedelta(minutes=authorization.timeout_minutes)
    world.schedule(wait, TimerKind.DECIDE_AUTHORIZATION, authorization.authorization_id)


def _require_authorizable(world: World, order: OrderReference, request: AuthorizeRequest) -> None:
    if order.status.state is not OrderReferenceState.OPEN or order.total is None:
        raise order_references.wrong_status(order)
    known = [world.authorization(one) for one in order.authorization_ids]
    if sum(one.status.state is not _DECLINED for one in known) >= MAX_AUTHORIZATIONS:
        raise Refusal(
            "TransactionCountExceeded",
            f"OrderReference {order.order_reference_id} already has {MAX_AUTHORIZATIONS}"
            " authorizations.",
        )
    if request.amount.currency != order.total.currency:
        raise Refusal(
            "CurrencyMismatch",
            f"The currency {request.amount.currency} differs from the currency"
            f" {order.total.currency} of OrderReference {order.order_reference_id}.",
        )
    most = min(
        ceiling(order.total).minor - sum(_reserved(one) for one in known),
        largest(order.total.currency).minor,
    )
    if request.amount.minor > most:
        raise Refusal(
            "TransactionAmountExceeded",
            f"An Authorization request with amount {spoken(request.amount)} cannot be accepted."
            f" The total Authorization amount against the OrderReference"
            f" {order.order_reference_id} cannot exceed {spoken(ceiling(order.total))}.",
        )


def _reserved(authorization: Authorization) -> int:
    match authorization.status.state:
        case AuthorizationState.PENDING | AuthorizationState.OPEN:
            return authorization.amount.minor
        case AuthorizationState.CLOSED:
            return authorization.captured.minor
        case AuthorizationState.DECLINED:
            return 0


def decide(world: World, authorization: Authorization) -> None:
    """End the Pending state as simulated, as planned, or as the payment method behaves."""
    if authorization.status.state is not _PENDING:
        return
    outcome = authorization.simulation or _behavior(world, authorization)
    if outcome.state == _DECLINED:
        decline(world, authorization, Reason(outcome.reason_code), soft=outcome.soft_decline)
        return
    stop = outcome.reason_code == Reason.STOP_SHIPMENT
    opened(world, authorization, Reason.STOP_SHIPMENT if stop else None)


def _behavior(world: World, authorization: Authorization) -> Simulation:
    method = world.order_reference(authorization.order_reference_id).payment_method
    match method.behavior if method else CardBehavior.NORMAL:
        case CardBehavior.INVALID_PAYMENT_METHOD:
            return Simulation(state=_DECLINED, reason_code=Reason.INVALID_PAYMENT_METHOD)
        case CardBehavior.AMAZON_REJECTED:
            return Simulation(state=_DECLINED, reason_code=Reason.AMAZON_REJECTED)
        case CardBehavior.TRANSACTION_TIMED_OUT if not authorization.timeout_minutes:
            # The bank needs more than 8 s: too slow for a synchronous call, not for others.
            return Simulation(state=_DECLINED, reason_code=Reason.TRANSACTION_TIMED_OUT)
        case _:
            return Simulation(state=_OPEN)


def opened(world: World, authorization: Authorization, reason: Reason | None = None) -> None:
    """Approve an Authorization, and capture it if CaptureNow asked for it."""
    world.move(authorization, _OPEN, reason)
    simulation = authorization.simulation or Simulation()
    key = authorization.authorization_id
    if authorization.capture_now:
        captures.capture_now(world, authorization)
    elif simulation.reason_code == Reason.EXPIRED_UNUSED:
        world.schedule(
            timedelta(minutes=simulation.minutes or 1), TimerKind.EXPIRE_AUTHORIZATION, key
        )
    elif (simulation.state, simulation.reason_code) == (_CLOSED, Reason.AMAZON_CLOSED):
        world.schedule(SIMULATED_CLOSE, TimerKind.CLOSE_AUTHORIZATION, key)
    live = authorization.environment is Environment.LIVE
    age = world.clock.now() - authorization.created
    world.schedule(
        (VALIDITY if live else SANDBOX_VALIDITY) - age, TimerKind.EXPIRE_AUTHORIZATION, key
    )


def decline(
    world: World, authorization: Authorization, reason: Reason, *, soft: bool | None = None
) -> None:
    """Decline a Pending Authorization, with what that does to the order (v1 §3.8)."""
    authorization.soft_decline = bool(soft)
    world.move(authorization, _DECLINED, reason)
    order = world.order_reference(authorization.order_reference_id)
    if reason is Reason.AMAZON_REJECTED:
        order_references.close(world, order, Reason.AMAZON_CLOSED)
    elif reason is Reason.INVALID_PAYMENT_METHOD:
        # A soft decline in Europe asks for the confirmation flow (v1 §4.3).
        order.authentication_required = bool(soft)
        order_references.suspend(world, order)
        world.touch(order)
        minutes = authorization.simulation and authorization.simulation.minutes
        if minutes and authorization.timeout_minutes:
            world.schedule(
                timedelta(minutes=minutes),
                TimerKind.UPDATE_PAYMENT_METHOD,
                order.order_reference_id,
            )


def close(world: World, authorization: Authorization, reason: Reason) -> None:
    """Close a living Authorization that no Pending Capture holds."""
    if authorization.status.state in {_PENDING, _OPEN} and not held(world, authorization):
        world.move(authorization, _CLOSED, reason)


def expire(world: World, authorization: Authorization) -> None:
    """Close an Open Authorization that was not captured in its validity."""
    if authorization.status.state is _OPEN:
        close(world, authorization, Reason.EXPIRED_UNUSED)


def close_for_seller(world: World, authorization: Authorization) -> None:
    """Do what CloseAuthorization asks.

    Raises:
        Refusal: InvalidAuthorizationStatus, or InvalidCloseAttempt while a Capture is Pending.
    """
    if authorization.status.state not in {_PENDING, _OPEN}:
        raise captures.wrong_status(authorization)
    if held(world, authorization):
        raise Refusal(
            "InvalidCloseAttempt",
            f"Authorization {authorization.authorization_id} has a pending capture and cannot be"
            " closed.",
        )
    close(world, authorization, Reason.SELLER_CLOSED)
    world.record("CloseAuthorization", authorization)


def held(world: World, authorization: Authorization) -> bool:
    """Tell whether a Capture of the Authorization is still Pending."""
    return any(
        world.capture(one).status.state is CaptureState.PENDING for one in authorization.capture_ids
    )
