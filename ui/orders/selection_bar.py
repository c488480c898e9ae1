"""What the marked orders add up to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.services.order_book import Sums
from ui.formats import count_text, money_text
from ui.orders.panel import OrdersPanel
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import clear, column, label


class SelectionBar(QFrame):
    """Hidden while nothing is marked.

    Attributes:
        buttons: room for what can be done with all of them at once.

    Signals:
        cleared: the marks are to go.
    """

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self.count = label("", "strong")
        self._figures = QHBoxLayout()
        self._figures.setSpacing(Space.XL)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.S)
        self.none = QPushButton(self.tr("Unmark all"))
        dress(self.none, "quiet")
        self.none.clicked.connect(self.cleared)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        line.setSpacing(Space.XL)
        line.addWidget(self.count)
        line.addLayout(self._figures)
        line.addStretch(1)
        line.addLayout(self.buttons)
        line.addWidget(self.none)
        self.hide()

    def show_panel(self, panel: OrdersPanel) -> None:
        self.setVisible(not panel.chosen.is_empty)
        if panel.chosen.is_empty:
            return
        orders = sum(each.orders for each in panel.sums)
        self.count.setText(self.tr("%1 marked").replace("%1", count_text(orders)))
        clear_layouts(self._figures)
        for sums in panel.sums:
            for name, text in self.figures(sums):
                value = label(text, "strong")
                value.setAccessibleName(f"{name}: {text}")
                self._figures.addLayout(column(label(name, "caption"), value, spacing=0))

    def figures(self, sums: Sums) -> list[tuple[str, str]]:
        """The sums of one currency in words."""
        told = (
            (self.tr("Ordered"), sums.total_minor),
            (self.tr("Reserved"), sums.authorized_minor),
            (self.tr("Captured"), sums.captured_minor),
            (self.tr("Refunded"), sums.refunded_minor),
        )
        return [(name, money_text(sums.money(minor))) for name, minor in told]


def clear_layouts(layout: QHBoxLayout) -> None:
    """Take out layouts of labels."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            clear(inner)
            inner.deleteLater()
