"""What the order comes to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.money import Money
from app.domain.order_quote import OrderQuote
from ui.checkout.panel import CheckoutPanel
from ui.formats import money_text, quantity_text
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import hairline, label

_LINES_SHOWN = 5


class TotalsCard(QFrame):
    """Goods, discounts, shipping, tax and the total, with the lines above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self._quote: OrderQuote | None = None
        self._lines = QGridLayout()
        self._lines.setColumnStretch(0, 1)
        self._sums = QGridLayout()
        self._sums.setColumnStretch(0, 1)
        for grid in (self._lines, self._sums):
            grid.setHorizontalSpacing(Space.M)
            grid.setVerticalSpacing(2)
        self._rule = hairline()
        self.total_name = label(self.tr("Total"), "strong")
        self.total = label(kind="amount")
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight)
        bottom = QGridLayout()
        bottom.setColumnStretch(0, 1)
        bottom.addWidget(self.total_name, 0, 0)
        bottom.addWidget(self.total, 0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(self._lines)
        layout.addWidget(self._rule)
        layout.addLayout(self._sums)
        layout.addWidget(hairline())
        layout.addLayout(bottom)

    def show_panel(self, panel: CheckoutPanel) -> None:
        self.setVisible(panel.total is not None)
        if panel.quote is not self._quote:
            self._quote = panel.quote
            self._show_quote(panel.quote)
        if panel.total is not None:
            self.total.setText(money_text(panel.total))
            so_far = self.tr("Total so far")
            self.total_name.setText(self.tr("Total") if panel.is_priced else so_far)
            spoken = self.tr("Total %1").replace("%1", self.total.text())
            self.total.setAccessibleName(spoken)

    def _show_quote(self, quote: OrderQuote | None) -> None:
        for grid in (self._lines, self._sums):
            _clear(grid)
        self._rule.setVisible(quote is not None)
        if quote is None:
            return
        lines = quote.pricing.lines
        for priced in lines[:_LINES_SHOWN]:
            quantity = quantity_text(priced.line.quantity.milli)
            name = label(
                f"{quantity} \N{MULTIPLICATION SIGN} {priced.line.product.name}", wrap=True
            )
            self._put(self._lines, name, priced.listed - priced.line_discount)
        if len(lines) > _LINES_SHOWN:
            rest = sum(
                (each.listed - each.line_discount for each in lines[_LINES_SHOWN:]),
                start=Money.zero(quote.currency),
            )
            more = self.tr("%n more line(s)", "", len(lines) - _LINES_SHOWN)
            self._put(self._lines, label(more, "muted"), rest)
        self._show_sums(quote)

    def _show_sums(self, quote: OrderQuote) -> None:
        pricing = quote.pricing
        if pricing.basket_discount:
            self._put(self._sums, label(self.tr("Discount"), "muted"), -pricing.basket_discount)
        if quote.ships:
            name = label(self.tr("Shipping"), "muted")
            if quote.offer is None:
                self._put_text(self._sums, name, self.tr("with the address"))
            else:
                self._put(self._sums, name, quote.shipping)
        included = bool(pricing.lines) and pricing.lines[0].line.product.price_includes_tax
        tax = self.tr("Tax included") if included else self.tr("Tax")
        if quote.ships and quote.destination is None:
            tax = self.tr("Tax included, estimated") if included else self.tr("Tax, estimated")
        self._put(self._sums, label(tax, "muted"), quote.tax)

    def _put(self, grid: QGridLayout, name: QLabel, amount: Money) -> None:
        self._put_text(grid, name, money_text(amount))

    @staticmethod
    def _put_text(grid: QGridLayout, name: QLabel, text: str) -> None:
        place = grid.rowCount()
        figure = label(text)
        top = Qt.AlignmentFlag.AlignTop
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | top)
        grid.addWidget(name, place, 0, top)
        grid.addWidget(figure, place, 1, top)


def _clear(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
