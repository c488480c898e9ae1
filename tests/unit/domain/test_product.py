import pytest

from app.domain.money import Currency, Money
from app.domain.product import InvalidProduct, Product, ProductKind

from .builders import product, song


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"sku": " "}, "sku"),
        ({"name": ""}, "name"),
        ({"price": Money(-1, Currency.EUR)}, "price"),
        ({"price": Money(10_000_000_001, Currency.EUR)}, "price"),
        ({"weight_g": -1}, "weight"),
    ],
)
def test_a_product_that_could_not_be_sold_is_refused_by_field(fields, fault):
    sound = {"sku": "A", "name": "A", "price": Money(1, Currency.EUR), "price_includes_tax": True}
    with pytest.raises(InvalidProduct) as refusal:
        Product(**(sound | fields))
    assert refusal.value.field == fault


def test_a_gift_may_cost_nothing():
    assert product(minor=0).price == Money(0, Currency.EUR)


def test_only_physical_goods_ship():
    assert product().ships
    assert not song().ships
    assert song().kind is ProductKind.DIGITAL
