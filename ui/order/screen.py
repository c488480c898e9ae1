"""The screen of one order as a place of the shell: sheets, approvals and keys around the view."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.approval import ApprovalRequest
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.order_actions import OrderAction
from app.services.approvals import Approvals
from app.services.permits import Permits
from ui.formats import money_text
from ui.order.capture_sheet import CaptureSheet
from ui.order.deed import Deed
from ui.order.deed_sheet import DeedSheet
from ui.order.deeds import DeedTools
from ui.order.ending_sheet import EndingSheet
from ui.order.explain_sheet import ExplainSheet
from ui.order.panel import OrderPanel
from ui.order.presenter import OrderPresenter, OrderSources
from ui.order.reauthorize_sheet import ReauthorizeSheet
from ui.order.record_sheet import RecordSheet
from ui.order.refund_sheet import RefundSheet
from ui.order.resend_sheet import ResendSheet
from ui.order.view import OrderScreenView
from ui.order.word_sheets import ClearSheet, NoteSheet, ReleaseSheet
from ui.order.words import KEYS, action_title, obstacle_text
from ui.reasons import Explained
from ui.sign_in.approval import ApprovalDesk, ApprovalSheet
from ui.theme.tokens import Tone
from ui.widgets.sheet import Sheet
from ui.workplace import Workplace


class OrderScreen(QObject):
    """Obeys ``Screen``; a place one is led to from the list.

    Attributes:
        sheet: the sheet that is open, if one.

    Signals:
        left: back to the list.
    """

    left = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        services = workplace.services
        self._workplace = workplace
        sources = OrderSources(
            readings=services.readings,
            deeds=DeedTools(
                charges=services.charges,
                refunds=services.refunds,
                closing=services.closing,
                refresh=services.refresh,
                attention=services.attention,
                mails=services.mail.mails,
            ),
            permissions=services.permissions,
            permits=Permits(services.desk),
        )
        self.presenter = OrderPresenter(sources, workplace.background, lambda: workplace.user, self)
        self.view = OrderScreenView()
        self.sheet: DeedSheet | None = None
        self._next: OrderAction | None = None
        self._second: ApprovalSheet | None = None
        self._visible = False
        self._approvals = ApprovalDesk(
            services.users, Approvals(services.desk), workplace.background, self.view
        )
        self._wire()
        self._register()
        self._changed(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self._visible = True
        self.presenter.enter()
        self._allow(self.presenter.panel)
        self.view.back.setFocus()

    def leave(self) -> bool:
        self._visible = False
        for sheet in (self.sheet, self._second):
            if sheet is not None:
                sheet.reject()  # whoever comes next did not fill it in
        self.presenter.leave()
        self._allow(self.presenter.panel)
        return True

    def rest(self) -> None:
        """Whoever comes next may not know the buyer."""
        self.presenter.cover()

    def wake(self) -> None:
        self.presenter.enter()

    def show_order(self, number: OrderNumber) -> None:
        """Begin with another order; the shell shows the screen."""
        self._next = None
        self.presenter.show_order(number)

    def act_when_read(self, action: OrderAction) -> None:
        """Begin an action as soon as the order is here; nothing if it does not apply by then."""
        self._next = action
        self._begin_next(self.presenter.panel)

    def act(self, action: OrderAction) -> None:
        """Open the sheet of an action; asking Amazon needs none."""
        panel = self.presenter.panel
        if panel.details is None or panel.doing is not None:
            return
        if panel.obstacles.get(action) is not None:
            return
        if action is OrderAction.REFRESH:
            self.presenter.refresh()
            return
        self.sheet = sheet = self._sheet(action, panel)
        sheet.decided.connect(self._decided)
        sheet.finished.connect(lambda _result: self._closed(sheet))
        sheet.open()

    def _sheet(self, action: OrderAction, panel: OrderPanel) -> DeedSheet:
        details = panel.details
        assert details is not None  # noqa: S101 -- asked by the caller
        match action:
            case OrderAction.REFUND:
                return RefundSheet(panel, self.view)
            case OrderAction.VOID | OrderAction.CANCEL | OrderAction.CLOSE:
                return EndingSheet(action, details, self.view)
            case _:
                return _SHEETS[action](details, self.view)

    def _decided(self, deed: Deed) -> None:
        self.presenter.request(deed)

    def _closed(self, sheet: Sheet) -> None:
        if self.sheet is sheet:
            self.sheet = None
        if self._second is sheet:
            self._second = None

    def _wire(self) -> None:
        presenter, view = self.presenter, self.view
        presenter.changed.connect(self._changed)
        presenter.approval_wanted.connect(self._ask_second)
        view.left.connect(self.left)
        view.wanted.connect(self.act)
        view.buyer_asked.connect(self._turn_buyer)
        view.explained.connect(self._explain)
        view.print_wanted.connect(self._print)

    def _register(self) -> None:
        group, actions = self.tr("Order"), self._workplace.actions
        for action in OrderAction:
            actions.add(
                f"order.{action.value}",
                action_title(action),
                group,
                partial(self.act, action),
                keys=KEYS[action],
                owner=self.view,
            )
        more: tuple[tuple[str, str, Callable[[], object], str], ...] = (
            ("back", self.tr("Back to the orders"), self.left.emit, "Esc"),
            ("buyer", self.tr("Show or cover the buyer"), self._turn_buyer, "Ctrl+B"),
            ("print", self.tr("Print papers about the order"), self._print, "Ctrl+P"),
        )
        for name, title, run, keys in more:
            actions.add(f"order.{name}", title, group, run, keys=keys, owner=self.view)

    def _changed(self, panel: OrderPanel) -> None:
        self.view.show_panel(panel)
        self._allow(panel)
        self._begin_next(panel)

    def _begin_next(self, panel: OrderPanel) -> None:
        if self._next is not None and panel.details is not None and self._visible:
            action, self._next = self._next, None
            self.act(action)

    def _allow(self, panel: OrderPanel) -> None:
        allow = self._workplace.actions.allow
        elsewhere = "" if self._visible else self.tr("Open an order first.")
        reading = elsewhere or ("" if panel.details else self.tr("The order is being read."))
        busy = reading or (self.tr("Amazon is being asked.") if panel.doing else "")
        obstacles = panel.obstacles
        for action in OrderAction:
            against = obstacles.get(action)
            allow(f"order.{action.value}", busy or (obstacle_text(against) if against else ""))
        allow("order.back", elsewhere)
        allow("order.buyer", reading)
        allow("order.print", reading)

    def _print(self) -> None:
        if self.presenter.panel.number is None:
            return
        from ui.printers.printing import Printing  # noqa: PLC0415 -- not before somebody prints

        printing = Printing(self._workplace, self.presenter.panel.number)
        printing.finished.connect(self._printed)

    def _printed(self, said: str) -> None:
        if said:
            self.presenter.say(Tone.GOOD, said)

    def _turn_buyer(self) -> None:
        if self.presenter.panel.shown_buyer is None:
            self.presenter.reveal()
        else:
            self.presenter.cover()

    def _ask_second(self, request: ApprovalRequest, act: Callable[[], None]) -> None:
        what = f"{self.presenter.panel.number}: {_approval_text(request)}"
        self._second = sheet = self._approvals.ask(request, what, lambda _approver: act())
        sheet.finished.connect(lambda _result: self._closed(sheet))

    def _explain(self, told: Explained, word: str) -> None:
        ExplainSheet(told, word, self.view).open()


def _approval_text(request: ApprovalRequest) -> str:
    words = {each.value: action_title(each).removesuffix(" …") for each in OrderAction}
    title = words.get(request.action.value, request.action.value.replace("_", " "))
    measure = request.measure
    return f"{title} {money_text(measure)}" if isinstance(measure, Money) else title


_SHEETS: dict[OrderAction, Callable[..., DeedSheet]] = {
    OrderAction.CAPTURE: CaptureSheet,
    OrderAction.REAUTHORIZE: ReauthorizeSheet,
    OrderAction.RELEASE: ReleaseSheet,
    OrderAction.CLEAR: ClearSheet,
    OrderAction.RESEND: ResendSheet,
    OrderAction.NOTE: NoteSheet,
    OrderAction.RECORD: RecordSheet,
}
