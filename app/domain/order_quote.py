"""What an order costs at a destination, in one answer."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.basket import Basket
from app.domain.destination import Destination
from app.domain.errors import Refused
from app.domain.money import Currency, Money
from app.domain.pricing import PricedLine, Pricing, price
from app.domain.shipping import (
    ShippingChoices,
    ShippingMethod,
    ShippingMethodId,
    ShippingOffer,
    quotes,
)
from app.domain.tariff import Parcel
from app.domain.tax import ShippingTax, Taxable, Taxation, Taxed, TaxPolicy, assess
from app.domain.tax_rate import TaxClass


class BasketEmpty(Refused):
    """There is nothing to sell."""

    def __init__(self) -> None:
        super().__init__("the basket is empty")


@dataclass(frozen=True)
class SalePolicy:
    """A shop's settings, as far as an order total depends on them."""

    tax: TaxPolicy
    shipping: tuple[ShippingMethod, ...] = ()


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """One line of the order: what is charged, and the tax on or in it."""

    priced: PricedLine
    taxed: Taxed


@dataclass(frozen=True, slots=True)
class OrderQuote:
    """An order total and all it is made of.

    Attributes:
        destination: ``None`` while no address is known; tax is then the home rate.
        choices: methods for this destination; empty when nothing ships or none is known.
        offer: the chosen method, if it is offered here.
        lost_method: the chosen method, if it is *not* offered here.
        taxation: goods first, in the order of the lines, then the delivery charge.
    """

    pricing: Pricing
    destination: Destination | None
    ships: bool
    choices: ShippingChoices
    offer: ShippingOffer | None
    lost_method: ShippingMethodId | None
    taxation: Taxation

    @property
    def currency(self) -> Currency:
        return self.pricing.currency

    @property
    def lines(self) -> tuple[QuotedLine, ...]:
        goods = self.taxation.items[: len(self.pricing.lines)]
        return tuple(
            QuotedLine(priced, taxed)
            for priced, taxed in zip(self.pricing.lines, goods, strict=True)
        )

    @property
    def shipping_taxed(self) -> tuple[Taxed, ...]:
        """The delivery charge by rate; empty while there is none."""
        return self.taxation.items[len(self.pricing.lines) :]

    @property
    def shipping(self) -> Money:
        """The delivery charge on the basis of the basket's prices; zero while none is chosen."""
        return self.offer.price if self.offer else Money.zero(self.currency)

    @property
    def shipping_gross(self) -> Money:
        return Money.total((part.gross for part in self.shipping_taxed), self.currency)

    @property
    def net(self) -> Money:
        return self.taxation.net

    @property
    def tax(self) -> Money:
        return self.taxation.tax

    @property
    def grand_total(self) -> Money:
        """What Amazon Pay is asked for."""
        return self.taxation.gross

    @property
    def tax_relief(self) -> Money:
        """Home tax that an export price was freed from; zero anywhere else."""
        relief = self.pricing.goods + self.shipping - self.grand_total
        return max(relief, Money.zero(self.currency))

    @property
    def is_final(self) -> bool:
        """Whether it has all that an order needs: goods that ship have a place and a method."""
        return not self.ships or (self.destination is not None and self.offer is not None)


@dataclass(frozen=True, slots=True)
class QuoteDifference:
    """What changed from one quote to the next, e.g. by a new address; after minus before.

    Attributes:
        lost_method: a method that was chosen and is not offered any more.
    """

    goods: Money
    shipping: Money
    tax: Money
    total: Money
    lost_method: ShippingMethodId | None

    @property
    def matters(self) -> bool:
        """Whether the buyer must be shown anything."""
        changed = bool(self.goods or self.shipping or self.tax or self.total)
        return changed or self.lost_method is not None


def quote_order(
    basket: Basket,
    destination: Destination | None,
    method_id: ShippingMethodId | None,
    policy: SalePolicy,
) -> OrderQuote:
    """Total an order: the only place where goods, discounts, delivery and tax meet.

    Raises:
        BasketEmpty: no lines.
        NoTaxRate: a product's tax class has no rate at the destination.
    """
    if not basket.lines:
        raise BasketEmpty
    pricing = price(basket)
    choices = _choices(basket, pricing, destination, policy)
    offer = choices.offer(method_id) if method_id is not None else None
    lost = method_id if basket.ships and destination is not None and offer is None else None
    place = destination or policy.tax.home
    taxation = assess(
        [*_goods(pricing), *_delivery(pricing, offer, policy.tax)],
        place,
        policy.tax,
        basket.currency,
        included=basket.prices_include_tax,
    )
    return OrderQuote(pricing, destination, basket.ships, choices, offer, lost, taxation)


def difference(before: OrderQuote, after: OrderQuote) -> QuoteDifference:
    """Compare two quotes.

    Raises:
        CurrencyMismatch: they are not in one currency.
    """
    return QuoteDifference(
        goods=after.pricing.goods - before.pricing.goods,
        shipping=after.shipping - before.shipping,
        tax=after.tax - before.tax,
        total=after.grand_total - before.grand_total,
        lost_method=after.lost_method if before.offer else None,
    )


def _choices(
    basket: Basket, pricing: Pricing, destination: Destination | None, policy: SalePolicy
) -> ShippingChoices:
    if destination is None or not basket.ships:
        return ShippingChoices()
    return quotes(policy.shipping, destination, Parcel(pricing.weight_g, pricing.goods))


def _goods(pricing: Pricing) -> list[Taxable]:
    return [Taxable(each.amount, each.line.product.tax_class) for each in pricing.lines]


def _delivery(pricing: Pricing, offer: ShippingOffer | None, policy: TaxPolicy) -> list[Taxable]:
    if offer is None:
        return []
    by_class: dict[TaxClass, int] = {}
    for each in pricing.lines:
        product = each.line.product
        if product.ships and each.amount:
            tax_class = product.tax_class
            by_class[tax_class] = by_class.get(tax_class, 0) + each.amount.minor
    if policy.shipping_tax is ShippingTax.OWN_CLASS or not by_class:
        return [Taxable(offer.price, policy.shipping_class, shipping=True)]
    classes = sorted(by_class)
    shares = offer.price.allocate([by_class[tax_class] for tax_class in classes])
    return [
        Taxable(share, tax_class, shipping=True)
        for tax_class, share in zip(classes, shares, strict=True)
    ]
