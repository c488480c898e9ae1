"""Looking at orders, ending them, and settling what is open, from the command line."""

from __future__ import annotations

import json

import click

from app.command_line.acting import asker, require
from app.command_line.printing import print_order
from app.command_line.shop import shop, told_plainly
from app.domain.identifiers import OrderNumber
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Action

_JSON = click.option("--json", "as_json", is_flag=True, help="JSON for scripts.")
_ACTOR = click.option("--as", "actor", default="", help="Who does it: the PIN is asked for.")
_REASON = click.option("--reason", default="", help="Goes to Amazon; at most 1,024 characters.")
_NUMBER = click.argument("number")


@click.group()
def orders() -> None:
    """Look at orders and end them."""


@orders.command("list")
@click.option("--status", type=click.Choice([status.value for status in PaymentStatus]))
@click.option("--before", type=int, help="Id of the last row seen, for the next page.")
@_JSON
def list_(*, status: str | None, before: int | None, as_json: bool) -> None:
    """The newest orders, a page at a time."""
    with shop() as services:
        wanted = PaymentStatus(status) if status is not None else None
        for row in services.book.newest(before, wanted):
            if as_json:
                facts = {"id": row.id, "number": row.number, "status": row.status.value}
                click.echo(json.dumps({**facts, "total": row.total.to_wire()}))
            else:
                when = f"{row.created_at:%Y-%m-%d %H:%M}"
                click.echo(f"{row.id:>8}  {when}  {row.number:<14} {row.total!s:>16}  {row.status}")


@orders.command()
@_NUMBER
@_JSON
def show(*, number: str, as_json: bool) -> None:
    """One order with its money and its timeline."""
    with shop() as services:
        print_order(services.views.order(OrderNumber(number)), as_json=as_json)


@orders.command()
@_NUMBER
@_JSON
def refresh(*, number: str, as_json: bool) -> None:
    """Read an order again at Amazon."""
    with shop() as services:
        services.refresh.now(OrderNumber(number))
        print_order(services.views.order(OrderNumber(number)), as_json=as_json)


@orders.command()
@_NUMBER
@_REASON
@_ACTOR
@_JSON
def cancel(*, number: str, reason: str, actor: str, as_json: bool) -> None:
    """Call an order off before money was captured."""
    with shop() as services:
        who = asker(services.desk, actor)
        require(services.desk, who, Action.CANCEL, subject=f"order {number}")
        services.closing.cancel(OrderNumber(number), who.name, reason)
        print_order(services.views.order(OrderNumber(number)), as_json=as_json)


@orders.command()
@_NUMBER
@_REASON
@_ACTOR
@_JSON
def close(*, number: str, reason: str, actor: str, as_json: bool) -> None:
    """No new authorizations; refunds stay possible."""
    with shop() as services:
        who = asker(services.desk, actor)
        require(services.desk, who, Action.CLOSE, subject=f"order {number}")
        services.closing.close(OrderNumber(number), who.name, reason)
        print_order(services.views.order(OrderNumber(number)), as_json=as_json)


@click.command()
def reconcile() -> None:
    """Settle what a crash or a lost answer left open, and read what is pending."""
    with shop() as services:
        summary = services.reconciliation.run()
        click.echo(
            f"{len(summary.settled)} settled, {len(summary.resumed)} resumed, "
            f"{len(summary.refreshed)} read again, {len(summary.problems)} left open"
        )
        for number, error in summary.problems.items():
            click.echo(f"{number}: {error}", err=True)
    if summary.problems:
        raise SystemExit(6)


@click.command("check-account")
def check_account() -> None:
    """Ask Amazon whether the credentials are right; says which one is not."""
    from app import bootstrap, settings  # noqa: PLC0415 -- heavy imports wait
    from app.amazonpay.v1.account_check import check_account as check  # noqa: PLC0415

    with told_plainly():
        told = settings.load()
        check(bootstrap.open_client(told))
    click.echo(f"The account is in order ({told.region}, {told.mode}).")
