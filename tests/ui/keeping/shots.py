"""Draws the keeping screen in its states, on a shop that sold at the emulator.

Run as ``python -m tests.ui.keeping.shots FOLDER``.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QLocale

from app.domain.permissions import Role
from app.services.users import User, Users
from app.storage.installation import claim
from tests.ui.studio import studio, wait_until
from ui.keeping.screen import KeepingScreen
from ui.keeping.sheets import SureSheet

_GOODS = ("CF-101", 2_000)


def shots(out: Path) -> None:
    """Every state in light and dark, small and large."""
    with studio(out) as made:
        desk = made.selling.services.desk
        with desk.database.write() as session:
            claim(session, desk.shop.mode, desk.shop.region, desk.clock.now())
        Users(desk).create(User("max", "Max Weber", Role.OWNER), "428195", "max")
        numbers = [made.selling.sell(_GOODS) for _ in range(3)]
        _draw(made, numbers)


def _draw(made, numbers) -> None:
    camera, office, services = made.camera, made.office, made.selling.services
    screen = office.open("keeping", KeepingScreen)
    presenter, view = screen.presenter, screen.view
    settled = lambda: presenter.panel.known and not presenter.panel.busy  # noqa: E731
    wait_until(settled)
    camera.take(office.shell, "keeping-empty")
    for _ in range(3):
        screen.back_up()
        wait_until(settled)
    damaged = presenter.panel.listed[-1].file
    damaged.write_bytes(damaged.read_bytes()[:9_000])
    screen.enter()
    wait_until(settled)
    view.table.selectRow(0)
    camera.take(office.shell, "keeping-backups")
    screen.ask_chosen()
    _sheet(camera, view, "keeping-restore-sheet")
    order = services.views.order(numbers[0])
    services.charges.capture(numbers[0], order.charges[0].charge_id, order.total, "max")
    view.field.setText("ada@example.com")
    found = services.keeping.erasure.find(numbers[0]) + services.keeping.erasure.find(numbers[1])
    presenter._found(found)
    camera.take(office.shell, "keeping-buyer")
    screen.ask_erase()
    _sheet(camera, view, "keeping-erase-sheet")
    presenter.restore(presenter.panel.listed[0].file, screen._asker())
    wait_until(lambda: presenter.panel.restored)
    camera.take(office.shell, "keeping-restored")


def _sheet(camera, view, name) -> None:
    sheet = next(each for each in view.findChildren(SureSheet) if each.isVisible())
    camera.take_sheet(sheet, name)
    sheet.reject()


if __name__ == "__main__":
    QLocale.setDefault(QLocale("en_US"))
    shots(Path(sys.argv[1]))
