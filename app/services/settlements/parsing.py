"""Reads a settlement report: strictly, as a whole or not at all.

Source: Amazon Pay, "Settlement Report Details" (header and body fields).
"""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.domain.errors import MalformedAmount
from app.domain.money import Currency, Money
from app.domain.settlement import LineKind, SettlementLine, SettlementReport
from app.services.settlements.file_text import text_of
from app.services.settlements.refusals import NoReport, ReportDamaged, ReportUnbalanced

_HEAD: Final = ("SellerId", "SettlementStartDate", "SettlementEndDate")
_NEEDED: Final = (
    *("TransactionPostedDate", "SettlementId", "AmazonTransactionId", "TransactionType"),
    *("CurrencyCode", "TransactionAmount", "NetTransactionAmount"),
)
_KINDS: Final = {
    "capture": LineKind.CAPTURE,
    "refund": LineKind.REFUND,
    "transfer": LineKind.TRANSFER,
}
_PAYMENTS: Final = frozenset({LineKind.CAPTURE, LineKind.REFUND})
_COMMA: Final = re.compile(r"-?[0-9][0-9.,\s]*,[0-9.]*")
_ZEROS: Final = re.compile(r"\.0{1,2}$")
"""Decimals of yen; three zeros are thousands, as a spreadsheet of another country writes them."""
_FEWEST_CELLS: Final = 2
_TIME: Final = "2026-03-02T10:15:00-0800"


@dataclass(frozen=True, slots=True)
class _Record:
    line: int
    cells: tuple[str, ...]


def parse_report(told: bytes, name: str, *, japanese: bool = False) -> SettlementReport:
    """Understand a file.

    Args:
        told: its bytes.
        name: for sentences.
        japanese: how letters are read that are neither UTF-8 nor UTF-16.

    Raises:
        NoReport: it is something else.
        ReportDamaged: cut off, doubled, or saved by a spreadsheet.
        ReportUnbalanced: the lines do not come to what was paid out.
        UnreadableFile: it is no text.
    """
    text = text_of(told, name, japanese=japanese)
    records = list(_records(text, name))
    head, columns, body = _split(records, name)
    if not body:
        raise ReportDamaged(name, records[-1].line, "the report has no lines; it was cut off")
    if not text.endswith(("\n", "\r")):
        fault = "the last line does not end; the file was cut off"
        raise ReportDamaged(name, records[-1].line, fault)
    reader = _Reader(name, columns)
    lines = tuple(reader.line(record) for record in body)
    _refuse_repeats(name, lines)
    report = SettlementReport(
        settlement_id=reader.only("SettlementId", body),
        seller_id=head["SellerId"],
        began_at=_moment(name, 1, head["SettlementStartDate"]),
        ended_at=_moment(name, 1, head["SettlementEndDate"]),
        currency=Currency(reader.only("CurrencyCode", body)),
        lines=lines,
        digest=hashlib.sha256(told).hexdigest(),
    )
    if report.has_payout and report.unbalanced:
        raise ReportUnbalanced(name, report.net, report.net - report.unbalanced)
    return report


