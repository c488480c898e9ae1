"""Moving money from the command line: capture, void, authorize, refund."""

from __future__ import annotations

import click

from app.bootstrap import Services
from app.command_line.acting import asker, require
from app.command_line.printing import print_order
from app.command_line.shop import shop
from app.domain.errors import NotFound
from app.domain.identifiers import ChargeId, OrderNumber
from app.domain.money import Money
from app.domain.permissions import Action
from app.domain.states import ChargeState

_JSON = click.option("--json", "as_json", is_flag=True, help="One line of JSON for scripts.")
_ACTOR = click.option("--as", "actor", default="", help="Who does it: the PIN is asked for.")
_AMOUNT = click.option("--amount", required=True, help="In the order's currency, e.g. 14.00")
_CHARGE = click.option("--charge", default="", help="Authorization id; may be left out if plain.")
_NOTE = click.option("--note", default="", help="Shown to the buyer; carries simulations.")
_NUMBER = click.argument("number")


@click.group()
def money() -> None:
    """Move money; each call's intent is on disk first, and nothing is done twice."""


@money.command()
@_NUMBER
@_AMOUNT
@_CHARGE
@_NOTE
@_ACTOR
@_JSON
def capture(  # noqa: PLR0913 -- one parameter per option
    *, number: str, amount: str, charge: str, note: str, actor: str, as_json: bool
) -> None:
    """Take authorized money."""
    with shop() as services:
        order, sum_ = OrderNumber(number), _amount(services, amount)
        which = charge or _only(services, order, ChargeState.AUTHORIZED)
        who = asker(services.desk, actor)
        require(services.desk, who, Action.CAPTURE, sum_, f"order {number} {which}")
        services.charges.capture(order, ChargeId(which), sum_, who.name, note)
        print_order(services.views.order(order), as_json=as_json)


@money.command()
@_NUMBER
@_CHARGE
@click.option("--reason", default="")
@_ACTOR
@_JSON
def void(*, number: str, charge: str, reason: str, actor: str, as_json: bool) -> None:
    """Let authorized money go."""
    with shop() as services:
        order = OrderNumber(number)
        which = charge or _only(services, order, ChargeState.AUTHORIZED)
        who = asker(services.desk, actor)
        require(services.desk, who, Action.VOID, subject=f"order {number} {which}")
        services.charges.void(order, ChargeId(which), who.name, reason)
        print_order(services.views.order(order), as_json=as_json)


@money.command()
@_NUMBER
@_AMOUNT
@click.option("--later", is_flag=True, help="Asynchronous: Amazon may take a day.")
@_NOTE
@_ACTOR
@_JSON
def authorize(  # noqa: PLR0913 -- one parameter per option
    *, number: str, amount: str, later: bool, note: str, actor: str, as_json: bool
) -> None:
    """Reserve money on a placed order."""
    with shop() as services:
        order, sum_ = OrderNumber(number), _amount(services, amount)
        who = asker(services.desk, actor)
        require(services.desk, who, Action.REAUTHORIZE, sum_, f"order {number}")
        services.charges.authorize_again(order, sum_, who.name, note, wait=not later)
        print_order(services.views.order(order), as_json=as_json)


@money.command()
@_NUMBER
@_AMOUNT
@_CHARGE
@_NOTE
@_ACTOR
@_JSON
def refund(  # noqa: PLR0913 -- one parameter per option
    *, number: str, amount: str, charge: str, note: str, actor: str, as_json: bool
) -> None:
    """Give captured money back."""
    with shop() as services:
        order, sum_ = OrderNumber(number), _amount(services, amount)
        which = charge or _only(services, order, ChargeState.CAPTURED)
        who = asker(services.desk, actor)
        require(services.desk, who, Action.REFUND, sum_, f"order {number} {which}")
        services.refunds.refund(order, ChargeId(which), sum_, who.name, note)
        print_order(services.views.order(order), as_json=as_json)


def _amount(services: Services, text: str) -> Money:
    return Money.parse(text, services.desk.shop.currency)


def _only(services: Services, number: OrderNumber, state: ChargeState) -> str:
    """The order's one charge in that state.

    Raises:
        NotFound: there is none, or more than one and ``--charge`` must say which.
    """
    view = services.views.order(number)
    found = [charge.charge_id for charge in view.charges if charge.state is state]
    if len(found) != 1:
        several = "single " if found else ""
        what = f"{several}charge in state {state} on order"
        raise NotFound(what, number)
    return found[0]
