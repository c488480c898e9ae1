"""The checkout as a place of the shell: presenter, view, and a new browser for each sign-in."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.approval import ApprovalRequest
from app.domain.identifiers import OrderNumber
from app.domain.permissions import Action, Effect
from app.domain.shipping import ShippingMethodId
from app.services.approvals import Approvals
from app.services.assisted_checkout import AssistedCheckout, Modes
from ui.checkout.browser import SealedBrowser
from ui.checkout.browsers import Browsers
from ui.checkout.gate import Gate
from ui.checkout.page_source import PageOrder, PagePlace, PageView
from ui.checkout.panel import CheckoutPanel, Wait
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.view import CheckoutView
from ui.checkout.visit import Lock, Phase
from ui.checkout.wording import lock_text, modes_text
from ui.sign_in.approval import ApprovalDesk
from ui.workplace import Workplace

_FRESH = frozenset({PageView.SIGN_IN, PageView.SIGN_IN_HERE})


class CheckoutScreen(QObject):
    """Obeys ``Screen``; made once, used for one checkout after the other.

    Attributes:
        browser: the sealed browser of the checkout in front; ``None`` between two.

    Signals:
        finished: the order's number.
        left: the basket's id.
        browser_made: a ``SealedBrowser`` that another window may show.
    """

    finished = Signal(str)
    left = Signal(int)
    browser_made = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent or workplace)
        assisted = workplace.services.assisted
        if assisted is None:
            msg = "this desk shows no web pages"
            raise RuntimeError(msg)
        self._workplace = workplace
        self._assisted: AssistedCheckout = assisted
        self.browser: SealedBrowser | None = None
        self.view = CheckoutView()
        self.presenter = CheckoutPresenter(
            assisted, workplace.background, lambda: workplace.user.name, self
        )
        shop = assisted.desk.shop
        gate = Gate.of(assisted.account, shop.origin, confirms=shop.confirms_with_buyer)
        self._browsers = Browsers(self._place, gate, self)
        self._browsers.prepare()
        workplace.shell.closing.connect(self.close)
        services = workplace.services
        self._approvals = ApprovalDesk(
            services.users, Approvals(services.desk), workplace.background, self.view
        )
        self._wire()
        self._register()
        self.presenter.changed.connect(self._changed)
        self._changed(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.view.cancel_button.setFocus()

    def leave(self) -> bool:
        """Stay while an order is half placed; else the browser goes."""
        if not self.presenter.may_be_left:
            self.presenter.stay()
            return False
        self._end_browser()
        self.view.take_back()
        return True

    def rest(self) -> None:
        """The page stays as the buyer left it; an order on its way goes on."""

    def wake(self) -> None:
        """The buyer's window was cleared by the lock; tell it again."""
        self.presenter.changed.emit(self.presenter.panel)

    def close(self) -> None:
        """The window closes: no browser outlives it."""
        self._end_browser()
        self._browsers.close()  # which also calls off the next one

    def begin(self, basket_id: int) -> None:
        """Start the checkout of a basket; show the screen after that."""
        self.presenter.begin(basket_id)

    def resume(self, number: OrderNumber) -> None:
        """Take up an order that waits for its buyer, e.g. after a crash."""
        self.presenter.resume(number)

    def _wire(self) -> None:
        view, presenter = self.view, self.presenter
        presenter.changed.connect(view.show_panel)
        presenter.page_wanted.connect(self._show_page)
        presenter.page_unwanted.connect(self._end_browser)
        presenter.told.connect(self._tell)
        presenter.finished.connect(self._finished)
        presenter.left.connect(self._left)
        view.placed.connect(presenter.place)
        view.canceled.connect(presenter.cancel)
        view.offered.connect(presenter.accept_offering)
        view.sign_in_here.connect(presenter.sign_in_here)
        view.again.connect(presenter.pay_again)
        view.handed_over.connect(self._handed_over)
        view.address.answered.connect(presenter.answer)
        view.shipping.chosen.connect(lambda it: presenter.choose_method(ShippingMethodId(it)))
        view.modes.wanted.connect(self._use_modes)

    def _register(self) -> None:
        actions, group = self._workplace.actions, self.tr("Checkout")
        presenter, view = self.presenter, self.view
        for name, title, run, keys in (
            ("checkout.place", self.tr("Place order"), presenter.place, "F12"),
            ("checkout.hand_over", self.tr("Hand over to the buyer"), view.toggle, "F10"),
            ("checkout.cancel", self.tr("Cancel, keep the basket"), presenter.cancel, "F9"),
            (
                "checkout.sign_in_here",
                self.tr("Sign in without a pop-up"),
                presenter.sign_in_here,
                "F8",
            ),
            ("checkout.modes", self.tr("Change the payment mode"), view.modes.showMenu, "F7"),
            ("checkout.start_over", self.tr("Another buyer signs in"), presenter.start_over, "F6"),
            ("checkout.reload", self.tr("Load the page again"), presenter.reload, "F5"),
        ):
            actions.add(name, title, group, run, keys=keys, owner=view)

    def _changed(self, panel: CheckoutPanel) -> None:
        """Every action says why it cannot be taken now."""
        allow = self._workplace.actions.allow
        over = lock_text(Lock.OVER) if panel.phase in {Phase.DONE, Phase.LOADING} else ""
        busy = lock_text(Lock.BUSY) if panel.wait is not Wait.NOTHING else ""
        signing = panel.phase is Phase.SIGN_IN
        choosing = panel.phase in {Phase.SIGN_IN, Phase.CHOOSING}
        frozen = self.tr("The order is written down already.") if panel.order else ""
        allow("checkout.place", lock_text(panel.lock, panel.constraints))
        allow("checkout.cancel", over)
        allow("checkout.hand_over", over)
        here = "" if signing else self.tr("Somebody is signed in already.")
        allow("checkout.sign_in_here", over or busy or here)
        allow("checkout.modes", over or frozen)
        allow("checkout.start_over", busy or ("" if choosing else lock_text(Lock.OVER)))
        allow("checkout.reload", over or busy)

    def _show_page(self, order: PageOrder) -> None:
        focus = QApplication.focusWidget()
        was_here = focus is not None and self.view.isAncestorOf(focus)
        if self.browser is None or order.view in _FRESH:
            self._new_browser()
        if self.browser is not None:
            self.browser.show_page(order)
            # what is hidden or ends hands its focus on, as far as the status line
            if self.view.isVisible() and (order.view is PageView.SIGN_IN_HERE or not was_here):
                self.browser.view.setFocus()

    def _keep_keyboard(self) -> None:
        """A page from another server takes the surface of the one before, and its focus, away."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.view.isAncestorOf(focus)
        if self.browser is not None and self.view.isVisible() and not inside:
            self.browser.view.setFocus()

    def _place(self) -> PagePlace:
        shop = self._assisted.desk.shop
        return PagePlace(
            self._assisted.account,
            shop.origin,
            shop.store_name,
            shop.region,
            language=QLocale().name()[:2],
            dark=self._workplace.look.palette.name == "dark",
        )

    def _new_browser(self) -> None:
        """A buyer who signs in begins in an empty browser; the one before is forgotten."""
        self._end_browser()
        browser = self._browsers.take()
        browser.opened.connect(self.presenter.page_opened)
        browser.opened.connect(lambda *_page: self._keep_keyboard())
        browser.heard.connect(self.presenter.hear)
        browser.returned.connect(self.presenter.returned)
        browser.crashed.connect(self.presenter.crashed)
        browser.popup_opened.connect(self.presenter.popup_opened)
        browser.popup_closed.connect(self.presenter.popup_closed)
        self.browser = browser
        self.view.stage.addWidget(browser)
        self.browser_made.emit(browser)

    def _end_browser(self) -> None:
        browser, self.browser = self.browser, None
        if browser is not None:
            browser.disconnect(self.presenter)
            self.view.stage.removeWidget(browser)
            browser.end()
            self._browsers.prepare()

    def _tell(self, deed: str, details: dict[str, str]) -> None:
        if self.browser is not None:
            self.browser.tell(deed, **details)

    def _handed_over(self, over: bool) -> None:  # noqa: FBT001 -- Qt's signature
        self._workplace.shell.show_rail(not over)
        if over and self.browser is not None:
            self.browser.view.setFocus()

    def _use_modes(self, modes: Modes) -> None:
        user = self._workplace.user
        decision = self._workplace.services.permissions.decide(
            user.role, Action.OVERRIDE_MODE, user=user.name
        )
        if decision.effect is Effect.ALLOW:
            self.presenter.use_modes(modes)
        elif decision.effect is Effect.NEEDS_APPROVAL:
            request = ApprovalRequest(Action.OVERRIDE_MODE, user.name)
            what = self.tr("Change the payment mode of this order: %1")
            self._approvals.ask(
                request,
                what.replace("%1", modes_text(modes)),
                lambda _approver: self.presenter.use_modes(modes),
            )
        else:
            self.presenter.refuse_modes()

    def _finished(self, number: str) -> None:
        self._end_browser()
        self.view.take_back()
        self.finished.emit(number)

    def _left(self, basket_id: int) -> None:
        self._end_browser()
        self.view.take_back()
        self.left.emit(basket_id)
