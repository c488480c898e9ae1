"""The orders screen as a place of the shell."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.permissions import Action, Effect, PermissionTable, decide
from app.services.order_book import BookRow
from app.services.saved_filters import SavedFilters
from ui.approving import Approving
from ui.orders.columns import Cell, Column, cell_of
from ui.orders.panel import OrdersPanel, SavedFilter
from ui.orders.presenter import OrdersPresenter, OrdersSources
from ui.orders.save_sheet import SaveFilterSheet
from ui.orders.view import OrdersView
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.orders.adopt_sheet import AdoptSheet

_ACTIONS = ("search", "open", "mark_all", "unmark", "columns", "save_filter", "clear", "adopt")


class OrdersScreen(QObject):
    """Obeys ``Screen``.

    Attributes:
        adopting: the sheet that is open, if one.

    Signals:
        opened: number of an order that somebody wants to see.
        attention_wanted: what needs a person, by the money at risk.
    """

    opened = Signal(str)
    attention_wanted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        services = workplace.services
        self._workplace = workplace
        shop, now = services.desk.shop, services.desk.clock.now
        sources = OrdersSources(
            book=services.book,
            counters=services.views,
            saved=SavedFilters(services.settings),
            currency=shop.currency,
            now=now,
        )
        self.presenter = OrdersPresenter(sources, workplace.background, self)

        def word(column: Column, row: BookRow) -> Cell:
            return cell_of(column, row, shop.mode, now())

        self.view = OrdersView(word, shop.currency, workplace.shell.remembered)
        self.adopting: AdoptSheet | None = None
        self._no_adoption = ""
        self._visible = False
        self._wire()
        self._register()
        self.presenter.changed.connect(self._changed)
        self._changed(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self._visible = True
        self.presenter.enter()
        self._changed(self.presenter.panel)
        self._workplace.read_rights(owner=self, then=self._judge)
        self.view.table.setFocus()

    def leave(self) -> bool:
        self._visible = False
        if self.adopting is not None:
            self.adopting.reject()  # whoever comes next did not fill it in
        self.presenter.leave()
        self._changed(self.presenter.panel)
        return True

    def ask_name(self) -> None:
        """Ask for the name of the present filter."""
        sheet = SaveFilterSheet(self.view)
        sheet.named.connect(
            lambda name: self.presenter.save_filter(name, self._workplace.user.name)
        )
        self.presenter.filter_saved.connect(sheet.close_saved)
        self.presenter.filter_refused.connect(sheet.refuse)
        sheet.open()

    def ask_adoption(self) -> None:
        """Ask which order of Amazon's is to be taken over; it is opened afterwards."""
        from ui.orders.adopt_sheet import AdoptSheet  # noqa: PLC0415 -- when it is asked for

        workplace = self._workplace
        adoption = workplace.services.inbox.adoption
        sheet = AdoptSheet(
            adoption, Approving(workplace, self.view), lambda: workplace.user, self.view
        )
        sheet.adopted.connect(self.opened)
        sheet.open()
        self.adopting = sheet
        sheet.finished.connect(self._adopted)

    def _adopted(self) -> None:
        self.adopting = None

    def _wire(self) -> None:
        presenter, view = self.presenter, self.view
        presenter.changed.connect(view.show_panel)
        presenter.looked.connect(view.show_look)
        presenter.page_read.connect(view.show_page)
        view.model.page_wanted.connect(presenter.want_page)
        view.table.marked.connect(presenter.toggle)
        view.table.marked_range.connect(presenter.choose_range)
        view.table.moved.connect(presenter.set_top)
        view.searched.connect(presenter.search)
        view.sorted.connect(presenter.sort_by)
        view.filters.chosen.connect(presenter.choose)
        view.filters.cleared.connect(presenter.clear)
        view.filters.saving.connect(self.ask_name)
        view.show_all.clicked.connect(presenter.clear)
        view.adopt.clicked.connect(self.ask_adoption)
        view.worries.clicked.connect(self.attention_wanted)
        view.selection.cleared.connect(presenter.choose_none)
        view.applied.connect(self._apply)
        view.deleting.connect(
            lambda saved: presenter.delete_filter(saved.name, self._workplace.user.name)
        )
        view.opened.connect(lambda row: self.opened.emit(row.number))

    def _register(self) -> None:
        group, view, presenter = self.tr("Orders"), self.view, self.presenter
        wanted: tuple[tuple[str, str, Callable[[], object], str], ...] = (
            ("search", self.tr("Search orders"), self._focus_search, "Ctrl+F"),
            ("open", self.tr("Open the order"), self._open_chosen, ""),
            ("mark_all", self.tr("Mark all orders of the list"), presenter.choose_all, "Ctrl+A"),
            ("unmark", self.tr("Unmark all"), presenter.choose_none, "Ctrl+Shift+A"),
            ("columns", self.tr("Choose columns"), view.chooser.click, ""),
            ("save_filter", self.tr("Save this filter …"), self.ask_name, "Ctrl+S"),
            ("clear", self.tr("Show all orders"), presenter.clear, "Ctrl+0"),
            ("adopt", self.tr("Adopt an order from Amazon …"), self.ask_adoption, "Ctrl+Shift+O"),
        )
        for name, title, run, keys in wanted:
            self._workplace.actions.add(f"orders.{name}", title, group, run, keys=keys, owner=view)

    def _changed(self, panel: OrdersPanel) -> None:
        allow = self._workplace.actions.allow
        elsewhere = "" if self._visible else self.tr("Go to the orders first.")
        whole = self.tr("All orders are shown.") if panel.is_whole else ""
        unmarked = self.tr("No order is marked.") if panel.chosen.is_empty else ""
        none = self.tr("There is no order.") if not panel.total else ""
        reasons = ("", none, none, unmarked, "", whole, whole, self._no_adoption)
        for name, why_not in zip(_ACTIONS, reasons, strict=True):
            allow(f"orders.{name}", elsewhere or why_not)

    def _judge(self, table: PermissionTable) -> None:
        if not self._workplace.is_signed_in:
            return
        may = decide(table, self._workplace.user.role, Action.ADOPT).effect is not Effect.DENY
        self._no_adoption = "" if may else self.tr("Your role may not do this.")
        self.view.adopt.setEnabled(may)
        self._changed(self.presenter.panel)

    def _apply(self, saved: SavedFilter) -> None:
        self.presenter.search("")
        self.presenter.choose(saved.filter)

    def _focus_search(self) -> None:
        self.view.field.setFocus()
        self.view.field.selectAll()

    def _open_chosen(self) -> None:
        row = self.view.table.chosen()
        if row is not None:
            self.opened.emit(row.number)
