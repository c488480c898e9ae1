"""Draws the list of orders with what it offers for many, and the export sheet in its states.

Run as ``python -m tests.ui.export.shots FOLDER``.
"""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale

from tests.selling import Selling
from tests.ui.camera import Camera
from tests.ui.office import Office
from tests.ui.studio import studio, wait_until
from ui.bulk.orders_menu import OrdersMenu
from ui.export.panel import ExportPanel, ExportStage
from ui.orders.screen import OrdersScreen

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000))


def shots(out: Path) -> None:
    """Draw every state in light and dark, in both sizes."""
    with studio(out) as opened:
        _draw(opened.camera, opened.office, opened.selling)


def _draw(camera: Camera, office: Office, selling: Selling) -> None:
    for _ in range(4):
        selling.sell(*_PICKS)
    screen = office.open("orders", OrdersScreen)
    menu = OrdersMenu(office.workplace, screen)
    wait_until(lambda: screen.presenter.panel.total == 4 and menu._may)
    for row in selling.services.book.newest()[:3]:
        screen.presenter.toggle(row.id)
    wait_until(lambda: screen.presenter.panel.sums)
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


if __name__ == "__main__":
    QLocale.setDefault(QLocale("en_US"))
    shots(Path(sys.argv[1]))
