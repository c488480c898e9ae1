"""Draws the pages of taxes and shipping. Run as ``python -m tests.ui.pricing.shots FOLDER``."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.domain.environment import Region
from app.domain.permissions import Role
from tests.ui.camera import Camera
from tests.ui.office import Office
from tests.ui.shops import Template, open_desk
from tests.ui.studio import wait_until
from ui.pricing.method_sheet import MethodSheet
from ui.pricing.rate_sheets import SalesTaxSheet, VatRateSheet
from ui.pricing.shipping_screen import ShippingScreen
from ui.pricing.tax_screen import TaxScreen
from ui.pricing.zone_sheet import ZoneSheet
from ui.theme.look import Look


def shots(out: Path) -> None:
    """A European and an American shop, and every sheet."""
    camera = Camera(out, Look(QApplication.instance() or QApplication([])))
    for region in (Region.EU, Region.US):
        with tempfile.TemporaryDirectory() as folder:
            template = Template.make(Path(folder), region)
            desk = open_desk(template.database, region)
            office = Office(desk.services, Path(folder), Role.OWNER, camera.look)
            _draw(camera, office, region)
            office.close()
            desk.close()


def _draw(camera: Camera, office: Office, region: Region) -> None:
    taxes = office.open("taxes", TaxScreen)
    wait_until(lambda: taxes.presenter.panel.draft is not None)
    camera.take(office.shell, f"taxes-{region.value}")
    shipping = office.open("shipping", ShippingScreen)
    wait_until(lambda: shipping.presenter.panel.loaded)
    camera.take(office.shell, f"shipping-{region.value}")
    panel = shipping.presenter.panel
    currency = region.currency
    camera.take_sheet(ZoneSheet(panel.zones[0], "DE"), f"zone-{region.value}")
    method = MethodSheet(panel.methods[0], panel.zones, (), currency)
    camera.take_sheet(method, f"method-{region.value}")
    table = taxes.presenter.panel.draft.table
    if region is Region.EU:
        rate = table.rates["DE"]["standard"]
        camera.take_sheet(VatRateSheet("DE", "standard", rate), "rate")
    else:
        camera.take_sheet(SalesTaxSheet(table.rules[1]), "jurisdiction")


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
