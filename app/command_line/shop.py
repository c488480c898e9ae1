"""Opens the shop for a command and turns expected errors into a sentence and an exit status."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from app.command_line.sentences import meaning
from app.domain.errors import AppError

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.services.desk import Desk


@contextmanager
def told_plainly() -> Iterator[None]:
    """End the program with a sentence where a command meets an expected error."""
    try:
        with _logged():
            yield
    except AppError as error:
        status, text = meaning(error)
        click.echo(text, err=True)
        sys.exit(status)


@contextmanager
def shop() -> Iterator[Services]:
    """All use cases on the configured database and account, for the length of one command."""
    from app import settings  # noqa: PLC0415 -- only the commands that need it pay for it

    with told_plainly():
        told = settings.load()
        # signs as a desk of its own: the windows of this computer may be at work meanwhile
        told = replace(told, desk_name=f"{told.desk_name}.cli")
        # SQLAlchemy and cryptography: a misspelled setting is told before they have loaded
        from app import bootstrap  # noqa: PLC0415

        with bootstrap.open_services(told) as services:
            yield services


@contextmanager
def desk_without_amazon() -> Iterator[Desk]:
    """The configured database alone, for the length of a command that never asks Amazon."""
    from app import settings  # noqa: PLC0415 -- as above

    with told_plainly():
        told = settings.load()
        told = replace(told, desk_name=f"{told.desk_name}.cli")
        from app import bootstrap  # noqa: PLC0415 -- as above

        with bootstrap.open_desk_without_amazon(told) as desk:
            yield desk


@contextmanager
def _logged() -> Iterator[None]:
    """Events go to the desk's log, so that the terminal shows sentences alone."""
    from app import logs, settings  # noqa: PLC0415 -- as above

    try:
        folder = settings.data_folder() / "logs"
    except OSError:  # a desk on a server's database can do without a folder
        logging.getLogger().addHandler(logging.NullHandler())
        yield
        return
    with closing(logs.DeskLog(folder)):
        yield
