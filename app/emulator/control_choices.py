"""Reads what a control request chooses: buyer, address, payment method, amount."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from app.emulator.amounts import LEDGER, PRESENTMENT, parse_amount
from app.emulator.json_body import BadField, JsonBody
from app.emulator.objects import Address, Buyer, PaymentMethod, Price
from app.emulator.states import CardBehavior, Region
from app.emulator.world import World

_ADDRESS_PARTS = tuple(one.name for one in fields(Address))


def chosen_buyer(world: World, body: JsonBody, region: Region) -> Buyer:
    """Return the buyer named by id or e-mail; else the first of the region.

    Raises:
        LookupError: there is no such buyer.
    """
    if "buyer" not in body:
        ours = [one for one in world.book if one.region is region]
        return next(iter(ours or world.book))
    wanted = body.text("buyer")
    for one in world.book:
        if wanted in {one.buyer_id, one.email}:
            return one
    raise LookupError(f"There is no buyer {wanted!r}.")


def chosen_address(world: World, body: JsonBody, buyer: Buyer) -> str | None:
    """Return the id of the address to choose; a new address is put into the buyer's book.

    Returns:
        The first address if the field is absent, None if it is null.

    Raises:
        LookupError: the buyer has no such address.
    """
    wanted = body.fields.get("address", buyer.addresses[0][0] if buyer.addresses else None)
    if isinstance(wanted, str) and wanted not in dict(buyer.addresses):
        raise LookupError(f"The buyer has no address {wanted!r}.")
    if wanted is None or isinstance(wanted, str):
        return wanted
    if not isinstance(wanted, dict):
        raise BadField("address must be an address id, an object, or null.")
    unknown = sorted(set(wanted) - set(_ADDRESS_PARTS))
    if unknown:
        raise BadField(f"Unknown: {', '.join(unknown)}. Known: {', '.join(_ADDRESS_PARTS)}.")
    parts = {name: JsonBody(wanted).text(name) for name, part in wanted.items() if part != ""}
    return world.add_address(buyer.buyer_id, Address(**parts))


def chosen_payment_method(body: JsonBody, buyer: Buyer) -> PaymentMethod | None:
    """Return the payment method named by id, last four digits or behavior.

    Returns:
        The first one that behaves normally if the field is absent, None if it is null.

    Raises:
        LookupError: the buyer has no such payment method.
    """
    if "payment_method" in body and body.fields["payment_method"] is None:
        return None
    named = "payment_method" in body
    wanted = body.text("payment_method") if named else CardBehavior.NORMAL.value
    for one in buyer.payment_methods:
        if wanted in {one.payment_id, one.tail, one.behavior}:
            return one
    raise LookupError(f"The buyer has no payment method {wanted!r}.")


def amount(body: JsonBody, name: str, currency: str | None = None) -> Price:
    """Return an amount written as `"12.30"`, or as an object with amount and currency."""
    given: Any = body.fields.get(name)
    if isinstance(given, str) and currency:
        given = {"amount": given, "currency": currency}
    if isinstance(given, dict) and set(given) == {"amount", "currency"}:
        part = JsonBody(given)
        if part.text("currency") in PRESENTMENT | set(LEDGER.values()):
            price = parse_amount(part.text("amount"), part.text("currency"))
            if price and price.minor:
                return price
    raise BadField(f'{name} must be an amount such as {{"amount": "12.30", "currency": "EUR"}}.')
