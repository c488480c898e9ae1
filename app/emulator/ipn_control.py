"""The routes below /control/ipn, and the certificate as SNS publishes it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from app.emulator.ipn_by_hand import IpnByHand
from app.emulator.ipn_settings import IpnFault, IpnSettings, RefusedTarget, require_target
from app.emulator.ipn_settings_json import settings_to_json
from app.emulator.ipn_topics import topics
from app.emulator.json_body import BadField, JsonBody
from app.emulator.sns_keys import SignatureVersion
from app.emulator.sns_log import LogQuery
from app.emulator.sns_outbox import DeliveryState
from app.emulator.sns_retry import RetryPolicy
from app.emulator.sns_sender import SnsSender
from app.emulator.states import Environment
from app.emulator.world import World

LONGEST_WAIT_S = 14 * 24 * 3600
MOST_MESSAGES = 1000
ORDERS = ("given", "reversed", "shuffled")

Endpoint = Callable[[Request], Awaitable[Response]]


def ipn_routes(world: World, sender: SnsSender) -> list[BaseRoute]:
    """Routes for the emulator's app; the certificate is served where SigningCertURL says."""
    control = IpnControl(world, sender)
    by_hand = IpnByHand(world, sender)
    return [
        Route("/control/ipn", _plain_errors(control.put), methods=["PUT"]),
        Route("/control/ipn", _plain_errors(control.get), methods=["GET"]),
        Route("/control/ipn", _plain_errors(control.delete), methods=["DELETE"]),
        Route("/control/ipn/messages", _plain_errors(control.messages), methods=["GET"]),
        Route("/control/ipn/repeat", _plain_errors(control.repeat), methods=["POST"]),
        Route("/control/ipn/reorder", _plain_errors(control.reorder), methods=["POST"]),
        Route("/control/ipn/release", _plain_errors(control.release), methods=["POST"]),
        Route("/control/ipn/delay", _plain_errors(control.delay), methods=["POST"]),
        Route("/control/ipn/faults", _plain_errors(control.faults), methods=["POST"]),
        Route("/control/ipn/send", _plain_errors(by_hand.send), methods=["POST"]),
        Route("/control/ipn/chargeback", _plain_errors(by_hand.chargeback), methods=["POST"]),
        Route(f"/{sender.keys.certificate_name}", control.certificate, methods=["GET"]),
    ]


def _plain_errors(endpoint: Endpoint) -> Endpoint:
    """Answers a wrong wish with a sentence: 400, or 404 for a thing that is not there."""

    @wraps(endpoint)
    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except (BadField, RefusedTarget) as error:
            return JSONResponse({"error": str(error)}, status_code=400)
        except LookupError as error:
            return JSONResponse({"error": str(error.args[0])}, status_code=404)

    return answer


