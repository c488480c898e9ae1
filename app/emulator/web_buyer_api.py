"""Private endpoints about the buyer himself: profile, code exchange, signing out (v1 §7.2)."""

from __future__ import annotations

from typing import Any

from starlette.routing import BaseRoute

from app.emulator.lwa import POSTAL_CODE, PROFILE, TOKEN_LIFE
from app.emulator.web_authorization import AuthorizationDenied
from app.emulator.web_calls import WidgetCall, widget_route
from app.emulator.web_codes import CodeChallenges
from app.emulator.web_refusals import WidgetRefusal
from app.emulator.web_sessions import Sessions
from app.emulator.web_widget_rules import require_token
from app.emulator.world import World


class BuyerApi:
    """Answers amazon.Login beyond the sign-in page."""

    def __init__(self, world: World, sessions: Sessions, codes: CodeChallenges) -> None:
        self._world = world
        self._sessions = sessions
        self._codes = codes

    def routes(self) -> list[BaseRoute]:
        """Return the routes."""
        table = (
            ("GET", "/profile", profile),
            ("POST", "/token", self.exchange),
            ("POST", "/sign-out", self.sign_out),
        )
        return [widget_route(self._world, *row) for row in table]

    def exchange(self, world: World, call: WidgetCall) -> dict[str, Any]:
        """Give a token for a code that was asked for with PKCE."""
        try:
            code = self._codes.redeem(
                call.text("code"), call.text("clientId"), call.text("codeVerifier")
            )
        except AuthorizationDenied as denied:
            raise WidgetRefusal(denied.error, denied.description) from None
        return {
            "access_token": world.issue_token(code.buyer_id, code.environment, code.scopes),
            "token_type": "bearer",
            "expires_in": int(TOKEN_LIFE.total_seconds()),
        }

    def sign_out(self, world: World, call: WidgetCall) -> dict[str, Any]:
        """End the browser session behind a token; the token itself lives out its hour."""
        token = world.token(call.token)
        if token:
            self._sessions.end_all(token.buyer_id)
        return {"signedOut": bool(token)}


def profile(world: World, call: WidgetCall) -> dict[str, Any]:
    """Tell what the buyer's scopes allow of who he is."""
    token = require_token(world, call, scope=None)
    buyer = world.buyer(token.buyer_id)
    content = {"CustomerId": buyer.buyer_id}
    if PROFILE in token.scopes:
        content |= {"Name": buyer.name, "PrimaryEmail": buyer.email}
    if POSTAL_CODE in token.scopes:
        content["PostalCode"] = buyer.postal_code
    return content
