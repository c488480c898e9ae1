"""Moves the shop's database to a server from the command line, and looks whether it could."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from app.command_line.shop import desk_without_amazon

if TYPE_CHECKING:
    from app.services.database_move.move import DatabaseMove, Moved
    from app.services.database_move.progress import MoveWatch
    from app.services.database_move.server import DatabaseServer
    from app.services.desk import Desk

_VARIABLE: Final = "PAYDESK_DATABASE_PASSWORD"
_ACTOR: Final = "command line"
_LOOK_S: Final = 0.5
_SERVER = click.argument("url", metavar="postgresql://USER@HOST:PORT/NAME")
_ASK = click.option("--ask-password", is_flag=True, help=f"Ask for it; else {_VARIABLE} tells.")


@click.group()
def database() -> None:
    """The shop's own database: a file, or a PostgreSQL server."""


@database.command()
@_SERVER
@_ASK
def check(*, url: str, ask_password: bool) -> None:
    """Look whether a server's database can be reached and is empty; nothing is changed."""
    with desk_without_amazon() as desk:
        _move_of(desk).check(_server(url, ask=ask_password))
    click.echo("The server answers, and its database is empty.")


@database.command()
@_SERVER
@_ASK
def move(*, url: str, ask_password: bool) -> None:
    """Move the shop from its file to an empty database on a server.

    Nobody can sell meanwhile. All is read back and compared before the server is in force; until
    then the file stays as it is, and after that it is kept and takes nothing new. Ctrl+C stops the
    move and leaves everything as it was.
    """
    with desk_without_amazon() as desk:
        moved = _watched(_move_of(desk), _server(url, ask=ask_password))
    click.echo(f"Moved {moved.rows} rows to {moved.server}; all were read back and compared.")
    click.echo(f"{moved.file} is kept and takes nothing new. Start Paydesk again on every desk.")


def _server(url: str, *, ask: bool) -> DatabaseServer:
    from dataclasses import replace  # noqa: PLC0415 -- with what follows

    from app.services.database_move.server import read_url  # noqa: PLC0415 -- SQLAlchemy

    server = read_url(url)
    if ask:
        return replace(server, password=click.prompt("Password", hide_input=True))
    return replace(server, password=server.password or os.environ.get(_VARIABLE, ""))


def _move_of(desk: Desk) -> DatabaseMove:
    from app.services.database_move.move import DatabaseMove  # noqa: PLC0415 -- as above
    from app.services.settings_file import SettingsFile  # noqa: PLC0415 -- as above
    from app.settings import settings_file  # noqa: PLC0415 -- as above

    file: Path = settings_file(os.environ)
    section = f"database_{desk.shop.mode}"
    return DatabaseMove(desk, SettingsFile(file), file.with_name("secrets.json"), section)


def _watched(move: DatabaseMove, server: DatabaseServer) -> Moved:
    """Move on this thread; another one tells how far it is."""
    from app.services.database_move.progress import MoveWatch  # noqa: PLC0415 -- as above

    watch, done = MoveWatch(), threading.Event()
    teller = threading.Thread(target=_tell, args=(watch, done), name="move progress")
    teller.start()
    try:
        return move.run(server, _ACTOR, watch)
    finally:
        done.set()
        teller.join()


def _tell(watch: MoveWatch, done: threading.Event) -> None:
    while not done.wait(_LOOK_S):
        now = watch.progress
        click.echo(f"{now.stage.name.lower()}: {now.done} of {now.total} {now.table}", err=True)
