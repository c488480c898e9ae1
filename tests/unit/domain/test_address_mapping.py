import unicodedata
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.address import AmazonAddress
from app.domain.address_mapping import REQUIRED, AddressField, map_address, missing_fields
from app.domain.postal_address import AddressKind, LockerKind, ParcelLocker

F = AddressField
WIDE = 0xFF10 - ord("0")
WIDE_BLOCK = "".join(chr(ord(sign) + WIDE) for sign in "1-8-1")

texts = st.one_of(
    st.just(""),
    st.text(max_size=30),
    st.sampled_from(
        [
            "Packstation 145",
            "12345678",
            "Postnummer 1234567 Packstation 145",
            "Hauptstr. 5",
            "10 Downing Street",
            "12 bis, rue de la Paix",
            "下目黒1-8-1",
            "東京都",
            "osaka-fu",
            "New York",
            "606021234",
            "sw1a1aa",
            "〒1530064",
            "75 001",
            "van der Berg, Anna",
            "PO Box 12",
            "APO",
            " \u3000 ",
        ]
    ),
)
countries = st.sampled_from(["US", "us", "DE", "AT", "GB", "FR", "JP", "ES", "", "Deutschland"])
addresses = st.builds(
    AmazonAddress, **{f.name: texts for f in fields(AmazonAddress)} | {"country_code": countries}
)


