"""The words of bulk work."""

from __future__ import annotations

from typing import Final

from app.domain.bulk import BulkAction, BulkJobState, BulkRowState
from app.domain.money import Money
from app.services.bulk.jobs import BulkJob
from ui.formats import count_text, money_text
from ui.language import marked, translate
from ui.theme.tokens import Tone

_MINUTE: Final = 60
_TITLES: Final = {
    BulkAction.CAPTURE: marked("Bulk", "Capture many orders"),
    BulkAction.VOID: marked("Bulk", "Void many orders"),
    BulkAction.REFUND: marked("Bulk", "Refund many orders"),
    BulkAction.REFRESH: marked("Bulk", "Ask Amazon about many orders"),
}
_WOULD: Final = {
    BulkAction.CAPTURE: marked("Bulk", "✓ Would be captured"),
    BulkAction.VOID: marked("Bulk", "✓ Would be let go"),
    BulkAction.REFUND: marked("Bulk", "✓ Would be refunded"),
    BulkAction.REFRESH: marked("Bulk", "✓ Would be asked about"),
}
_VERBS: Final = {
    BulkAction.CAPTURE: marked("Bulk", "Capture %1"),
    BulkAction.VOID: marked("Bulk", "Void %1"),
    BulkAction.REFUND: marked("Bulk", "Refund %1"),
    BulkAction.REFRESH: marked("Bulk", "Ask about %1"),
}
_MOVED: Final = {
    BulkAction.CAPTURE: marked("Bulk", "Captured"),
    BulkAction.VOID: marked("Bulk", "Let go"),
    BulkAction.REFUND: marked("Bulk", "Refunded"),
    BulkAction.REFRESH: marked("Bulk", "Asked about"),
}
_STATES: Final = {
    BulkRowState.WAITING: (marked("Bulk", "Waiting"), Tone.NEUTRAL),
    BulkRowState.WORKING: (marked("Bulk", "At it"), Tone.INFO),
    BulkRowState.OPEN: (marked("Bulk", "? Not known yet"), Tone.WARN),
    BulkRowState.DONE: (marked("Bulk", "✓ Done"), Tone.GOOD),
    BulkRowState.FAILED: (marked("Bulk", "✕ Failed"), Tone.BAD),
    BulkRowState.CANCELED: (marked("Bulk", "○ Canceled"), Tone.NEUTRAL),
}
_JOB_STATES: Final = {
    BulkJobState.RUNNING: (marked("Bulk", "Running"), Tone.INFO),
    BulkJobState.PAUSED: (marked("Bulk", "Paused"), Tone.WARN),
    BulkJobState.CANCELED: (marked("Bulk", "Canceled"), Tone.NEUTRAL),
    BulkJobState.FINISHED: (marked("Bulk", "Finished"), Tone.GOOD),
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
    orders = translate("Bulk", "%1 orders").replace("%1", count_text(count))
    text = tr(_VERBS[action]).replace("%1", translate("Bulk", "1 order") if count == 1 else orders)
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
        return translate("Bulk", "Interrupted"), Tone.WARN
    failed = job.counts.get(BulkRowState.FAILED, 0) or job.counts.get(BulkRowState.OPEN, 0)
    text, tone = _JOB_STATES[job.state]
    return tr(text), Tone.WARN if failed and tone is Tone.GOOD else tone


def left_text(seconds: int | None) -> str:
    """How long it will still take, roughly."""
    if seconds is None:
        return ""
    if seconds < _MINUTE:
        return translate("Bulk", "less than a minute left")
    minutes = -(-seconds // _MINUTE)
    return translate("Bulk", "about %1 min left").replace("%1", count_text(minutes))


def tr(text: str) -> str:
    return translate("Bulk", text)
