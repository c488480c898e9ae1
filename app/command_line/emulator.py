"""Starts the pretend Amazon Pay."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option("--port", default=0, show_default="a free one", type=click.IntRange(0, 65535))
@click.option("--tls", is_flag=True, help="Serve https with a certificate of its own.")
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder to keep everything in; without it nothing is kept.",
)
@click.option("--region", default="us", type=click.Choice(["us", "uk", "eu", "jp"]))
@click.option("--print-credentials", is_flag=True, help="Print one line of JSON once it listens.")
@click.option("--until-stdin-closes", is_flag=True, help="End when whoever started it is gone.")
def emulator(  # noqa: PLR0913 -- one parameter per option
    port: int,
    data: Path | None,
    region: str,
    *,
    tls: bool,
    print_credentials: bool,
    until_stdin_closes: bool,
) -> None:
    """Run a pretend Amazon Pay on this machine, for training and tests."""
    from app.emulator import command  # noqa: PLC0415 -- heavy imports wait until they are needed

    options = command.EmulatorOptions(port, data, command.Region(region), tls)
    command.run_emulator(
        options, print_credentials=print_credentials, until_stdin_closes=until_stdin_closes
    )
