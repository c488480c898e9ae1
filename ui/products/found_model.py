"""Products in a list or a grid: results, tiles."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.services.catalog import FoundProduct
from ui.formats import money_text

FOUND: Final = Qt.ItemDataRole.UserRole
"""The ``FoundProduct`` of a row."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class FoundModel(QAbstractListModel):
    """Frozen rows, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._products: tuple[FoundProduct, ...] = ()

    @property
    def products(self) -> tuple[FoundProduct, ...]:
        return self._products

    def show_products(self, products: tuple[FoundProduct, ...]) -> None:
        if products == self._products:
            return
        self.beginResetModel()
        self._products = products
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self._products)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        product = self._products[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return product
            case Qt.ItemDataRole.DisplayRole:
                return product.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{product.name}, {money_text(product.price)}"
            case Qt.ItemDataRole.ToolTipRole:
                return f"{product.name}\n{product.sku}"
            case _:
                return None
