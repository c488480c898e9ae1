"""A whole desk in training, for measurements of memory and of the event loop.

Prints one line of JSON per finding; the folder for its data is its argument. With orders in its
database (``PAYDESK_DATABASE``) their list is opened, scrolled, and exported as well.
"""

import faulthandler
import json
import math
import os
import sqlite3
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.start import Start

CASHIER, MANAGER = ("ava", "1111"), ("ben", "2222")
"""Sample people and their PINs; the orders are a manager's."""

TICK_MS = 2
SCROLLED, ROWS_A_STEP, STEP_MS = 400, 7, 8
EXPORTED = 40_000
LIMIT_MS = 120_000
ROWS = 1_000_000


def tell(name, **facts):
    sys.stdout.write(json.dumps({"finding": name, **facts}) + "\n")
    sys.stdout.flush()


def resident_mb():
    """Of this process alone, without the pages of its database that the system keeps mapped."""
    mapped_kb, counts = 0, True
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if "-" in line.split(" ", 1)[0]:
            counts = ".sqlite" not in line
        elif line.startswith("Rss:") and counts:
            mapped_kb += int(line.split()[1])
    return mapped_kb * 1024 / 1e6


def family_pss_mb():
    """Of this process and the web engine's; memory shared by several counts once."""
    total = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if not _is_family(folder):
                continue
            lines = (folder / "smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total * 1024 / 1e6


def _is_family(folder):
    if folder.name == str(os.getpid()):
        return True
    return b"QtWebEngineProcess" in (folder / "cmdline").read_bytes() and _descends(folder)


def _descends(folder):
    while True:
        parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
        if parent == str(os.getpid()):
            return True
        if parent in {"0", "1"}:
            return False
        folder = Path("/proc") / parent


class Loop(QObject):
    """Ticks, and remembers how late every tick was."""

    def __init__(self):
        super().__init__()
        self.gaps_ms = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def take(self):
        """Gaps since the last time, in milliseconds."""
        taken, self.gaps_ms = self.gaps_ms, []
        return taken

    def _tick(self):
        now = time.perf_counter()
        self.gaps_ms.append((now - self._last) * 1000 - TICK_MS)
        self._last = now


def insert_rows(file):
    """What a big import does to the interpreter's lock."""
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE big (id INTEGER PRIMARY KEY, name TEXT, price INTEGER)")
        rows = ((number, f"product {number}", number % 5_000) for number in range(ROWS))
        connection.executemany("INSERT INTO big VALUES (?, ?, ?)", rows)
    connection.close()


class Story(QObject):
    """One desk from its start to its end."""

    def __init__(self, qt, folder):
        super().__init__()
        self._qt, self._folder = qt, folder
        self.loop = Loop()
        self.start = Start(qt, {**os.environ, "PAYDESK_DATA": str(folder)})
        self.start.begun.connect(self._begun)
        self._step = "start"
        QTimer.singleShot(LIMIT_MS, self._too_late)
        # should the event loop itself stand still: say where, and end
        faulthandler.dump_traceback_later(LIMIT_MS / 1_000 + 20, exit=True)
        self.start.show()

    @property
    def desk(self):
        return self.start.application

    def _too_late(self):
        tell("trouble", why=f"nothing came after: {self._step}")
        os._exit(1)

    def _begun(self, desk):
        self._warm_up, desk.warm_up = desk.warm_up, lambda: None  # later, to tell the two apart
        desk.opened.connect(self._opened)
        desk.troubled.connect(lambda error: (tell("trouble", why=str(error)), os._exit(1)))
        self.loop.take()

    def _opened(self, _shop):
        self.told("the shop being opened")
        QTimer.singleShot(500, self._sign_in)

    def _sign_in(self):
        name, pin = MANAGER if self._has_orders() else CASHIER
        self.desk.sign_in.choose(name)
        for digit in pin:
            self.desk.sign_in.type_digit(digit)
        self.desk.sign_in.signed_in.connect(lambda _: QTimer.singleShot(700, self._idle))
        self.desk.sign_in.submit()

    def _idle(self):
        self.told("sign-in and the first till")
        tell("memory without web engine", mb=resident_mb())
        if self._has_orders():  # Amazon never heard of them, and would be asked for each
            self._insert()
            return
        self.desk.reconciling.finished.connect(self._reconciled)
        self.desk.reconciling.failed.connect(lambda error: tell("trouble", why=str(error)))
        self.desk.reconciling.run()

    def _reconciled(self, _summary):
        self.told("reconciliation")
        self.desk.reconciling.finished.disconnect(self._reconciled)
        self._insert()

    def _insert(self):
        self.desk.background.run(
            partial(insert_rows, self._folder / "big.sqlite"),
            owner=self,
            then=self._inserted,
            otherwise=lambda error: tell("trouble", why=str(error)),
        )

    def _inserted(self, _result):
        self.told(f"{ROWS:,} rows being inserted")
        if self._has_orders():
            OrderList(self, self._load_engine).open()
        else:
            self._load_engine()

    def _load_engine(self):
        self._warm_up()
        QTimer.singleShot(6_000, self._warm)

    def _warm(self):
        tell("memory with web engine", mb=family_pss_mb())
        self.start.close()
        self._qt.quit()

    def _has_orders(self):
        return bool(self.desk.shop.services.views.counts())

    def told(self, while_):
        gaps = sorted(self.loop.take())
        p999 = gaps[math.ceil(len(gaps) * 0.999) - 1]
        self._step = while_
        tell("loop", during=while_, longest_ms=gaps[-1], p999_ms=p999, ticks=len(gaps))


class OrderList(QObject):
    """The list of a big shop on this desk: opened, scrolled, and written into a file meanwhile."""

    def __init__(self, story, then):
        super().__init__(story)
        self._story, self._then = story, then
        self._steps = 0
        self._exported = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._scroll)

    @property
    def screen(self):
        return self._story.desk.shell.place("orders")

    def open(self):
        """As somebody presses on it."""
        self._before_mb = resident_mb()
        self._began = time.perf_counter()
        self._story.desk.shell.go("orders")
        self.screen.view.table.viewport().installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 (Qt's name)
        """The first picture with orders in it."""
        if event.type() is QEvent.Type.Paint and self.screen.view.model.known(0) is not None:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self):
        tell("orders painted", ms=(time.perf_counter() - self._began) * 1_000)
        QTimer.singleShot(500, self._begin_to_scroll)

    def _begin_to_scroll(self):
        self._story.told("the orders being opened")
        self._timer.start(STEP_MS)

    def _scroll(self):
        """Step by step, and now and then to somewhere else."""
        bar = self.screen.view.table.verticalScrollBar()
        self._steps += 1
        jumps = self._steps % 40 == 0
        bar.setValue(
            bar.maximum() * (self._steps * 7 % 100) // 100 if jumps else bar.value() + ROWS_A_STEP
        )
        if self._steps == SCROLLED:
            self._story.told("the orders being scrolled")
            tell("memory of the orders", mb=resident_mb() - self._before_mb)
            self._export()
        if self._exported:
            self._timer.stop()
            self._story.told("an export and scrolling")
            self._then()

    def _export(self):
        self._story.desk.background.run(
            partial(export, self._story.desk.shop.services),
            owner=self,
            then=self._exported.append,
            otherwise=lambda error: tell("trouble", why=str(error)),
        )


def export(services):
    """Part of the list, as far as it takes to see what it does to the window."""
    from app.domain.order_filter import OrderWindow
    from app.domain.permissions import Role
    from app.services.exports.fields import ExportColumn, OrderField, Words
    from app.services.exports.orders import FileKind, OrderExport, OrderExports

    with tempfile.TemporaryDirectory() as folder:
        columns = tuple(ExportColumn(field.value, field) for field in OrderField)
        wanted = OrderExport(OrderWindow(), columns, Words(str, str), FileKind.XLSX)
        told = []
        OrderExports(services.desk, services.book).write(
            wanted,
            Path(folder) / "orders.xlsx",
            MANAGER[0],
            Role.MANAGER,
            tell=told.append,
            canceled=lambda: told[-1] >= EXPORTED,
        )
    return True


if __name__ == "__main__":
    application = QApplication([])
    story = Story(application, Path(sys.argv[1]))
    application.exec()
