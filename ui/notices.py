"""Words every expected failure: what happened, what it means for the money, what to do now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.approval import ApprovalNeeded
from app.domain.errors import (
    AlreadyUnderWay,
    AmountExceeded,
    AppError,
    ChangedMeanwhile,
    ClockOff,
    ContradictoryState,
    Declined,
    MalformedAmount,
    NotSent,
    OutcomeUnknown,
    PermissionRefused,
    Refused,
    RejectedByAmazon,
    Throttled,
    Unavailable,
    WrongCredentials,
)
from ui.language import marked, translate
from ui.refusal_words import sentence_of
from ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class Notice:
    """What a notice bar shows.

    Attributes:
        what: what happened, one sentence.
        money: what it means for the money; empty where money was never in question.
        now: what to do now.
    """

    tone: Tone
    what: str
    money: str = ""
    now: str = ""

    @property
    def text(self) -> str:
        return " ".join(part for part in (self.what, self.money, self.now) if part)


def notice_of(error: AppError) -> Notice:
    """The notice for an expected failure; the first class that fits decides."""
    for kind, tone, money, now in _WORDS:
        if isinstance(error, kind):
            return Notice(tone, sentence_of(error), _tr(money), _tr(now))
    return Notice(Tone.BAD, sentence_of(error))


_NOTHING_SENT: Final = marked("Notices", "Nothing was sent and no money moved.")
_NO_MONEY: Final = marked("Notices", "No money moved.")
_WORDS: Final[tuple[tuple[type[AppError], Tone, str, str], ...]] = (
    (
        WrongCredentials,
        Tone.BAD,
        _NO_MONEY,
        marked("Notices", "The owner must correct it in the settings."),
    ),
    (
        ClockOff,
        Tone.BAD,
        _NO_MONEY,
        marked("Notices", "Set this computer's clock, then try again."),
    ),
    (
        RejectedByAmazon,
        Tone.BAD,
        _NO_MONEY,
        marked("Notices", "The order was read again; look before you go on."),
    ),
    (
        AlreadyUnderWay,
        Tone.WARN,
        "",
        marked("Notices", "Wait a moment; it finishes or settles by itself."),
    ),
    (ChangedMeanwhile, Tone.WARN, _NOTHING_SENT, marked("Notices", "Look again and decide anew.")),
    (
        ApprovalNeeded,
        Tone.WARN,
        _NOTHING_SENT,
        marked("Notices", "A second person has to approve it here."),
    ),
    (
        PermissionRefused,
        Tone.WARN,
        _NOTHING_SENT,
        marked("Notices", "Ask whoever manages the shop."),
    ),
    (AmountExceeded, Tone.WARN, _NOTHING_SENT, marked("Notices", "Enter a smaller amount.")),
    (MalformedAmount, Tone.WARN, _NOTHING_SENT, marked("Notices", "Write it like 14.00.")),
    (Refused, Tone.WARN, _NOTHING_SENT, ""),
    (Declined, Tone.BAD, _NO_MONEY, marked("Notices", "Ask the buyer for another way to pay.")),
    (
        Throttled,
        Tone.WARN,
        _NO_MONEY,
        marked("Notices", "Amazon asks us to slow down; try again in a moment."),
    ),
    (
        NotSent,
        Tone.WARN,
        _NO_MONEY,
        marked("Notices", "Check the network and try again; nothing is done twice."),
    ),
    (
        OutcomeUnknown,
        Tone.WARN,
        marked("Notices", "Whether money moved is not known yet."),
        marked(
            "Notices",
            "Paydesk keeps asking Amazon under the same number, so nothing is done twice.",
        ),
    ),
    (
        ContradictoryState,
        Tone.BAD,
        marked("Notices", "Nothing was changed here."),
        marked("Notices", "A manager must compare this order with Seller Central."),
    ),
    (Unavailable, Tone.BAD, _NOTHING_SENT, marked("Notices", "Mend that, then try again.")),
)


def _tr(text: str) -> str:
    return translate("Notices", text) if text else ""
