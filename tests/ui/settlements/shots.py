"""Draws the settlements screen in its states, from orders captured at the emulator.

Run as ``python -m tests.ui.settlements.shots FOLDER``.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.environment import Region
from app.domain.permissions import Role
from tests.amazon import Amazon
from tests.counter import Counter
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.emulator_process import run_emulator
from tests.integration.bulk.conftest import BulkShop
from tests.integration.settlements.conftest import SettledShop
from tests.ui.camera import Camera
from tests.ui.office import Office
from tests.unit.settlements.reports import line
from ui.settlements.screen import SettlementsScreen
from ui.theme.look import Look


def shots(out: Path) -> None:
    """Draw every state in light and dark, in both sizes."""
    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, Look(qt))
    with tempfile.TemporaryDirectory() as folder, run_emulator(Path(folder) / "emulator") as told:
        amazon, clock = Amazon(told), DeskClock()
        amazon.start_afresh()
        desk = OpenDesk(Setup(f"sqlite:///{folder}/shop.sqlite", told, clock))
        counter = Counter(desk.services, amazon, clock, Region.US)
        settled = SettledShop(BulkShop(counter), Path(folder))
        office = Office(desk.services, Path(folder), Role.MANAGER, camera.look)
        try:
            _draw(camera, office, settled)
        finally:
            office.close()
            desk.close()
            amazon.close()


def _draw(camera: Camera, office: Office, settled: SettledShop) -> None:
    screen = office.open("settlements", SettlementsScreen)
    panel = screen.presenter
    _wait(lambda: panel.panel.reports is not None)
    camera.take(office.shell, "settlements-empty")
    earlier = [[*cells[:1], "5044561000", *cells[2:]] for cells in settled.lines()[:1]]
    screen.take_in(settled.file(*earlier, name="earlier.csv"))
    _wait(lambda: panel.panel.look is not None)
    lines = [
        line("Capture", settled.captures[1], "100.99", "-3.23", "97.76"),
        line("Capture", "P01-2400747-7777779-C084595", "5.00", "0.00", "5.00"),
        line("Transfer", "", "-102.76", "0.00", "-102.76"),
    ]
    screen.take_in(settled.file(*lines))
    _wait(
        lambda: panel.panel.reports and len(panel.panel.reports) == 2 and len(panel.panel.shown) > 2
    )
    screen.view.table.selectRow(0)
    camera.take(office.shell, "settlements-differences")
    screen.take_in(settled.file(*lines))
    _wait(lambda: not panel.panel.importing)
    camera.take(office.shell, "settlements-known")


def _wait(holds) -> None:
    while not holds():
        QApplication.processEvents()


if __name__ == "__main__":
    QLocale.setDefault(QLocale("en_US"))
    shots(Path(sys.argv[1]))
