"""Goods, places and policies that the tests of the domain share."""

from dataclasses import replace

from hypothesis import strategies as st

from app.domain.area import Area
from app.domain.basket import Basket
from app.domain.destination import Destination
from app.domain.discount import AmountOff, PercentOff
from app.domain.money import Currency, Money
from app.domain.product import Product, ProductKind, Unit
from app.domain.quantity import Quantity
from app.domain.shipping import Arrival, ShippingMethod, ShippingMethodId, Zone
from app.domain.tariff import FlatTariff
from app.domain.tax_rate import REDUCED, STANDARD, ZERO

BERLIN = Destination("DE", city="Berlin", postal_code="10115")
PARIS = Destination("FR", city="Paris", postal_code="75001")
ZURICH = Destination("CH", city="Zürich", postal_code="8001")
MANHATTAN = Destination("US", "NY", city="New York", postal_code="10001")
LONDON = Destination("GB", city="London", postal_code="SW1A 1AA")
MEGURO = Destination("JP", "東京都", postal_code="153-0064")
WORLD = Zone("world", (Area(),))


def euros(minor):
    return Money(minor, Currency.EUR)


def product(sku="MUG", minor=1190, currency=Currency.EUR, **fields):
    fields.setdefault("price_includes_tax", True)
    return Product(sku, sku.title(), Money(minor, currency), **fields)


def cheese(minor=1299, **fields):
    return product("CHEESE", minor, unit=Unit.KILOGRAM, weight_g=1_000, **fields)


def song(minor=99, **fields):
    return product("SONG", minor, kind=ProductKind.DIGITAL, **fields)


def basket(*entries, currency=Currency.EUR, prices_include_tax=True):
    """A basket of products, or of (product, text of quantity)."""
    result = Basket(currency, prices_include_tax)
    for entry in entries:
        goods, quantity = entry if isinstance(entry, tuple) else (entry, "1")
        result = result.add(goods, Quantity.parse(quantity))
    return result


def method(name="post", minor=490, currency=Currency.EUR, **fields):
    fields.setdefault("zone", WORLD)
    fields.setdefault("tariff", FlatTariff(Money(minor, currency)))
    fields.setdefault("arrival", Arrival(1, 3))
    return ShippingMethod(ShippingMethodId(name), name.title(), **fields)


_discounts = st.none() | st.one_of(
    st.builds(PercentOff, st.integers(1, 10_000), st.just("sale")),
    st.builds(lambda minor: AmountOff(euros(minor), "damaged"), st.integers(1, 5_000)),
)


@st.composite
def baskets(draw, *, prices_include_tax=True):
    """Baskets of 1 to 6 different products, some discounted, with all kinds of quantities."""
    result = Basket(Currency.EUR, prices_include_tax)
    for index in range(draw(st.integers(1, 6))):
        goods = Product(
            f"S{index}",
            "Thing",
            euros(draw(st.integers(0, 20_000))),
            prices_include_tax,
            draw(st.sampled_from([STANDARD, REDUCED, ZERO])),
            unit=Unit.KILOGRAM,
        )
        result = result.add(goods, Quantity(draw(st.integers(1, 20_000))))
    lines = tuple(replace(line, discount=draw(_discounts)) for line in result.lines)
    return replace(result, lines=lines, discount=draw(_discounts))
