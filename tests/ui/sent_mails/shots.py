"""Draws the sent mails. Run as ``python -m tests.ui.sent_mails.shots FOLDER``."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.ui.camera import Camera
from tests.ui.sent_mails.history import make_history
from tests.ui.shops import Template, Window, open_desk
from ui.sent_mails.screen import SentMailsScreen
from ui.theme.look import Look

_ROUNDS = 120


def shots(out: Path) -> None:
    """Empty, chosen, refused, held; light and dark, small and large."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        template = Template.make(Path(folder))
        desk = open_desk(template.database)
        window = Window(desk.services, Path(folder))
        window.sign_in("clara")
        screen = SentMailsScreen(window.workplace)
        window.shell.add_screen("mails", "Mails", None, lambda: screen)
        window.shell.show()
        window.shell.go("mails")
        camera = Camera(out, application.findChild(Look))

        def settle() -> None:
            for _ in range(_ROUNDS):
                application.processEvents()
                screen.presenter.thread().msleep(5)

        settle()
        camera.take(window.shell, "mails-empty")
        make_history(desk.services)
        screen.presenter.look()
        settle()
        for name, place in (("mails-held", 0), ("mails-sent", 5), ("mails-refused", 8)):
            screen.view.table.selectRow(place)
            settle()
            camera.take(window.shell, name)
        desk.services.mail.runner.close()
        window.close()
        desk.close()


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
