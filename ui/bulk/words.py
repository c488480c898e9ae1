"""The words of bulk work."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.bulk import BulkAction, BulkJobState, BulkRowState
from app.domain.money import Money
from app.services.bulk.jobs import BulkJob
from ui.formats import count_text, money_text
from ui.theme.tokens import Tone

_MINUTE: Final = 60
_TITLES: Final = {
    BulkAction.CAPTURE: "Capture many orders",
    BulkAction.VOID: "Void many orders",
    BulkAction.REFUND: "Refund many orders",
    BulkAction.REFRESH: "Ask Amazon about many orders",
}
_WOULD: Final = {
    BulkAction.CAPTURE: "✓ Would be captured",
    BulkAction.VOID: "✓ Would be let go",
    BulkAction.REFUND: "✓ Would be refunded",
    BulkAction.REFRESH: "✓ Would be asked about",
}
_VERBS: Final = {
    BulkAction.CAPTURE: "Capture %1",
    BulkAction.VOID: "Void %1",
    BulkAction.REFUND: "Refund %1",
    BulkAction.REFRESH: "Ask about %1",
}
_MOVED: Final = {
    BulkAction.CAPTURE: "Captured",
    BulkAction.VOID: "Let go",
    BulkAction.REFUND: "Refunded",
    BulkAction.REFRESH: "Asked about",
}
_STATES: Final = {
    BulkRowState.WAITING: ("Waiting", Tone.NEUTRAL),
    BulkRowState.WORKING: ("At it", Tone.INFO),
    BulkRowState.OPEN: ("? Not known yet", Tone.WARN),
    BulkRowState.DONE: ("✓ Done", Tone.GOOD),
    BulkRowState.FAILED: ("✕ Failed", Tone.BAD),
    BulkRowState.CANCELED: ("○ Canceled", Tone.NEUTRAL),
}
_JOB_STATES: Final = {
    BulkJobState.RUNNING: ("Running", Tone.INFO),
    BulkJobState.PAUSED: ("Paused", Tone.WARN),
    BulkJobState.CANCELED: ("Canceled", Tone.NEUTRAL),
    BulkJobState.FINISHED: ("Finished", Tone.GOOD),
}


def title_text(action: BulkAction) -> str:
    """The screen's heading."""
    return tr(_TITLES[action])


def would_text(action: BulkAction) -> str:
    """What would happen to an order."""
    return tr(_WOULD[action])


def moved_text(action: BulkAction) -> str:
    """What happened to the money of the finished rows."""
    return tr(_MOVED[action])


def do_text(action: BulkAction, count: int, sums: tuple[Money, ...]) -> str:
    """The primary button: it names what it moves."""
    orders = tr("%1 orders").replace("%1", count_text(count))
    text = tr(_VERBS[action]).replace("%1", tr("1 order") if count == 1 else orders)
    amount = sums_text(sums)
    return f"{text} · {amount}" if amount else text


def sums_text(sums: tuple[Money, ...]) -> str:
    """Amounts of several currencies, side by side."""
    return " + ".join(money_text(each) for each in sums)


def state_text(state: BulkRowState) -> tuple[str, Tone]:
    """A row's state, and its tone."""
    text, tone = _STATES[state]
    return tr(text), tone


def job_state_text(job: BulkJob, *, interrupted: bool) -> tuple[str, Tone]:
    """A job's state, and its tone."""
    if interrupted:
        return tr("Interrupted"), Tone.WARN
    failed = job.counts.get(BulkRowState.FAILED, 0) or job.counts.get(BulkRowState.OPEN, 0)
    text, tone = _JOB_STATES[job.state]
    return tr(text), Tone.WARN if failed and tone is Tone.GOOD else tone


def left_text(seconds: int | None) -> str:
    """How long it will still take, roughly."""
    if seconds is None:
        return ""
    if seconds < _MINUTE:
        return tr("less than a minute left")
    minutes = -(-seconds // _MINUTE)
    return tr("about %1 min left").replace("%1", count_text(minutes))


def tr(text: str) -> str:
    return QCoreApplication.translate("Bulk", text)
