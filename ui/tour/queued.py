"""An order that Amazon decides later: Queued on screen, then Processed by itself, by a real IPN."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.identifiers import OrderNumber
from app.domain.inbox import Finding
from app.domain.payment_status import PaymentStatus
from app.domain.timeline import Event, Source
from app.services.assisted_checkout import AUTHORIZATION_MODE, CAPTURE_MODE
from app.services.inbox_rows import InboxFilter
from app.services.sample_shop import sample_products
from ui.checkout.visit import Phase
from ui.formats import status_text
from ui.tour import hands
from ui.tour.player import Script, TourFailed, Until
from ui.tour.stage import MANAGER, SETTLE_S, Stage

if TYPE_CHECKING:
    from app.bootstrap import Services
    from ui.notifications.screen import InboxScreen

_OWNER: Final = "clara"
_LOOKS: Final = 75


@dataclass(frozen=True)
class QueuedOrder(Stage):
    """Begins at the till with an empty basket."""

    def script(self) -> Script:
        """Sell, wait for Amazon, and look at what it said."""
        yield from self._listen()
        yield from self._sell()
        yield from self._hear()
        yield from self._look_into_inbox()

    def _listen(self) -> Script:
        self.album.step("From now on Amazon decides later, and says so by IPN")
        yield Until("the companion", lambda: self.application.hearing and self._ipn_url, 60)
        yield from self.work(partial(_decide_later, self.services))

    def _sell(self) -> Script:
        product = sample_products(self.region)[0].product
        hands.scan(self.entry, product.barcodes[0])
        yield from self.lines(1)
        hands.press(self.widget("till_pay"))
        yield Until("the checkout", lambda: self.application.shell.current == "checkout")
        yield self.phase(Phase.SIGN_IN)
        buyer = self.buyer()
        yield from buyer.press_button()
        buyer.sign_in()
        yield self.phase(Phase.CHOOSING)
        yield Until("address, card and total", lambda: self.checkout.presenter.panel.can_place)
        yield from self.place(buyer)
        if self.order.status is not PaymentStatus.QUEUED:
            raise TourFailed(f"the order is {self.order.status} and not Queued")
        self.album.step(f"Order {self.order.number}: {status_text(self.order.status)[0]}")
        self.picture("queued")

    def _hear(self) -> Script:
        """Nobody presses anything: the page turns because a signed message came."""
        number = OrderNumber(self.order.number)
        self.result.presenter.leave()  # it asks no more: only the message can turn the page
        yield from self._calm(number)
        self.album.step("Amazon decides, and sends a signed notification to the companion")
        yield from self.work(self.amazon().decide)
        yield Until("the word Processed", lambda: self.order.status is PaymentStatus.PROCESSED)
        changed = [each for each in self.order.timeline if each.event is Event.STATUS_CHANGED]
        if changed[-1].cause.source is not Source.IPN:
            raise TourFailed("the order was not changed by a notification")
        self.album.step(f"Order {number}: {status_text(self.order.status)[0]}, by itself")
        yield hands.pause(SETTLE_S)
        self.picture("processed-by-ipn")

    def _calm(self, number: OrderNumber) -> Script:
        """What Amazon said while the order was being placed has been taken in."""
        calm: list[bool] = []
        for _ in range(_LOOKS):
            yield from self.work(partial(_note_calm, self.services, number, calm))
            if calm[-1]:
                return
            yield hands.pause(SETTLE_S)
        raise TourFailed("Amazon's messages were not taken in")

    def _look_into_inbox(self) -> Script:
        """What a manager sees of it."""
        number = OrderNumber(self.order.number)
        self.application.sign_out()
        yield from self.sign_in(MANAGER)
        yield Until("the way to the inbox", self._may_go)
        self.application.workplace.actions.trigger("go.notifications")
        yield Until("the messages", lambda: self._inbox.presenter.panel.rows)
        rows = self._inbox.presenter.panel.rows or ()
        ours = [row for row in rows if row.order == number]
        if not ours:
            raise TourFailed("the message is not in the inbox")
        told = next((row for row in ours if row.finding is Finding.NEWS), ours[0])
        self._inbox.view.table.choose(told.id)
        yield Until("the message in full", lambda: self._inbox.presenter.panel.message)
        self.album.step("The manager reads in the inbox what Amazon said and what was done")
        yield hands.pause(SETTLE_S)
        self.picture("notifications")

    def _may_go(self) -> bool:
        return self.application.workplace.actions.action("go.notifications").isEnabled()

    @property
    def _ipn_url(self) -> str:
        hearing = self.application.hearing
        return hearing.ipn_url if hearing is not None else ""

    @property
    def _inbox(self) -> InboxScreen:
        return cast("InboxScreen", self.application.shell.place("notifications"))


def _note_calm(services: Services, number: OrderNumber, calm: list[bool]) -> None:
    rows = services.inbox.page(InboxFilter(order=number))
    calm.append(bool(rows) and services.inbox.status().backlog == 0)


def _decide_later(services: Services) -> None:
    services.settings.set(AUTHORIZATION_MODE, AuthorizationMode.ASYNCHRONOUS.value, _OWNER)
    services.settings.set(CAPTURE_MODE, CaptureMode.CAPTURE_NOW.value, _OWNER)
