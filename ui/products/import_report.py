"""What came of an import, in words."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import Unavailable
from app.services.import_plan import ImportOutcome, ImportSummary
from ui.formats import count_text
from ui.language import translate
from ui.refusal_words import said_here


def summary_text(summary: ImportSummary) -> str:
    """One sentence on the end, one on the counts."""
    ends = {
        ImportOutcome.DONE: translate("Products", "The list was imported."),
        ImportOutcome.REFUSED: translate(
            "Products", "Nothing was imported, because some lines are wrong."
        ),
        ImportOutcome.CANCELED: translate(
            "Products", "The import was canceled; what was written before is kept."
        ),
        ImportOutcome.BROKEN_OFF: translate(
            "Products", "The list breaks off: a quote is opened and never closed."
        ),
    }
    end = ends[summary.outcome]
    if summary.outcome is ImportOutcome.CANCELED and not summary.wrote:
        end = translate("Products", "The import was canceled; nothing was written.")
    counts = translate("Products", "%1 new, %2 changed, %3 as they were, %4 wrong.")
    if summary.outcome is ImportOutcome.REFUSED:
        counts = translate(
            "Products", "It would have been %1 new, %2 changed, %3 as they were; %4 are wrong."
        )
    values = (summary.created, summary.updated, summary.unchanged, summary.refused)
    for place, value in enumerate(values, 1):
        counts = counts.replace(f"%{place}", count_text(value))
    return f"{end}\n{counts}"


def report_text(summary: ImportSummary) -> str:
    """Line by line what is wrong, to be corrected in the file."""
    faulty = translate("Products", "Line %1 %2.")
    lines = [
        faulty.replace("%1", str(each.line)).replace("%2", said_here(each.fault))
        for each in summary.problems
    ]
    left_out = summary.refused - len(summary.problems)
    if left_out > 0:
        lines.append(translate("Products", "… and %1 more.").replace("%1", count_text(left_out)))
    return "\n".join(lines)


def save_report(file: Path, text: str) -> None:
    """Write a report; runs on a worker.

    Raises:
        Unavailable: the file cannot be written.
    """
    try:
        file.write_text(f"{text}\n", encoding="utf-8")
    except OSError as error:
        msg = f"{file.name} cannot be written"
        raise Unavailable(msg) from error
