"""The command that shows Paydesk: an assisted order through the real windows, in pictures."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

_REGIONS = ("us", "uk", "eu", "jp")


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("tour"),
    show_default=True,
    help="Folder for the pictures and the receipt.",
)
@click.option(
    "--region",
    type=click.Choice(_REGIONS),
    default="us",
    show_default=True,
    help="Where the training shop is; in the EU and the UK the buyer confirms with the bank.",
)
def tour(out: Path, region: str) -> None:
    """Place an assisted order in a training shop of its own, and keep pictures of each step.

    Nothing of this user's is read or changed. The exit status is 0 when everything went well.
    """
    out.mkdir(parents=True, exist_ok=True)
    _prepare(os.environ)
    from ui.tour.running import run_tour  # noqa: PLC0415 -- Qt reads the environment once

    problem = run_tour(out, region, click.echo)
    if problem:
        click.echo(f"The tour failed: {problem}", err=True)
        sys.exit(1)


def _prepare(environment: os._Environ[str]) -> None:
    """Draw without a display where there is none; root may show training's own pages."""
    linux = sys.platform.startswith("linux")
    if linux and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    if environment.get("QT_QPA_PLATFORM") == "offscreen":
        environment.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        environment.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
