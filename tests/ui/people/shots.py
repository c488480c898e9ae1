"""Draws the people's screen and its sheets in their states.

Run as ``python -m tests.ui.people.shots FOLDER``.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.permissions import Action, Effect, Permission, Role
from app.services.users import User
from tests.ui.camera import Camera
from tests.ui.shops import Template, Window, open_desk
from tests.ui.studio import wait_until
from ui.people.panel import PeoplePanel, Whose
from ui.people.screen import PeopleScreen

_LONG = "Maximiliane von und zu Hohenstaufen-Wittelsbach-Schwarzburg"


def shots(out: Path) -> None:
    """Draw every state in light and dark, in both sizes."""
    _qt = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        template = Template.make(Path(folder))
        desk = open_desk(template.database)
        window = Window(desk.services, Path(folder))
        try:
            _draw(Camera(out, window.look), window, desk.services)
        finally:
            window.close()
            desk.close()


def _draw(camera: Camera, window: Window, services) -> None:
    services.sign_in.sign_in("ben", "2222")
    services.users.create(User("max", _LONG, Role.MANAGER), "7391", "clara")
    services.users.deactivate("max", "clara")
    window.sign_in("clara")
    screen = PeopleScreen(window.workplace)
    window.shell.add_screen("people", "People", None, lambda: screen)
    screen._show(PeoplePanel())
    window.shell.show()
    window.shell.go("people")
    wait_until(lambda: screen.presenter.panel.people)
    screen.presenter.choose("ben")
    camera.take(window.shell, "people")
    screen.presenter.choose("max")
    camera.take(window.shell, "people-long-name")
    _sheets(camera, screen)
    services.permissions.set_for("ava", Action.CAPTURE, Permission(Effect.ALLOW), "clara")
    screen.presenter.look_at(Whose(Role.MANAGER))
    screen.show_page(1)
    wait_until(lambda: screen.presenter.panel.whose.role is Role.MANAGER)
    camera.take(window.shell, "permissions-managers")
    screen.presenter.look_at(Whose(Role.CASHIER, "ava"))
    wait_until(lambda: screen.presenter.panel.exceptions)
    camera.take(window.shell, "permissions-ava")
    for action in (Action.REFUND, Action.CAPTURE):
        screen.ask_permission(action)
        camera.take_sheet(screen.sheet, f"permission-{action}")
        screen.sheet.reject()


def _sheets(camera: Camera, screen: PeopleScreen) -> None:
    for name, ask in {
        "add": screen.ask_new,
        "rename": screen.ask_name,
        "role": screen.ask_role,
        "pin": screen.ask_pin,
    }.items():
        ask()
        if name == "pin":
            screen.sheet.accept()
        camera.take_sheet(screen.sheet, f"sheet-{name}")
        screen.sheet.reject()
    screen.presenter.choose("ben")
    screen.switch()
    camera.take_sheet(screen.sheet, "sheet-deactivate")
    screen.sheet.reject()


if __name__ == "__main__":
    QLocale.setDefault(QLocale("en_US"))
    shots(Path(sys.argv[1]))
