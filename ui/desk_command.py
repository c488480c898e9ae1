"""The command that opens the desk."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click


@click.command()
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for this desk's data instead of the user's own.",
)
def desk(data: Path | None) -> None:
    """Open the desk: the window of the till and the back office."""
    from ui.start import run_desk  # noqa: PLC0415 -- Qt loads only for the window

    environment = dict(os.environ)
    if data is not None:
        environment["PAYDESK_DATA"] = str(data)
    sys.exit(run_desk(environment))
