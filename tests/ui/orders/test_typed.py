"""What is typed into the one search field, as a filter."""

import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from app.domain.money import Currency
from app.domain.named_days import NamedDays, moments
from app.domain.order_filter import OrderFilter
from ui.orders.typed import Typed, read_typed

TODAY = dt.date(2026, 11, 18)  # a Wednesday


@pytest.fixture(autouse=True)
def _american(qapp):
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def _days(first, beyond):
    return dt.date.fromisoformat(first), dt.date.fromisoformat(beyond)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("", Typed()),
        ("Ada Fielding", Typed(("ada", "fielding"))),
        ("P-100042", Typed(("p 100042",))),
        ("paydesk:P-100042", Typed(("p 100042",))),
        ("S01-1234567-7654321", Typed(("s01 1234567 7654321",))),
        ("S01-1234567-7654321-C000042", Typed(("s01 1234567 7654321",))),
        ("=19.95", Typed(least_minor=1995, most_minor=1995)),
        ("$19.95", Typed(least_minor=1995, most_minor=1995)),
        ("19.95", Typed(least_minor=1995, most_minor=1995)),
        (">100", Typed(least_minor=10_001)),
        (">=100", Typed(least_minor=10_000)),
        ("<1,000", Typed(most_minor=99_999)),
        ("<=5", Typed(most_minor=500)),
        ("10..20.50", Typed(least_minor=1_000, most_minor=2_050)),
        ("CF-101 >5", Typed(("cf 101",), least_minor=501)),
        (">abc", Typed(("abc",))),
        ("today", Typed(days=_days("2026-11-18", "2026-11-19"), named=NamedDays.TODAY)),
        (
            "Yesterday ada",
            Typed(("ada",), days=_days("2026-11-17", "2026-11-18"), named=NamedDays.YESTERDAY),
        ),
        ("this week", Typed(days=_days("2026-11-16", "2026-11-23"), named=NamedDays.THIS_WEEK)),
        ("last week", Typed(days=_days("2026-11-09", "2026-11-16"), named=NamedDays.LAST_WEEK)),
        ("this month", Typed(days=_days("2026-11-01", "2026-12-01"), named=NamedDays.THIS_MONTH)),
        ("last month", Typed(days=_days("2026-10-01", "2026-11-01"), named=NamedDays.LAST_MONTH)),
        ("last 7 days", Typed(days=_days("2026-11-12", "2026-11-19"), named=NamedDays.LAST_7_DAYS)),
        ("2026-02-29", Typed(("2026 02 29",))),
        ("2026-03-01", Typed(days=_days("2026-03-01", "2026-03-02"))),
        ("3/1/26", Typed(days=_days("2026-03-01", "2026-03-02"))),
        ("todays", Typed(("todays",))),
    ],
)
def test_a_text_is_read_as_amounts_days_and_words(text, typed):
    assert read_typed(text, Currency.USD, TODAY) == typed


def test_a_german_reads_and_writes_amounts_as_germans_do():
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert read_typed("=1.234,50", Currency.EUR, TODAY).least_minor == 123_450
    assert read_typed("01.03.26", Currency.EUR, TODAY).days == _days("2026-03-01", "2026-03-02")


def test_what_is_typed_stands_over_the_chips():
    chips = OrderFilter(least_minor=500, staff="anna", needs_attention=True)
    typed = read_typed(">10 today", Currency.USD, TODAY)
    since, until = moments(_days("2026-11-18", "2026-11-19"))
    assert typed.on(chips) == OrderFilter(
        least_minor=1_001,
        staff="anna",
        needs_attention=True,
        since=since,
        until=until,
        named=NamedDays.TODAY,
    )
    one_day = read_typed("2026-11-17", Currency.USD, TODAY)
    assert one_day.on(typed.on(chips)).named is None
    assert Typed().on(chips) == chips
