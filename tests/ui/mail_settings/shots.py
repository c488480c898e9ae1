"""Draws the notification settings. Run as ``python -m tests.ui.mail_settings.shots FOLDER``."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.domain.inbox import Audience
from app.domain.mail_events import MailEvent
from app.domain.mail_grid import MailRule
from tests.ui.shops import Template, Window, open_desk
from ui.mail_settings.screen import MailSettingsScreen
from ui.theme.look import Scheme

_ROUNDS = 100


def shots(out: Path) -> None:
    """Light and dark, small and large."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        template = Template.make(Path(folder))
        desk = open_desk(template.database)
        grid = desk.services.mail.grid
        grid.set_department(("orders@shop.example",), "olga")
        grid.set_rule(MailEvent.REFUNDED, Audience.BUYER, MailRule(on=True), "olga")
        chosen = MailRule(on=True, recipients=("clara",), delay_min=10)
        grid.set_rule(MailEvent.REFUND_FAILED, Audience.SCREEN, chosen, "olga")
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            window = Window(desk.services, Path(folder), scheme)
            window.sign_in("clara")
            screen = MailSettingsScreen(window.workplace)
            window.shell.add_screen("mail_settings", "Mails", None, lambda s=screen: s)
            for width, height in ((1280, 720), (1920, 1080)):
                window.shell.resize(width, height)
                window.shell.show()
                window.shell.go("mail_settings")
                for _ in range(_ROUNDS):
                    application.processEvents()
                    screen.presenter.thread().msleep(5)
                name = f"mail-settings-{scheme.value}-{width}.png"
                window.shell.grab().save(str(out / name))
                area = screen.widget()
                area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
                window.shell.grab().save(str(out / name.replace("settings", "settings-below")))
                area.verticalScrollBar().setValue(0)
            window.close()
        desk.close()


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
