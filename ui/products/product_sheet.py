"""The form for one product."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.domain.errors import AppError
from app.domain.money import Currency
from app.domain.product import ProductKind, Unit
from app.services.catalog import CatalogProduct
from ui.products.draft import DraftRefused, ProductDraft, draft_refused
from ui.products.panel import CatalogPanel
from ui.products.pictures import Pictures
from ui.products.presenter import ProductEdit
from ui.products.words import kind_name, unit_name
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label, row

_PICTURE: Final = 160
_TEXT_LIMIT: Final = 400


class ProductSheet(Sheet):
    """Everything the shop knows of a product; nothing is kept before "Save".

    Signals:
        saved: a ``ProductEdit``; the sheet stays open until it is told to close.
        picture_chosen: a file to take into the shop's folder.
    """

    saved = Signal(object)
    picture_chosen = Signal(object)

    def __init__(
        self,
        seen: CatalogProduct | None,
        panel: CatalogPanel,
        currency: Currency,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        title = seen.product.name if seen is not None else ""
        super().__init__(parent=parent, title=title, primary=self.tr("Save product"))
        if seen is None:
            self.heading.setText(self.tr("New product"))
            self.setWindowTitle(self.tr("New product"))
        self._seen, self._panel, self._currency = seen, panel, currency
        self._pictures = pictures
        self._picture_name = ""
        self.fields: dict[str, QLineEdit] = {
            name: QLineEdit() for name in ("sku", "name", "price", "barcodes", "weight_g")
        }
        self.tax_class, self.category = QComboBox(), QComboBox()
        self.kind, self.unit = QComboBox(), QComboBox()
        self.active = QCheckBox(self.tr("For sale"))
        self.age_restricted = QCheckBox(self.tr("The buyer's age must be checked"))
        self.favourite = QCheckBox(self.tr("A tile among the favourites"))
        self.picture = QLabel()
        self._lay_out()
        pictures.arrived.connect(self._draw_picture)

    def fill(self, draft: ProductDraft) -> None:
        """Show a draft, e.g. of a code that was scanned and is not known yet."""
        for name, field in self.fields.items():
            field.setText(getattr(draft, name))
        self.category.setEditText(draft.category)
        _choose(self.tax_class, draft.tax_class)
        _choose(self.kind, draft.kind)
        _choose(self.unit, draft.unit)
        self.active.setChecked(draft.active)
        self.age_restricted.setChecked(draft.age_restricted)
        self.favourite.setChecked(draft.favourite)
        self.take_picture(draft.picture)
        self.fields["name" if self._seen is None and draft.sku else "sku"].setFocus()

    def draft(self) -> ProductDraft:
        """What is typed in now."""
        return ProductDraft(
            **{name: field.text() for name, field in self.fields.items()},
            tax_class=self.tax_class.currentData(),
            kind=ProductKind(self.kind.currentData()),
            unit=Unit(self.unit.currentData()),
            age_restricted=self.age_restricted.isChecked(),
            active=self.active.isChecked(),
            category=self.category.currentText(),
            picture=self._picture_name,
            favourite=self.favourite.isChecked(),
        )

    def take_picture(self, name: str) -> None:
        """Show a picture of the shop's folder, or none."""
        self._picture_name = name
        self._draw_picture()

    def accept(self) -> None:
        draft = self.draft()
        try:
            product = draft.product(
                self._currency, prices_include_tax=self._panel.prices_include_tax
            )
        except DraftRefused as refusal:
            self._point_at(refusal)
            return
        self.primary.setEnabled(False)
        self.saved.emit(ProductEdit(self._seen, draft, product))

    def refuse(self, error: AppError) -> None:
        """It was not written; say where to mend it."""
        self.primary.setEnabled(True)
        self._point_at(draft_refused(error))

    def close_saved(self) -> None:
        """It was written."""
        super().accept()

    def _point_at(self, refusal: DraftRefused) -> None:
        for name, field in self.fields.items():
            dress(field, tone="bad" if name == refusal.field else "neutral")
        self.complain(str(refusal), self.fields.get(refusal.field))

    def _draw_picture(self) -> None:
        picture = self._pictures.get(self._picture_name, _PICTURE)
        if picture is not None:
            self.picture.setPixmap(picture)
        else:
            self.picture.clear()
            self.picture.setText(self.tr("No picture"))

    def _choose_picture(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.svg *.gif *.bmp)")
        dialog = QFileDialog(self, self.tr("Choose a picture"), "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.picture_chosen.emit(Path(name)))
        dialog.open()

    def _lay_out(self) -> None:
        self.setMinimumWidth(760)
        self._fill_choices()
        for name, field in self.fields.items():
            field.setMaxLength(_TEXT_LIMIT)
            field.setObjectName(f"product_{name}")
        basis = self.tr("with tax") if self._panel.prices_include_tax else self.tr("without tax")
        price = row(self.fields["price"], label(f"{self._currency.value}, {basis}", "muted"))
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Number (SKU)"), self.fields["sku"]),
            (self.tr("Name"), self.fields["name"]),
            (self.tr("Price"), self.fields["price"]),
            (self.tr("Barcodes"), self.fields["barcodes"]),
            (self.tr("Category"), self.category),
            (self.tr("Tax class"), self.tax_class),
            (self.tr("Sold"), self.unit),
            (self.tr("Kind"), self.kind),
            (self.tr("Weight in grams"), self.fields["weight_g"]),
        )
        for text, widget in rows:
            widget.setAccessibleName(text)
            if widget is self.fields["price"]:
                form.addRow(text, price)
            else:
                form.addRow(text, widget)
        both = QGridLayout()
        both.setHorizontalSpacing(Space.XL)
        both.addLayout(form, 0, 0)
        both.addLayout(self._beside(), 0, 1)
        both.setColumnStretch(0, 1)
        self.body.addLayout(both)

    def _beside(self) -> QLayout:
        self.picture.setFixedSize(_PICTURE, _PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        dress(self.picture, "picture")
        choose = QPushButton(self.tr("Choose picture …"))
        choose.clicked.connect(self._choose_picture)
        remove = QPushButton(self.tr("Remove picture"))
        dress(remove, "quiet")
        remove.clicked.connect(lambda: self.take_picture(""))
        for button in (choose, remove):
            button.setAutoDefault(False)
        boxes = (self.active, self.favourite, self.age_restricted)
        return column(self.picture, choose, remove, *boxes, None, spacing=Space.S)

    def _fill_choices(self) -> None:
        self.category.setEditable(True)
        self.category.addItems(["", *self._panel.categories])
        for name in self._panel.tax_classes:
            self.tax_class.addItem(name, name)
        for kind in ProductKind:
            self.kind.addItem(kind_name(kind), kind.value)
        for unit in Unit:
            self.unit.addItem(unit_name(unit), unit.value)


def _choose(box: QComboBox, value: str) -> None:
    at = box.findData(value)
    if at < 0:
        box.addItem(value, value)
        at = box.count() - 1
    box.setCurrentIndex(at)
