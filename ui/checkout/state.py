"""What all parts of one checkout share: the visit, the moment, and the page that is wanted."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.identifiers import ChargePermissionId
from ui.checkout.page_source import PageOrder, PageView
from ui.checkout.panel import CheckoutPanel, Moment, Offering, Wait, panel_of
from ui.checkout.visit import Phase, Visit
from ui.formats import money_text
from ui.notices import Notice


class CheckoutState(QObject):
    """Changes only through its methods, and tells every change.

    Signals:
        changed: the panel to be shown (``CheckoutPanel``).
        page_wanted: our page as it is to be loaded (``PageOrder``).
        told: a deed for the page that is loaded, and its details.
    """

    changed = Signal(object)
    page_wanted = Signal(object)
    told = Signal(str, dict)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.visit = Visit(0)
        self.moment = Moment()
        self.panel = CheckoutPanel()
        self.oauth_state = ""

    def begin(self, basket_id: int) -> None:
        """Forget the checkout before."""
        self.visit = Visit(basket_id)
        self.moment = Moment()
        self._tell()

    def know(self, **facts: Any) -> None:
        """Change the visit."""
        self.visit = replace(self.visit, **facts)
        self._tell()

    def be(self, **now: Any) -> None:
        """Change the moment."""
        self.moment = replace(self.moment, **now)
        self._tell()

    def say(self, notice: Notice, offering: Offering = Offering.NOTHING) -> None:
        """Show a notice; whatever was waited for has ended."""
        self.be(notice=notice, offering=offering, wait=Wait.NOTHING)

    def load(self, view: PageView) -> None:
        """Have our page loaded; a sign-in starts with a new state, so that no old one fits."""
        if view in {PageView.SIGN_IN, PageView.SIGN_IN_HERE}:
            self.oauth_state = secrets.token_urlsafe(24)
        if self.visit.payment_picked:
            self.know(payment_picked=False)  # the Wallet of the new page tells it anew
        total = self.visit.total if self.visit.is_priced else None
        self.page_wanted.emit(
            PageOrder(
                view,
                state=self.oauth_state,
                total=money_text(total) if total else "",
                token=self.visit.token,
                reference=self.visit.permission_id,
                ships=self.visit.ships,
            )
        )

    def tell(self, deed: str, **details: str) -> None:
        """Have the loaded page do something."""
        self.told.emit(deed, details)

    def tell_total(self) -> None:
        """Have the page show what will be paid, once an address cannot change it any more."""
        total = self.visit.total if self.visit.is_priced else None
        self.tell("total", text=money_text(total) if total is not None else "")

    def ask_sign_in(self, notice: Notice | None = None, *, here: bool = False) -> None:
        """Let the buyer sign in, once more or for the first time; the basket is as it was."""
        keep = self.visit.permission_id if self.visit.bound else ChargePermissionId("")
        self.visit = replace(
            self.visit,
            token="",
            permission_id=keep,
            choice=None,
            offer=None,
            payment_picked=False,
        )
        self.moment = Moment(phase=Phase.SIGN_IN, wait=Wait.NOTHING, notice=notice)
        self._tell()
        self.load(PageView.SIGN_IN_HERE if here else PageView.SIGN_IN)

    def start_over(self, notice: Notice | None = None) -> None:
        """Sign in for a new Order Reference; an order that was written down is kept."""
        self.visit = replace(self.visit, bound=False, suspended=False)
        self.ask_sign_in(notice)

    def _tell(self) -> None:
        self.panel = panel_of(self.visit, self.moment)
        self.changed.emit(self.panel)
