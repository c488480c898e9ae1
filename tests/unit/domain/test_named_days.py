import datetime as dt

import pytest

from app.domain.named_days import NamedDays, days_of, moments
from app.domain.order_filter import OrderFilter

_N = NamedDays


@pytest.mark.parametrize(
    ("name", "today", "first", "beyond"),
    [
        (_N.TODAY, "2026-11-18", "2026-11-18", "2026-11-19"),
        (_N.YESTERDAY, "2026-03-01", "2026-02-28", "2026-03-01"),
        (_N.THIS_WEEK, "2026-11-22", "2026-11-16", "2026-11-23"),
        (_N.LAST_WEEK, "2026-11-16", "2026-11-09", "2026-11-16"),
        (_N.THIS_MONTH, "2026-12-31", "2026-12-01", "2027-01-01"),
        (_N.THIS_MONTH, "2026-01-31", "2026-01-01", "2026-02-01"),
        (_N.LAST_MONTH, "2026-01-05", "2025-12-01", "2026-01-01"),
        (_N.LAST_7_DAYS, "2026-11-18", "2026-11-12", "2026-11-19"),
        (_N.LAST_30_DAYS, "2026-11-18", "2026-10-20", "2026-11-19"),
    ],
)
def test_a_name_means_other_days_on_another_day(name, today, first, beyond):
    told = days_of(name, dt.date.fromisoformat(today))
    assert told == (dt.date.fromisoformat(first), dt.date.fromisoformat(beyond))


def test_a_filter_by_name_moves_on_and_one_by_dates_stays():
    fixed = OrderFilter(since=dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    assert fixed.on(dt.date(2026, 11, 18)) is fixed
    since, until = moments((dt.date(2026, 11, 18), dt.date(2026, 11, 19)))
    assert OrderFilter(named=_N.TODAY).on(dt.date(2026, 11, 18)) == OrderFilter(
        named=_N.TODAY, since=since, until=until
    )
