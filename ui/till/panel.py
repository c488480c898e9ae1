"""What the till shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.basket import Basket, BasketLine
from app.domain.money import Money
from app.domain.order_quote import OrderQuote
from app.domain.quantity import MILLI, Quantity
from app.services.basket_keeping import HeldBasket
from ui.till.notices import TillNotice


@dataclass(frozen=True, slots=True)
class TillPanel:
    """One frozen picture of the till.

    Attributes:
        held: the open basket; ``None`` before the shop has answered for the first time.
        quote: what it costs as far as it is known; ``None`` for an empty basket, and while the
            shop has no tax settings.
        selected: number of the line that keys act on; 0 for none.
        busy: a change is on its way to the database.
        parked: baskets that any desk may take up.
        multiplier: quantity that the next scan takes, as ``3*`` says; ``None`` for one.
    """

    held: HeldBasket | None = None
    quote: OrderQuote | None = None
    selected: int = 0
    busy: bool = False
    parked: int = 0
    multiplier: Quantity | None = None
    notice: TillNotice | None = None

    @property
    def basket(self) -> Basket | None:
        return self.held.basket if self.held is not None else None

    @property
    def lines(self) -> tuple[BasketLine, ...]:
        return self.held.basket.lines if self.held is not None else ()

    @property
    def line(self) -> BasketLine | None:
        """The line that keys act on."""
        return next((line for line in self.lines if line.number == self.selected), None)

    @property
    def listed(self) -> Money | None:
        """Before any discount."""
        if self.basket is None:
            return None
        return Money.total((line.list_amount for line in self.lines), self.basket.currency)

    @property
    def total(self) -> Money | None:
        """What is due as far as it is known; delivery comes at the checkout."""
        if self.basket is None:
            return None
        return self.quote.grand_total if self.quote is not None else _after_discounts(self.basket)

    @property
    def discounts(self) -> Money | None:
        """All that was taken off, of the lines and of the whole; zero or more."""
        basket, listed = self.basket, self.listed
        if basket is None or listed is None:
            return None
        return listed - _after_discounts(basket)

    @property
    def pieces(self) -> int:
        """How many things lie in the basket; what is weighed or measured counts once a line."""
        return sum(
            line.quantity.milli // MILLI if line.quantity.is_whole else 1 for line in self.lines
        )


def _after_discounts(basket: Basket) -> Money:
    subtotal = basket.subtotal
    return subtotal - basket.discount.off(subtotal) if basket.discount else subtotal
