"""Settings from the command line: look, change, export, import."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from app.command_line.acting import asker
from app.command_line.shop import desk_without_amazon

if TYPE_CHECKING:
    from app.domain.permissions import Role
    from app.services.desk import Desk
    from app.services.permits import Asker
    from app.services.settings_book.book import SettingsBook
    from app.services.settings_book.entry import Held
    from app.services.settings_book.travel import ImportPlan

_ACTOR = click.option("--as", "actor", default="", help="Who does it: the PIN is asked for.")
_YES = click.option("--yes", is_flag=True, help="Do not ask back.")
_FILE: Final = click.Path(path_type=Path, dir_okay=False)


@click.group()
def settings() -> None:
    """Settings of the shop and of this desk, without keys and passwords."""


@settings.command(name="list")
def list_() -> None:
    """List every setting with its value; a star marks what somebody has set."""
    with desk_without_amazon() as desk:
        for held in _book(desk).all():
            click.echo(_line(held))


@settings.command(name="set")
@click.argument("name")
@click.argument("value")
@_ACTOR
def set_(*, name: str, value: str, actor: str) -> None:
    """Set one, e.g. ``settings set till.idle_minutes 15``; lists are written as JSON."""
    with desk_without_amazon() as desk:
        book = _book(desk)
        held = book.held(name)
        who = asker(desk, actor)
        done = book.change(name, _typed(value, held), held.seen, who.name, _role(who))
    click.echo(_line(done.held))


@settings.command()
@click.argument("name")
@_ACTOR
def reset(*, name: str, actor: str) -> None:
    """Let the default of one hold again."""
    with desk_without_amazon() as desk:
        book = _book(desk)
        who = asker(desk, actor)
        done = book.reset(name, book.held(name).seen, who.name, _role(who))
    click.echo(_line(done.held))


@settings.command()
@click.argument("file", type=_FILE)
@_ACTOR
def export(*, file: Path, actor: str) -> None:
    """Write what was set into a file for another shop or desk."""
    with desk_without_amazon() as desk:
        from app.services.settings_book.travel import SettingsTravel  # noqa: PLC0415 -- pays alone

        who = asker(desk, actor)
        SettingsTravel(_book(desk)).write_to(file, who.name, _role(who))
    click.echo(f"The settings are in {file}, without keys and passwords.")


@settings.command(name="import")
@click.argument("file", type=_FILE)
@_ACTOR
@_YES
def import_(*, file: Path, actor: str, yes: bool) -> None:
    """Take settings in from a file: all of them or none, after showing what would change."""
    with desk_without_amazon() as desk:
        from app.services.settings_book.travel import SettingsTravel  # noqa: PLC0415 -- as above

        travel = SettingsTravel(_book(desk))
        plan = travel.plan_file(file)
        _tell(plan)
        if not plan.changes:
            return
        who = asker(desk, actor)
        if not yes:
            click.confirm("Make these changes?", abort=True)
        travel.take_in(plan, who.name, _role(who))
    click.echo("The settings of the file hold from now on.")


def _tell(plan: ImportPlan) -> None:
    for each in plan.changes:
        before, after = _worded(each.held.value), _worded(each.value)
        click.echo(f"{each.held.entry.name}: {before} -> {after}")
    click.echo(f"{len(plan.changes)} to change, {plan.same} are already like that.")


def _book(desk: Desk) -> SettingsBook:
    from app.services.settings_book.book import SettingsBook  # noqa: PLC0415 -- as above
    from app.services.settings_book.file_place import FilePlace  # noqa: PLC0415 -- as above
    from app.services.shop_settings import ShopSettings  # noqa: PLC0415 -- as above
    from app.settings import settings_file  # noqa: PLC0415 -- as above

    place = FilePlace(desk, settings_file(os.environ))
    return SettingsBook(desk, ShopSettings(desk), place)


def _role(who: Asker) -> Role:
    """For whom the shop does not know; those whom it knows have the role that it knows."""
    from app.domain.permissions import Role  # noqa: PLC0415 -- as above

    return who.role or Role.CASHIER


def _typed(text: str, held: Held) -> object:
    """A value as the setting's form takes it: figures, switches and lists are JSON, texts plain."""
    if isinstance(held.entry.default, str):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def _line(held: Held) -> str:
    mark = " " if held.is_default else "*"
    return f"{mark} {held.entry.name} = {_worded(held.value)}"


def _worded(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
