"""What is shown is what is written: columns, filter, order, types."""

import csv
import datetime as dt
import tracemalloc

import pytest
from openpyxl import load_workbook
from sqlalchemy import insert, select

from app.domain.errors import PermissionRefused
from app.domain.money import Currency, Money
from app.domain.order_filter import Chosen, OrderFilter, OrderWindow, Sort
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Role
from app.services.exports.fields import OrderField
from app.services.exports.orders import FileKind
from app.services.exports.xlsx_sink import XlsxSink
from app.services.product_export import FileNotWritten
from app.storage.audit import AuditRecord
from app.storage.orders import OrderRecord


def _csv(path):
    with path.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.reader(text))


def _sheet(path, name="Orders"):
    return [[cell.value for cell in row] for row in load_workbook(path)[name].iter_rows()]


def _write(exports, wanted, path, **more):
    return exports.write(wanted, path, "max", Role.MANAGER, **more)


def _multiply(shop, times, prefix="P-9"):
    """Copies of the newest order, straight into the table."""
    with shop.services.desk.database.write() as session:
        (order,) = session.scalars(select(OrderRecord).limit(1))
        skip = {"id", "number"}
        cells = {
            c.key: getattr(order, c.key) for c in OrderRecord.__table__.columns if c.key not in skip
        }
        rows = [{**cells, "number": f"{prefix}{at:06d}"} for at in range(times)]
        session.execute(insert(OrderRecord), rows)


def test_a_csv_has_the_columns_the_filter_and_the_order_of_the_list(
    shop, exports, wanted, tmp_path
):
    first, second, third = shop.sell(3)
    shop.counter.capture(second, 101_00)
    shown = OrderFilter(statuses=frozenset({PaymentStatus.AUTHORIZED}))
    file = tmp_path / "orders.csv"

    count = _write(exports, wanted(FileKind.CSV, filter=shown, sort=Sort.TOTAL), file)

    head, *rows = _csv(file)
    assert head == ["Number", "Written", "Status", "Total", "Total ¤", "Capture_Until", "Staff"]
    assert [(row[0], row[2], row[3], row[4], row[6]) for row in rows] == [
        (third, "Authorized", "102.00", "USD", "anna"),
        (first, "Authorized", "100.00", "USD", "anna"),
    ]
    written = dt.datetime.fromisoformat(rows[0][1])
    assert written.utcoffset() == dt.timedelta()
    assert dt.datetime.fromisoformat(rows[0][5]) - written < dt.timedelta(days=2, minutes=1)
    assert count == 2
    assert list(tmp_path.glob("*.part")) == []


def test_a_workbook_has_numbers_and_dates_that_can_be_reckoned_with(
    shop, exports, wanted, tmp_path
):
    (number,) = shop.sell(1)
    file = tmp_path / "orders.xlsx"

    _write(exports, wanted(FileKind.XLSX), file)

    head, row = _sheet(file)
    assert head == ["Number", "Written", "Status", "Total", "Capture_Until", "Staff"]
    assert (row[0], row[2], row[3], row[5]) == (number, "Authorized", 100, "anna")
    assert isinstance(row[1], dt.datetime)
    assert isinstance(row[4], dt.datetime)
    total = load_workbook(file)["Orders"]["D2"]
    assert (total.data_type, total.number_format) == ("n", '#,##0.00 "USD"')


@pytest.mark.parametrize("kind", FileKind)
def test_no_cell_acts_as_a_formula(shop, exports, wanted, tmp_path, kind):
    shop.sell(1, staff='=HYPERLINK("http://evil","x")')
    file = tmp_path / f"orders.{kind}"

    _write(exports, wanted(kind, fields=(OrderField.STAFF,)), file)

    cells = _csv(file) if kind is FileKind.CSV else _sheet(file)
    assert cells[1] == ['\'=HYPERLINK("http://evil","x")']
    if kind is FileKind.XLSX:
        assert load_workbook(file)["Orders"]["A2"].data_type == "s"


