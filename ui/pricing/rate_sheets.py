"""One tax rate: a country's for a class of goods, or a jurisdiction's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.domain.area import Area
from app.domain.errors import AppError
from app.domain.sales_tax import SalesTaxRule
from app.domain.tax_rate import REDUCED, STANDARD, TaxClass, TaxRate
from ui.notices import notice_of
from ui.pricing.area_rows import AreaRows
from ui.pricing.words import class_text, plain_rate, rate_text
from ui.theme.tokens import Space
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label, row

_LABEL_LIMIT = 120
_CLASS_LIMIT = 32


class VatRateSheet(Sheet):
    """A country's rate for a class.

    Signals:
        given: country, class, rate (``str, str, TaxRate``).
    """

    given = Signal(str, str, object)

    def __init__(
        self, country: str, tax_class: TaxClass, rate: TaxRate | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        title = self.tr("New rate") if rate is None else self.tr("Change rate")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.primary.setText(self.tr("Take over"))
        self.country, self.tax_class = QLineEdit(country), QComboBox()
        self.percent, self.label = QLineEdit(), QLineEdit()
        if rate is not None:
            self.percent.setText(rate_text(rate.per_million))
            self.label.setText(rate.label)
        self._lay_out(tax_class)

    def accept(self) -> None:
        """Check, and hand it on."""
        country = self.country.text().strip().upper()
        if len(country) != 2 or not country.isascii() or not country.isalpha():  # noqa: PLR2004 -- ISO 3166
            self.complain(self.tr("Write the country's two letters, like DE."), self.country)
            return
        name = self.tax_class.currentData() or self.tax_class.currentText().strip().casefold()
        if not name or len(name) > _CLASS_LIMIT:
            self.complain(self.tr("The class needs a short name."), self.tax_class)
            return
        try:
            rate = TaxRate.percent(self._printed(), plain_rate(self.percent.text()))
        except AppError as error:
            self.complain(notice_of(error).what, self.percent)
            return
        self.given.emit(country, name, rate)
        super().accept()

    def _printed(self) -> str:
        return self.label.text().strip() or f"{self.percent.text().strip().rstrip('% ')} %"

    def _lay_out(self, chosen: TaxClass) -> None:
        self.tax_class.setEditable(True)
        for each in dict.fromkeys((STANDARD, REDUCED, chosen)):
            self.tax_class.addItem(class_text(each), each)
        self.tax_class.setCurrentIndex(self.tax_class.findData(chosen))
        self.tax_class.editTextChanged.connect(self._own_class)
        self.label.setMaxLength(_LABEL_LIMIT)
        self.label.setPlaceholderText(self.tr("e.g. VAT 20 %"))
        fields = (
            (self.tr("Country"), self.country),
            (self.tr("Class of goods"), self.tax_class),
            (self.tr("Percent"), self.percent),
            (self.tr("As printed on receipts"), self.label),
        )
        for name, field in fields:
            field.setAccessibleName(name)
            self.body.addLayout(column(label(name, "caption"), field, spacing=Space.XS))

    def _own_class(self, text: str) -> None:
        """A class that is typed is the shop's own, and has no data of ours."""
        place = self.tax_class.findText(text)
        if place != self.tax_class.currentIndex():
            self.tax_class.setCurrentIndex(place)
            self.tax_class.setEditText(text)


class SalesTaxSheet(Sheet):
    """A jurisdiction that the shop collects for.

    Signals:
        given: a ``SalesTaxRule``.
    """

    given = Signal(object)

    def __init__(self, rule: SalesTaxRule | None, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        title = self.tr("New jurisdiction") if rule is None else self.tr("Change jurisdiction")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.primary.setText(self.tr("Take over"))
        self.setMinimumWidth(640)
        self._rule = rule
        self.name, self.percent, self.exempt = QLineEdit(), QLineEdit(), QLineEdit()
        self.shipping = QCheckBox(self.tr("Delivery charges are taxed there"))
        self.area = AreaRows(self.tr("Where"), [rule.area if rule else Area(frozenset({"US"}))])
        if rule is not None:
            self.name.setText(rule.rate.label)
            self.percent.setText(rate_text(rule.rate.per_million))
            self.exempt.setText(", ".join(sorted(rule.exempt)))
            self.shipping.setChecked(rule.taxes_shipping)
        self._lay_out()

    def accept(self) -> None:
        """Check, and hand it on."""
        name = self.name.text().strip()
        if not name:
            self.complain(self.tr("The jurisdiction needs a name; receipts show it."), self.name)
            return
        try:
            areas = self.area.areas()
            rate = TaxRate.percent(name, plain_rate(self.percent.text()))
        except AppError as error:
            self.complain(notice_of(error).what)
            return
        if len(areas) != 1:
            self.complain(self.tr("Say where it is: one area, by regions or postcodes."))
            return
        classes = self.exempt.text().casefold().split(",")
        exempt = frozenset(TaxClass(each.strip()) for each in classes if each.strip())
        only = self._rule.only if self._rule is not None else frozenset()
        self.given.emit(SalesTaxRule(rate, areas[0], only, exempt, self.shipping.isChecked()))
        super().accept()

    def _lay_out(self) -> None:
        self.area.more.hide()
        self.name.setMaxLength(_LABEL_LIMIT)
        self.name.setPlaceholderText(self.tr("e.g. New York State"))
        self.exempt.setPlaceholderText(self.tr("e.g. reduced, clothing"))
        self.percent.setPlaceholderText(rate_text(88_750))
        parts = []
        for name, field in (
            (self.tr("Name"), self.name),
            (self.tr("Percent"), self.percent),
            (self.tr("Classes of goods that are free, with commas between"), self.exempt),
        ):
            field.setAccessibleName(name)
            parts.append(column(label(name, "caption"), field, spacing=Space.XS))
        first = row(spacing=Space.M)
        first.addLayout(parts[0], 3)
        first.addLayout(parts[1], 1)
        self.body.addLayout(first)
        self.body.addWidget(self.area)
        self.body.addLayout(parts[2])
        self.body.addWidget(self.shipping)
