"""Draws the till in its states, on a furnished training shop.

Run as ``python -m tests.ui.till.shots FOLDER``.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog

from app.domain.basket import Basket
from app.domain.discount import PercentOff
from app.domain.environment import Region
from app.domain.gateway import BuyerContact
from tests.ui.camera import Camera
from tests.ui.shops import Template, Window, open_desk
from ui.theme.icons import icon
from ui.theme.look import Look
from ui.till.screen import TillScreen

_LONG_NAME = "Handgefertigter Espressobereiter aus rostfreiem Edelstahl mit Holzgriff, Größe 6"
_LOCALES = {Region.US: QLocale("en_US"), Region.EU: QLocale("de_DE"), Region.JP: QLocale("ja_JP")}
_PATIENCE_S = 10
_LINES = 8


def shots(out: Path) -> None:
    """Every state of the till, in light and dark, small and large."""
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, qt.findChild(Look) or Look(qt))
    with tempfile.TemporaryDirectory() as folder:
        for region in (Region.US, Region.EU, Region.JP):
            QLocale.setDefault(_LOCALES[region])
            with _till(Path(folder) / region, region) as stage:
                stage.take_all(camera, region)
    QLocale.setDefault(QLocale.c())


class Stage:
    """The till inside its window."""

    def __init__(self, window: Window, screen: TillScreen) -> None:
        self.window, self.screen = window, screen

    def take_all(self, camera: Camera, region: Region) -> None:
        self.wait(lambda: self.screen.presenter.panel.held is not None)
        self.wait(lambda: self.screen.tiles.panel.products)
        self.settle()
        camera.take(self.window.shell, f"till-empty-{region}")
        self._fill()
        camera.take(self.window.shell, f"till-basket-{region}")
        self._fill_up(camera, region)
        if region is Region.EU:
            self._long(camera)
        if region is Region.US:
            self._states(camera)

    def _fill(self) -> None:
        presenter = self.screen.presenter
        for sku in ("CF-101", "CF-102", "KT-303", "HM-502", "CF-101"):
            presenter.pick(sku)
        self.rest()
        first, second = presenter.panel.lines[0].number, presenter.panel.lines[1].number
        presenter.edits.discount_line(first, PercentOff(500, "Regular customer"))
        presenter.edits.note_line(second, "Grind it for a moka pot, please")
        presenter.edits.set_customer(BuyerContact(name="Grace Hopper"))
        self.rest()

    def _fill_up(self, camera: Camera, region: Region) -> None:
        """As many lines as a small screen must show, and one more."""
        presenter = self.screen.presenter
        have = {line.product.sku for line in presenter.panel.lines}
        for product in self.screen.tiles.panel.products:
            if product.sku not in have and len(presenter.panel.lines) < _LINES:
                have.add(product.sku)
                presenter.pick(product.sku)
                self.rest()
        self.screen.view.basket.lines.scrollToTop()
        camera.take(self.window.shell, f"till-full-{region}")

    def _states(self, camera: Camera) -> None:
        screen, shell = self.screen, self.window.shell
        screen.view.goods.take_text("co")
        self.wait(lambda: screen.view.goods.results.model().rowCount() > 0)
        self.settle()
        camera.take(shell, "till-search")
        screen.view.goods.take_text("xylophone")
        self.wait(lambda: screen.view.goods.results.model().rowCount() == 0)
        camera.take(shell, "till-nothing-found")
        screen.view.goods.entry.clear()
        screen.presenter.scan("4006381333931")
        self.wait(lambda: screen.presenter.panel.notice is not None)
        camera.take(shell, "till-unknown-code")
        screen.presenter.tell(None)
        self._sheets(camera)

    def _sheets(self, camera: Camera) -> None:
        screen, ask = self.screen, self.screen.questions
        screen.presenter.park("Blue coat")
        self.rest()
        self._fill()
        openings = {
            "quantity": ask.ask_quantity,
            "line-discount": ask.ask_line_discount,
            "basket-discount": ask.ask_basket_discount,
            "note": ask.ask_basket_note,
            "customer": ask.ask_customer,
            "park": ask.ask_park,
            "parked": ask.show_parked,
            "age": lambda: ask.ask_age(screen.presenter.panel.lines[0].product),
            "approval": lambda: screen.presenter.edits.discount_basket(
                PercentOff(2_500, "Goodwill")
            ),
        }
        for name, opening in openings.items():
            opening()
            self.settle()
            sheet = screen.view.findChildren(QDialog)[-1]
            camera.take_sheet(sheet, f"till-sheet-{name}")
            sheet.reject()
            self.settle()

    def _long(self, camera: Camera) -> None:
        presenter = self.screen.presenter
        presenter.edits.change(_with_long_texts)
        presenter.edits.discount_basket(
            PercentOff(1_000, "Sonderaktion zum Frühjahrsschlussverkauf")
        )
        presenter.edits.note_basket("Wird am Donnerstagnachmittag von der Nachbarin abgeholt")
        self.rest()
        camera.take(self.window.shell, "till-long-texts")

    def rest(self) -> None:
        self.wait(lambda: not self.screen.presenter.panel.busy)
        self.settle()

    def settle(self) -> None:
        until = time.monotonic() + 0.25
        self.wait(lambda: time.monotonic() > until)

    def wait(self, met) -> None:
        patience = time.monotonic() + _PATIENCE_S
        while not met():
            QApplication.processEvents()
            if time.monotonic() > patience:
                msg = "the till did not come to rest"
                raise TimeoutError(msg)


def _with_long_texts(basket: Basket) -> Basket:
    lines = [
        replace(line, product=replace(line.product, name=f"{_LONG_NAME} {line.number}"))
        for line in basket.lines
    ]
    return replace(basket, lines=tuple(lines))


@contextmanager
def _till(folder: Path, region: Region) -> Iterator[Stage]:
    folder.mkdir()
    template = Template.make(folder, region)
    desk = open_desk(template.database, region)
    window = Window(desk.services, folder)
    try:
        window.sign_in()
        screen = TillScreen(window.workplace, template.pictures)
        window.shell.add_screen("till", "Till", icon("till"), lambda: screen)
        window.shell.resize(1280, 720)
        window.shell.show()
        window.shell.go("till")
        yield Stage(window, screen)
    finally:
        window.shell.go("till")
        screen.leave()
        window.close()
        desk.close()


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
