import pytest
from hypothesis import given

from app.domain.address import AmazonAddress
from app.domain.address_label import label_lines
from app.domain.address_mapping import map_address

from .test_address_mapping import addresses


def label(*, country_line="", **fields):
    return label_lines(map_address(AmazonAddress(**fields)), country_line)


def test_an_american_label():
    assert label(
        name="Susie Smith",
        address_line_1="10 Ditka Ave",
        address_line_2="Suite 2500",
        city="Chicago",
        state_or_region="Illinois",
        postal_code="606021234",
        country_code="US",
        country_line="UNITED STATES",
    ) == ("Susie Smith", "10 Ditka Ave", "Suite 2500", "Chicago, IL 60602-1234", "UNITED STATES")


def test_a_german_label_names_the_company_above_the_person():
    assert label(
        name="Liam Barker",
        address_line_1="Muster GmbH",
        address_line_2="Meininger Strasse 58",
        city="Neunkirchen",
        postal_code="66538",
        country_code="DE",
    ) == ("Muster GmbH", "Liam Barker", "Meininger Strasse 58", "66538 Neunkirchen")


def test_a_packstation_label_has_the_post_number_above_the_locker():
    assert label(
        name="Liam Barker",
        address_line_1="Packstation 145",
        address_line_2="12345678",
        city="Berlin",
        postal_code="10115",
        country_code="DE",
    ) == ("Liam Barker", "12345678", "Packstation 145", "10115 Berlin")


def test_a_british_label_gives_the_postcode_a_line_of_its_own():
    assert label(
        name="Oliver Twist",
        address_line_1="12 High Street",
        city="Ashford",
        state_or_region="Kent",
        postal_code="tn231aa",
        country_code="GB",
        country_line="GROSSBRITANNIEN",
    ) == ("Oliver Twist", "12 High Street", "Ashford", "Kent", "TN23 1AA", "GROSSBRITANNIEN")


def test_a_french_label_ends_in_capitals():
    assert label(
        name="Camille Durand",
        address_line_1="12 rue de la Paix",
        city="Évian-les-Bains",
        postal_code="74500",
        country_code="FR",
    ) == ("Camille Durand", "12 rue de la Paix", "74500 ÉVIAN-LES-BAINS")


def test_a_japanese_label_goes_from_the_large_to_the_small():
    assert label(
        name="山田 太郎",
        address_line_1="下目黒1-8-1",
        address_line_2="アルコタワー",
        city="目黒区",
        state_or_region="Tokyo",
        postal_code="1530064",
        country_code="JP",
    ) == ("〒153-0064", "東京都目黒区下目黒1-8-1", "アルコタワー", "山田 太郎 様")


def test_a_japanese_label_does_not_double_a_prefecture_that_opens_the_line():
    assert label(
        address_line_1="東京都目黒区1-8-1", state_or_region="東京都", country_code="JP"
    ) == ("東京都目黒区1-8-1",)


@pytest.mark.parametrize("country", ["ES", "DK", ""])
def test_elsewhere_the_code_stands_before_the_city(country):
    assert label(
        name="Ana García",
        address_line_1="Calle Mayor 1",
        city="Madrid",
        state_or_region="Madrid",
        postal_code="28013",
        country_code=country,
    ) == ("Ana García", "Calle Mayor 1", "28013 Madrid", "Madrid")


@given(addresses)
def test_no_label_has_an_empty_line(original):
    assert all(line.strip() for line in label_lines(map_address(original)))
