"""The one door to Paydesk: reads the command line and opens what was asked for."""

from __future__ import annotations

import importlib
import sys
from typing import Final

if __name__ == "__main__" and sys.argv[1:] in ([], ["desk"]):
    # the window's first picture must not wait for a command line that says nothing
    from ui.start import run_desk

    sys.exit(run_desk())

import click

_COMMANDS: Final = {
    "backup": "app.command_line.keeping:backup",
    "buyers": "app.command_line.keeping:buyers",
    "check-account": "app.command_line.orders:check_account",
    "checkout": "app.command_line.checkout:checkout",
    "companion": "app.command_line.companion:companion",
    "database": "app.command_line.database:database",
    "desk": "ui.desk_command:desk",
    "doctor": "app.command_line.doctor:doctor",
    "emulator": "app.command_line.emulator:emulator",
    "import": "app.command_line.imports:imports",
    "mails": "app.command_line.mails:mails",
    "money": "app.command_line.money:money",
    "orders": "app.command_line.orders:orders",
    "reconcile": "app.command_line.orders:reconcile",
    "settings": "app.command_line.settings:settings",
    "sync": "app.command_line.sync:sync",
    "tour": "ui.tour.command:tour",
}


class Door(click.Group):
    """Imports a command only when it is asked for: a start must not pay for the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name].split(":")
        command = getattr(importlib.import_module(module), name)
        return command if isinstance(command, click.Command) else None


@click.group(cls=Door, invoke_without_command=True)
@click.pass_context
def main(context: click.Context) -> None:
    """Paydesk: point of sale and back office for shops that take Amazon Pay."""
    if context.invoked_subcommand is None:
        desk = context.command.get_command(context, "desk")  # type: ignore[attr-defined]
        context.invoke(desk)


if __name__ == "__main__":
    main()
