"""The payments of one order at Amazon: each authorization with its capture and its refunds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.reasons import AmazonObject, Generation, Meaning, Word, meaning_of
from app.services.order_views import ChargeView, OrderView, RefundView
from ui.formats import moment_text, money_text
from ui.order.cards import TitledCard
from ui.reasons import Explained, explained
from ui.theme.icons import picture
from ui.theme.look import dress, look_of
from ui.theme.tokens import Space
from ui.widgets.text import clear, column, hairline, label

_ICON = 16


class PaymentsCard(TitledCard):
    """A row for each; the word is ours, Amazon's own stands below.

    Signals:
        asked: an ``Explained`` with Amazon's own word, to be shown at length.
    """

    asked = Signal(object, str)

    def __init__(self) -> None:
        self._rows = QVBoxLayout()
        super().__init__(self.tr("Payments at Amazon"), self._rows)
        self._rows.setSpacing(Space.S)
        self._view: OrderView | None = None
        look_of().changed.connect(self._redraw)

    def show_order(self, view: OrderView) -> None:
        """Draw an order's payments, the newest last; what has not changed stays as it is."""
        if view != self._view:
            self._view = view
            self._redraw()

    def _redraw(self) -> None:
        view = self._view
        if view is None:
            return
        clear(self._rows)
        self._add(
            self.tr("Order Reference"),
            money_text(view.total),
            _meant(AmazonObject.ORDER_REFERENCE, view.amazon_word),
            view.amazon_word,
        )
        for at, charge in enumerate(view.charges):
            self._rows.addWidget(hairline())
            self._show_charge(charge, soft=view.facts.charges[at].soft_decline)

    def _show_charge(self, charge: ChargeView, *, soft: bool) -> None:
        self._add(
            self.tr("Authorization"),
            money_text(charge.amount),
            _meant(AmazonObject.AUTHORIZATION, charge.amazon_word, soft=soft),
            charge.amazon_word,
        )
        if charge.capture_word:
            amount = charge.captured or charge.amount
            self._add(
                self.tr("Capture"),
                money_text(amount),
                _meant(AmazonObject.CAPTURE, charge.capture_word),
                charge.capture_word,
                indent=1,
            )
        for refund in charge.refunds:
            self._show_refund(refund)

    def _show_refund(self, refund: RefundView) -> None:
        self._add(
            self.tr("Refund"),
            money_text(refund.amount),
            _meant(AmazonObject.REFUND, refund.amazon_word),
            f"{refund.amazon_word}  ·  {moment_text(refund.created_at)}",
            indent=2,
        )

    def _add(self, name: str, amount: str, meaning: Meaning, word: str, *, indent: int = 0) -> None:
        told = explained(meaning)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(indent * Space.L, 0, 0, 0)
        line.setSpacing(Space.M)
        line.addWidget(_sign(told), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(label(name, ""), label(word, "caption"), spacing=0), 1)
        why = QPushButton(told.word)
        dress(why, "link")
        why.setAutoDefault(False)
        why.setToolTip(told.why)
        explain = self.tr("Explain")
        why.setAccessibleName(f"{name}: {told.word}. {explain}")
        why.clicked.connect(lambda: self.asked.emit(told, f"{name}: {word}"))
        line.addWidget(why, 0, Qt.AlignmentFlag.AlignVCenter)
        value = label(amount, "strong")
        value.setMinimumWidth(96)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(value)
        self._rows.addWidget(row)


def _sign(told: Explained) -> QLabel:
    sign = QLabel()
    strong, _ = look_of().palette.tones[told.tone]
    sign.setPixmap(picture(told.icon, strong, _ICON, sign.devicePixelRatioF()))
    sign.setAccessibleName(told.word)
    return sign


def _meant(kind: AmazonObject, word: str, *, soft: bool = False) -> Meaning:
    state, _, reason = word.partition(" / ")
    return meaning_of(Word(Generation.CLASSIC, kind, state, reason), soft=soft)
