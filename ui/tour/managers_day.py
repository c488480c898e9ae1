"""A manager's day: capture an order, give a part of it back, close the day with its Z report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt

from app.domain.identifiers import OrderNumber
from app.domain.order_actions import OrderAction
from app.domain.payment_status import PaymentStatus
from ui.formats import money_text, status_text
from ui.order.capture_sheet import CaptureSheet
from ui.order.refund_sheet import RefundSheet
from ui.tour import hands
from ui.tour.player import Script, TourFailed, Until
from ui.tour.stage import SETTLE_S, Stage
from ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from app.services.order_views import OrderView
    from ui.order.screen import OrderScreen
    from ui.orders.screen import OrdersScreen
    from ui.reports.screen import ReportsScreen

_SHIFTS: Final = 1
_TYPED: Final = "0123456789.,"
"""Of an amount; nobody has to type its currency."""


@dataclass(frozen=True)
class ManagersDay(Stage):
    """Begins with a manager signed in.

    Attributes:
        number: an order whose money is reserved.
    """

    number: OrderNumber

    def script(self) -> Script:
        """From the list of orders to the end of the day."""
        yield from self._find()
        yield from self._capture()
        yield from self._refund()
        yield from self._close_day()

    def _find(self) -> Script:
        self.album.step(f"The manager looks for order {self.number}")
        yield from self._go("orders")
        orders = cast("OrdersScreen", self.application.shell.place("orders"))
        yield Until("the orders", lambda: orders.presenter.panel.total)
        yield from hands.type_text(orders.view.field, self.number)
        yield Until("the order alone", lambda: orders.presenter.panel.total == 1)
        yield Until("its row", lambda: orders.view.model.row_at(0) is not None)
        hands.key(orders.view.field, Qt.Key.Key_Down)
        yield hands.pause(SETTLE_S)
        hands.key(orders.view.table, Qt.Key.Key_Return)
        yield Until("its page", lambda: self.application.shell.current == "order")
        yield Until("the order", lambda: self._screen.presenter.panel.details is not None)
        yield hands.pause(SETTLE_S)
        self.picture("order")

    def _capture(self) -> Script:
        yield from self._press(OrderAction.CAPTURE)
        yield hands.sheet(CaptureSheet)
        sheet = cast("CaptureSheet", hands.shown_sheet(CaptureSheet))
        self.album.step(f"{sheet.primary.text()}: it says beforehand what will happen")
        yield hands.pause(SETTLE_S)
        self.picture("capture")
        hands.press(sheet.primary)
        yield from self._turned(PaymentStatus.PROCESSED)
        self.picture("captured")

    def _refund(self) -> Script:
        yield from self._press(OrderAction.REFUND)
        yield hands.sheet(RefundSheet)
        sheet = cast("RefundSheet", hands.shown_sheet(RefundSheet))
        part, _ = self._view.charges[-1].captured.allocate([1, 3])
        sheet.amount.clear()
        digits = "".join(each for each in money_text(part) if each in _TYPED)
        yield from hands.type_text(sheet.amount, digits)
        sheet.reason.setCurrentIndex(1)
        yield hands.pause(SETTLE_S)
        self.picture("refund")
        self.album.step(sheet.primary.text())
        hands.press(sheet.primary)
        yield Until("the refund to be sent", lambda: bool(self._view.charges[-1].refunds))
        yield from self.work(self.amazon().decide)
        yield Until("the order at rest", lambda: self._screen.presenter.panel.doing is None)
        hands.press(self._screen.view.ask)
        yield from self._turned(PaymentStatus.PARTIALLY_REFUNDED)
        self.picture("refunded")

    def _close_day(self) -> Script:
        yield from self._go("reports")
        reports = cast("ReportsScreen", self.application.shell.place("reports"))
        reports.show_page(_SHIFTS)
        yield Until("the day", reports.day.close_day.isEnabled)
        self.album.step(reports.day.close_day.text())
        hands.press(reports.day.close_day)
        yield Until("the question", lambda: reports.sheet is not None)
        sheet = cast("Sheet", reports.sheet)
        yield hands.pause(SETTLE_S)
        self.picture("close-day")
        hands.press(sheet.primary)
        yield Until("the Z report", lambda: reports.presenter.panel.shown is not None)
        yield hands.pause(SETTLE_S)
        self.picture("day-closed")
        document = reports.document()
        if document is None:
            raise TourFailed("the Z report is not shown")
        file = self.album.folder / "z-report.pdf"
        reports.save_pdf(document, file)
        self.album.step(f"Z report saved as {file.name}")

    def _go(self, place: str) -> Script:
        actions = self.application.workplace.actions
        yield Until(f"the way to {place}", lambda: actions.action(f"go.{place}").isEnabled())
        actions.trigger(f"go.{place}")
        yield Until(place, lambda: self.application.shell.current == place)

    def _press(self, action: OrderAction) -> Script:
        row = self._screen.view.actions_list.rows[action]
        yield Until(f"{action} to be possible", row.isEnabled)
        hands.press(row)

    def _turned(self, status: PaymentStatus) -> Script:
        yield Until(f"the word {status}", lambda: self._view.status is status)
        yield Until("the order at rest", lambda: self._screen.presenter.panel.doing is None)
        self.album.step(f"Order {self.number}: {status_text(status)[0]}")
        yield hands.pause(SETTLE_S)

    @property
    def _screen(self) -> OrderScreen:
        return cast("OrderScreen", self.application.shell.place("order"))

    @property
    def _view(self) -> OrderView:
        details = self._screen.presenter.panel.details
        if details is None:
            raise TourFailed("the order is not shown")
        return details.view
