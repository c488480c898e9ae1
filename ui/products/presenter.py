"""The catalog on its screen: read page by page, searched, changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.environment import Region
from app.domain.errors import AppError
from app.domain.order_quote import SalePolicy
from app.domain.product import Product
from app.domain.sales_tax import SalesTaxTable
from app.domain.tax_rate import TaxClass
from app.services.catalog import CatalogProduct, FoundProduct
from app.services.pricing_policy import NoTaxPolicy
from ui.background import Background
from ui.notices import Notice, notice_of
from ui.products.draft import ProductDraft
from ui.products.panel import CatalogPanel
from ui.products.picture_file import keep_picture
from ui.theme.tokens import Tone
from ui.till.finder import Finder

PAGE: Final = 200


class KeepsCatalog(Protocol):
    def by_sku(self, sku: str) -> CatalogProduct: ...

    def search(
        self, text: str, limit: int = ..., *, with_inactive: bool = ...
    ) -> tuple[FoundProduct, ...]: ...

    def page(self, after: str = ..., limit: int = ...) -> tuple[FoundProduct, ...]: ...

    def count(self) -> int: ...

    def favourites(self) -> tuple[FoundProduct, ...]: ...

    def categories(self) -> tuple[str, ...]: ...

    def add(
        self, product: Product, actor: str, picture: str = ..., category: str = ...
    ) -> CatalogProduct: ...

    def change(
        self,
        seen: CatalogProduct,
        product: Product,
        actor: str,
        *,
        picture: str | None = ...,
        category: str | None = ...,
    ) -> CatalogProduct: ...

    def set_favourites(self, skus: Sequence[str], actor: str) -> None: ...


class TellsTaxes(Protocol):
    def tax_classes(self) -> frozenset[TaxClass]: ...

    def load_policy(self) -> SalePolicy: ...


@dataclass(frozen=True, slots=True)
class CatalogTools:
    """What the screen needs of an open shop.

    Attributes:
        pictures: the shop's picture folder; made when the first picture is kept.
    """

    products: KeepsCatalog
    taxes: TellsTaxes
    region: Region
    pictures: Path


@dataclass(frozen=True, slots=True)
class ProductEdit:
    """What the form was filled in with.

    Attributes:
        seen: the product as it was read; ``None`` for a new one.
        product: what the draft says.
    """

    seen: CatalogProduct | None
    draft: ProductDraft
    product: Product


@dataclass(frozen=True, slots=True)
class _Terms:
    favourites: tuple[str, ...]
    categories: tuple[str, ...]
    tax_classes: tuple[str, ...]
    prices_include_tax: bool
    count: int


class CatalogPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``CatalogPanel``.
        opened: a ``CatalogProduct`` to edit.
        saved: a product was written; its form may close.
        refused: an ``AppError`` that the form should show.
        pictured: name of a picture file that was kept for the form.
    """

    changed = Signal(object)
    opened = Signal(object)
    saved = Signal()
    refused = Signal(object)
    pictured = Signal(str)

    def __init__(self, tools: CatalogTools, background: Background) -> None:
        super().__init__()
        self._tools = tools
        self._background = background
        self._asked_after: str | None = None
        self.panel = CatalogPanel()
        self.finder = Finder(tools.products, background, self, with_inactive=True, limit=PAGE)
        self.finder.found.connect(self._found)
        self.finder.failed.connect(self._failed)

    def load(self) -> None:
        """Read the catalog anew, from its beginning."""
        self._run(partial(_terms, self._tools), self._told)
        if self.panel.searched:
            self.finder.look_for(self.panel.searched)
        else:
            self._show(busy=True)
            self._read_after("")

    def search(self, text: str) -> None:
        """Show what fits; everything for an empty text."""
        words = " ".join(text.split())
        if words == self.panel.searched:
            return
        self._show(searched=words, busy=True)
        if words:
            self.finder.look_for(words)
        else:
            self.finder.forget()
            self._read_after("")

    def read_more(self) -> None:
        """The list was scrolled to its end."""
        if self.panel.more and not self.panel.searched and self.panel.rows:
            self._read_after(self.panel.rows[-1].sku)

    def open(self, sku: str) -> None:
        """Read a product whole, to edit it."""
        self._run(partial(self._tools.products.by_sku, sku), self._opened)

    def save(self, edit: ProductEdit, actor: str) -> None:
        """Add a product, or change the one that was seen."""
        order = _favourites(self.panel.favourites, edit)
        work = partial(_saved, self._tools.products, edit, actor, order)
        self._background.run(work, owner=self, then=self._saved, otherwise=self.refused.emit)

    def keep_picture(self, file: Path) -> None:
        """Take a picture into the shop's folder, for the form that is open."""
        work = partial(keep_picture, self._tools.pictures, file)
        self._background.run(work, owner=self, then=self.pictured.emit, otherwise=self.refused.emit)

    def tell(self, notice: Notice | None) -> None:
        self._show(notice=notice)

    def _opened(self, product: CatalogProduct) -> None:
        self.opened.emit(product)

    def _read_after(self, sku: str) -> None:
        if sku and sku == self._asked_after:
            return
        self._asked_after = sku
        self._run(partial(self._tools.products.page, sku, PAGE), partial(self._read, sku))

    def _read(self, after: str, rows: tuple[FoundProduct, ...]) -> None:
        if self.panel.searched or after != self._asked_after:
            return
        kept = self.panel.rows if after else ()
        self._show(rows=(*kept, *rows), more=len(rows) == PAGE, busy=False)

    def _found(self, text: str, rows: tuple[FoundProduct, ...]) -> None:
        if text == self.panel.searched:
            self._show(rows=rows, more=False, busy=False)

    def _told(self, terms: _Terms) -> None:
        self._show(
            favourites=terms.favourites,
            categories=terms.categories,
            tax_classes=terms.tax_classes,
            prices_include_tax=terms.prices_include_tax,
            count=terms.count,
        )

    def _saved(self, name: str) -> None:
        self.saved.emit()
        text = self.tr("%1 was saved.").replace("%1", name)
        self._show(notice=Notice(Tone.GOOD, text))
        self.load()

    def _failed(self, error: AppError) -> None:
        self._show(notice=notice_of(error), busy=False)

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


