"""The products screen: the catalog as a list, what may be done with it above."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.catalog import FoundProduct
from ui.formats import count_text
from ui.products.found_model import FOUND, FoundModel
from ui.products.panel import CatalogPanel
from ui.products.pictures import Pictures
from ui.products.product_painter import RowPainter
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import card, label, row

_Index = QModelIndex | QPersistentModelIndex


class CatalogModel(FoundModel):
    """Asks for the next page when the view comes to the end of this one.

    Signals:
        more_wanted: the last row is in sight.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.has_more = False

    def show_products(self, products: tuple[FoundProduct, ...]) -> None:
        """Add a page at the end without moving what is looked at; else begin anew."""
        old = len(self._products)
        if old and products[:old] == self._products and len(products) > old:
            self.beginInsertRows(QModelIndex(), old, len(products) - 1)
            self._products = products
            self.endInsertRows()
        else:
            super().show_products(products)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 (Qt's name)
        return self.has_more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802 (Qt's name)
        del parent
        self.more_wanted.emit()


class CatalogRowPainter(RowPainter):
    """A row that also says what is special about a product."""

    favourites: frozenset[str] = frozenset()

    def caption(self, product: FoundProduct) -> str:
        parts = [product.sku]
        if not product.active:
            parts.append(self.tr("Not for sale"))
        if product.sku in self.favourites:
            parts.append(self.tr("★ Favourite"))
        if product.age_restricted:
            parts.append(self.tr("Age check"))
        return "  ·  ".join(parts)


class CatalogList(QListView):
    """The rows.

    Signals:
        opened: a ``FoundProduct``.
    """

    opened = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(index.data(FOUND))
        else:
            super().keyPressEvent(event)


class CatalogView(QWidget):
    """Renders a panel and emits what somebody wants.

    Signals:
        searched: the words in the field.
        more_wanted: the list was scrolled to its end.
        opened: a ``FoundProduct``, by double click or Enter.
    """

    searched = Signal(str)
    more_wanted = Signal()
    opened = Signal(object)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.field = QLineEdit()
        self.add = QPushButton(self.tr("New product"))
        self.take_in = QPushButton(self.tr("Import …"))
        self.edit = QPushButton(self.tr("Edit"))
        self.count = label("", "muted")
        self.notice = NoticeBar()
        self.list = CatalogList()
        self.progress = QProgressBar()
        self.empty = EmptyState("products")
        self.nothing = EmptyState("search")
        self.pages = QStackedWidget()
        self._model = CatalogModel(self)
        self._painter = CatalogRowPainter(pictures, self)
        self._lay_out()
        pictures.arrived.connect(self.list.viewport().update)
        self._model.more_wanted.connect(self.more_wanted)
        self.field.textChanged.connect(self.searched)
        self.list.opened.connect(self.opened)
        self.list.doubleClicked.connect(lambda index: self.opened.emit(index.data(FOUND)))

    def show_panel(self, panel: CatalogPanel) -> None:
        self._painter.favourites = frozenset(panel.favourites)
        self._model.has_more = panel.more
        self._model.show_products(panel.rows)
        self.list.viewport().update()
        self.progress.setVisible(panel.busy)
        self.notice.show_notice(panel.notice)
        self.count.setText(self._counted(panel))
        if panel.rows or panel.busy:
            self.pages.setCurrentWidget(self.list)
        elif panel.searched:
            self.nothing.say(
                self.tr("Nothing found for “%1”").replace("%1", panel.searched),
                self.tr("Try fewer letters, or another word."),
            )
            self.pages.setCurrentWidget(self.nothing)
        else:
            self.pages.setCurrentWidget(self.empty)

    def chosen(self) -> FoundProduct | None:
        """The row that keys act on."""
        index = self.list.currentIndex()
        return index.data(FOUND) if index.isValid() else None

    def _counted(self, panel: CatalogPanel) -> str:
        if panel.searched:
            return self.tr("%1 found").replace("%1", count_text(len(panel.rows)))
        if panel.count is None:
            return ""
        return self.tr("%1 products").replace("%1", count_text(panel.count))

    def _lay_out(self) -> None:
        self._dress()
        self.empty.say(
            self.tr("No products yet"),
            self.tr("Create the first one, or import a list from a spreadsheet."),
        )
        for page in (self.list, self.empty, self.nothing):
            self.pages.addWidget(page)
        inside = QVBoxLayout()
        surface = card(inside)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.progress)
        inside.addWidget(self.pages, 1)
        head = row(
            label(self.tr("Products"), "title"),
            self.count,
            None,
            self.edit,
            self.take_in,
            self.add,
            spacing=Space.M,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        layout.addWidget(self.field)
        layout.addWidget(self.notice)
        layout.addWidget(surface, 1)

    def _dress(self) -> None:
        dress(self.add, "primary")
        for button, name in ((self.edit, "edit"), (self.take_in, "upload")):
            set_icon(button, name)
            button.setIconSize(QSize(18, 18))
        dress(self.field, size="large")
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Search by name, number or barcode"))
        self.field.setAccessibleName(self.tr("Search products"))
        self.field.setObjectName("products_search")
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._painter)
        self.list.setObjectName("products_list")
        self.list.setAccessibleName(self.tr("Products"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reading the catalog"))
