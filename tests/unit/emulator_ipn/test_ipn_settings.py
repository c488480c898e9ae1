"""Where the emulator sends to, in which order it lets go, and that its settings are kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.emulator.ipn_order import Reordering
from app.emulator.ipn_settings import (
    IpnFault,
    IpnSettings,
    RefusedTarget,
    is_loopback,
    require_target,
)
from app.emulator.ipn_settings_json import settings_from_json, settings_to_json
from app.emulator.sns_keys import SignatureVersion
from app.emulator.sns_retry import RetryPolicy
from app.emulator.states import Environment


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8080/ipn",
        "https://localhost/ipn?shop=1",
        "http://[::1]:9/",
        "http://127.5.6.7",
    ],
)
def test_this_machine_may_be_sent_to(url):
    assert require_target(url, allow_other_hosts=False) == url


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example/ipn",
        "http://192.168.0.7/ipn",
        "http://0.0.0.0/",
        "http://127.0.0.1.example.net/",
        "http://localhost@shop.example/",
    ],
)
def test_another_host_is_refused_unless_it_is_allowed(url):
    with pytest.raises(RefusedTarget, match="this machine only"):
        require_target(url, allow_other_hosts=False)
    assert require_target(url, allow_other_hosts=True) == url


@pytest.mark.parametrize(
    "url",
    [
        "ftp://127.0.0.1/",
        "127.0.0.1/ipn",
        "http://",
        "http://127.0.0.1/a b",
        "http://127.0.0.1/\r\nX: y",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:0/",
        "http://[::1/",
        "http://münchen.example/",
    ],
)
def test_what_is_no_url_is_refused_in_any_case(url):
    with pytest.raises(RefusedTarget):
        require_target(url, allow_other_hosts=True)


@pytest.mark.parametrize("host", ["", "127.0.0.1.", "localhost.", "::2", "1.127.0.0"])
def test_what_only_looks_like_loopback_is_not(host):
    assert not is_loopback(host)


def test_new_settings_send_nowhere_and_sign_as_amazon_pay_does():
    settings = settings_from_json({})
    assert settings == IpnSettings()
    assert settings.urls == {}
    assert settings.signature_version is SignatureVersion.ONE
    assert settings.retry is RetryPolicy.SNS


@pytest.mark.parametrize("order", ["shuffled", (2, 0, 1)])
def test_settings_survive_being_stored(order):
    settings = IpnSettings(
        urls={Environment.LIVE: "http://127.0.0.1/"},
        allow_other_hosts=True,
        signature_version=SignatureVersion.TWO,
        subject="Hello",
        retry=RetryPolicy.LEGACY,
        retry_seconds=0.5,
        on_real_time=True,
        timeout_seconds=3.0,
        delay_seconds=7.0,
        faults=[IpnFault.TORN_BODY, IpnFault.WRONG_TOPIC],
        reordering=Reordering(7, 3, order, seed=9),
    )
    assert settings_from_json(settings_to_json(settings)) == settings


def test_the_last_shall_be_first():
    assert Reordering(1, 4, "reversed").places(4) == [3, 2, 1, 0]
    assert Reordering(1, 4, "given").places(4) == [0, 1, 2, 3]
    assert Reordering(1, 3, (2, 0, 1)).places(3) == [2, 0, 1]


def test_letting_go_early_keeps_the_order_of_those_that_are_there():
    assert Reordering(1, 4, (3, 1, 2, 0)).places(2) == [1, 0]
    assert Reordering(1, 4, "reversed").places(2) == [1, 0]


@given(count=st.integers(0, 50), seed=st.integers(0, 2**62))
def test_shuffling_loses_nothing_and_repeats_itself_from_its_seed(count, seed):
    places = Reordering(1, 50, "shuffled", seed).places(count)
    assert sorted(places) == list(range(count))
    assert Reordering(2, 50, "shuffled", seed).places(count) == places
