"""Serves Widgets.js at every path Amazon ever served it from (v1 §1.6)."""

from __future__ import annotations

import json
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from app.emulator.buyers import PAGES
from app.emulator.states import Region
from app.emulator.web_texts import TEXTS

MARKETS: Final = {
    "us": Region.US,
    "gbp": Region.UK,
    "uk": Region.UK,
    "eur": Region.EU,
    "de": Region.EU,
    "jp": Region.JP,
}
_OLDEST_JAPANESE: Final = "/images/G/09/EP/offAmazonPayments/{environment}/prod/lpa/js/Widgets.js"
# start.js names what all other parts define, so it comes last.
_FILES: Final = sorted(
    (PAGES / "sdk").glob("*.js"), key=lambda path: (path.stem == "start", path.name)
)
_PARTS: Final = "\n".join(path.read_text(encoding="utf-8") for path in _FILES)
_SCRIPT: Final = """// Training, not Amazon. This script talks to Paydesk's training server only.
(function (SETTINGS) {{
"use strict";
{parts}
}})({settings});
"""


def widgets_script(region: Region, environment: str, base: str, *, standard: bool) -> str:
    """Return Widgets.js for a region.

    Args:
        region: what its widgets make Order References for.
        environment: `sandbox` or `live`.
        base: the server's origin, for browsers that do not tell where a script came from.
        standard: the widgets from before Login with Amazon.
    """
    settings = {
        "region": region,
        "environment": environment,
        "standard": standard,
        "base": base,
        "texts": {language: texts["sdk"] for language, texts in TEXTS.items()},
    }
    return _SCRIPT.format(parts=_PARTS, settings=json.dumps(settings, ensure_ascii=False))


def script_routes() -> list[BaseRoute]:
    """Return the routes of all paths, old ones included."""
    routes: list[BaseRoute] = []
    for market, region in MARKETS.items():
        for environment, folder in (("live", ""), ("sandbox", "sandbox/")):
            for login in ("", "lpa/"):
                # The United States never had a folder of their own for Login with Amazon.
                standard = not login and region is not Region.US
                path = f"/OffAmazonPayments/{market}/{folder}{login}js/Widgets.js"
                routes.append(_route(path, region, environment, standard=standard))
    for environment in ("live", "sandbox"):
        path = _OLDEST_JAPANESE.format(environment=environment)
        routes.append(_route(path, Region.JP, environment, standard=False))
    return routes


def _route(path: str, region: Region, environment: str, *, standard: bool) -> Route:
    async def serve(request: Request) -> Response:
        base = str(request.base_url).rstrip("/")
        return Response(
            widgets_script(region, environment, base, standard=standard),
            media_type="text/javascript",
            headers={"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"},
        )

    return Route(path, serve)
