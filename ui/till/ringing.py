"""What the till asks of the workers: every function here runs off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from app.domain.basket import Basket
from app.domain.environment import Region
from app.domain.errors import NotFound, Refused
from app.domain.order_quote import OrderQuote, SalePolicy, quote_order
from app.domain.permissions import PermissionTable
from app.domain.product import Product
from app.domain.quantity import MILLI, Quantity
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


class TellsPermissions(Protocol):
    def table(self, user: str = "") -> PermissionTable: ...


class AgeUnconfirmed(Refused):
    """The buyer's age must be checked before this is rung up; the basket is as it was."""

    def __init__(self, product: Product, quantity: Quantity | None) -> None:
        super().__init__(f"the buyer's age must be checked for {product.name}")
        self.product = product
        self.quantity = quantity


class SeveralProducts(Refused):
    """What was typed fits more than one product; somebody must choose."""

    def __init__(self, text: str) -> None:
        super().__init__(f"more than one product fits {text}")
        self.text = text


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
        age_known_for: id of the basket whose buyer somebody has looked at; 0 for none.
    """

    products: FindsProducts
    baskets: KeepsBaskets
    policy: SalePolicy | None
    region: Region
    age_known_for: int = 0

    @property
    def prices_include_tax(self) -> bool:
        """Gross prices everywhere but under sales tax; without settings as the region does."""
        if self.policy is None:
            return self.region is not Region.US
        return not isinstance(self.policy.tax.table, SalesTaxTable)

    def fresh(self, owner: str) -> Rung:
        """Begin an empty basket."""
        held = self.baskets.open(owner, prices_include_tax=self.prices_include_tax)
        return self.told(held)

    def parked(self, name: str, owner: str, seen: HeldBasket) -> Rung:
        """Set the basket aside for any desk and begin another.

        Raises:
            BasketNameTooLong: nothing was changed.
        """
        self.baskets.park(seen, name)
        return self.fresh(owner)

    def taken_up(self, row: BasketRow, owner: str, seen: HeldBasket) -> Rung:
        """Go on with a parked basket; the present one is parked in its place, if anything is in it.

        Raises:
            ChangedMeanwhile: another desk was faster; the present basket stays.
        """
        held = self.baskets.take_up(row, owner)
        self.put_aside(seen)
        return self.told(held)

    def put_aside(self, held: HeldBasket) -> None:
        """Park what has something in it, give up what has not."""
        if is_untouched(held.basket):
            self.baskets.abandon(held)
        else:
            self.baskets.park(held, held.name)

    def changed(self, change: Change, seen: HeldBasket) -> Rung:
        """Apply a change to the open basket."""
        return self.told(self.baskets.change(seen, change), seen)

    def rung_up(self, code: str, quantity: Quantity | None, seen: HeldBasket) -> Rung:
        """Look a code up and add what it names.

        Raises:
            NotFound: nobody knows the code.
            AgeUnconfirmed: somebody must look at the buyer first.
        """
        return self._added(self.products.by_code(code), quantity, seen)

    def typed(self, text: str, quantity: Quantity | None, seen: HeldBasket) -> Rung:
        """Add what somebody typed: a code, or words that only one product has.

        Raises:
            NotFound: nothing fits.
            SeveralProducts: more than one fits; nothing was added.
            AgeUnconfirmed: somebody must look at the buyer first.
        """
        try:
            product = self.products.by_code(text)
        except NotFound:
            hits = self.products.search(text, 2)
            if not hits:
                raise
            if len(hits) > 1:
                raise SeveralProducts(text) from None
            product = self.products.by_sku(hits[0].sku)
        return self._added(product, quantity, seen)

    def picked(self, sku: str, quantity: Quantity | None, seen: HeldBasket) -> Rung:
        """Add a product that somebody chose from a list."""
        return self._added(self.products.by_sku(sku), quantity, seen)

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
    ) -> Rung:
        if found.product.age_restricted and self.age_known_for != seen.basket_id:
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


def stepped(basket: Basket, number: int, by: int) -> Basket:
    """One more or one less; what would fall below one unit is taken out."""
    milli = basket.line(number).quantity.milli + by * MILLI
    if milli <= 0:
        return basket.remove(number)
    return basket.set_quantity(number, Quantity(milli))