def _records(text: str, name: str) -> Iterator[_Record]:
    rows = text.splitlines(keepends=True)
    heading = next((row for row in rows if "TransactionPostedDate" in row), "")
    delimiter = "\t" if "\t" in heading else ","
    if ";" in heading and delimiter not in heading:
        fault = "the cells are separated by semicolons, so a spreadsheet saved this file"
        raise ReportDamaged(name, rows.index(heading) + 1, fault)
    reader = csv.reader(iter(rows), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise ReportDamaged(name, line, "a quotation mark is not closed") from error
        if any(cell.strip() for cell in cells):
            yield _Record(line, tuple(cell.strip() for cell in cells))


def _split(
    records: list[_Record], name: str
) -> tuple[Mapping[str, str], tuple[str, ...], list[_Record]]:
    """Header values, body columns, body."""
    at = next((i for i, r in enumerate(records) if "TransactionPostedDate" in r.cells), None)
    if at is None:
        raise NoReport(name, "TransactionPostedDate")
    head: dict[str, str] = {}
    for record in records[:at]:
        # one pair a line, or names in one line and values in the next
        if len(record.cells) >= _FEWEST_CELLS and record.cells[0] in _HEAD:
            head.setdefault(record.cells[0], record.cells[1])
    for names, values in pairwise(records[:at]):
        if set(_HEAD) <= set(names.cells):
            head = dict(zip(names.cells, values.cells, strict=False))
    columns = records[at].cells
    for missing in (*(h for h in _HEAD if not head.get(h)), *(set(_NEEDED) - set(columns))):
        raise NoReport(name, missing)
    body = records[at + 1 :]
    again = next((r.line for r in body if r.cells[0] in {"TransactionPostedDate", *_HEAD}), None)
    if again is not None:
        raise ReportDamaged(name, again, "the report begins a second time; the file is doubled")
    return head, columns, body


class _Reader:
    """Reads lines of one file."""

    def __init__(self, name: str, columns: tuple[str, ...]) -> None:
        self._name = name
        self._columns = columns

    def only(self, column: str, body: list[_Record]) -> str:
        """The value that all lines share."""
        place = self._columns.index(column)
        first = body[0].cells[place]
        for record in body:
            if record.cells[place] != first:
                fault = f"{column} is {record.cells[place]}, and {first} before"
                raise ReportDamaged(self._name, record.line, fault)
        return first

    def line(self, record: _Record) -> SettlementLine:
        """One line, checked."""
        if len(record.cells) != len(self._columns):
            fault = (
                f"it has {len(record.cells)} of {len(self._columns)} cells; "
                "the file is cut off or damaged"
            )
            raise ReportDamaged(self._name, record.line, fault)
        told = dict(zip(self._columns, record.cells, strict=True))
        if told["CurrencyCode"] not in set(Currency):
            fault = f"{told['CurrencyCode'] or 'an empty cell'} is no currency"
            raise ReportDamaged(self._name, record.line, fault)
        currency = Currency(told["CurrencyCode"])
        amount = self._money(record, told["TransactionAmount"], currency)
        net = self._money(record, told["NetTransactionAmount"], currency)
        self._check_fee(record, told, amount, net)
        kind = _KINDS.get(told["TransactionType"].casefold(), LineKind.OTHER)
        if kind in _PAYMENTS and not told["AmazonTransactionId"]:
            raise ReportDamaged(self._name, record.line, "it names no transaction")
        return SettlementLine(
            line=record.line,
            posted_at=_moment(self._name, record.line, told["TransactionPostedDate"]),
            kind=kind,
            word=told["TransactionType"],
            transaction_id=told["AmazonTransactionId"],
            reference_id=told.get("SellerReferenceId", ""),
            permission_id=told.get("AmazonOrderReferenceId", ""),
            order_number=told.get("SellerOrderId", ""),
            description=told.get("TransactionDescription", ""),
            amount=amount,
            fee=amount - net,
            net=net,
        )

    def _check_fee(
        self, record: _Record, told: Mapping[str, str], amount: Money, net: Money
    ) -> None:
        """Amounts that do not add up were changed, or their columns were moved."""
        text = told.get("TotalTransactionFee", "")
        if not text:
            return
        fee = self._money(record, text, amount.currency)
        if net not in {amount + fee, amount - fee}:
            fault = f"{amount} with a fee of {fee} does not make {net}"
            raise ReportDamaged(self._name, record.line, fault)

    def _money(self, record: _Record, text: str, currency: Currency) -> Money:
        if _COMMA.fullmatch(text):
            fault = (
                f"{text} is written with a comma, so a spreadsheet of another country saved "
                "this file"
            )
            raise ReportDamaged(self._name, record.line, fault)
        try:
            return Money.parse(text if currency.exponent else _whole(text, currency), currency)
        except MalformedAmount as error:
            fault = f"{text or 'an empty cell'} is no amount in {currency}"
            raise ReportDamaged(self._name, record.line, fault) from error


def _whole(text: str, currency: Currency) -> str:
    """The text without decimals that are zero.

    Raises:
        MalformedAmount: there is still a point in it.
    """
    told = _ZEROS.sub("", text)
    if "." in told:
        raise MalformedAmount(text, currency)
    return told


def _moment(name: str, line: int, text: str) -> dt.datetime:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError as error:
        told = text or "an empty cell"
        fault = f"{told} is no time as Amazon writes it ({_TIME}); a spreadsheet may have saved it"
        raise ReportDamaged(name, line, fault) from error
    if moment.tzinfo is None:
        raise ReportDamaged(name, line, f"{text} has no time zone")
    return moment.astimezone(dt.UTC)


def _refuse_repeats(name: str, lines: tuple[SettlementLine, ...]) -> None:
    seen: dict[tuple[LineKind, str], int] = {}
    for line in lines:
        if line.kind not in _PAYMENTS:
            continue
        before = seen.setdefault((line.kind, line.transaction_id), line.line)
        if before != line.line:
            fault = f"{line.transaction_id} stands in line {before} already; the file is doubled"
            raise ReportDamaged(name, line.line, fault)
