"""Where a mail stands, and why, in words, signs and tones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.inbox import Audience
from app.domain.mail_trouble import MailTrouble
from app.services.mails.idle import WhyIdle
from app.services.mails.rows import MailRow, Standing
from ui.language import marked, translate
from ui.mail_settings.words import audience_word
from ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class Mark:
    """A standing as people see it; never by colour alone."""

    sign: str
    word: str
    tone: Tone


_S: Final = Standing
_MARKS: Final[Mapping[Standing, tuple[str, str, Tone]]] = {
    _S.WAITING: ("◷", marked("SentMails", "Waiting"), Tone.INFO),
    _S.HELD: ("‖", marked("SentMails", "Held"), Tone.INFO),
    _S.SENT: ("✓", marked("SentMails", "Sent"), Tone.GOOD),
    _S.FAILED: ("✕", marked("SentMails", "Failed"), Tone.BAD),
    _S.BOUNCED: ("↩", marked("SentMails", "Came back"), Tone.BAD),
    _S.UNCERTAIN: ("?", marked("SentMails", "Not known"), Tone.WARN),
    _S.DROPPED: ("⊘", marked("SentMails", "Called off"), Tone.NEUTRAL),
}
_T: Final = MailTrouble
_TROUBLES: Final[Mapping[MailTrouble, str]] = {
    _T.NONE: "",
    _T.DEFERRED: marked(
        "SentMails", "The mail server wants it later. Paydesk tries again by itself."
    ),
    _T.UNHEARD: marked(
        "SentMails",
        "The mail server had it, and its answer was not heard. It may have arrived; each try has"
        " the same Message-ID, by which a mailbox shows it once.",
    ),
    _T.NO_ADDRESS_YET: marked(
        "SentMails", "Amazon has not told the buyer's address yet. Paydesk tries again by itself."
    ),
    _T.BAD_ADDRESS: marked("SentMails", "The address is none that a mail server would take."),
    _T.REFUSED: marked(
        "SentMails", "The mail server refused it. Look at its words, then send it again."
    ),
    _T.GIVEN_UP: marked(
        "SentMails", "It could not be sent for three days. A person may still send it."
    ),
    _T.WORDING: marked(
        "SentMails", "Its template does not work. Mend the template, then send it again."
    ),
    _T.ERASED: marked("SentMails", "The buyer's data was erased; there is nobody to write to."),
    _T.CALLED_OFF: marked("SentMails", "What happened next made it pointless, so it was not sent."),
    _T.CANCELED: marked("SentMails", "Somebody took it back before it was sent."),
    _T.BOUNCED: marked("SentMails", "It came back after the mail server had taken it."),
}
_IDLE: Final[Mapping[WhyIdle, str]] = {
    WhyIdle.NOT_AT_ALL: "",
    WhyIdle.NO_SERVER: marked(
        "SentMails", "No mail server is set up yet. Mails wait here, and none is lost."
    ),
    WhyIdle.TRAINING: marked(
        "SentMails",
        "Training: no mail leaves this computer. What would go out waits here to be read.",
    ),
    WhyIdle.NO_PASSWORD: marked(
        "SentMails",
        "This desk does not know the mail server's password, so it sends nothing. Other desks may.",
    ),
}


def mark_of(standing: Standing) -> Mark:
    """Sign, word and tone."""
    sign, word, tone = _MARKS[standing]
    return Mark(sign, translate("SentMails", word), tone)


def trouble_text(trouble: MailTrouble) -> str:
    """One or two sentences; empty when there was none."""
    return translate("SentMails", _TROUBLES[trouble])


def idle_text(why: WhyIdle) -> str:
    """Why nothing is sent, and what becomes of the mails."""
    return translate("SentMails", _IDLE[why])


def reader_text(row: MailRow) -> str:
    """Who it is for, without the buyer's address."""
    if row.audience is Audience.BUYER or not row.recipient:
        return audience_word(row.audience)
    return row.recipient
