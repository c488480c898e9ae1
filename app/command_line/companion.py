"""Runs the companion, lets desks in and out, and tests it through its public address."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import click

_FILE: Final = click.Path(dir_okay=False, path_type=Path)
_FOLDER: Final = click.Path(file_okay=False, path_type=Path)
_STORE: Final = (
    click.option("--data", type=_FOLDER, help="Folder of its own; the log where that is SQLite."),
    click.option(
        "--database", default="", metavar="URL", help="PostgreSQL for several companions."
    ),
)
_HEARD: Final = (
    click.option("--topic", "topics", multiple=True, metavar="ARN", help="Who may send, in full."),
    click.option("--merchant", "merchants", multiple=True, metavar="ID", help="Seller id."),
    click.option(
        "--environment",
        "environments",
        multiple=True,
        type=click.Choice(["Sandbox", "Live"]),
        help="Which may be spoken of; Live if nothing is said.",
    ),
    click.option(
        "--training-certificate", type=_FILE, help="Believe the emulator, never with Live."
    ),
    click.option("--retention-days", type=click.IntRange(min=1), help="30 if nothing is said."),
)
_SERVED: Final = (
    click.option("--host", default="127.0.0.1", show_default=True),
    click.option("--port", default=8765, show_default=True, type=click.IntRange(0, 65535)),
    click.option("--tls-certificate", type=_FILE, help="PEM, with its chain."),
    click.option("--tls-key", type=_FILE),
    click.option("--behind-proxy", is_flag=True, help="A proxy in front does the encryption."),
    click.option("--proxy-address", "proxies", multiple=True, metavar="IP", help="That proxy's."),
    click.option("--connections", default=12_000, show_default=True, type=click.IntRange(min=16)),
    click.option("--metrics-token-file", type=_FILE, help="Shows /metrics to others, too."),
    click.option("--self-test-key-file", type=_FILE, help="Shared by several companions."),
    click.option("--access-log", default="", metavar="FILE", help="- is standard error; or none."),
)
_STARTED: Final = (
    click.option("--token-for", "desk", default="", metavar="DESK", help="A new token at start."),
    click.option("--print-endpoints", is_flag=True, help="Print one line of JSON once it listens."),
    click.option("--until-stdin-closes", is_flag=True, help="End when whoever started it is gone."),
)


def _options(*groups: tuple[Callable[[Any], Any], ...]) -> Callable[[Any], Any]:
    def add(command: Any) -> Any:
        for option in reversed([option for group in groups for option in group]):
            command = option(command)
        return command

    return add


@click.group(invoke_without_command=True)
@_options(_STORE, _HEARD, _SERVED, _STARTED)
@click.pass_context
def companion(context: click.Context, /, **told: Any) -> None:
    """Hear Amazon's notifications, keep them, and feed the desks; see docs/companion.md.

    Everything that is not an option here may stand in the environment, as in
    PAYDESK_COMPANION_TOPICS, or in the TOML file that PAYDESK_COMPANION_CONFIG names.
    """
    context.obj = {name: told[name] for name in ("data", "database", "self_test_key_file")}
    if context.invoked_subcommand is None:
        from app.companion import command  # noqa: PLC0415 -- heavy imports wait for their need

        command.run_companion(told)


@companion.group()
@_options(_STORE)
@click.pass_context
def desks(context: click.Context, /, **told: Any) -> None:
    """Say which desks may read."""
    context.obj = _with(context, told)


@desks.command("add")
@click.argument("name")
@click.option("--json", "as_json", is_flag=True)
@_options(_STORE)
@click.pass_context
def add_desk(context: click.Context, /, name: str, *, as_json: bool, **told: Any) -> None:
    """Let a desk in; shows its token, once."""
    from app.companion import desks_command  # noqa: PLC0415 -- as above

    desks_command.add(_with(context, told), name, as_json=as_json)


@desks.command("list")
@click.option("--json", "as_json", is_flag=True)
@_options(_STORE)
@click.pass_context
def list_desks(context: click.Context, /, *, as_json: bool, **told: Any) -> None:
    """Show who may read, and how far each has read."""
    from app.companion import desks_command  # noqa: PLC0415 -- as above

    desks_command.show(_with(context, told), as_json=as_json)


@desks.command("revoke")
@click.argument("name")
@_options(_STORE)
@click.pass_context
def revoke_desk(context: click.Context, /, name: str, **told: Any) -> None:
    """Let a desk in no more."""
    from app.companion import desks_command  # noqa: PLC0415 -- as above

    desks_command.revoke(_with(context, told), name)


@companion.command()
@click.option("--url", default="", help="The address that Amazon was told, as https://.../ipn.")
@click.option("--data", type=_FOLDER, help="The data folder of the companion that runs.")
@click.option("--self-test-key-file", type=_FILE)
@click.option("--ca-file", type=_FILE, help="Believe this authority as well.")
@click.option("--clock-url", default=None, help="Whose clock to compare with; Amazon's SNS.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_context
def check(context: click.Context, /, *, as_json: bool, **told: Any) -> None:
    """Send signed samples through the public address and say what is wrong."""
    from app.companion import check_command  # noqa: PLC0415 -- as above

    check_command.run_check(_with(context, told), as_json=as_json)


def _with(context: click.Context, told: dict[str, Any]) -> dict[str, Any]:
    """What was said before the command's name counts, too."""
    said: dict[str, Any] = context.obj or {}
    return {**said, **{name: value for name, value in told.items() if value}}
