"""The page of the taxes: where the shop is, its rates, and how fractions are settled."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.sales_tax import SalesTaxTable
from app.domain.tax import ExportPrice, RoundingScope, ShippingTax, TaxPolicy
from app.domain.tax_rate import STANDARD, TaxClass
from app.domain.vat import VatTable
from ui.countries import country_name
from ui.pricing.rate_sheets import SalesTaxSheet, VatRateSheet
from ui.pricing.tax_presenter import TaxPanel
from ui.pricing.words import area_text, class_text, rate_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import badge, card, column, label, row

_WIDTH = 980
_ROWS = 9
_ROW = 36
_HOME_LIMIT = 80


class TaxView(QWidget):
    """Renders a panel and emits what the owner wants.

    Signals:
        changed: another draft (``TaxPolicy``).
        rate_given: country, class, rate, and the old country and class or ``None``.
        rate_dropped: country and class.
        rule_given: a ``SalesTaxRule`` and its place or ``None``.
        rule_dropped: its place.
        kept, undone: the buttons.
        begun_anew: the country whose usual rates are wanted.
    """

    changed = Signal(object)
    rate_given = Signal(str, str, object, object)
    rate_dropped = Signal(str, str)
    rule_given = Signal(object, object)
    rule_dropped = Signal(int)
    kept = Signal()
    undone = Signal()
    begun_anew = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self._panel = TaxPanel()
        self.notice = NoticeBar()
        self.unkept = badge("", Tone.WARN)
        self.country, self.region, self.postcode = QLineEdit(), QLineEdit(), QLineEdit()
        self.vat = PlainTable(
            self.tr("Tax rates"),
            (
                Heading(self.tr("Country"), 160, 2),
                Heading(self.tr("Class of goods"), 130, 1),
                Heading(self.tr("Percent"), 90, 0, numeric=True),
                Heading(self.tr("As printed on receipts"), 160, 2),
            ),
        )
        self.rules = PlainTable(
            self.tr("Jurisdictions"),
            (
                Heading(self.tr("Name"), 180, 2),
                Heading(self.tr("Where"), 220, 3),
                Heading(self.tr("Percent"), 90, 0, numeric=True),
                Heading(self.tr("Delivery"), 90, 0),
                Heading(self.tr("Free"), 110, 1),
            ),
        )
        self.add = QPushButton(self.tr("Add …"))
        self.edit = QPushButton(self.tr("Change …"))
        self.drop = QPushButton(self.tr("Remove"))
        self.usual = QPushButton(self.tr("Take the usual rates"))
        self.scope, self.shipping, self.export = QComboBox(), QComboBox(), QComboBox()
        self.keep = QPushButton(self.tr("Keep the taxes"))
        self.undo = QPushButton(self.tr("Discard changes"))
        self._lay_out()
        self._connect()

    def show_panel(self, panel: TaxPanel) -> None:
        self._panel = panel
        draft = panel.draft
        self.setEnabled(draft is not None and not panel.busy)
        self.notice.show_notice(panel.notice)
        self.keep.setEnabled(panel.can_keep)
        self.undo.setVisible(panel.can_keep and not panel.is_first)
        self.unkept.setVisible(panel.can_keep)
        self.unkept.setText(self.tr("Not in force yet") if panel.is_first else self.tr("Changed"))
        if draft is not None:
            self._show_home(draft)
            self._show_table(draft)
            self._show_rules(draft)

    def _show_home(self, draft: TaxPolicy) -> None:
        home = draft.home
        for field, text in (
            (self.country, home.country),
            (self.region, home.region),
            (self.postcode, home.postal_code),
        ):
            if field.text().strip() != text:
                field.setText(text)

    def _show_table(self, draft: TaxPolicy) -> None:
        is_vat = isinstance(draft.table, VatTable)
        self.vat.setVisible(is_vat)
        self.rules.setVisible(not is_vat)
        if isinstance(draft.table, VatTable):
            lines = [
                Line(
                    (
                        country_name(country),
                        class_text(tax_class),
                        rate_text(rate.per_million),
                        rate.label,
                    ),
                    (country, tax_class),
                )
                for country, classes in sorted(draft.table.rates.items())
                for tax_class, rate in sorted(
                    classes.items(), key=lambda each: -each[1].per_million
                )
            ]
            self.vat.show_lines(lines)
        elif isinstance(draft.table, SalesTaxTable):
            self.rules.show_lines(
                [
                    Line(
                        (
                            rule.rate.label,
                            area_text(rule.area),
                            rate_text(rule.rate.per_million),
                            self.tr("taxed") if rule.taxes_shipping else self.tr("free"),
                            ", ".join(class_text(each) for each in sorted(rule.exempt)) or "—",
                        ),
                        place,
                    )
                    for place, rule in enumerate(draft.table.rules)
                ]
            )

    def _show_rules(self, draft: TaxPolicy) -> None:
        for box, value in (
            (self.scope, draft.scope),
            (self.shipping, draft.shipping_tax),
            (self.export, draft.export_price),
        ):
            blocker = QSignalBlocker(box)
            box.setCurrentIndex(box.findData(value))
            del blocker
        self.scope.setEnabled(draft.home.country != "JP")

    def _home_typed(self) -> None:
        draft = self._panel.draft
        country = self.country.text().strip().upper()
        if draft is None or len(country) != 2:  # noqa: PLR2004 -- ISO 3166
            return
        scope = RoundingScope.PER_TOTAL if country == "JP" else draft.scope
        home = replace(
            draft.home,
            country=country,
            region=self.region.text().strip(),
            postal_code=self.postcode.text().strip(),
        )
        self.changed.emit(replace(draft, home=home, scope=scope))

    def _rule_chosen(self) -> None:
        draft = self._panel.draft
        if draft is not None:
            self.changed.emit(
                replace(
                    draft,
                    scope=RoundingScope(self.scope.currentData()),
                    shipping_tax=ShippingTax(self.shipping.currentData()),
                    export_price=ExportPrice(self.export.currentData()),
                )
            )

    def _open(self, key: object) -> None:
        draft = self._panel.draft
        if draft is None:
            return
        if isinstance(draft.table, VatTable):
            self._open_rate(draft.table, key)
        elif isinstance(draft.table, SalesTaxTable):
            place = key if isinstance(key, int) else None
            rule = draft.table.rules[place] if place is not None else None
            sheet = SalesTaxSheet(rule, self)
            sheet.given.connect(lambda new: self.rule_given.emit(new, place))
            sheet.open()

    def _open_rate(self, table: VatTable, key: object) -> None:
        draft = self._panel.draft
        country, tax_class = draft.home.country if draft is not None else "", STANDARD
        old: tuple[str, TaxClass] | None = None
        if isinstance(key, tuple):
            country, tax_class = key
            old = (country, tax_class)
        rate = table.rates[country][tax_class] if old is not None else None
        sheet = VatRateSheet(country, tax_class, rate, self)
        sheet.given.connect(lambda *new: self.rate_given.emit(*new, old))
        sheet.open()

    def _drop(self) -> None:
        if self.rules.isVisible():
            key = self.rules.chosen()
            if isinstance(key, int):
                self.rule_dropped.emit(key)
        else:
            chosen = self.vat.chosen()
            if isinstance(chosen, tuple):
                self.rate_dropped.emit(*chosen)

    def _edit(self) -> None:
        table = self.rules if self.rules.isVisible() else self.vat
        if table.chosen() is not None:
            self._open(table.chosen())

    def _connect(self) -> None:
        for field in (self.country, self.region, self.postcode):
            field.editingFinished.connect(self._home_typed)
        for box in (self.scope, self.shipping, self.export):
            box.currentIndexChanged.connect(self._rule_chosen)
        self.vat.opened.connect(self._open)
        self.rules.opened.connect(self._open)
        self.add.clicked.connect(lambda: self._open(None))
        self.edit.clicked.connect(self._edit)
        self.drop.clicked.connect(self._drop)
        self.usual.clicked.connect(lambda: self.begun_anew.emit(self.country.text().upper()))
        self.keep.clicked.connect(self.kept)
        self.undo.clicked.connect(self.undone)

    def _lay_out(self) -> None:
        dress(self.keep, "primary", size="large")
        dress(self.undo, "quiet", size="large")
        self.country.setMaxLength(2)
        self.region.setMaxLength(_HOME_LIMIT)
        for table in (self.vat, self.rules):
            table.setMinimumHeight(_ROWS * _ROW)
        self._fill_boxes()
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        inside.setSpacing(Space.L)
        inside.addLayout(row(label(self.tr("Taxes"), "title"), self.unkept, None))
        told = self.tr(
            "What is kept here decides the total of every order. Check the rates against the law:"
            " Paydesk begins with those of January 2025."
        )
        inside.addWidget(label(told, "muted", wrap=True))
        inside.addWidget(self.notice)
        inside.addWidget(card(self._home()))
        inside.addWidget(card(self._table()))
        inside.addWidget(card(self._fractions()))
        inside.addStretch(1)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        page.setLayout(inside)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        middle = QWidget()
        dress(middle, "ground")
        across = row(page)
        middle.setLayout(across)
        scroll.setWidget(middle)
        foot = row(None, self.undo, self.keep, spacing=Space.M)
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    def _home(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        for place, (name, field, stretch) in enumerate(
            (
                (self.tr("Country (two letters)"), self.country, 1),
                (self.tr("State or prefecture"), self.region, 2),
                (self.tr("Postcode"), self.postcode, 1),
            )
        ):
            field.setAccessibleName(name)
            grid.addLayout(column(label(name, "caption"), field, spacing=Space.XS), 0, place)
            grid.setColumnStretch(place, stretch)
        home = column(label(self.tr("Where the shop is"), "strong"), spacing=Space.M)
        home.addLayout(grid)
        return home

    def _table(self) -> QVBoxLayout:
        head = row(label(self.tr("Rates"), "strong"), None, self.usual)
        made = column(spacing=Space.M)
        made.addLayout(head)
        made.addWidget(self.vat)
        made.addWidget(self.rules)
        made.addLayout(row(self.add, self.edit, self.drop, None))
        return made

    def _fractions(self) -> QVBoxLayout:
        made = column(label(self.tr("Fractions, delivery, export"), "strong"), spacing=Space.M)
        for name, box in (
            (self.tr("Fractions of a cent are settled"), self.scope),
            (self.tr("Delivery charges bear"), self.shipping),
            (self.tr("Buyers outside the tax territory pay"), self.export),
        ):
            box.setAccessibleName(name)
            made.addLayout(column(label(name, "caption"), box, spacing=Space.XS))
        return made

    def _fill_boxes(self) -> None:
        told: tuple[tuple[QComboBox, tuple[tuple[str, object], ...]], ...] = (
            (
                self.scope,
                (
                    (self.tr("Once per rate and invoice"), RoundingScope.PER_TOTAL),
                    (self.tr("On each line"), RoundingScope.PER_LINE),
                ),
            ),
            (
                self.shipping,
                (
                    (self.tr("The standard rate"), ShippingTax.OWN_CLASS),
                    (self.tr("The rates of the goods, by their value"), ShippingTax.PRO_RATA),
                ),
            ),
            (
                self.export,
                (
                    (self.tr("The same price"), ExportPrice.SAME),
                    (self.tr("The price without the tax in it"), ExportPrice.WITHOUT_HOME_TAX),
                ),
            ),
        )
        for box, choices in told:
            for text, value in choices:
                box.addItem(text, value)