class IpnControl:
    """What a caller may set and see."""

    def __init__(self, world: World, sender: SnsSender) -> None:
        self._world = world
        self._sender = sender

    async def put(self, request: Request) -> Response:
        """Says where IPNs go and how they are signed and tried again; returns all settings."""
        body = await JsonBody.of(
            request,
            "url",
            "environment",
            "allow_other_hosts",
            "signature_version",
            "subject",
            "retry",
            "retry_seconds",
            "on_real_time",
            "timeout_seconds",
        )
        settings = self._sender.settings
        changes = _changes(body, settings)
        for name, value in changes.items():
            setattr(settings, name, value)
        self._sender.keep_settings()
        return self._shown()

    async def get(self, _: Request) -> Response:
        """Shows the settings, the certificate's place, and how many deliveries stand where."""
        return self._shown()

    async def delete(self, _: Request) -> Response:
        """Stops sending: forgets URL and wishes and drops what is not delivered yet."""
        return JSONResponse({"dropped": self._sender.forget()})

    async def messages(self, request: Request) -> Response:
        """Lists messages with their bodies, deliveries and attempts, oldest first."""
        query = JsonBody(
            {
                name: int(value) if value.isascii() and value.isdigit() else value
                for name, value in request.query_params.items()
            }
        )
        asked = LogQuery(
            after=query.whole("after", 0, 2**62) if "after" in query else 0,
            limit=query.whole("limit", 1, MOST_MESSAGES) if "limit" in query else 100,
            object_id=query.text("object_id") if "object_id" in query else "",
            message_id=query.text("message_id") if "message_id" in query else "",
            state=query.choice("state", DeliveryState).value if "state" in query else "",
        )
        return JSONResponse({"messages": self._sender.log.messages(asked)})

    async def repeat(self, request: Request) -> Response:
        """Delivers a message again, byte for byte."""
        body = await JsonBody.of(request, "message_id", "times")
        times = body.whole("times", 1, MOST_MESSAGES) if "times" in body else 1
        logged = self._sender.log.find(body.text("message_id"))
        self._sender.repeat(logged, times)
        return JSONResponse({"deliveries": times * len(logged.urls)})

    async def reorder(self, request: Request) -> Response:
        """Holds the next messages and lets them go in another order."""
        body = await JsonBody.of(request, "count", "order", "seed")
        count = body.whole("count", 1, MOST_MESSAGES)
        order: str | tuple[int, ...] = "reversed"
        if isinstance(body.fields.get("order"), list):
            order = body.places("order", count)
        elif "order" in body:
            order = body.text("order")
            if order not in ORDERS:
                raise BadField(f"order must be one of {', '.join(ORDERS)}, or a list of places.")
        seed = body.whole("seed", 0, 2**62) if "seed" in body else 0
        self._sender.reorder(count, order, seed)
        return self._shown()

    async def release(self, request: Request) -> Response:
        """Lets go now what is held."""
        await JsonBody.of(request)
        return JSONResponse({"released": self._sender.let_go()})

    async def delay(self, request: Request) -> Response:
        """Makes each new message wait before its first attempt."""
        body = await JsonBody.of(request, "seconds")
        self._sender.settings.delay_seconds = body.seconds("seconds", LONGEST_WAIT_S)
        self._sender.keep_settings()
        return self._shown()

    async def faults(self, request: Request) -> Response:
        """Puts faults in line for the next messages; `count` 0 empties the line."""
        body = await JsonBody.of(request, "fault", "count")
        count = body.whole("count", 0, MOST_MESSAGES) if "count" in body else 1
        if count:
            self._sender.settings.faults.extend([body.choice("fault", IpnFault)] * count)
        else:
            self._sender.settings.faults.clear()
        self._sender.keep_settings()
        return self._shown()

    async def certificate(self, _: Request) -> Response:
        """The signing certificate and its root, as PEM."""
        return Response(self._sender.keys.certificate_pem, media_type="application/x-pem-file")

    def _shown(self) -> Response:
        shown = settings_to_json(self._sender.settings)
        return JSONResponse(
            {
                **shown,
                "url": shown["urls"].get(Environment.SANDBOX)
                or shown["urls"].get(Environment.LIVE),
                "configured_by_api": {
                    environment.value: [
                        {"url": one.url, "event_types": one.event_types} for one in configurations
                    ]
                    for environment, configurations in (
                        self._world.notification_configurations.items()
                    )
                },
                "topics": topics(self._world.account.seller_id),
                "certificate_path": f"/{self._sender.keys.certificate_name}",
                "certificate_file": str(self._sender.keys.certificate_file),
                "deliveries": self._sender.counts(),
            }
        )


def _changes(body: JsonBody, settings: IpnSettings) -> dict[str, Any]:
    """The settings to change, all read before the first is changed."""
    readers: dict[str, Callable[[], Any]] = {
        "allow_other_hosts": lambda: body.flag("allow_other_hosts"),
        "signature_version": lambda: body.choice("signature_version", SignatureVersion),
        "subject": lambda: _or_none(body, "subject", body.text),
        "retry": lambda: body.choice("retry", RetryPolicy),
        "retry_seconds": lambda: _or_none(
            body, "retry_seconds", lambda name: body.seconds(name, LONGEST_WAIT_S)
        ),
        "on_real_time": lambda: body.flag("on_real_time"),
        "timeout_seconds": lambda: body.seconds("timeout_seconds", 600),
    }
    changes = {name: read() for name, read in readers.items() if name in body}
    others = changes.get("allow_other_hosts", settings.allow_other_hosts)
    environments = (
        [body.choice("environment", Environment)] if "environment" in body else list(Environment)
    )
    if "url" in body:
        url = require_target(body.text("url"), allow_other_hosts=others)
        changes["urls"] = settings.urls | dict.fromkeys(environments, url)
    elif "environment" in body:
        raise BadField("environment says where a url is for; there is no url.")
    return changes


def _or_none(body: JsonBody, name: str, read: Callable[[str], Any]) -> Any:
    return None if body.fields[name] is None else read(name)
