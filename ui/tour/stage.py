"""What the steps of the tour stand on: the places of the desk, its people, and waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.environment import Region
from ui.checkout.visit import Phase
from ui.sign_in.pin_pad import PinPad
from ui.tour import hands
from ui.tour.album import Album
from ui.tour.buyer import Buyer
from ui.tour.player import Script, TourFailed, Until
from ui.tour.pretend_amazon import PretendAmazon

if TYPE_CHECKING:
    from app.bootstrap import Services
    from ui.application import Application
    from ui.checkout.screen import CheckoutScreen
    from ui.result.screen import ResultScreen
    from ui.till.screen import TillScreen

CASHIER: Final = "ava"
MANAGER: Final = "ben"
SETTLE_S: Final = 0.4
PAGE_S: Final = 0.9
_BUYERS: Final = {
    Region.US: "Ada Fielding",
    Region.UK: "Priya Holloway",
    Region.EU: "Jürgen Weißhaupt",
    Region.JP: "佐藤 美咲",
}


@dataclass(frozen=True)
class Stage:
    """One desk, and the album of its pictures."""

    application: Application
    album: Album

    def sign_in(self, name: str, picture: str = "") -> Script:
        """Somebody chooses their tile and enters their PIN."""
        application = self.application
        yield Until("the people of the shop", lambda: self.has(f"person_{name}"))
        yield hands.pause(SETTLE_S)
        self.album.step(f"Signing in as {name} by PIN")
        hands.press(self.widget(f"person_{name}"))
        yield Until("the PIN pad", lambda: self.has("digit_1"))
        yield hands.pause(SETTLE_S)
        if picture:
            self.picture(picture)
        for digit in application.shop.pin_hints[name] if application.shop else "":
            hands.press(self.widget(f"digit_{digit}"))
        pad = application.shell.findChild(PinPad)
        if pad is not None:
            hands.press(pad.enter)
        yield Until("the till", lambda: application.shell.current == "till")

    def buyer(self) -> Buyer:
        """Whoever buys in this region."""
        return Buyer(self.checkout, self.amazon().buyer_id(_BUYERS[self.region]))

    def place(self, buyer: Buyer) -> Script:
        """Place the order; the buyer confirms it with the bank where the law wants that."""
        self.album.step("Placing the order")
        hands.press(self.checkout.view.place_button)
        if self.region.confirms_with_buyer:
            yield from buyer.confirm_at_bank()
        yield Until("the result", lambda: self.application.shell.current == "result", 60)
        yield Until("the invoice", lambda: self.result.presenter.panel.receipt is not None)
        yield hands.pause(SETTLE_S)

    def work(self, work: Any) -> Script:
        """Call a service as a screen would: on a worker."""
        done: list[bool] = []
        problems: list[Exception] = []
        self.application.background.run(
            work,
            owner=self.application,
            then=lambda _result: done.append(True),
            otherwise=problems.append,
        )
        yield Until("the manager's work", lambda: done or problems)
        if problems:
            raise TourFailed(str(problems[0]))

    def lines(self, count: int) -> Script:
        presenter = self.till.presenter
        yield Until(f"{count} lines in the basket", lambda: len(presenter.panel.lines) == count)
        yield Until("the basket to be kept", lambda: not presenter.panel.busy)

    def phase(self, phase: Phase) -> Until:
        presenter = self.checkout.presenter
        return Until(f"the checkout's {phase.name}", lambda: presenter.panel.phase is phase)

    def picture(self, name: str) -> None:
        self.album.take(self.application.shell, name)

    def has(self, name: str) -> bool:
        widget = self.application.shell.findChild(QWidget, name)
        return widget is not None and widget.isVisible()

    def widget(self, name: str) -> QWidget:
        return hands.find(self.application.shell, name)

    def amazon(self) -> PretendAmazon:
        shop = self.application.shop
        if shop is None or shop.settings.training_credentials is None:
            raise TourFailed("the tour is for training alone")
        return PretendAmazon(shop.settings.training_credentials)

    @property
    def entry(self) -> QLineEdit:
        return self.till.view.goods.entry

    @property
    def services(self) -> Services:
        return self.application.workplace.services

    @property
    def region(self) -> Region:
        return self.services.desk.shop.region

    @property
    def order(self) -> Any:
        order = self.result.presenter.panel.order
        if order is None:
            raise TourFailed("the order is not shown")
        return order

    @property
    def till(self) -> TillScreen:
        return cast("TillScreen", self.application.shell.place("till"))

    @property
    def checkout(self) -> CheckoutScreen:
        return cast("CheckoutScreen", self.application.shell.place("checkout"))

    @property
    def result(self) -> ResultScreen:
        return cast("ResultScreen", self.application.shell.place("result"))
