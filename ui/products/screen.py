"""The products screen as a place of the shell."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.permissions import Action, Effect, PermissionTable, decide
from app.services.catalog import CatalogProduct, FoundProduct
from app.services.product_import import ProductImport
from ui.language import translate
from ui.products.draft import ProductDraft
from ui.products.import_presenter import ImportPresenter
from ui.products.import_sheet import ImportSheet
from ui.products.pictures import Pictures
from ui.products.presenter import CatalogPresenter, CatalogTools, ProductEdit
from ui.products.product_sheet import ProductSheet
from ui.products.view import CatalogView
from ui.workplace import Workplace


class ProductsScreen:
    """Obeys ``Screen``; whoever may not edit sees the list alone."""

    def __init__(self, workplace: Workplace, pictures: Path) -> None:
        """Join the parts; the shop must be open.

        Args:
            workplace: window, workers and use cases.
            pictures: the shop's picture folder; may not exist yet.
        """
        services = workplace.services
        self._workplace = workplace
        tools = CatalogTools(
            products=services.products,
            taxes=services.policies,
            region=services.desk.shop.region,
            pictures=pictures,
        )
        self.presenter = CatalogPresenter(tools, workplace.background)
        self.pictures = Pictures(pictures, workplace.background)
        self.view = CatalogView(self.pictures)
        self._register()
        self._connect()

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.load()
        self._workplace.read_rights(owner=self.presenter, then=self._allow)
        self.view.field.setFocus()

    def leave(self) -> bool:
        self.presenter.tell(None)
        return True

    def create(self, code: str = "") -> None:
        """Open the form for a new product, e.g. for a code that nobody knew at the till."""
        draft = ProductDraft(sku=code, barcodes=code if code.isdecimal() else "")
        self._open(None, draft)

    def edit_chosen(self) -> None:
        product = self.view.chosen()
        if product is not None:
            self.presenter.open(product.sku)

    def take_in(self) -> None:
        """Open the import."""
        services = self._workplace.services
        presenter = ImportPresenter(
            ProductImport(services.desk), self._workplace.background, self._workplace.user.name
        )
        sheet = ImportSheet(presenter, self.view)
        sheet.finished.connect(lambda _result: self.presenter.load())
        sheet.open()

    def _opened(self, product: CatalogProduct) -> None:
        self._open(product, ProductDraft.of(product))

    def _open(self, seen: CatalogProduct | None, draft: ProductDraft) -> None:
        currency = self._workplace.services.desk.shop.currency
        sheet = ProductSheet(seen, self.presenter.panel, currency, self.pictures, self.view)
        sheet.fill(draft)
        sheet.saved.connect(self._save)
        sheet.picture_chosen.connect(self.presenter.keep_picture)
        self.presenter.saved.connect(sheet.close_saved)
        self.presenter.refused.connect(sheet.refuse)
        self.presenter.pictured.connect(sheet.take_picture)
        sheet.finished.connect(lambda _result: self.view.list.setFocus())
        sheet.open()

    def _save(self, edit: ProductEdit) -> None:
        self.presenter.save(edit, self._workplace.user.name)

    def _register(self) -> None:
        actions, view = self._workplace.actions, self.view
        group = translate("ProductsScreen", "Products")
        self._buttons: dict[str, QPushButton] = {
            "products.create": view.add,
            "products.edit": view.edit,
            "products.import": view.take_in,
        }
        commands = (
            ("products.create", translate("ProductsScreen", "New product"), self.create, "Ctrl+N"),
            (
                "products.edit",
                translate("ProductsScreen", "Edit the product"),
                self.edit_chosen,
                "F4",
            ),
            (
                "products.import",
                translate("ProductsScreen", "Import products"),
                self.take_in,
                "Ctrl+I",
            ),
            (
                "products.search",
                translate("ProductsScreen", "Search products"),
                view.field.setFocus,
                "F2",
            ),
        )
        for name, title, run, keys in commands:
            action = actions.add(name, title, group, run, keys=keys, owner=view)
            if name in self._buttons:
                self._buttons[name].clicked.connect(action.trigger)

    def _allow(self, table: PermissionTable) -> None:
        """Offer what the role may do, and say why not where it may not."""
        role = self._workplace.user.role
        needed = {
            "products.create": Action.EDIT_PRODUCTS,
            "products.edit": Action.EDIT_PRODUCTS,
            "products.import": Action.IMPORT_PRODUCTS,
        }
        for name, action in needed.items():
            may = decide(table, role, action).effect is Effect.ALLOW
            reason = (
                ""
                if may
                else translate("ProductsScreen", "Managers and owners change the catalog.")
            )
            self._workplace.actions.allow(name, reason)
            self._buttons[name].setEnabled(may)
            self._buttons[name].setToolTip(reason)

    def _connect(self) -> None:
        self.presenter.changed.connect(self.view.show_panel)
        self.presenter.opened.connect(self._opened)
        self.view.searched.connect(self.presenter.search)
        self.view.more_wanted.connect(self.presenter.read_more)
        self.view.opened.connect(self._wanted)

    def _wanted(self, product: FoundProduct) -> None:
        if self._workplace.actions.action("products.edit").isEnabled():
            self.presenter.open(product.sku)
