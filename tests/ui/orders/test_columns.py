"""What the columns that count down say of an order, and in which colour with which sign."""

import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from app.domain.environment import Mode
from app.services.order_book import BookRow
from ui.orders.columns import Cell, Column, cell_of
from ui.theme.tokens import Tone

NOW = dt.datetime(2026, 11, 18, 12, tzinfo=dt.UTC)
_N, _W, _B = Tone.NEUTRAL, Tone.WARN, Tone.BAD


@pytest.fixture(autouse=True)
def _american(qapp):
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def _row(**cells):
    told = dict.fromkeys(BookRow._fields, "")
    return BookRow(**{**told, "reserved_cell": None, "closes_cell": None, **cells})


@pytest.mark.parametrize(
    ("mode", "days_ago", "cell"),
    [
        (Mode.LIVE, 1, Cell("6 d 0 h", _N, "clock")),
        (Mode.LIVE, 6.5, Cell("12 h 0 min", _W, "clock")),
        (Mode.LIVE, 8, Cell("22 d 0 h", _N, "clock")),
        (Mode.LIVE, 28, Cell("2 d 0 h", _W, "warning")),
        (Mode.LIVE, 29.5, Cell("12 h 0 min", _B, "warning")),
        (Mode.LIVE, 31, Cell("over", _B, "warning")),
        (Mode.SANDBOX, 0.5, Cell("1 d 12 h", _N, "clock")),
        (Mode.SANDBOX, 1.5, Cell("12 h 0 min", _W, "warning")),
        (Mode.SANDBOX, 1.75, Cell("6 h 0 min", _B, "warning")),
    ],
)
def test_a_reservation_counts_down_to_seven_days_then_to_its_end(mode, days_ago, cell):
    row = _row(reserved_cell=NOW - dt.timedelta(days=days_ago))
    assert cell_of(Column.RESERVED, row, mode, NOW) == cell


@pytest.mark.parametrize(
    ("days_left", "cell"),
    [
        (100, Cell("100 d 0 h")),
        (10, Cell("10 d 0 h", _W, "warning")),
        (2, Cell("2 d 0 h", _B, "warning")),
        (-1, Cell("over", _B, "warning")),
    ],
)
def test_an_order_counts_down_to_its_180_days(days_left, cell):
    row = _row(closes_cell=NOW + dt.timedelta(days=days_left))
    assert cell_of(Column.CLOSES, row, Mode.LIVE, NOW) == cell


def test_an_order_without_a_reservation_counts_nothing_down():
    for column in (Column.RESERVED, Column.CLOSES):
        assert cell_of(column, _row(), Mode.LIVE, NOW) == Cell("")
