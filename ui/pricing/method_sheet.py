"""One way to send goods: where to, at what price, how long it takes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import AppError, Refused
from app.domain.money import Currency, Money
from app.domain.postal_address import AddressKind
from app.domain.shipping import STREET_ONLY, Arrival, ShippingMethod, ShippingMethodId, Zone
from app.domain.tariff import FlatTariff, Tariff, ValueStep, ValueTariff, WeightStep, WeightTariff
from ui.formats import money_text, read_money
from ui.notices import notice_of
from ui.pricing.words import kind_text
from ui.theme.tokens import Space
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label, row

_NAME_LIMIT = 120
_LONGEST_DAYS = 365
_LINES_HIGH = 110
_FLAT, _WEIGHT, _VALUE = "flat", "weight", "value"


class BadSteps(Refused):
    """A line of the price list that cannot be read."""

    def __init__(self, line: str) -> None:
        super().__init__(f"{line!r} is no line of a price list; write a bound, a colon, a price")
        self.line = line


class MethodSheet(Sheet):
    """Everything of one method; it stays open until it is kept.

    Signals:
        given: a ``ShippingMethod``.
    """

    given = Signal(object)

    def __init__(
        self,
        method: ShippingMethod | None,
        zones: Sequence[Zone],
        taken: Collection[str],
        currency: Currency,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        title = self.tr("New shipping method")
        if method is not None:
            title = self.tr("Change shipping method")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.primary.setText(self.tr("Keep method"))
        self.setMinimumWidth(640)
        self._seen, self._zones, self._taken = method, tuple(zones), frozenset(taken)
        self._currency = currency
        self.name, self.price, self.free_from = QLineEdit(), QLineEdit(), QLineEdit()
        self.zone, self.tariff = QComboBox(), QComboBox()
        self.steps = QPlainTextEdit()
        self.earliest, self.latest = QSpinBox(), QSpinBox()
        self.kinds = {kind: QCheckBox(kind_text(kind)) for kind in AddressKind}
        self.active = QCheckBox(self.tr("Offered to buyers"))
        self._hint = label("", "caption", wrap=True)
        self._lay_out()
        self._fill(method)
        self.tariff.currentIndexChanged.connect(self._tariff_chosen)
        self._tariff_chosen()

    def accept(self) -> None:
        """Check, and hand it on."""
        name = self.name.text().strip()
        if not name:
            self.complain(self.tr("The method needs a name; buyers see it."), self.name)
            return
        try:
            method = self._method(name)
        except AppError as error:
            self.complain(notice_of(error).what)
            return
        self.complain("")
        self.given.emit(method)

    def _method(self, name: str) -> ShippingMethod:
        free = self.free_from.text().strip()
        return ShippingMethod(
            method_id=self._seen.method_id if self._seen else _new_id(name, self._taken),
            name=name,
            zone=self._zones[self.zone.currentIndex()],
            tariff=self._tariff(),
            arrival=Arrival(self.earliest.value(), self.latest.value()),
            free_from=read_money(free, self._currency) if free else None,
            delivers_to=frozenset(kind for kind, box in self.kinds.items() if box.isChecked())
            or STREET_ONLY,
            active=self.active.isChecked(),
        )

    def _tariff(self) -> Tariff:
        kind = self.tariff.currentData()
        if kind == _FLAT:
            return FlatTariff(read_money(self.price.text(), self._currency))
        lines = [line for line in self.steps.toPlainText().splitlines() if line.strip()]
        steps = [self._step(line) for line in lines]
        if kind == _WEIGHT:
            return WeightTariff(tuple(WeightStep(_grams(b), p) for b, p in steps))
        read = (ValueStep(read_money(b, self._currency), p) for b, p in steps)
        return ValueTariff(tuple(read))

    def _step(self, line: str) -> tuple[str, Money]:
        bound, colon, price = line.partition(":")
        if not colon:
            raise BadSteps(line)
        return bound.strip(), read_money(price.strip(), self._currency)

    def _fill(self, method: ShippingMethod | None) -> None:
        self.active.setChecked(method is None or method.active)
        delivers = method.delivers_to if method is not None else STREET_ONLY
        for kind, box in self.kinds.items():
            box.setChecked(kind in delivers)
        if method is None:
            self.earliest.setValue(2)
            self.latest.setValue(4)
            return
        self.name.setText(method.name)
        self.zone.setCurrentIndex(self.zone.findText(method.zone.name))
        self.earliest.setValue(method.arrival.earliest_days)
        self.latest.setValue(method.arrival.latest_days)
        self.free_from.setText(money_text(method.free_from) if method.free_from else "")
        form, text = _shown(method.tariff)
        self.tariff.setCurrentIndex(self.tariff.findData(form))
        (self.price.setText if form == _FLAT else self.steps.setPlainText)(text)

    def _tariff_chosen(self) -> None:
        kind = self.tariff.currentData()
        self.price.setVisible(kind == _FLAT)
        self.steps.setVisible(kind != _FLAT)
        hints = {
            _FLAT: self.tr("The same for every parcel."),
            _WEIGHT: self.tr(
                "One line for each step: kilograms up to which it holds, a colon, the price."
                " Heavier parcels are not carried."
            ),
            _VALUE: self.tr(
                "One line for each step: value of the goods from which it holds, a colon, the"
                " price. Begin with 0."
            ),
        }
        self._hint.setText(hints[kind])

    def _lay_out(self) -> None:
        self.name.setMaxLength(_NAME_LIMIT)
        for zone in self._zones:
            self.zone.addItem(zone.name)
        for text, kind in (
            (self.tr("One price"), _FLAT),
            (self.tr("By weight"), _WEIGHT),
            (self.tr("By value of the goods"), _VALUE),
        ):
            self.tariff.addItem(text, kind)
        for box in (self.earliest, self.latest):
            box.setRange(0, _LONGEST_DAYS)
            box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.steps.setFixedHeight(_LINES_HIGH)
        self.price.setPlaceholderText(money_text(Money(490, self._currency)))
        self.free_from.setPlaceholderText(self.tr("never"))
        self._pair(self.tr("Name, as buyers see it"), self.name, self.tr("Goes to"), self.zone)
        self.body.addLayout(_named(self.tr("Price"), self.tariff))
        self.body.addWidget(self.price)
        self.body.addWidget(self.steps)
        self.body.addWidget(self._hint)
        self.price.setAccessibleName(self.tr("Price"))
        self.steps.setAccessibleName(self.tr("Price list"))
        days = row(self.earliest, label(self.tr("to"), "muted"), self.latest, None, spacing=Space.S)
        self.earliest.setAccessibleName(self.tr("Earliest arrival in days"))
        self.latest.setAccessibleName(self.tr("Latest arrival in days"))
        arrival = column(label(self.tr("Arrives after days"), "caption"), spacing=Space.XS)
        arrival.addLayout(days)
        last = row(spacing=Space.M)
        last.addLayout(_named(self.tr("Free from a value of goods of"), self.free_from), 1)
        last.addLayout(arrival, 1)
        self.body.addLayout(last)
        boxes = list(self.kinds.values())
        self.body.addLayout(row(*boxes, None, spacing=Space.M))
        self.body.addWidget(self.active)

    def _pair(self, name: str, left: QWidget, other: str, right: QWidget) -> None:
        pair = row(spacing=Space.M)
        pair.addLayout(_named(name, left), 1)
        pair.addLayout(_named(other, right), 1)
        self.body.addLayout(pair)


def _shown(tariff: Tariff) -> tuple[str, str]:
    """Which of the three forms, and what stands in its field."""
    match tariff:
        case FlatTariff():
            return _FLAT, money_text(tariff.price)
        case WeightTariff():
            steps = tariff.steps
            return _WEIGHT, "\n".join(f"{_kilos(s.up_to_g)}: {money_text(s.price)}" for s in steps)
        case ValueTariff():
            lines = (f"{money_text(s.from_value)}: {money_text(s.price)}" for s in tariff.steps)
            return _VALUE, "\n".join(lines)


def _named(name: str, field: QWidget) -> QVBoxLayout:
    field.setAccessibleName(name)
    return column(label(name, "caption"), field, spacing=Space.XS)


def _kilos(grams: int) -> str:
    whole, rest = divmod(grams, 1_000)
    decimals = f"{rest:03d}".rstrip("0")
    return f"{whole}{QLocale().decimalPoint()}{decimals}" if decimals else str(whole)


def _grams(text: str) -> int:
    """``2`` or ``0,5`` kilograms, with or without the unit."""
    bare = text.casefold().replace("kg", "").strip().replace(",", ".")
    match = re.fullmatch(r"([0-9]{1,6})(?:\.([0-9]{1,3}))?", bare, re.ASCII)
    if match is None:
        raise BadSteps(text)
    return int(match[1]) * 1_000 + int((match[2] or "").ljust(3, "0"))


def _new_id(name: str, taken: Collection[str]) -> ShippingMethodId:
    """The shop's own key, made from the name once; it stays when the name changes."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "method"
    count = 1
    while (key := stem if count == 1 else f"{stem}-{count}") in taken:
        count += 1
    return ShippingMethodId(key)
