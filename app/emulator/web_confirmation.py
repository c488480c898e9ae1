"""The confirmation flow: the bank asks the buyer who he is (SCA, v1 §4.3)."""

from __future__ import annotations

import secrets
from decimal import Decimal
from typing import Any, Final

from babel.numbers import format_currency
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from app.emulator.amounts import exponent
from app.emulator.objects import OrderReference, Price, ScaPending
from app.emulator.states import FlowResult, OrderReferenceState
from app.emulator.web_calls import WidgetCall, widget_route
from app.emulator.web_forms import read_form
from app.emulator.web_origins import form_targets, sent_from_here
from app.emulator.web_pages import page
from app.emulator.web_refusals import WidgetRefusal
from app.emulator.web_texts import choose_language
from app.emulator.web_widget_rules import require_order
from app.emulator.world import World

PATH: Final = "/payments/confirmation"
_TICKETS_KEPT: Final = 500
_CONFIRMABLE: Final = frozenset({OrderReferenceState.DRAFT, OrderReferenceState.SUSPENDED})


class Confirmation:
    """Hands out tickets to pages with a signed-in buyer, and shows the bank's page for them.

    The page is reached by a change of address, which carries no token: the ticket stands for it.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._orders: dict[str, str] = {}

    def routes(self) -> list[BaseRoute]:
        """Return the routes."""
        return [
            widget_route(self._world, "POST", "/order-references/{order_id}/flow", self.begin),
            Route(PATH + "/{ticket}", self.show),
            Route(PATH + "/{ticket}", self.submit, methods=["POST"]),
        ]

    def forget(self) -> None:
        """Forget all tickets; their orders are gone too."""
        self._orders.clear()

    def begin(self, world: World, call: WidgetCall) -> dict[str, Any]:
        """Hand out a ticket for an order that can still be confirmed."""
        order = require_order(world, call)
        if order.status.state in {OrderReferenceState.CANCELED, OrderReferenceState.CLOSED}:
            raise WidgetRefusal("StaleOrderReference", "The order was already processed.")
        while len(self._orders) >= _TICKETS_KEPT:
            self._orders.pop(next(iter(self._orders)))
        ticket = secrets.token_urlsafe(32)
        self._orders[ticket] = order.order_reference_id
        return {"address": f"{PATH}/{ticket}"}

    async def show(self, http: Request) -> Response:
        """Show the bank's page, or send the buyer back if there is nothing to ask."""
        with self._world.transaction():
            order = self._order(http)
            if order is None or order.sca_pending is None:
                return self._nothing_to_confirm(order)
            if order.status.state not in _CONFIRMABLE:
                return self._finish(http, order, FlowResult.FAILURE)
            return self._page(http, order, order.sca_pending)

    async def submit(self, http: Request) -> Response:
        """Take the outcome and send the buyer back to the shop."""
        form = await read_form(http)
        with self._world.transaction():
            order = self._order(http)
            if order is None or order.sca_pending is None:
                return self._nothing_to_confirm(order)
            if not sent_from_here(http):
                asked = http.headers.get("origin", "")
                return _refused(self._language(order), "cross_site", asked)
            try:
                result = FlowResult(form.get("result", ""))
            except ValueError:
                return self._page(http, order, order.sca_pending, status=400)
            return self._finish(http, order, result)

    def _order(self, http: Request) -> OrderReference | None:
        order_id = self._orders.get(http.path_params["ticket"])
        return self._world.order_reference(order_id) if order_id else None

    def _finish(self, http: Request, order: OrderReference, result: FlowResult) -> Response:
        target = self._world.complete_confirmation_flow(order, result)
        del self._orders[http.path_params["ticket"]]
        return RedirectResponse(target, 303, headers={"Cache-Control": "no-store"})

    def _nothing_to_confirm(self, order: OrderReference | None) -> Response:
        return _refused(self._language(order), "id_status" if order else "ticket", "")

    def _page(
        self, http: Request, order: OrderReference, flow: ScaPending, status: int = 200
    ) -> Response:
        language = self._language(order)
        amount = flow.authorization_amount or order.total
        return page(
            "confirmation",
            language,
            status=status,
            form_action=form_targets(flow.success_url, flow.failure_url),
            shop=order.store_name or self._world.account.store_name,
            logo=self._world.account.logo is not None,
            action=http.url.path,
            amount=shown_price(amount, language) if amount else "",
            method=order.payment_method,
            order_id=order.order_reference_id,
        )

    def _language(self, order: OrderReference | None) -> str:
        wanted = [self._world.buyer(order.buyer_id).language] if order else []
        return choose_language(wanted, order.region if order else self._world.default_region)


def shown_price(price: Price, language: str) -> str:
    """Write an amount as readers of the language expect it."""
    amount = Decimal(price.minor).scaleb(-exponent(price.currency))
    return format_currency(amount, price.currency, locale=language)


def _refused(language: str, reason: str, asked: str) -> Response:
    return page("refused", language, status=400, reason=reason, asked=asked, advice=False)
