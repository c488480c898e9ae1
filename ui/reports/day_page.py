"""Draws the shift of this desk, the Z reports, and the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.services.day.shifts import DayReport
from ui.formats import count_text, moment_text, money_text
from ui.names import called
from ui.reports.day_panel import DayPanel
from ui.reports.words import day_text, sections, title_text, what_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import badge, card, clear, hairline, label, row

_SIDE = 420
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DayPage(QWidget):
    """Renders a panel.

    Signals:
        opening, x_wanted, closing, day_closing, printing, saving: what somebody wants.
        chosen: number of a Z report.
    """

    opening = Signal()
    x_wanted = Signal()
    closing = Signal()
    day_closing = Signal()
    printing = Signal()
    saving = Signal()
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = NoticeBar()
        self.state = badge()
        self.since = label("", "muted", wrap=True)
        self.open = self._button(self.tr("Open a shift"), self.opening, "primary")
        self.x_report = self._button(self.tr("X report"), self.x_wanted)
        self.close_shift = self._button(self.tr("Close the shift …"), self.closing, "primary")
        self.close_day = self._button("", self.day_closing)
        self.table = PlainTable(
            self.tr("Z reports"),
            (
                Heading(self.tr("Z"), 44, 0, numeric=True),
                Heading(self.tr("What"), 140, 4),
                Heading(self.tr("Sold"), 100, numeric=True),
            ),
        )
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self.print = self._button(self.tr("Print …"), self.printing)
        self.pdf = self._button(self.tr("Save as PDF …"), self.saving)
        self.title = label("", "title")
        self.about = label("", "muted", wrap=True)
        self.sheet = QVBoxLayout()
        self.empty = EmptyState("reports")
        self.empty.say(
            self.tr("No report yet"),
            self.tr("Open a shift; its X report shows how it goes, its Z report closes it."),
        )
        self._shown: DayReport | None = None
        self._reports: tuple[DayReport, ...] = ()
        self._lay_out()

    def show_panel(self, panel: DayPanel) -> None:
        shift = panel.shift
        self.notice.show_notice(panel.notice)
        self.state.setText(self.tr("Shift open") if shift else self.tr("No open shift"))
        dress(self.state, "badge", Tone.GOOD if shift else Tone.NEUTRAL)
        since = self.tr("%1, since %2 at %3")
        if shift is not None:
            since = since.replace("%1", called(shift.person)).replace(
                "%2", moment_text(shift.opened_at)
            )
            self.since.setText(since.replace("%3", shift.desk))
        else:
            self.since.setText(self.tr("What is sold here counts for the day alone."))
        self.open.setVisible(panel.known and shift is None)
        self.x_report.setVisible(shift is not None)
        self.close_shift.setVisible(shift is not None)
        if panel.today is not None:
            text = self.tr("Close the day %1 …").replace("%1", day_text(panel.today))
            self.close_day.setText(text)
        for button in (self.open, self.x_report, self.close_shift, self.close_day):
            button.setEnabled(not panel.acting)
        if panel.reports != self._reports:
            self._reports = panel.reports
            self.table.show_lines([_line(report) for report in panel.reports])
        if panel.shown != self._shown:
            self._shown = panel.shown
            self._show_report()

    def _show_report(self) -> None:
        report = self._shown
        self.empty.setVisible(report is None)
        self._paper.setVisible(report is not None)
        if report is None:
            return
        self.title.setText(title_text(report))
        span = f"{moment_text(report.began_at)} – {moment_text(report.ended_at)}"  # noqa: RUF001 -- a range
        self.about.setText(f"{what_text(report)} · {span}")
        clear(self.sheet)
        for name, rows in sections(report):
            part = QWidget()
            grid = QGridLayout(part)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.addWidget(label(name, "strong"), 0, 0, 1, 3)
            for at, (what, count, amount) in enumerate(rows, 1):
                for place, text in enumerate((what, count, amount)):
                    cell = label(text)
                    grid.addWidget(cell, at, place)
                    if place:
                        cell.setAlignment(_RIGHT)
            grid.setColumnStretch(0, 1)
            grid.setColumnMinimumWidth(2, 110)
            self.sheet.addWidget(hairline())
            self.sheet.addWidget(part)

    def _row_changed(self) -> None:
        key = self.table.chosen()
        if isinstance(key, int):
            self.chosen.emit(key)

    def _button(self, text: str, wanted: object, kind: str = "") -> QPushButton:
        button = QPushButton(text)
        dress(button, kind)
        button.clicked.connect(wanted)
        return button

    def _lay_out(self) -> None:
        shift = card()
        inside = shift.layout()
        if isinstance(inside, QVBoxLayout):
            inside.addLayout(row(self.state, None))
            inside.addWidget(self.since)
            inside.addLayout(row(self.open, self.x_report, self.close_shift, None))
            inside.addLayout(row(self.close_day, None))
        list_ = card()
        framed = list_.layout()
        if framed is not None:
            framed.setContentsMargins(1, 1, 1, 1)
            framed.addWidget(self.table)
        side = QVBoxLayout()
        side.setSpacing(Space.M)
        side.addWidget(shift)
        side.addWidget(list_, 1)
        left = QWidget()
        left.setLayout(side)
        left.setFixedWidth(_SIDE)
        side.setContentsMargins(0, 0, 0, 0)
        both = QHBoxLayout()
        both.setSpacing(Space.M)
        both.addWidget(left)
        both.addWidget(self._report_card(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addWidget(self.notice)
        whole.addLayout(both, 1)

    def _report_card(self) -> QWidget:
        frame = card()
        inside = frame.layout()
        self._paper = QWidget()
        paper = QVBoxLayout(self._paper)
        paper.setContentsMargins(0, 0, 0, 0)
        paper.addLayout(row(self.title, None, self.print, self.pdf))
        paper.addWidget(self.about)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        held = QWidget()
        holder = QVBoxLayout(held)
        holder.setContentsMargins(0, 0, Space.M, 0)
        holder.addLayout(self.sheet)
        holder.addStretch(1)
        scroll.setWidget(held)
        held.setAutoFillBackground(False)
        paper.addWidget(scroll, 1)
        self._paper.hide()
        if inside is not None:
            inside.addWidget(self._paper)
            inside.addWidget(self.empty)
        return frame


def _line(report: DayReport) -> Line:
    cells = (count_text(report.number), what_text(report), money_text(report.figures.sold))
    return Line(cells, report.number)
