"""Draws the letterhead's page. Run as ``python -m tests.ui.letterhead.shots FOLDER``."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.domain.environment import Region
from app.domain.permissions import Role
from tests.ui.camera import Camera
from tests.ui.letterhead.logos import draw_logo
from tests.ui.office import Office
from tests.ui.shops import Template, open_desk
from tests.ui.studio import wait_until
from ui.letterhead.screen import LetterheadScreen
from ui.theme.look import Look


def shots(out: Path) -> None:
    """Filled in, with and without a logo."""
    camera = Camera(out, Look(QApplication.instance() or QApplication([])))
    with tempfile.TemporaryDirectory() as folder:
        template = Template.make(Path(folder), Region.EU)
        desk = open_desk(template.database, Region.EU)
        office = Office(desk.services, Path(folder), Role.OWNER, camera.look)
        screen = office.open("letterhead", LetterheadScreen)
        wait_until(lambda: screen.presenter.panel.draft is not None)
        camera.take(office.shell, "letterhead")
        screen.presenter.take_logo(str(draw_logo(Path(folder) / "logo.png")))
        wait_until(lambda: screen.presenter.panel.can_keep)
        camera.take(office.shell, "letterhead-with-logo")
        office.close()
        desk.close()


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
