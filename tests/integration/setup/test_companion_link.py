"""A companion's address and token are tried before they are kept."""

import keyring
import pytest

from app.domain.errors import NotSent, PermissionRefused
from app.domain.feed import FeedRefused, FeedUnusable
from app.domain.permissions import Role
from app.secrets import read_private_json
from app.services.permits import Asker
from app.services.settings_file import SettingsFile
from app.services.setup.companion_link import CompanionLink, TokenMissing
from app.storage.migration import open_database
from tests.clocks import SetClock
from tests.feed_server import TOKEN, serve_feed
from tests.integration.catalog.shop import desk_at, trail
from tests.integration.setup.test_switching import NoKeyring
from tests.shop_database import with_schema

OLGA = Asker("olga", Role.OWNER)


@pytest.fixture
def link(sqlite_url, tmp_path):
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    database = open_database(with_schema(sqlite_url), SetClock())
    settings = SettingsFile(tmp_path / "paydesk.toml")
    yield CompanionLink(desk_at(database), settings, tmp_path / "secrets.json")
    database.close()
    keyring.set_keyring(before)


@pytest.fixture
def server():
    with serve_feed() as feed:
        yield feed


def test_what_works_is_kept_and_the_token_is_only_a_secret(link, server):
    link.keep(server.url, TOKEN, OLGA)
    assert link.settings.table()["companion"] == {"url": server.url}
    assert read_private_json(link.secrets_file) == {"feed_token": TOKEN}
    facts = {"url": f"none -> {server.url}", "token": "changed"}
    assert trail(link.desk.database) == [("companion.linked", "", "olga", facts)]


@pytest.mark.parametrize(
    ("url", "token", "refusal"),
    [
        (None, "another-token", FeedRefused),
        (None, "", TokenMissing),
        ("http://127.0.0.1:9", TOKEN, NotSent),
        ("ftp://companion", TOKEN, FeedUnusable),
        ("http://companion.shop.example", TOKEN, FeedUnusable),
    ],
)
def test_what_does_not_work_is_not_kept(link, server, url, token, refusal):
    with pytest.raises(refusal):
        link.keep(url or server.url, token, OLGA)
    assert link.settings.table() == {}
    assert not link.secrets_file.exists()


def test_whoever_may_not_links_nothing(link, server):
    with pytest.raises(PermissionRefused):
        link.keep(server.url, TOKEN, Asker("anna", Role.CASHIER))
    assert server.asked == []
