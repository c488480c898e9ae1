"""Tells one message in plain sentences: what Amazon said, what we did, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.inbox import Finding, InboxState
from app.services.inbox_rows import InboxRow
from ui.language import marked, translate
from ui.notifications.words import kind_text, seconds_text, tr

_SAID = {
    "Order": marked("Notifications", "Amazon told us that the order %1 has changed."),
    "Authorization": marked(
        "Notifications", "Amazon told us that the authorization %1 has changed."
    ),
    "Capture": marked("Notifications", "Amazon told us that the capture %1 has changed."),
    "Charge": marked("Notifications", "Amazon told us that the charge %1 has changed."),
    "Refund": marked("Notifications", "Amazon told us that the refund %1 has changed."),
    "Chargeback": marked(
        "Notifications", "Amazon told us of a chargeback, %1: a buyer's bank wants money back."
    ),
}
_DID = {
    Finding.NEWS: (
        marked(
            "Notifications",
            "We asked Amazon, and wrote down what it answered: order %2 is up to date.",
        ),
        "",
    ),
    Finding.NOTHING_NEW: (
        marked(
            "Notifications",
            "We asked Amazon, and its answer held nothing that we did not know yet.",
        ),
        "",
    ),
    Finding.STALE: (
        marked(
            "Notifications",
            "We asked Amazon; its answer was older than what we know, so nothing was changed.",
        ),
        "",
    ),
    Finding.CONTRADICTION: (
        marked(
            "Notifications",
            "Amazon's answer excludes what we know of order %2. Nothing was changed here.",
        ),
        marked(
            "Notifications",
            "Compare the order with Seller Central; then have the message looked at again.",
        ),
    ),
    Finding.UNKNOWN_WORD: (
        marked(
            "Notifications",
            "Amazon used a word that this Paydesk does not know. It is kept in the "
            "order's history.",
        ),
        marked(
            "Notifications",
            "Look at order %2 in Seller Central; a newer Paydesk may know the word.",
        ),
    ),
    Finding.ATTENTION: (
        marked(
            "Notifications",
            "No question to Amazon can confirm this, so order %2 was put before a person.",
        ),
        marked(
            "Notifications", "Answer it in Seller Central in time: a chargeback has a deadline."
        ),
    ),
    Finding.SAMPLE: (
        marked(
            "Notifications",
            "It is a test: the way from Amazon to this shop works. No order was touched.",
        ),
        "",
    ),
    Finding.FOREIGN: (
        marked(
            "Notifications",
            "It is about another merchant, or the other environment. Nothing was done with it.",
        ),
        marked(
            "Notifications",
            "If that goes on, look which address is entered in Seller Central for "
            "sandbox and live.",
        ),
    ),
    Finding.NO_ORDER: (
        marked("Notifications", "It names no order, so there was nothing to ask Amazon about."),
        "",
    ),
}


@dataclass(frozen=True, slots=True)
class Story:
    """One message for a person.

    Attributes:
        said: what Amazon said.
        did: what we did.
        now: what to do now; empty when there is nothing to do.
    """

    said: str
    did: str
    now: str


def story_of(row: InboxRow, sns_type: str = "Notification") -> Story:
    """The three sentences of a message."""
    did, now = _done(row)
    order = row.order or row.permission_id or translate("Notifications", "that is not known here")
    said, did, now = (
        tr(text).replace("%1", row.object_id).replace("%2", order) if text else ""
        for text in (_said(row, sns_type), did, now)
    )
    return Story(said, _with_problem(did, row), now)


def _said(row: InboxRow, sns_type: str) -> str:
    if row.finding is Finding.SAMPLE:
        return marked(
            "Notifications", "Somebody pressed the test button, and Amazon sent this test message."
        )
    if sns_type != "Notification":
        return marked(
            "Notifications",
            "Amazon's delivery service sent a message of its own; it is about no payment.",
        )
    if not row.kind:
        return marked("Notifications", "Amazon sent a message whose content could not be read.")
    word = next((word for word in _SAID if tr(word) == kind_text(row.kind)), "")
    return _SAID.get(
        word,
        marked("Notifications", "Amazon sent a message of a kind that this Paydesk does not know."),
    )


def _done(row: InboxRow) -> tuple[str, str]:
    match row.state:
        case InboxState.STORED if row.attempts:
            did = marked(
                "Notifications",
                "It is kept, but could not be applied yet; it is tried again by itself.",
            )
            return did, marked("Notifications", "Nothing to do, unless it stays so.")
        case InboxState.STORED:
            return marked("Notifications", "It is kept, and is applied with the next turn."), ""
        case InboxState.QUARANTINED:
            did = marked(
                "Notifications",
                "It names an order that was not made here, so nothing was done with it.",
            )
            now = marked(
                "Notifications",
                "Adopt the order, or leave it: it is applied by itself once the order is here.",
            )
            return did, now
        case InboxState.DEAD:
            did = marked(
                "Notifications", "It was given up. No money moved because of it, and none was lost."
            )
            now = marked(
                "Notifications",
                "Mend the reason, then have it looked at again; polling keeps the order right.",
            )
            return did, now
        case InboxState.APPLIED:
            return (
                _DID[row.finding]
                if row.finding
                else (marked("Notifications", "It was applied."), "")
            )


def _with_problem(did: str, row: InboxRow) -> str:
    problem = row.problem.strip()
    if not problem:
        return did
    sentence = f"{problem[:1].upper()}{problem[1:].removesuffix('.')}."
    reason = translate("Notifications", "The reason: %1").replace("%1", sentence)
    return f"{did} {reason}"


def way_text(row: InboxRow) -> str:
    """How long each part of the way took, e.g. ``0.2 s to the companion, 0.1 s to the shop``."""
    parts = []
    if row.sent_at is not None:
        to_companion = max((row.received_at - row.sent_at).total_seconds(), 0.0)
        parts.append(
            translate("Notifications", "%1 to the companion").replace(
                "%1", seconds_text(to_companion)
            )
        )
    to_shop = max((row.stored_at - row.received_at).total_seconds(), 0.0)
    parts.append(translate("Notifications", "%1 to this shop").replace("%1", seconds_text(to_shop)))
    if row.settled_at is not None:
        applied = max((row.settled_at - row.stored_at).total_seconds(), 0.0)
        parts.append(
            translate("Notifications", "%1 until applied").replace("%1", seconds_text(applied))
        )
    return ", ".join(parts)
