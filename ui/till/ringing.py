"""What the till asks of the workers: every function here runs off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from app.domain.basket import Basket
from app.domain.environment import Region
from app.domain.errors import Refused
from app.domain.order_quote import OrderQuote, SalePolicy, quote_order
from app.domain.product import Product
from app.domain.quantity import Quantity
from app.domain.sales_tax import SalesTaxTable
from app.domain.tax_rate import NoTaxRate
from app.services.basket_keeping import BasketRow, HeldBasket
from app.services.catalog import CatalogProduct, FoundProduct
from app.services.pricing_policy import NoTaxPolicy

Change = Callable[[Basket], Basket]


class FindsProducts(Protocol):
    def by_code(self, code: str) -> CatalogProduct: ...

    def by_sku(self, sku: str) -> CatalogProduct: ...

    def search(
        self, text: str, limit: int = ..., *, with_inactive: bool = ...
    ) -> tuple[FoundProduct, ...]: ...

    def favourites(self) -> tuple[FoundProduct, ...]: ...


class KeepsBaskets(Protocol):
    def open(self, owner: str, *, prices_include_tax: bool) -> HeldBasket: ...

    def get(self, basket_id: int) -> HeldBasket: ...

    def change(self, seen: HeldBasket, change: Change) -> HeldBasket: ...

    def undo(self, seen: HeldBasket) -> HeldBasket: ...

    def park(self, seen: HeldBasket, name: str) -> HeldBasket: ...

    def parked(self) -> tuple[BasketRow, ...]: ...

    def left_open(self) -> tuple[BasketRow, ...]: ...

    def take_up(self, seen: BasketRow, owner: str) -> HeldBasket: ...

    def abandon(self, seen: HeldBasket | BasketRow) -> None: ...


class LoadsPolicy(Protocol):
    def load_policy(self) -> SalePolicy: ...


class AgeUnconfirmed(Refused):
    """The buyer's age must be checked before this is rung up; the basket is as it was."""

    def __init__(self, product: Product, quantity: Quantity | None) -> None:
        super().__init__(f"the buyer's age must be checked for {product.name}")
        self.product = product
        self.quantity = quantity


@dataclass(frozen=True, slots=True)
class Rung:
    """A basket after a change, with what it costs.

    Attributes:
        touched: number of the line that the change was about; 0 for none.
    """

    held: HeldBasket
    quote: OrderQuote | None
    touched: int = 0


@dataclass(frozen=True, slots=True)
class Counter:
    """The use cases that ringing up takes, and how the shop taxes.

    Attributes:
        policy: ``None`` while the owner has not set taxes up.
    """

    products: FindsProducts
    baskets: KeepsBaskets
    policy: SalePolicy | None

    def changed(self, change: Change, seen: HeldBasket) -> Rung:
        """Apply a change to the open basket."""
        return self.told(self.baskets.change(seen, change), seen)

    def rung_up(
        self, code: str, quantity: Quantity | None, seen: HeldBasket, *, age_confirmed: bool
    ) -> Rung:
        """Look a code up and add what it names.

        Raises:
            NotFound: nobody knows the code.
            AgeUnconfirmed: somebody must look at the buyer first.
        """
        return self._added(self.products.by_code(code), quantity, seen, age_confirmed=age_confirmed)

    def picked(
        self, sku: str, quantity: Quantity | None, seen: HeldBasket, *, age_confirmed: bool
    ) -> Rung:
        """Add a product that somebody chose from a list."""
        return self._added(self.products.by_sku(sku), quantity, seen, age_confirmed=age_confirmed)

    def undone(self, seen: HeldBasket) -> Rung:
        """Take the last change back."""
        return self.told(self.baskets.undo(seen), seen)

    def told(self, held: HeldBasket, before: HeldBasket | None = None) -> Rung:
        """Price a basket, and find the line that a change was about."""
        return Rung(held, quoted(held.basket, self.policy), _touched(before, held))

    def _added(
        self,
        found: CatalogProduct,
        quantity: Quantity | None,
        seen: HeldBasket,
        *,
        age_confirmed: bool,
    ) -> Rung:
        if found.product.age_restricted and not age_confirmed:
            raise AgeUnconfirmed(found.product, quantity)
        add = partial(_add, product=found.product, quantity=quantity)
        return self.told(self.baskets.change(seen, add), seen)


def policy_or_none(policies: LoadsPolicy) -> SalePolicy | None:
    """How the shop taxes; ``None`` where nobody has said so yet."""
    try:
        return policies.load_policy()
    except NoTaxPolicy:
        return None


def quoted(basket: Basket, policy: SalePolicy | None) -> OrderQuote | None:
    """What a basket costs before an address is known."""
    if policy is None or not basket.lines:
        return None
    try:
        return quote_order(basket, None, None, policy)
    except NoTaxRate:
        return None  # the checkout will say so where it can be helped


def prices_include_tax(policy: SalePolicy | None, region: Region) -> bool:
    """Gross prices everywhere but under sales tax; without settings as the region is used to."""
    if policy is None:
        return region is not Region.US
    return not isinstance(policy.tax.table, SalesTaxTable)


def emptied(basket: Basket) -> Basket:
    """Nothing in it; numbers once given stay given."""
    return replace(basket, lines=(), discount=None, note="", customer=None)


def is_untouched(basket: Basket) -> bool:
    """Nothing would be lost with it."""
    return emptied(basket) == basket


def _add(basket: Basket, *, product: Product, quantity: Quantity | None) -> Basket:
    return basket.add(product, quantity)


def _touched(before: HeldBasket | None, after: HeldBasket) -> int:
    old = {line.number: line for line in before.basket.lines} if before is not None else {}
    changed = [line for line in after.basket.lines if old.get(line.number) != line]
    return changed[-1].number if changed and before is not None else 0
