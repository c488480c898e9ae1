"""Draws the orders screen and says what somebody wants."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from app.domain.money import Currency
from app.domain.order_filter import Sort
from app.services.order_book import BookRow, Look
from ui.formats import count_text
from ui.orders.columns import KINDS, Cell, Column, title_of
from ui.orders.filter_bar import FilterBar
from ui.orders.panel import OrdersPanel, SavedFilter
from ui.orders.rows_model import OrderRowsModel
from ui.orders.selection_bar import SelectionBar
from ui.orders.table import OrderTable
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import card, clear, label, row

_COLUMNS = "orders/columns"
_MINUTE_MS = 60_000
_TYPING_MS = 120


class SearchField(QLineEdit):
    """Down goes to the list."""

    def __init__(self, below: Callable[[], object]) -> None:
        super().__init__()
        self._below = below

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._below()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class OrdersView(QWidget):
    """Renders a panel.

    Signals:
        searched: the text in the field.
        opened: a ``BookRow``.
        sorted: a ``Sort``.
        applied: a ``SavedFilter``.
        deleting: a ``SavedFilter`` that is to be forgotten.
    """

    searched = Signal(str)
    opened = Signal(object)
    sorted = Signal(object)
    applied = Signal(object)
    deleting = Signal(object)

    def __init__(
        self, word: Callable[[Column, BookRow], Cell], currency: Currency, remembered: QSettings
    ) -> None:
        super().__init__()
        dress(self, "ground")
        self._remembered = remembered
        self._saved: tuple[SavedFilter, ...] = ()
        self.model = OrderRowsModel(word, self)
        self.table = OrderTable(self.model)
        self.field = SearchField(self.table.setFocus)
        self.count = label("", "muted")
        self.notice = NoticeBar()
        self.filters = FilterBar(currency)
        self.selection = SelectionBar()
        self.chooser = QToolButton()
        self.adopt = QToolButton()
        self.worries = QToolButton()
        self.tools = QHBoxLayout()
        self.all_marks = QToolButton()
        self.empty = EmptyState("orders")
        self.nothing = EmptyState("search")
        self.show_all = QPushButton(self.tr("Show all orders"))
        self.pages = QStackedWidget()
        self._views = QHBoxLayout()
        self._group = QButtonGroup(self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._dress()
        self._lay_out()
        self._connect()
        self._recall_columns()

    def show_panel(self, panel: OrdersPanel) -> None:
        if self.field.text() != panel.text and not self._typing.isActive():
            self.field.setText(panel.text)
        self.count.setText(self._counted(panel))
        self.notice.show_notice(panel.notice)
        self.filters.show_filter(panel.chips, panel.window.filter, panel.people)
        self.selection.show_panel(panel)
        self.model.show_chosen(panel.chosen)
        self.table.show_sorting(panel.window)
        self._show_saved(panel)
        if panel.total == 0:
            self.pages.setCurrentWidget(self.empty if panel.is_whole else self._nothing)
        else:
            self.pages.setCurrentWidget(self.table)

    def show_look(self, look: Look, anew: bool) -> None:  # noqa: FBT001 -- a slot
        self.table.show_look(look, anew=anew)

    def show_page(self, number: int, rows: tuple[BookRow, ...]) -> None:
        self.model.put_page(number, rows)
        self.table.tell_top()

    def shown_columns(self) -> tuple[Column, ...]:
        return self.model.columns

    def choose_columns(self, columns: tuple[Column, ...]) -> None:
        """Show these columns, and remember it."""
        self.table.show_columns(columns, self.table.own_widths())
        self._remember_columns()

    def _counted(self, panel: OrdersPanel) -> str:
        if panel.total is None:
            return ""
        if panel.capped:
            text = self.tr("the newest %1; type more to find others")
            return text.replace("%1", count_text(panel.total))
        one = self.tr("1 order")
        several = self.tr("%1 orders").replace("%1", count_text(panel.total))
        return one if panel.total == 1 else several

    def _show_saved(self, panel: OrdersPanel) -> None:
        if panel.saved != self._saved:
            self._saved = panel.saved
            clear(self._views)
            for button in self._group.buttons():
                self._group.removeButton(button)
            for each in panel.saved:
                self._views.addWidget(self._view_button(each))
        shown = panel.window.filter
        self._group.setExclusive(False)
        for button, each in zip(self._group.buttons(), self._saved, strict=True):
            button.setChecked(each.filter == shown)
        self._group.setExclusive(True)

    def _view_button(self, saved: SavedFilter) -> QPushButton:
        name = saved.name if saved.count is None else f"{saved.name}  {count_text(saved.count)}"
        button = QPushButton(name)
        dress(button, "view")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.applied.emit(saved))
        if not saved.built_in:
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            delete = button.addAction(self.tr("Delete this filter"))
            delete.triggered.connect(lambda: self.deleting.emit(saved))
        self._group.addButton(button)
        return button

    def _connect(self) -> None:
        self._typing.timeout.connect(lambda: self.searched.emit(self.field.text()))
        self.field.textEdited.connect(lambda _text: self._typing.start())
        self.field.textChanged.connect(self._cleared)
        self.table.opened.connect(self.opened)
        heads = self.table.horizontalHeader()
        heads.sectionClicked.connect(self._head_clicked)
        self.table.widths_changed.connect(self._remember_columns)
        self._minute.timeout.connect(self.model.forget_words)
        self._minute.start()
        self.chooser.clicked.connect(self._offer_columns)

    def _cleared(self, text: str) -> None:
        """The cross in the field, and Esc, need no waiting."""
        if not text:
            self._typing.stop()
            self.searched.emit("")

    def _head_clicked(self, section: int) -> None:
        sort: Sort | None = KINDS[self.model.columns[section]].sort
        if sort is not None:
            self.sorted.emit(sort)

    def _offer_columns(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in Column:
            if column in {Column.MARK, Column.NUMBER}:
                continue  # without them it would be no list of orders
            box = QCheckBox(title_of(column))
            box.setChecked(column in self.model.columns)
            box.toggled.connect(lambda on, column=column: self._turn(column, on=on))
            action = QWidgetAction(menu)
            action.setDefaultWidget(box)
            menu.addAction(action)
        menu.popup(self.chooser.mapToGlobal(self.chooser.rect().bottomLeft()))

    def _turn(self, column: Column, *, on: bool) -> None:
        wanted = (
            set(self.model.columns) ^ {column}
            if on is not (column in self.model.columns)
            else set(self.model.columns)
        )
        self.choose_columns(tuple(each for each in Column if each in wanted))

    def _remember_columns(self) -> None:
        widths = self.table.own_widths()
        told = [f"{each}:{widths.get(each, 0)}" for each in self.model.columns]
        self._remembered.setValue(_COLUMNS, ",".join(told))

    def _recall_columns(self) -> None:
        told = str(self._remembered.value(_COLUMNS, "") or "")
        widths: dict[Column, int] = {}
        shown: list[Column] = []
        for part in filter(None, told.split(",")):
            name, _, width = part.partition(":")
            if name in set(Column) and width.isdecimal():
                shown.append(Column(name))
                if int(width):
                    widths[Column(name)] = int(width)
        usual = tuple(each for each in Column if KINDS[each].shown)
        self.table.show_columns(tuple(shown) or usual, widths)

    def _lay_out(self) -> None:
        self.empty.say(
            self.tr("No orders yet"),
            self.tr("The first sale at the till will stand here."),
        )
        self.nothing.say(
            self.tr("No order fits"),
            self.tr("Try fewer words, or take a filter back."),
        )
        self._nothing = QWidget()
        inner = QVBoxLayout(self._nothing)
        inner.addWidget(self.nothing, 1)
        inner.addLayout(row(None, self.show_all, None))
        inner.addStretch(1)
        for page in (self.table, self.empty, self._nothing):
            self.pages.addWidget(page)
        inside = QVBoxLayout()
        surface = card(inside)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.pages, 1)
        head = row(label(self.tr("Orders"), "title"), self.count, spacing=Space.M)
        head.addSpacing(Space.M)
        head.addWidget(self.field, 1)
        head.addWidget(self.worries)
        head.addWidget(self.adopt)
        head.addWidget(self.chooser)
        head.addLayout(self.tools)
        views = QHBoxLayout()
        views.addLayout(self._views)
        views.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addLayout(views)
        layout.addWidget(self.filters)
        layout.addWidget(self.notice)
        layout.addWidget(surface, 1)
        layout.addWidget(self.selection)

    def _dress(self) -> None:
        self._views.setSpacing(Space.S)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(
            self.tr("Order, buyer, SKU, Amazon's id, =19.95, >100, today …")
        )
        self.field.setAccessibleName(self.tr("Search orders"))
        self.field.setObjectName("orders_search")
        self.table.setObjectName("orders_list")
        self.table.setAccessibleName(self.tr("Orders"))
        worries = self.tr("What needs attention, by money at risk")
        set_icon(self.worries, "warning")
        self.worries.setIconSize(QSize(22, 22))
        self.worries.setToolTip(worries)
        self.worries.setAccessibleName(worries)
        adopt = self.tr("Adopt an order from Amazon")
        set_icon(self.adopt, "plus")
        self.adopt.setIconSize(QSize(22, 22))
        self.adopt.setToolTip(adopt)
        self.adopt.setAccessibleName(adopt)
        set_icon(self.chooser, "columns")
        self.chooser.setIconSize(QSize(22, 22))
        self.chooser.setToolTip(self.tr("Choose columns"))
        self.chooser.setAccessibleName(self.tr("Choose columns"))
        dress(self.show_all, "primary")
