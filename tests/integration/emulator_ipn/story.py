"""An order of the pretend Amazon and what happens to it, step by step."""

from collections.abc import Callable
from datetime import timedelta

from app.emulator.objects import Authorization, Capture, OrderReference, Price, Refund, Status
from app.emulator.states import (
    AuthorizationState,
    CaptureState,
    Environment,
    OrderReferenceState,
    RefundState,
    Region,
)
from app.emulator.world import World


def open_order(
    region: Region = Region.EU, environment: Environment = Environment.SANDBOX
) -> Callable[[World], OrderReference]:
    """Draft, then Open: one IPN."""

    def act(world: World) -> OrderReference:
        buyer = next(one for one in world.book.given if one.region is region)
        order = world.create_order_reference(region, environment, buyer.buyer_id)
        order.total = Price(1995, {"us": "USD", "uk": "GBP", "eu": "EUR", "jp": "JPY"}[region])
        order.seller_order_id = "P-100042"
        world.move(order, OrderReferenceState.OPEN)
        return order

    return act


def authorize(order: OrderReference) -> Callable[[World], Authorization]:
    """Pending, then Open in the same transaction: one IPN."""

    def act(world: World) -> Authorization:
        now = world.clock.now()
        assert order.total is not None
        authorization = Authorization(
            authorization_id=f"{order.order_reference_id}-A100001",
            order_reference_id=order.order_reference_id,
            environment=order.environment,
            reference_id="P-100042-a01",
            amount=order.total,
            captured=Price(0, order.total.currency),
            fee=Price(0, order.total.currency),
            created=now,
            expires=now + timedelta(days=30),
            status=Status(AuthorizationState.PENDING, last_update=now),
        )
        world.touch(authorization)
        world.move(authorization, AuthorizationState.OPEN)
        return authorization

    return act


def capture(authorization: Authorization) -> Callable[[World], Capture]:
    def act(world: World) -> Capture:
        now = world.clock.now()
        taken = Capture(
            capture_id=authorization.authorization_id.replace("-A", "-C"),
            authorization_id=authorization.authorization_id,
            order_reference_id=authorization.order_reference_id,
            environment=authorization.environment,
            reference_id="P-100042-c01",
            amount=authorization.amount,
            refunded=Price(0, authorization.amount.currency),
            fee=Price(0, authorization.amount.currency),
            created=now,
            status=Status(CaptureState.PENDING, last_update=now),
        )
        world.touch(taken)
        world.move(taken, CaptureState.COMPLETED)
        return taken

    return act


def refund(taken: Capture) -> Callable[[World], Refund]:
    def act(world: World) -> Refund:
        now = world.clock.now()
        given = Refund(
            refund_id=taken.capture_id.replace("-C", "-R"),
            capture_id=taken.capture_id,
            order_reference_id=taken.order_reference_id,
            environment=taken.environment,
            reference_id="P-100042-r01",
            amount=taken.amount,
            fee_refunded=Price(0, taken.amount.currency),
            created=now,
            status=Status(RefundState.PENDING, last_update=now),
        )
        world.touch(given)
        world.move(given, RefundState.COMPLETED)
        return given

    return act
