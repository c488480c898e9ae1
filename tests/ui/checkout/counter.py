"""The checkout's window, the shop behind it, and whoever stands at the counter."""

from pathlib import Path

import shiboken6
from pytestqt.exceptions import TimeoutError as TooLate
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from app.amazonpay.pace import Pace
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.endpoints import Endpoints
from app.amazonpay.v1.login import Login
from app.bootstrap import web_account, with_web_pages
from app.domain.environment import Mode, Region
from app.domain.money import Money
from app.domain.permissions import Role
from app.domain.product import Product, ProductKind
from app.services.order_views import OrderView
from app.services.sample_terms import sample_shipping, sample_tax, sample_zones
from tests.amazon import Amazon
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.shop_database import with_schema
from tests.ui.checkout.buyer import BuyerAtTheScreen
from ui.background import Background
from ui.checkout.panel import CheckoutPanel
from ui.checkout.screen import CheckoutScreen
from ui.checkout.visit import Phase
from ui.shell import Shell
from ui.theme.look import Look, Scheme
from ui.workplace import SignedIn, Workplace

WAIT_MS = 30_000
CASHIER = SignedIn("ava", "Ava Moreno", Role.CASHIER)
MANAGER = SignedIn("ben", "Ben Okafor", Role.MANAGER)


