"""Follows the sale on the buyer's behalf."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.basket import Basket
from app.domain.order_quote import OrderQuote
from app.domain.shop import Shop
from app.services.receipts import Receipt, locale_of
from ui.customer_view.panel import CustomerPanel, Phase, lines_of, totals_of, totals_of_quote


class CustomerPresenter(QObject):
    """Owns the panel; it is told what happens and asks nobody.

    Signals:
        changed: the panel (``CustomerPanel``).
    """

    changed = Signal(CustomerPanel)

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._region = shop.region
        self._home = locale_of("", "", shop.region)
        self.panel = CustomerPanel(locale=self._home, shop=shop.store_name, mode=shop.mode)

    def show_basket(self, basket: Basket | None, quote: OrderQuote | None) -> None:
        """The till's basket changed; an empty one welcomes the next buyer in the shop's language.

        While the buyer reads the thanks, an empty basket does not take them away.
        """
        if basket is None or not basket.lines:
            if self.panel.phase in {Phase.THANKS, Phase.SORRY}:
                return
            self.welcome()
            return
        paying = self.panel.phase is Phase.PAYING
        self._show(
            replace(
                self.panel,
                phase=Phase.PAYING if paying else Phase.BASKET,
                lines=lines_of(basket),
                totals=totals_of(basket, quote),
                number="",
            )
        )

    def welcome(self) -> None:
        """The next buyer may come."""
        panel = self.panel
        self._show(
            CustomerPanel(locale=self._home, shop=panel.shop, mode=panel.mode, phase=Phase.WELCOME)
        )

    def pay(self) -> None:
        """The checkout began: the browser is shown, or its page is on the other window."""
        self._show(replace(self.panel, phase=Phase.PAYING))

    def wait(self) -> None:
        """The order is being placed."""
        self._show(replace(self.panel, phase=Phase.WAITING))

    def regret(self) -> None:
        """The payment was declined for good; no money moved."""
        self._show(replace(self.panel, phase=Phase.SORRY))

    def back_to_basket(self) -> None:
        """The checkout was left; everything is as it was."""
        self._show(replace(self.panel, phase=Phase.BASKET if self.panel.lines else Phase.WELCOME))

    def show_quote(self, quote: OrderQuote) -> None:
        """What the order costs for the buyer's address and shipping method."""
        self._show(replace(self.panel, totals=totals_of_quote(quote)))

    def hear_of(self, country: str) -> None:
        """The buyer's address is known now: speak as people do there."""
        locale = locale_of("", country, self._region)
        if locale != self.panel.locale:
            self._show(replace(self.panel, locale=locale))

    def show_result(self, receipt: Receipt, *, decided: bool) -> None:
        """The order is placed or declined, or Amazon still decides."""
        self._show(
            replace(
                self.panel,
                phase=Phase.THANKS if receipt.is_sold else Phase.SORRY,
                locale=receipt.locale,
                number=receipt.number,
                decided=decided,
            )
        )

    def _show(self, panel: CustomerPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)
