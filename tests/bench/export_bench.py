"""1,000,000 orders into CSV and XLSX: how fast beside the bare writer, and what memory it takes."""

import csv
import json
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from app.domain.order_filter import OrderWindow, Sort
from app.domain.permissions import Role
from app.services.exports.fields import ExportColumn, OrderField, Words
from app.services.exports.orders import FileKind, OrderExport, OrderExports
from app.services.order_book import OrderBook
from app.storage.database import connect
from tests.bench.measuring import Beside, at_most, per_second
from tests.bench.million import on_each
from tests.bench.office_desk import office
from tests.bench.order_fill import ORDERS

ROOT = Path(__file__).parents[2]
FEW = ORDERS // 10
MEMORY_GOAL, CSV_GOAL, XLSX_GOAL = 1.15, 0.04, 0.4
"""Shares of the bare writer's rows a second: ours are also read, put into words and guarded."""

_WHOLE_WORKBOOKS = {"SQLite"}
"""A workbook takes minutes, and most of them are the same on every database."""

_COLUMNS = tuple(ExportColumn(field.value, field) for field in OrderField)


def measure(kind, url):
    """Print the rows of one database."""
    limits = {file: _bare(file) for file in FileKind}
    for file, goal in ((FileKind.CSV, CSV_GOAL), (FileKind.XLSX, XLSX_GOAL)):
        if file is FileKind.XLSX and kind not in _WHOLE_WORKBOOKS:
            continue
        whole, part = (_in_a_process_of_its_own(url, file, rows) for rows in (ORDERS, FEW))
        rate = whole["rows"] / whole["seconds"]
        row = f"export of {ORDERS:,} orders, {file.upper()}, {kind}"
        per_second(row, rate, Beside("bare writer", limits[file]), goal)
        beside = Beside(f"{FEW:,} rows", part["mb"])
        at_most(f"    its memory, {file.upper()}, {kind}", whole["mb"], beside, MEMORY_GOAL, "MB")


def _bare(kind):
    """Rows a second of the format's writer alone, with cells that are texts already."""
    cells, count = ["P-100001 text"] * len(_COLUMNS), max(ORDERS // 20, 1_000)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bare"
        began = time.perf_counter()
        if kind is FileKind.CSV:
            with file.open("w", newline="", encoding="utf-8") as out:
                writer = csv.writer(out)
                for _ in range(count):
                    writer.writerow(cells)
        else:
            _bare_workbook(file, cells, count)
        return count / (time.perf_counter() - began)


def _bare_workbook(file, cells, count):
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("bare")
    for _ in range(count):
        sheet.append(cells)
    book.save(file)


def _in_a_process_of_its_own(url, kind, rows):
    command = [sys.executable, "-m", "tests.bench.export_bench", url, kind, str(rows)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def export(url, kind, rows):
    """Write so many rows (all, or until canceled) and tell what it took."""
    with tempfile.TemporaryDirectory() as folder, closing(connect(url)) as database:
        desk = office(database)
        exports = OrderExports(desk, OrderBook(desk))
        wanted = OrderExport(OrderWindow(sort=Sort.WRITTEN), _COLUMNS, Words(str, str), kind)
        written, memory = [], Peak()
        began = time.perf_counter()
        exports.write(
            wanted,
            Path(folder) / f"orders.{kind}",
            "olga",
            Role.OWNER,
            tell=lambda count: (written.append(count), memory.look()),
            canceled=lambda: rows < ORDERS and written[-1] >= rows,
        )
        seconds = time.perf_counter() - began
    return {"rows": written[-1], "seconds": seconds, "mb": memory.most_mb}


class Peak:
    """The most memory of its own that this process had; pages of mapped files do not count."""

    def __init__(self):
        self.most_mb = 0

    def look(self):
        lines = Path("/proc/self/status").read_text().splitlines()
        own = next(int(line.split()[1]) for line in lines if line.startswith("RssAnon"))
        self.most_mb = max(self.most_mb, own * 1024 / 1e6)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        told = export(sys.argv[1], FileKind(sys.argv[2]), int(sys.argv[3]))
        sys.stdout.write(json.dumps(told))
    else:
        on_each(measure)
