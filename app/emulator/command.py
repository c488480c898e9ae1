"""Runs the emulator from the command line."""

from __future__ import annotations

import json
import sys

import click

from app.emulator.server import EmulatorOptions, EmulatorServer, EmulatorUnavailable
from app.emulator.states import Region

__all__ = ["EmulatorOptions", "Region", "run_emulator"]


def run_emulator(options: EmulatorOptions, *, print_credentials: bool) -> None:
    """Serve until SIGINT or SIGTERM.

    Raises:
        ClickException: it cannot start; the message says why.
    """
    try:
        server = EmulatorServer(options)
    except EmulatorUnavailable as error:
        raise click.ClickException(str(error)) from error

    def announce() -> None:
        if print_credentials:
            click.echo(json.dumps(server.credentials()))
            sys.stdout.flush()

    server.run(announce, catch_signals=True)
