import pytest

from app.domain.basket import (
    Basket,
    BasketFull,
    NoSuchLine,
    NoteTooLong,
    PriceBasisMismatch,
    ProductInactive,
)
from app.domain.discount import AmountOff, PercentOff
from app.domain.errors import AmountExceeded, CurrencyMismatch
from app.domain.gateway import BuyerContact
from app.domain.money import Currency
from app.domain.quantity import Quantity, QuantityNotWhole, QuantityRefused

from .builders import basket, cheese, euros, product, song

MUG = product("MUG", 1190)
BOOK = product("BOOK", 999)
SALE = PercentOff(1_000, "sale")
DENT = AmountOff(euros(200), "dented")


def counts(of):
    return [(line.number, line.product.sku, str(line.quantity)) for line in of.lines]


def test_the_same_product_scanned_again_joins_its_line():
    rung = basket(MUG, BOOK, (MUG, "3"))
    assert counts(rung) == [(1, "MUG", "4"), (2, "BOOK", "1")]
    assert rung.subtotal == euros(5759)


def test_one_is_added_when_no_quantity_is_said():
    assert counts(basket().add(MUG)) == [(1, "MUG", "1")]


def test_a_scan_does_not_join_a_discounted_or_annotated_line():
    rung = basket(MUG).discount_line(1, SALE).add(MUG).note_line(2, "gift wrap").add(MUG)
    assert counts(rung) == [(1, "MUG", "1"), (2, "MUG", "1"), (3, "MUG", "1")]


def test_a_new_price_does_not_reach_the_line_already_scanned():
    rung = basket(MUG).add(product("MUG", 990))
    assert rung.subtotal == euros(2180)


def test_a_line_number_is_never_given_twice():
    rung = basket(MUG, BOOK).remove(2).add(BOOK)
    assert counts(rung) == [(1, "MUG", "1"), (3, "BOOK", "1")]


def test_an_operation_leaves_the_old_basket_as_it_was():
    before = basket(MUG)
    before.add(BOOK)
    before.set_quantity(1, Quantity.of(5))
    assert counts(before) == [(1, "MUG", "1")]


def test_quantity_is_set():
    assert counts(basket(MUG, BOOK).set_quantity(1, Quantity.of(5))) == [
        (1, "MUG", "5"),
        (2, "BOOK", "1"),
    ]


@pytest.mark.parametrize(
    "operation",
    [
        lambda b: b.line(9),
        lambda b: b.remove(9),
        lambda b: b.set_quantity(9, Quantity.of(1)),
        lambda b: b.note_line(9, "x"),
        lambda b: b.discount_line(9, SALE),
        lambda b: b.split(9, Quantity.of(1)),
    ],
)
def test_a_line_that_is_gone_is_named(operation):
    with pytest.raises(NoSuchLine, match="has no line 9") as refusal:
        operation(basket(MUG))
    assert refusal.value.number == 9


def test_only_goods_by_measure_are_sold_in_fractions():
    assert basket((cheese(), "0.350")).subtotal == euros(455)
    with pytest.raises(QuantityNotWhole, match=r"MUG is sold by the piece, not as 0\.5"):
        basket((MUG, "0.5"))


def test_what_cannot_be_sold_here_is_refused():
    with pytest.raises(ProductInactive):
        basket(product(active=False))
    with pytest.raises(CurrencyMismatch):
        basket(product(currency=Currency.USD))
    with pytest.raises(PriceBasisMismatch, match="without tax"):
        basket(product(price_includes_tax=False))
    with pytest.raises(PriceBasisMismatch, match="with tax"):
        basket(MUG, prices_include_tax=False)


def test_one_damaged_piece_is_split_off_and_discounted_alone():
    rung = basket((MUG, "3")).split(1, Quantity.of(1)).discount_line(2, DENT)
    assert counts(rung) == [(1, "MUG", "2"), (2, "MUG", "1")]
    assert rung.subtotal == euros(3370)


def test_splitting_all_of_a_line_off_is_refused():
    with pytest.raises(QuantityRefused):
        basket((MUG, "3")).split(1, Quantity.of(3))


def test_lines_of_a_sku_merge_when_nothing_about_them_differs():
    rung = basket((MUG, "3"), BOOK).split(1, Quantity.of(1)).split(1, Quantity.of(1))
    assert counts(rung.merge("MUG")) == [(1, "MUG", "3"), (2, "BOOK", "1")]
    discounted = rung.discount_line(3, SALE).discount_line(4, SALE)
    assert counts(discounted.merge("MUG")) == [(1, "MUG", "1"), (2, "BOOK", "1"), (3, "MUG", "2")]
    assert counts(rung.merge("BOOK")) == counts(rung)


def test_two_amounts_off_with_two_reasons_stay_two_lines():
    rung = basket((MUG, "2")).split(1, Quantity.of(1))
    rung = rung.discount_line(1, DENT).discount_line(2, DENT)
    assert rung.merge("MUG") == rung


def test_a_line_discount_is_set_and_taken_back():
    discounted = basket(MUG).discount_line(1, SALE)
    assert discounted.subtotal == euros(1071)
    assert discounted.line(1).list_amount == euros(1190)
    assert discounted.discount_line(1, None) == basket(MUG)


def test_an_amount_off_may_not_exceed_its_line_nor_the_basket():
    with pytest.raises(AmountExceeded):
        basket(MUG).discount_line(1, AmountOff(euros(1191), "typing error"))
    with pytest.raises(AmountExceeded):
        basket(MUG).with_discount(AmountOff(euros(1191), "typing error"))


def test_an_amount_off_never_takes_a_line_below_zero_when_it_shrinks():
    rung = basket((MUG, "2")).discount_line(1, AmountOff(euros(1500), "damaged"))
    assert rung.set_quantity(1, Quantity.of(1)).subtotal == euros(0)


def test_the_basket_discount_leaves_the_subtotal_alone():
    rung = basket(MUG).with_discount(SALE)
    assert (rung.discount, rung.subtotal) == (SALE, euros(1190))
    assert rung.with_discount(None) == basket(MUG)


def test_notes_and_customer_are_kept():
    customer = BuyerContact("Susie Smith", "susie@example.com")
    rung = basket(MUG).note_line(1, "blue").with_note("until Friday").with_customer(customer)
    assert (rung.line(1).note, rung.note, rung.customer) == ("blue", "until Friday", customer)
    assert rung.with_customer(None).customer is None


def test_a_customer_is_not_shown_by_repr():
    assert "Susie" not in repr(basket(MUG).with_customer(BuyerContact("Susie Smith")))


def test_notes_have_a_limit():
    assert basket(MUG).with_note("x" * 1_000).note == "x" * 1_000
    with pytest.raises(NoteTooLong):
        basket(MUG).with_note("x" * 1_001)
    with pytest.raises(NoteTooLong):
        basket(MUG).note_line(1, "x" * 1_001)


def test_a_basket_holds_500_lines():
    full = basket(*(product(f"S{index}") for index in range(500)))
    with pytest.raises(BasketFull) as refusal:
        full.add(MUG)
    assert refusal.value.limit == 500
    assert len(full.lines) == 500


def test_a_basket_ships_as_soon_as_one_line_does():
    assert not basket(song()).ships
    assert basket(song(), MUG).ships
    assert not Basket(Currency.EUR, prices_include_tax=True).ships


def test_one_age_restricted_line_is_enough_to_ask():
    assert not basket(MUG).age_restricted
    assert basket(MUG, product("GIN", age_restricted=True)).age_restricted
