"""Placing an order from the command line."""

from __future__ import annotations

import click

from app.command_line.acting import asker, require
from app.command_line.amounts import sold_line
from app.command_line.printing import print_step
from app.command_line.shop import shop
from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.money import Money
from app.domain.permissions import Action
from app.services.checkout import Authentication
from app.services.desk import Desk
from app.services.sale import Sale

_JSON = click.option("--json", "as_json", is_flag=True, help="One line of JSON for scripts.")
_ACTOR = click.option("--as", "actor", default="", help="Who does it: the PIN is asked for.")
_NUMBER = click.argument("number")


@click.group()
def checkout() -> None:
    """Place orders; every command can be given again after a crash."""


@checkout.command()
@click.option("--order-reference", required=True, help="Made by the buyer's widgets.")
@click.option("--line", "lines", multiple=True, required=True, help="SKU:NAME:QUANTITY:PRICE")
@click.option(
    "--capture",
    "capture",
    type=click.Choice([mode.value for mode in CaptureMode]),
    default="authorize",
)
@click.option(
    "--authorization",
    type=click.Choice([mode.value for mode in AuthorizationMode]),
    default="synchronous",
)
@click.option("--seller-note", default="", help="Shown to the buyer; carries sandbox simulations.")
@click.option("--note", default="", help="On the authorization; carries sandbox simulations.")
@_ACTOR
@_JSON
def place(  # noqa: PLR0913 -- one parameter per option
    *,
    order_reference: str,
    lines: tuple[str, ...],
    capture: str,
    authorization: str,
    seller_note: str,
    note: str,
    actor: str,
    as_json: bool,
) -> None:
    """Make an order from lines and take it as far as it goes without the buyer."""
    with shop() as services:
        who = _cashier(services.desk, actor)
        currency = services.desk.shop.currency
        sold = tuple(sold_line(line, currency) for line in lines)
        sale = Sale(
            permission_id=ChargePermissionId(order_reference),
            total=Money.total((line.gross for line in sold), currency),
            lines=sold,
            capture_mode=CaptureMode(capture),
            authorization_mode=AuthorizationMode(authorization),
            seller_note=seller_note,
            authorization_note=note,
            staff=who,
        )
        number = services.orders.create(sale)
        print_step(services.checkout.advance(number, who), as_json=as_json)


@checkout.command()
@_NUMBER
@_ACTOR
@_JSON
def resume(*, number: str, actor: str, as_json: bool) -> None:
    """Go on with an order that is being placed."""
    with shop() as services:
        who = _cashier(services.desk, actor)
        print_step(services.checkout.advance(OrderNumber(number), who), as_json=as_json)


@checkout.command()
@_NUMBER
@click.option(
    "--authentication", type=click.Choice([told.value for told in Authentication]), required=True
)
@_ACTOR
@_JSON
def returned(*, number: str, authentication: str, actor: str, as_json: bool) -> None:
    """Go on after the buyer's confirmation at Amazon (EU and UK)."""
    with shop() as services:
        who = _cashier(services.desk, actor)
        told = Authentication(authentication)
        step = services.checkout.buyer_returned(OrderNumber(number), told, who)
        print_step(step, as_json=as_json)


@checkout.command("another-card")
@_NUMBER
@_ACTOR
@_JSON
def another_card(*, number: str, actor: str, as_json: bool) -> None:
    """Go on after the buyer picked another payment method."""
    with shop() as services:
        who = _cashier(services.desk, actor)
        print_step(services.checkout.another_card(OrderNumber(number), who), as_json=as_json)


@checkout.command()
@_NUMBER
@click.option("--reason", default="")
@_ACTOR
@_JSON
def abandon(*, number: str, reason: str, actor: str, as_json: bool) -> None:
    """Give up an order that is being placed."""
    with shop() as services:
        who = _cashier(services.desk, actor)
        services.closing.abandon(OrderNumber(number), who, reason)
        print_step(services.checkout.standing(OrderNumber(number)), as_json=as_json)


def _cashier(desk: Desk, name: str) -> str:
    """The name of whoever gives the command, and may place orders."""
    who = asker(desk, name)
    require(desk, who, Action.CHECK_OUT)
    return who.name
