"""A letter typed into the search of the settings, until its results are painted."""

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from tests.bench.measuring import absolute, interleaved
from tests.ui.office import Office
from tests.ui.shops import Template, open_desk
from ui.settings.leads import leads
from ui.settings.screen import SettingsScreen
from ui.theme.look import Look

GOAL_MS = 16.7
TYPED = ("s", "sc", "sca", "scan", "m", "ma", "mail", "mail s", "e", "zz", "lo", "log", "o", "or")


def main():
    """Print the row."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desk = open_desk(Template.make(folder).database)
        office = Office(desk.services, folder, look=Look(application))
        screen = office.open(
            "settings", lambda place: SettingsScreen(place, None, (), leads(place))
        )
        office.shell.resize(QSize(1920, 1080))
        until = time.monotonic() + 10
        while screen.presenter.panel.held is None and time.monotonic() < until:
            application.processEvents()

        def type_and_paint(typed):
            screen.view.search.setText(typed)
            application.processEvents()

        times = interleaved({"search": type_and_paint}, lambda: list(TYPED) * 3)["search"]
        absolute("settings search, p50", times.p50 / 1000, None, "ms")
        absolute("settings search, letter to painted results, p99", times.p99 / 1000, GOAL_MS, "ms")
        office.close()
        desk.close()


if __name__ == "__main__":
    main()
