"""A product as it is typed into the form."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from app.domain.money import Currency, Money
from ui.products.draft import DraftRefused, ProductDraft

_MUG = ProductDraft(sku="MUG", name="Blue mug", price="11.90")


def _product(draft):
    return draft.product(Currency.USD, prices_include_tax=False)


def test_a_draft_becomes_the_product_it_describes():
    draft = replace(_MUG, name=" Blue   mug ", barcodes="123; 456,789", weight_g="1 250")
    product = _product(draft)
    assert (product.sku, product.name, product.price) == (
        "MUG",
        "Blue mug",
        Money(1_190, Currency.USD),
    )
    assert (product.barcodes, product.weight_g) == (("123", "456", "789"), 1_250)


def test_a_price_is_read_as_the_locale_writes_it(american):
    QLocale.setDefault(QLocale("de_DE"))
    assert _product(replace(_MUG, price="1.234,50")).price == Money(123_450, Currency.USD)


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"sku": " "}, "sku", "The number is missing."),
        ({"name": ""}, "name", "The name is missing."),
        ({"price": "six"}, "price", "This is no price. Write it like 14.00."),
        ({"price": "-1"}, "price", "No product can cost that."),
        ({"price": "11.901"}, "price", "This is no price. Write it like 14.00."),
        ({"price": "999999999999"}, "price", "No product can cost that."),
        ({"weight_g": "1.5"}, "weight_g", "The weight is a whole number of grams."),
        ({"weight_g": "9" * 40}, "weight_g", "The weight is a whole number of grams."),
        ({"weight_g": "-3"}, "weight_g", "The weight is a whole number of grams."),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(american, changes, field, sentence):
    with pytest.raises(DraftRefused) as refusal:
        _product(replace(_MUG, **changes))
    assert (refusal.value.field, str(refusal.value)) == (field, sentence)
