"""The time of day, as each locale writes it."""

import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from ui.formats import clock_text, moment_text
from ui.notifications.words import time_text

_AT = dt.datetime(2026, 3, 2, 14, 5, 9).astimezone()
_EARLIER = dt.datetime(2026, 3, 1, 14, 5, 9).astimezone()


@pytest.mark.parametrize(
    ("name", "short", "exact"),
    [
        ("en_US", "2:05 PM", "2:05:09 PM"),
        ("en_GB", "14:05", "14:05:09"),
        ("de_DE", "14:05", "14:05:09"),
        ("ja_JP", "14:05", "14:05:09"),
        ("fi_FI", "14.05", "14.05.09"),
    ],
)
def test_the_clock_is_the_locales_with_and_without_seconds(name, short, exact):
    locale = QLocale(name)

    assert _plain(clock_text(_AT, locale)) == short
    assert _plain(clock_text(_AT, locale, seconds=True)) == exact


@pytest.mark.parametrize("name", ["en_US", "en_GB", "de_DE", "fr_FR", "it_IT", "es_ES", "ja_JP"])
def test_the_clock_of_a_result_is_the_one_of_the_order_list(name):
    locale = QLocale(name)

    assert moment_text(_AT, locale).endswith(clock_text(_AT, locale))


def test_the_inbox_shows_seconds_today_and_the_day_before():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        assert _plain(time_text(_AT, _AT)) == "2:05:09 PM"
        assert _plain(time_text(_EARLIER, _AT)) == "1 Mar 2:05 PM"
    finally:
        QLocale.setDefault(before)


def _plain(text):
    """Qt parts the hour from AM and PM with a narrow space that does not break."""
    return text.replace("\N{NARROW NO-BREAK SPACE}", " ")