def _terms(tools: CatalogTools) -> _Terms:
    try:
        included = not isinstance(tools.taxes.load_policy().tax.table, SalesTaxTable)
    except NoTaxPolicy:
        included = tools.region is not Region.US
    return _Terms(
        favourites=tuple(each.sku for each in tools.products.favourites()),
        categories=tools.products.categories(),
        tax_classes=tuple(sorted(tools.taxes.tax_classes())),
        prices_include_tax=included,
        count=tools.products.count(),
    )


def _saved(
    products: KeepsCatalog, edit: ProductEdit, actor: str, favourites: tuple[str, ...] | None
) -> str:
    draft, product = edit.draft, edit.product
    category = " ".join(draft.category.split())
    if edit.seen is None:
        products.add(product, actor, draft.picture, category)
    else:
        products.change(edit.seen, product, actor, picture=draft.picture, category=category)
    if favourites is not None:
        products.set_favourites(favourites, actor)
    return product.name


def _favourites(present: tuple[str, ...], edit: ProductEdit) -> tuple[str, ...] | None:
    """The tiles' new order; ``None`` when it stays as it is."""
    seen, sku = edit.seen, edit.product.sku
    had = seen is not None and seen.favourite is not None
    if had is edit.draft.favourite:
        return None  # a tile hangs on the product and not on its number
    old = seen.product.sku if seen is not None else sku
    others = tuple(each for each in present if each != old)
    return (*others, sku) if edit.draft.favourite else others
