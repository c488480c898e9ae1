"""Lets the buyer's window follow the sale from screen to screen, and borrow the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from ui.checkout.panel import CheckoutPanel, Wait
from ui.checkout.visit import Phase as CheckoutPhase
from ui.customer_view.presenter import CustomerPresenter
from ui.customer_view.window import CustomerWindow
from ui.widgets.text import label
from ui.workplace import Workplace

if TYPE_CHECKING:  # the web engine must not be loaded for a window that may never open
    from ui.checkout.screen import CheckoutScreen
    from ui.result.panel import ResultPanel
    from ui.result.screen import ResultScreen
    from ui.till.panel import TillPanel
    from ui.till.screen import TillScreen

_LENT = "customer_view.lent"


class CustomerView(QObject):
    """The buyer's window of one desk.

    Attributes:
        window: closed until the staff opens it, or at once where there is a second display.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._checkout: CheckoutScreen | None = None
        self._stand_in: QLabel | None = None
        self._sold = ""
        self.presenter = CustomerPresenter(workplace.services.desk.shop)
        self.presenter.setParent(self)
        self.window = CustomerWindow()
        self.presenter.changed.connect(self.window.show_panel)
        self.window.opened.connect(self._lend_now)
        self.window.closed.connect(self._take_back)
        self.window.show_panel(self.presenter.panel)
        workplace.actions.add(
            "customer_view.toggle",
            self.tr("Show or close the buyer's window"),
            self.tr("Buyer's window"),
            self.toggle,
            keys="Ctrl+D",
        )
        workplace.user_changed.connect(self._user_changed)
        workplace.shell.closing.connect(self.window.close)
        if len(QGuiApplication.screens()) > 1:
            self.window.open_for_buyer()

    def toggle(self) -> None:
        """Open the buyer's window, or close it and take the browser back."""
        if self.window.isVisible():
            self.window.close()
        else:
            self.window.open_for_buyer()

    def follow_till(self, screen: TillScreen) -> None:
        """The basket, line by line."""
        screen.presenter.changed.connect(self._till_changed)

    def follow_checkout(self, screen: CheckoutScreen) -> None:
        """The browser, and what the order costs by address and shipping."""
        self._checkout = screen
        screen.presenter.changed.connect(self._checkout_changed)
        screen.browser_made.connect(self._lend)
        screen.finished.connect(self._finished)
        screen.left.connect(lambda _basket_id: self.presenter.back_to_basket())

    def follow_result(self, screen: ResultScreen) -> None:
        """The thanks."""
        screen.presenter.changed.connect(self._result_changed)
        screen.presenter.new_sale.connect(self.presenter.welcome)

    def _till_changed(self, panel: TillPanel) -> None:
        self.presenter.show_basket(panel.basket, panel.quote)

    def _checkout_changed(self, panel: CheckoutPanel) -> None:
        if panel.phase in {CheckoutPhase.LOADING, CheckoutPhase.DONE}:
            return
        if panel.address is not None:
            self.presenter.hear_of(panel.address.country)
        if panel.quote is not None:
            self.presenter.show_quote(panel.quote)
        if panel.phase is CheckoutPhase.DECLINED:
            self.presenter.regret()
        elif panel.wait in {Wait.SENDING, Wait.DECIDING}:
            self.presenter.wait()
        else:
            self.presenter.pay()

    def _finished(self, number: str) -> None:
        self._sold = number

    def _result_changed(self, panel: ResultPanel) -> None:
        """Orders that the staff looks up later are none of this buyer's business."""
        if panel.number == self._sold and panel.receipt is not None:
            self.presenter.show_result(panel.receipt, decided=not panel.undecided)

    def _user_changed(self, user: object) -> None:
        """A locked desk shows the buyer no basket."""
        if user is None:
            self.presenter.welcome()

    def _lend_now(self) -> None:
        if self._checkout is not None and self._checkout.browser is not None:
            self._lend(self._checkout.browser)

    def _lend(self, browser: QWidget) -> None:
        if self._checkout is None or not self.window.isVisible():
            return
        if self._stand_in is None:
            said = self.tr("The buyer has Amazon's pages on the other screen.")
            self._stand_in = label(said, "muted", wrap=True)
            self._stand_in.setObjectName(_LENT)
            self._stand_in.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._checkout.view.stage.addWidget(self._stand_in)
        self._stand_in.show()
        self.window.take(browser)

    def _take_back(self) -> None:
        browser = self.window.give_back()
        if browser is not None and self._checkout is not None:
            self._checkout.view.stage.addWidget(browser)
            browser.show()
        if self._stand_in is not None:
            self._stand_in.hide()
