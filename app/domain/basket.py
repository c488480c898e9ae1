"""What a buyer is about to buy: immutable values, each change a new basket."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from app.domain.discount import AmountOff, Discount, require_fits
from app.domain.errors import CurrencyMismatch, Refused
from app.domain.gateway import BuyerContact
from app.domain.money import Currency, Money
from app.domain.product import Product, Unit
from app.domain.quantity import Quantity, QuantityNotWhole

LINE_LIMIT: Final = 500
NOTE_LIMIT: Final = 1_000


class NoSuchLine(Refused):
    """The line was removed meanwhile, or never existed."""

    def __init__(self, number: int) -> None:
        super().__init__(f"the basket has no line {number}")
        self.number = number


class ProductInactive(Refused):
    """The catalog still knows it, but it is no longer sold."""

    def __init__(self, sku: str) -> None:
        super().__init__(f"{sku} is no longer sold")
        self.sku = sku


class PriceBasisMismatch(Refused):
    """A gross price in a basket of net prices, or the other way round."""

    def __init__(self, sku: str, *, price_includes_tax: bool) -> None:
        kind = "with" if price_includes_tax else "without"
        super().__init__(f"the price of {sku} is {kind} tax, those of this basket are not")
        self.sku = sku
        self.price_includes_tax = price_includes_tax


class BasketFull(Refused):
    """More lines than a basket holds."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"a basket holds {limit} lines")
        self.limit = limit


