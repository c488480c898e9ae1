"""A buyer's data is recognized by who knows it, and cannot be noted down by who does not."""

from app.domain.address import AmazonAddress
from app.domain.address_mapping import map_address
from app.domain.masking import masked, masked_email, masked_lines, masked_phone


def test_names_keep_two_letters_of_each_word():
    assert masked("Ada Fielding") == "Ad• Fi••••••"
    assert masked("Bo") == "B•"
    assert masked("") == ""


def test_a_mail_address_keeps_its_domain_and_a_phone_number_its_end():
    assert masked_email("ada.fielding@example.com") == "ad••••••@example.com"
    assert masked_email("") == ""
    assert masked_phone("503-555-0142") == "••••••42"
    assert masked_phone("") == ""


def test_an_address_keeps_what_delivery_and_tax_need():
    told = AmazonAddress(
        name="Ada Fielding",
        address_line_1="418 Hemlock Terrace",
        city="Portland",
        state_or_region="OR",
        postal_code="97205",
        country_code="US",
    )
    address = map_address(told)
    name, street, place, country = masked_lines(address)
    assert (name, place, country) == ("Ad• Fi••••••", "Portland, OR 97205", "US")
    assert street == "41• He••••• Te•••••"
    assert masked_lines(address, "Vereinigte Staaten")[3:] == ("Vereinigte Staaten",)


def test_a_name_that_the_country_contains_leaves_the_country_readable():
    address = map_address(
        AmazonAddress(
            name="Deutsch", address_line_1="Weg 1", city="Ulm", postal_code="1", country_code="DE"
        )
    )
    assert masked_lines(address, "Deutschland")[-1] == "Deutschland"
