"""Changes of what is in the basket already: quantities, discounts, notes, the customer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.approval import ApprovalRequest
from app.domain.basket import BasketLine
from app.domain.discount import Discount, PercentOff
from app.domain.errors import PermissionRefused
from app.domain.gateway import BuyerContact
from app.domain.permissions import Action, Effect, PermissionTable, Role, Share, decide
from app.domain.quantity import MILLI, Quantity
from ui.formats import money_text, percent_text
from ui.theme.tokens import Tone
from ui.till.basket_queue import BasketQueue
from ui.till.notices import Offer, said, till_notice
from ui.till.ringing import Change, Counter, emptied, stepped


@dataclass(frozen=True, slots=True)
class AskedApproval:
    """Something waits for a second person.

    Attributes:
        what: in words, translated, e.g. ``20 % off``.
        go: does it, once approved; takes the approver's name.
    """

    request: ApprovalRequest
    what: str
    go: Callable[[str], None]


class BasketEdits(QObject):
    """Applies what the cashier wants changed, as far as the role or a second person allows it.

    Signals:
        told: a ``TillNotice`` to show.
        approval_asked: an ``AskedApproval``.
    """

    told = Signal(object)
    approval_asked = Signal(object)

    def __init__(self, queue: BasketQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._table: PermissionTable = {}
        self._role = Role.CASHIER
        self._user = ""

    def work_for(self, user: str, role: Role, table: PermissionTable) -> None:
        """Go by this person's permissions from now on."""
        self._user, self._role, self._table = user, role, table

    def may(self, action: Action) -> bool:
        """Whether the role may do something at all, alone or with a second person."""
        return decide(self._table, self._role, action).effect is not Effect.DENY

    def step(self, number: int, by: int) -> None:
        """One more or one less; one less than one removes the line."""
        line = self._basket_line(number)
        if line is not None and line.quantity.milli + by * MILLI <= 0:
            self.remove(number)
        else:
            self.change(partial(stepped, number=number, by=by))

    def set_quantity(self, number: int, quantity: Quantity) -> None:
        self.change(lambda basket: basket.set_quantity(number, quantity))

    def remove(self, number: int) -> None:
        """Take a line out; undo brings it back."""
        line = self._basket_line(number)
        if line is None:
            return
        self.change(lambda basket: basket.remove(number))
        text = self.tr("%1 was taken out.").replace("%1", line.product.name)
        self.told.emit(said(text, Tone.INFO, Offer.UNDO))

    def clear(self) -> None:
        """Take everything out; one undo brings it back."""
        self.change(emptied)
        self.told.emit(said(self.tr("The basket was emptied."), Tone.INFO, Offer.UNDO))

    def undo(self) -> None:
        """Take the last change back."""
        self._queue.apply(Counter.undone)

    def note_line(self, number: int, note: str) -> None:
        self.change(lambda basket: basket.note_line(number, note))

    def note_basket(self, note: str) -> None:
        self.change(lambda basket: basket.with_note(note))

    def set_customer(self, customer: BuyerContact | None) -> None:
        self.change(lambda basket: basket.with_customer(customer))

    def discount_line(self, number: int, discount: Discount | None) -> None:
        """Set or take back a line's discount."""
        line = self._basket_line(number)
        if line is None:
            return
        share = Share(discount.basis_points_of(line.list_amount)) if discount else None
        self._allowed(
            discount, share, lambda given: lambda basket: basket.discount_line(number, given)
        )

    def discount_basket(self, discount: Discount | None) -> None:
        """Set or take back the discount on the whole."""
        held = self._queue.held
        if held is None:
            return
        share = Share(discount.basis_points_of(held.basket.subtotal)) if discount else None
        self._allowed(discount, share, lambda given: lambda basket: basket.with_discount(given))

    def change(self, change: Change) -> None:
        """Queue any change of the basket."""
        self._queue.apply(lambda counter, seen: counter.changed(change, seen))

    def _allowed(
        self,
        discount: Discount | None,
        share: Share | None,
        giving: Callable[[Discount | None], Change],
    ) -> None:
        """Go at once, ask a second person first, or say that it may not be."""
        if discount is None or share is None:
            self.change(giving(discount))
            return
        effect = decide(self._table, self._role, Action.DISCOUNT, share).effect
        match effect:
            case Effect.ALLOW:
                self.change(giving(discount))
            case Effect.NEEDS_APPROVAL:
                basket_id = self._queue.held.basket_id if self._queue.held is not None else 0
                request = ApprovalRequest(Action.DISCOUNT, self._user, share, f"basket {basket_id}")

                def go(approver: str) -> None:
                    self.change(giving(replace(discount, approved_by=approver)))

                self.approval_asked.emit(AskedApproval(request, self._worded(discount), go))
            case Effect.DENY:
                self.told.emit(till_notice(PermissionRefused(Action.DISCOUNT)))

    def _worded(self, discount: Discount) -> str:
        if isinstance(discount, PercentOff):
            size = percent_text(discount.basis_points)
        else:
            size = money_text(discount.amount)
        return self.tr("%1 off: %2").replace("%1", size).replace("%2", discount.reason)

    def _basket_line(self, number: int) -> BasketLine | None:
        held = self._queue.held
        lines = held.basket.lines if held is not None else ()
        return next((line for line in lines if line.number == number), None)
