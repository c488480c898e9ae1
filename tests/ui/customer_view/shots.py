"""Draws the buyer's window in its states and languages.

Run as ``python -m tests.ui.customer_view.shots FOLDER``.
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from app.domain.basket import Basket
from app.domain.discount import PercentOff
from app.domain.environment import Mode, Region
from app.domain.order_quote import SalePolicy, quote_order
from app.domain.quantity import Quantity
from app.domain.shop import Shop
from app.services.sample_shop import sample_products
from app.services.sample_terms import sample_tax
from tests.ui.camera import Camera
from ui.customer_view.panel import CustomerPanel, Phase
from ui.customer_view.presenter import CustomerPresenter
from ui.customer_view.window import CustomerWindow
from ui.theme.look import Look

SIZES = (QSize(1024, 640), QSize(1920, 1080))
_HOMES = {Region.US: "US", Region.EU: "DE", Region.JP: "JP"}


def shots(out: Path) -> None:
    """Draw every state in light and dark, as a window and filling a display."""
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, Look(qt), SIZES)
    window = CustomerWindow()
    window.show()
    for region in _HOMES:
        for name, panel in _states(region):
            window.show_panel(panel)
            camera.take(window, f"customer-{name}-{region}")
    window.close()


def _states(region: Region) -> Iterator[tuple[str, CustomerPanel]]:
    shop = Shop(region, Mode.TRAINING, "P-", "Corner shop", "https://shop.example")
    presenter = CustomerPresenter(shop)
    yield "welcome", presenter.panel
    basket = _basket(region)
    policy = SalePolicy(sample_tax(region))
    presenter.show_basket(basket, quote_order(basket, None, None, policy))
    yield "basket", presenter.panel
    presenter.pay()
    yield "paying", presenter.panel
    presenter.wait()
    yield "waiting", presenter.panel
    ended = replace(presenter.panel, phase=Phase.THANKS, number="P-100042")
    yield "thanks", ended
    yield "thanks-undecided", replace(ended, decided=False)
    yield "sorry", replace(ended, phase=Phase.SORRY)
    if region is Region.EU:
        yield "thanks-french", replace(ended, locale="fr-FR")


def _basket(region: Region) -> Basket:
    products = [sample.product for sample in sample_products(region)]
    basket = Basket(region.currency, prices_include_tax=region is not Region.US)
    for index, product in enumerate(products[::9]):
        basket = basket.add(product, Quantity.of(index % 3 + 1))
    basket = basket.discount_line(2, PercentOff(2_000, "Display item"))
    return basket.with_discount(PercentOff(500, "Regular customer"))


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
