"""Control routes of the emulator as a whole: clock, ledger, faults, switches, account."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from app.emulator.control_json import control, plain
from app.emulator.faults import Fault, FaultBook, FaultKind
from app.emulator.json_body import BadField, JsonBody
from app.emulator.switches import AccountStatus, ServiceStatus, Switches, Traffic
from app.emulator.throttle import Throttle
from app.emulator.v1_api import OPERATIONS
from app.emulator.world import World

_FARTHEST_S = 10 * 366 * 24 * 3600
_MOST_LISTED = 10_000
_LONGEST_HANG_S = 3600
_MOST_CALLS = 1_000_000


class WorldControl:
    """Sets the emulator's time, fortune and rules, and tells what happened."""

    def __init__(self, world: World, faults: FaultBook, throttle: Throttle) -> None:
        self._world = world
        self._faults = faults
        self._throttle = throttle

    def routes(self) -> list[BaseRoute]:
        """Return the routes."""
        table = (
            ("/control/health", "GET", self.health),
            ("/control/clock", "GET", self.show_clock),
            ("/control/clock", "POST", self.advance),
            ("/control/settle", "POST", self.settle),
            ("/control/reset", "POST", self.reset),
            ("/control/ledger", "GET", self.ledger),
            ("/control/calls", "GET", self.calls),
            ("/control/calls", "DELETE", self.forget_calls),
            ("/control/faults", "GET", self.show_faults),
            ("/control/faults", "POST", self.add_fault),
            ("/control/faults", "DELETE", self.clear_faults),
            ("/control/switches", "GET", self.show_switches),
            ("/control/switches", "PUT", self.set_switches),
            ("/control/throttling", "GET", self.show_throttling),
            ("/control/throttling", "PUT", self.set_throttling),
            ("/control/account", "GET", self.show_account),
            ("/control/account", "PUT", self.set_account),
            ("/control/service-status", "PUT", self.set_service_status),
        )
        return [Route(path, control(what), methods=[method]) for path, method, what in table]

    async def health(self, _: Request) -> dict[str, Any]:
        """Tell that the emulator is there, and how much it holds."""
        shelves = self._world.shelves
        return {
            "status": "ok",
            "notice": "Training \N{EN DASH} not Amazon",
            "now": plain(self._world.clock.now()),
            "order_references": len(shelves.order_references),
            "timers": len(shelves.timers),
        }

    async def show_clock(self, _: Request) -> dict[str, Any]:
        """Tell the time."""
        return self._time()

    async def advance(self, request: Request) -> dict[str, Any]:
        """Set the clock forward; everything that becomes due happens before the answer."""
        body = await JsonBody.of(request, "seconds")
        by = timedelta(seconds=body.seconds("seconds", _FARTHEST_S))
        fired = self._world.advance(by)
        return self._time() | {"fired": fired}

    async def settle(self, request: Request) -> dict[str, Any]:
        """Decide everything that is Pending now."""
        await JsonBody.of(request)
        return {"decided": self._world.settle()}

    async def reset(self, request: Request) -> dict[str, Any]:
        """Forget everything but the account and its credentials."""
        await JsonBody.of(request)
        self._world.reset()
        self._faults.clear()
        self._throttle.refill()
        return self._time()

    async def ledger(self, request: Request) -> dict[str, Any]:
        """List effects, oldest first, by effect, object or reference id, after a number."""
        asked = _query(request, "effect", "object_id", "reference_id", "after", "limit")
        after, limit = _whole(asked, "after", 0), _whole(asked, "limit", _MOST_LISTED)
        with self._world.transaction():
            found = [
                one
                for one in self._world.shelves.effects[after:]
                if one.effect == asked.get("effect", one.effect)
                and one.object_id == asked.get("object_id", one.object_id)
                and one.reference_id == asked.get("reference_id", one.reference_id)
            ]
            return {"effects": plain(found[:limit])}

    async def calls(self, request: Request) -> dict[str, Any]:
        """List calls, oldest first, by operation, after a number."""
        asked = _query(request, "operation", "after", "limit")
        after, limit = _whole(asked, "after", 0), _whole(asked, "limit", _MOST_LISTED)
        found = [
            one
            for one in self._world.calls
            if one.number > after and one.operation == asked.get("operation", one.operation)
        ]
        return {"calls": plain(found[:limit])}

    async def forget_calls(self, _: Request) -> dict[str, Any]:
        """Forget the calls so far."""
        self._world.calls.clear()
        return {"calls": []}

    async def show_faults(self, _: Request) -> dict[str, Any]:
        """List the misfortunes still to come."""
        return {"faults": plain(self._faults.pending())}

    async def add_fault(self, request: Request) -> dict[str, Any]:
        """Ask for a misfortune."""
        body = await JsonBody.of(
            request, "operation", "kind", "skip", "times", "seconds", "after_bytes"
        )
        operation = body.text("operation") if "operation" in body else "*"
        if operation != "*" and operation not in OPERATIONS:
            raise BadField(f"operation must be * or one of {', '.join(OPERATIONS)}.")
        fault = Fault(operation, body.choice("kind", FaultKind))
        if "skip" in body:
            fault = replace(fault, skip=body.whole("skip", 0, _MOST_CALLS))
        if "times" in body:
            fault = replace(fault, times=body.whole("times", 1, _MOST_CALLS))
        if "after_bytes" in body:
            fault = replace(fault, after_bytes=body.whole("after_bytes", 0, _MOST_CALLS))
        if "seconds" in body:
            fault = replace(fault, seconds=body.seconds("seconds", _LONGEST_HANG_S))
        self._faults.add(fault)
        return {"faults": plain(self._faults.pending())}

    async def clear_faults(self, _: Request) -> dict[str, Any]:
        """Call all misfortunes off."""
        self._faults.clear()
        return {"faults": []}

    async def show_switches(self, _: Request) -> dict[str, Any]:
        """Show the switches."""
        return _shown(self._world.switches)

    async def set_switches(self, request: Request) -> dict[str, Any]:
        """Set the switches that are given."""
        names = [one.name for one in fields(Switches)]
        body = await JsonBody.of(request, *names)
        return self._switch({name: body.flag(name) for name in names if name in body})

    async def show_throttling(self, _: Request) -> dict[str, Any]:
        """Tell whether quotas are enforced."""
        return {"enabled": self._world.switches.throttling}

    async def set_throttling(self, request: Request) -> dict[str, Any]:
        """Enforce quotas or not; either way all buckets are full again."""
        body = await JsonBody.of(request, "enabled")
        self._switch({"throttling": body.flag("enabled")})
        self._throttle.refill()
        return {"enabled": self._world.switches.throttling}

    def _switch(self, wanted: dict[str, bool]) -> dict[str, Any]:
        with self._world.transaction():
            self._world.switches = replace(self._world.switches, **wanted)
            self._world.keep_settings()
        return _shown(self._world.switches)

    async def show_account(self, _: Request) -> dict[str, Any]:
        """Show the account without its secrets."""
        account = self._world.account
        return {
            "seller_id": account.seller_id,
            "client_id": account.client_id,
            "store_id": account.store_id,
            "store_name": account.store_name,
            "status": account.status,
            "owner_buyer_id": account.owner_buyer_id,
            "allowed_origins": account.allowed_origins,
            "allowed_return_urls": account.allowed_return_urls,
        }

    async def set_account(self, request: Request) -> dict[str, Any]:
        """Set what the account holder could set at Amazon, and whether the account is active."""
        lists = ("allowed_origins", "allowed_return_urls")
        body = await JsonBody.of(request, "status", "store_name", "owner_buyer_id", *lists)
        changes: dict[str, Any] = {name: _texts(body, name) for name in lists if name in body}
        if "status" in body:
            changes["status"] = body.choice("status", AccountStatus).value
        if "store_name" in body:
            changes["store_name"] = body.text("store_name")
        if body.fields.get("owner_buyer_id") == "":
            changes["owner_buyer_id"] = ""
        elif "owner_buyer_id" in body:
            changes["owner_buyer_id"] = self._world.buyer(body.text("owner_buyer_id")).buyer_id
        with self._world.transaction():
            for name, value in changes.items():
                setattr(self._world.account, name, value)
            self._world.keep_settings()
        return await self.show_account(request)

    async def set_service_status(self, request: Request) -> dict[str, Any]:
        """Set what GetServiceStatus says."""
        body = await JsonBody.of(request, "status", "message", "message_id")
        status = ServiceStatus(status=body.choice("status", Traffic).value)
        if "message" in body:
            status.message = body.text("message")
            status.message_id = body.text("message_id") if "message_id" in body else "training"
        self._world.service_status = status
        return _shown(status)

    def _time(self) -> dict[str, Any]:
        clock = self._world.clock
        return {"now": plain(clock.now()), "offset_seconds": clock.offset.total_seconds()}


def _query(request: Request, *known: str) -> dict[str, str]:
    asked = dict(request.query_params)
    unknown = sorted(set(asked) - set(known))
    if unknown:
        raise BadField(f"Unknown: {', '.join(unknown)}. Known here: {', '.join(known)}.")
    return asked


def _whole(asked: dict[str, str], name: str, default: int) -> int:
    text = asked.get(name, str(default))
    if not (text.isascii() and text.isdigit()):
        raise BadField(f"{name} must be a whole number.")
    return int(text)


def _texts(body: JsonBody, name: str) -> list[str]:
    value = body.fields[name]
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        raise BadField(f"{name} must be a list of texts.")
    return list(value)


def _shown(thing: object) -> dict[str, Any]:
    shown: dict[str, Any] = plain(thing)
    return shown
