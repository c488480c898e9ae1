"""Everything buyers and their browsers see of the emulator, put together."""

from __future__ import annotations

from starlette.routing import BaseRoute

from app.emulator.web_buyer_api import BuyerApi
from app.emulator.web_codes import CodeChallenges
from app.emulator.web_confirmation import Confirmation
from app.emulator.web_logo import Logo
from app.emulator.web_scripts import script_routes
from app.emulator.web_sessions import Sessions
from app.emulator.web_sign_in import SignIn
from app.emulator.web_widget_api import WidgetApi
from app.emulator.web_widget_pages import widget_page_routes
from app.emulator.world import World


def web_routes(world: World) -> list[BaseRoute]:
    """Return the routes of Widgets.js, sign-in, widgets, confirmation flow and logo."""
    sessions = Sessions()
    codes = CodeChallenges(world)
    widgets, confirmation = WidgetApi(world), Confirmation(world)
    world.on_reset += [sessions.forget, codes.forget, widgets.failed.clear, confirmation.forget]
    return [
        *script_routes(),
        *SignIn(world, sessions, codes).routes(),
        *BuyerApi(world, sessions, codes).routes(),
        *widgets.routes(),
        *confirmation.routes(),
        *Logo(world).routes(),
        *widget_page_routes(world),
    ]
