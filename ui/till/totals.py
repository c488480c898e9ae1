"""What the basket comes to, and the way to be paid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.money import Money
from ui.formats import money_text
from ui.theme.tokens import Space
from ui.till.panel import TillPanel
from ui.widgets.text import column, hairline, label, row


class Totals(QWidget):
    """Subtotal, discounts, tax as far as it is known, and the total in large figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(0)
        self.listed = self._row(0, self.tr("Subtotal"))
        self.discounts = self._row(1, self.tr("Discounts"))
        self.tax = self._row(2, self.tr("Tax"))
        self.total_name = label(self.tr("Total"), "strong")
        self.total = label("", "total")
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.total.setObjectName("till_total")
        self.remark = label("", "caption")
        small = QVBoxLayout()
        small.addStretch(1)
        small.addLayout(self._grid)
        large = column(spacing=0)
        large.addLayout(row(None, self.remark, self.total_name))
        large.addWidget(self.total)
        sums = row(spacing=Space.L)
        sums.addLayout(small)
        sums.addStretch(1)
        sums.addLayout(large)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(hairline())
        layout.addLayout(sums)

    def show_panel(self, panel: TillPanel) -> None:
        listed, discounts, total = panel.listed, panel.discounts, panel.total
        if listed is None or discounts is None or total is None:
            self.total.setText("…")
            return
        self._show(self.listed, listed)
        self._show(self.discounts, -discounts)
        for part in self.listed:  # with nothing between it and the total it says nothing
            part.setVisible(bool(discounts) or self._is_taxed_on_top(panel))
        for part in self.discounts:
            part.setVisible(bool(discounts))
        self._show_tax(panel)
        self.total.setText(money_text(total))
        spoken = self.tr("Total %1").replace("%1", money_text(total))
        self.total.setAccessibleName(spoken)

    @staticmethod
    def _is_taxed_on_top(panel: TillPanel) -> bool:
        basket = panel.basket
        return basket is not None and bool(basket.lines) and not basket.prices_include_tax

    def _show_tax(self, panel: TillPanel) -> None:
        basket = panel.basket
        included = basket is not None and basket.prices_include_tax
        ships = basket is not None and basket.ships
        name, figure = self.tax
        if panel.quote is None:
            figure.setText(self.tr("at the checkout"))
            name.setText(self.tr("Tax"))
        else:
            figure.setText(money_text(panel.quote.tax))
            name.setText(self.tr("Tax included") if included else self.tr("Tax, estimated here"))
        for part in self.tax:
            part.setVisible(bool(panel.lines))
        self.remark.setText(self.tr("before delivery") if ships else "")

    def _row(self, place: int, text: str) -> tuple[QLabel, QLabel]:
        name, figure = label(text, "caption"), label("", "caption")
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(name, place, 0)
        self._grid.addWidget(figure, place, 1)
        return name, figure

    @staticmethod
    def _show(parts: tuple[QLabel, QLabel], amount: Money) -> None:
        parts[1].setText(money_text(amount))
        parts[1].setAccessibleName(f"{parts[0].text()} {money_text(amount)}")
