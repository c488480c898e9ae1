"""Everything below /control that is not about IPN, and its description."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from app.emulator.control_orders import OrderControl
from app.emulator.control_payments import PaymentControl
from app.emulator.control_world import WorldControl
from app.emulator.faults import FaultBook
from app.emulator.throttle import Throttle
from app.emulator.world import World

_DESCRIPTION: Final = Path(__file__).with_name("openapi")


def control_routes(world: World, faults: FaultBook, throttle: Throttle) -> list[BaseRoute]:
    """Return the routes, the OpenAPI document among them."""
    return [
        Route("/control/openapi.json", _describe, methods=["GET"]),
        *WorldControl(world, faults, throttle).routes(),
        *OrderControl(world).routes(),
        *PaymentControl(world).routes(),
    ]


def openapi() -> dict[str, Any]:
    """Return the OpenAPI document, put together from one file for each family of routes."""
    whole: dict[str, Any] = json.loads((_DESCRIPTION / "document.json").read_text("utf-8"))
    for part in sorted(_DESCRIPTION.glob("paths_*.json")):
        whole["paths"] |= json.loads(part.read_text("utf-8"))
    return whole


async def _describe(_: Request) -> Response:
    return JSONResponse(openapi())
