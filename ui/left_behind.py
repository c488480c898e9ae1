"""Tells the till what became of orders that were being placed when this desk ended last time."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.order_stage import OrderStage
from ui.background import Background
from ui.formats import money_text
from ui.notices import Notice
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.domain.identifiers import OrderNumber
    from app.services.desk import Desk
    from app.services.left_behind import LeftOrder

log = logging.getLogger(__name__)

_OVER = frozenset({OrderStage.FAILED, OrderStage.ABANDONED})


class LeftBehind(QObject):
    """Finds them before reconciliation begins, and tells again when something has changed.

    Signals:
        looked: they are known, or cannot be; reconciliation may begin.
        told: number and ``Notice``; a later one of the same order takes its place.
    """

    looked = Signal()
    told = Signal(str, object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._desk: Desk | None = None
        self._numbers: tuple[OrderNumber, ...] = ()
        self._said: dict[str, Notice] = {}

    def begin(self, desk: Desk) -> None:
        """Find out which orders an earlier run of this desk left."""
        from app.services.left_behind import left_behind  # noqa: PLC0415 -- with the shop

        self._desk = desk
        self._background.run(
            partial(left_behind, desk), owner=self, then=self._found, otherwise=self._unknown
        )

    def look(self) -> None:
        """See what has become of them, e.g. after a pass of reconciliation."""
        from app.services.left_behind import read_left  # noqa: PLC0415 -- with the shop

        if self._desk is not None and self._numbers:
            self._background.run(
                partial(read_left, self._desk, self._numbers),
                owner=self,
                then=self._tell,
                otherwise=self._unread,
            )

    def _found(self, numbers: tuple[OrderNumber, ...]) -> None:
        self._numbers = numbers
        self.looked.emit()
        self.look()

    def _unknown(self, error: AppError) -> None:
        self._unread(error)
        self.looked.emit()

    def _unread(self, error: AppError) -> None:
        log.warning("orders left behind not read", extra={"problem": type(error).__name__})

    def _tell(self, orders: tuple[LeftOrder, ...]) -> None:
        for order in orders:
            notice = self._notice(order)
            if self._said.get(order.number) != notice:
                self._said[order.number] = notice
                self.told.emit(order.number, notice)

    def _notice(self, order: LeftOrder) -> Notice:
        if order.stage is OrderStage.PLACED and order.authorized.minor:
            what = self.tr(
                "While this desk was away, order %1 was finished at Amazon: %2 authorized. Open it."
            )
            amount = money_text(order.authorized)
            return Notice(Tone.WARN, what.replace("%1", order.number).replace("%2", amount))
        if order.stage is OrderStage.PLACED:
            what = self.tr("While this desk was away, order %1 was placed. Open it.")
        elif order.stage in _OVER:
            what = self.tr("Order %1 was being placed when this desk ended, and failed. Open it.")
        else:
            what = self.tr(
                "Order %1 was being placed when this desk ended, and is still open. "
                "Do not sell its goods again before its outcome is known. Open it."
            )
        return Notice(Tone.WARN, what.replace("%1", order.number))
