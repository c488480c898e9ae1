"""A job under way or over: how far it is, what can be done, what needs a look."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.domain.bulk import BulkRowState
from app.services.bulk.jobs import BulkJob, BulkRow
from ui.bulk.panel import BulkPanel
from ui.bulk.words import job_state_text, left_text, moved_text, state_text, sums_text
from ui.formats import count_text, moment_text, money_text
from ui.names import called
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import badge, card, column, label, row

_PERMILLE = 1_000
_BADGE = 24


class JobPage(QWidget):
    """Renders a job.

    Signals:
        paused, resumed, canceled, saving, listed: what somebody wants.
        opened: number of an order to see.
    """

    paused = Signal()
    resumed = Signal()
    canceled = Signal()
    saving = Signal()
    listed = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = badge()
        self.state.setMaximumHeight(_BADGE)
        self.who = label("", "muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, _PERMILLE)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.count = label("", "amount")
        self.pace = label("", "muted")
        self.done = label("", "strong")
        self.moved = label("", "muted")
        self.failed = label("", "strong")
        self.open = label("", "strong")
        self.pause = self._button(self.tr("Pause"), self.paused)
        self.go_on = self._button(self.tr("Go on"), self.resumed)
        dress(self.go_on, "primary")
        self.cancel = self._button(self.tr("Cancel the rest"), self.canceled)
        self.save = self._button(self.tr("Save this list …"), self.saving)
        self.all_jobs = self._button(self.tr("All jobs"), self.listed)
        self.summary = label("", "", wrap=True)
        self.table = PlainTable(
            self.tr("What needs a look"),
            (
                Heading(self.tr("Order"), 110),
                Heading(self.tr("Amount"), 110, numeric=True),
                Heading(self.tr("State"), 140, toned=True),
                Heading(self.tr("What happened"), 300, 5),
            ),
        )
        self.table.opened.connect(lambda number: self.opened.emit(str(number)))
        self.list = card()
        self._lay_out()

    def show_panel(self, panel: BulkPanel) -> None:
        job = panel.job
        if job is None:
            return
        text, tone = job_state_text(job, interrupted=panel.is_interrupted)
        self.state.setText(text)
        dress(self.state, "badge", tone)
        self.who.setText(f"{called(job.actor)} · {job.desk} · {moment_text(job.created_at)}")
        self.bar.setValue(job.settled * _PERMILLE // max(job.rows, 1))
        of = self.tr("%1 of %2").replace("%2", count_text(job.rows))
        self.count.setText(of.replace("%1", count_text(job.settled)))
        self.pace.setText(self._pace_text(panel, job))
        counts = job.counts
        self.done.setText(count_text(counts.get(BulkRowState.DONE, 0)))
        self.moved.setText(sums_text(job.moved))
        self.failed.setText(count_text(counts.get(BulkRowState.FAILED, 0)))
        self.open.setText(count_text(counts.get(BulkRowState.OPEN, 0)))
        self.summary.setText(self._summary(panel, job))
        self.pause.setVisible(panel.may_pause)
        self.go_on.setVisible(panel.may_go_on)
        self.cancel.setVisible(not job.is_over)
        for button in (self.pause, self.go_on, self.cancel):
            button.setEnabled(not panel.acting)
        self.list.setVisible(bool(panel.rows))
        self.save.setVisible(bool(panel.rows))
        self.table.show_lines([_line(each) for each in panel.rows])

    def _pace_text(self, panel: BulkPanel, job: BulkJob) -> str:
        if not panel.may_pause or not panel.rate or job.is_over:
            return ""
        rate = self.tr("%1 per minute").replace("%1", count_text(panel.rate))
        left = left_text(panel.left_s)
        return f"{rate} · {left}" if left else rate

    def _summary(self, panel: BulkPanel, job: BulkJob) -> str:
        if job.problem:
            return self.tr("It paused by itself: %1.").replace("%1", job.problem.rstrip("."))
        if panel.is_interrupted:
            return self.tr("Its desk was closed or stopped. Go on: no call is made twice.")
        if not job.is_over:
            return self.tr("You may leave this screen; the work goes on.")
        if job.counts.get(BulkRowState.OPEN):
            return self.tr("Some answers were lost; Paydesk keeps asking Amazon what became of it.")
        if panel.rows:
            return self.tr("It is over; the orders below were not done.")
        return self.tr("Everything was done.")

    def _button(self, text: str, wanted: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(wanted)
        return button

    def _lay_out(self) -> None:
        progress = card()
        inside = progress.layout()
        if isinstance(inside, QVBoxLayout):
            inside.addLayout(row(self.state, self.who, None, self.all_jobs, spacing=Space.M))
            inside.addLayout(row(self.count, None, self.pace, spacing=Space.M))
            inside.addWidget(self.bar)
            inside.addLayout(self._figures())
            inside.addLayout(row(self.summary, spacing=Space.M))
            inside.addLayout(row(None, self.cancel, self.pause, self.go_on, spacing=Space.M))
        rest = self.list.layout()
        if isinstance(rest, QVBoxLayout):
            rest.addLayout(row(label(self.tr("What needs a look"), "strong"), None, self.save))
            rest.addWidget(self.table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addWidget(progress)
        whole.addWidget(self.list, 1)
        whole.addStretch(0)

    def _figures(self) -> QHBoxLayout:
        line = row(spacing=Space.XXL)
        for name, *parts in (
            (self.tr("Done"), self.done, self.moved),
            (self.tr("Failed"), self.failed),
            (self.tr("Not known yet"), self.open),
        ):
            line.addLayout(column(label(name, "caption"), *parts, None, spacing=0))
        line.addStretch(1)
        return line

    def show_moved(self, panel: BulkPanel) -> None:
        """Name what the sums are, for screen readers."""
        self.moved.setAccessibleName(f"{moved_text(panel.action)}: {self.moved.text()}")


def _line(told: BulkRow) -> Line:
    text, tone = state_text(told.state)
    amount = money_text(told.amount) if told.amount is not None else ""
    tone = tone if told.state is not BulkRowState.CANCELED else Tone.NEUTRAL
    return Line((told.number, amount, text, told.problem), told.number, tone)
