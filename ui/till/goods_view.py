"""The left half of the till: the field, what it finds, and the tiles to tap."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.services.catalog import FoundProduct
from ui.products.found_model import FOUND, FoundModel
from ui.products.pictures import Pictures
from ui.products.product_painter import TILE_HEIGHT, TILE_WIDTH, RowPainter, TilePainter
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.till.entry import searched_text
from ui.till.entry_field import EntryField
from ui.widgets.empty_state import EmptyState
from ui.widgets.text import label

_EDGE = 2
"""What Qt keeps free beside the last column."""


class ProductList(QListView):
    """Products to choose from; characters typed here go to the field.

    Signals:
        chosen: a ``FoundProduct``, by click, touch or Enter.
        typed: a character that belongs in the field.
    """

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        text = event.text()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.currentIndex())
        elif len(text) == 1 and text.isprintable() and not _chord(event):
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def choose_current(self) -> bool:
        """Take the row that the arrows are on; ``False`` when they are on none."""
        index = self.currentIndex()
        self._choose(index)
        return index.isValid()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(FOUND))


class TileGrid(ProductList):
    """Tiles side by side, as many as fit, spread over the whole width."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setWrapping(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        dress(self, "bare")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        width = self.viewport().width() - _EDGE
        columns = max(width // TILE_WIDTH, 1)
        tile = QSize(width // columns, TILE_HEIGHT)
        painter = self.itemDelegate()
        if isinstance(painter, TilePainter):
            painter.tile = tile
        self.setGridSize(tile)
        super().resizeEvent(event)


class GoodsView(QWidget):
    """Field above, results or tiles below.

    Signals:
        entered: Enter in the field, with its text.
        edited: the text of the field.
        chosen: a ``FoundProduct``.
        tab_chosen: a category; empty for the favourites.
    """

    entered = Signal(str)
    edited = Signal(str)
    chosen = Signal(object)
    tab_chosen = Signal(str)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = EntryField()
        self.tabs = QTabBar()
        self.tiles = TileGrid(self.tr("Tiles"))
        self.results = ProductList(self.tr("Results"))
        self._tiles, self._results = FoundModel(self), FoundModel(self)
        self.count = label("", "caption")
        self.nothing = EmptyState("search")
        self.no_tiles = EmptyState("star")
        self.pages = QStackedWidget()
        self._lay_out(pictures)
        self._connect(pictures)

    def show_tabs(self, names: tuple[str, ...]) -> None:
        """Favourites, then the shop's categories."""
        if names == tuple(self.tabs.tabData(at) for at in range(1, self.tabs.count())):
            return
        self.tabs.blockSignals(True)  # noqa: FBT003 -- Qt's setter
        while self.tabs.count():
            self.tabs.removeTab(0)
        for name in ("", *names):
            self.tabs.setTabData(self.tabs.addTab(name or self.tr("Favourites")), name)
        self.tabs.blockSignals(False)  # noqa: FBT003 -- Qt's setter

    def show_tiles(self, products: tuple[FoundProduct, ...]) -> None:
        self._tiles.show_products(products)
        self._turn()

    def show_results(self, text: str, products: tuple[FoundProduct, ...]) -> None:
        """What was found for the text, unless the field says something else by now."""
        self._results.show_products(products)
        self.results.scrollToTop()
        self.results.setCurrentIndex(QModelIndex())
        self.count.setText(self.tr("%n found", "", len(products)))
        self.nothing.say(
            self.tr("Nothing found for “%1”").replace("%1", text),
            self.tr("Try fewer letters, another word, or the number on the shelf."),
        )
        self._turn()

    def take_text(self, text: str) -> None:
        """Put something into the field and look at what it finds."""
        self.entry.setText(text)
        self.entry.setFocus()

    def _turn(self) -> None:
        searching = bool(searched_text(self.entry.text()))
        found = self._results.rowCount() > 0
        if searching:
            self.pages.setCurrentWidget(self.results if found else self.nothing)
        else:
            tiles = self._tiles.rowCount() > 0
            self.pages.setCurrentWidget(self.tiles if tiles else self.no_tiles)
        self.tabs.setVisible(not searching)
        self.count.setVisible(searching and found)

    def _edited(self, text: str) -> None:
        self.edited.emit(text)
        if not searched_text(text):
            self._turn()

    def _submitted(self, text: str) -> None:
        shown = self.pages.currentWidget() is self.results
        if not (shown and self.results.choose_current()):
            self.entered.emit(text)

    def _moved(self, event: QKeyEvent) -> None:
        page = self.pages.currentWidget()
        if page is self.results:
            self.results.keyPressEvent(event)
        elif page is self.tiles and event.key() == Qt.Key.Key_Down:
            if not self.tiles.currentIndex().isValid():
                self.tiles.setCurrentIndex(self._tiles.index(0))
            self.tiles.setFocus()

    def _typed(self, text: str) -> None:
        self.entry.setFocus()
        self.entry.insert(text)

    def _connect(self, pictures: Pictures) -> None:
        self.entry.textChanged.connect(self._edited)
        self.entry.submitted.connect(self._submitted)
        self.entry.moved.connect(self._moved)
        self.tabs.currentChanged.connect(lambda at: self.tab_chosen.emit(self.tabs.tabData(at)))
        for view in (self.tiles, self.results):
            view.chosen.connect(self.chosen)
            view.typed.connect(self._typed)
            pictures.arrived.connect(view.viewport().update)

    def _lay_out(self, pictures: Pictures) -> None:
        self.tiles.setModel(self._tiles)
        self.tiles.setItemDelegate(TilePainter(pictures, self))
        self.tiles.setObjectName("till_tiles")
        self.results.setModel(self._results)
        self.results.setItemDelegate(RowPainter(pictures, self))
        self.results.setObjectName("till_results")
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Categories"))
        self.no_tiles.say(
            self.tr("No products here yet"),
            self.tr("The manager adds them under Products, or imports a list."),
        )
        for page in (self.tiles, self.results, self.nothing, self.no_tiles):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.entry)
        layout.addWidget(self.tabs)
        layout.addWidget(self.count)
        layout.addWidget(self.pages, 1)
        self._turn()


def _chord(event: QKeyEvent) -> bool:
    chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & chord)
