"""New addresses are checked by the rules of their country."""

import pytest

from app.emulator.objects import Address
from app.emulator.web_addresses import FORMS, read_address
from app.emulator.web_refusals import WidgetRefusal
from app.emulator.web_texts import TEXTS

GOOD = {
    "US": {
        "name": "Ada",
        "line1": "1 A St",
        "city": "Reno",
        "state_or_region": "NV",
        "postal_code": "89501-0001",
    },
    "GB": {"name": "Bo", "line1": "2 B Rd", "city": "Leeds", "postal_code": "ls1 4dy"},
    "DE": {"name": "Cy", "line1": "Firma", "line2": "Weg 3", "city": "Ulm", "postal_code": "89073"},
    "AT": {"name": "Di", "line1": "Gasse 4", "city": "Graz", "postal_code": "8010"},
    "FR": {"name": "Ed", "line1": "5 rue", "city": "Lille", "postal_code": "59000"},
    "IT": {
        "name": "Fa",
        "line1": "Via 6",
        "city": "Pisa",
        "postal_code": "56121",
        "state_or_region": "PI",
    },
    "ES": {"name": "Gi", "line1": "Calle 7", "city": "Vigo", "postal_code": "36201"},
    "JP": {
        "name": "花",
        "line1": "楓町8",
        "city": "渋谷区",
        "state_or_region": "東京都",
        "postal_code": "1500042",
        "phone": "03-0000-0000",
    },
}


def _refused(content):
    with pytest.raises(WidgetRefusal) as refusal:
        read_address(content)
    assert refusal.value.code == "InvalidAddress"
    return refusal.value.fields


def test_every_country_has_a_form_and_a_name_in_every_language():
    assert set(FORMS) == set(GOOD)
    for texts in TEXTS.values():
        assert set(texts["countries"]) == set(FORMS)


@pytest.mark.parametrize("country", GOOD)
def test_a_complete_address_is_taken_as_typed(country):
    content = {"country_code": country, **GOOD[country]}
    assert read_address(content) == Address(**content)


def test_blanks_around_and_between_words_are_tidied():
    content = {"country_code": "DE", **GOOD["DE"], "name": "  Cy \t\u3000Doe\x00 "}
    assert read_address(content).name == "Cy Doe"


def test_missing_fields_are_named():
    assert _refused({"country_code": "US"}) == {
        name: {"error": "required"}
        for name in ("name", "line1", "city", "state_or_region", "postal_code")
    }


@pytest.mark.parametrize(
    ("country", "postal_code", "example"),
    [
        ("US", "9750", "97205"),
        ("GB", "12345", "N1 9GU"),
        ("DE", "1040", "10405"),
        ("AT", "10300", "1030"),
        ("JP", "150-004", "150-0042"),
    ],
)
def test_a_postal_code_has_the_form_of_its_country(country, postal_code, example):
    content = {"country_code": country, **GOOD[country], "postal_code": postal_code}
    assert _refused(content) == {"postal_code": {"error": "pattern", "example": example}}


def test_too_long_lines_and_unknown_states_are_refused():
    content = {"country_code": "US", **GOOD["US"], "line1": "x" * 61, "state_or_region": "ZZ"}
    assert _refused(content) == {
        "line1": {"error": "length", "limit": "60"},
        "state_or_region": {"error": "choice"},
    }


def test_a_country_without_form_is_refused():
    assert _refused({"country_code": "XX"}) == {"country_code": {"error": "choice"}}


def test_a_japanese_address_needs_a_phone():
    content = {"country_code": "JP", **GOOD["JP"], "phone": ""}
    assert _refused(content) == {"phone": {"error": "required"}}


def test_fields_that_are_no_texts_do_no_harm():
    assert _refused({"country_code": "DE", **GOOD["DE"], "city": None, "postal_code": ["1"]}) == {
        "city": {"error": "required"},
        "postal_code": {"error": "pattern", "example": "10405"},
    }


def test_every_field_has_a_label_in_every_language():
    labels = {field["label"] for form in FORMS.values() for field in form["fields"]}
    for texts in TEXTS.values():
        assert labels <= set(texts["fields"])
