"""Backups, restoring and erasing from the command line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from app.command_line.acting import asker, require
from app.command_line.shop import desk_without_amazon, told_plainly

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.keeping.archive import Archive
    from app.services.keeping.restoring import Restored
    from app.services.keeping.work import KeepingWork

_ACTOR = click.option("--as", "actor", default="", help="Who does it: the PIN is asked for.")
_FILE = click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
_YES = click.option("--yes", is_flag=True, help="Do not ask back.")
_WHOEVER: Final = "command line"


@click.group()
def backup() -> None:
    """Backups of the shop's database: make, list, check, restore."""


@backup.command()
@_ACTOR
def make(*, actor: str) -> None:
    """Make a backup now, and look it over."""
    with desk_without_amazon() as desk:
        from app.domain.permissions import Action  # noqa: PLC0415 -- only this command pays for it
        from app.services.keeping.backups import BY_HAND  # noqa: PLC0415 -- likewise

        who = asker(desk, actor)
        require(desk, who, Action.BACK_UP)
        archive = _work(desk).backups.make_because(BY_HAND, who.name)
    click.echo(f"{_line(archive)}\nIt was read back and is whole: {archive.file}")


@backup.command(name="list")
def list_() -> None:
    """List this shop's backups, the newest first."""
    with desk_without_amazon() as desk:
        listed = _work(desk).backups.listed()
    for each in listed:
        told = _line(each.archive) if each.archive is not None else f"damaged: {each.problem}"
        click.echo(f"{each.file.name}  {told}")
    if not listed:
        click.echo("There is no backup yet. Make one with: main.py backup make")


@backup.command()
@_FILE
def check(*, file: Path) -> None:
    """Look whether a file is a whole backup; nothing is changed."""
    with told_plainly():
        from app.services.keeping.backups import look_over  # noqa: PLC0415 -- as above

        archive = look_over(file)
    click.echo(f"{_line(archive)}\nIt is whole.")


@backup.command()
@_FILE
@_ACTOR
@_YES
def restore(*, file: Path, actor: str, yes: bool) -> None:
    """Put a backup in the place of the shop's database.

    The present database is kept aside first. Close Paydesk on every desk before, and start it
    again afterwards. Orders move no money until Amazon was asked about each of them.
    """
    if not yes:
        click.confirm("Every desk must be closed. Put this backup in force?", abort=True)
    with told_plainly():
        done = _restore(file, actor)
    aside = f" The database that was there is kept as {done.aside}." if done.aside else ""
    click.echo(f"Restored: {_line(done.archive)}.{aside}")
    click.echo(f"{done.held} orders move no money until Amazon was asked; run: main.py reconcile")
    if done.mails:
        click.echo(f"{done.mails} mails that waited then are not sent by themselves.")


@click.group()
def buyers() -> None:
    """What is kept about buyers."""


@buyers.command()
@click.argument("text", metavar="MAIL|NAME|ORDER")
@_ACTOR
@_YES
def erase(*, text: str, actor: str, yes: bool) -> None:
    """Erase a buyer: names, addresses, mails and notes; amounts, taxes and numbers stay."""
    with desk_without_amazon() as desk:
        from app.domain.permissions import Action  # noqa: PLC0415 -- as above

        erasure = _work(desk).erasure
        found = erasure.find(text)
        for each in found:
            waits = "  its money is under way: not yet" if each.waits else ""
            click.echo(f"{each.number}  {each.created_at:%Y-%m-%d}  {each.buyer}{waits}")
        ready = [each.number for each in found if not each.waits]
        if not ready:
            click.echo("Nothing was erased: finish these orders first.", err=True)
            raise SystemExit(1)
        if not yes:
            click.confirm(f"Erase the buyer of {len(ready)} orders for good?", abort=True)
        who = asker(desk, actor)
        subject = ready[0] if len(ready) == 1 else f"{len(ready)} orders"
        require(desk, who, Action.ERASE_BUYER, subject=subject)
        report = erasure.erase_now(ready, who.name)
    click.echo(f"Erased from {len(report.erased)} orders. Backups made before hold them until they")
    click.echo("are deleted; a backup that is restored here is erased again by itself.")


def _restore(file: Path, actor: str) -> Restored:
    """As a person of the shop; where its database cannot be opened, whoever owns its folder."""
    from app import bootstrap, settings  # noqa: PLC0415 -- as above
    from app.domain.environment import Mode  # noqa: PLC0415 -- as above
    from app.domain.errors import Unavailable  # noqa: PLC0415 -- as above
    from app.domain.permissions import Action  # noqa: PLC0415 -- as above
    from app.services.keeping.restoring import Restoring  # noqa: PLC0415 -- as above
    from app.storage.installation import Stamp  # noqa: PLC0415 -- as above
    from app.system_clock import SystemClock  # noqa: PLC0415 -- as above

    told = settings.load()
    told = replace(told, desk_name=f"{told.desk_name}.cli")
    try:
        with bootstrap.open_desk_without_amazon(told) as desk:
            who = asker(desk, actor)
            require(desk, who, Action.RESTORE, subject=file.name)
            restoring, name = _work(desk).restoring, who.name
    except Unavailable as error:
        click.echo(f"The shop's database cannot be opened: {error}", err=True)
        url, name = bootstrap.database_url(told), _WHOEVER
        merchant = "" if told.mode is Mode.TRAINING else told.seller_id
        restoring = Restoring(
            url=url,
            ours=Stamp(told.mode, told.region, merchant),
            folder=file.absolute().parent,
            clock=SystemClock(),
            desk=told.desk_name,
        )
    return restoring.restore(file, name)


def _line(archive: Archive) -> str:
    size = f"{archive.size / 1_000_000:.1f} MB"
    made = f"{archive.made_at:%Y-%m-%d %H:%M} UTC"
    return f"{made}, {archive.orders} orders, {size}, {archive.why}, desk {archive.desk}"


def _work(desk: Desk) -> KeepingWork:
    from app import settings  # noqa: PLC0415 -- as above
    from app.services.keeping.work import keeping_work  # noqa: PLC0415 -- as above

    told = settings.load()
    return keeping_work(desk, settings.data_place(), told.seller_id, _never)


def _never(_number: str) -> None:
    """These commands ask Amazon nothing."""
