"""The table of the list: keyboard, mouse, and a place that stays where it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.domain.order_filter import OrderWindow
from app.services.order_book import BookRow, Look
from ui.orders.columns import KINDS, Column
from ui.orders.row_painter import ROW_HEIGHT, OrderRowPainter
from ui.orders.rows_model import OrderRowsModel

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class OrderTable(QTableView):
    """Shows the model; the marks are the panel's, the selected row is only where the keys are.

    Signals:
        opened: a ``BookRow``, by Enter or double click.
        marked: id of a row whose mark is to turn.
        marked_range: two places, everything between which is to be marked.
        widths_changed: somebody made a column wider or narrower.
        moved: place of the first row in sight, and that row or ``None``.
    """

    opened = Signal(object)
    marked = Signal(int)
    marked_range = Signal(int, int)
    moved = Signal(int, object)
    widths_changed = Signal()

    def __init__(self, model: OrderRowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._last_marked = -1
        self._widths: dict[Column, int] = {}
        self._spreading = False
        self._painter = OrderRowPainter(model)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        sides = self.verticalHeader()
        sides.hide()
        sides.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        sides.setDefaultSectionSize(ROW_HEIGHT)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSortIndicatorShown(True)
        heads.setSectionsClickable(True)
        heads.sectionResized.connect(self._resized)
        heads.setMinimumSectionSize(40)
        heads.setFixedHeight(36)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.verticalScrollBar().valueChanged.connect(self.tell_top)

    def show_columns(self, columns: tuple[Column, ...], widths: dict[Column, int]) -> None:
        """Show these columns, as wide as somebody made them; else they share the room."""
        self._rows.show_columns(columns)
        self._widths = dict(widths)
        self._spread()

    def own_widths(self) -> dict[Column, int]:
        """Of the columns that somebody made wider or narrower."""
        return dict(self._widths)

    def show_sorting(self, window: OrderWindow) -> None:
        """Point the arrow at the column by which it is sorted."""
        # Qt's arrow points up where it sorts downwards
        falling = Qt.SortOrder.AscendingOrder if window.descending else Qt.SortOrder.DescendingOrder
        places = [
            at for at, each in enumerate(self._rows.columns) if KINDS[each].sort is window.sort
        ]
        self.horizontalHeader().setSortIndicator(places[-1] if places else -1, falling)

    def show_look(self, look: Look, *, anew: bool) -> None:
        """Replace the rows; unless it is another list, what stood on top stays there."""
        bar = self.verticalScrollBar()
        top, current = bar.value(), self.chosen()
        held = current.id if current is not None else None
        self._rows.show_look(look)
        if anew:
            self.scrollToTop()
            self._select(0 if look.total else -1)
            self._last_marked = -1
        else:
            if top:
                bar.setValue(look.rank)
            places = [look.start + at for at, row in enumerate(look.rows) if row.id == held]
            if places:
                self._select(places[0])
        self.tell_top()

    def chosen(self) -> BookRow | None:
        """The row that keys act on."""
        index = self.currentIndex()
        return self._rows.known(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        index = self.currentIndex()
        if event.key() in _ENTER and index.isValid():
            self._open(index.row())
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._mark(index.row(), extend=_shifted(event.modifiers()))
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._rows.rowCount():
            at_end = event.key() == Qt.Key.Key_End
            self._select(self._rows.rowCount() - 1 if at_end else 0)
            self.scrollTo(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        index = self.indexAt(event.position().toPoint())
        on_mark = index.isValid() and self._rows.columns[index.column()] is Column.MARK
        if on_mark and event.button() is Qt.MouseButton.LeftButton:
            self._select(index.row())
            self._mark(index.row(), extend=_shifted(event.modifiers()))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """Give each column its width, and its share of what is left."""
        columns = self._rows.columns
        wanted = [self._widths.get(each, KINDS[each].width) for each in columns]
        spare = max(self.viewport().width() - sum(wanted), 0)
        growing = [at for at, each in enumerate(columns) if each not in self._fixed()]
        whole = sum(wanted[at] for at in growing)
        self._spreading = True
        for at, width in enumerate(wanted):
            more = spare * width // whole if at in growing else 0
            self.setColumnWidth(at, width + more)
        self._spreading = False

    def _fixed(self) -> set[Column]:
        return {Column.MARK, *self._widths}

    def _resized(self, section: int, _old: int, new: int) -> None:
        """Somebody pulled at a header: that column keeps its width from now on."""
        if not self._spreading and 0 <= section < len(self._rows.columns):
            self._widths[self._rows.columns[section]] = new
            self.widths_changed.emit()

    def _hover(self, row: int) -> None:
        before, self._painter.hovered = self._painter.hovered, row
        for place in {before, row} - {-1}:
            top = self.rowViewportPosition(place)
            self.viewport().update(QRect(0, top, self.viewport().width(), ROW_HEIGHT))

    def _mark(self, place: int, *, extend: bool) -> None:
        row = self._rows.known(place)
        if row is None:
            return
        if extend and self._last_marked >= 0:
            self.marked_range.emit(self._last_marked, place)
        else:
            self.marked.emit(row.id)
        self._last_marked = place

    def _open(self, place: int) -> None:
        row = self._rows.known(place)
        if row is not None:
            self.opened.emit(row)

    def _select(self, place: int) -> None:
        if place < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self._rows.index(place, 0), flags.ClearAndSelect | flags.Rows
        )

    def tell_top(self) -> None:
        """Say which row stands on top; anew once its page has come."""
        place = self.verticalScrollBar().value()
        row = self._rows.known(place)
        self.moved.emit(place, row)
        if row is not None:
            self._rows.look_ahead(place)


def _shifted(modifiers: Qt.KeyboardModifier) -> bool:
    return bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
