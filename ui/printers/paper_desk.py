"""The receipt printer of this desk: prints, keeps trying what waits, and says what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from app.domain.approval import ApprovalNeeded
from app.domain.printing import JobState
from app.services.approvals import Approvals
from app.services.permits import Asker
from app.services.printing.prints import Print
from ui.notices import notice_of
from ui.printers import rounds
from ui.printers.words import fault_notice, paper_word
from ui.sign_in.approval import ApprovalDesk
from ui.theme.look import dress
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import label

if TYPE_CHECKING:
    from app.domain.errors import AppError
    from app.services.printing.work import PrintWork
    from app.services.receipts import Receipt
    from ui.printers.rounds import Round
    from ui.receipt.handout import Handout
    from ui.workplace import Workplace

LOOK_MS: Final = 15_000


class PaperDesk(QObject):
    """One for each window; what it has to say stands below the mode banner, wherever one is.

    Signals:
        handed_out: papers came out of the printer.
        refused: an expected failure, before anything was printed (``AppError``).
    """

    handed_out = Signal()
    refused = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._open: tuple[Print, ...] = ()
        self.bar = NoticeBar()
        self.count = label("", "muted")
        self.away = QPushButton()
        dress(self.away, "quiet")
        self.bar.tail.addWidget(self.count)
        self.bar.tail.addWidget(self.away)
        workplace.shell.notices.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._try_on)
        self.bar.acted.connect(self.print_again)
        self.away.clicked.connect(self.put_away)
        self.refused.connect(lambda error: workplace.shell.notice.show_notice(notice_of(error)))
        group, add = self.tr("Printing"), workplace.actions.add
        add("printing.again", self.tr("Print again what waits"), group, self.print_again)
        add("printing.away", self.tr("Give up the print that waits"), group, self.put_away)
        self._allow()

    @classmethod
    def of(cls, workplace: Workplace) -> PaperDesk:
        """This window's; made when it is first needed."""
        known = workplace.findChild(cls)
        return known if known is not None else cls(workplace)

    @property
    def current(self) -> Print | None:
        """The oldest print that needs somebody."""
        settled = (each for each in self._open if each.state is not JobState.SENDING)
        return next((each for each in settled if each.fault is not None), None)

    def begin(self) -> None:
        """At the start: what was being printed is unsure now, and what waited goes on."""
        self._run(partial(rounds.begin, self._work))

    def hand_out(self, handout: Handout) -> None:
        """Print a paper on the roll; a copy may want a second person."""
        what = f"{paper_word(handout.kind)} {handout.receipt.number}"
        self._run(partial(rounds.hand_out, self._work, handout, self._asker), what)

    def sold(self, receipt: Receipt) -> None:
        """Print the receipt of a sale by itself, where the desk does so, and once."""
        if self._workplace.is_signed_in:
            self._run(partial(rounds.sold, self._work, receipt, self._asker))

    def print_again(self) -> None:
        """Print what waits; what may lie on paper comes as a copy."""
        shown = self.current
        if shown is None:
            return
        if shown.state is not JobState.UNSURE:
            self._run(partial(rounds.drain, self._work, also_stale=True))
            return
        receipts, what = self._workplace.services.receipts, self._named(shown)
        self._run(partial(rounds.repeat, self._work, receipts, shown, self._asker), what)

    def put_away(self) -> None:
        """Nobody needs the shown print any more, or it lies there whole."""
        if self.current is not None:
            self._run(partial(rounds.put_away, self._work, self.current))

    @property
    def _work(self) -> PrintWork:
        return self._workplace.services.printing

    @property
    def _asker(self) -> Asker:
        return Asker(self._workplace.user.name, self._workplace.user.role)

    def _try_on(self) -> None:
        self._run(partial(rounds.drain, self._work))

    def _run(self, work: Callable[[], Round], what: str = "") -> None:
        self._workplace.background.run(
            work, owner=self, then=self._done, otherwise=partial(self._failed, work, what)
        )

    def _done(self, told: Round) -> None:
        self._open = told.open
        if told.printed:
            self.handed_out.emit()
        waits = any(each.state is JobState.WAITING for each in told.open)
        if waits != self._timer.isActive():
            (self._timer.start if waits else self._timer.stop)()
        self._show()

    def _failed(self, work: Callable[[], Round], what: str, error: AppError) -> None:
        if not isinstance(error, ApprovalNeeded):
            self.refused.emit(error)
            return
        services, window = self._workplace.services, self._workplace.shell
        approvals = Approvals(services.desk)
        second = ApprovalDesk(services.users, approvals, self._workplace.background, window)
        said = self.tr("A copy: %1").replace("%1", what)
        sheet = second.ask(error.request, said, lambda _approver: self._run(work, what))
        sheet.finished.connect(second.deleteLater)

    def _show(self) -> None:
        shown = self.current
        self._allow()
        if shown is None or shown.fault is None:
            self.bar.show_notice(None)
            return
        unsure, more = shown.state is JobState.UNSURE, len(self._open) - 1
        notice = fault_notice(shown.fault, unsure=unsure)
        self.bar.show_notice(notice, self.tr("Print again"))
        what = self._named(shown)
        said = self.tr("%1 and %n more", "", more).replace("%1", what) if more else what
        self.count.setText(said)
        self.away.setText(self.tr("It is whole") if unsure else self.tr("Give up"))

    def _named(self, shown: Print) -> str:
        return f"{paper_word(shown.paper)} {shown.number}"

    def _allow(self) -> None:
        nothing = "" if self.current else self.tr("Nothing waits for the printer.")
        for name in ("printing.again", "printing.away"):
            self._workplace.actions.allow(name, nothing)
