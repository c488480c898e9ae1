"""The dry run: what would happen to each order, and the button that makes it happen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.bulk import BulkAction
from app.services.bulk.dry_run import DryRow, DryRun
from ui.bulk.panel import BulkPanel
from ui.bulk.words import do_text, sums_text, would_text
from ui.formats import count_text, money_text, status_text
from ui.order.words import obstacle_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import card, column, label, row

_NOTE_LIMIT = 255


class DryPage(QWidget):
    """Renders a dry run.

    Signals:
        confirmed: note to the buyers, reason for the books.
        left: nothing is to happen.
    """

    confirmed = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dry: DryRun | None = None
        self.would = label("", "amount")
        self.would_sum = label("", "muted")
        self.alone = label("", "amount")
        self.note = QLineEdit()
        self.note.setMaxLength(_NOTE_LIMIT)
        self.note.setAccessibleName(self.tr("Note"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(_NOTE_LIMIT)
        self.reason.setPlaceholderText(self.tr("Reason, for your own books"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.table = PlainTable(
            self.tr("What would happen"),
            (
                Heading(self.tr("Order"), 110),
                Heading(self.tr("Status now"), 150),
                Heading(self.tr("Amount"), 110, numeric=True),
                Heading(self.tr("What would happen"), 260, 4, toned=True),
            ),
        )
        self.no = QPushButton(self.tr("Do nothing"))
        self.no.clicked.connect(self.left)
        self.yes = QPushButton()
        dress(self.yes, "primary", size="large")
        dress(self.no, size="large")
        self.yes.clicked.connect(self.confirm)
        self._lay_out()

    def show_panel(self, panel: BulkPanel) -> None:
        self.yes.setEnabled(not panel.acting and bool(panel.dry and panel.dry.ready))
        if panel.dry is None or panel.dry is self._dry:
            return
        self._dry = dry = panel.dry
        ready = len(dry.ready)
        self.would.setText(count_text(ready))
        self.would_sum.setText(sums_text(dry.sums))
        self.would_sum.setVisible(bool(dry.sums))
        self.alone.setText(count_text(len(dry.rows) - ready))
        self.yes.setText(do_text(dry.action, ready, dry.sums))
        refreshes = dry.action is BulkAction.REFRESH
        self.note.setVisible(not refreshes)
        self.note.setPlaceholderText(
            self.tr("Reason, for Amazon's records")
            if dry.action is BulkAction.VOID
            else self.tr("Note to the buyers")
        )
        self.reason.setVisible(dry.action is BulkAction.REFUND)
        self.note.clear()
        self.reason.clear()
        order = sorted(dry.rows, key=lambda each: each.obstacle is None)
        self.table.show_lines([_line(dry.action, each) for each in order])

    def confirm(self) -> None:
        """Make it happen."""
        if self.yes.isEnabled():
            self.confirmed.emit(self.note.text(), self.reason.text())

    def _lay_out(self) -> None:
        figures = card()
        layout = figures.layout()
        if isinstance(layout, QVBoxLayout):
            line = row(spacing=Space.XXL)
            line.addLayout(
                column(label(self.tr("Will be done"), "caption"), self.would, self.would_sum)
            )
            line.addLayout(
                column(
                    *(label(self.tr("Left alone"), "caption"), self.alone),
                    label(self.tr("listed first, with the reason"), "muted"),
                )
            )
            line.addStretch(1)
            layout.addLayout(line)
        frame = card()
        inside = frame.layout()
        if inside is not None:
            inside.setContentsMargins(1, 1, 1, 1)
            inside.addWidget(self.table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addWidget(figures)
        whole.addWidget(frame, 1)
        whole.addLayout(row(self.note, self.reason, spacing=Space.M))
        sentence = label(
            self.tr("Each order is checked again when its turn comes; no call is made twice."),
            "muted",
        )
        whole.addLayout(row(sentence, None, self.no, self.yes, spacing=Space.M))


def _line(action: BulkAction, told: DryRow) -> Line:
    what = would_text(action) if told.obstacle is None else f"○ {obstacle_text(told.obstacle)}"
    tone = Tone.GOOD if told.obstacle is None else Tone.WARN
    amount = money_text(told.amount) if told.amount is not None else ""
    return Line((told.number, status_text(told.status)[0], amount, what), told.number, tone)
