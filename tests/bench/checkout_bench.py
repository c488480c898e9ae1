"""The checkout: from the press on Pay to Amazon's button and widgets, and what stays in memory."""

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import tests.conftest  # noqa: F401 - no screen, no network, before Qt is loaded

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtWidgets import QApplication

from tests.amazon import Amazon
from tests.bench.measuring import Beside, absolute, at_most
from tests.desk_clock import DeskClock
from tests.emulator_process import run_emulator
from tests.ui.checkout.waiter import Waiter

ROUNDS = 7
CHECKOUTS = max(int(os.environ.get("CHECKOUTS", "40")), 4)
LONGEST_S = 120
"""Of the checkouts whose memory is watched; a slow machine does fewer of them."""
COLD_MS, WARM_MS = 150, 65
GROWTH_KB = 200
_IDLE_MS = 900
"""Between two buyers; the next browser is made in it."""


@contextmanager
def open_counter(told: dict):
    """A counter on this emulator; the web engine is loaded with it."""
    from tests.ui.checkout.counter import CheckoutCounter

    amazon = Amazon(told)
    amazon.start_afresh()
    with tempfile.TemporaryDirectory() as home:
        url = f"sqlite:///{Path(home) / 'shop.sqlite'}"
        counter = CheckoutCounter(Waiter(), url, amazon, DeskClock())
        try:
            yield counter
        finally:
            counter.close()
            sweep()
            amazon.close()


def sweep() -> None:
    """Let everything that was given up go."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def one_checkout(counter, *, widgets: bool = False) -> tuple[float, float, float]:
    """Milliseconds from the press on Pay to our page, to the button, and to both widgets."""
    basket_id = counter.ring_up()
    seen: dict[str, float] = {}

    def made(browser) -> None:
        browser.bridge.opened.connect(lambda: seen.setdefault("page", time.perf_counter()))
        browser.heard.connect(
            lambda said: seen.setdefault(type(said).__name__, time.perf_counter())
        )

    counter.screen.browser_made.connect(made)
    started = time.perf_counter()
    counter.screen.begin(basket_id)
    counter.shell.go("checkout")
    counter.until(lambda: "Ready" in seen)
    drawn = 0.0
    if widgets:
        counter.buyer.press_button()
        counter.buyer.sign_in("Ada Fielding")
        counter.until(lambda: "SignedIn" in seen)
        counter.until_drawn()
        drawn = time.perf_counter() - seen["SignedIn"]
        counter.until_placeable()
    counter.screen.browser_made.disconnect(made)
    profile = counter.screen.browser.profile
    with counter.qtbot.waitSignal(profile.destroyed, 10_000):
        counter.view.cancel_button.click()
    sweep()
    counter.qtbot.wait(_IDLE_MS)
    return (
        (seen["page"] - started) * 1_000,
        (seen["Ready"] - started) * 1_000,
        drawn * 1_000,
    )


def bare_page() -> float:
    """Milliseconds for the engine's own least: a new profile, view and page, and a line of text."""
    from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
    from PySide6.QtWebEngineWidgets import QWebEngineView

    started = time.perf_counter()
    profile = QWebEngineProfile()
    page, view = QWebEnginePage(profile), QWebEngineView()
    view.setPage(page)
    view.resize(800, 600)
    view.show()
    loaded: list[bool] = []
    page.loadFinished.connect(loaded.append)
    page.setHtml("<p>Paydesk", QUrl("https://desk.paydesk.test/"))
    Waiter().waitUntil(lambda: bool(loaded), 10_000)
    taken = time.perf_counter() - started
    for part in (view, page, profile):
        part.deleteLater()
    sweep()
    return taken * 1_000


def first_checkout(told: dict, *, warmed: bool) -> float:
    """In a new process: milliseconds to our page at the first checkout of a day."""
    if warmed:
        from ui.checkout import warm_up

        warm_up()
        Waiter().wait(1_500)
    with open_counter(told) as counter:
        if warmed:
            counter.qtbot.wait(_IDLE_MS)  # somebody rings up a basket meanwhile
        return one_checkout(counter)[0]


def in_new_process(kind: str, told_file: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.checkout_bench", kind, str(told_file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return float(done.stdout.strip().splitlines()[-1])


def memory_kb() -> int:
    """Proportional share of this process and the web engine's."""
    own, total = os.getpid(), 0
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and own in _family(int(entry.name)):
            try:
                text = (entry / "smaps_rollup").read_text()
            except OSError:
                continue
            total += next(
                int(row.split()[1]) for row in text.splitlines() if row.startswith("Pss:")
            )
    return total


def _family(pid: int) -> list[int]:
    line: list[int] = []
    while pid > 1:
        line.append(pid)
        try:
            pid = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            break
    return line


def growth(counter) -> tuple[float, int, int, int]:
    """Kilobytes kept per checkout, the level before and after, and how many there were.

    The first quarter fills caches and does not count; the second is compared with the last.
    """
    levels: list[int] = []
    until = time.monotonic() + LONGEST_S
    while len(levels) < 4 or (len(levels) < CHECKOUTS and time.monotonic() < until):
        one_checkout(counter, widgets=True)
        gc.collect()
        levels.append(memory_kb())
    part = len(levels) // 4
    before, after = (
        int(statistics.median(each)) for each in (levels[part : 2 * part], levels[-part:])
    )
    return max(after - before, 0) / (len(levels) - 2 * part), before, after, len(levels)


def main() -> None:
    application = QApplication.instance() or QApplication(["bench"])
    assert application is not None
    if len(sys.argv) == 3:
        told = json.loads(Path(sys.argv[2]).read_text())
        print(first_checkout(told, warmed=sys.argv[1] == "warmed"))  # noqa: T201 - for the parent
        return
    with tempfile.TemporaryDirectory() as home, run_emulator(Path(home) / "emulator") as told:
        told_file = Path(home) / "told.json"
        told_file.write_text(json.dumps(told))
        cold = [in_new_process("cold", told_file) for _ in range(3)]
        warmed = [in_new_process("warmed", told_file) for _ in range(3)]
        with open_counter(told) as counter:
            one_checkout(counter, widgets=True)
            taken, bare = [], []
            for _ in range(ROUNDS):
                bare.append(bare_page())
                taken.append(one_checkout(counter, widgets=True))
            page, button, widgets = (
                statistics.median(column) for column in zip(*taken, strict=True)
            )
            beside = Beside("bare page", statistics.median(bare))
            absolute(
                "P11 first Pay to page, engine not loaded", statistics.median(cold), COLD_MS, "ms"
            )
            absolute(
                "P11 first Pay to page, engine warmed up", statistics.median(warmed), WARM_MS, "ms"
            )
            at_most("P11 Pay to page, later checkouts", page, beside, None, "ms")
            at_most("    Pay to Amazon's button", button, beside, None, "ms")
            at_most("    signed in to both widgets", widgets, beside, None, "ms")
            per_checkout, before, after, count = growth(counter)
            absolute(
                f"memory kept per checkout, {count} checkouts",
                per_checkout,
                GROWTH_KB,
                "kB",
                Beside("before", before),
            )
            absolute("    level afterwards", after, None, "kB", Beside("before", before))


if __name__ == "__main__":
    main()
