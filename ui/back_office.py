"""The places of the back office beyond the orders: bulk work, reports, settlements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from app.domain.bulk import BulkAction
from app.domain.identifiers import OrderNumber
from app.domain.order_actions import OrderAction
from app.domain.order_filter import OrderFilter
from ui.changes import Changes
from ui.screen import Screen
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.bulk.screen import BulkScreen
    from ui.order.screen import OrderScreen
    from ui.orders.screen import OrdersScreen


class BackOffice(QObject):
    """Adds its screens to the shell, and leads from the list of orders to them.

    Signals:
        restart_wanted: the shop's database is another one now.
    """

    restart_wanted = Signal()

    def __init__(
        self, workplace: Workplace, changes: Changes, show_order: Callable[[str], object]
    ) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._changes = changes
        self._show_order = show_order
        shell = workplace.shell
        shell.add_screen("bulk", self.tr("Bulk work"), None, self._bulk)

    def reports(self) -> Screen:
        """Make the reports' screen; its charts lead to the orders behind them."""
        from ui.reports.screen import ReportsScreen  # noqa: PLC0415 -- made when shown

        screen = ReportsScreen(self._workplace)
        screen.orders_wanted.connect(self.show_orders)
        screen.notifications_wanted.connect(lambda: self._workplace.shell.go("notifications"))
        self._changes.orders_changed.connect(screen.orders_changed)
        return screen

    def show_orders(self, shown: OrderFilter) -> None:
        """List the orders that a filter lets pass."""
        screen = cast("OrdersScreen", self._workplace.shell.place("orders"))
        screen.presenter.search("")
        screen.presenter.choose(shown)
        self._workplace.shell.go("orders")

    def attention(self) -> Screen:
        """Make the inbox of worries; its steps lead to the orders they are about."""
        from ui.attention.screen import AttentionScreen  # noqa: PLC0415 -- made when shown

        screen = AttentionScreen(self._workplace)
        screen.left.connect(lambda: self._workplace.shell.go("orders"))
        screen.opened.connect(self._show_order)
        screen.step_wanted.connect(self._begin_step)
        self._changes.orders_changed.connect(screen.presenter.orders_changed)
        return screen

    def _begin_step(self, number: str, action: OrderAction) -> None:
        self._show_order(number)
        cast("OrderScreen", self._workplace.shell.place("order")).act_when_read(action)

    def settlements(self) -> Screen:
        """Make the settlement reports' screen."""
        from ui.settlements.screen import SettlementsScreen  # noqa: PLC0415 -- made when shown

        screen = SettlementsScreen(self._workplace)
        screen.order_wanted.connect(self._show_order)
        return screen

    def people(self) -> Screen:
        """Make the people's screen."""
        from ui.people.screen import PeopleScreen  # noqa: PLC0415 -- made when shown

        return PeopleScreen(self._workplace)

    def audit(self) -> Screen:
        """Make the audit trail's screen."""
        from ui.audit.screen import AuditScreen  # noqa: PLC0415 -- made when shown

        return AuditScreen(self._workplace)

    def keeping(self) -> Screen:
        """Make the screen of backups and buyers' data."""
        from ui.keeping.screen import KeepingScreen  # noqa: PLC0415 -- made when shown

        screen = KeepingScreen(self._workplace)
        screen.restart_wanted.connect(self.restart_wanted)
        return screen

    def join(self, orders: OrdersScreen) -> None:
        """Offer bulk work and export in the list of orders."""
        from ui.bulk.orders_menu import OrdersMenu  # noqa: PLC0415 -- with the list

        menu = OrdersMenu(self._workplace, orders)
        menu.bulk_wanted.connect(self.begin_bulk)
        menu.jobs_wanted.connect(self.show_jobs)

    def begin_bulk(self, action: BulkAction, numbers: Sequence[OrderNumber]) -> None:
        """Look at what an action would do to many orders."""
        screen = cast("BulkScreen", self._workplace.shell.place("bulk"))
        screen.begin(action, numbers)
        self._workplace.shell.go("bulk")

    def show_jobs(self) -> None:
        """Show the latest bulk jobs."""
        screen = cast("BulkScreen", self._workplace.shell.place("bulk"))
        screen.list_jobs()
        self._workplace.shell.go("bulk")

    def _bulk(self) -> Screen:
        from ui.bulk.screen import BulkScreen  # noqa: PLC0415 -- made when shown

        screen = BulkScreen(self._workplace)
        screen.left.connect(lambda: self._workplace.shell.go("orders"))
        screen.order_wanted.connect(self._show_order)
        return screen
