"""Shows the emulator's objects as JSON, and answers the control routes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from app.emulator.amounts import wire
from app.emulator.constraints import constraints
from app.emulator.json_body import BadField
from app.emulator.lifecycles import ImpossibleStep
from app.emulator.objects import OrderReference, Price
from app.emulator.refusals import Refusal
from app.emulator.world import World

Endpoint = Callable[[Request], Awaitable[dict[str, Any]]]

_MISSING = frozenset({"InvalidOrderReferenceId", "InvalidTransactionId"})


def plain(value: Any) -> Any:
    """Turn an object into JSON values; a Price becomes `{"amount": "1.00", "currency": "USD"}`."""
    if isinstance(value, Price):
        return {"amount": wire(value), "currency": value.currency}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if is_dataclass(value):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, datetime):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def order_json(world: World, order: OrderReference) -> dict[str, Any]:
    """Show an order with its constraints and everything that hangs on it."""
    authorizations = [world.authorization(one) for one in order.authorization_ids]
    captures = [world.capture(one) for made in authorizations for one in made.capture_ids]
    refunds = [world.refund(one) for made in captures for one in made.refund_ids]
    shown: dict[str, Any] = plain(order)
    return shown | {
        "AmazonOrderReferenceId": order.order_reference_id,
        "constraints": plain(constraints(world, order)),
        "authorizations": plain(authorizations),
        "captures": plain(captures),
        "refunds": plain(refunds),
    }


def control(endpoint: Endpoint) -> Callable[[Request], Awaitable[Response]]:
    """Answer with JSON; what cannot be done is told in a sentence.

    400 for a wrong field, 404 for a thing that is not there, 409 for what the life cycles forbid.
    """

    async def answer(request: Request) -> Response:
        try:
            return JSONResponse(await endpoint(request))
        except BadField as error:
            return JSONResponse({"error": str(error)}, 400)
        except LookupError as error:
            return JSONResponse({"error": str(error.args[0])}, 404)
        except ImpossibleStep as error:
            return JSONResponse({"error": str(error)}, 409)
        except Refusal as refusal:
            status = 404 if refusal.code in _MISSING else 409
            return JSONResponse({"error": refusal.message, "code": refusal.code}, status)

    return answer
