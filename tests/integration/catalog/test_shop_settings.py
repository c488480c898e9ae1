import pytest
from sqlalchemy import update

from app.domain.errors import ChangedMeanwhile
from app.services.shop_settings import (
    BadSettingName,
    SecretSetting,
    Setting,
    ShopSettings,
    StatedSetting,
    WrongSettingType,
)
from app.storage.settings import SettingRecord

from .shop import trail

SOUND = Setting("till.sound", default=True)
PREFIX = Setting("orders.prefix", "P-")
COUNT = Setting("receipt.copies", 1)
STAFF = Setting("mail.orders_department", ["a@example.com"])


@pytest.fixture
def settings(desk):
    return ShopSettings(desk)


def test_a_default_holds_until_somebody_sets_a_value(settings, clock):
    assert settings.stated(PREFIX) == StatedSetting("P-", 0, None, "")
    stated = settings.set(PREFIX, "B-", "olga")
    assert settings.stated(PREFIX) == stated == StatedSetting("B-", 1, clock.at, "olga")
    assert settings.names() == ("orders.prefix",)
    settings.reset(PREFIX, "olga")
    settings.reset(PREFIX, "olga")
    assert settings.get(PREFIX) == "P-"


@pytest.mark.parametrize(
    ("setting", "value"),
    [(SOUND, False), (PREFIX, "ü"), (COUNT, 0), (STAFF, []), (STAFF, ["x", "y"])],
)
def test_values_come_back_with_their_type(settings, setting, value):
    settings.set(setting, value, "olga")
    assert settings.get(setting) == value
    assert type(settings.get(setting)) is type(value)


def test_old_and_new_values_are_in_the_trail(settings, database):
    settings.set(COUNT, 2, "olga")
    settings.set(COUNT, 3, "max")
    settings.reset(COUNT, "olga")
    assert trail(database) == [
        ("setting.set", "receipt.copies", "olga", {"old": "default", "new": "2"}),
        ("setting.set", "receipt.copies", "max", {"old": "2", "new": "3"}),
        ("setting.set", "receipt.copies", "olga", {"old": "3", "new": "default"}),
    ]


def test_the_same_value_again_is_no_change(settings, database):
    first = settings.set(COUNT, 2, "olga")
    assert settings.set(COUNT, 2, "max") == first
    assert len(trail(database)) == 1


def test_whoever_has_not_seen_the_latest_value_cannot_replace_it(settings):
    seen = settings.set(COUNT, 2, "olga", seen_version=0)
    settings.set(COUNT, 3, "max", seen_version=seen.version)
    for version in (0, seen.version):
        with pytest.raises(ChangedMeanwhile):
            settings.set(COUNT, 4, "olga", seen_version=version)
    assert settings.get(COUNT) == 3


@pytest.mark.parametrize("value", [True, "2", None, 2.0, [2]])
def test_a_value_of_another_type_is_refused(settings, value):
    with pytest.raises(WrongSettingType, match=r"receipt\.copies takes a value of type int"):
        settings.set(COUNT, value, "olga")
    assert settings.get(COUNT) == 1


def test_a_list_holds_texts_only(settings):
    with pytest.raises(WrongSettingType):
        settings.set(STAFF, ["a", 1], "olga")


def test_a_kept_value_of_another_type_is_not_guessed_at(settings, database):
    settings.set(COUNT, 2, "olga")
    with database.write() as session:
        session.execute(update(SettingRecord).values(value="two"))
    with pytest.raises(WrongSettingType):
        settings.get(COUNT)
    settings.set(COUNT, 2, "olga")
    assert settings.get(COUNT) == 2


@pytest.mark.parametrize(
    "name",
    ["amazon.secret", "amazon.client_secret", "smtp.password", "feed.token", "amazon.access_key"],
)
def test_secrets_do_not_belong_into_the_database(name):
    with pytest.raises(SecretSetting):
        Setting(name, "")


@pytest.mark.parametrize(
    "name", ["", "prefix", "Orders.prefix", "orders.", "orders prefix.x", "a." + "b" * 96]
)
def test_a_setting_has_an_area_and_a_name(name):
    with pytest.raises(BadSettingName):
        Setting(name, "")
