"""The smaller cards of one order: goods, buyer, Amazon's ids, what runs out when."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
)

from app.domain.order_actions import Deadline
from app.services.order_details import BuyerCard, OrderDetails
from app.services.order_views import OrderView
from ui.countries import country_name
from ui.formats import moment_text, money_text, quantity_text
from ui.order.words import edge_words
from ui.orders.columns import left_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.copy_field import CopyField
from ui.widgets.text import badge, clear, column, hairline, label

_SOON = dt.timedelta(days=1)
_COMING = dt.timedelta(days=3)


class TitledCard(QFrame):
    """A card with a caption and room for more at its right."""

    def __init__(self, title: str, content: QLayout) -> None:
        super().__init__()
        dress(self, "card")
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.S)
        self.head.addWidget(label(title, "caption"))
        self.head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(self.head)
        layout.addLayout(content)


class GoodsCard(TitledCard):
    """What was sold, as the buyer pays for it."""

    def __init__(self) -> None:
        self._grid = QGridLayout()
        super().__init__(self.tr("Goods"), self._grid)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)

    def show_details(self, details: OrderDetails) -> None:
        clear_grid(self._grid)
        grid, at = self._grid, 0
        for line in details.lines:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            if line.name:
                grid.addWidget(label(quantity_text(line.quantity_milli), "muted"), at, 0, right)
                words = column(label(line.name, wrap=True), label(line.sku, "caption"), spacing=0)
                grid.addLayout(words, at, 1)
            else:
                grid.addWidget(label(self._shipping(details), wrap=True), at, 1)
            grid.addWidget(label(money_text(line.paid)), at, 2, right)
            at += 1
        grid.addWidget(hairline(), at, 0, 1, 3)
        tax = details.receipt.tax
        for name, amount, kind in (
            (self.tr("Total"), details.view.total, "strong"),
            (self.tr("Tax in it"), tax, "muted"),
        ):
            if amount:
                at += 1
                grid.addWidget(label(name, kind), at, 1)
                right = Qt.AlignmentFlag.AlignRight
                grid.addWidget(label(money_text(amount), kind), at, 2, right)

    def _shipping(self, details: OrderDetails) -> str:
        shipping = details.receipt.shipping
        if shipping is None:
            return self.tr("Shipping and the rest")
        return self.tr("Shipping: %1").replace("%1", shipping.name)


class BuyerDataCard(TitledCard):
    """Masked until somebody asks; asking is written to the audit trail.

    Signals:
        asked: to show it, or to cover it again.
    """

    asked = Signal()

    def __init__(self) -> None:
        self._lines = QVBoxLayout()
        super().__init__(self.tr("Buyer"), self._lines)
        self._lines.setSpacing(2)
        self.button = QPushButton(self.tr("Show"))
        dress(self.button, "link")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.asked)
        self.head.addWidget(self.button)

    def show_buyer(self, card: BuyerCard) -> None:
        clear(self._lines)
        self.button.setVisible(card.known)
        hint = self.tr("Shows the buyer's data; that is written to the audit trail.")
        self.button.setText(self.tr("Show") if card.masked else self.tr("Cover"))
        self.button.setToolTip(hint if card.masked else "")
        if not card.known:
            text = self.tr("Amazon has not told the buyer, or the data was erased.")
            self._lines.addWidget(label(text, "muted", wrap=True))
            return
        lines = card.lines or (card.name,)
        lines += tuple(filter(None, (country_name(card.country),)))
        for at, text in enumerate(lines):
            self._lines.addWidget(self._line(text, "" if at == 0 else "muted", card))
        for text in filter(None, (card.email, card.phone)):
            self._lines.addWidget(self._line(text, "muted", card))
        if card.billing:
            self._lines.addWidget(label(self.tr("Billing address"), "caption"))
            for text in (*card.billing, country_name(card.billing_country)):
                self._lines.addWidget(self._line(text, "muted", card))

    def told(self) -> list[str]:
        """What stands there."""
        found = (self._lines.itemAt(at) for at in range(self._lines.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [each.text() for each in widgets if isinstance(each, QLabel)]

    @staticmethod
    def _line(text: str, kind: str, card: BuyerCard) -> QLabel:
        made = label(text, kind, wrap=True)
        if not card.masked:
            made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return made


class IdsCard(TitledCard):
    """Amazon's ids, each to be copied."""

    def __init__(self) -> None:
        self._fields = QVBoxLayout()
        super().__init__(self.tr("Ids at Amazon"), self._fields)
        self._fields.setSpacing(Space.S)
        self.copies: dict[str, CopyField] = {}

    def show_order(self, view: OrderView) -> None:
        found = {self.tr("Order Reference"): view.permission_id}
        for at, charge in enumerate(view.charges, 1):
            many = f" {at}" if len(view.charges) > 1 else ""
            found[self.tr("Authorization%1").replace("%1", many)] = charge.charge_id
            if charge.capture_id:
                found[self.tr("Capture%1").replace("%1", many)] = charge.capture_id
            for count, refund in enumerate(charge.refunds, 1):
                place = f"{many} {count}".rstrip() if len(charge.refunds) > 1 else many
                found[self.tr("Refund%1").replace("%1", place)] = refund.refund_id
        if {n: f.text.text() for n, f in self.copies.items()} == found:
            return
        clear(self._fields)
        self.copies = {name: CopyField(name, text) for name, text in found.items()}
        for field in self.copies.values():
            self._fields.addWidget(field)


class DeadlinesCard(TitledCard):
    """What runs out, and in how long."""

    def __init__(self) -> None:
        self._grid = QGridLayout()
        super().__init__(self.tr("Runs out"), self._grid)
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(Space.XS)

    def show_deadlines(self, deadlines: tuple[Deadline, ...], now: dt.datetime) -> None:
        self.setVisible(bool(deadlines))
        clear(self._grid)
        for at, each in enumerate(deadlines):
            name, then = edge_words(each.edge)
            left = each.at - now
            tone = Tone.BAD if left < _SOON else Tone.WARN if left < _COMING else Tone.NEUTRAL
            mark = badge(self.tr("in %1").replace("%1", left_text(left)), tone)
            mark.setAccessibleName(f"{name}: {mark.text()}")
            title = label(name)
            title.setToolTip(then)
            self._grid.addWidget(title, 2 * at, 0)
            self._grid.addWidget(mark, 2 * at, 1, Qt.AlignmentFlag.AlignRight)
            until = label(moment_text(each.at), "caption")
            until.setToolTip(then)
            self._grid.addWidget(until, 2 * at + 1, 0, 1, 2)


def clear_grid(grid: QGridLayout) -> None:
    """Take out widgets, and layouts of widgets."""
    while (item := grid.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
