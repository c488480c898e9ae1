"""What the list of orders offers for many orders at once: bulk work, and export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from app.domain.bulk import NEEDED, BulkAction
from app.domain.identifiers import OrderNumber
from app.domain.permissions import Action, Effect, PermissionTable, decide
from app.services.exports.fields import ExportColumn, OrderField, Words
from app.services.exports.orders import FileKind, OrderExport, OrderExports
from app.services.order_book import CHOSEN_AT_MOST
from ui.approving import Approving
from ui.export.presenter import ExportPresenter, Writes
from ui.export.sheet import ExportSheet
from ui.formats import count_text, ship_text, status_text
from ui.language import translate
from ui.names import called
from ui.notices import Notice
from ui.orders.columns import Column, title_of
from ui.orders.panel import OrdersPanel
from ui.orders.screen import OrdersScreen
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Tone
from ui.workplace import Workplace

_FIELDS: Final = {
    Column.NUMBER: OrderField.NUMBER,
    Column.DATE: OrderField.WRITTEN,
    Column.BUYER: OrderField.BUYER,
    Column.STATUS: OrderField.STATUS,
    Column.SHIP: OrderField.SHIP,
    Column.TOTAL: OrderField.TOTAL,
    Column.CAPTURED: OrderField.CAPTURED,
    Column.REFUNDED: OrderField.REFUNDED,
    Column.RESERVED: OrderField.CAPTURE_UNTIL,
    Column.CLOSES: OrderField.CLOSES,
    Column.ATTENTION: OrderField.ATTENTION,
    Column.STAFF: OrderField.STAFF,
    Column.DESK: OrderField.DESK,
    Column.REGION: OrderField.REGION,
}
_KEYS: Final = {
    BulkAction.CAPTURE: "Ctrl+Shift+C",
    BulkAction.VOID: "Ctrl+Shift+V",
    BulkAction.REFUND: "Ctrl+Shift+R",
    BulkAction.REFRESH: "Ctrl+Shift+F5",
}
_APPROVED_LATER: Final = frozenset({Action.REFUND, Action.BULK, Action.EXPORT})


class OrdersMenu(QObject):
    """Adds itself to the orders screen.

    Signals:
        bulk_wanted: a ``BulkAction`` and the numbers of the marked orders.
        jobs_wanted: the latest bulk jobs are to be shown.
    """

    bulk_wanted = Signal(object, object)
    jobs_wanted = Signal()

    def __init__(self, workplace: Workplace, screen: OrdersScreen) -> None:
        super().__init__(screen)
        self._workplace = workplace
        self._screen = screen
        self._approving = Approving(workplace, screen.view)
        self._may: PermissionTable = {}
        self.sheet: ExportSheet | None = None
        view = screen.view
        self.button = QPushButton(self.tr("With these orders …"))
        dress(self.button, "primary")
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        view.selection.buttons.addWidget(self.button)
        self.tool = QToolButton()
        set_icon(self.tool, "download")
        self.tool.setIconSize(QSize(22, 22))
        self.tool.setToolTip(self.tr("Export this list …"))
        self.tool.setAccessibleName(self.tr("Export this list …"))
        self.tool.clicked.connect(self.export)
        view.tools.addWidget(self.tool)
        self._register()
        screen.presenter.changed.connect(self._allow)
        workplace.user_changed.connect(lambda _user: self._read_table())
        self._read_table()

    def begin(self, action: BulkAction) -> None:
        """Fetch the marked orders' numbers; whoever listens looks at them next."""
        chosen = self._screen.presenter.panel.chosen
        if not chosen.is_empty:
            # one more than there may be tells that there are too many
            work = partial(self._workplace.services.book.numbers, chosen, CHOSEN_AT_MOST + 1)
            self._workplace.run(work, owner=self, then=partial(self._numbered, action))

    def export(self) -> None:
        """Ask for a format and write the list."""
        panel = self._screen.presenter.panel
        marked = sum(each.orders for each in panel.sums) if not panel.chosen.is_empty else 0
        total = None if marked else panel.total
        presenter = ExportPresenter(self._approving, total)
        name = self.tr("orders")
        self.sheet = ExportSheet(presenter, self._offer, marked, name, self._screen.view)
        self.sheet.open()

    def _offer(self, kind: FileKind, marked_only: bool) -> Writes:  # noqa: FBT001 -- a callback
        panel, services, user = (
            self._screen.presenter.panel,
            self._workplace.services,
            self._workplace.user,
        )
        shown = self._screen.view.shown_columns()
        wanted = OrderExport(
            window=panel.window,
            columns=tuple(
                ExportColumn(_title(column), _FIELDS[column])
                for column in shown
                if column in _FIELDS
            ),
            words=Words(lambda s: status_text(s)[0], lambda s: ship_text(s)[0], called),
            kind=kind,
            chosen=panel.chosen if marked_only else None,
            sheet=self.tr("Orders"),
        )
        exports = OrderExports(services.desk, services.book)

        def write(
            path: Path, tell: Callable[[int], None], canceled: Callable[[], bool]
        ) -> int | None:
            return exports.write(wanted, path, user.name, user.role, tell=tell, canceled=canceled)

        return write

    def _numbered(self, action: BulkAction, numbers: Sequence[OrderNumber]) -> None:
        if len(numbers) > CHOSEN_AT_MOST:
            text = self.tr("%1 orders are the most at once; narrow the list down.")
            told = text.replace("%1", count_text(CHOSEN_AT_MOST))
            self._screen.presenter.tell(Notice(Tone.WARN, told))
            return
        self.bulk_wanted.emit(action, numbers)

    def _register(self) -> None:
        titles = {
            BulkAction.CAPTURE: self.tr("Capture the marked orders …"),
            BulkAction.VOID: self.tr("Void the marked orders …"),
            BulkAction.REFUND: self.tr("Refund the marked orders …"),
            BulkAction.REFRESH: self.tr("Ask Amazon about the marked orders …"),
        }
        view, actions, group = self._screen.view, self._workplace.actions, self.tr("Orders")
        for action, title in titles.items():
            made = actions.add(
                *(f"orders.bulk_{action}", title, group, partial(self.begin, action)),
                keys=_KEYS[action],
                owner=view,
            )
            self.menu.addAction(made)
        self.menu.addSeparator()
        title = self.tr("Export …")
        export = actions.add("orders.export", title, group, self.export, keys="Ctrl+E", owner=view)
        self.menu.addAction(export)
        jobs = self.tr("Bulk jobs")
        actions.add(
            "orders.bulk_jobs", jobs, group, self.jobs_wanted.emit, keys="Ctrl+J", owner=view
        )

    def _read_table(self) -> None:
        if self._workplace.is_signed_in:
            self._workplace.read_rights(owner=self, then=self._table_read)

    def _table_read(self, table: PermissionTable) -> None:
        self._may = table
        self._allow(self._screen.presenter.panel)

    def _allow(self, panel: OrdersPanel) -> None:
        allow = self._workplace.actions.allow
        unmarked = self.tr("No order is marked.") if panel.chosen.is_empty else ""
        bulk = self._why_not(Action.BULK)
        for action, needed in NEEDED.items():
            allow(f"orders.bulk_{action}", unmarked or bulk or self._why_not(needed))
        allow("orders.bulk_jobs", bulk)
        none = "" if panel.total else self.tr("There is no order.")
        why_not = none or self._why_not(Action.EXPORT)
        allow("orders.export", why_not)
        self.tool.setEnabled(not why_not)

    def _why_not(self, action: Action) -> str:
        if not self._workplace.is_signed_in:
            return self.tr("Nobody is signed in.")
        effect = decide(self._may, self._workplace.user.role, action).effect
        # an amount above a limit is left out row by row, and what needs a second person as a
        # whole is asked for when it begins
        later = action in _APPROVED_LATER and effect is Effect.NEEDS_APPROVAL
        may = effect is Effect.ALLOW or later
        return "" if may else self.tr("Managers and owners do that.")


def _title(column: Column) -> str:
    """The file names the moment where the list counts down to it."""
    moments = {
        Column.RESERVED: translate("OrderExport", "Capture until"),
        Column.CLOSES: translate("OrderExport", "Closes at"),
    }
    return moments.get(column) or title_of(column)
