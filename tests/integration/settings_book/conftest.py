"""A shop's book of settings, with a settings file beside it."""

import pytest

from app.services.settings_book.book import SettingsBook
from app.services.settings_book.file_place import FilePlace
from app.services.settings_book.travel import SettingsTravel
from app.services.shop_settings import ShopSettings
from tests.shop_database import with_schema
from tests.ui.shops import open_desk


@pytest.fixture
def opened(tmp_path):
    """``opened("till-2")``: another desk of the same shop."""
    desks = []
    with_schema(f"sqlite:///{tmp_path / 'shop.sqlite'}")

    def begin(name="till-1"):
        desk = open_desk(tmp_path / "shop.sqlite", name=name)
        desks.append(desk)
        return desk.services

    yield begin
    for desk in desks:
        desk.close()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "config" / "paydesk.toml"


@pytest.fixture
def open_book(opened, file):
    def begin(name="till-1"):
        desk = opened(name).desk
        return SettingsBook(desk, ShopSettings(desk), FilePlace(desk, file))

    return begin


@pytest.fixture
def book(open_book):
    return open_book()


@pytest.fixture
def travel(book):
    return SettingsTravel(book)
