import pytest

from app.domain.area import Area
from app.domain.destination import Destination, destination_of
from app.domain.postal_address import AddressKind
from app.domain.address import AmazonAddress
from app.domain.address_mapping import map_address
from app.domain.postcode import MalformedPostcodePattern, PostcodePattern

from .builders import BERLIN, MANHATTAN


@pytest.mark.parametrize(
    ("pattern", "code", "expected"),
    [
        ("10115", "10115", True),
        ("10115", "101150", False),
        ("101*", "10115", True),
        ("101*", "10215", False),
        ("*", "", True),
        ("B#*", "B1 1AA", True),
        ("B#*", "BT1 1AA", False),
        ("im*", "IM1 1AA", True),
        ("sw1a 1aa", "SW1A1AA", True),
        ("153-0064", "1530064", True),
        ("10115..10179", "10115", True),
        ("10115..10179", "10179", True),
        ("10115..10179", "10180", False),
        ("10115..10179", "101150", False),
        ("10115", "", False),
    ],
)
def test_codes_fall_under_patterns(pattern, code, expected):
    assert PostcodePattern(pattern).matches(code) is expected


@pytest.mark.parametrize("text", ["", "10179..10115", "1..10", "10115..", "[0-9]", "1*1", "1..2*"])
def test_what_is_no_pattern_is_refused(text):
    with pytest.raises(MalformedPostcodePattern) as refusal:
        PostcodePattern(text)
    assert refusal.value.text == text


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        (Area(), True),
        (Area.of("US"), True),
        (Area.of("DE", "US"), True),
        (Area.of("DE"), False),
        (Area.of("US", regions="NJ NY"), True),
        (Area.of("US", regions="NJ"), False),
        (Area.of("US", regions="NY", postcodes="100* 101*"), True),
        (Area.of("US", regions="NY", postcodes="112*"), False),
        (Area(cities=frozenset({"NEW YORK"})), True),
        (Area(cities=frozenset({"Albany"})), False),
        (Area(counties=frozenset({"New York County"})), False),
    ],
)
def test_every_criterion_that_is_given_must_hold(area, expected):
    assert area.covers(MANHATTAN) is expected


def test_a_county_is_compared_without_case():
    area = Area(counties=frozenset({"Kings"}))
    assert area.covers(Destination("US", "NY", "KINGS"))


def test_a_destination_is_the_place_of_an_address_without_plus_4():
    address = map_address(
        AmazonAddress(
            name="Susie Smith",
            address_line_1="PO Box 12",
            city="Chicago",
            county="Cook",
            state_or_region="Illinois",
            postal_code="606021234",
            country_code="us",
        )
    )
    assert address.postal_code == "60602-1234"
    assert destination_of(address) == Destination(
        "US", "IL", "Cook", "Chicago", "60602", AddressKind.PO_BOX
    )


def test_a_destination_elsewhere_keeps_its_code():
    address = map_address(AmazonAddress(city="Berlin", postal_code="10115", country_code="DE"))
    assert destination_of(address) == BERLIN
