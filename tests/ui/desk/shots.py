"""Draws the desk's own screens: start, sign-in, account, trouble, palette, keys, crash.

Run as ``python -m tests.ui.desk.shots FOLDER``.
"""

import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.domain.environment import Mode
from app.domain.errors import DatabaseCorrupt, DatabaseLocked
from app.domain.permissions import Role
from app.settings import BadSettings
from tests.ui.camera import SIZES, Camera
from tests.ui.shops import Template, Window, open_desk
from ui.crash.dialog import CrashDialog
from ui.crash.report import crash_report
from ui.desk_actions import DeskActions
from ui.first_picture import FirstPicture
from ui.palette.dialog import PaletteDialog
from ui.cheat_sheet.dialog import CheatSheetDialog
from ui.sign_in.panel import Person, SignInPanel, Stage
from ui.sign_in.view import SignInView
from ui.startup_trouble import TroubleScreen, trouble_of
from ui.status.area import StatusArea
from ui.theme.look import Look
from ui.theme.tokens import DARK, LIGHT

PEOPLE = (
    Person("ava", "Ava Moreno", Role.CASHIER, "1111"),
    Person("ben", "Ben Okafor", Role.MANAGER, "2222"),
    Person("clara", "Clara Weiss", Role.OWNER, "3333"),
)
LONG = (
    Person("a", "Annemarie-Charlotte Freifrau von Hohenstein-Waldburg", Role.CASHIER),
    Person("b", "Bartholomäus Schneidermeister-Oberhausen", Role.MANAGER),
    *(Person(str(n), f"Aushilfe Nummer {n}", Role.CASHIER) for n in range(8)),
)
BLOCK = """
Merchant ID: A1B2C3D4E5F6G7
Access Key: AKIAIOSFODNN7EXAMPLE
Secret Key: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
Client ID: amzn1.application-oa2-client.0a1b2c3d4e5f60718293a4b5c6d7e8f9
"""
READY = SignInPanel(Stage.READY, people=PEOPLE)


def shots(out: Path) -> None:
    """Every state, in light and dark, small and large."""
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, qt.findChild(Look) or Look(qt))
    _first_pictures(out)
    with tempfile.TemporaryDirectory() as folder:
        template = Template.make(Path(folder))
        desk = open_desk(template.database)
        window = Window(desk.services, Path(folder))
        try:
            _Booth(window, camera).take_all()
        finally:
            window.close()
            desk.close()


def sign_in_panels() -> dict[str, SignInPanel]:
    """The sign-in's states by name."""
    chosen = replace(READY, chosen=PEOPLE[0])
    return {
        "opening": SignInPanel(step="Opening the shop …"),
        "people": READY,
        "pin": replace(chosen, digits=3),
        "checking": replace(chosen, stage=Stage.CHECKING),
        "wrong": replace(chosen, message="That PIN is not right."),
        "wait": replace(chosen, message="Too many wrong PINs.", wait_s=27),
        "locked": replace(chosen, locked=True),
        "long": SignInPanel(Stage.READY, people=LONG, chosen=LONG[0], digits=8),
        "first-owner": SignInPanel(Stage.FIRST_OWNER),
    }


class _Booth:
    """The desk's window with one screen after the other in it."""

    def __init__(self, window: Window, camera: Camera) -> None:
        self._window, self._camera, self._shell = window, camera, window.shell
        DeskActions(window.workplace, lock=_no, sign_out=_no, use_scheme=_no).add_setup(
            _no, Mode.TRAINING
        )
        status = StatusArea(self._shell, window.workplace.actions)
        status.show_network(True)
        self._shell.show()

    def take_all(self) -> None:
        self._shell.show_rail(False)
        view = SignInView()
        self._shell.stack.addWidget(view)
        self._shell.stack.setCurrentWidget(view)
        view.pin.pad.draw_icons()
        for name, panel in sign_in_panels().items():
            view.show_panel(panel)
            self._camera.take(self._shell, f"sign-in-{name}")
        self._troubles()
        self._dialogs()

    def _troubles(self) -> None:
        errors = {
            "locked": DatabaseLocked("another program has held the database for too long"),
            "damaged": DatabaseCorrupt("the database file is damaged"),
            "settings": BadSettings("paydesk.toml", "shop.region", "is 'mars'"),
        }
        for name, error in errors.items():
            screen = TroubleScreen(trouble_of(error))
            self._shell.stack.addWidget(screen)
            self._shell.stack.setCurrentWidget(screen)
            self._camera.take(self._shell, f"trouble-{name}")

    def _dialogs(self) -> None:
        actions = self._window.workplace.actions
        palette = PaletteDialog(actions, self._shell)
        palette.open()
        palette.field.setText("lo")
        self._camera.take_sheet(palette, "palette")
        palette.reject()
        keys = CheatSheetDialog(actions, self._shell)
        keys.open()
        self._camera.take_sheet(keys, "keys")
        keys.reject()
        crash = CrashDialog(_report(), self._shell)
        crash.show()
        self._camera.take_sheet(crash, "crash")
        crash.reject()


def _first_pictures(out: Path) -> None:
    for palette in (LIGHT, DARK):
        for size in SIZES:
            picture = FirstPicture(palette)
            picture.resize(size)
            picture.show()
            until = time.monotonic() + 0.1
            while time.monotonic() < until:
                QApplication.processEvents()
            name = f"first-picture-{palette.name}-{size.width()}x{size.height()}.png"
            picture.grab().save(str(out / name))
            picture.deleteLater()


def _report() -> str:
    try:
        {}["somebody"]
    except KeyError as error:
        return crash_report(error, "till", "training", ["12:00:00 INFO ui.startup: shop opened"])


def _no(*_what: object) -> None:
    """Nothing is done in a picture."""


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
