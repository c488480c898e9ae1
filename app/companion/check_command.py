"""Runs the self test from the command line and tells its findings."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import click

from app.companion.check import Check
from app.companion.findings import Verdict
from app.companion.self_test import read_key
from app.companion.server import RUNNING
from app.companion.settings import CompanionSettings, load
from app.domain.errors import AppError

_SETTINGS: Final = ("data", "self_test_key_file")
_AMAZON: Final = "https://sns.{region}.amazonaws.com/"
_REGION: Final = 3


def run_check(told: Mapping[str, Any], *, as_json: bool) -> None:
    """Tell what the way from Amazon to the companion is like; exit status 1 if it is broken.

    Raises:
        ClickException: there is no key to sign a sample with.
    """
    try:
        settings = load(told={name: told.get(name) for name in _SETTINGS})
        key = read_key(settings.self_test_key)
    except AppError as error:
        text = str(error).rstrip(".")
        raise click.ClickException(
            f"{text[:1].upper()}{text[1:]}. Run this where the companion runs, with its --data,"
            " or give its key with --self-test-key-file."
        ) from error
    local = _local_url(settings.data)
    url = told.get("url") or local
    if not url:
        raise click.ClickException("No companion runs in that data folder; give its --url.")
    clock_url = told.get("clock_url")
    if clock_url is None:
        clock_url = _clock_url(settings) if told.get("url") else ""
    check = Check(url, key, local, told.get("ca_file"), clock_url)
    sys.exit(1 if _tell(check, as_json=as_json) else 0)


def _tell(check: Check, *, as_json: bool) -> bool:
    """Print the findings as they come; whether one of them is wrong."""
    wrong = False
    for found in check.run():
        wrong = wrong or found.verdict is Verdict.WRONG
        if as_json:
            told = {"step": found.step, "verdict": found.verdict, "sentence": found.sentence}
            click.echo(json.dumps(told))
        else:
            click.echo(f"{found.verdict.value:<6} {found.step:<8} {found.sentence}")
    if not as_json:
        click.echo("Amazon's notifications will not arrive." if wrong else "The way is open.")
    return wrong


def _local_url(data: Path) -> str:
    try:
        running = json.loads((data / RUNNING).read_text("utf-8"))
        return f"{running['url']}/ipn"
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _clock_url(settings: CompanionSettings) -> str:
    """Amazon SNS in the region of the first topic; nobody while no topic is listed."""
    regions = sorted(topic.split(":")[_REGION] for topic in settings.topics)
    return _AMAZON.format(region=regions[0]) if regions else ""
