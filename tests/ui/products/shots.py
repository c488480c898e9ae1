"""Draws the products screen in its states, on a furnished training shop.

Run as ``python -m tests.ui.products.shots FOLDER``.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.environment import Region
from app.services.product_import import ProductImport
from tests.ui.camera import Camera
from tests.ui.shops import Template, Window, open_desk
from ui.products.draft import ProductDraft
from ui.products.import_presenter import ImportPresenter, ImportStage
from ui.products.import_sheet import ImportSheet
from ui.products.product_sheet import ProductSheet
from ui.products.screen import ProductsScreen
from ui.theme.icons import icon
from ui.theme.look import Look

_PATIENCE_S = 10
_LIST = (
    "Artikelnummer;Bezeichnung;Verkaufspreis;EAN;Warengruppe;Lager\n"
    "CF-101;Hausmischung Kaffeebohnen, 250 g;10,50;2000000001012;Coffee;12\n"
    "NEU-1;Handgefertigter Espressobereiter aus Edelstahl;89,00;2000000009018;Kitchen;3\n"
    "NEU-2;Ohne Preis;;2000000009025;Kitchen;1\n"
    "NEU-3;Teesieb;sechs;2000000009032;Kitchen;9\n"
)


def shots(out: Path) -> None:
    """Every state of the screen, its form and its import."""
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, qt.findChild(Look) or Look(qt))
    QLocale.setDefault(QLocale("de_DE"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        template = Template.make(folder, Region.EU)
        desk = open_desk(template.database, Region.EU)
        window = Window(desk.services, folder)
        try:
            window.sign_in("ben")
            screen = ProductsScreen(window.workplace, template.pictures)
            window.shell.add_screen("products", "Products", icon("products"), lambda: screen)
            window.shell.show()
            window.shell.go("products")
            _list(camera, window, screen)
            _form(camera, screen)
            _import(camera, desk.services, window, folder)
        finally:
            window.close()
            desk.close()
    QLocale.setDefault(QLocale.c())


def _list(camera: Camera, window: Window, screen: ProductsScreen) -> None:
    _wait(lambda: screen.presenter.panel.count)
    _settle()
    camera.take(window.shell, "products-list")
    screen.view.field.setText("kettle")
    _wait(lambda: len(screen.presenter.panel.rows) == 1)
    _settle()
    camera.take(window.shell, "products-search")
    screen.view.field.setText("xylophone")
    _wait(lambda: not screen.presenter.panel.rows)
    camera.take(window.shell, "products-nothing-found")
    screen.view.field.clear()


def _form(camera: Camera, screen: ProductsScreen) -> None:
    screen.presenter.open("CF-101")
    _wait(lambda: screen.view.findChildren(ProductSheet))
    (sheet,) = screen.view.findChildren(ProductSheet)
    _settle()
    camera.take_sheet(sheet, "products-form")
    sheet.fill(ProductDraft(sku="X-1", name="Teesieb", price="sechs"))
    sheet.accept()
    camera.take_sheet(sheet, "products-form-refused")
    sheet.reject()


def _import(camera: Camera, services, window: Window, folder: Path) -> None:
    presenter = ImportPresenter(ProductImport(services.desk), window.background, "ben")
    sheet = ImportSheet(presenter, window.shell)
    sheet.open()
    _settle()
    camera.take_sheet(sheet, "products-import-choose")
    file = folder / "liste.csv"
    file.write_text(_LIST, encoding="utf-8")
    presenter.choose(file)
    _wait(lambda: presenter.panel.stage is ImportStage.MAPPING)
    camera.take_sheet(sheet, "products-import-mapping")
    presenter.start()
    _wait(lambda: presenter.panel.stage is ImportStage.DONE)
    camera.take_sheet(sheet, "products-import-refused")
    sheet.accept()


def _settle() -> None:
    until = time.monotonic() + 0.25
    _wait(lambda: time.monotonic() > until)


def _wait(met) -> None:
    patience = time.monotonic() + _PATIENCE_S
    while not met():
        QApplication.processEvents()
        if time.monotonic() > patience:
            msg = "the products did not come to rest"
            raise TimeoutError(msg)


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
