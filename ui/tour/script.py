"""An assisted order told step by step, through the real windows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt

from app.domain.identifiers import OrderNumber
from app.services.sample_shop import sample_products
from ui.checkout.visit import Phase
from ui.formats import money_text, status_text
from ui.till.discount_sheet import DiscountSheet
from ui.tour import hands
from ui.tour.buyer import Buyer
from ui.tour.managers_day import ManagersDay
from ui.tour.player import Script, Until
from ui.tour.queued import QueuedOrder
from ui.tour.stage import CASHIER, PAGE_S, SETTLE_S, Stage


@dataclass(frozen=True)
class Tour(Stage):
    """One tour of one desk."""

    def script(self) -> Script:
        """Everything, in the order of a cashier's day."""
        yield from self._sign_in()
        yield from self._ring_up()
        yield from self._check_out()
        yield from self._look_at_result()
        number = OrderNumber(self.order.number)
        yield from self._begin_anew()
        yield from QueuedOrder(self.application, self.album).script()
        yield from ManagersDay(self.application, self.album, number).script()

    def _sign_in(self) -> Script:
        self.album.step("Opening the training shop")
        yield Until("the shop to open", lambda: self.application.shop is not None, 60)
        yield from self.sign_in(CASHIER, "sign-in")
        yield Until("an open basket", lambda: self.till.presenter.panel.held is not None)
        yield hands.pause(SETTLE_S)
        self.picture("till")

    def _ring_up(self) -> Script:
        products = [sample.product for sample in sample_products(self.region)]
        self.album.step(f"Scanning {products[0].name}")
        hands.scan(self.entry, products[0].barcodes[0])
        yield from self.lines(1)
        self.album.step(f"Typing 3* and scanning {products[1].name}")
        yield from hands.type_text(self.entry, "3*")
        hands.scan(self.entry, products[1].barcodes[0])
        yield from self.lines(2)
        word = products[-1].name.split(" ")[0].lower()
        self.album.step(f"Searching for {word!r}")
        yield from hands.type_text(self.entry, word)
        goods = self.till.view.goods
        yield Until("results of the search", lambda: goods.results.model().rowCount() > 0)
        yield hands.pause(SETTLE_S)
        self.picture("search")
        hands.key(self.entry, Qt.Key.Key_Down)
        yield hands.pause(SETTLE_S)
        hands.key(self.entry, Qt.Key.Key_Return)
        yield from self.lines(3)
        yield from self._discount()

    def _discount(self) -> Script:
        self.album.step("Taking 10 % off the line")
        yield hands.in_front(self.application.shell)
        hands.key(self.till.view, Qt.Key.Key_F4)
        yield hands.sheet(DiscountSheet)
        sheet = cast("DiscountSheet", hands.shown_sheet(DiscountSheet))
        yield from hands.type_text(sheet.value, "10")
        yield hands.pause(SETTLE_S)
        self.picture("discount")
        hands.press(sheet.primary)
        panel = self.till.presenter
        yield Until("the discount", lambda: panel.panel.discounts and not panel.panel.busy)
        yield hands.pause(SETTLE_S)
        self.picture("basket")

    def _check_out(self) -> Script:
        self.album.step("Paying with Amazon")
        hands.press(self.widget("till_pay"))
        yield Until("the checkout", lambda: self.application.shell.current == "checkout")
        yield self.phase(Phase.SIGN_IN)
        buyer = self.buyer()
        yield hands.pause(PAGE_S)
        self.picture("checkout")
        self.album.step("The buyer signs in at the pretend Amazon, in its own window")
        yield from buyer.press_button()
        yield hands.pause(PAGE_S)
        self.picture("amazon-sign-in")
        buyer.sign_in()
        yield self.phase(Phase.CHOOSING)
        yield Until("address, card and total", lambda: self.checkout.presenter.panel.can_place)
        yield from self._choose(buyer)
        yield from self.place(buyer)

    def _choose(self, buyer: Buyer) -> Script:
        presenter = self.checkout.presenter
        self.album.step("The buyer picks another address")
        before = presenter.panel.address
        yield from buyer.pick("addressBook", 1)
        yield Until("the other address", lambda: presenter.panel.address != before)
        yield Until("its total", lambda: presenter.panel.can_place)
        self.album.step("The buyer picks a card")
        yield from buyer.pick("wallet", 0)
        yield Until("the card", lambda: presenter.panel.can_place)
        ways = self.checkout.view.shipping.buttons
        if len(ways) > 1:
            self.album.step(f"Shipping: {ways[1].text()}")
            hands.press(ways[1])
            yield Until("the shipping method", ways[1].isChecked)
            yield Until("its total", lambda: presenter.panel.can_place)
        yield hands.pause(PAGE_S)
        self.picture("address-card-shipping")

    def _look_at_result(self) -> Script:
        self.picture("result")
        order = self.order
        amount = money_text(order.total)
        self.album.step(f"Order {order.number}: {status_text(order.status)[0]}, {amount}")
        receipt = self.album.folder / "receipt.pdf"
        self.result.save_as(receipt)
        yield Until("the saved receipt", receipt.exists)
        self.album.step(f"Receipt saved as {receipt.name}")
        yield hands.pause(SETTLE_S)
        self.picture("receipt-saved")

    def _begin_anew(self) -> Script:
        self.album.step("New sale in one key")
        yield hands.in_front(self.application.shell)
        hands.key(self.result.view, Qt.Key.Key_F2)
        yield Until("the till", lambda: self.application.shell.current == "till")
        till = self.till.presenter
        yield Until("an empty basket", lambda: till.panel.held and not till.panel.lines)
        yield hands.pause(SETTLE_S)
        self.picture("new-sale")
