"""Amazon's clock, read off its answers."""

import datetime as dt

import pytest

from app.amazonpay.clock_skew import ClockSkew

NOON = dt.datetime(2024, 1, 2, 12, tzinfo=dt.UTC)
DATE = "Tue, 02 Jan 2024 12:00:00 GMT"


def test_nothing_is_known_before_the_first_answer():
    skew = ClockSkew()
    assert skew.seconds is None
    assert not skew.beyond_amazon


@pytest.mark.parametrize(("ahead_s", "beyond"), [(0, False), (300, False), (-299, False)])
def test_small_difference_is_kept_and_not_complained_about(ahead_s, beyond):
    skew = ClockSkew()
    skew.note(DATE, NOON + dt.timedelta(seconds=ahead_s))
    assert skew.seconds == ahead_s
    assert skew.beyond_amazon is beyond


@pytest.mark.parametrize(
    ("ahead_s", "beyond"), [(301, False), (-900, False), (901, True), (-3600, True)]
)
def test_large_difference_is_logged(ahead_s, beyond, expect_log):
    expect_log("app.amazonpay.clock_skew", "clock is off")
    skew = ClockSkew()
    skew.note(DATE, NOON + dt.timedelta(seconds=ahead_s))
    assert skew.seconds == ahead_s
    assert skew.beyond_amazon is beyond


def test_large_difference_is_logged_once_until_it_was_small_again(expect_log, caplog):
    expect_log("app.amazonpay.clock_skew", "clock is off")
    skew = ClockSkew()
    for minute, ahead_s in enumerate([400, 500, 0, 400]):
        at = NOON + dt.timedelta(minutes=minute)
        skew.note(at.strftime("%a, %d %b %Y %H:%M:%S GMT"), at + dt.timedelta(seconds=ahead_s))
    assert [record.skew_s for record in caplog.records] == [400, 400]


@pytest.mark.parametrize(
    "nonsense",
    [
        "",
        "soon",
        "Tue, 32 Jan 2024 12:00:00 GMT",
        "2024",
        "\x00",
        "Tue, 02 Jan 99999999999 12:00:00 GMT",
    ],
)
def test_header_that_is_no_date_is_ignored(nonsense):
    skew = ClockSkew()
    skew.note(DATE, NOON)
    skew.note(nonsense, NOON + dt.timedelta(hours=5))
    assert skew.seconds == 0
