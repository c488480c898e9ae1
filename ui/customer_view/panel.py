"""What the buyer sees at one moment: their own things, and nothing of the staff's."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.domain.basket import Basket
from app.domain.environment import Mode
from app.domain.money import Money
from app.domain.order_quote import OrderQuote
from app.domain.pricing import PricedLine, price
from app.domain.quantity import MILLI


class Phase(enum.Enum):
    """What the buyer is doing."""

    WELCOME = "welcome"
    BASKET = "basket"
    PAYING = "paying"
    WAITING = "waiting"
    THANKS = "thanks"
    SORRY = "sorry"


@dataclass(frozen=True, slots=True)
class BuyersLine:
    """One line of the basket; no note, no reason of a discount.

    Attributes:
        amount: after its own discount.
        listed: before it.
    """

    name: str
    quantity_milli: int
    unit_price: Money
    listed: Money
    amount: Money


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums below the lines.

    Attributes:
        discounts: all that was taken off; zero or more.
        shipping: ``None`` while no method is chosen.
        tax: in the total, or on top of it; ``None`` while the rate is not known.
        is_final: whether nothing can be added any more.
    """

    goods: Money
    discounts: Money
    shipping: Money | None
    tax: Money | None
    tax_inside: bool
    total: Money
    is_final: bool


@dataclass(frozen=True, slots=True)
class CustomerPanel:
    """One frozen picture of the buyer's window.

    Attributes:
        locale: the buyer's language and customs, e.g. ``de-DE``.
        number: of the placed order; empty before.
        decided: whether Amazon has decided about the payment.
    """

    phase: Phase = Phase.WELCOME
    locale: str = "en-US"
    shop: str = ""
    mode: Mode = Mode.TRAINING
    lines: tuple[BuyersLine, ...] = ()
    totals: Totals | None = None
    number: str = ""
    decided: bool = True

    @property
    def items(self) -> int:
        """Pieces; what is weighed counts once a line."""
        return sum(
            line.quantity_milli // MILLI if line.quantity_milli % MILLI == 0 else 1
            for line in self.lines
        )


def lines_of(basket: Basket) -> tuple[BuyersLine, ...]:
    """The basket's lines as the buyer may see them."""
    return tuple(_line(priced) for priced in price(basket).lines)


def totals_of(basket: Basket, quote: OrderQuote | None) -> Totals:
    """The sums, as far as they are known."""
    pricing = price(basket)
    if quote is not None and quote.pricing == pricing:
        return totals_of_quote(quote)
    return Totals(
        goods=pricing.listed,
        discounts=pricing.line_discounts + pricing.basket_discount,
        shipping=None,
        tax=None,
        tax_inside=basket.prices_include_tax,
        total=pricing.goods,
        is_final=False,
    )


def totals_of_quote(quote: OrderQuote) -> Totals:
    """The sums of a quote."""
    pricing = quote.pricing
    return Totals(
        goods=pricing.listed,
        discounts=pricing.line_discounts + pricing.basket_discount,
        shipping=quote.shipping if quote.offer is not None else None,
        tax=quote.tax,
        # what is charged says it: with the tax on top there is more than goods and delivery
        tax_inside=quote.grand_total <= pricing.goods + quote.shipping,
        total=quote.grand_total,
        is_final=quote.is_final,
    )


def _line(priced: PricedLine) -> BuyersLine:
    line = priced.line
    return BuyersLine(
        name=line.product.name,
        quantity_milli=line.quantity.milli,
        unit_price=line.product.price,
        listed=priced.listed,
        amount=priced.listed - priced.line_discount,
    )
