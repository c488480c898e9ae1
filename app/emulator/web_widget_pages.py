"""The frames the widgets live in; what is in them is drawn by their own scripts."""

from __future__ import annotations

from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from app.emulator.web_origins import frame_holders
from app.emulator.web_pages import page
from app.emulator.web_static import static_route
from app.emulator.web_texts import REGION_LANGUAGE
from app.emulator.world import World

_WIDGETS: Final = ("address-book", "wallet")


def widget_page_routes(world: World) -> list[BaseRoute]:
    """Return the routes of the frames and of everything static they and the pages load."""
    frames = [_frame_route(world, widget) for widget in _WIDGETS]
    return [*frames, static_route("static"), static_route("texts")]


def _frame_route(world: World, widget: str) -> Route:
    async def serve(_: Request) -> Response:
        return page(
            "widget",
            REGION_LANGUAGE[world.default_region],
            frame_ancestors=frame_holders(world.account),
            widget=widget,
        )

    return Route(f"/payments/widgets/{widget}", serve)
