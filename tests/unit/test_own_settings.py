"""What a mode has for itself wins over what all modes share; passwords come from elsewhere."""

import pytest

from app import settings
from app.domain.environment import Mode
from app.secrets import account_secret
from app.services.database_move.server import read_url, with_password
from app.services.database_move.refusals import BadServer

TEXT = """
[shop]
mode = "sandbox"
region = "eu"

[amazon]
seller_id = "AOLD"

[amazon_live]
seller_id = "ALIVE"

[database_live]
url = "postgresql+psycopg://shop@db.example/live"
"""


@pytest.fixture
def environment(tmp_path):
    file = tmp_path / "paydesk.toml"
    file.write_text(TEXT)
    return {"PAYDESK_CONFIG": str(file), "PAYDESK_DATA": str(tmp_path)}


def test_a_modes_own_section_wins_and_the_others_keep_theirs(environment, tmp_path):
    sandbox = settings.load(environment)
    live = settings.load(environment, Mode.LIVE)
    assert (sandbox.seller_id, live.seller_id) == ("AOLD", "ALIVE")
    assert sandbox.database_url == f"sqlite:///{tmp_path / 'sandbox-eu.sqlite'}"
    assert live.database_url == "postgresql+psycopg://shop@db.example/live"


def test_a_prefix_that_amazon_would_not_take_stops_the_start(environment, tmp_path):
    (tmp_path / "paydesk.toml").write_text('[shop]\norder_prefix = "K W/"\n')
    with pytest.raises(settings.BadSettings) as refused:
        settings.load(environment)
    assert refused.value.what == "shop.order_prefix"


def test_a_modes_own_key_wins():
    told = {"PAYDESK_SECRET_KEY": "shared", "PAYDESK_LIVE_SECRET_KEY": "live"}
    assert account_secret("live", "secret_key", None, told) == "live"
    assert account_secret("sandbox", "secret_key", None, told) == "shared"


def test_a_password_is_put_in_where_there_is_none():
    url = "postgresql+psycopg://shop@db.example/live"
    assert with_password(url, lambda: "p@ss") == "postgresql+psycopg://shop:p%40ss@db.example/live"
    assert with_password(url, str) == url
    told = "postgresql+psycopg://shop:own@db.example/live"
    assert with_password(told, lambda: "other") == told


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("sqlite:///x", "host"),
        ("nonsense", "host"),
        ("postgresql://u@h:99999/d", "port"),
        ("postgresql://u@h/", "database"),
        ("postgresql://h/d", "user"),
    ],
)
def test_an_address_that_cannot_be_names_its_field(text, field):
    with pytest.raises(BadServer) as refused:
        read_url(text)
    assert refused.value.field == field


def test_the_address_that_is_kept_has_no_password():
    server = read_url("postgresql://shop:hunter2@db.example:6432/live")
    assert "hunter2" not in server.url(with_password=False)
    assert "hunter2" not in repr(server)
    assert "hunter2" in server.url(with_password=True)