def test_marked_orders_alone_are_written_whatever_the_filter_shows(shop, exports, wanted, tmp_path):
    first, second, third = shop.sell(3)
    ids = {row.number: row.id for row in shop.services.book.newest()}
    shown = OrderFilter(statuses=frozenset({PaymentStatus.DECLINED}))
    file = tmp_path / "orders.csv"
    some = Chosen(frozenset({ids[first], ids[third]}))
    assert _write(exports, wanted(FileKind.CSV, some, filter=shown), file) == 2
    assert [row[0] for row in _csv(file)[1:]] == [third, first]
    rest = Chosen(frozenset({ids[first]}), OrderWindow())
    assert _write(exports, wanted(FileKind.CSV, rest), file) == 2
    assert [row[0] for row in _csv(file)[1:]] == [third, second]


def test_pages_follow_each_other_without_a_gap_and_progress_is_told(
    shop, exports, wanted, tmp_path
):
    shop.sell(1)
    _multiply(shop, 2_500)
    told = []
    file = tmp_path / "orders.csv"

    count = _write(
        exports, wanted(FileKind.CSV, fields=(OrderField.NUMBER,)), file, tell=told.append
    )

    numbers = [row[0] for row in _csv(file)[1:]]
    assert (count, len(set(numbers)), told) == (
        2_501,
        2_501,
        [500, 1_000, 1_500, 2_000, 2_500, 2_501],
    )


@pytest.mark.parametrize("kind", FileKind)
def test_a_canceled_export_leaves_the_older_file_and_nothing_else(
    shop, exports, wanted, tmp_path, kind
):
    shop.sell(1)
    file = tmp_path / f"orders.{kind}"
    file.write_text("older")

    assert _write(exports, wanted(kind), file, canceled=lambda: True) is None

    assert file.read_text() == "older"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("orders")] == [
        file.name
    ]


def test_a_folder_that_is_not_there_is_named(exports, wanted, tmp_path):
    with pytest.raises(FileNotWritten, match=r"orders\.csv could not be written"):
        _write(exports, wanted(FileKind.CSV), tmp_path / "nowhere" / "orders.csv")


def test_exports_need_a_permission_and_are_on_the_audit_trail(shop, exports, wanted, tmp_path):
    file = tmp_path / "orders.csv"
    with pytest.raises(PermissionRefused):
        exports.write(wanted(FileKind.CSV), file, "anna", Role.CASHIER)
    assert not file.exists()
    _write(exports, wanted(FileKind.CSV), file)
    with shop.services.desk.database.read() as session:
        row = session.scalars(select(AuditRecord).order_by(AuditRecord.seq.desc()).limit(1)).one()
    assert (row.act, row.subject, row.facts) == (
        "orders.exported",
        "csv",
        {"rows": "0", "columns": "6"},
    )


@pytest.mark.parametrize("kind", FileKind)
def test_memory_does_not_grow_with_the_list(shop, exports, wanted, tmp_path, kind):
    shop.sell(1)
    list_ = wanted(kind, fields=(OrderField.NUMBER, OrderField.TOTAL))

    def peak():
        tracemalloc.start()
        _write(exports, list_, tmp_path / "file")
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    _multiply(shop, 1_500)
    _write(exports, list_, tmp_path / "warm")
    few = peak()
    _multiply(shop, 2_500, "P-8")
    assert peak() < few + 200_000


def test_what_is_too_long_for_a_sheet_goes_on_in_the_next_one(tmp_path):
    sink = XlsxSink(tmp_path / "long.xlsx", "Orders", ["N", "Amount"], rows_per_sheet=3)
    for at in range(5):
        sink.write([f"row\x07 {at}", Money(at, Currency.JPY)])
    sink.save()

    assert _sheet(tmp_path / "long.xlsx") == [["N", "Amount"], ["row 0", 0], ["row 1", 1]]
    assert _sheet(tmp_path / "long.xlsx", "Orders 2")[1:] == [["row 2", 2], ["row 3", 3]]
    assert _sheet(tmp_path / "long.xlsx", "Orders 3")[1:] == [["row 4", 4]]
