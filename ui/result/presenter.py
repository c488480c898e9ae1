"""Shows one order's result, and asks Amazon again while it is undecided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from app.domain.identifiers import OrderNumber
from app.services.order_views import OrderView
from app.services.receipts import Receipt
from ui.approving import Approving
from ui.background import Background
from ui.notices import Notice, notice_of
from ui.result.panel import ResultPanel
from ui.theme.tokens import Tone

WAITS_S: Sequence[float] = (5, 15, 30)
"""Between two questions to Amazon; the last one is kept. Amazon's quota for reads is 20 and one
more each second, so a whole shop may wait like this."""
_MS: int = 1000


class ShowsOrders(Protocol):
    """Reads one order with its money."""

    def order(self, number: OrderNumber) -> OrderView: ...


class WritesReceipts(Protocol):
    """Reads one order as its invoice tells it."""

    def receipt(self, number: OrderNumber) -> Receipt: ...


class AsksAmazon(Protocol):
    """Reads an order's payment at Amazon."""

    def now(self, number: OrderNumber) -> None: ...


class SendsMails(Protocol):
    """Has the buyer's last mail about an order sent again."""

    def resend(self, number: OrderNumber, actor: str) -> int: ...


@dataclass(frozen=True, slots=True)
class ResultSources:
    """Where the screen reads, and who sends."""

    orders: ShowsOrders
    receipts: WritesReceipts
    amazon: AsksAmazon
    mails: SendsMails


class ResultPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``ResultPanel``).
        new_sale: the cashier goes on with the next buyer.
        decided: the order is settled now (its number); once for each order that waited.
    """

    changed = Signal(ResultPanel)
    new_sale = Signal()
    decided = Signal(str)

    def __init__(
        self,
        background: Background | Approving,
        sources: ResultSources,
        waits_s: Sequence[float] = WAITS_S,
    ) -> None:
        super().__init__()
        self.panel = ResultPanel()
        self._background = background
        self._sources = sources
        self._waits_s = waits_s
        self._asked = 0
        self._visible = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ask)

    def show_order(self, number: OrderNumber) -> None:
        """Begin with another order."""
        self._timer.stop()
        self._asked = 0
        self._show(ResultPanel(number))
        self._load()

    def enter(self) -> None:
        """The screen is in sight: read anew what may have changed meanwhile."""
        self._visible = True
        if self.panel.order is not None:
            self._load()

    def leave(self) -> None:
        """Out of sight nobody waits; reconciliation goes on asking."""
        self._visible = False
        self._timer.stop()

    def ask(self) -> None:
        """Ask Amazon now."""
        if self.panel.number is None or self.panel.asking:
            return
        self._timer.stop()
        self._asked += 1
        self._show(replace(self.panel, asking=True, notice=None))
        self._background.run(
            partial(_asked, self._sources, self.panel.number),
            owner=self,
            then=self._loaded,
            otherwise=partial(self._failed, self.panel.number),
        )

    def mail(self, actor: str) -> None:
        """Have the buyer's last mail about this order sent again."""
        number = self.panel.number
        if number is None:
            return
        self._background.run(
            partial(self._sources.mails.resend, number, actor),
            owner=self,
            then=partial(self._mailed, number),
            otherwise=partial(self._failed, number),
        )

    def _mailed(self, number: OrderNumber, _mail: int) -> None:
        if number == self.panel.number:
            self.say(Tone.GOOD, self.tr("The mail goes to the buyer again."))

    def orders_changed(self, numbers: Iterable[str]) -> None:
        """Somebody, perhaps at another desk, changed these orders."""
        if self.panel.number in set(numbers) and not self.panel.asking:
            self._load()

    def start_new_sale(self) -> None:
        """Leave this order as it is."""
        self.new_sale.emit()

    def say(self, tone: Tone, what: str) -> None:
        """A word about what the view did: saved, printed."""
        self._show(replace(self.panel, notice=Notice(tone, what)))

    def complain(self, error: AppError) -> None:
        """Something about this order did not work."""
        self._show(replace(self.panel, notice=notice_of(error)))

    def _load(self) -> None:
        if self.panel.number is None:
            return
        self._background.run(
            partial(_read, self._sources, self.panel.number),
            owner=self,
            then=self._loaded,
            otherwise=partial(self._failed, self.panel.number),
        )

    def _loaded(self, read: tuple[OrderView, Receipt]) -> None:
        order, receipt = read
        if order.number != self.panel.number:
            return
        waited = self.panel.undecided
        self._show(replace(self.panel, order=order, receipt=receipt, asking=False))
        self._wait()
        if waited and not self.panel.undecided:
            self.decided.emit(order.number)

    def _failed(self, number: OrderNumber, error: AppError) -> None:
        if number != self.panel.number:
            return
        self._show(replace(self.panel, asking=False, notice=notice_of(error)))
        self._wait()

    def _wait(self) -> None:
        if not (self._visible and self.panel.undecided) or self._timer.isActive():
            return
        wait_s = self._waits_s[min(self._asked, len(self._waits_s) - 1)]
        self._timer.start(round(wait_s * _MS))

    def _show(self, panel: ResultPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def _read(sources: ResultSources, number: OrderNumber) -> tuple[OrderView, Receipt]:
    return sources.orders.order(number), sources.receipts.receipt(number)


def _asked(sources: ResultSources, number: OrderNumber) -> tuple[OrderView, Receipt]:
    sources.amazon.now(number)
    return _read(sources, number)
