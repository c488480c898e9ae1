"""The audit trail's view: filters above, entries at the left, what one says at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.audit_trail import TrailRow
from ui.audit.panel import AuditPanel, Span
from ui.audit.words import act_text, chain_text, fact_text, old_and_new, value_text
from ui.formats import count_text, moment_text
from ui.notices import Notice
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import card, label, row

_CARD = 372
_PAUSE_MS = 250
"""After the last key before the trail is searched."""


class AuditView(QWidget):
    """Renders the panel.

    Signals:
        narrowed: name of a filter and its value.
        looked_back: a ``Span``.
        chosen: number of an entry.
        more_wanted, checked, stopped, exported: as they say.
    """

    narrowed = Signal(str, str)
    looked_back = Signal(object)
    chosen = Signal(int)
    more_wanted = Signal()
    checked = Signal()
    stopped = Signal()
    exported = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self._shown: AuditPanel | None = None
        self.notice = NoticeBar()
        self.check = QPushButton(self.tr("Check the chain"))
        self.export = QPushButton(self.tr("Export …"))
        self._make_filters()
        self._make_table()
        self._make_details()
        self._make_check()
        self._lay_out()

    def show_panel(self, panel: AuditPanel) -> None:
        before, self._shown = self._shown, panel
        if before is None or before.rows is not panel.rows or before.names != panel.names:
            self.table.show_lines([self._line(each, panel) for each in panel.rows or ()])
        self.table.expect_more(panel.more)
        if before is None or before.choices != panel.choices or before.names != panel.names:
            self._offer(panel)
        self._say_filters(panel)
        self._show_empty(panel)
        self._show_row(panel)
        self._show_check(panel)
        self.notice.show_notice(panel.notice)

    def append(self, rows: tuple[TrailRow, ...], panel: AuditPanel) -> None:
        """Older entries came; whatever is looked at stays where it is."""
        self._shown = panel
        self.table.append_lines([self._line(each, panel) for each in rows])
        self.table.expect_more(panel.more)

    def _line(self, each: TrailRow, panel: AuditPanel) -> Line:
        cells = (
            count_text(each.seq),
            moment_text(each.at),
            panel.person(each.actor),
            act_text(each.act),
            each.subject or "—",
            each.desk or "—",
        )
        return Line(cells, each.seq)

    def _offer(self, panel: AuditPanel) -> None:
        choices, anybody = panel.choices, self.tr("Anybody")
        people = [(name, panel.person(name)) for name in choices.actors]
        self.person.offer_one([("", anybody), *people])
        acts = sorted(((act, act_text(act)) for act in choices.acts), key=lambda each: each[1])
        self.act.offer_one([("", self.tr("Anything")), *acts])
        self.desk.offer_one([("", self.tr("Any desk")), *((name, name) for name in choices.desks)])

    def _say_filters(self, panel: AuditPanel) -> None:
        wanted = panel.filter
        self.person.say(panel.person(wanted.actor) if wanted.actor else "")
        self.act.say(act_text(wanted.act) if wanted.act else "")
        self.desk.say(wanted.desk)
        self.time.say("" if panel.span is Span.ALWAYS else self._span_text(panel.span))

    def _show_empty(self, panel: AuditPanel) -> None:
        if panel.rows:
            self.pages.setCurrentWidget(self.table)
            return
        if panel.rows is None:
            self.empty.say(self.tr("Reading the trail …"))
        else:
            self.empty.say(
                self.tr("Nothing here"), self.tr("No entry fits. Take a filter back to see more.")
            )
        self.pages.setCurrentWidget(self.empty)

    def _show_row(self, panel: AuditPanel) -> None:
        each = panel.row
        self.details.setVisible(each is not None)
        self.hint.setVisible(each is None)
        if each is None:
            return
        self.what.setText(act_text(each.act))
        said = self.tr("%1 at %2, %3")
        said = said.replace("%1", panel.person(each.actor)).replace("%2", each.desk or "—")
        self.who.setText(said.replace("%3", moment_text(each.at)))
        about = self.tr("About %1").replace("%1", each.subject)
        self.about.setText(about if each.subject else "")
        self.about.setVisible(bool(each.subject))
        lines = []
        for name, value in each.facts.items():
            old, new = old_and_new(value)
            lines.append(Line((fact_text(name), value_text(name, old), value_text(name, new))))
        self.facts.show_lines(lines)
        self.facts.setVisible(bool(lines))
        number = self.tr("Entry %1 of the chain").replace("%1", count_text(each.seq))
        self.number.setText(number)

    def _show_check(self, panel: AuditPanel) -> None:
        checking = panel.checking
        self.check.setEnabled(checking is None)
        self.checking.setVisible(checking is not None)
        if checking is not None:
            done, total = checking
            # Qt counts in 32 bits
            self.progress.setRange(0, 1000 if total else 0)
            self.progress.setValue(done * 1000 // total if total else 0)
            said = self.tr("%1 of %2 entries checked")
            said = said.replace("%1", count_text(done)).replace("%2", count_text(total))
            self.pace.setText(said)
        report = panel.report
        tone = Tone.GOOD if report is not None and report.is_whole else Tone.BAD
        told = None if report is None else Notice(tone, chain_text(report))
        self.result.show_notice(told)

    def _make_filters(self) -> None:
        self.text, self.subject = QLineEdit(), QLineEdit()
        self.text.setPlaceholderText(self.tr("Search the trail"))
        self.subject.setPlaceholderText(self.tr("Object or order"))
        self.subject.setMaximumWidth(230)
        for field, name in ((self.text, "text"), (self.subject, "subject")):
            field.setAccessibleName(field.placeholderText())
            field.setClearButtonEnabled(True)
            field.setMaxLength(96)
            pause = QTimer(field)
            pause.setSingleShot(True)
            pause.setInterval(_PAUSE_MS)
            field.textChanged.connect(pause.start)
            pause.timeout.connect(
                lambda field=field, name=name: self.narrowed.emit(name, field.text().strip())
            )
        self.person, self.act = Chip(self.tr("Person")), Chip(self.tr("Action"))
        self.desk, self.time = Chip(self.tr("Desk")), Chip(self.tr("Time"))
        for chip, name in ((self.person, "actor"), (self.act, "act"), (self.desk, "desk")):
            chip.chosen.connect(lambda value, name=name: self.narrowed.emit(name, str(value)))
        self.time.offer_one([(span, self._span_text(span)) for span in Span])
        self.time.chosen.connect(self.looked_back)

    def _span_text(self, span: Span) -> str:
        return {
            Span.ALWAYS: self.tr("At any time"),
            Span.TODAY: self.tr("Today"),
            Span.WEEK: self.tr("The last 7 days"),
            Span.MONTH: self.tr("The last 30 days"),
        }[span]

    def _make_table(self) -> None:
        self.table = PlainTable(
            self.tr("Audit trail"),
            (
                Heading(self.tr("No."), 64, 0, numeric=True),
                Heading(self.tr("Time"), 168, 0),
                Heading(self.tr("Person"), 120, 2),
                Heading(self.tr("Action"), 170, 3),
                Heading(self.tr("Object"), 110, 3),
                Heading(self.tr("Desk"), 80, 1),
            ),
        )
        self.table.more_wanted.connect(self.more_wanted)
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self.empty = EmptyState("shield")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)

    def _make_details(self) -> None:
        self.what, self.who = label("", "title", wrap=True), label("", "muted", wrap=True)
        self.about, self.number = label("", "strong", wrap=True), label("", "caption")
        self.facts = PlainTable(
            self.tr("What changed"),
            (
                Heading(self.tr("What"), 100, 1),
                Heading(self.tr("Before"), 110, 2),
                Heading(self.tr("Now"), 110, 2),
            ),
        )
        self.hint = label(self.tr("Choose an entry to see what it says."), "muted", wrap=True)
        self.details = QWidget()
        down = QVBoxLayout(self.details)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(Space.S)
        for part in (self.what, self.who, self.about):
            down.addWidget(part)
        down.addWidget(self.facts, 1)
        down.addWidget(self.number)
        down.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _make_check(self) -> None:
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the check"))
        self.pace = label("", "muted")
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.stopped)
        self.checking = QWidget()
        across = row(self.pace, self.progress, self.stop, spacing=Space.M)
        across.setStretch(1, 1)
        self.checking.setLayout(across)
        self.result = NoticeBar()

    def _lay_out(self) -> None:
        set_icon(self.check, "shield")
        set_icon(self.export, "download", on_accent=True)
        dress(self.export, "primary")
        self.check.clicked.connect(self.checked)
        self.export.clicked.connect(self.exported)
        head = row(label(self.tr("Audit trail"), "title"), None, self.check, self.export)
        filters = row(self.text, self.subject, self.person, self.act, self.desk, self.time)
        filters.setStretch(0, 1)
        listed, side = card(), card()
        side.setFixedWidth(_CARD)
        _fill(listed, self.pages, margins=0)
        _fill(side, self.hint, self.details, margins=Space.L)
        across = row(listed, side, spacing=Space.L)
        across.setStretch(0, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        down.setSpacing(Space.M)
        down.addLayout(head)
        for part in (self.notice, self.result, self.checking):
            down.addWidget(part)
        down.addLayout(filters)
        down.addLayout(across, 1)

    def _row_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            key = self.table.lines[index.row()].key
            if isinstance(key, int):
                self.chosen.emit(key)


def _fill(frame: QFrame, *parts: QWidget, margins: int) -> None:
    inside = frame.layout()
    if inside is not None:
        inside.setContentsMargins(margins, margins, margins, margins)
        for part in parts:
            inside.addWidget(part)
