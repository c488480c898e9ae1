"""The till, decided without a widget in sight: what is rung up, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError, ChangedMeanwhile
from app.domain.order_code import order_of
from app.domain.product import Product
from app.domain.quantity import Quantity, QuantityRefused
from app.services.basket_keeping import BasketRow
from app.services.baskets import BasketNotOpen
from ui.background import Background
from ui.notices import Notice
from ui.theme.tokens import Tone
from ui.till.basket_queue import BasketQueue, Work
from ui.till.edits import BasketEdits
from ui.till.entry import read_entry
from ui.till.habits import TillHabits, read_habits
from ui.till.notices import Offer, TillNotice, said, till_notice
from ui.till.opening import Opened, TillTools, opened
from ui.till.panel import TillPanel
from ui.till.ringing import AgeUnconfirmed, Rung, SeveralProducts, is_untouched
from ui.workplace import SignedIn


class TillPresenter(QObject):
    """Owns the panel; every change of the basket goes through ``queue``, one after the other.

    Signals:
        changed: a fresh ``TillPanel``.
        entry_taken: what was typed has been used; the field is empty again.
        age_asked: the ``Product`` whose buyer somebody must look at; answer ``confirm_age``.
        parked_wanted: show the parked baskets.
        search_wanted: text to search for, after a code that nobody knows.
        creation_wanted: a code that a product is to be made for.
        settled: the shop's ``TillHabits``.
        order_wanted: number of an order to be opened.
        refused: something was not done; the eye may be on the goods, so the ear is told.
        pay_requested: id of the basket to be paid.
    """

    changed = Signal(object)
    entry_taken = Signal()
    age_asked = Signal(object)
    parked_wanted = Signal()
    search_wanted = Signal(str)
    creation_wanted = Signal(str)
    order_wanted = Signal(str)
    refused = Signal()
    settled = Signal(object)
    pay_requested = Signal(int)

    def __init__(self, tools: TillTools, background: Background) -> None:
        super().__init__()
        self._tools = tools
        self._background = background
        self._user: SignedIn | None = None
        self._after_age: Callable[[], None] | None = None
        self._came_from = 0
        self._reminders: dict[str, TillNotice] = {}
        self.habits = TillHabits()
        self.panel = TillPanel()
        self.queue = BasketQueue(background, self)
        self.edits = BasketEdits(self.queue, self)
        self.queue.changed.connect(self._rung)
        self.queue.refused.connect(self._refused)
        self.queue.lost.connect(self._lost)
        self.queue.busy_changed.connect(self._busy)
        self.edits.told.connect(self.tell)

    def come(self, user: SignedIn) -> None:
        """Somebody is at the till: show the basket that is theirs to go on with."""
        self._user = user
        known = self.panel.held.basket_id if self.panel.held is not None else 0
        self._background.run(
            partial(opened, self._tools, user.name, known),
            owner=self,
            then=self._opened,
            otherwise=self._refused,
        )

    def scan(self, code: str) -> None:
        """A scanner read a code, wherever the focus was; ``3*`` in the field counts.

        Quick hands are taken for a scanner: a quantity before the code is read as in the field.
        """
        if self._opens_order(code):
            return
        try:
            entry = read_entry(code)
        except QuantityRefused as error:
            self._refused(error)
            return
        if entry.quantity is not None and entry.text:
            self.submit(code)
            return
        quantity = self.panel.multiplier
        if quantity is not None:
            self._show(multiplier=None)
            self.entry_taken.emit()
        self._add(lambda counter, seen: counter.rung_up(code, quantity, seen))

    def type(self, text: str) -> None:
        """The field changed: ``3*`` waits for the next scan."""
        try:
            entry = read_entry(text)
            multiplier = entry.quantity if entry.is_quantity_alone else None
        except QuantityRefused:
            multiplier = None
        if multiplier != self.panel.multiplier:
            self._show(multiplier=multiplier)

    def submit(self, text: str) -> None:
        """Enter in the field: a code, words that one product has, or ``3*`` for the line."""
        if self._opens_order(text):
            self.entry_taken.emit()
            return
        try:
            entry = read_entry(text)
        except QuantityRefused as error:
            self._refused(error)
            return
        if entry.is_quantity_alone and entry.quantity is not None:
            self._take_quantity(entry.quantity)
        elif entry.text:
            self.entry_taken.emit()
            self._add(lambda counter, seen: counter.typed(entry.text, entry.quantity, seen))

    def _opens_order(self, code: str) -> bool:
        """Whether it was the code on a paper of ours: its order is opened."""
        number = order_of(code)
        if number is not None:
            self.order_wanted.emit(number)
        return number is not None

    def pick(self, sku: str, text: str = "") -> None:
        """A product was chosen from results or tiles; ``3*`` in the field counts."""
        try:
            quantity = read_entry(text).quantity
        except QuantityRefused as error:
            self._refused(error)
            return
        self.entry_taken.emit()
        self._add(lambda counter, seen: counter.picked(sku, quantity, seen))

    def confirm_age(self, *, old_enough: bool) -> None:
        """Somebody has looked at the buyer."""
        after, self._after_age = self._after_age, None
        if old_enough and self.queue.held is not None:
            self.queue.know_age()
            if after is not None:
                after()
        elif not old_enough:
            self.tell(said(self.tr("Not sold: the buyer is too young for it."), Tone.WARN))
        self.queue.go_on()

    def select(self, number: int) -> None:
        """Keys act on this line from now on."""
        if number != self.panel.selected:
            self._show(selected=number)

    def park(self, name: str) -> None:
        """Set the basket aside for any desk, and begin a new one."""
        owner = self._owner
        self.queue.apply(lambda counter, seen: counter.parked(name, owner, seen))
        self.tell(said(self.tr("The basket is parked."), Tone.GOOD, Offer.PARKED))

    def take_up(self, row: BasketRow) -> None:
        """Go on with a parked basket; what is in the present one is parked in its place."""
        owner = self._owner
        self.queue.apply(lambda counter, seen: counter.taken_up(row, owner, seen))
        self.tell(None)

    def new_sale(self) -> None:
        """An empty basket; what is in the present one is parked."""
        basket = self.panel.basket
        if basket is not None and not is_untouched(basket):
            self.park("")

    def pay(self) -> None:
        """Hand the basket to the checkout, once the buyer's age is known where it matters."""
        basket, held = self.panel.basket, self.panel.held
        if basket is None or held is None or not basket.lines or self.panel.busy:
            return
        if basket.age_restricted and not self.queue.knows_age:
            product = next(x.product for x in basket.lines if x.product.age_restricted)
            self._ask_age(product, self.pay)
            return
        self.tell(None)
        self.pay_requested.emit(held.basket_id)

    def take_offer(self, offer: Offer) -> None:
        """A button of the notice."""
        about = self.panel.notice.about if self.panel.notice is not None else ""
        self.dismiss()
        match offer:
            case Offer.SEARCH:
                self.search_wanted.emit(about)
            case Offer.CREATE:
                self.creation_wanted.emit(about)
            case Offer.UNDO:
                self.edits.undo()
            case Offer.PARKED:
                self.parked_wanted.emit()
            case Offer.OPEN_ORDER:
                self.order_wanted.emit(about)

    def tell(self, notice: TillNotice | None) -> None:
        """Say something above the basket, or with ``None`` nothing any more."""
        if notice != self.panel.notice:
            self._show(notice=notice)

    def remind(self, number: str, notice: Notice) -> None:
        """Say something about an order at each coming, until somebody has put it away."""
        self._reminders[number] = TillNotice(notice, (Offer.OPEN_ORDER,), number)
        if self.panel.held is not None:
            self._remind()

    def dismiss(self) -> None:
        """The notice was read; the next order that must be told of has its turn."""
        notice = self.panel.notice
        if notice is not None and Offer.OPEN_ORDER in notice.offers:
            self._reminders.pop(notice.about, None)
        self.tell(None)
        self._remind()

    def _remind(self) -> None:
        if self._reminders:
            self.tell(next(iter(self._reminders.values())))

    def count_parked(self) -> None:
        """Other desks park and take up too."""
        self._background.run(
            self._tools.baskets.parked,
            owner=self,
            then=lambda rows: self._show(parked=len(rows)),
            otherwise=lambda _error: None,
        )

    def reread_habits(self) -> None:
        """Somebody may have changed how this shop rings up."""
        self._background.run(
            partial(read_habits, self._tools.settings),
            owner=self,
            then=self._settle,
            otherwise=lambda _error: None,
        )

    def _settle(self, habits: TillHabits) -> None:
        if habits != self.habits:
            self.habits = habits
            self.settled.emit(habits)

    @property
    def _owner(self) -> str:
        return self._user.name if self._user is not None else ""

    def _opened(self, till: Opened) -> None:
        if self._user is not None:
            self.edits.work_for(self._user.name, self._user.role, till.permissions)
        self._settle(till.habits)
        self._show(parked=till.parked, multiplier=None)
        self._rung(till.rung)
        if till.resumed and self._came_from == 0:
            self.tell(said(self.tr("This basket was left open here. Go on where it stopped.")))
        self._came_from = till.rung.held.basket_id
        self._remind()
        self.queue.hold(till.counter, till.rung.held)

    def _busy(self, busy: bool) -> None:  # noqa: FBT001 -- a signal's argument
        # nothing on screen changes with it: drawing all of it anew would cost a scan its frame
        self.panel = replace(self.panel, busy=busy)

    def _add(self, work: Work) -> None:
        notice = self.panel.notice
        # a code that nobody knew was not sold: that must not scroll by with the next scan,
        # nor an order whose goods may be sold twice
        lasting = {Offer.SEARCH, Offer.OPEN_ORDER}
        if notice is not None and lasting.isdisjoint(notice.offers):
            self.tell(None)
        self.queue.apply(work, anywhere=True)

    def _rung(self, rung: Rung) -> None:
        lines = rung.held.basket.lines
        numbers = [line.number for line in lines]
        selected = rung.touched or self.panel.selected
        if selected not in numbers:
            selected = numbers[-1] if numbers else 0
        switched = self.panel.held is None or self.panel.held.basket_id != rung.held.basket_id
        self._show(held=rung.held, quote=rung.quote, selected=selected)
        if switched:
            self.count_parked()

    def _refused(self, error: AppError) -> None:
        if isinstance(error, AgeUnconfirmed):
            sku, quantity = error.product.sku, error.quantity
            self._ask_age(
                error.product,
                partial(
                    self.queue.apply_first,
                    lambda c, seen: c.picked(sku, quantity, seen),
                    anywhere=True,
                ),
            )
            return
        if isinstance(error, SeveralProducts):
            self.search_wanted.emit(error.text)
        self.refused.emit()
        self.tell(till_notice(error))
        if isinstance(error, ChangedMeanwhile | BasketNotOpen) and self._user is not None:
            self.come(self._user)

    def _lost(self) -> None:
        """What was scanned goes into the basket that is opened now; only the old one is gone."""
        self.refused.emit()
        text = self.tr(
            "This basket is not open here any more: another window has it. "
            "What was scanned is rung up in the basket shown now."
        )
        self.tell(said(text, Tone.WARN))
        if self._user is not None:
            self.come(self._user)

    def _ask_age(self, product: Product, then: Callable[[], None]) -> None:
        self.queue.stop()
        self._after_age = then
        self.age_asked.emit(product)

    def _take_quantity(self, quantity: Quantity) -> None:
        if self.panel.line is None:
            self.tell(said(self.tr("Scan or choose something first, or scan it now.")))
            return
        self.edits.set_quantity(self.panel.selected, quantity)
        self.entry_taken.emit()

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)
