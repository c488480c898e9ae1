"""Draws the dashboard: today in figures, what waits, what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.services.day.dashboard import (
    AGES_D,
    DECLINES_SHOWN_BY,
    DELAYS_S,
    REFUNDS_SHOWN_BY,
    Dashboard,
)
from ui.formats import count_text, money_text
from ui.language import translate
from ui.reports.words import day_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.bar_chart import Bar, BarChart
from ui.widgets.text import card, column, label, row


class BoardPage(QWidget):
    """Renders a dashboard.

    Signals:
        orders_wanted: an ``OrderFilter``.
        notifications_wanted: the inbox is to be shown.
    """

    orders_wanted = Signal(object)
    notifications_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: Dashboard | None = None
        self.figures = {
            name: (label("", "amount"), label("", "muted"))
            for name in ("sold", "captured", "refunded", "discounts")
        }
        self.today = QPushButton(self.tr("Show today's orders"))
        dress(self.today, "quiet")
        self.today.clicked.connect(self._open_today)
        self.waiting = BarChart(self.tr("Reserved and not captured, by age"))
        self.declines = BarChart(self.tr("Declines by reason, 30 days"))
        self.refunds = BarChart(self.tr("Refunds by day, 14 days"))
        self.delays = BarChart(self.tr("Delay of Amazon's notifications"))
        self._nothing = {chart: label("", "muted") for chart in self._charts()}
        self.waiting.picked.connect(self._open_waiting)
        self.declines.picked.connect(lambda _at: self.orders_wanted.emit(DECLINES_SHOWN_BY))
        self.refunds.picked.connect(lambda _at: self.orders_wanted.emit(REFUNDS_SHOWN_BY))
        self.delays.picked.connect(lambda _at: self.notifications_wanted.emit())
        self._lay_out()

    def show_board(self, board: Dashboard | None) -> None:
        if board is None or board == self._board:
            return
        self._board = board
        told = board.today
        values = (
            (told.sold, _orders(told.sold_orders)),
            (
                told.captured,
                _counted(
                    told.captures,
                    translate("Reports", "1 capture"),
                    translate("Reports", "%1 captures"),
                ),
            ),
            (
                told.refunded,
                _counted(
                    told.refunds,
                    translate("Reports", "1 refund"),
                    translate("Reports", "%1 refunds"),
                ),
            ),
            (told.discounts, self.tr("on what was sold")),
        )
        for (amount, under), (money, text) in zip(self.figures.values(), values, strict=True):
            amount.setText(money_text(money))
            under.setText(text)
        self._show(self.waiting, _waiting(board), self.tr("Nothing waits for its capture."))
        self._show(self.declines, _declines(board), self.tr("No declines."))
        self._show(self.refunds, _refunds(board), self.tr("No refunds."))
        self._show(self.delays, _delays(board), self.tr("No notification yet."))

    def _show(self, chart: BarChart, bars: list[Bar], nothing: str) -> None:
        some = any(bar.value for bar in bars)
        chart.show_bars(bars)
        chart.setVisible(some)
        self._nothing[chart].setText(nothing)
        self._nothing[chart].setVisible(not some)

    def _open_today(self) -> None:
        if self._board is not None:
            self.orders_wanted.emit(self._board.today_shown_by)

    def _open_waiting(self, place: int) -> None:
        if self._board is not None:
            self.orders_wanted.emit(self._board.waiting[place].shown_by)

    def _charts(self) -> tuple[BarChart, ...]:
        return self.waiting, self.declines, self.refunds, self.delays

    def _lay_out(self) -> None:
        head = card()
        inside = head.layout()
        names = (
            *(self.tr("Sold today"), self.tr("Captured today")),
            *(self.tr("Refunded today"), self.tr("Discounts today")),
        )
        if isinstance(inside, QVBoxLayout):
            line = row(spacing=Space.XXL)
            for name, parts in zip(names, self.figures.values(), strict=True):
                line.addLayout(column(label(name, "caption"), *parts, spacing=0))
            line.addStretch(1)
            line.addWidget(self.today)
            inside.addLayout(line)
        grid = QGridLayout()
        grid.setSpacing(Space.M)
        for at, chart in enumerate(self._charts()):
            grid.addWidget(self._framed(chart), at // 2, at % 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addWidget(head)
        whole.addLayout(grid, 1)

    def _framed(self, chart: BarChart) -> QWidget:
        frame = card()
        inside = frame.layout()
        if isinstance(inside, QVBoxLayout):
            inside.addWidget(label(chart.accessibleName(), "strong"))
            inside.addWidget(self._nothing[chart])
            inside.addWidget(chart, 1)
            inside.addStretch(0)
        return frame


def _waiting(board: Dashboard) -> list[Bar]:
    bars = []
    for at, told in enumerate(board.waiting):
        last = at + 1 == len(AGES_D)
        name = translate("Reports", "over %1 d") if last else translate("Reports", "%1 to %2 d")
        name = name.replace("%1", str(told.from_d))
        name = name if last else name.replace("%2", str(AGES_D[at + 1]))
        tip = f"{name}: {_orders(told.orders)}, {money_text(told.amount)}"
        tone = Tone.BAD if last else Tone.INFO
        bars.append(Bar(name, told.orders, count_text(told.orders), tip, tone))
    return bars


def _declines(board: Dashboard) -> list[Bar]:
    nameless = translate("Reports", "no reason")
    return [
        Bar(
            each.reason or nameless,
            each.count,
            count_text(each.count),
            f"{each.reason or nameless}: {count_text(each.count)}",
            Tone.WARN,
        )
        for each in board.declines
    ]


def _refunds(board: Dashboard) -> list[Bar]:
    bars = []
    for told in board.refunds:
        tip = f"{day_text(told.day)}: {count_text(told.count)}, {money_text(told.amount)}"
        text = count_text(told.count) if told.count else ""
        bars.append(Bar(str(told.day.day), told.amount.minor, text, tip, Tone.NEUTRAL))
    return bars


def _delays(board: Dashboard) -> list[Bar]:
    bars = []
    for at, count in enumerate(board.delays):
        last = at + 1 == len(DELAYS_S)
        name = translate("Reports", "over %1 s") if last else translate("Reports", "%1 to %2 s")
        name = name.replace("%1", str(DELAYS_S[at]))
        name = name if last else name.replace("%2", str(DELAYS_S[at + 1]))
        tone = Tone.BAD if last else Tone.GOOD
        bars.append(Bar(name, count, count_text(count), f"{name}: {count_text(count)}", tone))
    return bars


def _orders(count: int) -> str:
    return _counted(count, translate("Reports", "1 order"), translate("Reports", "%1 orders"))


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.replace("%1", count_text(count))
