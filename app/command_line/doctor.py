"""The doctor from the command line: what is wrong with this desk, and how to mend it."""

from __future__ import annotations

import json
import os
import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from app.command_line.shop import told_plainly

if TYPE_CHECKING:
    from app.services.doctor.findings import Finding

_SIGNS: Final = {"ok": "+", "not used": "-", "warning": "!", "broken": "X"}
_WIDTH: Final = 96
_BROKEN: Final = 1


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Tell it as JSON.")
@click.option("--patience", default=20.0, show_default=True, help="Seconds for each check.")
@click.option(
    "--bundle",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Also write a support bundle: no secrets, no buyers' data.",
)
def doctor(*, as_json: bool, patience: float, bundle: Path | None) -> None:
    """Look over this desk: clock, network, keys, companion, mail, printer, disk, books.

    Nothing is changed, nothing is sent to anybody but a question to Amazon. Ends with 1 when
    something is broken, else with 0, warnings included.
    """
    from app.services.doctor.findings import Verdict, worst  # noqa: PLC0415 -- pays alone

    findings = _findings(patience, bundle)
    if as_json:
        click.echo(json.dumps([_told(each) for each in findings], indent=1, ensure_ascii=False))
    else:
        _print(findings)
        if bundle is not None and bundle.is_file():
            click.echo(f"The support bundle is in {bundle}. Look into it before you send it.")
    sys.exit(_BROKEN if worst(findings) is Verdict.BROKEN else 0)


def _findings(patience: float, bundle: Path | None) -> list[Finding]:
    """All of them; of settings that cannot be used, that one alone."""
    from app.domain.errors import AppError  # noqa: PLC0415 -- as above
    from app.services.doctor.findings import (  # noqa: PLC0415 -- as above
        Check,
        Finding,
        Mend,
        Told,
        Verdict,
    )
    from app.settings import load  # noqa: PLC0415 -- as above

    try:
        told = load()
    except AppError as error:
        facts, bad = (str(error),), Told.SETTINGS_BAD
        return [Finding(Check.SETTINGS, Verdict.BROKEN, bad, facts, Mend.CORRECT_SETTINGS)]
    from app.bootstrap import doctor_of  # noqa: PLC0415 -- as above

    examined = doctor_of(told, os.environ, patience)
    try:
        order = list(Check)
        findings = sorted(examined.examine(), key=lambda each: order.index(each.check))
        if bundle is not None:
            with told_plainly():
                examined.bundle(findings).write(bundle)
    finally:
        examined.patient.close()
    return findings


def _told(finding: Finding) -> dict[str, str]:
    return {
        "check": finding.check.value,
        "verdict": finding.verdict.value,
        "found": finding.sentence,
        "mend": finding.mend.value if finding.mend is not None else "",
    }


def _print(findings: Iterable[Finding]) -> None:
    for each in findings:
        sign, name = _SIGNS[each.verdict.value], each.check.value
        _wrapped(f"{sign} {name:<12} ", each.sentence)
        if each.mend is not None and not each.is_well:
            _wrapped(f"{'':<15}> ", each.mend.value)


def _wrapped(before: str, text: str) -> None:
    gap = " " * len(before)
    lines = textwrap.fill(text, _WIDTH, initial_indent=before, subsequent_indent=gap)
    click.echo(lines)
