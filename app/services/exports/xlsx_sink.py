"""Writes typed rows as a workbook, row by row, without ever holding it in memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from app.domain.money import Currency, Money
from app.services.exports.fields import Value
from app.services.formula_guard import disarmed

ROWS_PER_SHEET: Final = 1_048_576
"""What a spreadsheet can hold, the headings included; what is more goes on a further sheet."""

_MOMENT: Final = "yyyy-mm-dd hh:mm"
_WIDTH: Final = 18
_TAB_AND_BREAKS: Final = frozenset("\t\n\r")


class XlsxSink:
    """One workbook being written: amounts are numbers, times are dates, text is never a formula."""

    def __init__(
        self, path: Path, sheet: str, titles: Sequence[str], rows_per_sheet: int = ROWS_PER_SHEET
    ) -> None:
        """Begin the first sheet.

        Args:
            path: the file; it appears with ``save``.
            sheet: the sheet's name.
            titles: of the columns.
            rows_per_sheet: headings included.
        """
        from openpyxl import Workbook  # noqa: PLC0415 -- heavy, and seldom needed
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 -- likewise

        self._path = path
        self._name = sheet
        self._titles = tuple(titles)
        self._most = rows_per_sheet
        self._book = Workbook(write_only=True)
        self._make_cell: Any = WriteOnlyCell
        self._sheets = 0
        self._begin_sheet()

    def write(self, values: Sequence[Value]) -> None:
        """Add one row."""
        if self._rows >= self._most:
            self._begin_sheet()
        for at, value in enumerate(values):
            self._fill(at, value)
        self._sheet.append(self._cells)
        self._rows += 1

    def save(self) -> None:
        """Everything is written."""
        self._book.save(self._path)

    def abandon(self) -> None:
        """Nobody wants it any more; the half-written sheets are taken away."""
        sheets: Any = self._book.worksheets
        for sheet in sheets:
            sheet.close()
            Path(sheet._writer.out).unlink(missing_ok=True)  # noqa: SLF001 -- openpyxl keeps its drafts

    def _begin_sheet(self) -> None:
        from openpyxl.styles import Font  # noqa: PLC0415 -- with the workbook
        from openpyxl.utils import get_column_letter  # noqa: PLC0415 -- likewise

        self._sheets += 1
        name = self._name if self._sheets == 1 else f"{self._name} {self._sheets}"
        self._sheet: Any = self._book.create_sheet(name)
        self._sheet.freeze_panes = "A2"
        for at in range(len(self._titles)):
            self._sheet.column_dimensions[get_column_letter(at + 1)].width = _WIDTH
        self._cells = [self._make_cell(self._sheet) for _ in self._titles]
        self._formats = ["General"] * len(self._titles)
        heads = [self._make_cell(self._sheet, value=disarmed(title)) for title in self._titles]
        for head in heads:
            head.font = Font(bold=True)
        self._sheet.append(heads)
        self._rows = 1

    def _fill(self, at: int, value: Value) -> None:
        """A row is written at once, so one cell a column serves all rows: making them is dear."""
        cell = self._cells[at]
        match value:
            case Money():
                cell.value = Decimal(value.minor).scaleb(-value.currency.exponent)
                self._format(at, _FORMATS[value.currency])
            case dt.datetime():
                # spreadsheets know no time zones: it is this computer's, as on the screen
                cell.value = value.astimezone().replace(tzinfo=None)
                self._format(at, _MOMENT)
            case str():
                cell.value = disarmed(_printable(value))
                cell.data_type = "s"
            case _:
                cell.value = value

    def _format(self, at: int, wanted: str) -> None:
        if self._formats[at] != wanted:
            self._cells[at].number_format = self._formats[at] = wanted


def _printable(text: str) -> str:
    """The text without what no workbook can hold."""
    if text.isprintable():
        return text
    return "".join(c for c in text if c.isprintable() or c in _TAB_AND_BREAKS)


def _format(currency: Currency) -> str:
    places = f".{'0' * currency.exponent}" if currency.exponent else ""
    return f'#,##0{places} "{currency.value}"'


_FORMATS: Final = {currency: _format(currency) for currency in Currency}
