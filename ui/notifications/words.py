"""What a notification is about and what became of it, as people say it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QDateTime, QLocale

from app.domain.inbox import Finding, InboxState
from ui.formats import clock_text
from ui.language import marked, translate
from ui.theme.tokens import Tone

_KINDS: Final = {
    "OrderReferenceNotification": marked("Notifications", "Order"),
    "PaymentAuthorize": marked("Notifications", "Authorization"),
    "PaymentCapture": marked("Notifications", "Capture"),
    "PaymentRefund": marked("Notifications", "Refund"),
    "ChargebackDetailedNotification": marked("Notifications", "Chargeback"),
    "BillingAgreementNotification": marked("Notifications", "Billing agreement"),
    "ProviderCredit": marked("Notifications", "Provider credit"),
    "ProviderCreditReversal": marked("Notifications", "Provider credit reversal"),
    "SolutionProviderEvent": marked("Notifications", "Solution provider"),
    "CHARGE_PERMISSION": marked("Notifications", "Order"),
    "CHARGE": marked("Notifications", "Charge"),
    "REFUND": marked("Notifications", "Refund"),
    "CHARGEBACK": marked("Notifications", "Chargeback"),
}
_SNS_TYPES: Final = {
    "SubscriptionConfirmation": marked("Notifications", "Subscription"),
    "UnsubscribeConfirmation": marked("Notifications", "Subscription ended"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A short word with the sign and the colour that say the same."""

    sign: str
    word: str
    tone: Tone


_FINDINGS: Final = {
    Finding.NEWS: ("✓", marked("Notifications", "Applied"), Tone.GOOD),
    Finding.NOTHING_NEW: ("=", marked("Notifications", "Nothing new"), Tone.NEUTRAL),
    Finding.STALE: ("↶", marked("Notifications", "Out of date"), Tone.NEUTRAL),
    Finding.CONTRADICTION: ("✕", marked("Notifications", "Contradiction"), Tone.BAD),
    Finding.UNKNOWN_WORD: ("▲", marked("Notifications", "Unknown word"), Tone.WARN),
    Finding.ATTENTION: ("▲", marked("Notifications", "Needs a person"), Tone.WARN),
    Finding.SAMPLE: ("✓", marked("Notifications", "Test message"), Tone.INFO),
    Finding.FOREIGN: ("•", marked("Notifications", "Not ours"), Tone.NEUTRAL),
    Finding.NO_ORDER: ("•", marked("Notifications", "No order named"), Tone.NEUTRAL),
}
_STATES: Final = {
    InboxState.STORED: ("…", marked("Notifications", "Waiting"), Tone.INFO),
    InboxState.APPLIED: ("✓", marked("Notifications", "Applied"), Tone.GOOD),
    InboxState.QUARANTINED: ("?", marked("Notifications", "Unknown order"), Tone.WARN),
    InboxState.DEAD: ("✕", marked("Notifications", "Dead letter"), Tone.BAD),
}


def kind_text(kind: str, sns_type: str = "Notification") -> str:
    """``Authorization`` for ``PaymentAuthorize``; a word that we do not know stays as it is."""
    if sns_type in _SNS_TYPES:
        return tr(_SNS_TYPES[sns_type])
    known = _KINDS.get(kind.replace(" ", ""))
    return tr(known) if known else kind or translate("Notifications", "Unreadable")


def mark_of(state: InboxState, finding: Finding | None) -> Mark:
    """What became of it, in a word."""
    settled = state is InboxState.APPLIED and finding is not None
    sign, word, tone = _FINDINGS[finding] if settled and finding else _STATES[state]
    return Mark(sign, tr(word), tone)


def time_text(at: dt.datetime, now: dt.datetime) -> str:
    """The time of day with seconds; with the day, too, when that is not today."""
    locale = QLocale()
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    today = QDateTime.fromSecsSinceEpoch(int(now.timestamp())).date()
    if moment.date() == today:
        return clock_text(at, locale, seconds=True)
    day = locale.toString(moment.date(), "d MMM")
    return f"{day} {clock_text(at, locale)}"


def delay_text(sent_at: dt.datetime | None, stored_at: dt.datetime) -> str:
    """How long it was under way, from Amazon's signature to this shop: ``0.4 s``, ``3 min``."""
    if sent_at is None:
        return ""
    seconds = max((stored_at - sent_at).total_seconds(), 0.0)
    return seconds_text(seconds)


def seconds_text(seconds: float) -> str:
    """A length of time, short: ``0.4 s``, ``12 s``, ``3 min``, ``5 h``, ``2 d``."""
    locale = QLocale()
    if seconds < 10:  # noqa: PLR2004 -- below that a tenth matters
        return translate("Notifications", "%1 s").replace("%1", locale.toString(seconds, "f", 1))
    steps = ((60, 1, "%1 s"), (3_600, 60, "%1 min"), (86_400, 3_600, "%1 h"))
    for limit, unit, text in steps:
        if seconds < limit:
            return tr(text).replace("%1", locale.toString(int(seconds // unit)))
    return translate("Notifications", "%1 d").replace("%1", locale.toString(int(seconds // 86_400)))


def tr(text: str) -> str:
    """The inbox's words in the user's language."""
    return translate("Notifications", text)
