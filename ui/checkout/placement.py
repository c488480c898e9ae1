"""Placing an order from the screen: the calls in their order, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.address import AmazonAddress
from app.domain.errors import AppError
from app.domain.identifiers import OrderNumber
from app.services.assisted_checkout import AssistedCheckout, Waiting
from app.services.checkout import Authentication, Step
from app.services.sale import Sale
from ui.background import Background

T = TypeVar("T")

_STILL_DECIDING_MS = 2_500


class Placement(QObject):
    """Runs the journaled sequence in the background; never two calls at once.

    Signals:
        written: number of the order, before anything is sent.
        stepped: how far it came (``Step``).
        failed: an expected failure (``AppError``).
        slow: Amazon has not answered for a while.
        canceled: the order is given up.
        resumed: an order was taken up again (``Waiting``).
    """

    written = Signal(str)
    stepped = Signal(object)
    failed = Signal(object)
    slow = Signal()
    canceled = Signal()
    resumed = Signal(object)

    def __init__(
        self,
        assisted: AssistedCheckout,
        background: Background,
        actor: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._assisted = assisted
        self._background = background
        self._actor = actor
        self._sale: Sale | None = None
        self._busy = False
        self._canceling = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_STILL_DECIDING_MS)
        self._patience.timeout.connect(self.slow)

    @property
    def busy(self) -> bool:
        """Whether a call is under way."""
        return self._busy

    @property
    def canceling(self) -> bool:
        """Whether the call under way, or the last one, gives the order up."""
        return self._canceling

    def place(self, sale: Sale, address: AmazonAddress | None, earlier: OrderNumber) -> None:
        """Write the order down, or fit the earlier one; the same sale simply goes on."""
        if earlier and sale == self._sale:
            self.advance(earlier)
            return
        work = partial(self._assisted.write_down, sale, address, earlier or None)
        self._run(work, partial(self._written, sale))

    def advance(self, number: OrderNumber) -> None:
        self._run(partial(self._assisted.advance, number, self._actor()), self._stepped)

    def another_card(self, number: OrderNumber) -> None:
        self._run(partial(self._assisted.another_card, number, self._actor()), self._stepped)

    def returned(self, number: OrderNumber, authentication: Authentication) -> None:
        work = partial(self._assisted.buyer_returned, number, authentication, self._actor())
        self._run(work, self._stepped)

    def cancel(self, number: OrderNumber) -> None:
        self._run(
            partial(self._assisted.cancel, number, self._actor()), self._gave_up, canceling=True
        )

    def resume(self, number: OrderNumber) -> None:
        self._run(partial(self._assisted.waiting, number, self._actor()), self._resumed)

    def _run(
        self, work: Callable[[], T], then: Callable[[T], None], *, canceling: bool = False
    ) -> None:
        if self._busy:
            return
        self._busy = True
        self._canceling = canceling
        self._patience.start()
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _ended(self) -> None:
        self._busy = False
        self._patience.stop()

    def _written(self, sale: Sale, number: OrderNumber) -> None:
        self._ended()
        self._sale = sale
        self.written.emit(number)

    def _stepped(self, step: Step) -> None:
        self._ended()
        self.stepped.emit(step)

    def _gave_up(self, _nothing: None) -> None:
        self._ended()
        self.canceled.emit()

    def _resumed(self, waiting: Waiting) -> None:
        self._ended()
        self.resumed.emit(waiting)

    def _failed(self, error: AppError) -> None:
        self._ended()
        self.failed.emit(error)
