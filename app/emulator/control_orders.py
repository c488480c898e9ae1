"""Control routes of Order References: what a buyer or Amazon does without a browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from app.emulator import order_references
from app.emulator.control_choices import (
    amount,
    chosen_address,
    chosen_buyer,
    chosen_payment_method,
)
from app.emulator.control_json import control, order_json, plain
from app.emulator.json_body import BadField, JsonBody
from app.emulator.lwa import SCOPES, TOKEN_LIFE
from app.emulator.objects import OrderReference
from app.emulator.order_attributes import require_supported
from app.emulator.states import Environment, FlowResult, Reason, Region
from app.emulator.world import World

_LISTED = 100


class OrderControl:
    """Makes orders and lets their buyers, or Amazon, act on them."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[BaseRoute]:
        """Return the routes."""
        one = "/control/order-references/{id}"
        table = (
            ("/control/order-references", "POST", self.make),
            ("/control/order-references", "GET", self.listed),
            (one, "GET", self.show),
            (f"{one}/address", "POST", self.select_address),
            (f"{one}/wallet", "POST", self.select_payment_method),
            (f"{one}/payment-method", "POST", self.change_payment_method),
            (f"{one}/confirmation-flow", "POST", self.complete_flow),
            (f"{one}/cancel", "POST", self.cancel),
            (f"{one}/close", "POST", self.close),
            ("/control/buyers", "GET", self.buyers),
            ("/control/tokens", "POST", self.issue_token),
        )
        return [Route(path, control(what), methods=[method]) for path, method, what in table]

    async def make(self, request: Request) -> dict[str, Any]:
        """Make an Order Reference as if a buyer had chosen address and payment method."""
        body = await JsonBody.of(
            request,
            "region",
            "environment",
            "buyer",
            "address",
            "payment_method",
            "needs_address",
            "presentment_currency",
            "total",
            "seller_order_id",
            "confirmed",
            "scopes",
        )
        with self._world.transaction():
            return self._make(body)

    def _make(self, body: JsonBody) -> dict[str, Any]:
        """Make the order, or nothing at all."""
        world = self._world
        region = body.choice("region", Region) if "region" in body else world.default_region
        buyer = chosen_buyer(world, body, region)
        order = order_references.draft(world, region, _environment(body), buyer)
        order.payment_method = chosen_payment_method(body, buyer)
        if "needs_address" in body:
            order.needs_address = body.flag("needs_address")
        if "presentment_currency" in body:
            order.presentment_currency = body.text("presentment_currency")
        if "total" in body:
            order.total = amount(body, "total")
            require_supported(order, order.total)
        if "seller_order_id" in body:
            order.seller_order_id = body.text("seller_order_id")
        scopes, confirmed = _scopes(body), "confirmed" in body and body.flag("confirmed")
        address_id = chosen_address(world, body, buyer) if order.needs_address else None
        if address_id:
            order.address_id, order.address = address_id, dict(buyer.addresses)[address_id]
        if confirmed:
            order_references.require_confirmable(world, order)
        order_references.enter(world, order)
        if confirmed:
            order_references.confirm_without_flow(world, order)
        return _made(order, world.issue_token(buyer.buyer_id, order.environment, scopes))

    async def listed(self, _: Request) -> dict[str, Any]:
        """List the latest orders, newest first."""
        with self._world.transaction():
            latest = list(self._world.shelves.order_references.values())[: -_LISTED - 1 : -1]
            return {
                "order_references": [
                    {
                        "AmazonOrderReferenceId": one.order_reference_id,
                        "region": one.region.value,
                        "environment": one.environment.value,
                        "state": one.status.state.value,
                        "total": plain(one.total),
                        "created": plain(one.created),
                    }
                    for one in latest
                ]
            }

    async def show(self, request: Request) -> dict[str, Any]:
        """Show one order whole."""
        with self._world.transaction():
            return order_json(self._world, self._order(request))

    async def select_address(self, request: Request) -> dict[str, Any]:
        """Let the buyer choose another address."""
        body = await JsonBody.of(request, "address")
        with self._world.transaction():
            order = self._order(request)
            buyer = self._world.buyer(order.buyer_id)
            address_id = chosen_address(self._world, body, buyer)
            if address_id is None:
                raise BadField("address must be an address id or an object.")
            self._world.select_address(order, address_id)
            return order_json(self._world, order)

    async def select_payment_method(self, request: Request) -> dict[str, Any]:
        """Let the buyer choose in the Wallet widget; a Suspended order waits for its Confirm."""
        return await self._pay_with(request, order_references.select_payment_method)

    async def change_payment_method(self, request: Request) -> dict[str, Any]:
        """Let the buyer choose on Amazon's site; a Suspended order becomes Open."""
        return await self._pay_with(request, order_references.change_payment_method_at_amazon)

    async def _pay_with(
        self, request: Request, choose: Callable[[World, OrderReference, str], None]
    ) -> dict[str, Any]:
        body = await JsonBody.of(request, "payment_method")
        with self._world.transaction():
            order = self._order(request)
            method = chosen_payment_method(body, self._world.buyer(order.buyer_id))
            if method is None:
                raise BadField("payment_method must be an id, last four digits, or a behavior.")
            choose(self._world, order, method.payment_id)
            return order_json(self._world, order)

    async def complete_flow(self, request: Request) -> dict[str, Any]:
        """End the confirmation flow as the buyer's browser would."""
        body = await JsonBody.of(request, "result")
        result = body.choice("result", FlowResult)
        with self._world.transaction():
            order = self._order(request)
            url = self._world.complete_confirmation_flow(order, result)
            return {"redirect_url": url, "state": order.status.state.value}

    async def cancel(self, request: Request) -> dict[str, Any]:
        """Cancel as Amazon does: AmazonCanceled."""
        await JsonBody.of(request)
        with self._world.transaction():
            order = self._order(request)
            order_references.cancel(self._world, order, Reason.AMAZON_CANCELED)
            return order_json(self._world, order)

    async def close(self, request: Request) -> dict[str, Any]:
        """Close as Amazon does: AmazonClosed."""
        await JsonBody.of(request)
        with self._world.transaction():
            order = self._order(request)
            order_references.close_by_amazon(self._world, order)
            return order_json(self._world, order)

    async def buyers(self, _: Request) -> dict[str, Any]:
        """List the test buyers."""
        with self._world.transaction():
            return {"buyers": plain(list(self._world.book))}

    async def issue_token(self, request: Request) -> dict[str, Any]:
        """Sign a buyer in and return his access token."""
        body = await JsonBody.of(request, "buyer", "environment", "scopes")
        with self._world.transaction():
            buyer = chosen_buyer(self._world, body, self._world.default_region)
            token = self._world.issue_token(buyer.buyer_id, _environment(body), _scopes(body))
            return {
                "access_token": token,
                "buyer_id": buyer.buyer_id,
                "expires_in": int(TOKEN_LIFE.total_seconds()),
            }

    def _order(self, request: Request) -> OrderReference:
        return self._world.order_reference(request.path_params["id"])


def _made(order: OrderReference, token: str) -> dict[str, Any]:
    return {
        "AmazonOrderReferenceId": order.order_reference_id,
        "access_token": token,
        "expires_in": int(TOKEN_LIFE.total_seconds()),
        "state": order.status.state.value,
        "region": order.region.value,
        "environment": order.environment.value,
        "buyer_id": order.buyer_id,
        "address_id": order.address_id,
        "payment_id": order.payment_method.payment_id if order.payment_method else "",
    }


def _environment(body: JsonBody) -> Environment:
    if "environment" not in body:
        return Environment.SANDBOX
    return body.choice("environment", Environment)


def _scopes(body: JsonBody) -> tuple[str, ...]:
    scopes = body.fields.get("scopes", list(SCOPES))
    if not isinstance(scopes, list) or not set(map(str, scopes)) <= set(SCOPES):
        raise BadField(f"scopes must be a list of {', '.join(SCOPES)}.")
    return tuple(map(str, scopes))
