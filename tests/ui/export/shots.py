"""Draws the list of orders with what it offers for many, and the export sheet in its states.

Run as ``python -m tests.ui.export.shots FOLDER``.
"""

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.permissions import Role
from tests.amazon import Amazon
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.emulator_process import run_emulator
from tests.selling import Selling
from tests.ui.camera import Camera
from tests.ui.office import Office
from ui.bulk.orders_menu import OrdersMenu
from ui.export.panel import ExportPanel, ExportStage
from ui.orders.screen import OrdersScreen
from ui.theme.look import Look

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000))


def shots(out: Path) -> None:
    """Draw every state in light and dark, in both sizes."""
    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, Look(qt))
    with tempfile.TemporaryDirectory() as folder, run_emulator(Path(folder) / "emulator") as told:
        amazon = Amazon(told)
        amazon.start_afresh()
        desk = OpenDesk(Setup(f"sqlite:///{folder}/export.sqlite", told, DeskClock()))
        selling = Selling(desk.services, amazon)
        office = Office(desk.services, Path(folder), Role.MANAGER, camera.look)
        try:
            _draw(camera, office, selling)
        finally:
            office.close()
            desk.close()
            amazon.close()


def _draw(camera: Camera, office: Office, selling: Selling) -> None:
    for _ in range(4):
        selling.sell(*_PICKS)
    screen = office.open("orders", OrdersScreen)
    menu = OrdersMenu(office.workplace, screen)
    _wait(lambda: screen.presenter.panel.total == 4 and menu._may)
    for row in selling.services.book.newest()[:3]:
        screen.presenter.toggle(row.id)
    _wait(lambda: screen.presenter.panel.sums)
    camera.take(office.shell, "orders-marked")
    menu.export()
    sheet = menu.sheet
    camera.take_sheet(sheet, "export-choosing")
    running = ExportPanel(ExportStage.RUNNING, total=1_000_000, rows=412_500, rate=31_200)
    for name, panel in {
        "running": running,
        "done": replace(running, stage=ExportStage.DONE, rows=1_000_000),
    }.items():
        sheet._presenter.panel = panel
        sheet.show_panel(panel)
        camera.take_sheet(sheet, f"export-{name}")
    sheet.accept()


def _wait(holds) -> None:
    while not holds():
        QApplication.processEvents()


if __name__ == "__main__":
    QLocale.setDefault(QLocale("en_US"))
    shots(Path(sys.argv[1]))
