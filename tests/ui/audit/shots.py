"""Draws the audit trail's screen in its states.

Run as ``python -m tests.ui.audit.shots FOLDER``.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.permissions import Action, Effect, Permission, Role
from app.services.audit_chain import Anchor, Break, ChainReport
from tests.ui.camera import Camera
from tests.ui.shops import Template, Window, open_desk
from tests.ui.studio import wait_until
from ui.audit.panel import AuditPanel
from ui.audit.screen import AuditScreen


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
    users, permissions = services.users, services.permissions
    users.describe("ava", "Ava Moreno-Castellanos de la Fuente", "de", "clara")
    users.set_role("ava", Role.MANAGER, "clara")
    users.set_pin("ava", "7391", "clara")
    permissions.set(
        Role.CASHIER, Action.CAPTURE, Permission(Effect.ALLOW, may_approve=False), "clara"
    )
    window.sign_in("clara")
    screen = AuditScreen(window.workplace)
    window.shell.add_screen("audit", "Audit", None, lambda: screen)
    window.shell.show()
    window.shell.go("audit")
    camera_ready = screen.presenter
    screen.view.show_panel(AuditPanel())
    camera.take(window.shell, "audit-loading")
    wait_until(lambda: camera_ready.panel.rows)
    camera_ready._show()
    screen.view.table.selectRow(0)
    camera.take(window.shell, "audit")
    camera_ready._show(checking=(412_000, 1_000_000))
    camera.take(window.shell, "audit-checking")
    end = Anchor(41, "x")
    camera_ready._show(checking=None, report=ChainReport(41, end))
    camera.take(window.shell, "audit-whole")
    camera_ready._show(report=ChainReport(41, end, Break.CHANGED, 42))
    camera.take(window.shell, "audit-broken")
    camera_ready._show(report=None)
    camera_ready.narrow(text="nothing like that")
    wait_until(lambda: camera_ready.panel.rows == ())
    camera.take(window.shell, "audit-nothing")


if __name__ == "__main__":
    QLocale.setDefault(QLocale("en_US"))
    shots(Path(sys.argv[1]))
