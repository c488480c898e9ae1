"""Which widget may show or change which Order Reference, and the code if not (v1 §7.5)."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from app.emulator.amounts import LEDGER, supported
from app.emulator.lwa import WIDGET
from app.emulator.objects import AccessToken, OrderReference
from app.emulator.refusals import Refusal
from app.emulator.states import Environment, OrderReferenceState, Reason, Region
from app.emulator.web_calls import WidgetCall
from app.emulator.web_refusals import WidgetRefusal
from app.emulator.world import World

_LETTER: Final = {Environment.LIVE: "P", Environment.SANDBOX: "S"}
_CURRENCY_LENGTH: Final = 3


class DisplayMode(StrEnum):
    """What a widget lets the buyer do."""

    EDIT = "Edit"
    READ = "Read"


def require_seller(world: World, seller_id: str) -> None:
    """Check the merchant; raises MissingParameter, InvalidSellerId, InvalidAccountStatus."""
    if not seller_id:
        raise WidgetRefusal("MissingParameter", "The seller id is missing.")
    if seller_id != world.account.seller_id:
        raise WidgetRefusal("InvalidSellerId", f"There is no seller {seller_id}.")
    if world.account.status != "ACTIVE":
        raise WidgetRefusal("InvalidAccountStatus", "The merchant account is not active.")


def require_token(world: World, call: WidgetCall, scope: str | None = WIDGET) -> AccessToken:
    """Return whom the widget acts for.

    Raises:
        WidgetRefusal: BuyerNotAssociated without a token or without the scope,
            BuyerSessionExpired, ReleaseEnvironmentMismatch.
    """
    if not call.token:
        raise WidgetRefusal("BuyerNotAssociated", "No buyer has signed in.")
    token = world.token(call.token)
    if token is None:
        raise WidgetRefusal("BuyerSessionExpired", "The buyer's session has expired.")
    if token.environment is not call.environment:
        raise WidgetRefusal(
            "ReleaseEnvironmentMismatch",
            f"The buyer signed in to {token.environment}, the widgets are {call.environment}.",
        )
    if scope and scope not in token.scopes:
        raise WidgetRefusal("BuyerNotAssociated", f"The buyer did not grant the scope {scope}.")
    return token


def require_order(world: World, call: WidgetCall) -> OrderReference:
    """Return the Order Reference of the path, if it is this buyer's in this environment.

    Raises:
        WidgetRefusal: InvalidOrderReferenceId, ReleaseEnvironmentMismatch, BuyerNotAssociated,
            and all that seller and token can be refused with.
    """
    require_seller(world, call.seller_id)
    token = require_token(world, call)
    order_id = call.path["order_id"]
    if order_id[:1] in _LETTER.values() and order_id[0] != _LETTER[call.environment]:
        raise WidgetRefusal(
            "ReleaseEnvironmentMismatch",
            f"{order_id} is not of the {call.environment} environment.",
        )
    unknown = WidgetRefusal("InvalidOrderReferenceId", f"There is no order reference {order_id}.")
    try:
        order = world.order_reference(order_id)
    except Refusal:
        raise unknown from None
    if order.region is not call.region:
        raise unknown
    if order.buyer_id != token.buyer_id:
        raise WidgetRefusal(
            "BuyerNotAssociated", f"{order_id} belongs to a buyer who is not signed in."
        )
    return order


def require_address_book(order: OrderReference, mode: DisplayMode) -> None:
    """Check that the AddressBook may be shown."""
    _require_alive(order)
    if mode is DisplayMode.READ:
        return
    match order.status.state:
        case OrderReferenceState.OPEN | OrderReferenceState.SUSPENDED:
            raise WidgetRefusal("AddressNotModifiable", "The order is confirmed.")
        case OrderReferenceState.CLOSED if order.status.reason_code is Reason.AMAZON_CLOSED:
            raise WidgetRefusal("UnknownError", "The order was closed by the payment provider.")
        case OrderReferenceState.CLOSED:
            raise WidgetRefusal("StaleOrderReference", "The order was already processed.")
        case _:
            return


def require_wallet(order: OrderReference, mode: DisplayMode) -> None:
    """Check that the Wallet may be shown."""
    state = order.status.state
    if state is OrderReferenceState.CANCELED and order.status.reason_code is not Reason.STALE:
        raise WidgetRefusal("PaymentMethodNotModifiable", "The order is canceled.")
    _require_alive(order)
    closed = {OrderReferenceState.OPEN, OrderReferenceState.CLOSED}
    if mode is DisplayMode.EDIT and state in closed:
        raise WidgetRefusal("PaymentMethodNotModifiable", f"The order is {state}.")


def require_currency(region: Region, currency: object) -> str | None:
    """Return the presentment currency, None for the region's own.

    Raises:
        WidgetRefusal: InvalidParameterValue if it is no currency code or the region has but one,
            CurrencyUnsupported if it is not among those of v1 §1.1.
    """
    if currency is None or currency in ("", LEDGER[region]):
        return None
    known = isinstance(currency, str) and len(currency) == _CURRENCY_LENGTH
    several = len(supported(region)) > 1
    if not (known and several and str(currency).isascii() and str(currency).isupper()):
        raise WidgetRefusal(
            "InvalidParameterValue", f"presentmentCurrency cannot be {currency} in this region."
        )
    if currency not in supported(region):
        raise WidgetRefusal("CurrencyUnsupported", f"{currency} is not supported.")
    return str(currency)


def _require_alive(order: OrderReference) -> None:
    if order.status.state is not OrderReferenceState.CANCELED:
        return
    if order.status.reason_code is Reason.STALE:
        raise WidgetRefusal("StaleOrderReference", "The order was not confirmed within 3 hours.")
    raise WidgetRefusal("InvalidOrderReferenceId", "The order is canceled.")
