"""The till on screen: goods at the left, the basket at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.products.pictures import Pictures
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.till.basket_view import BasketView
from ui.till.goods_view import GoodsView
from ui.till.panel import TillPanel

_BASKET_LEAST = 460
_BASKET_MOST = 640


class TillView(QWidget):
    """Both halves; the basket takes two fifths, within limits.

    Attributes:
        goods: field, results, tiles.
        basket: lines, totals, buttons.
    """

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.goods = GoodsView(pictures)
        self.basket = BasketView()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.L)
        layout.addWidget(self.goods, 3)
        layout.addWidget(self.basket, 2)
        self.basket.setMinimumWidth(_BASKET_LEAST)
        self.basket.setMaximumWidth(_BASKET_MOST)
        self.setFocusProxy(self.goods.entry)

    def show_panel(self, panel: TillPanel, *, may_create: bool) -> None:
        """Draw the basket; the goods follow their own presenters."""
        self.basket.show_panel(panel, may_create=may_create)
