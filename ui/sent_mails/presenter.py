"""The sent mails, decided without a widget in sight: read, narrowed, opened, sent again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.services.mails.idle import WhyIdle
from app.services.mails.reading import MailReading
from app.services.mails.rows import MailFilter, MailRow, Standing
from ui.notices import Notice, notice_of
from ui.refusal_words import sentence_of
from ui.sent_mails.panel import SentMailsPanel
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.services.mails.mails import Mails
    from app.services.mails.runner import MailRunner
    from ui.workplace import SignedIn

T = TypeVar("T")
PAGE: Final = 200
_LIVE: Final = 400
"""So many of the newest rows are kept up to date; older ones rest."""


class Runs(Protocol):
    """A ``Background``, or what asks for an approval on the way."""

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None],
        otherwise: Callable[[AppError], None],
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class _Look:
    """What one look found."""

    wanted: MailFilter
    limit: int
    rows: tuple[MailRow, ...]
    counts: Mapping[Standing, int]
    why_idle: WhyIdle
    trouble: AppError | None


class SentMailsPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``SentMailsPanel``.
        hurried: something shall go out at once.
    """

    changed = Signal(object)
    hurried = Signal()

    def __init__(
        self, mails: Mails, runner: MailRunner, runs: Runs, user: Callable[[], SignedIn]
    ) -> None:
        super().__init__()
        self._mails = mails
        self._runner = runner
        self._runs = runs
        self._user = user
        self._visible = False
        self._looking = False
        self._again = False
        self._asked_after: int | None = None
        self.panel = SentMailsPanel()

    def enter(self) -> None:
        """The screen is in sight."""
        self._visible = True
        self.look()

    def leave(self) -> None:
        """Out of sight nothing is read, and nobody's address stays in sight."""
        self._visible = False
        self._show(notice=None, reading=None)

    def look(self) -> None:
        """Read what may have changed; one look at a time, and one more if asked meanwhile."""
        if not self._visible:
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        limit = min(max(len(self.panel.rows or ()), PAGE), _LIVE)
        work = partial(_look, self._mails, self._runner, self.panel.wanted, limit)
        self._runs.run(work, owner=self, then=self._looked, otherwise=self._missed)

    def narrow(self, wanted: MailFilter) -> None:
        """Show only these."""
        if wanted != self.panel.wanted:
            self._asked_after = None
            self._show(wanted=wanted, rows=None, more=False, chosen=(), reading=None)
            self.look()

    def read_more(self) -> None:
        """The list was scrolled to its end."""
        rows = self.panel.rows
        if not (self.panel.more and rows) or rows[-1].id == self._asked_after:
            return
        self._asked_after = rows[-1].id
        wanted = self.panel.wanted
        work = partial(self._mails.page, before=rows[-1].id, limit=PAGE, wanted=wanted)
        self._run(work, partial(self._read_more, wanted))

    def choose(self, chosen: Sequence[int]) -> None:
        """Open one mail; with several, or none, none."""
        if tuple(chosen) == self.panel.chosen:
            return
        self._show(chosen=tuple(chosen), reading=None, unreadable="")
        self._open()

    def reveal(self) -> None:
        """Show whom the opened mail is for; the audit trail keeps that somebody looked."""
        if len(self.panel.chosen) == 1:
            self._open(unmask=True)

    def send_again(self) -> None:
        """Have what is chosen sent (again)."""
        mails = [row.id for row in self.panel.chosen_rows if row.may_resend]
        if mails:
            user = self._user()
            work = partial(_send_again, self._mails, mails, user)
            self._act(work, self._queued)

    def call_back(self) -> None:
        """Take back those of the chosen that wait."""
        mails = [row.id for row in self.panel.chosen_rows if row.is_waiting]
        if mails:
            user = self._user()
            work = partial(self._mails.call_back, mails, user.name, user.role)
            self._act(work, partial(self._called_back, len(mails)))

    def keep_bounce(self, text: str) -> None:
        """Keep what came back about the chosen mail, or about whichever the text names."""
        user = self._user()
        sent = [row.id for row in self.panel.chosen_rows if row.may_resend]
        work: Callable[[], object] = partial(self._mails.keep_returned, text, user.name, user.role)
        if len(sent) == 1:
            work = partial(_keep_bounce, self._mails, sent[0], text, user)
        self._act(work, self._bounce_kept)

    def be_quiet(self) -> None:
        """What was said has been read."""
        self._show(notice=None)

    def _act(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        if not self.panel.busy:
            self._show(busy=True, notice=None)
            self._run(work, then)

    def _open(self, *, unmask: bool = False) -> None:
        if len(self.panel.chosen) != 1:
            return
        user, mail = self._user(), self.panel.chosen[0]
        work = partial(self._mails.read, mail, user.name, user.role, unmask=unmask)
        self._runs.run(
            work,
            owner=self,
            then=self._opened,
            otherwise=self._failed if unmask else self._not_opened,
        )

    def _opened(self, reading: MailReading) -> None:
        if self.panel.chosen == (reading.row.id,) and self._visible:
            self._show(reading=reading, unreadable="")

    def _not_opened(self, error: AppError) -> None:
        self._show(reading=None, unreadable=sentence_of(error))

    def _looked(self, look: _Look) -> None:
        self._looking = False
        if look.wanted == self.panel.wanted:
            before = self.panel.chosen_rows
            rows, more = _merged(self.panel.rows or (), look, more=self.panel.more)
            said = sentence_of(look.trouble) if look.trouble is not None else ""
            self._show(
                rows=rows, more=more, counts=look.counts, why_idle=look.why_idle, trouble=said
            )
            opened = self.panel.reading
            hidden = opened is None or opened.masked
            if self.panel.chosen_rows != before and hidden:
                self._open()
        if self._again:
            self._again = False
            self.look()

    def _missed(self, error: AppError) -> None:
        self._looking = self._again = False
        self._show(notice=notice_of(error))

    def _read_more(self, wanted: MailFilter, rows: list[MailRow]) -> None:
        held = self.panel.rows
        if wanted == self.panel.wanted and held and held[-1].id == self._asked_after:
            self._show(rows=(*held, *rows), more=len(rows) == PAGE)

    def _queued(self, count: int) -> None:
        if count == 1:
            text = self.tr("The mail goes out again.")
        else:
            text = self.tr("%n mail(s) go out again.", "", count)
        self._done(Notice(Tone.GOOD, text))
        self.hurried.emit()

    def _called_back(self, asked: int, count: int) -> None:
        if count == asked:
            text = self.tr("%n mail(s) will not be sent.", "", count)
            self._done(Notice(Tone.GOOD, text))
        else:
            text = self.tr("%n mail(s) had gone already.", "", asked - count)
            self._done(Notice(Tone.WARN, text))

    def _bounce_kept(self, _mail: object) -> None:
        self._done(Notice(Tone.GOOD, self.tr("What came back is kept with the mail.")))

    def _done(self, notice: Notice) -> None:
        self._show(busy=False, notice=notice)
        self.look()

    def _failed(self, error: AppError) -> None:
        self._show(busy=False, notice=notice_of(error))
        self.look()

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._runs.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


def _look(mails: Mails, runner: MailRunner, wanted: MailFilter, limit: int) -> _Look:
    rows = tuple(mails.page(limit=limit, wanted=wanted))
    return _Look(wanted, limit, rows, mails.standings(), runner.why_idle(), runner.trouble)


def _send_again(mails: Mails, chosen: list[int], user: SignedIn) -> int:
    for mail in chosen:
        mails.send_again(mail, user.name, user.role)
    return len(chosen)


def _keep_bounce(mails: Mails, mail: int, text: str, user: SignedIn) -> None:
    mails.keep_bounce(mail, text, user.name, user.role)


def _merged(
    held: tuple[MailRow, ...], look: _Look, *, more: bool
) -> tuple[tuple[MailRow, ...], bool]:
    """The newest rows as they are now, before those that were read earlier."""
    if len(look.rows) < look.limit:
        return look.rows, False
    last = look.rows[-1].id
    if not held or held[0].id < last:
        return look.rows, True  # so much is new that there may be a gap
    older = tuple(row for row in held if row.id < last)
    return (*look.rows, *older), more or not older
