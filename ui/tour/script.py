"""An assisted order told step by step, through the real windows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.environment import Region
from app.domain.identifiers import OrderNumber
from app.domain.payment_status import PaymentStatus
from app.services.sample_shop import sample_products
from ui.checkout.visit import Phase
from ui.formats import money_text, status_text
from ui.sign_in.pin_pad import PinPad
from ui.till.discount_sheet import DiscountSheet
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

_CASHIER: Final = "ava"
_MANAGER: Final = "ben"
_BUYERS: Final = {
    Region.US: "Ada Fielding",
    Region.UK: "Priya Holloway",
    Region.EU: "Jürgen Weißhaupt",
    Region.JP: "佐藤 美咲",
}
_SETTLE_S: Final = 0.4
_PAGE_S: Final = 0.9


@dataclass(frozen=True)
class Tour:
    """One tour of one desk."""

    application: Application
    album: Album

    def script(self) -> Script:
        """Everything, in the order of a cashier's day."""
        yield from self._sign_in()
        yield from self._ring_up()
        yield from self._check_out()
        yield from self._look_at_result()
        yield from self._give_money_back()
        yield from self._begin_anew()

    def _sign_in(self) -> Script:
        application, say = self.application, self.album.step
        say("Opening the training shop")
        yield Until("the shop to open", lambda: application.shop is not None, 60)
        yield Until("the people of the shop", lambda: self._has(f"person_{_CASHIER}"))
        yield hands.pause(_SETTLE_S)
        say("Signing in as cashier by PIN")
        hands.press(self._widget(f"person_{_CASHIER}"))
        yield Until("the PIN pad", lambda: self._has("digit_1"))
        yield hands.pause(_SETTLE_S)
        self._picture("sign-in")
        for digit in application.shop.pin_hints[_CASHIER] if application.shop else "":
            hands.press(self._widget(f"digit_{digit}"))
        pad = application.shell.findChild(PinPad)
        if pad is not None:
            hands.press(pad.enter)
        yield Until("the till", lambda: application.shell.current == "till")
        yield Until("an open basket", lambda: self._till.presenter.panel.held is not None)
        yield hands.pause(_SETTLE_S)
        self._picture("till")

    def _ring_up(self) -> Script:
        products = [sample.product for sample in sample_products(self._region)]
        self.album.step(f"Scanning {products[0].name}")
        hands.scan(self._entry, products[0].barcodes[0])
        yield from self._lines(1)
        self.album.step(f"Typing 3* and scanning {products[1].name}")
        yield from hands.type_text(self._entry, "3*")
        hands.scan(self._entry, products[1].barcodes[0])
        yield from self._lines(2)
        word = products[-1].name.split(" ")[0].lower()
        self.album.step(f"Searching for {word!r}")
        yield from hands.type_text(self._entry, word)
        goods = self._till.view.goods
        yield Until("results of the search", lambda: goods.results.model().rowCount() > 0)
        yield hands.pause(_SETTLE_S)
        self._picture("search")
        hands.key(self._entry, Qt.Key.Key_Down)
        yield hands.pause(_SETTLE_S)
        hands.key(self._entry, Qt.Key.Key_Return)
        yield from self._lines(3)
        yield from self._discount()

    def _discount(self) -> Script:
        self.album.step("Taking 10 % off the line")
        yield hands.in_front(self.application.shell)
        hands.key(self._till.view, Qt.Key.Key_F4)
        yield hands.sheet(DiscountSheet)
        sheet = cast("DiscountSheet", hands.shown_sheet(DiscountSheet))
        yield from hands.type_text(sheet.value, "10")
        yield hands.pause(_SETTLE_S)
        self._picture("discount")
        hands.press(sheet.primary)
        panel = self._till.presenter
        yield Until("the discount", lambda: panel.panel.discounts and not panel.panel.busy)
        yield hands.pause(_SETTLE_S)
        self._picture("basket")

    def _check_out(self) -> Script:
        self.album.step("Paying with Amazon")
        hands.press(self._widget("till_pay"))
        yield Until("the checkout", lambda: self.application.shell.current == "checkout")
        yield self._phase(Phase.SIGN_IN)
        amazon = self._amazon()
        buyer = Buyer(self._checkout, amazon.buyer_id(_BUYERS[self._region]))
        yield hands.pause(_PAGE_S)
        self._picture("checkout")
        self.album.step("The buyer signs in at the pretend Amazon, in its own window")
        yield from buyer.press_button()
        yield hands.pause(_PAGE_S)
        self._picture("amazon-sign-in")
        buyer.sign_in()
        yield self._phase(Phase.CHOOSING)
        yield Until("address, card and total", lambda: self._checkout.presenter.panel.can_place)
        yield from self._choose(buyer)
        yield from self._place(buyer)

    def _choose(self, buyer: Buyer) -> Script:
        presenter = self._checkout.presenter
        self.album.step("The buyer picks another address")
        before = presenter.panel.address
        yield from buyer.pick("addressBook", 1)
        yield Until("the other address", lambda: presenter.panel.address != before)
        yield Until("its total", lambda: presenter.panel.can_place)
        self.album.step("The buyer picks a card")
        yield from buyer.pick("wallet", 0)
        yield Until("the card", lambda: presenter.panel.can_place)
        ways = self._checkout.view.shipping.buttons
        if len(ways) > 1:
            self.album.step(f"Shipping: {ways[1].text()}")
            hands.press(ways[1])
            yield Until("the shipping method", ways[1].isChecked)
            yield Until("its total", lambda: presenter.panel.can_place)
        yield hands.pause(_PAGE_S)
        self._picture("address-card-shipping")

    def _place(self, buyer: Buyer) -> Script:
        self.album.step("Placing the order")
        hands.press(self._checkout.view.place_button)
        if self._region.confirms_with_buyer:
            yield from buyer.confirm_at_bank()
        yield Until("the result", lambda: self.application.shell.current == "result", 60)
        yield Until("the invoice", lambda: self._result.presenter.panel.receipt is not None)
        yield hands.pause(_SETTLE_S)

    def _look_at_result(self) -> Script:
        self._picture("result")
        order = self._order
        amount = money_text(order.total)
        self.album.step(f"Order {order.number}: {status_text(order.status)[0]}, {amount}")
        receipt = self.album.folder / "receipt.pdf"
        self._result.save_as(receipt)
        if not receipt.exists():
            raise TourFailed("the receipt was not saved")
        self.album.step(f"Receipt saved as {receipt.name}")
        yield hands.pause(_SETTLE_S)
        self._picture("receipt-saved")

    def _give_money_back(self) -> Script:
        """What a manager does, until there is a screen for it."""
        number, services = self._order.number, self._services
        if self._order.status is PaymentStatus.AUTHORIZED:
            self.album.step("The manager captures the whole amount")
            yield from self._work(partial(_capture, services, number))
            yield from self._until_status(PaymentStatus.PROCESSED)
        self.album.step("The manager refunds a part")
        yield from self._work(partial(_refund_part, services, number))
        yield from self._work(self._amazon().decide)
        hands.press(self._result.view.ask_button)
        yield from self._until_status(PaymentStatus.PARTIALLY_REFUNDED)
        yield hands.pause(_SETTLE_S)
        self._picture("refunded")

    def _begin_anew(self) -> Script:
        self.album.step("New sale in one key")
        yield hands.in_front(self.application.shell)
        hands.key(self._result.view, Qt.Key.Key_F2)
        yield Until("the till", lambda: self.application.shell.current == "till")
        till = self._till.presenter
        yield Until("an empty basket", lambda: till.panel.held and not till.panel.lines)
        yield hands.pause(_SETTLE_S)
        self._picture("new-sale")

    def _until_status(self, status: PaymentStatus) -> Script:
        presenter = self._result.presenter
        presenter.ask()
        yield Until(f"the word {status}", lambda: self._order.status is status)

    def _work(self, work: Any) -> Script:
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

    def _lines(self, count: int) -> Script:
        presenter = self._till.presenter
        yield Until(f"{count} lines in the basket", lambda: len(presenter.panel.lines) == count)
        yield Until("the basket to be kept", lambda: not presenter.panel.busy)

    def _phase(self, phase: Phase) -> Until:
        presenter = self._checkout.presenter
        return Until(f"the checkout's {phase.name}", lambda: presenter.panel.phase is phase)

    def _picture(self, name: str) -> None:
        self.album.take(self.application.shell, name)

    def _has(self, name: str) -> bool:
        widget = self.application.shell.findChild(QWidget, name)
        return widget is not None and widget.isVisible()

    def _widget(self, name: str) -> QWidget:
        return hands.find(self.application.shell, name)

    def _amazon(self) -> PretendAmazon:
        shop = self.application.shop
        if shop is None or shop.settings.training_credentials is None:
            raise TourFailed("the tour is for training alone")
        return PretendAmazon(shop.settings.training_credentials)

    @property
    def _entry(self) -> QLineEdit:
        return self._till.view.goods.entry

    @property
    def _services(self) -> Services:
        return self.application.workplace.services

    @property
    def _region(self) -> Region:
        return self._services.desk.shop.region

    @property
    def _order(self) -> Any:
        order = self._result.presenter.panel.order
        if order is None:
            raise TourFailed("the order is not shown")
        return order

    @property
    def _till(self) -> TillScreen:
        return cast("TillScreen", self.application.shell.place("till"))

    @property
    def _checkout(self) -> CheckoutScreen:
        return cast("CheckoutScreen", self.application.shell.place("checkout"))

    @property
    def _result(self) -> ResultScreen:
        return cast("ResultScreen", self.application.shell.place("result"))


def _capture(services: Services, number: OrderNumber) -> None:
    charge = services.views.order(number).charges[-1]
    services.charges.capture(number, charge.charge_id, charge.left_to_capture, _MANAGER)


def _refund_part(services: Services, number: OrderNumber) -> None:
    charge = services.views.order(number).charges[-1]
    part, _ = charge.captured.allocate([1, 3])
    services.refunds.refund(number, charge.charge_id, part, _MANAGER, "One piece came back")
