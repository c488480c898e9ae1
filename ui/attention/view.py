"""Draws the inbox of worries: a row for each order, and what to do about the chosen one."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.services.attention_inbox import Attention, AttentionLook
from ui.attention.panel import AttentionPanel
from ui.attention.words import countdown_text, hint_text, step_text, worry_text
from ui.formats import count_text, money_text
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import card, column, label, row


class AttentionView(QWidget):
    """Renders the panel.

    Signals:
        left: back to the list of orders.
        opened: number of an order to see.
        step_wanted: number of an order, and the ``OrderAction`` that is to be begun on it.
    """

    left = Signal()
    opened = Signal(str)
    step_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.back = QPushButton(self.tr("Orders"))
        dress(self.back, "quiet")
        self.back.clicked.connect(self.left)
        self.count = label("", "muted")
        self.at_risk = label("", "strong")
        self.notice = NoticeBar()
        self.table = PlainTable(
            self.tr("Orders that need attention"),
            (
                Heading(self.tr("At risk"), 110, 0, numeric=True),
                Heading(self.tr("What is the matter"), 230, 1, toned=True),
                Heading(self.tr("Runs out"), 220, 1),
                Heading(self.tr("Next step"), 190, 1),
                Heading(self.tr("Order"), 110, 0),
                Heading(self.tr("Buyer"), 120, 1),
            ),
        )
        self.table.opened.connect(self._opened)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.hint = label("", wrap=True)
        self.about = label("", "caption", wrap=True)
        self.open_order = QPushButton(self.tr("Open the order"))
        dress(self.open_order, "quiet")
        self.open_order.clicked.connect(self.open_chosen)
        self.step = QPushButton()
        dress(self.step, "primary")
        self.step.clicked.connect(self.begin_chosen)
        self.calm = EmptyState("check")
        self.calm.say(
            self.tr("Nothing needs you"),
            self.tr("No payment is in doubt, and no reservation is about to run out."),
        )
        self.reading = EmptyState("clock")
        self.reading.say(self.tr("Reading the orders …"))
        self.pages = QStackedWidget()
        self._look: AttentionLook | None = None
        self._lay_out()

    def show_panel(self, panel: AttentionPanel) -> None:
        self.notice.show_notice(panel.notice)
        look = panel.look
        if look is None:
            self.pages.setCurrentWidget(self.reading)
            return
        if look != self._look:
            self._look = look
            held = self.chosen()
            self.table.show_lines([_line(each, look.at) for each in look.rows])
            self._choose(held.number if held is not None else "")
        self.count.setText(self._counted(look))
        self.at_risk.setText(self.tr("%1 at risk").replace("%1", money_text(look.at_risk)))
        self.at_risk.setVisible(bool(look.rows))
        self.pages.setCurrentIndex(0 if look.rows else 1)
        self._show_chosen()

    def chosen(self) -> Attention | None:
        """The order that keys and buttons act on."""
        key = self.table.chosen()
        return key if isinstance(key, Attention) else None

    def open_chosen(self) -> None:
        """See the chosen order."""
        self._opened(self.chosen())

    def begin_chosen(self) -> None:
        """Begin the next step of the chosen order."""
        chosen = self.chosen()
        if chosen is not None:
            self.step_wanted.emit(chosen.number, chosen.concern.step)

    def _opened(self, key: object) -> None:
        if isinstance(key, Attention):
            self.opened.emit(key.number)

    def _choose(self, number: str) -> None:
        """Keep the choice where its order has moved; else the dearest one."""
        if self._look is None or not self._look.rows:
            return
        places = [at for at, each in enumerate(self._look.rows) if each.number == number]
        self.table.selectRow(places[0] if places else 0)

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        for part in (self.step, self.open_order):
            part.setEnabled(chosen is not None)
        self.hint.setText(hint_text(chosen.concern) if chosen is not None else "")
        self.about.setText(chosen.about if chosen is not None else "")
        self.about.setVisible(bool(self.about.text()))
        self.step.setText(step_text(chosen.concern) if chosen is not None else "")
        self.step.setVisible(chosen is not None)

    def _counted(self, look: AttentionLook) -> str:
        one = self.tr("1 order")
        several = self.tr("%1 orders").replace("%1", count_text(len(look.rows)))
        if look.has_more:
            text = self.tr("the dearest %1 orders; there are more")
            return text.replace("%1", count_text(len(look.rows)))
        return one if len(look.rows) == 1 else several

    def _lay_out(self) -> None:
        below = card()
        inside = below.layout()
        words = column(self.hint, self.about, spacing=Space.XS)
        line = row(self.open_order, self.step, spacing=Space.M)
        if isinstance(inside, QVBoxLayout):
            whole = row(spacing=Space.L)
            whole.addLayout(words, 1)
            whole.addLayout(line)
            inside.addLayout(whole)
        surface = card()
        held = surface.layout()
        if isinstance(held, QVBoxLayout):
            held.setContentsMargins(1, 1, 1, 1)
            held.addWidget(self.table)
        shown = QWidget()
        stacked = column(spacing=Space.M)
        stacked.addWidget(surface, 1)
        stacked.addWidget(below)
        stacked.setContentsMargins(0, 0, 0, 0)
        shown.setLayout(stacked)
        for page in (shown, self.calm, self.reading):
            self.pages.addWidget(page)
        heading = label(self.tr("Needs attention"), "title")
        head = row(self.back, heading, self.count, None, self.at_risk, spacing=Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)


def _line(each: Attention, now: dt.datetime) -> Line:
    word, tone = worry_text(each.concern.worry)
    cells = (
        money_text(each.concern.at_risk),
        word,
        countdown_text(each.concern, now),
        step_text(each.concern),
        each.number,
        each.buyer,
    )
    return Line(cells, each, tone)
