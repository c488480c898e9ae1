"""Writes typed rows as CSV: UTF-8, commas, decimal points, ISO times."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.domain.money import Money
from app.services.exports.fields import Value
from app.services.formula_guard import disarmed

_SECONDS: Final = "seconds"


class CsvSink:
    """One file being written; amounts have their currency in a column of its own behind them."""

    def __init__(self, path: Path, titles: Sequence[str], money: Sequence[bool]) -> None:
        """Open it and write the headings.

        Args:
            path: the file.
            titles: of the columns.
            money: which of them hold amounts.
        """
        self._money = money
        self._text = path.open("w", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._text)
        heads: list[str] = []
        for title, is_money in zip(titles, money, strict=True):
            heads += [title, f"{title} ¤"] if is_money else [title]
        self._writer.writerow(map(disarmed, heads))

    def write(self, values: Sequence[Value]) -> None:
        """Add one row."""
        cells: list[str] = []
        for value, is_money in zip(values, self._money, strict=True):
            if isinstance(value, Money):
                cells += [value.to_wire(), value.currency.value]
            elif is_money:
                cells += ["", ""]
            else:
                cells.append(_cell(value))
        self._writer.writerow(cells)

    def save(self) -> None:
        """Everything is written."""
        self._text.close()

    def abandon(self) -> None:
        """Nobody wants it any more."""
        self._text.close()


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case dt.datetime():
            return value.astimezone(dt.UTC).isoformat(timespec=_SECONDS)
        case _:
            return disarmed(str(value))
