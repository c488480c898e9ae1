"""The till with 100,000 products: from a scan to its line, from a key to its results, painted."""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.services.product_import import ProductImport
from app.storage.database import BUSY_TIMEOUT_MS
from tests.bench.measuring import Beside, absolute, at_most
from tests.bench.write_lock import WriteLock
from tests.ui.shops import Template, Window, open_desk
from tests.ui.till.hands import Keyboard
from ui.till.screen import TillScreen

PRODUCTS = 100_000
SCANS, WORDS_ROUNDS = 120, 6
FRAME_US = 16_700
WORDS = (
    "t",
    "blue",
    "gr",
    "kettle 99",
    "re",
    "mug 12",
    "wh",
    "lamp 7",
    "bl",
    "towel 123",
    "v",
    "te",
)
"""Each finds something else than the one before, so that each is painted."""
_COLORS = ("Blue", "Green", "Red", "White", "Black", "Amber", "Grey", "Teal")
_THINGS = ("teapot", "kettle", "mug", "bowl", "plate", "spoon", "towel", "lamp", "vase", "basket")
_EVENTS = QEventLoop.ProcessEventsFlag


def main():
    """Print every row."""
    application = QApplication([])
    heartbeat = QTimer(application)
    heartbeat.start(200)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        template = Template.make(folder)
        desk = open_desk(template.database)
        fill(desk.services.desk, folder)
        window = Window(desk.services, folder)
        window.sign_in("ava")
        till = TillScreen(window.workplace, template.pictures)
        window.shell.add_screen("till", "Till", None, lambda: till)
        window.shell.resize(1280, 720)
        window.shell.show()
        window.shell.go("till")
        spin(lambda: till.presenter.panel.held is not None)
        scanning(desk.services, till)
        searching(desk.services, till)
        till.leave()
        window.close()
        desk.close()


def fill(desk, folder):
    """A large catalog, by the import that a shop would use."""
    file = folder / "catalog.csv"
    with file.open("w", encoding="utf-8") as text:
        text.write("SKU,Name,Price,Barcodes\n")
        for at in range(PRODUCTS):
            color, thing = _COLORS[at % 8], _THINGS[at // 8 % 10]
            text.write(f"B-{at:06},{color} {thing} {at // 80},{1 + at % 90}.50,{code(at)}\n")
    imports, lock = ProductImport(desk), WriteLock(desk.database.engine)
    began = time.perf_counter()
    summary = imports.run(imports.guess(file), "bench")
    if summary.created != PRODUCTS:
        sys.exit(f"only {summary.created} products were imported")
    took_us = (time.perf_counter() - began) * 1_000_000
    absolute("import of 100,000 products, for each", took_us / PRODUCTS, None)
    absolute("    other desks wait at most", lock.longest_s * 1_000, BUSY_TIMEOUT_MS, "ms")


def code(at):
    """A barcode of the bench's own."""
    return f"29{at:011}"


def scanning(services, till):
    """Enter of a scan to the painted line; lookup and commit apart from the window's share."""
    lines, keyboard = till.view.basket.lines, Keyboard()
    whole, shown, alone, answered = [], [], [], []
    held = services.baskets.open("bench", prices_include_tax=False)
    till.presenter.queue.changed.connect(lambda _rung: answered.append(now_us()))
    for turn in range(SCANS):
        painted = Painted(lines.viewport())
        answered.clear()
        began = now_us()
        keyboard.scan(code(turn * 631 % PRODUCTS), till.view.goods.entry)
        spin(lambda: bool(answered))
        at = painted.after(answered[0])
        spin(lambda: not till.presenter.panel.busy)
        whole.append(at - began)
        shown.append(at - answered[0])
        if turn % 40 == 39:  # as long as a long basket, and no longer
            till.presenter.edits.clear()
            spin(lambda: till.presenter.panel.lines == ())
            held = services.baskets.open("bench", prices_include_tax=False)
        held, took = bare_scan(services, held, turn)
        alone.append(took)
    print_scans(whole, shown, alone)


def print_scans(whole, shown, alone):
    """Medians and the slowest of a hundred."""
    bare = Beside("lookup + commit alone", statistics.median(alone))
    at_most("scan to painted line, whole", statistics.median(whole), bare, None)
    absolute("scan to painted line, after the lookup, p50", statistics.median(shown), FRAME_US)
    absolute("scan to painted line, after the lookup, p99", p99(shown), FRAME_US)


def bare_scan(services, held, turn):
    """The same without a window: find the product, change a basket."""
    began = now_us()
    product = services.products.by_code(code(turn * 631 % PRODUCTS)).product
    after = services.baskets.change(held, lambda basket: basket.add(product))
    return after, now_us() - began


def searching(services, till):
    """A key in the field to the painted results, and how long the window is held up by a key."""
    entry, results = till.view.goods.entry, till.view.goods.results
    whole, held_up, alone, found = [], [], [], []
    till.finder.found.connect(lambda _text, _products: found.append(now_us()))
    for _ in range(WORDS_ROUNDS):
        for words in WORDS:
            painted = Painted(results.viewport())
            found.clear()
            began = now_us()
            entry.setText(words)
            held_up.append(now_us() - began)
            spin(lambda: bool(found))
            whole.append(painted.after(found[0]) - began)
            began = now_us()
            services.products.search(words, 60)
            alone.append(now_us() - began)
        entry.clear()
    bare = Beside("search alone", statistics.median(alone))
    at_most("key to painted results, 100,000 products, p50", statistics.median(whole), bare, None)
    absolute("key to painted results, p50", statistics.median(whole), FRAME_US)
    absolute("key to painted results, p99", p99(whole), None)
    absolute("window held up by a key, p99", p99(held_up), FRAME_US)


class Painted(QObject):
    """When a widget was painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self._times = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 (Qt's name)
        """Paint as the widget would, and note when it was done."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: self._times.append(now_us()))
        return False

    def after(self, moment):
        """The first time it was painted after a moment."""
        spin(lambda: any(at > moment for at in self._times))
        self.parent().removeEventFilter(self)
        return next(at for at in self._times if at > moment)


def spin(met):
    """Run the event loop until something is so."""
    until = time.monotonic() + 30
    while not met():
        # asleep between events, as a window is: a busy loop would keep the workers from working
        QApplication.processEvents(_EVENTS.WaitForMoreEvents)
        if time.monotonic() > until:
            sys.exit("the till did not come to rest")


def now_us():
    return time.perf_counter_ns() / 1000


def p99(values):
    return sorted(values)[int(len(values) * 0.99) - 1]


if __name__ == "__main__":
    main()
