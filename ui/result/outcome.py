"""The left half of the result screen: what happened, for how much, to whom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.address_label import label_lines
from app.domain.money import Money
from app.services.order_views import OrderView
from app.services.receipts import PAYMENT_METHOD, Receipt
from ui.formats import clock_text, moment_text, money_text, ship_text, status_text
from ui.result.panel import ResultPanel
from ui.result.story import StoryLine, story_of
from ui.result.verdict import Verdict, verdict_of
from ui.theme.icons import picture
from ui.theme.look import dress, look_of
from ui.theme.tokens import Palette, Space, Tone
from ui.widgets.text import badge, card, clear, column, label, row

_SIGN: int = 56
_SIGN_ICON: int = 28


class Outcome(QWidget):
    """Draws a panel; knows nobody."""

    def __init__(self) -> None:
        super().__init__()
        self.sign = QLabel()
        self.title = label("", "title", wrap=True)
        self.amount = label("", "display")
        self.what = label("", wrap=True)
        self.now = label("", "muted", wrap=True)
        self.status = badge()
        self.ship = badge()
        self.method = badge(PAYMENT_METHOD)
        self.ship_sentence = label("", "strong", wrap=True)
        self._amounts = QGridLayout()
        self._buyer = QVBoxLayout()
        self._story = QGridLayout()
        self._verdict: Verdict | None = None
        self._lay_out()
        look_of().changed.connect(self._draw_sign)

    def show_panel(self, panel: ResultPanel) -> None:
        """Draw it; before the order is read only its number is known."""
        order, receipt = panel.order, panel.receipt
        for part in (self._cards, self.badges):
            part.setVisible(order is not None)
        self.sign.setVisible(order is not None)
        if order is None or receipt is None:
            self._show_waiting(panel)
            return
        self._verdict = verdict_of(order)
        self._show_verdict(self._verdict, order)
        self._show_amounts(order)
        self._show_buyer(receipt)
        self._show_story(story_of(order.timeline))

    def _show_waiting(self, panel: ResultPanel) -> None:
        self._verdict = None
        self.sign.clear()
        self.title.setText(self.tr("Reading the order …") if panel.number else "")
        for text in (self.amount, self.what, self.now, self.ship_sentence):
            text.clear()

    def _show_verdict(self, verdict: Verdict, order: OrderView) -> None:
        self._draw_sign(look_of().palette)
        self.title.setText(verdict.title)
        self.amount.setText(money_text(order.total))
        self.amount.setAccessibleName(self.tr("Total %1").replace("%1", money_text(order.total)))
        self.what.setText(verdict.what)
        self.now.setText(verdict.now)
        self.now.setVisible(bool(verdict.now))
        self.ship_sentence.setText(verdict.ship)
        word, tone = status_text(order.status)
        _mark(self.status, word, tone, self.tr("Payment status"))
        word, tone = ship_text(order.may_ship)
        _mark(self.ship, word, tone, self.tr("Shipping"))
        _mark(self.method, PAYMENT_METHOD, Tone.NEUTRAL, self.tr("Payment method"))

    def _show_amounts(self, order: OrderView) -> None:
        clear(self._amounts)
        rows = [
            (self.tr("Reserved"), order.authorized),
            (self.tr("Taken"), order.captured),
            (self.tr("Refunded"), order.refunded),
        ]
        told: list[tuple[str, Money]] = [(name, amount) for name, amount in rows if amount]
        for index, (name, amount) in enumerate(told or [(self.tr("Taken"), order.captured)]):
            self._amounts.addWidget(label(name, "muted"), index, 0)
            self._amounts.addWidget(
                label(money_text(amount)), index, 1, Qt.AlignmentFlag.AlignRight
            )

    def _show_buyer(self, receipt: Receipt) -> None:
        clear(self._buyer)
        lines = label_lines(receipt.buyer) if receipt.buyer is not None else ()
        for index, line in enumerate(lines or (self.tr("Amazon has not told the buyer yet."),)):
            self._buyer.addWidget(label(line, "" if index == 0 and lines else "muted", wrap=True))
        if receipt.email:
            self._buyer.addWidget(label(receipt.email, "muted", wrap=True))

    def _show_story(self, lines: tuple[StoryLine, ...]) -> None:
        clear(self._story)
        for index, line in enumerate(lines):
            when = label(clock_text(line.at), "caption")
            when.setToolTip(moment_text(line.at))
            self._story.addWidget(when, index, 0, Qt.AlignmentFlag.AlignTop)
            self._story.addWidget(label(line.text, "muted", wrap=True), index, 1)

    def _draw_sign(self, palette: Palette) -> None:
        if self._verdict is None:
            return
        strong, soft = palette.tones[self._verdict.tone]
        density = self.devicePixelRatioF()
        self.sign.setPixmap(picture(self._verdict.icon, strong, _SIGN_ICON, density))
        self.sign.setStyleSheet(f"background: {soft}; border-radius: {_SIGN // 2}px;")

    def _lay_out(self) -> None:
        self.sign.setFixedSize(QSize(_SIGN, _SIGN))
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.badges = QWidget()
        self.badges.setLayout(row(self.status, self.ship, self.method, None))
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(column(self.title, self.amount, spacing=0), 1)
        self._cards = QWidget()
        self._cards.setLayout(self._facts())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, Space.S, 0)
        whole.setSpacing(Space.M)
        whole.addLayout(head)
        whole.addWidget(self.badges)
        whole.addWidget(self.ship_sentence)
        whole.addLayout(column(self.what, self.now, spacing=Space.XS))
        whole.addWidget(self._cards)
        whole.addStretch(1)

    def _facts(self) -> QVBoxLayout:
        for grid in (self._amounts, self._story):
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(Space.L)
            grid.setVerticalSpacing(Space.XS)
        self._buyer.setSpacing(2)
        pair = QHBoxLayout()
        pair.setSpacing(Space.M)
        pair.addWidget(_titled(self.tr("Buyer"), self._buyer), 3)
        pair.addWidget(_titled(self.tr("Money"), self._amounts), 2)
        facts = QVBoxLayout()
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(Space.M)
        facts.addLayout(pair)
        facts.addWidget(_titled(self.tr("What happened"), self._story))
        return facts


def _titled(title: str, content: QVBoxLayout | QGridLayout) -> QFrame:
    frame = card()
    inside = frame.layout()
    assert isinstance(inside, QVBoxLayout)  # noqa: S101 -- card() makes one
    inside.setSpacing(Space.S)
    inside.addWidget(label(title, "caption"))
    inside.addLayout(content)
    inside.addStretch(1)
    return frame


def _mark(mark: QLabel, word: str, tone: Tone, meaning: str) -> None:
    mark.setText(word)
    mark.setAccessibleName(f"{meaning}: {word}")
    dress(mark, "badge", tone)
