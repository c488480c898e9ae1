"""The test buyers cover every region, every odd address and every special card."""

from collections import Counter

import pytest

from app.emulator.buyers import BUYERS
from app.emulator.states import CardBehavior, Region
from app.emulator.web_addresses import address_lines

ADDRESSES = {address_id: address for buyer in BUYERS for address_id, address in buyer.addresses}


def test_there_are_at_least_ten_buyers_and_two_for_each_region():
    counts = Counter(buyer.region for buyer in BUYERS)
    assert len(BUYERS) == 13
    assert counts == {Region.US: 3, Region.UK: 2, Region.EU: 6, Region.JP: 2}


def test_german_and_french_buyers_come_in_pairs():
    languages = Counter(buyer.language for buyer in BUYERS if buyer.region is Region.EU)
    assert (languages["de-DE"], languages["fr-FR"]) == (2, 2)


def test_every_buyer_has_several_addresses_and_the_same_nine_cards():
    for buyer in BUYERS:
        assert len(buyer.addresses) >= 2, buyer.name
        assert sorted(method.tail for method in buyer.payment_methods) == sorted(
            ["1111", "0005", "4444", "9424", "0000", "5656", "4545", "2323", "3434"]
        )


def test_special_cards_behave_as_their_digits_say():
    behaviors = {method.tail: method.behavior for method in BUYERS[0].payment_methods}
    assert {tail: kind for tail, kind in behaviors.items() if kind is not CardBehavior.NORMAL} == {
        "5656": CardBehavior.TRANSACTION_TIMED_OUT,
        "4545": CardBehavior.PAYMENT_METHOD_NOT_ALLOWED,
        "2323": CardBehavior.AMAZON_REJECTED,
        "3434": CardBehavior.INVALID_PAYMENT_METHOD,
    }


def test_the_first_card_of_every_wallet_is_an_ordinary_one():
    assert {buyer.payment_methods[0].behavior for buyer in BUYERS} == {CardBehavior.NORMAL}


def test_ids_are_unique():
    ids = [buyer.buyer_id for buyer in BUYERS]
    ids += [address_id for buyer in BUYERS for address_id, _ in buyer.addresses]
    ids += [method.payment_id for buyer in BUYERS for method in buyer.payment_methods]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("address_id", "lines"),
    [
        ("address-us01-3", ["P.O. Box 7741", "Denver, CO 80217"]),
        ("address-us02-2", ["PSC 4417 Box 90", "APO, AE 09012"]),
        (
            "address-uk02-1",
            ["Tŷ Gwyn", "3 Harbour Lane", "Llanfairpwllgwyngyll", "Anglesey", "LL61 5UJ"],
        ),
        (
            "address-eu01-2",
            ["Weißhaupt Möbelbau GmbH", "Sägewerkstraße 3", "79098 Freiburg im Breisgau"],
        ),
        (
            "address-eu01-3",
            [
                "Weißhaupt Möbelbau GmbH",
                "Wareneingang, Tor 4",
                "Am Güterbahnhof 88a",
                "04109 Leipzig",
            ],
        ),
        ("address-eu01-4", ["60381942", "Packstation 142", "10409 Berlin"]),
        ("address-eu02-1", ["Lindenhöhe 58", "66538 Neunkirchen"]),
        ("address-eu05-1", ["Via dei Liutai 21", "Scala B, interno 8", "10128 Torino (TO)"]),
        ("address-jp01-1", ["〒150-0042", "東京都渋谷区楓町2-14-6", "メゾン青葉 301号室"]),
        ("address-jp01-3", ["〒900-0014", "沖縄県那覇市若草1-7-3"]),
        ("address-jp02-2", ["4-2-8 Momijigaoka", "Room 105", "Kyoto-shi, Kyoto 600-8216"]),
    ],
)
def test_addresses_read_as_in_their_country(address_id, lines):
    assert address_lines(ADDRESSES[address_id]) == lines


def test_some_names_are_one_word_and_some_texts_are_long():
    assert {"Indigo", "ミサキ"} <= {address.name for address in ADDRESSES.values()}
    assert max(len(address.line1) for address in ADDRESSES.values()) > 70
