"""P16: a page of the order list, from the turn of the wheel to its picture, beside Qt's own model."""

import os
import random
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QTableView
from sqlalchemy import make_url

from app.domain.permissions import Role
from tests.bench.measuring import IS_SHORT, Beside, Times, absolute, at_most
from tests.bench.million import on_each
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.ui.shops import NoAmazon, Window
from ui.orders.screen import OrdersScreen
from ui.workplace import SignedIn

PAGES = 40 if IS_SHORT else 300
JUMPS = 10 if IS_SHORT else 60
PAGE_GOAL, JUMP_GOAL, MEMORY_GOAL_MB, FRAME_US = 1.15, 1.3, 22, 16_700
"""The memory is 0.03 of what a model that keeps its rows took for a million of them (749 MB)."""

_DRIVERS = {"SQLite": "QSQLITE", "PostgreSQL": "QPSQL"}
_CELLS = (
    "SELECT number, created_at, buyers.name, status, may_ship, total_minor, reserved_at, staff"
    " FROM orders LEFT JOIN buyers ON buyers.order_id = orders.id ORDER BY orders.id DESC"
)
_EVENTS = QEventLoop.ProcessEventsFlag
_PATIENCE_S = 30


def measure(kind, url):
    """Print P16 for one database."""
    with tempfile.TemporaryDirectory() as folder:
        desk = OpenDesk(Setup(url, {}, DeskClock()), NoAmazon())
        window = Window(desk.services, Path(folder))
        ours = OurList(window)
        before = own_mb()
        pages, jumps = ours.pages(), ours.jumps()
        grown = own_mb() - before
        peer = QtsList(kind, url, window.shell.size())
        theirs = peer.pages() if peer.opened else None
        ours.close()
        window.close()
        desk.close()
    row = f"P16 page of the list, {kind}"
    if theirs is None:
        absolute(f"{row}, p50", pages.p50, None)
    else:
        at_most(f"{row}, p50", pages.p50, Beside("Qt's model", theirs.p50), PAGE_GOAL)
    absolute(f"{row}, p99", pages.p99, FRAME_US)
    at_most(f"P16 jump to anywhere, {kind}, p50", jumps.p50, Beside("page", pages.p50), JUMP_GOAL)
    absolute(f"    the same, {kind}, p99", jumps.p99, None)
    absolute(f"    memory after {PAGES} pages, {kind}", grown, MEMORY_GOAL_MB, "MB")


class OurList:
    """The screen of the orders in its window."""

    def __init__(self, window):
        window.workplace.sign_in(SignedIn("max", "Max", Role.MANAGER))
        self.screen = OrdersScreen(window.workplace)
        shell = window.shell
        shell.add_screen("orders", "Orders", None, lambda: self.screen)
        shell.resize(1280, 720)
        shell.show()
        shell.go("orders")
        self.table = self.screen.view.table
        spin(self._is_here)

    def pages(self):
        """Page by page from the newest, as with the key."""
        bar = self.table.verticalScrollBar()
        return timed(self._to, [at * bar.pageStep() for at in range(1, PAGES + 1)])

    def jumps(self):
        """To places drawn by lot, as with the bar."""
        draw = random.Random(20_260_303)  # noqa: S311 - the same in every run
        most = self.table.verticalScrollBar().maximum()
        return timed(self._to, [draw.randrange(most) for _ in range(JUMPS)])

    def close(self):
        self.screen.leave()

    def _to(self, place):
        self.table.verticalScrollBar().setValue(place)
        self.table.viewport().repaint()  # what is missing is asked for while painting
        if not self._is_here():
            spin(self._is_here)
            self.table.viewport().repaint()

    def _is_here(self):
        """Whether every row in sight is known."""
        table, rows = self.table, self.screen.view.model
        if not rows.rowCount():
            return False
        top = table.rowAt(0)
        last = table.rowAt(table.viewport().height() - 1)
        last = rows.rowCount() - 1 if last < 0 else last
        return all(rows.known(place) is not None for place in (top, last))


class QtsList:
    """A plain table on Qt's model of a query: what a usual program would show."""

    def __init__(self, kind, url, size):
        parsed = make_url(url)
        self._base = QSqlDatabase.addDatabase(_DRIVERS[kind], kind)
        self._base.setDatabaseName(parsed.database)
        self._base.setHostName(str(parsed.query.get("host", "")))
        self._base.setUserName(parsed.username or "")
        self.opened = self._base.open()
        if self.opened:
            self._model = QSqlQueryModel()
            self._model.setQuery(_CELLS, self._base)
            self._table = QTableView()
            self._table.setModel(self._model)
            self._table.resize(size)
            self._table.show()

    def pages(self):
        """Page by page from the newest."""
        bar = self._table.verticalScrollBar()
        return timed(self._to, (at * bar.pageStep() for at in range(1, PAGES + 1)))

    def _to(self, place):
        while self._table.verticalScrollBar().maximum() < place and self._model.canFetchMore():
            self._model.fetchMore()
        self._table.verticalScrollBar().setValue(place)
        self._table.viewport().repaint()


def timed(move, places):
    """Microseconds of each move."""
    calls = []
    for place in places:
        began = time.perf_counter_ns()
        move(place)
        calls.append((time.perf_counter_ns() - began) / 1000)
        settled = time.monotonic() + 0.002
        spin(lambda settled=settled: time.monotonic() > settled)
    return Times(tuple(calls), tuple(calls))


def own_mb():
    """Memory of its own; pages of mapped files do not count."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon")) * 1024 / 1e6


def spin(met):
    """Run the event loop until something is so."""
    until = time.monotonic() + _PATIENCE_S
    while not met():
        QApplication.processEvents(_EVENTS.WaitForMoreEvents)
        if time.monotonic() > until:
            sys.exit("the list did not come to rest")


if __name__ == "__main__":
    application = QApplication([])
    heartbeat = QTimer(application)
    heartbeat.start(1)
    on_each(measure)
