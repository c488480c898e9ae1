"""The private endpoints behind the widgets: what they show, and what the buyer chooses in them."""

from __future__ import annotations

from typing import Any

from starlette.routing import BaseRoute

from app.emulator.objects import Address, OrderReference, PaymentMethod
from app.emulator.states import CardBehavior, OrderReferenceState
from app.emulator.web_addresses import address_lines, read_address
from app.emulator.web_calls import WidgetCall, widget_route
from app.emulator.web_refusals import WidgetRefusal
from app.emulator.web_texts import choose_language
from app.emulator.web_widget_rules import (
    DisplayMode,
    require_address_book,
    require_currency,
    require_order,
    require_seller,
    require_token,
    require_wallet,
)
from app.emulator.world import World

_ORDER = "/order-references/{order_id}"


class WidgetApi:
    """Answers the widgets of one world.

    Attributes:
        failed: the payment method that suspended an order, by its id, until the order goes on.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self.failed: dict[str, str] = {}

    def routes(self) -> list[BaseRoute]:
        """Return the routes of all endpoints of AddressBook and Wallet."""
        table = (
            ("GET", "/sellers/{seller_id}", seller),
            ("POST", "/order-references", create),
            ("GET", f"{_ORDER}/address-book", address_book),
            ("PUT", f"{_ORDER}/address", select_address),
            ("POST", f"{_ORDER}/addresses", add_address),
            ("GET", f"{_ORDER}/wallet", self.wallet),
            ("PUT", f"{_ORDER}/payment-method", select_payment_method),
            ("PUT", f"{_ORDER}/presentment-currency", select_currency),
        )
        return [widget_route(self._world, *row) for row in table]

    def wallet(self, world: World, call: WidgetCall) -> dict[str, Any]:
        """Show the cards a buyer may choose from, or the one he chose."""
        order, mode = require_order(world, call), _mode(call)
        require_wallet(order, mode)
        chosen = order.payment_method
        methods = world.buyer(order.buyer_id).payment_methods
        if mode is DisplayMode.READ:
            methods = [chosen] if chosen else []
        failed = self._failed(order)
        return {
            "language": _language(world, call, order),
            "methods": [_card(method, failed) for method in methods],
            "selected": chosen.payment_id if chosen and chosen.payment_id != failed else "",
            "suspended": bool(failed) and not order.payment_changed,
            "currency": order.presentment_currency or "",
        }

    def _failed(self, order: OrderReference) -> str:
        order_id = order.order_reference_id
        if order.status.state is not OrderReferenceState.SUSPENDED:
            self.failed.pop(order_id, None)
        elif order.payment_method and not order.payment_changed:
            self.failed[order_id] = order.payment_method.payment_id
        return self.failed.get(order_id, "")


def seller(world: World, call: WidgetCall) -> dict[str, Any]:
    """Tell a button whether its seller is known."""
    require_seller(world, call.path["seller_id"])
    return {"sellerId": call.path["seller_id"]}


def create(world: World, call: WidgetCall) -> dict[str, Any]:
    """Make a Draft for the buyer who signed in."""
    require_seller(world, call.seller_id)
    token = require_token(world, call)
    currency = require_currency(call.region, call.body.get("presentmentCurrency"))
    order = world.create_order_reference(
        call.region,
        call.environment,
        token.buyer_id,
        needs_address=call.body.get("needsAddress") is not False,
        presentment_currency=currency,
    )
    return {"amazonOrderReferenceId": order.order_reference_id}


def address_book(world: World, call: WidgetCall) -> dict[str, Any]:
    """Show the addresses a buyer may choose from, or the one he chose."""
    order, mode = require_order(world, call), _mode(call)
    require_address_book(order, mode)
    book = world.buyer(order.buyer_id).addresses
    if mode is DisplayMode.READ:
        book = [(order.address_id, order.address)] if order.address else []
    elif not order.needs_address:
        # A page that shows the AddressBook ships something, whoever made the order.
        order.needs_address = True
        world.touch(order)
    return {
        "language": _language(world, call, order),
        "addresses": [_entry(address_id, address) for address_id, address in book],
        "selected": order.address_id,
    }


def select_address(world: World, call: WidgetCall) -> dict[str, Any]:
    """Take the buyer's choice of address."""
    order = require_order(world, call)
    require_address_book(order, DisplayMode.EDIT)
    try:
        world.select_address(order, call.text("addressId"))
    except LookupError as missing:
        raise WidgetRefusal("InvalidParameterValue", str(missing)) from None
    return {"selected": order.address_id}


def add_address(world: World, call: WidgetCall) -> dict[str, Any]:
    """Add an address to the buyer's address book and choose it."""
    order = require_order(world, call)
    require_address_book(order, DisplayMode.EDIT)
    address_id = world.add_address(order.buyer_id, read_address(call.body))
    world.select_address(order, address_id)
    return {"selected": order.address_id}


def select_payment_method(world: World, call: WidgetCall) -> dict[str, Any]:
    """Take the buyer's choice of card."""
    order = require_order(world, call)
    require_wallet(order, DisplayMode.EDIT)
    try:
        world.select_payment_method(order, call.text("paymentId"))
    except LookupError as missing:
        raise WidgetRefusal("InvalidParameterValue", str(missing)) from None
    return {"selected": order.payment_method.payment_id if order.payment_method else ""}


def select_currency(world: World, call: WidgetCall) -> dict[str, Any]:
    """Change the currency the buyer is shown, while the order is a Draft."""
    order = require_order(world, call)
    require_wallet(order, DisplayMode.EDIT)
    currency = require_currency(call.region, call.body.get("presentmentCurrency"))
    if currency != order.presentment_currency:
        order.presentment_currency = currency
        world.touch(order)
    return {"currency": currency or ""}


def _mode(call: WidgetCall) -> DisplayMode:
    return DisplayMode.READ if call.query.get("mode") == DisplayMode.READ else DisplayMode.EDIT


def _language(world: World, call: WidgetCall, order: OrderReference) -> str:
    wanted = [call.query.get("language", ""), world.buyer(order.buyer_id).language]
    return choose_language(wanted, order.region)


def _entry(address_id: str, address: Address) -> dict[str, Any]:
    return {
        "id": address_id,
        "name": address.name,
        "lines": address_lines(address),
        "country": address.country_code,
    }


def _card(method: PaymentMethod, failed: str) -> dict[str, Any]:
    special = method.behavior is not CardBehavior.NORMAL
    return {
        "id": method.payment_id,
        "brand": method.brand,
        "tail": method.tail,
        "behavior": method.behavior if special else "",
        "failed": method.payment_id == failed,
    }
