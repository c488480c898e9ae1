"""What each timer does when it is due (v1 §3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.emulator import authorizations, captures, order_references, refunds
from app.emulator.states import OrderReferenceState, Reason
from app.emulator.timers import Timer, TimerKind

if TYPE_CHECKING:
    from app.emulator.world import World


def fire(world: World, timer: Timer) -> None:
    """Do what the timer is for, if there is still a need."""
    key = timer.object_id
    match timer.kind:
        case (
            TimerKind.STALE_DRAFT
            | TimerKind.EXPIRE_ORDER
            | TimerKind.EXPECTED_AUTHORIZATION
            | TimerKind.UPDATE_PAYMENT_METHOD
        ):
            _fire_order(world, timer)
        case TimerKind.DECIDE_AUTHORIZATION:
            authorizations.decide(world, world.authorization(key))
        case TimerKind.EXPIRE_AUTHORIZATION:
            authorizations.expire(world, world.authorization(key))
        case TimerKind.CLOSE_AUTHORIZATION:
            authorizations.close(world, world.authorization(key), Reason.AMAZON_CLOSED)
        case TimerKind.DECIDE_CAPTURE:
            captures.decide(world, world.capture(key))
        case TimerKind.CLOSE_CAPTURE:
            captures.close(world, world.capture(key), Reason.AMAZON_CLOSED)
        case TimerKind.DECIDE_REFUND:
            refunds.decide(world, world.refund(key))


def _fire_order(world: World, timer: Timer) -> None:
    order = world.order_reference(timer.object_id)
    state = order.status.state
    match timer.kind:
        case TimerKind.STALE_DRAFT if state is OrderReferenceState.DRAFT:
            order_references.cancel(world, order, Reason.STALE)
        case TimerKind.EXPIRE_ORDER:
            order_references.close(world, order, Reason.EXPIRED)
        case TimerKind.EXPECTED_AUTHORIZATION if not order.authorization_ids:
            # The reason is not documented; AmazonClosed is our choice (v1 §3.1).
            order_references.close(world, order, Reason.AMAZON_CLOSED)
        case TimerKind.UPDATE_PAYMENT_METHOD if state is OrderReferenceState.SUSPENDED:
            order_references.reopen(world, order)
        case _:
            pass
