"""Whether a desk hears Amazon itself: what is kept, and what cannot be right."""

from dataclasses import replace

import pytest

from app.domain.environment import Mode, Region
from app.domain.ipn_topics import topics_of
from app.services.receiving_settings import BadReceiving, ReceivingChoice, ReceivingSettings
from app.services.shop_settings import ShopSettings
from tests.ui.shops import open_desk

ON = ReceivingChoice("till-1", "127.0.0.1", 8765, "https://shop.example")
TOPIC = "arn:aws:sns:us-west-2:291180941288:ATRAININGJPLIV-A1"


@pytest.fixture
def settings(tmp_path):
    desk = open_desk(tmp_path / "shop.sqlite")
    yield ReceivingSettings(ShopSettings(desk.services.desk))
    desk.close()


def test_by_default_no_desk_receives(settings):
    assert settings.load() == ReceivingChoice()


def test_a_choice_is_kept_for_all_desks(settings):
    choice = replace(ON, topics=(TOPIC,))
    settings.save(choice, "clara")
    assert settings.load() == choice


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("", ""),
        ("https://shop.example", "https://shop.example/ipn"),
        ("https://shop.example/", "https://shop.example/ipn"),
        ("https://shop.example:8443/pay/ipn", "https://shop.example:8443/pay/ipn"),
    ],
)
def test_one_address_is_to_be_entered_in_seller_central(address, url):
    assert replace(ON, address=address).ipn_url == url


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("host", "somewhere"),
        ("host", ""),
        ("port", 0),
        ("port", 65_536),
        ("address", "http://shop.example"),
        ("address", "shop.example"),
        ("address", "https://"),
        ("address", "https://localhost"),
        ("address", "https://192.168.0.4"),
        ("address", "https://127.0.0.1:8765"),
        ("address", "https://shop.example/?a=b"),
        ("address", "https://shop.example/#a"),
        ("address", "https://shop .example"),
        ("address", "https://[shop"),
        ("topics", ("everything",)),
        ("topics", ("arn:aws:sns:us-east-1:291180941288:*",)),
    ],
)
def test_what_cannot_be_right_is_refused_with_its_field_and_nothing_is_kept(settings, field, value):
    with pytest.raises(BadReceiving) as refused:
        settings.save(replace(ON, **{field: value}), "clara")
    assert refused.value.field == field
    assert settings.load() == ReceivingChoice()


def test_the_topics_that_amazon_is_known_to_use_are_filled_in():
    assert topics_of(Region.US, Mode.LIVE, "A1") == (
        "arn:aws:sns:us-east-1:291180941288:AGWSWK15IEJJ7A1",
        "arn:aws:sns:us-east-1:598607868003:A35A4JO734ER04A1",
    )
    assert topics_of(Region.UK, Mode.SANDBOX, "A1")[0].split(":")[3] == "eu-west-1"


@pytest.mark.parametrize(
    ("region", "mode", "seller_id"),
    [
        (Region.JP, Mode.LIVE, "A1"),
        (Region.US, Mode.LIVE, ""),
        (Region.US, Mode.TRAINING, "A1"),
    ],
)
def test_nothing_is_guessed_where_it_is_not_known(region, mode, seller_id):
    assert topics_of(region, mode, seller_id) == ()
