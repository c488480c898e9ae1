"""The settlements screen: the reports, the chosen one's sums, and where it differs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.settlements.book import Settlement, SettlementLook
from app.services.settlements.comparison import Compared
from ui.formats import count_text, moment_text, money_text
from ui.names import called
from ui.settlements.panel import SettlementsPanel
from ui.settlements.words import finding_text, hint_text, kind_text, period_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import badge, card, column, label, row

_LIST_WIDTH = 272


class SettlementsView(QWidget):
    """Renders the panel.

    Signals:
        importing: a file is to be chosen.
        chosen: id of a report.
        opened: number of an order to see.
        insisted: the file that may be cut off is to be taken in all the same.
        widened: whether matched payments are to be shown, too.
    """

    importing = Signal()
    chosen = Signal(int)
    opened = Signal(str)
    insisted = Signal()
    widened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.take_in = QPushButton(self.tr("Import a report …"))
        dress(self.take_in, "primary")
        self.take_in.clicked.connect(self.importing)
        self.notice = NoticeBar()
        self.notice.acted.connect(self.insisted)
        self.pages = QStackedWidget()
        self.empty = EmptyState("reports")
        self.empty.say(
            self.tr("No settlement report yet"),
            self.tr(
                "Download one in Seller Central under Reports, Settlements, and import it here: "
                "Paydesk compares it with your captures and refunds to the cent."
            ),
        )
        self.reports = PlainTable(
            self.tr("Reports"),
            (Heading(self.tr("Period"), 150, 2), Heading(self.tr("Paid out"), 90, numeric=True)),
        )
        self.reports.selectionModel().currentRowChanged.connect(self._row_changed)
        self.verdict = badge()
        self.about = label("", "muted")
        self.figures = {
            name: label("", "strong") for name in ("captured", "refunded", "other", "fees", "net")
        }
        self.everything = QCheckBox(self.tr("Show what agrees, too"))
        self.everything.toggled.connect(self.widened)
        self.table = PlainTable(
            self.tr("Comparison"),
            (
                Heading(self.tr("What"), 74),
                Heading(self.tr("Order"), 96),
                Heading(self.tr("Amazon's id"), 130, 4),
                Heading(self.tr("When"), 130),
                Heading(self.tr("In the report"), 100, numeric=True),
                Heading(self.tr("In your books"), 100, numeric=True),
                Heading(self.tr("Finding"), 140, 1, toned=True),
            ),
        )
        self.table.opened.connect(self._opened)
        self.hint = label("", "muted")
        self.table.selectionModel().currentRowChanged.connect(self._hint)
        self.agrees = EmptyState("check")
        self.agrees.say(
            self.tr("Everything agrees"),
            self.tr("Each capture and refund is in the report and in your books, to the cent."),
        )
        self.body = QStackedWidget()
        self._shown: tuple[Compared, ...] = ()
        self._told: tuple[Settlement, ...] | None = None
        self._lay_out()

    def show_panel(self, panel: SettlementsPanel) -> None:
        insist = self.tr("Import it all the same") if panel.doubted is not None else ""
        self.notice.show_notice(panel.notice, insist)
        self.take_in.setEnabled(not panel.importing)
        self.pages.setCurrentIndex(1 if panel.reports == () else 0)
        if panel.reports is not None and panel.reports != self._told:
            self._told = panel.reports
            self.reports.show_lines([_report_line(each) for each in panel.reports])
        if panel.look is not None:
            self._show_look(panel.look)
        if self.everything.isChecked() is not panel.everything:
            self.everything.setChecked(panel.everything)
        if panel.shown != self._shown:
            self._shown = panel.shown
            self.table.show_lines([_line(each) for each in panel.shown])
            self.hint.setText("")
        self.body.setCurrentIndex(0 if panel.shown or panel.look is None else 1)

    def _show_look(self, look: SettlementLook) -> None:
        told = look.settlement
        parts = (told.captured, told.refunded, told.other, told.fees, told.net)
        for part, amount in zip(self.figures.values(), parts, strict=True):
            part.setText(money_text(amount))
        count = look.differences
        one = self.tr("1 difference")
        many = self.tr("%1 differences").replace("%1", count_text(count))
        self.verdict.setText((one if count == 1 else many) if count else self.tr("Agrees"))
        dress(self.verdict, "badge", Tone.WARN if count else Tone.GOOD)
        text = self.tr("Settlement %1, %2 lines, imported by %3")
        text = text.replace("%1", told.settlement_id).replace("%2", count_text(told.lines))
        self.about.setText(text.replace("%3", called(told.actor)))

    def _row_changed(self) -> None:
        key = self.reports.chosen()
        if isinstance(key, int):
            self.chosen.emit(key)

    def _hint(self) -> None:
        key = self.table.chosen()
        self.hint.setText(hint_text(key.finding) if isinstance(key, Compared) else "")

    def _opened(self, key: object) -> None:
        if isinstance(key, Compared) and key.number:
            self.opened.emit(key.number)

    def _lay_out(self) -> None:
        left = _framed(self.reports)
        left.setFixedWidth(_LIST_WIDTH)
        figures = card()
        inside = figures.layout()
        names = (
            *(self.tr("Captured"), self.tr("Refunded"), self.tr("Other lines")),
            *(self.tr("Amazon's fees"), self.tr("Paid out")),
        )
        if isinstance(inside, QVBoxLayout):
            inside.addLayout(row(self.verdict, self.about, None, spacing=Space.M))
            line = row(spacing=Space.XXL)
            for name, part in zip(names, self.figures.values(), strict=True):
                line.addLayout(column(label(name, "caption"), part, spacing=0))
            line.addStretch(1)
            inside.addLayout(line)
        self.body.addWidget(_framed(self.table))
        self.body.addWidget(self.agrees)
        right = QVBoxLayout()
        right.setSpacing(Space.M)
        right.addWidget(figures)
        right.addLayout(row(self.hint, None, self.everything))
        right.addWidget(self.body, 1)
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(Space.M)
        both.addWidget(left)
        both.addLayout(right, 1)
        page = QWidget()
        page.setLayout(both)
        self.pages.addWidget(page)
        self.pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        whole.setSpacing(Space.M)
        self.heading = label(self.tr("Payouts"), "title")
        about = label(self.tr("Amazon's settlement reports, held against your books"), "muted")
        whole.addLayout(row(self.heading, about, None, self.take_in))
        whole.addWidget(self.notice)
        whole.addWidget(self.pages, 1)


def _framed(table: PlainTable) -> QWidget:
    frame = card()
    inside = frame.layout()
    if inside is not None:
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(table)
    return frame


def _report_line(told: Settlement) -> Line:
    return Line((period_text(told), money_text(told.net)), told.id)


def _line(told: Compared) -> Line:
    text, tone = finding_text(told.finding)
    there = money_text(told.there) if told.there is not None else "—"
    here = money_text(told.here) if told.here is not None else "—"
    cells = (
        *(kind_text(told.kind), told.number or "—", told.transaction_id),
        *(moment_text(told.at), there, here, text),
    )
    return Line(cells, told, tone)