class NoteTooLong(Refused):
    """A note longer than the database and the receipt take."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"a note has at most {limit} characters")
        self.limit = limit


@dataclass(frozen=True, slots=True)
class BasketLine:
    """A quantity of one product.

    Attributes:
        number: names the line within its basket; never given to another line.
        product: as it was when scanned, so that a price change does not reach open baskets.
    """

    number: int
    product: Product
    quantity: Quantity
    discount: Discount | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.product.unit is Unit.PIECE and not self.quantity.is_whole:
            raise QuantityNotWhole(self.product.sku, str(self.quantity))
        if len(self.note) > NOTE_LIMIT:
            raise NoteTooLong(NOTE_LIMIT)

    @property
    def list_amount(self) -> Money:
        """Before any discount."""
        return self.quantity.priced(self.product.price)

    @property
    def amount(self) -> Money:
        """After the line's own discount; zero or more."""
        listed = self.list_amount
        return listed - self.discount.off(listed) if self.discount else listed

    @property
    def is_plain(self) -> bool:
        """Neither discounted nor annotated, so that another scan may simply join it."""
        return self.discount is None and not self.note

    def joins(self, other: BasketLine) -> bool:
        """Whether the two can be one line without changing what is due or why."""
        same = (self.product, self.discount, self.note) == (
            other.product,
            other.discount,
            other.note,
        )
        return same and not isinstance(self.discount, AmountOff)


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines, discounts, notes and the customer.

    Attributes:
        currency: of every price in it.
        prices_include_tax: the basis of every price and amount discount in it.
        discount: on the whole, after the discounts of the lines.
        last_number: the highest line number ever given, so that none is used twice.
    """

    currency: Currency
    prices_include_tax: bool
    lines: tuple[BasketLine, ...] = ()
    discount: Discount | None = None
    note: str = ""
    customer: BuyerContact | None = None
    last_number: int = 0

    def __post_init__(self) -> None:
        if len(self.lines) > LINE_LIMIT:
            raise BasketFull(LINE_LIMIT)
        if len(self.note) > NOTE_LIMIT:
            raise NoteTooLong(NOTE_LIMIT)

    @property
    def subtotal(self) -> Money:
        """All lines after their own discounts, before the basket's."""
        return Money.total((line.amount for line in self.lines), self.currency)

    @property
    def ships(self) -> bool:
        """Whether anything in it needs an address; digital goods alone do not."""
        return any(line.product.ships for line in self.lines)

    @property
    def age_restricted(self) -> bool:
        return any(line.product.age_restricted for line in self.lines)

    def line(self, number: int) -> BasketLine:
        """Look a line up.

        Raises:
            NoSuchLine: it is not in this basket.
        """
        for line in self.lines:
            if line.number == number:
                return line
        raise NoSuchLine(number)

    def add(self, product: Product, quantity: Quantity | None = None) -> Basket:
        """Ring up one more, or as many as said; joins a plain line of the same product.

        Raises:
            ProductInactive, CurrencyMismatch, PriceBasisMismatch, QuantityNotWhole,
            QuantityRefused, BasketFull: the basket stays as it was.
        """
        self._require_sellable(product)
        more = quantity or Quantity.of(1)
        for line in self.lines:
            if line.product == product and line.is_plain:
                return self.set_quantity(line.number, line.quantity + more)
        return _appended(self, product, more)

    def set_quantity(self, number: int, quantity: Quantity) -> Basket:
        return self._change(number, lambda line: replace(line, quantity=quantity))

    def remove(self, number: int) -> Basket:
        gone = self.line(number)
        return replace(self, lines=tuple(line for line in self.lines if line is not gone))

    def split(self, number: int, quantity: Quantity) -> Basket:
        """Set part of a line aside as a new last line, e.g. to discount one damaged piece.

        The new line has no discount and no note. Splitting off all of it, or more, is refused.

        Raises:
            NoSuchLine, QuantityRefused, QuantityNotWhole, BasketFull: nothing changed.
        """
        line = self.line(number)
        kept = self.set_quantity(number, line.quantity - quantity)
        return _appended(kept, line.product, quantity)

    def merge(self, sku: str) -> Basket:
        """Join the lines of a SKU that have the same product, percent discount and note.

        Lines with an amount off stay apart: two amounts with two reasons are not one discount.
        """
        merged: list[BasketLine] = []
        for line in self.lines:
            twin = next((i for i, kept in enumerate(merged) if kept.joins(line)), None)
            if line.product.sku != sku or twin is None:
                merged.append(line)
            else:
                more = merged[twin].quantity + line.quantity
                merged[twin] = replace(merged[twin], quantity=more)
        return replace(self, lines=tuple(merged))

    def note_line(self, number: int, note: str) -> Basket:
        return self._change(number, lambda line: replace(line, note=note))

    def discount_line(self, number: int, discount: Discount | None) -> Basket:
        """Set or, with ``None``, take back a line's discount.

        Raises:
            AmountExceeded, CurrencyMismatch, NoSuchLine: nothing changed.
        """
        require_fits(discount, self.line(number).list_amount)
        return self._change(number, lambda line: replace(line, discount=discount))

    def with_discount(self, discount: Discount | None) -> Basket:
        """Set or take back the discount on the whole.

        Raises:
            AmountExceeded, CurrencyMismatch: nothing changed.
        """
        require_fits(discount, self.subtotal)
        return replace(self, discount=discount)

    def with_note(self, note: str) -> Basket:
        return replace(self, note=note)

    def with_customer(self, customer: BuyerContact | None) -> Basket:
        return replace(self, customer=customer)

    def _require_sellable(self, product: Product) -> None:
        if not product.active:
            raise ProductInactive(product.sku)
        if product.price.currency is not self.currency:
            raise CurrencyMismatch(self.currency, product.price.currency)
        if product.price_includes_tax is not self.prices_include_tax:
            raise PriceBasisMismatch(product.sku, price_includes_tax=product.price_includes_tax)

    def _change(self, number: int, change: Callable[[BasketLine], BasketLine]) -> Basket:
        old = self.line(number)
        new = change(old)
        return replace(self, lines=tuple(new if line is old else line for line in self.lines))


def _appended(basket: Basket, product: Product, quantity: Quantity) -> Basket:
    line = BasketLine(basket.last_number + 1, product, quantity)
    return replace(basket, lines=(*basket.lines, line), last_number=line.number)
