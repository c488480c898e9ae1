import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.area import Area
from app.domain.destination import Destination
from app.domain.money import Currency, Money
from app.domain.postal_address import AddressKind
from app.domain.shipping import (
    Arrival,
    InvalidShippingMethod,
    ShippingMethodId,
    WhyNot,
    Zone,
    quotes,
)
from app.domain.tariff import (
    FlatTariff,
    InvalidTariff,
    Parcel,
    ValueStep,
    ValueTariff,
    WeightStep,
    WeightTariff,
)

from .builders import BERLIN, PARIS, euros, method

MAINLAND = Zone("mainland", (Area.of("DE"),), (Area.of("DE", postcodes="27498"),))
BY_WEIGHT = WeightTariff((WeightStep(2_000, euros(499)), WeightStep(10_000, euros(999))))
BY_VALUE = ValueTariff((ValueStep(euros(1_000), euros(600)), ValueStep(euros(5_000), euros(300))))


def parcel(weight_g=500, minor=2_000):
    return Parcel(weight_g, euros(minor))


def prices(choices):
    return [(each.method.method_id, each.price.minor) for each in choices.offers]


def test_offers_come_cheapest_first_then_fastest_then_by_name():
    methods = [
        method("express", 1_290, arrival=Arrival(1, 1)),
        method("slow", 490, arrival=Arrival(3, 5)),
        method("zeta", 490, arrival=Arrival(2, 3)),
        method("alpha", 490, arrival=Arrival(2, 3)),
    ]
    assert prices(quotes(methods, BERLIN, parcel())) == [
        ("alpha", 490),
        ("zeta", 490),
        ("slow", 490),
        ("express", 1_290),
    ]


@pytest.mark.parametrize(
    ("weight_g", "expected"),
    [(0, 499), (2_000, 499), (2_001, 999), (10_000, 999), (10_001, WhyNot.TOO_HEAVY)],
)
def test_a_price_by_weight_holds_up_to_and_including_its_step(weight_g, expected):
    choices = quotes([method(tariff=BY_WEIGHT)], BERLIN, parcel(weight_g))
    got = [price for _, price in prices(choices)] or [each.reason for each in choices.not_offered]
    assert got == [expected]


@pytest.mark.parametrize(
    ("minor", "expected"),
    [(999, WhyNot.TOO_CHEAP), (1_000, 600), (4_999, 600), (5_000, 300), (99_999, 300)],
)
def test_a_price_by_value_holds_from_its_step_on(minor, expected):
    choices = quotes([method(tariff=BY_VALUE)], BERLIN, parcel(minor=minor))
    got = [price for _, price in prices(choices)] or [each.reason for each in choices.not_offered]
    assert got == [expected]


@pytest.mark.parametrize(("minor", "price"), [(4_999, 490), (5_000, 0), (5_001, 0)])
def test_delivery_is_free_from_a_value_on(minor, price):
    choices = quotes([method(free_from=euros(5_000))], BERLIN, parcel(minor=minor))
    assert prices(choices) == [("post", price)]


@pytest.mark.parametrize(
    ("fields", "place", "reason"),
    [
        ({"active": False}, BERLIN, WhyNot.INACTIVE),
        ({"tariff": FlatTariff(Money(500, Currency.USD))}, BERLIN, WhyNot.OTHER_CURRENCY),
        ({"zone": MAINLAND}, PARIS, WhyNot.OUTSIDE_ZONE),
        ({"zone": MAINLAND}, Destination("DE", postal_code="27498"), WhyNot.EXCLUDED_AREA),
        ({}, Destination("DE", kind=AddressKind.PARCEL_LOCKER), WhyNot.ADDRESS_KIND),
        ({}, Destination("DE", kind=AddressKind.PO_BOX), WhyNot.ADDRESS_KIND),
    ],
)
def test_a_method_that_is_not_offered_says_why(fields, place, reason):
    choices = quotes([method(**fields)], place, parcel())
    assert choices.offers == ()
    assert choices.why_not(ShippingMethodId("post")) is reason


def test_a_carrier_with_lockers_serves_a_locker():
    dhl = method("dhl", delivers_to=frozenset({AddressKind.STREET, AddressKind.PARCEL_LOCKER}))
    place = Destination("DE", kind=AddressKind.PARCEL_LOCKER)
    assert prices(quotes([dhl, method()], place, parcel())) == [("dhl", 490)]


def test_choices_are_looked_up_by_id():
    choices = quotes([method(), method("ferry", active=False)], BERLIN, parcel())
    offer = choices.offer(ShippingMethodId("post"))
    assert offer is not None
    assert offer.arrival == Arrival(1, 3)
    assert choices.offer(ShippingMethodId("ferry")) is None
    assert choices.why_not(ShippingMethodId("ferry")) is WhyNot.INACTIVE
    assert choices.why_not(ShippingMethodId("post")) is None


@given(st.permutations(["a", "b", "c", "d"]), st.integers(0, 12_000))
def test_every_method_is_either_offered_or_explained(names, weight_g):
    methods = [method(name, tariff=BY_WEIGHT, active=name != "d") for name in names]
    choices = quotes(methods, BERLIN, parcel(weight_g))
    told = [each.method for each in (*choices.offers, *choices.not_offered)]
    assert sorted(each.name for each in told) == ["A", "B", "C", "D"]
    assert [each.method.name for each in choices.offers] == (
        ["A", "B", "C"] if weight_g <= 10_000 else []
    )


@pytest.mark.parametrize(
    ("build", "fault"),
    [
        (lambda: FlatTariff(euros(-1)), "no negative amounts"),
        (lambda: WeightTariff(()), "at least one step"),
        (lambda: WeightTariff((WeightStep(0, euros(1)),)), "rising steps"),
        (
            lambda: WeightTariff((WeightStep(2, euros(1)), WeightStep(2, euros(2)))),
            "rising steps",
        ),
        (
            lambda: WeightTariff((WeightStep(1, euros(1)), WeightStep(2, Money(2, Currency.USD)))),
            "one currency",
        ),
        (lambda: ValueTariff((ValueStep(euros(-1), euros(1)),)), "no negative amounts"),
        (
            lambda: ValueTariff((ValueStep(euros(5), euros(1)), ValueStep(euros(5), euros(2)))),
            "rising steps",
        ),
    ],
)
def test_a_tariff_that_cannot_be_meant_is_refused(build, fault):
    with pytest.raises(InvalidTariff, match=fault):
        build()


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"arrival": Arrival(3, 1)}, "arrives before it leaves"),
        ({"arrival": Arrival(-1, 1)}, "arrives before it leaves"),
        ({"free_from": Money(1, Currency.USD)}, "two currencies"),
    ],
)
def test_a_method_that_cannot_be_carried_out_is_refused(fields, fault):
    with pytest.raises(InvalidShippingMethod, match=fault):
        method(**fields)


def test_every_tariff_knows_its_currency():
    assert {each.currency for each in (FlatTariff(euros(1)), BY_WEIGHT, BY_VALUE)} == {Currency.EUR}
