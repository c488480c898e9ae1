"""Runs the emulator from the command line."""

from __future__ import annotations

import json
import sys
import threading

import click

from app.emulator.server import EmulatorOptions, EmulatorServer, EmulatorUnavailable
from app.emulator.states import Region

__all__ = ["EmulatorOptions", "Region", "run_emulator"]


def run_emulator(
    options: EmulatorOptions, *, print_credentials: bool, until_stdin_closes: bool = False
) -> None:
    """Serve until SIGINT or SIGTERM.

    Args:
        options: where and how to serve.
        print_credentials: print one line of JSON once it listens.
        until_stdin_closes: end too when standard input does: the operating system closes it
            whatever way the program that holds its other end has died.

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
        else:
            click.echo(f"Training, not Amazon: {server.base_url} until Ctrl+C")
        sys.stdout.flush()
        if until_stdin_closes:
            threading.Thread(target=_outlive_nobody, args=(server,), daemon=True).start()

    server.run(announce, catch_signals=True)


def _outlive_nobody(server: EmulatorServer) -> None:
    while sys.stdin.buffer.read(4096):
        pass
    server.stop()
