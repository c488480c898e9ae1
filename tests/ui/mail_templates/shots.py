"""Draws the template editor. Run as ``python -m tests.ui.mail_templates.shots FOLDER``."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.domain.mail_events import MailEvent
from tests.ui.camera import Camera
from tests.ui.shops import Template, Window, open_desk
from ui.mail_templates.screen import TemplatesScreen
from ui.theme.look import Look

_ROUNDS = 100


def shots(out: Path) -> None:
    """In force, wrong, with HTML of its own, Japanese on a phone by night."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        template = Template.make(Path(folder))
        desk = open_desk(template.database)
        window = Window(desk.services, Path(folder))
        window.sign_in("clara")
        screen = TemplatesScreen(window.workplace)
        window.shell.add_screen("mail_templates", "Templates", None, lambda: screen)
        window.shell.show()
        window.shell.go("mail_templates")
        camera = Camera(out, application.findChild(Look))
        editor, preview = screen.view.editor, screen.view.preview

        def settle() -> None:
            for _ in range(_ROUNDS):
                application.processEvents()
                screen.presenter.thread().msleep(5)

        settle()
        camera.take(window.shell, "templates-in-force")
        editor.text.appendPlainText("\nYour {{ order.nummer }} is ready.")
        settle()
        camera.take(window.shell, "templates-wrong")
        screen.presenter.throw_away()
        settle()
        editor.own_html.click()
        settle()
        camera.take(window.shell, "templates-own-html")
        screen.presenter.throw_away()
        screen.presenter.open(("ja", "buyer", MailEvent.DECLINED_SOFT))
        preview.schemes.buttons["dark"].click()
        preview.widths.buttons["phone"].click()
        settle()
        camera.take(window.shell, "templates-japanese")
        window.close()
        desk.close()


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
