"""Places the order, leads through Amazon's confirmation and through declines, and cancels."""

from __future__ import annotations

import enum
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError, NotSent, RejectedByAmazon
from app.domain.identifiers import OrderNumber
from app.domain.order_stage import OrderStage
from app.services.assisted_checkout import AssistedCheckout, Waiting
from app.services.checkout import Authentication, ConstraintsRemain, Step
from ui.background import Background
from ui.checkout.page_source import PageView
from ui.checkout.panel import Offering, Wait
from ui.checkout.placement import Placement
from ui.checkout.state import CheckoutState
from ui.checkout.visit import Lock, Phase
from ui.checkout.wording import constraint_text, said
from ui.language import marked
from ui.notices import Notice, notice_of
from ui.theme.tokens import Tone

_FLOW_MS = 20_000
_REFERENCE_OVER = frozenset({"InvalidOrderReferenceId", "InvalidOrderReferenceStatus"})


class Flow(enum.Enum):
    """Amazon's confirmation flow on our page."""

    CLOSED = enum.auto()
    ASKED = enum.auto()
    OPEN = enum.auto()


class Ordering(QObject):
    """From "Place order" to the end.

    Signals:
        finished: the order's number; it is placed.
        left: the checkout was given up; the basket is as it was.
    """

    finished = Signal(str)
    left = Signal()

    def __init__(
        self,
        state: CheckoutState,
        assisted: AssistedCheckout,
        background: Background,
        actor: Callable[[], str],
    ) -> None:
        super().__init__(state)
        self._state = state
        self._assisted = assisted
        self._actor = actor
        self._confirms = assisted.desk.shop.confirms_with_buyer
        self._flow = Flow.CLOSED
        self._cancel_wanted = False
        self._again: Callable[[], None] = self.place
        self._placement = Placement(assisted, background, actor, self)
        self._placement.written.connect(self._written)
        self._placement.stepped.connect(self._stepped)
        self._placement.failed.connect(self._failed)
        self._placement.slow.connect(self._slow)
        self._placement.canceled.connect(self.left)
        self._placement.resumed.connect(self._resumed)
        self._flow_watch = QTimer(self)
        self._flow_watch.setSingleShot(True)
        self._flow_watch.setInterval(_FLOW_MS)
        self._flow_watch.timeout.connect(self._no_flow)

    @property
    def busy(self) -> bool:
        return self._placement.busy

    def place(self) -> None:
        """Place the order, or try the new card; a second press while it runs does nothing."""
        if self._state.panel.lock is not Lock.NONE or self.busy:
            return
        self._again = self.place
        self._state.be(
            phase=Phase.PLACING,
            wait=Wait.SENDING,
            notice=None,
            offering=Offering.NOTHING,
            difference=None,
        )
        if self._confirms:
            self._open_flow()
        else:
            self._state.tell("show", section="wait")
            self._send()

    def flow_opened(self) -> None:
        """Amazon's script waits for us to confirm the order."""
        if self._flow is Flow.ASKED:
            self._flow_watch.stop()
            self._flow = Flow.OPEN
            self._send()

    def buyer_returned(self, authentication: Authentication) -> None:
        """Amazon sent the buyer back from the confirmation flow; Amazon is asked what is true."""
        if self._state.moment.phase is not Phase.CONFIRMING or self.busy:
            return
        self._flow = Flow.CLOSED
        self._again = partial(self._ask_after_return, authentication)
        self._again()

    def go_on(self) -> None:
        """Do again what failed, under the same number."""
        if not self.busy:
            self._again()

    def carry_on(self) -> None:
        """Amazon says that the order is confirmed already: ask, and go on from there."""
        number = self._state.visit.order
        if not number:
            self._state.start_over()
        elif not self.busy:
            self._ask_after_return(Authentication.ABANDONED)

    def resume(self, number: OrderNumber) -> None:
        """Take up an order that a crash left waiting for its buyer."""
        self._state.know(order=number)
        self._state.be(phase=Phase.PLACING, wait=Wait.SENDING)
        self._again = partial(self.resume, number)
        self._placement.resume(number)

    def cancel(self) -> None:
        """Give the checkout up as soon as nothing is under way any more; the basket is kept."""
        if not self._state.visit.order and not self.busy:
            self.left.emit()
            return
        self._cancel_wanted = True
        self._state.be(wait=Wait.CANCELING)
        if not self.busy:
            self._cancel_now()

    def pay_again(self) -> None:
        """After a hard decline: a new sign-in pays for the same order."""
        if self._state.moment.phase is Phase.DECLINED:
            self._state.start_over()

    def _send(self) -> None:
        visit = self._state.visit
        if visit.suspended:
            self._placement.another_card(visit.order)
        elif visit.opening and visit.offer and visit.choice:
            try:
                sale = self._assisted.sale(
                    visit.opening, visit.offer, visit.choice, visit.modes, self._actor()
                )
            except AppError as error:
                self._failed(error)
                return
            self._placement.place(sale, visit.address, visit.order)
        else:
            self._placement.advance(visit.order)

    def _written(self, number: str) -> None:
        self._state.know(order=OrderNumber(number))
        if self._cancel_wanted:
            self._cancel_now()
        else:
            self._placement.advance(OrderNumber(number))

    def _stepped(self, step: Step) -> None:
        self._state.know(tries=step.tries)
        if step.stage is OrderStage.PLACED:
            self._cancel_wanted = False
            self._state.be(phase=Phase.DONE, wait=Wait.NOTHING)
            self.finished.emit(step.number)
        elif self._cancel_wanted:
            self._cancel_now()
        elif step.stage is OrderStage.AWAITING_BUYER:
            self._await_buyer()
        elif step.stage is OrderStage.AWAITING_CARD:
            self._await_card(step)
        elif step.stage is OrderStage.FAILED:
            self._stop_flow()
            self._state.be(phase=Phase.DECLINED, wait=Wait.NOTHING, decline=step.reason)
            self._state.load(PageView.END)
        elif step.stage is OrderStage.ABANDONED:
            self.left.emit()
        else:
            what = marked(
                "Checkout", "The buyer did not confirm the payment. The order is as it was."
            )
            self._back(
                said(
                    Tone.INFO,
                    what,
                    marked("Checkout", "Choose again if need be, then place the order."),
                )
            )

    def _await_buyer(self) -> None:
        """Let Amazon's page take over; without an open flow the buyer has to begin it anew."""
        if self._flow is Flow.OPEN:
            self._state.know(bound=True)
            self._state.be(phase=Phase.CONFIRMING, wait=Wait.BANK)
            self._state.tell("flowGo")
            return
        what = marked("Checkout", "Amazon has not received the buyer's confirmation.")
        self._back(
            said(
                Tone.WARN, what, marked("Checkout", "Place the order again to open Amazon's page.")
            )
        )

    def _await_card(self, step: Step) -> None:
        self._stop_flow()
        self._state.know(bound=True, suspended=True)
        self._state.be(phase=Phase.NEW_CARD, wait=Wait.NOTHING, decline=step.reason, notice=None)
        self._state.load(PageView.WALLET)

    def _back(self, notice: Notice) -> None:
        """Let the buyer choose again, on the same Order Reference."""
        self._stop_flow()
        suspended = self._state.visit.suspended
        self._state.know(bound=True)
        self._state.be(phase=Phase.NEW_CARD if suspended else Phase.CHOOSING)
        self._state.say(notice)
        self._state.load(PageView.WALLET if suspended else PageView.WIDGETS)

    def _failed(self, error: AppError) -> None:
        if self._cancel_wanted:
            self._cancel_failed(error)
            return
        self._stop_flow()
        if isinstance(error, RejectedByAmazon) and error.code in _REFERENCE_OVER:
            what = marked("Checkout", "Amazon has closed this checkout. The basket is as it was.")
            self._state.start_over(
                said(Tone.WARN, what, marked("Checkout", "Please let the buyer sign in again."))
            )
        elif self._again != self.place:
            self._state.say(notice_of(error), Offering.GO_ON)
        else:
            self._place_failed(error)

    def _place_failed(self, error: AppError) -> None:
        suspended = self._state.visit.suspended
        self._state.be(phase=Phase.NEW_CARD if suspended else Phase.CHOOSING)
        self._state.tell("show", section="choose")
        if isinstance(error, ConstraintsRemain):
            self._state.know(payment_picked=False)
            self._state.say(Notice(Tone.WARN, constraint_text(error.constraints)))
        else:
            self._state.say(notice_of(error), Offering.GO_ON)

    def _cancel_now(self) -> None:
        if self._state.visit.order:
            self._state.be(wait=Wait.CANCELING)
            self._placement.cancel(self._state.visit.order)
        else:
            self.left.emit()

    def _cancel_failed(self, error: AppError) -> None:
        """A call failed while canceling was wanted: cancel now, or say why that cannot be done."""
        if not self._placement.canceling:
            self._cancel_now()
            return
        self._cancel_wanted = False
        self._state.say(notice_of(error))

    def _resumed(self, waiting: Waiting) -> None:
        self._again = self.place
        self._state.know(
            permission_id=waiting.permission_id,
            bound=True,
            suspended=waiting.step.stage is OrderStage.AWAITING_CARD,
            tries=waiting.step.tries,
            basket_id=waiting.basket_id or 0,
            fixed_total=None if self._state.visit.opening else waiting.total,
        )
        if waiting.step.stage in {OrderStage.PLACED, OrderStage.FAILED}:
            self._stepped(waiting.step)
            return
        what = marked("Checkout", "This order was waiting for its buyer.")
        now = marked("Checkout", "Please let the same buyer sign in again.")
        self._state.ask_sign_in(said(Tone.INFO, what, now))

    def _ask_after_return(self, authentication: Authentication) -> None:
        self._state.be(phase=Phase.PLACING, wait=Wait.SENDING, notice=None)
        self._state.load(PageView.WAIT)
        self._placement.returned(self._state.visit.order, authentication)

    def _open_flow(self) -> None:
        self._flow = Flow.ASKED
        self._flow_watch.start()
        self._state.tell("confirm", reference=self._state.visit.permission_id)

    def _stop_flow(self) -> None:
        self._flow_watch.stop()
        if self._flow is not Flow.CLOSED:
            self._flow = Flow.CLOSED
            self._state.tell("flowStop")

    def _no_flow(self) -> None:
        self._failed(NotSent("Amazon's confirmation did not begin"))

    def _slow(self) -> None:
        if self._state.moment.wait is Wait.SENDING:
            self._state.be(wait=Wait.DECIDING)