class CheckoutCounter:
    """One window on one shop.

    Attributes:
        buyer: acts on Amazon's pages.
        finished: order numbers, as the screen reported them.
        left: basket ids, likewise.
        panels: every panel so far.
        drawn: Amazon's widgets on the page that is wanted now.
    """

    def __init__(  # noqa: PLR0913 -- what a counter is made of
        self,
        qtbot,
        database_url: str,
        amazon: Amazon,
        clock: DeskClock,
        region: Region = Region.US,
        *,
        user: SignedIn = CASHIER,
        scheme: Scheme = Scheme.LIGHT,
        size: tuple[int, int] = (1280, 720),
        web: dict | None = None,
        **setup: object,
    ) -> None:
        self.qtbot = qtbot
        self.amazon = amazon
        self.region = region
        self.desk = OpenDesk(
            Setup(with_schema(database_url), amazon.credentials, clock, region=region).changed(
                **setup
            )
        )
        self.services = self._with_web(self.desk, clock)
        self._furnish()
        self.look = Look(QApplication.instance())
        self.look.use(scheme)
        self.shell = Shell(
            QSettings(
                str(Path(database_url[10:]).with_name("window.ini")), QSettings.Format.IniFormat
            )
        )
        self.shell.resize(*size)
        self.background = Background()
        self.workplace = Workplace(self.shell, self.background, self.look)
        self.workplace.open_with(self.services)
        self.workplace.sign_in(user)
        self.finished: list[str] = []
        self.left: list[int] = []
        self.panels: list[CheckoutPanel] = []
        self.screen = CheckoutScreen(self.workplace)
        self.screen.finished.connect(self.finished.append)
        self.screen.left.connect(self.left.append)
        self.screen.presenter.changed.connect(self.panels.append)
        self.drawn: set[str] = set()
        self.screen.presenter.page_wanted.connect(lambda _: self.drawn.clear())
        self.screen.presenter.widget_drawn.connect(self.drawn.add)
        self.shell.add_screen("checkout", "Checkout", None, lambda: self.screen)
        self._closed = False
        self.buyer = BuyerAtTheScreen(self)
        self.shell.show()

    @property
    def panel(self) -> CheckoutPanel:
        return self.screen.presenter.panel

    @property
    def view(self):
        return self.screen.view

    def ring_up(self, *products: Product) -> int:
        """A basket with these products, a chair when nothing is said."""
        baskets = self.services.baskets
        held = baskets.open("ava", prices_include_tax=self.region is not Region.US)
        for product in products or (self.product(),):
            held = baskets.change(held, lambda basket, it=product: basket.add(it))
        return held.basket_id

    def product(self, minor: int = 40_00, **more) -> Product:
        """An article that costs so much; it weighs 900 g."""
        facts = {"sku": "CH-1", "name": "Folding chair", "weight_g": 900} | more
        price = Money(minor, self.region.currency)
        return Product(price=price, price_includes_tax=self.region is not Region.US, **facts)

    def download(self, minor: int = 12_00) -> Product:
        return self.product(
            minor, sku="DL-1", name="Pattern, PDF", weight_g=0, kind=ProductKind.DIGITAL
        )

    def begin(self, *products: Product) -> int:
        """Press "Pay with Amazon" at the till."""
        basket_id = self.ring_up(*products)
        self.screen.begin(basket_id)
        self.shell.go("checkout")
        self.until(lambda: self.panel.phase is Phase.SIGN_IN)
        return basket_id

    def until(self, holds, timeout: int = WAIT_MS) -> None:
        """Wait until something holds, and say what was there if it never does."""
        try:
            self.qtbot.waitUntil(lambda: bool(holds()), timeout=timeout)
        except TooLate as late:
            panel = self.panel
            shown = (panel.phase, panel.wait, panel.lock, panel.notice)
            raise AssertionError(f"never came; the screen shows {shown}") from late

    def until_phase(self, phase: Phase) -> CheckoutPanel:
        self.until(lambda: self.panel.phase is phase)
        return self.panel

    def until_placeable(self) -> CheckoutPanel:
        self.until(lambda: self.panel.can_place)
        return self.panel

    def until_drawn(self, *widgets: str) -> None:
        """Wait until Amazon's widgets are on the page that is wanted now."""
        self.until(lambda: self.drawn >= set(widgets or ("addressBook", "wallet")))

    def until_noticed(self) -> str:
        """Wait for a notice; returns its text."""
        self.until(lambda: self.panel.notice is not None)
        return self.panel.notice.text

    def until_finished(self) -> OrderView:
        """Wait for the placed order; returns it."""
        self.until(lambda: self.finished)
        return self.services.views.order(self.finished[-1])

    def choose_all(self, name: str = "Ada Fielding", card: int = 0) -> None:
        """The buyer signs in and takes the first address and a card; all is settled after that."""
        self.buyer.press_button()
        self.buyer.sign_in(name)
        self.until_placeable()
        if card:
            self.buyer.pick("wallet", card)
            self.until(lambda: self.panel.can_place)

    def close(self) -> None:
        """As the program ends: browser, window, workers, shop."""
        if self._closed:
            return
        self._closed = True
        browser = self.screen.browser
        if browser is not None:
            with self.qtbot.waitSignal(browser.profile.destroyed, timeout=WAIT_MS):
                self.screen.close()
        self.screen.close()
        self.background.close()
        self.shell.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shiboken6.delete(self.shell)
        shiboken6.delete(self.look)
        self.desk.close()

    def _with_web(self, desk: OpenDesk, clock: DeskClock):
        told = self.amazon.credentials
        credentials = Credentials(
            seller_id=told["seller_id"],
            access_key=told["access_key"],
            secret_key=told["secret_key"],
            client_id=told["client_id"],
        )
        endpoints = Endpoints.of(self.region, Mode.TRAINING, told["base_url"])
        pace = Pace(clock, desk.setup.patience, wait=clock.wait, chance=lambda: 0.0)
        login = Login(endpoints, credentials.client_id, desk.transport, pace)
        return with_web_pages(desk.services, login, web_account(endpoints, credentials, None))

    def _furnish(self) -> None:
        policies = self.services.policies
        if policies.tax() is not None:
            return
        policies.set_tax(sample_tax(self.region), "clara")
        for zone in sample_zones(self.region):
            policies.save_zone(zone, "clara")
        for method in sample_shipping(self.region):
            policies.save_method(method, "clara")
