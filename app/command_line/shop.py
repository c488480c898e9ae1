"""Opens the shop for a command and turns expected errors into a sentence and an exit status."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from app.command_line.sentences import meaning
from app.domain.errors import AppError

if TYPE_CHECKING:
    from app.bootstrap import Services


@contextmanager
def told_plainly() -> Iterator[None]:
    """End the program with a sentence where a command meets an expected error."""
    try:
        yield
    except AppError as error:
        status, text = meaning(error)
        click.echo(text, err=True)
        sys.exit(status)


@contextmanager
def shop() -> Iterator[Services]:
    """All use cases on the configured database and account, for the length of one command."""
    # SQLAlchemy and cryptography load only for the commands that need them
    from app import bootstrap, settings  # noqa: PLC0415

    with told_plainly():
        told = settings.load()
        with bootstrap.open_services(told) as services:
            yield services
