"""The right half of the till: the basket, what it comes to, and the one thing to do with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.till.line_painter import LinePainter
from ui.till.lines_model import LINE, LinesModel
from ui.till.panel import TillPanel
from ui.till.till_notice_bar import TillNoticeBar
from ui.till.totals import Totals
from ui.till.words import discount_text
from ui.widgets.empty_state import EmptyState
from ui.widgets.folded_label import FoldedLabel
from ui.widgets.text import label, row

_SECONDARY: Final = (
    ("till.discount_basket", "discount"),
    ("till.note", "note"),
    ("till.park", "park"),
    ("till.undo", "undo"),
    ("till.clear", "trash"),
)


class LineList(QListView):
    """The lines; characters typed here go to the field.

    Signals:
        typed: a character that belongs in the field.
        opened: Enter or a double click on a line (its number).
    """

    typed = Signal(str)
    opened = Signal(int)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        text, line = event.text(), self.currentIndex().data(LINE)
        chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if line is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(line.number)
        elif len(text) == 1 and text.isprintable() and not event.modifiers() & chord:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)


class BasketView(QFrame):
    """Renders the panel's basket and emits what the cashier wants.

    Signals:
        selected: number of a line.
        stepped: number of a line, and 1 or -1.
        opened: number of a line whose quantity is to be typed.
        menu_wanted: number of a line, and where on screen.
        typed: a character that belongs in the field.
    """

    selected = Signal(int)
    stepped = Signal(int, int)
    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        dress(self, "card")
        self.setObjectName("till_basket")
        self.heading = label(self.tr("Basket"), "title")
        self.customer = _button("user")
        self.parked = _button("queue")
        self.notice = TillNoticeBar()
        self.lines = LineList()
        self.empty = EmptyState("cart")
        self.pages = QStackedWidget()
        self.remark = FoldedLabel()
        self.totals = Totals()
        self.pay = QPushButton()
        self.secondary = {name: _tool(icon) for name, icon in _SECONDARY}
        self._model = LinesModel(self)
        self._painter = LinePainter(self)
        self._following = False
        self._lay_out()
        self._connect()

    def show_panel(self, panel: TillPanel, *, may_create: bool) -> None:
        self.heading.setText(self._counted(panel.pieces))
        self._following = True
        self._model.show_lines(panel.lines)
        at = self._model.row_of(panel.selected)
        if at >= 0 and self.lines.currentIndex().row() != at:
            self.lines.setCurrentIndex(self._model.index(at))
        if at >= 0:
            self.lines.scrollTo(self._model.index(at))
        self._following = False
        self.pages.setCurrentWidget(self.lines if panel.lines else self.empty)
        self.notice.show_till(panel.notice, may_create=may_create)
        self._show_people(panel)
        self._show_remark(panel)
        self.totals.show_panel(panel)

    def _show_people(self, panel: TillPanel) -> None:
        customer = panel.basket.customer if panel.basket is not None else None
        name = (customer.name or customer.email or customer.phone) if customer else ""
        self.customer.setText(_shortened(name) or self.tr("Customer  F9"))
        self.customer.setAccessibleName(
            self.tr("Customer: %1").replace("%1", name) if name else self.tr("Add customer")
        )
        text = self.tr("Parked  F7")
        self.parked.setText(f"{panel.parked} {text}" if panel.parked else text)

    def _counted(self, pieces: int) -> str:
        if pieces == 0:
            return self.tr("Basket")
        return self.tr("1 item") if pieces == 1 else self.tr("%n items", "", pieces)

    def _show_remark(self, panel: TillPanel) -> None:
        basket = panel.basket
        parts = []
        if basket is not None and basket.discount is not None:
            parts.append(discount_text(basket.discount))
        if basket is not None and basket.note:
            parts.append(f"✎ {' '.join(basket.note.split())}")
        self.remark.say("  ·  ".join(parts))

    def _current(self, now: QModelIndex) -> None:
        if now.isValid() and not self._following:
            self.selected.emit(now.data(LINE).number)

    def _asked_menu(self, at: QPoint) -> None:
        index = self.lines.indexAt(at)
        index = index if index.isValid() else self.lines.currentIndex()
        if index.isValid():
            self.menu_wanted.emit(index.data(LINE).number, self.lines.viewport().mapToGlobal(at))

    def _connect(self) -> None:
        self.lines.selectionModel().currentChanged.connect(lambda now, _old: self._current(now))
        self.lines.doubleClicked.connect(lambda index: self.opened.emit(index.data(LINE).number))
        self.lines.customContextMenuRequested.connect(self._asked_menu)
        self.lines.typed.connect(self.typed)
        self.lines.opened.connect(self.opened)
        self._painter.stepped.connect(self.stepped)
        self._painter.number_hit.connect(self.opened)
        self._painter.menu_wanted.connect(self.menu_wanted)

    def _lay_out(self) -> None:
        self.lines.setModel(self._model)
        self.lines.setItemDelegate(self._painter)
        self.lines.setObjectName("till_lines")
        self.lines.setAccessibleName(self.tr("Lines of the basket"))
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.setMouseTracking(True)
        self.lines.setResizeMode(QListView.ResizeMode.Adjust)
        self.lines.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lines.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty.say(
            self.tr("Nothing in the basket yet"),
            self.tr("Scan something, search for it, or tap a tile."),
        )
        self.pages.addWidget(self.lines)
        self.pages.addWidget(self.empty)
        dress(self.pay, "primary", size="large")
        self.pay.setObjectName("till_pay")
        padded = QVBoxLayout()
        padded.setContentsMargins(Space.L, Space.XS, Space.L, Space.M)
        padded.setSpacing(Space.S)
        tools = row(*self.secondary.values(), spacing=Space.XS)
        for part in (self.remark, self.totals):
            padded.addWidget(part)
        padded.addLayout(tools)
        padded.addWidget(self.pay)
        head = row(self.heading, None, self.customer, self.parked)
        head.setContentsMargins(Space.L, Space.XS, Space.M, Space.XS)
        told = row(self.notice)
        told.setContentsMargins(Space.M, 0, Space.M, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(told)
        layout.addWidget(self.pages, 1)
        layout.addLayout(padded)


def _button(icon: str) -> QPushButton:
    made = QPushButton()
    dress(made, "quiet")
    set_icon(made, icon)
    made.setIconSize(QSize(20, 20))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def _tool(icon: str) -> QToolButton:
    made = QToolButton()
    dress(made, "till")
    set_icon(made, icon)
    made.setIconSize(QSize(20, 20))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setSizePolicy(made.sizePolicy().Policy.Expanding, made.sizePolicy().Policy.Fixed)
    return made


def _shortened(text: str, limit: int = 18) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"