def squashed(text):
    """Letters and digits only, whatever their width and case."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in folded if sign.isalnum())


@given(addresses)
def test_no_text_of_the_original_is_lost(original):
    mapped = [squashed(text) for text in map_address(original).texts()]
    for field in fields(AmazonAddress):
        text = squashed(getattr(original, field.name))
        assert any(text in each for each in mapped), field.name


@given(addresses)
def test_the_original_is_kept_as_it_came(original):
    assert map_address(original).original == original


@given(addresses)
def test_a_name_is_never_doubled(original):
    address = map_address(original)
    halves = sorted(f"{address.given_name} {address.family_name}".replace(",", " ").split())
    assert halves == sorted(address.full_name.replace(",", " ").split())


@given(addresses)
def test_a_locker_is_exactly_a_locker_address(original):
    address = map_address(original)
    if address.kind is AddressKind.PARCEL_LOCKER:
        assert address.locker is not None


ANSWERS = {
    F.NAME: "Susie Smith",
    F.STREET: "Main 1",
    F.CITY: "Springfield",
    F.REGION: "XX",
    F.POSTAL_CODE: "12345",
    F.COUNTRY: "DE",
    F.PHONE: "800-000-0000",
    F.POST_NUMBER: "12345678",
}


@given(addresses)
def test_asked_one_by_one_each_field_is_asked_once_and_then_all_is_there(original):
    answers = {}
    while missing := missing_fields(map_address(original, answers)):
        assert missing[0] not in answers
        answers[missing[0]] = ANSWERS[missing[0]]
    assert map_address(original, answers).original == original


def test_personal_data_is_hidden_from_repr():
    address = map_address(
        AmazonAddress(
            "Susie Smith", "Packstation 145", "12345678", city="Berlin", country_code="DE"
        )
    )
    assert repr(address) == (
        "PostalAddress(country='DE', kind=<AddressKind.PARCEL_LOCKER: 'parcel_locker'>, "
        "locker=ParcelLocker(kind=<LockerKind.PACKSTATION: 'packstation'>, number='145'))"
    )


@pytest.mark.parametrize(
    ("lines", "company", "street", "number"),
    [
        (("Meininger Strasse 58", "", ""), "", "Meininger Strasse", "58"),
        (("", "Meininger Strasse 58", ""), "", "Meininger Strasse", "58"),
        (("Muster GmbH", "Hauptstr. 5a", ""), "Muster GmbH", "Hauptstr.", "5a"),
        (("Muster GmbH", "Abt. 7", "Hauptstr.5"), "Muster GmbH Abt. 7", "Hauptstr.", "5"),
        (("", "Muster GmbH", "Am Markt 3 - 5"), "Muster GmbH", "Am Markt", "3 - 5"),
        (("Straße des 17. Juni 135", "", ""), "", "Straße des 17. Juni", "135"),
        (("Praterstraße 5/3/12", "", ""), "", "Praterstraße", "5/3/12"),
        (("Q 5, 14", "", ""), "", "Q 5", "14"),
        (("Schlossallee", "", ""), "", "Schlossallee", ""),
        (("", "", ""), "", "", ""),
    ],
)
@pytest.mark.parametrize("country", ["DE", "AT"])
def test_german_lines_hold_the_company_before_the_street(lines, company, street, number, country):
    address = map_address(AmazonAddress("Liam Barker", *lines, country_code=country))
    assert (address.company, address.street, address.house_number) == (company, street, number)


@pytest.mark.parametrize(
    ("lines", "locker", "company", "street_lines"),
    [
        (
            ("12345678", "Packstation 145", ""),
            ParcelLocker(LockerKind.PACKSTATION, "145", "12345678"),
            "",
            ("12345678", "Packstation 145"),
        ),
        (
            ("PACKSTATION 145", "Postnummer 1234567", ""),
            ParcelLocker(LockerKind.PACKSTATION, "145", "1234567"),
            "",
            ("Postnummer 1234567", "PACKSTATION 145"),
        ),
        (
            ("Muster GmbH", "1234567 Packstation Nr. 145", ""),
            ParcelLocker(LockerKind.PACKSTATION, "145", "1234567"),
            "Muster GmbH",
            ("1234567 Packstation Nr. 145",),
        ),
        (
            ("Postfiliale 512", "", ""),
            ParcelLocker(LockerKind.POST_BRANCH, "512"),
            "",
            ("Postfiliale 512",),
        ),
    ],
)
def test_a_packstation_is_told_with_its_post_number(lines, locker, company, street_lines):
    address = map_address(AmazonAddress("Liam Barker", *lines, country_code="DE"))
    assert address.kind is AddressKind.PARCEL_LOCKER
    assert address.locker == locker
    assert (address.company, address.street_lines) == (company, street_lines)
    assert address.house_number == locker.number


def test_a_packstation_without_post_number_is_asked_for_it():
    original = AmazonAddress(
        "Liam Barker",
        "Packstation 145",
        city="Berlin",
        postal_code="10115",
        country_code="DE",
    )
    assert missing_fields(map_address(original)) == (F.POST_NUMBER,)
    answered = map_address(original, {F.POST_NUMBER: "12345678"})
    assert answered.locker == ParcelLocker(LockerKind.PACKSTATION, "145", "12345678")
    assert missing_fields(answered) == ()


@pytest.mark.parametrize(
    ("country", "line", "kind"),
    [
        ("DE", "Postfach 10 20 30", AddressKind.PO_BOX),
        ("US", "P.O. Box 12", AddressKind.PO_BOX),
        ("US", "Post Office Box 12", AddressKind.PO_BOX),
        ("US", "1 Boxwood Lane", AddressKind.STREET),
        ("FR", "BP 123", AddressKind.PO_BOX),
        ("FR", "12 rue de la Paix", AddressKind.STREET),
        ("JP", "目黒郵便局私書箱12号", AddressKind.PO_BOX),
        ("GB", "BFPO 57", AddressKind.MILITARY),
        ("US", "Amazon Hub Locker - Ruby", AddressKind.PARCEL_LOCKER),
        ("IT", "Amazon Counter Tabacchi", AddressKind.PARCEL_LOCKER),
    ],
)
def test_what_stands_at_the_address_is_noticed(country, line, kind):
    assert map_address(AmazonAddress("A B", line, country_code=country)).kind is kind


def test_an_american_address_keeps_its_lines_in_order():
    address = map_address(
        AmazonAddress(
            "Susie Smith",
            "10 Ditka Ave",
            "Suite 2500",
            "c/o Bears",
            city="Chicago",
            state_or_region="illinois",
            postal_code="60602 1234",
            country_code="US",
            phone="800-000-0000",
        )
    )
    assert address.street_lines == ("10 Ditka Ave", "Suite 2500", "c/o Bears")
    assert (address.street, address.house_number) == ("Ditka Ave", "10")
    assert (address.region, address.region_as_written) == ("IL", "illinois")
    assert address.postal_code == "60602-1234"
    assert (address.given_name, address.family_name) == ("Susie", "Smith")
    assert missing_fields(address) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [("NY", "NY"), ("ny", "NY"), ("N.Y.", "NY"), ("New York", "NY"), ("Guam", "GU"), ("XX", "XX")],
)
def test_states_become_codes_and_unknown_ones_stay(text, code):
    assert map_address(AmazonAddress(state_or_region=text, country_code="US")).region == code


@pytest.mark.parametrize(("city", "state"), [("apo", "AE"), ("FPO", ""), ("Anywhere", "AP")])
def test_forces_abroad_are_military(city, state):
    address = map_address(AmazonAddress(city=city, state_or_region=state, country_code="US"))
    assert address.kind is AddressKind.MILITARY


@pytest.mark.parametrize(
    ("text", "code"),
    [("sw1a1aa", "SW1A 1AA"), ("M1 1ae", "M1 1AE"), ("gir0aa", "GIR 0AA"), ("12345", "12345")],
)
def test_british_postcodes_get_their_shape(text, code):
    assert map_address(AmazonAddress(postal_code=text, country_code="GB")).postal_code == code


def test_a_british_region_serves_as_a_missing_county():
    county = map_address(AmazonAddress(state_or_region="Kent", country_code="GB")).county
    both = map_address(
        AmazonAddress(county="Surrey", state_or_region="England", country_code="GB")
    ).county
    assert (county, both) == ("Kent", "Surrey")


def test_a_new_forces_postcode_is_military():
    address = map_address(AmazonAddress(postal_code="bf1 2at", country_code="GB"))
    assert (address.kind, address.postal_code) == (AddressKind.MILITARY, "BF1 2AT")


def test_a_french_street_is_found_below_the_building():
    address = map_address(
        AmazonAddress(
            "Camille Durand",
            "Bâtiment B",
            "12 bis, rue de la Paix",
            city="Paris",
            postal_code="75 002",
            country_code="FR",
        )
    )
    assert (address.street, address.house_number) == ("rue de la Paix", "12 bis")
    assert address.street_lines == ("Bâtiment B", "12 bis, rue de la Paix")
    assert address.postal_code == "75002"
    assert missing_fields(address) == ()


def test_a_japanese_address_is_read_from_the_large_to_the_small():
    address = map_address(
        AmazonAddress(
            "山田 太郎",
            f"目黒区下目黒{WIDE_BLOCK}",
            "アルコタワー",
            state_or_region="Tōkyō-to",
            postal_code="〒" + "".join(chr(ord(digit) + WIDE) for digit in "1530064"),
            country_code="JP",
            phone="03-0000-0000",
        )
    )
    assert (address.family_name, address.given_name) == ("山田", "太郎")
    assert (address.region, address.region_as_written) == ("東京都", "Tōkyō-to")
    assert address.postal_code == "153-0064"
    assert (address.street, address.house_number) == ("目黒区下目黒", "1-8-1")
    assert address.street_lines == (f"目黒区下目黒{WIDE_BLOCK}", "アルコタワー")
    assert missing_fields(address) == ()


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("東京都", "東京都"),
        ("東京", "東京都"),
        ("TOKYO", "東京都"),
        ("Osaka Fu", "大阪府"),
        ("Hyōgo Prefecture", "兵庫県"),
        ("Kyoto", "京都府"),
        ("hokkaido", "北海道"),
        ("Kanagawa-ken", "神奈川県"),
        ("Atlantis", "Atlantis"),
    ],
)
def test_prefectures_become_their_official_name(text, region):
    assert map_address(AmazonAddress(state_or_region=text, country_code="JP")).region == region


@pytest.mark.parametrize(
    ("line", "region"), [("大阪府大阪市北区1-2", "大阪府"), ("北区1-2", ""), ("", "")]
)
def test_a_prefecture_in_the_first_line_is_not_asked_for_again(line, region):
    address = map_address(AmazonAddress(address_line_1=line, country_code="JP"))
    assert address.region == region
    assert (F.REGION in missing_fields(address)) is (region == "")


@pytest.mark.parametrize(
    ("line", "area", "block"),
    [
        ("下目黒1丁目8番1号", "下目黒", "1丁目8番1号"),
        ("Shimomeguro 1-8-1", "Shimomeguro", "1-8-1"),
        ("下目黒", "下目黒", ""),
    ],
)
def test_chome_and_block_are_told_from_the_area(line, area, block):
    address = map_address(AmazonAddress(address_line_1=line, country_code="JP"))
    assert (address.street, address.house_number) == (area, block)


@pytest.mark.parametrize(
    ("name", "country", "given", "family"),
    [
        ("Susie Smith", "US", "Susie", "Smith"),
        ("Smith, Susie", "US", "Susie", "Smith"),
        ("Madonna", "US", "", "Madonna"),
        ("Anna Maria von der Leyen", "DE", "Anna Maria", "von der Leyen"),
        ("Martin King Jr.", "US", "Martin", "King Jr."),
        ("King Jr.", "US", "King", "Jr."),
        ("De Niro", "US", "De", "Niro"),
        ("Smith,", "US", "", "Smith,"),
        ("山田太郎", "JP", "", "山田太郎"),
        ("ヤマダ\u3000タロウ", "JP", "タロウ", "ヤマダ"),
        ("Taro Yamada", "JP", "Taro", "Yamada"),
        ("  ", "GB", "", ""),
    ],
)
def test_names_are_told_apart_and_one_word_is_not_doubled(name, country, given, family):
    address = map_address(AmazonAddress(name, country_code=country))
    assert (address.given_name, address.family_name) == (given, family)


@pytest.mark.parametrize(
    ("country", "missing"),
    [
        ("US", (F.NAME, F.STREET, F.CITY, F.REGION, F.POSTAL_CODE)),
        ("DE", (F.NAME, F.STREET, F.CITY, F.POSTAL_CODE)),
        ("GB", (F.NAME, F.STREET, F.CITY, F.POSTAL_CODE)),
        ("JP", (F.NAME, F.STREET, F.REGION, F.POSTAL_CODE, F.PHONE)),
        ("IE", (F.NAME, F.STREET, F.CITY)),
        ("", (F.NAME, F.STREET, F.CITY, F.COUNTRY)),
    ],
)
def test_each_country_asks_for_what_its_post_needs(country, missing):
    assert missing_fields(map_address(AmazonAddress(country_code=country))) == missing


def test_the_rules_of_another_country_can_be_asked_for():
    nowhere = map_address(AmazonAddress())
    assert F.POSTAL_CODE in missing_fields(nowhere, "DE")
    assert F.POSTAL_CODE not in missing_fields(nowhere, "IE")


def test_an_answer_never_overwrites_what_amazon_sent():
    original = AmazonAddress(city="Berlin", country_code="DE")
    address = map_address(original, {F.CITY: "Bonn", F.POSTAL_CODE: "10115"})
    assert (address.city, address.postal_code) == ("Berlin", "10115")


def test_every_country_with_rules_asks_for_name_and_street():
    assert all(required >= {F.NAME, F.STREET, F.COUNTRY} for required in REQUIRED.values())
