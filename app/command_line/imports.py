"""Taking lists into the shop from the command line."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Final

import click

from app.command_line.acting import asker, require
from app.command_line.shop import desk_without_amazon
from app.domain.permissions import Action
from app.services.import_plan import (
    ImportOutcome,
    ImportPlan,
    ImportProgress,
    ImportSummary,
    OnProblems,
)
from app.services.product_columns import Column
from app.services.product_import import ProductImport

_REFUSED: Final = 3
_COLUMNS: Final = {column.value.casefold(): column for column in Column}


@click.group("import")
def imports() -> None:
    """Take lists into the shop."""


@imports.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--map",
    "pairs",
    multiple=True,
    metavar="FIELD=HEADING",
    help=f"Which column is which field; fields are {', '.join(Column)}.",
)
@click.option("--skip-bad", is_flag=True, help="Import the good lines though others are wrong.")
@click.option("--dry-run", is_flag=True, help="Judge every line and write nothing.")
@click.option("--as", "actor", default="", help="Who does it: the PIN is asked for.")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON for scripts.")
def products(  # noqa: PLR0913 -- one parameter per option
    *, file: Path, pairs: tuple[str, ...], skip_bad: bool, dry_run: bool, actor: str, as_json: bool
) -> None:
    """Import a product list (CSV); a known SKU is updated, an unknown one added."""
    named = dict(map(_pair, pairs))
    with desk_without_amazon() as desk:
        taking = ProductImport(desk)
        plan = taking.guess(file, named)
        if skip_bad:
            plan = replace(plan, on_problems=OnProblems.SKIP_LINES)
        who = actor
        if not dry_run:
            asked = asker(desk, actor)
            require(desk, asked, Action.IMPORT_PRODUCTS, subject=f"list {file.name}"[:96])
            who = asked.name
        progress = _quiet if as_json else _told
        summary = taking.check(plan, progress) if dry_run else taking.run(plan, who, progress)
    _print(summary, plan, as_json=as_json, dry_run=dry_run)
    sys.exit(0 if summary.outcome is ImportOutcome.DONE else _REFUSED)


def _pair(text: str) -> tuple[Column, str]:
    field, found, heading = text.partition("=")
    column = _COLUMNS.get(field.strip().casefold())
    if not found or column is None:
        known = ", ".join(Column)
        msg = f"{text!r} is not FIELD=HEADING; fields are {known}"
        raise click.BadParameter(msg, param_hint="--map")
    return column, heading.strip()


def _told(progress: ImportProgress) -> None:
    click.echo(f"{progress.phase.value} line {progress.line} of {progress.lines}", err=True)


def _quiet(_progress: ImportProgress) -> None:
    pass


def _print(summary: ImportSummary, plan: ImportPlan, *, as_json: bool, dry_run: bool) -> None:
    if as_json:
        click.echo(json.dumps(_facts(summary), ensure_ascii=False))
        return
    for problem in summary.problems:
        click.echo(f"{plan.file.path.name}: {problem}")
    more = summary.refused - len(summary.problems)
    if more > 0:
        click.echo(f"{plan.file.path.name}: and {more} more lines")
    done = summary.wrote or (summary.outcome is ImportOutcome.DONE and not dry_run)
    verb = "Imported" if done else "Not imported, it would be"
    click.echo(
        f"{verb}: {summary.created} new, {summary.updated} changed, "
        f"{summary.unchanged} as they were; {summary.refused} wrong ({summary.outcome.value})"
    )


def _facts(summary: ImportSummary) -> dict[str, object]:
    return {
        "file": summary.file,
        "outcome": summary.outcome.value,
        "wrote": summary.wrote,
        "read": summary.read,
        "created": summary.created,
        "updated": summary.updated,
        "unchanged": summary.unchanged,
        "refused": summary.refused,
        "problems": [{"line": each.line, "fault": each.fault} for each in summary.problems],
    }
