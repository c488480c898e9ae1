import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifiers import (
    MalformedIdentifier,
    OrderNumber,
    ReferenceKind,
    order_number,
    permission_of,
    reference_id,
)


def test_reference_ids_are_derived_from_order_kind_and_count():
    order = order_number("P-", 100042)
    assert order == "P-100042"
    assert reference_id(order, ReferenceKind.AUTHORIZE, 1) == "P-100042-a01"
    assert reference_id(order, ReferenceKind.CAPTURE, 12) == "P-100042-c12"
    assert reference_id(order, ReferenceKind.REFUND, 100) == "P-100042-r100"


@given(st.from_regex(r"[A-Za-z0-9_-]{0,10}", fullmatch=True), st.integers(1, 10**12))
def test_any_order_number_leaves_room_for_its_reference_ids(prefix, serial):
    order = order_number(prefix, serial)
    ids = {reference_id(order, kind, count) for kind in ReferenceKind for count in (1, 99)}
    assert len(ids) == 2 * len(ReferenceKind)
    assert max(len(each) for each in ids) <= 32


@pytest.mark.parametrize("prefix", ["Rechnung #", "ü", "x" * 26, "a b"])
def test_a_prefix_that_amazon_would_not_take_is_refused(prefix):
    with pytest.raises(MalformedIdentifier) as refusal:
        order_number(prefix, 1)
    assert refusal.value.what == "an order number"
    assert refusal.value.text == f"{prefix}1"


def test_a_reference_id_of_33_characters_is_refused():
    with pytest.raises(MalformedIdentifier, match="is not a reference id"):
        reference_id(OrderNumber("x" * 29), ReferenceKind.CAPTURE, 1)


@pytest.mark.parametrize("tail", ["", "-A123456", "-C123456", "-R123456"])
def test_every_amazon_id_tells_its_order_reference(tail):
    assert permission_of(f"S02-1234567-1234567{tail}") == "S02-1234567-1234567"


@pytest.mark.parametrize(
    "text", ["", "B01-1234567-1234567", "S04-1234567-1234567", "S01-1234567-1234567-X123456"]
)
def test_what_is_no_amazon_id_is_refused(text):
    with pytest.raises(MalformedIdentifier, match="is not an Amazon Pay id"):
        permission_of(text)
