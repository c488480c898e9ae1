"""A report is understood as a whole, or refused with the line and the reason."""

import datetime as dt
from pathlib import Path

import pytest

from app.domain.money import Currency, Money
from app.domain.settlement import LineKind
from app.services.csv_file import UnreadableFile
from app.services.settlements.parsing import parse_report
from app.services.settlements.refusals import NoReport, ReportDamaged
from tests.unit.settlements.reports import LINES, line, report

_GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "settlements"


def _parse(text, encoding="utf-8", **options):
    return parse_report(text.encode(encoding), "report.csv", **options)


def _dollars(minor):
    return Money(minor, Currency.USD)


def test_head_lines_and_sums_are_read():
    told = _parse(report())
    assert (told.settlement_id, told.seller_id, told.currency) == (
        "5044561311",
        "A1SELLER",
        Currency.USD,
    )
    assert told.began_at == dt.datetime(2026, 3, 1, 8, tzinfo=dt.UTC)
    assert told.ended_at == dt.datetime(2026, 3, 8, 8, tzinfo=dt.UTC)
    assert [each.kind for each in told.lines] == [
        LineKind.CAPTURE,
        LineKind.REFUND,
        LineKind.TRANSFER,
    ]
    first = told.lines[0]
    assert (first.line, first.transaction_id, first.order_number) == (6, "P01-1-C1", "P-100001")
    assert (first.amount, first.fee, first.net) == (
        _dollars(100_00),
        _dollars(3_20),
        _dollars(96_80),
    )
    assert first.posted_at == dt.datetime(2026, 3, 2, 18, 15, tzinfo=dt.UTC)
    assert told.total(LineKind.REFUND) == _dollars(-40_00)
    assert (told.fees, told.net) == (_dollars(2_04), _dollars(57_96))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_every_usual_encoding_and_both_delimiters_are_read(encoding, delimiter):
    lines = (line("Capture", "P01-1", "1.00", "0.00", "1.00", StoreName="Café, Größe"),)
    told = _parse(report(*lines, delimiter=delimiter), encoding)
    assert told.lines[0].amount == _dollars(1_00)


def test_a_head_with_its_values_below_the_names_is_read():
    text = report()
    pairs = "SellerId,SettlementStartDate,SettlementEndDate\r\nA1SELLER,2026-03-01T00:00:00Z,2026-03-08T00:00:00Z\r\n"
    told = _parse(pairs + text[text.index('"TransactionPostedDate"') :])
    assert told.began_at == dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


def test_yen_have_no_decimals_whatever_the_file_writes():
    lines = (line("Capture", "P03-1", "1200.00", "-47.0", "1153", CurrencyCode="JPY"),)
    (told,) = _parse(report(*lines)).lines
    assert (told.amount, told.fee) == (Money(1_200, Currency.JPY), Money(47, Currency.JPY))


def test_thousands_of_yen_that_a_spreadsheet_wrote_with_a_point_are_no_single_yen():
    lines = (line("Capture", "P03-1", "1.000", "", "1.000", CurrencyCode="JPY"),)
    with pytest.raises(ReportDamaged, match=r"1\.000 is no amount in JPY"):
        _parse(report(*lines))


def test_a_transaction_that_stands_there_twice_is_found_whatever_its_letters():
    lines = [line(word, "P01-1-C1", "100.00", "", "100.00") for word in ("Capture", "CAPTURE")]
    with pytest.raises(ReportDamaged, match="the file is doubled"):
        _parse(report(*lines))


def test_the_samples_are_read():
    us = parse_report((_GOLDEN / "us.csv").read_bytes(), "us.csv")
    assert (len(us.lines), us.fees, us.net) == (5, _dollars(12_06), _dollars(286_94))
    japan = parse_report((_GOLDEN / "japan.txt").read_bytes(), "japan.txt", japanese=True)
    assert (len(japan.lines), japan.net) == (2, Money(11_530, Currency.JPY))


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        (lambda t: "a,b\r\n1,2\r\n", "TransactionPostedDate"),
        (lambda t: "", "TransactionPostedDate"),
        (lambda t: t.replace('"SellerId","A1SELLER"', '"SellerId",""'), "SellerId"),
        (lambda t: t.replace("SettlementEndDate", "End"), "SettlementEndDate"),
        (lambda t: t.replace("NetTransactionAmount", "Net"), "NetTransactionAmount"),
    ],
)
def test_something_else_is_no_report(change, missing):
    with pytest.raises(NoReport, match=missing):
        _parse(change(report()))


@pytest.mark.parametrize(
    ("text", "line_number", "fault"),
    [
        (report()[:-30], 8, "a quotation mark is not closed"),
        (report()[: report().rindex('"-57.96"') - 1] + "\r\n", 8, "it has 14 of 15 cells"),
        (report()[:-2], 8, "the last line does not end"),
        (report()[: report().index('"2026-03-02')], 5, "the report has no lines"),
        (report() * 2, 9, "the report begins a second time"),
        (report(*LINES[:2], LINES[0]), 8, "P01-1-C1 stands in line 6 already"),
        (
            report(line("Capture", "P01-1", "1.234,50", "0,00", "1.234,50")),
            6,
            "1.234,50 is written with a comma",
        ),
        (
            report(line("Capture", "P01-1", "1,234.50", "0.00", "1,234.50")),
            6,
            "1,234.50 is written with a comma",
        ),
        (report().replace('","', '";"'), 5, "separated by semicolons"),
        (report(line("Capture", "P01-1", "1e3", "0", "1e3")), 6, "1e3 is no amount in USD"),
        (
            report(line("Capture", "P01-1", "1.005", "0.00", "1.005")),
            6,
            "1.005 is no amount in USD",
        ),
        (report(line("Capture", "P01-1", "", "", "")), 6, "an empty cell is no amount in USD"),
        (report(line("Capture", "P01-1", "9.00", "-1.00", "7.00")), 6, "does not make"),
        (report(line("Capture", "", "9.00", "0.00", "9.00")), 6, "it names no transaction"),
        (
            report(line("Capture", "P01-1", "9.00", "0.00", "9.00", CurrencyCode="XXX")),
            6,
            "XXX is no currency",
        ),
        (
            report(*LINES, line("Refund", "R9", "-1.00", "0.00", "-1.00", SettlementId="7")),
            9,
            "SettlementId is 7",
        ),
        (
            report(*LINES, line("Refund", "R9", "-1.00", "0.00", "-1.00", CurrencyCode="EUR")),
            9,
            "CurrencyCode is EUR",
        ),
        (
            report(
                line("Capture", "P01-1", "1.00", "0.00", "1.00", TransactionPostedDate="03/02/2026")
            ),
            6,
            "03/02/2026 is no time as Amazon writes it (2026-03-02T10:15:00-0800)",
        ),
        (
            report(
                line(
                    "Capture",
                    "P01-1",
                    "1.00",
                    "0.00",
                    "1.00",
                    TransactionPostedDate="2026-03-02T10:00:00",
                )
            ),
            6,
            "has no time zone",
        ),
    ],
)
def test_a_damaged_file_is_refused_with_its_line(text, line_number, fault):
    with pytest.raises(ReportDamaged, match=f"line {line_number}: ") as refusal:
        _parse(text)
    assert fault in str(refusal.value)
    assert "nothing was imported" in str(refusal.value)


@pytest.mark.parametrize("told", [b"PK\x03\x04\0\0\0", b"\xff\xfea"])
def test_what_is_no_text_is_refused(told):
    with pytest.raises(UnreadableFile, match="is no text"):
        parse_report(told, "report.csv")
