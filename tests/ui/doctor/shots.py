"""Draws the doctor's screen in its states. Run as ``python -m tests.ui.doctor.shots FOLDER``."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.services.doctor.findings import Check
from tests.shop_database import with_schema
from tests.ui.camera import Camera
from tests.ui.doctor.conftest import SICK, Finds
from tests.ui.office import Office
from tests.ui.shops import open_desk
from ui.doctor.bundle_sheet import BundleSheet
from ui.doctor.panel import DoctorPanel
from ui.doctor.screen import DoctorScreen
from ui.theme.look import Look


def shots(out: Path) -> None:
    """Well, sick, half looked at, and the bundle."""
    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, Look(qt))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with_schema(f"sqlite:///{folder / 'shop.sqlite'}")
        desk = open_desk(folder / "shop.sqlite")
        office = Office(desk.services, folder, look=camera.look)
        finds = Finds({})
        screen = office.open("doctor", lambda place: DoctorScreen(place, finds))
        _wait(lambda: not screen.presenter.panel.looking)
        camera.take(office.shell, "doctor-well")
        finds.sick = SICK
        screen.presenter.look()
        _wait(lambda: not screen.presenter.panel.looking)
        camera.take(office.shell, "doctor-sick")
        found = {check: screen.presenter.panel.found[check] for check in list(Check)[:5]}
        screen.view.show_panel(DoctorPanel(found=found, waiting=frozenset(list(Check)[5:])))
        camera.take(office.shell, "doctor-looking")
        sheet = BundleSheet(finds.bundle(list(screen.presenter.panel.found.values())), screen.view)
        camera.take_sheet(sheet, "doctor-bundle")
        office.close()
        desk.close()


def _wait(holds) -> None:
    while not holds():
        QApplication.processEvents()


if __name__ == "__main__":
    QLocale.setDefault(QLocale("en_US"))
    shots(Path(sys.argv[1]))
