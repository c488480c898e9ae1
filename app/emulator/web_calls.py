"""One call of a widget to the private endpoints, read and checked the same way everywhere."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from app.emulator.refusals import Refusal
from app.emulator.states import Environment, Region
from app.emulator.web_origins import origin_allowed, own_origin
from app.emulator.web_refusals import STATUS, WidgetRefusal
from app.emulator.world import World

PREFIX: Final = "/payments/private/{region}/{environment}"
ENVIRONMENTS: Final = {"live": Environment.LIVE, "sandbox": Environment.SANDBOX}
_REGIONS: Final = {region.value: region for region in Region}
_BODY_LIMIT: Final = 16_384
_METHODS: Final = "GET, POST, PUT"
_HEADERS: Final = "content-type, x-access-token, x-seller-id"


@dataclass(frozen=True, slots=True)
class WidgetCall:
    """What a widget asks.

    Attributes:
        token: the access token of the header; a token in an address or a cookie counts nothing.
        seller_id: of the header, or of the body.
        path: parameters of the path.
    """

    region: Region
    environment: Environment
    token: str
    seller_id: str
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Mapping[str, Any]

    def text(self, name: str) -> str:
        """Return a required text of the body.

        Raises:
            WidgetRefusal: MissingParameter, or InvalidParameterValue if it is no text.
        """
        value = self.body.get(name)
        if value is None or value == "":
            raise WidgetRefusal("MissingParameter", f"The parameter {name} is missing.")
        if not isinstance(value, str):
            raise WidgetRefusal("InvalidParameterValue", f"The parameter {name} must be a text.")
        return value


Answer = Callable[[World, WidgetCall], dict[str, Any]]


def widget_route(world: World, method: str, path: str, answer: Answer) -> Route:
    """Return the route of one private endpoint; it works inside one transaction."""

    async def endpoint(request: Request) -> Response:
        origin = request.headers.get("origin", "")
        headers = {"Cache-Control": "no-store", "Vary": "Origin"}
        if origin and origin != own_origin(request):
            # Let through even where the account does not, so that the page can read why.
            headers["Access-Control-Allow-Origin"] = origin
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=headers | _preflight())
        status, content = _outcome(world, request, origin, await _body(request), answer)
        return JSONResponse(content, status, headers)

    return Route(PREFIX + path, endpoint, methods=[method, "OPTIONS"])


def _preflight() -> dict[str, str]:
    return {
        "Access-Control-Allow-Methods": _METHODS,
        "Access-Control-Allow-Headers": _HEADERS,
        "Access-Control-Allow-Private-Network": "true",
        "Access-Control-Max-Age": "600",
    }


def _outcome(
    world: World, request: Request, origin: str, body: bytes, answer: Answer
) -> tuple[int, dict[str, Any]]:
    try:
        _check_origin(world, request, origin)
        call = _read(request, body)
        with world.transaction():
            return 200, answer(world, call)
    except WidgetRefusal as refusal:
        return refusal.status, refusal.content()
    except Refusal as refusal:
        # The world speaks of orders as the API does; words no widget knows stay UnknownError.
        code = refusal.code if refusal.code in STATUS else "UnknownError"
        return STATUS[code], {"code": code, "message": refusal.message}


def _check_origin(world: World, request: Request, origin: str) -> None:
    if origin and origin != own_origin(request) and not origin_allowed(world.account, origin):
        raise WidgetRefusal(
            "InvalidParameterValue",
            f"{origin} is not among the account's Allowed JavaScript Origins.",
        )


async def _body(request: Request) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _BODY_LIMIT:
            break
    return body


def _read(request: Request, body: bytes) -> WidgetCall:
    region = _REGIONS.get(request.path_params["region"])
    environment = ENVIRONMENTS.get(request.path_params["environment"])
    if region is None or environment is None:
        raise WidgetRefusal("InvalidParameterValue", "There is no such region or environment.")
    content = _json(body)
    return WidgetCall(
        region=region,
        environment=environment,
        token=request.headers.get("x-access-token", ""),
        seller_id=str(request.headers.get("x-seller-id") or content.get("sellerId") or ""),
        path=request.path_params,
        query=request.query_params,
        body=content,
    )


def _json(body: bytes) -> dict[str, Any]:
    if len(body) > _BODY_LIMIT:
        raise WidgetRefusal("InvalidParameterValue", "The request is too large.")
    try:
        content = json.loads(body or b"{}")
        json.dumps(content, ensure_ascii=False).encode()  # half a surrogate pair is no text
    except ValueError:
        raise WidgetRefusal("InvalidParameterValue", "The request is no JSON.") from None
    if not isinstance(content, dict):
        raise WidgetRefusal("InvalidParameterValue", "The request is no JSON object.")
    return content
