"""The bulk screen: the latest jobs, a look beforehand, a job under way."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.services.bulk.jobs import BulkJob
from ui.bulk.dry_page import DryPage
from ui.bulk.job_page import JobPage
from ui.bulk.panel import BulkPanel, BulkStage
from ui.bulk.words import job_state_text, moved_text, sums_text, title_text
from ui.formats import count_text, moment_text
from ui.names import called
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import card, label, row

_PAGES = {BulkStage.JOBS: 0, BulkStage.LOOKING: 1, BulkStage.DRY: 2, BulkStage.JOB: 3}


class BulkView(QWidget):
    """Renders the panel.

    Signals:
        looking_stopped: the dry run is not wanted any more.
        job_wanted: id of a job to watch.
        left: back to the orders.
    """

    looking_stopped = Signal()
    job_wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.title = label("", "title")
        self.back = QPushButton(self.tr("Back to the orders"))
        dress(self.back, "quiet")
        self.back.clicked.connect(self.left)
        self.notice = NoticeBar()
        self.pages = QStackedWidget()
        self.empty = EmptyState("queue")
        self.empty.say(
            self.tr("No bulk work yet"),
            self.tr("Mark some orders in the list, then choose what to do with all of them."),
        )
        self.jobs = PlainTable(
            self.tr("Jobs"),
            (
                Heading(self.tr("Begun"), 150, 2),
                Heading(self.tr("What"), 150, 2),
                Heading(self.tr("Orders"), 80, numeric=True),
                Heading(self.tr("Settled"), 80, numeric=True),
                Heading(self.tr("Amount"), 120, numeric=True),
                Heading(self.tr("Who"), 120, 2),
                Heading(self.tr("State"), 120, 2, toned=True),
            ),
        )
        self.jobs.opened.connect(self.job_wanted)
        self.looking = QProgressBar()
        self.looking.setRange(0, 0)
        self.looked = label("", "muted")
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.looking_stopped)
        self.dry = DryPage()
        self.job = JobPage()
        self._lay_out()

    def show_panel(self, panel: BulkPanel) -> None:
        listing = panel.stage is BulkStage.JOBS
        self.title.setText(self.tr("Bulk work") if listing else title_text(panel.action))
        self.notice.show_notice(panel.notice)
        self.pages.setCurrentIndex(_PAGES[panel.stage])
        if listing:
            jobs = panel.jobs or ()
            self._jobs_pages.setCurrentIndex(0 if jobs or panel.jobs is None else 1)
            told = [replace(panel, job=job) for job in jobs]
            lines = [
                _line(job, interrupted=each.is_interrupted)
                for job, each in zip(jobs, told, strict=True)
            ]
            self.jobs.show_lines(lines)
        if panel.stage is BulkStage.LOOKING:
            text = self.tr("Looking at %1 orders; nothing is sent.")
            self.looked.setText(text.replace("%1", count_text(panel.orders)))
        if panel.stage is BulkStage.DRY:
            self.dry.show_panel(panel)
        if panel.stage is BulkStage.JOB:
            self.job.show_panel(panel)
            self.job.show_moved(panel)

    def _lay_out(self) -> None:
        self._jobs_pages = QStackedWidget()
        framed = card()
        inside = framed.layout()
        if inside is not None:
            inside.setContentsMargins(1, 1, 1, 1)
            inside.addWidget(self.jobs)
        self._jobs_pages.addWidget(framed)
        self._jobs_pages.addWidget(self.empty)
        looking = card()
        parts = looking.layout()
        if isinstance(parts, QVBoxLayout):
            parts.addWidget(self.looked)
            parts.addWidget(self.looking)
            parts.addLayout(row(None, self.stop))
            parts.addStretch(1)
        for page in (self._jobs_pages, looking, self.dry, self.job):
            self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        whole.setSpacing(Space.M)
        whole.addLayout(row(self.title, None, self.back))
        whole.addWidget(self.notice)
        whole.addWidget(self.pages, 1)


def _line(job: BulkJob, *, interrupted: bool) -> Line:
    state, tone = job_state_text(job, interrupted=interrupted)
    cells = (
        *(moment_text(job.created_at), moved_text(job.action)),
        *(count_text(job.rows), count_text(job.settled), sums_text(job.moved)),
        *(called(job.actor), state),
    )
    return Line(cells, job.id, tone)
