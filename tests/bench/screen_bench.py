"""From a notification that the companion accepted to its painted row, and the window's pauses."""

import gc
import math
import os
import statistics
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_services
from app.domain.environment import Mode, Region
from app.domain.permissions import Role
from app.services.pretend_ipn import PretendIpn
from app.services.receiving import ReceivingDesk
from app.services.training import Training, TrainingPlace
from app.settings import Settings
from tests.bench.measuring import absolute
from tests.bench.running_desk import Loop
from tests.bench.till_bench import Painted
from tests.ui.shops import Window
from ui.notifications.hearing import Hearing
from ui.notifications.screen import InboxScreen
from ui.workplace import SignedIn

WARM_UP, MESSAGES, BACKLOG = 10, 120, 2_000
ROW_GOAL_MS, GAP_GOAL_MS = 100, 50
_EVENTS = QEventLoop.ProcessEventsFlag
_PATIENCE_S = 120
_REST_S = 1.0


def main():
    """Print every row."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        training = Training(TrainingPlace(folder / "training", Region.US))
        credentials = training.start()
        settings = Settings(
            mode=Mode.TRAINING,
            database_url=f"sqlite:///{folder / 'shop.sqlite'}",
            desk_name="bench",
            training_credentials=credentials,
        )
        try:
            with open_services(settings) as services:
                bench = Bench(services, folder, credentials)
                bench.rows()
                bench.backlog()
                bench.close()
        finally:
            training.close()
    del application


class Bench:
    """An open inbox that hears the emulator through a companion process."""

    def __init__(self, services, folder, credentials):
        self.pretend = PretendIpn(credentials)
        self.sender = ThreadPoolExecutor(1)
        gc.freeze()  # as the desk does once somebody has signed in
        self.services = services
        self.window = Window(services, folder)
        self.window.workplace.sign_in(SignedIn("ben", "Ben Okafor", Role.MANAGER))
        self.loop = Loop()
        self.hearing = Hearing(self.window.workplace)
        self.inbox = InboxScreen(self.window.workplace, services.inbox)
        self.table = self.inbox.view.table
        self.hearing.changed.connect(self.inbox.presenter.look)
        shell = self.window.shell
        shell.add_screen("notifications", "Inbox", None, lambda: self.inbox)
        shell.show()
        shell.go("notifications")
        desk = services.desk
        self.hearing.begin(ReceivingDesk(desk.name, desk.shop, folder, "", credentials))
        spin(lambda: self.hearing.ipn_url)

    def rows(self):
        """One message after the other, as a quiet day brings them."""
        took_ms = []
        for turn in range(WARM_UP + MESSAGES):
            if turn == WARM_UP:
                took_ms.clear()
                self.loop.take()
            painted = Painted(self.table.viewport())
            sent = self.sender.submit(self.pretend.send_sample)
            spin(sent.done)
            message_id = sent.result()
            spin(lambda message_id=message_id: self._row(message_id) is not None)
            shown_us = time.perf_counter_ns() / 1000
            painted.after(shown_us - 1_000)
            row = self._row(message_id)
            took_ms.append((time.time() - row.received_at.timestamp()) * 1000)
        absolute("IPN accepted to painted row, p50", statistics.median(took_ms), None, "ms")
        absolute("IPN accepted to painted row, p95", p(took_ms, 0.95), ROW_GOAL_MS, "ms")
        absolute("window's longest pause meanwhile", max(self.loop.take()), GAP_GOAL_MS, "ms")

    def backlog(self):
        """What came while nobody listened."""
        self.hearing.syncing.pause(True)
        self.hearing.syncing.hurry()
        for _ in range(BACKLOG):
            self.pretend.send_sample()
        settled = time.monotonic() + _REST_S
        spin(lambda: time.monotonic() > settled)  # the window stood still while all that was sent
        self.loop.take()
        began = time.perf_counter()
        self.hearing.syncing.pause(False)
        panel = lambda: self.inbox.presenter.panel  # noqa: E731
        spin(lambda: panel().total >= MESSAGES + BACKLOG and not panel().status.backlog)
        per_message_us = (time.perf_counter() - began) / BACKLOG * 1_000_000
        absolute("catching up with 2,000 messages, for each", per_message_us, None)
        gaps = self.loop.take()
        absolute("window's longest pause meanwhile, catching up", max(gaps), GAP_GOAL_MS, "ms")
        absolute("window's pauses, p99.9, catching up", p(gaps, 0.999), 16.7, "ms")

    def close(self):
        self.sender.shutdown()
        began = time.perf_counter()
        self.hearing.close()
        took_ms = (time.perf_counter() - began) * 1000
        absolute("end of the sync and of its companion", took_ms, 1_000, "ms")
        self.inbox.leave()
        self.window.close()

    def _row(self, message_id):
        return next((row for row in self.table.rows.rows[:5] if row.message_id == message_id), None)


def p(values, share):
    ordered = sorted(values)
    return ordered[math.ceil(len(ordered) * share) - 1]


def spin(met):
    """Run the event loop until something is so."""
    until = time.monotonic() + _PATIENCE_S
    while not met():
        QApplication.processEvents(_EVENTS.WaitForMoreEvents)
        if time.monotonic() > until:
            sys.exit("the inbox did not come to rest")


if __name__ == "__main__":
    main()
