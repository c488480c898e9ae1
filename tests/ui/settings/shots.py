"""Draws the settings in their states. Run as ``python -m tests.ui.settings.shots FOLDER``."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.permissions import Role
from app.services.settings_book.entry import Section
from app.services.shop_settings import Setting
from tests.ui.camera import Camera
from tests.ui.office import Office
from tests.ui.settings.conftest import windows_of
from tests.ui.settings.test_moving import written
from tests.ui.shops import Template, open_desk
from ui.settings.leads import leads
from ui.settings.screen import SettingsScreen
from ui.theme.look import Look


def shots(out: Path) -> None:
    """Draw every state in light and dark, in both sizes."""
    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, Look(qt))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desk = open_desk(Template.make(folder).database)
        kept = Setting("till.scan_gap_ms", 30)
        desk.services.settings.set(kept, 60, "clara")
        office = Office(desk.services, folder, Role.OWNER, camera.look)
        try:
            _draw(camera, office, folder)
        finally:
            office.close()
            desk.close()


def _draw(camera: Camera, office: Office, folder: Path) -> None:
    file = folder / "paydesk.toml"
    windows = windows_of({})
    screen = office.open(
        "settings", lambda place: SettingsScreen(place, file, windows, leads(place))
    )
    _wait(lambda: screen.presenter.panel.held is not None and screen.presenter.panel.may)
    for section in Section:
        screen.presenter.show_section(section)
        camera.take(office.shell, f"settings-{section.value}")
    screen.view.search.setText("scan")
    camera.take(office.shell, "settings-found")
    screen.view.search.setText("zzz")
    camera.take(office.shell, "settings-nothing-found")
    screen.presenter.reveal("till.scan_shortest")
    camera.take(office.shell, "settings-revealed")
    screen.presenter.change("till.scan_gap_ms", 45)
    _wait(lambda: screen.presenter.panel.undoable is not None)
    screen.presenter.change("shop.order_prefix", "P 1")
    screen.presenter.change("till.scan_shortest", 90)
    _wait(lambda: len(screen.presenter.panel.notes) > 1)
    camera.take(office.shell, "settings-refused")
    screen.presenter.change("till.scan_gap_ms", 60)
    _wait(lambda: screen.presenter.panel.undoable is not None)
    camera.take(office.shell, "settings-changed")
    file = folder / "settings.json"
    file.write_text(written(**{"till.scan_gap_ms": 90, "checkout.capture_mode": "capture_now"}))
    screen.moving.look_at(file)
    _sheet(camera, screen)


def _sheet(camera: Camera, screen: SettingsScreen) -> None:
    from ui.settings.import_sheet import ImportSheet

    _wait(lambda: screen.view.findChild(ImportSheet) is not None)
    sheet = screen.view.findChild(ImportSheet)
    camera.take_sheet(sheet, "settings-import")
    sheet.reject()


def _wait(holds) -> None:
    while not holds():
        QApplication.processEvents()


if __name__ == "__main__":
    QLocale.setDefault(QLocale("en_US"))
    shots(Path(sys.argv[1]))
