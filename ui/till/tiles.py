"""The tiles of the till: favourites first, then what each category sells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.services.catalog import FoundProduct
from ui.background import Background


class OffersTiles(Protocol):
    def favourites(self) -> tuple[FoundProduct, ...]: ...

    def categories(self) -> tuple[str, ...]: ...

    def in_category(self, category: str, limit: int = ...) -> tuple[FoundProduct, ...]: ...


@dataclass(frozen=True, slots=True)
class TilesPanel:
    """One picture of the grid.

    Attributes:
        categories: the tabs after the favourites.
        category: the tab shown; empty for the favourites.
    """

    categories: tuple[str, ...] = ()
    category: str = ""
    products: tuple[FoundProduct, ...] = ()


class TilesPresenter(QObject):
    """Owns the grid's panel.

    Signals:
        changed: a fresh ``TilesPanel``.
        failed: an ``AppError``.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, products: OffersTiles, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._products = products
        self._background = background
        self.panel = TilesPanel()

    def load(self) -> None:
        """Read tabs and tiles anew: another desk may have changed them."""
        self._background.run(
            self._products.categories,
            owner=self,
            then=lambda names: self._show(categories=names),
            otherwise=self._failed,
        )
        self.turn_to(self.panel.category)

    def turn_to(self, category: str) -> None:
        """Show a tab; an empty name is the favourites."""
        self._show(category=category)
        products = self._products
        work = partial(products.in_category, category) if category else products.favourites
        self._background.run(
            work, owner=self, then=partial(self._read, category), otherwise=self._failed
        )

    def _read(self, category: str, products: tuple[FoundProduct, ...]) -> None:
        if category == self.panel.category:
            self._show(products=products)

    def _failed(self, error: AppError) -> None:
        self.failed.emit(error)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)
