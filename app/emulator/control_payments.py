"""Control routes of Authorizations, Captures and Refunds: what Amazon decides on its own."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from app.emulator import authorizations, captures, refunds
from app.emulator.control_choices import amount
from app.emulator.control_json import control, plain
from app.emulator.json_body import BadField, JsonBody
from app.emulator.lifecycles import require
from app.emulator.objects import Simulation
from app.emulator.plans import Operation
from app.emulator.states import AuthorizationState, CaptureState, Reason, RefundState, RefundType
from app.emulator.world import World

_MOST_TIMES = 1000


class PaymentControl:
    """Forces states and reasons, plans outcomes, and refunds as Amazon does."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[BaseRoute]:
        """Return the routes."""
        table = (
            ("/control/authorizations/{id}", "GET", self.show_authorization),
            ("/control/authorizations/{id}", "POST", self.force_authorization),
            ("/control/captures/{id}", "GET", self.show_capture),
            ("/control/captures/{id}", "POST", self.force_capture),
            ("/control/captures/{id}/refunds", "POST", self.refund_by_amazon),
            ("/control/refunds/{id}", "GET", self.show_refund),
            ("/control/refunds/{id}", "POST", self.force_refund),
            ("/control/outcomes", "POST", self.plan),
            ("/control/outcomes", "DELETE", self.drop_plans),
        )
        return [Route(path, control(what), methods=[method]) for path, method, what in table]

    async def show_authorization(self, request: Request) -> dict[str, Any]:
        """Show an Authorization."""
        with self._world.transaction():
            return _shown(self._world.authorization(request.path_params["id"]))

    async def force_authorization(self, request: Request) -> dict[str, Any]:
        """Move an Authorization, with everything that follows from it."""
        body = await JsonBody.of(request, "state", "reason_code", "soft_decline")
        state, reason = body.choice("state", AuthorizationState), _reason(body)
        soft = body.flag("soft_decline") if "soft_decline" in body else None
        with self._world.transaction():
            made = self._world.authorization(request.path_params["id"])
            before = made.status.state
            require(before, state, reason)
            if state is AuthorizationState.DECLINED and reason:
                authorizations.decline(self._world, made, reason, soft=soft)
            elif state is AuthorizationState.OPEN and before is AuthorizationState.PENDING:
                authorizations.opened(self._world, made, reason)
            else:
                self._world.move(made, state, reason)
            return _shown(made)

    async def show_capture(self, request: Request) -> dict[str, Any]:
        """Show a Capture."""
        with self._world.transaction():
            return _shown(self._world.capture(request.path_params["id"]))

    async def force_capture(self, request: Request) -> dict[str, Any]:
        """Move a Capture, with everything that follows from it."""
        body = await JsonBody.of(request, "state", "reason_code")
        state, reason = body.choice("state", CaptureState), _reason(body)
        with self._world.transaction():
            made = self._world.capture(request.path_params["id"])
            before = made.status.state
            require(before, state, reason)
            if state is CaptureState.COMPLETED and before is CaptureState.PENDING:
                captures.complete(self._world, made, reason)
            else:
                self._world.move(made, state, reason)
            return _shown(made)

    async def refund_by_amazon(self, request: Request) -> dict[str, Any]:
        """Refund a Capture as Amazon does after a claim or a chargeback."""
        body = await JsonBody.of(request, "amount", "refund_type")
        refund_type = body.choice("refund_type", RefundType)
        if refund_type is RefundType.SELLER_INITIATED:
            raise BadField("refund_type must be one of Amazon's own; the seller calls Refund.")
        with self._world.transaction():
            capture = self._world.capture(request.path_params["id"])
            price = capture.amount
            if "amount" in body:
                price = amount(body, "amount", capture.amount.currency)
            return _shown(refunds.refund_by_amazon(self._world, capture, price, refund_type))

    async def show_refund(self, request: Request) -> dict[str, Any]:
        """Show a Refund."""
        with self._world.transaction():
            return _shown(self._world.refund(request.path_params["id"]))

    async def force_refund(self, request: Request) -> dict[str, Any]:
        """Move a Refund, with everything that follows from it."""
        body = await JsonBody.of(request, "state", "reason_code")
        state, reason = body.choice("state", RefundState), _reason(body)
        with self._world.transaction():
            made = self._world.refund(request.path_params["id"])
            require(made.status.state, state, reason)
            if state is RefundState.COMPLETED:
                refunds.complete(self._world, made, reason)
            else:
                self._world.move(made, state, reason)
            return _shown(made)

    async def plan(self, request: Request) -> dict[str, Any]:
        """Plan how the next new transactions of an operation end."""
        body = await JsonBody.of(
            request, "operation", "state", "reason_code", "soft_decline", "times"
        )
        operation = body.choice("operation", Operation)
        reason = _reason(body)
        state = body.choice("state", _STATES[operation])
        require(_PENDING[operation], state, reason)
        outcome = Simulation(
            state=state.value,
            reason_code=reason.value if reason else "",
            soft_decline=body.flag("soft_decline") if "soft_decline" in body else None,
        )
        times = body.whole("times", 1, _MOST_TIMES) if "times" in body else 1
        self._world.plans.add(operation, outcome, times)
        return {"planned": times}

    async def drop_plans(self, _: Request) -> dict[str, Any]:
        """Drop all planned outcomes."""
        self._world.plans.clear()
        return {"planned": 0}


_STATES: dict[Operation, Any] = {
    Operation.AUTHORIZE: AuthorizationState,
    Operation.CAPTURE: CaptureState,
    Operation.REFUND: RefundState,
}
_PENDING: dict[Operation, Any] = {
    Operation.AUTHORIZE: AuthorizationState.PENDING,
    Operation.CAPTURE: CaptureState.PENDING,
    Operation.REFUND: RefundState.PENDING,
}


def _reason(body: JsonBody) -> Reason | None:
    if body.fields.get("reason_code") is None:
        return None
    return body.choice("reason_code", Reason)


def _shown(thing: object) -> dict[str, Any]:
    shown: dict[str, Any] = plain(thing)
    return shown
