"""A full shop, made once and copied for each test."""

import shutil

import pytest

from app.services.database_move.move import DatabaseMove
from app.services.database_move.server import read_url
from app.services.settings_file import SettingsFile
from app.storage.database import sqlite_url as url_of
from app.storage.migration import open_database
from tests.clocks import SetClock
from tests.integration.catalog.shop import desk_at
from tests.integration.database_move.full_shop import fill


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    file = tmp_path_factory.mktemp("full") / "shop.sqlite"
    fill(file, 200)
    return file


@pytest.fixture
def file(template, tmp_path):
    return shutil.copyfile(template, tmp_path / "sandbox-eu.sqlite")


@pytest.fixture
def database(file):
    opened = open_database(url_of(file), SetClock())
    yield opened
    opened.close()


@pytest.fixture
def settings(tmp_path):
    made = SettingsFile(tmp_path / "config" / "paydesk.toml")
    made.write({"shop": {"mode": "sandbox", "region": "eu"}})
    return made


@pytest.fixture
def move(database, settings, tmp_path):
    return DatabaseMove(desk_at(database), settings, tmp_path / "secrets.json", "database_sandbox")


@pytest.fixture
def server(postgres_url):
    return read_url(postgres_url)
