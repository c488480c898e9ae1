"""Which desk gets a companion of its own, and what the sync is told of it."""

import json
import os
import signal
from dataclasses import replace

import pytest

from app.domain.environment import Mode, Region
from app.domain.errors import Unavailable
from app.services.receiving import NoTopics, Receiving, ReceivingDesk
from app.services.receiving_settings import ReceivingChoice
from tests.desks import shop_of
from tests.training_waits import until


class Choice:
    """What the settings say."""

    def __init__(self, **fields):
        self.choice = ReceivingChoice(**fields)

    def load(self):
        return self.choice


class Sync:
    """Notes where it is told to listen."""

    def __init__(self):
        self.followed = []

    def follow(self, url, token):
        self.followed.append((url, token()))

    def unfollow(self):
        self.followed.append(None)


@pytest.fixture
def sync():
    return Sync()


@pytest.fixture
def make(tmp_path, sync):
    """``make(Mode.SANDBOX, settings)``: receiving for the desk till-1."""
    made = []

    def begin(mode, settings, region=Region.US, **fields):
        shop = replace(shop_of(region), mode=mode)
        desk = ReceivingDesk("till-1", shop, tmp_path, "A2K7NDRCTOTPW9", **fields)
        made.append(Receiving(desk, settings, sync))
        return made[-1]

    yield begin
    for each in made:
        each.close()


def on(**fields):
    return Choice(on_desk="till-1", port=_free_port(), address="https://shop.example", **fields)


def _free_port():
    import socket

    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def test_in_training_the_companion_runs_and_the_pretend_amazon_knows_it(make, sync, pretend):
    receiving = make(Mode.TRAINING, Choice(), training_credentials=pretend.credentials_file)
    at = receiving.begin()
    ((url, token),) = sync.followed
    assert url == at.feed_url
    assert len(token) > 20
    assert pretend._ask("GET", "ipn")["url"] == at.ipn_url


def test_asking_again_starts_nothing_anew(make, sync, pretend):
    receiving = make(Mode.TRAINING, Choice(), training_credentials=pretend.credentials_file)
    assert receiving.begin() == receiving.begin()
    assert len(sync.followed) == 1


def test_a_desk_that_is_not_to_receive_starts_nothing(make, sync, tmp_path):
    assert make(Mode.SANDBOX, Choice()).begin() is None
    assert make(Mode.SANDBOX, Choice(on_desk="till-2")).begin() is None
    assert sync.followed == []
    assert not list(tmp_path.glob("companion*"))


def test_the_switch_starts_it_at_its_port_and_ends_it_again(make, sync):
    settings = on()
    receiving = make(Mode.SANDBOX, settings)
    at = receiving.begin()
    assert at.ipn_url == f"http://127.0.0.1:{settings.choice.port}/ipn"
    settings.choice = ReceivingChoice()
    assert receiving.begin() is None
    assert [each is None for each in sync.followed] == [False, True]


def test_once_it_is_switched_off_the_companion_elsewhere_is_listened_to_again(
    make, sync, monkeypatch
):
    monkeypatch.setenv("PAYDESK_FEED_TOKEN", "elsewhere")
    settings = on()
    receiving = make(Mode.SANDBOX, settings, companion_url="https://companion.example")
    receiving.begin()
    settings.choice = ReceivingChoice()
    receiving.begin()
    assert sync.followed[-1] == ("https://companion.example", "elsewhere")


def test_where_the_topics_are_not_known_a_person_is_asked_for_them(make, sync):
    with pytest.raises(NoTopics, match="enter their ARNs"):
        make(Mode.LIVE, on(), region=Region.JP).begin()
    assert sync.followed == []


def test_a_port_that_is_taken_is_told_and_a_later_try_succeeds(make, sync):
    import socket

    settings = on()
    receiving = make(Mode.SANDBOX, settings)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", settings.choice.port))
        taken.listen()
        with pytest.raises(Unavailable, match="did not start"):
            receiving.begin()
    assert receiving.begin() is not None


def test_a_desk_that_closes_starts_nothing_more(make):
    receiving = make(Mode.SANDBOX, on())
    receiving.close()
    with pytest.raises(Unavailable, match="closing"):
        receiving.begin()


def test_a_companion_that_comes_back_elsewhere_is_followed_there(make, sync, pretend, expect_log):
    expect_log("app.services.child_program", "child")  # both desks try, and one is too late
    credentials = pretend.credentials_file
    receiving = make(Mode.TRAINING, Choice(), training_credentials=credentials)
    also = make(Mode.TRAINING, Choice(), training_credentials=credentials)
    before = receiving.begin()
    assert also.begin() == before
    told = receiving._companion._place.endpoints_file
    # as after a start at which the port it had was taken
    told.write_text(json.dumps(json.loads(told.read_text()) | {"port": 0}))
    os.kill(receiving._companion.child_pid, signal.SIGKILL)
    until(lambda: len(sync.followed) == 4)
    assert receiving.at == also.at != before
    assert [url for url, _ in sync.followed[2:]] == [receiving.at.feed_url] * 2
    assert pretend._ask("GET", "ipn")["url"] == receiving.at.ipn_url
