"""The chips: what the list is filtered by, each in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QPushButton, QWidget

from app.domain.environment import Region
from app.domain.errors import Refused
from app.domain.money import Currency, Money
from app.domain.named_days import Days, NamedDays, moments
from app.domain.order_filter import OrderFilter, Reserved
from app.domain.payment_status import MayShip, PaymentStatus
from app.services.order_book import People
from ui.formats import money_text, read_money, ship_text, status_text
from ui.names import called
from ui.orders.columns import region_text
from ui.orders.typed import days_name
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.till.amount_field import AmountField
from ui.widgets.chip import Chip
from ui.widgets.text import label, row

_FIELD: Final = 150


class FilterBar(QWidget):
    """Chips side by side.

    Signals:
        chosen: an ``OrderFilter``.
        cleared: everything is to be shown.
        saving: the present filter is to get a name.
    """

    chosen = Signal(object)
    cleared = Signal()
    saving = Signal()

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._present = OrderFilter()
        self._people: People | None = None
        self.status = Chip(self.tr("Payment"))
        self.ship = Chip(self.tr("Shipping"))
        self.reserved = Chip(self.tr("Reserved"))
        self.date = Chip(self.tr("Date"))
        self.amount = Chip(self.tr("Amount"))
        self.staff = Chip(self.tr("Sold by"))
        self.desk = Chip(self.tr("Desk"))
        self.region = Chip(self.tr("Region"))
        self.clear = QPushButton(self.tr("Clear"))
        self.save = QPushButton(self.tr("Save …"))
        for button in (self.clear, self.save):
            dress(button, "link")
            button.setAutoDefault(False)
        self._fill()
        self._connect()
        line = row(
            *(self.status, self.ship, self.reserved, self.date, self.amount, self.staff),
            *(self.desk, self.region, self.clear, self.save, None),
            spacing=Space.XS,
        )
        self.setLayout(line)

    def show_filter(self, shown: OrderFilter, whole: OrderFilter, people: People) -> None:
        """Draw the chips.

        Args:
            shown: what they hold.
            whole: with what was typed, which can be cleared and saved too.
            people: who and where, to choose from.
        """
        self._present = shown
        if people != self._people:
            self._people = people
            self._offer_people(people)
        self.status.say(
            _listed([status_text(each)[0] for each in PaymentStatus if each in shown.statuses])
        )
        self.ship.say(_listed([ship_text(each)[0] for each in MayShip if each in shown.ships]))
        self.reserved.say(self._age_text(shown.reserved) if shown.reserved else "")
        self.date.say(days_text(shown))
        self.amount.say(self._amount_text(shown))
        self.staff.say(called(shown.staff))
        self.desk.say(shown.desk)
        self.region.say(shown.region.upper())
        # a shop's database is of one region: its chip makes room first
        self.region.setVisible(bool(shown.region) or whole.is_empty)
        self.clear.setVisible(not whole.is_empty)
        self.save.setVisible(not replace(whole, words=()).is_empty)

    def _fill(self) -> None:
        self.status.offer_several(
            [(each, status_text(each)[0]) for each in PaymentStatus],
            lambda: frozenset(self._present.statuses),
        )
        self.ship.offer_several(
            [(each, ship_text(each)[0]) for each in MayShip],
            lambda: frozenset(self._present.ships),
        )
        ages = [(each, self._age_text(each)) for each in Reserved]
        self.reserved.offer_one([(None, self.tr("Any")), *ages])
        days = [(each, days_title(each)) for each in reversed(NamedDays)]
        self.date.offer_one([(None, self.tr("Any day")), *days])
        self.date.offer_form(self._date_form())
        self.amount.offer_one([(None, self.tr("Any amount"))])
        self.amount.offer_form(self._amount_form())
        regions = [(each.value, region_text(each)) for each in Region]
        self.region.offer_one([("", self.tr("Any")), *regions])
        self._offer_people(People((), ()))

    def _offer_people(self, people: People) -> None:
        staff = [(name, called(name)) for name in people.staff]
        self.staff.offer_one([("", self.tr("Anybody")), *staff])
        desks = [(name, name) for name in people.desks]
        self.desk.offer_one([("", self.tr("Any desk")), *desks])

    def _connect(self) -> None:
        for chip, field in (
            (self.status, "statuses"),
            (self.ship, "ships"),
            (self.reserved, "reserved"),
            (self.staff, "staff"),
            (self.desk, "desk"),
            (self.region, "region"),
        ):
            chip.chosen.connect(lambda value, field=field: self._choose(**{field: value}))
        self.date.chosen.connect(self._choose_named)
        self.amount.chosen.connect(lambda _none: self._choose(least_minor=None, most_minor=None))
        self.clear.clicked.connect(self.cleared)
        self.save.clicked.connect(self.saving)

    def _choose(self, **changes: Any) -> None:
        self.chosen.emit(replace(self._present, **changes))

    def _choose_named(self, named: NamedDays | None) -> None:
        """Days by their name; a desk may run over midnight, so they are worked out when asked."""
        if named is None:
            self._choose_days(None)
            return
        chosen = replace(self._present, named=named)
        self.chosen.emit(chosen.on(dt.datetime.now().astimezone().date()))

    def _choose_days(self, days: Days | None) -> None:
        since, until = moments(days) if days is not None else (None, None)
        self._choose(since=since, until=until, named=None)

    def _date_form(self) -> QWidget:
        self.since, self.until = (QDateEdit(QDate.currentDate()) for _ in range(2))
        for field, name in ((self.since, self.tr("From")), (self.until, self.tr("Until"))):
            field.setCalendarPopup(True)
            field.setAccessibleName(name)
            field.setMinimumWidth(_FIELD)
        apply = QPushButton(self.tr("Apply"))
        apply.clicked.connect(self._apply_days)
        names = (self.tr("From"), self.tr("Until"))
        return _form(names, (self.since, self.until), apply)

    def _apply_days(self) -> None:
        first, last = (_plain_date(each.date()) for each in (self.since, self.until))
        first, last = min(first, last), max(first, last)
        self.date.menu_of.hide()
        self._choose_days((first, last + dt.timedelta(days=1)))

    def _amount_form(self) -> QWidget:
        self.least, self.most = AmountField(self.tr("At least")), AmountField(self.tr("At most"))
        for field in (self.least, self.most):
            field.setMinimumWidth(_FIELD)
            field.returnPressed.connect(self._apply_amounts)
        apply = QPushButton(self.tr("Apply"))
        apply.clicked.connect(self._apply_amounts)
        names = (self.tr("At least"), self.tr("At most"))
        return _form(names, (self.least, self.most), apply)

    def _apply_amounts(self) -> None:
        found: list[int | None] = []
        for field in (self.least, self.most):
            try:
                text = field.text().strip()
                found.append(read_money(text, self._currency).minor if text else None)
            except Refused:
                dress(field, tone="bad")
                field.setFocus()
                return
            dress(field, tone="neutral")
        self.amount.menu_of.hide()
        self._choose(least_minor=found[0], most_minor=found[1])

    def _age_text(self, age: Reserved) -> str:
        words = {
            Reserved.ANY: self.tr("waits for its capture"),
            Reserved.LATE: self.tr("for more than 7 days"),
            Reserved.ENDING: self.tr("ends soon"),
        }
        return words[age]

    def _amount_text(self, shown: OrderFilter) -> str:
        least, most = (
            money_text(Money(minor, self._currency)) if minor is not None else ""
            for minor in (shown.least_minor, shown.most_minor)
        )
        if least and most:
            return least if least == most else f"{least} \N{EN DASH} {most}"
        if least:
            return self.tr("from %1").replace("%1", least)
        return self.tr("up to %1").replace("%1", most) if most else ""


def days_text(shown: OrderFilter) -> str:
    """The days of a filter: by their name, or from one to another."""
    if shown.named is not None:
        return days_name(shown.named)
    if shown.since is None or shown.until is None:
        return ""
    first = shown.since.astimezone().date()
    last = shown.until.astimezone().date() - dt.timedelta(days=1)
    return (
        _day_text(first) if first == last else f"{_day_text(first)} \N{EN DASH} {_day_text(last)}"
    )


def days_title(named: NamedDays) -> str:
    """The same at the beginning of a line."""
    name = days_name(named)
    return f"{name[:1].upper()}{name[1:]}"


def _day_text(day: dt.date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def _plain_date(day: QDate) -> dt.date:
    return dt.date(day.year(), day.month(), day.day())


def _listed(words: list[str]) -> str:
    """One word, or the first one and how many more."""
    if len(words) > 1:
        return f"{words[0]} +{len(words) - 1}"
    return "".join(words)


def _form(names: tuple[str, ...], fields: tuple[QWidget, ...], apply: QPushButton) -> QWidget:
    form = QWidget()
    grid = QGridLayout(form)
    grid.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
    grid.setSpacing(Space.S)
    for at, (name, field) in enumerate(zip(names, fields, strict=True)):
        grid.addWidget(label(name, "caption"), 0, at)
        grid.addWidget(field, 1, at)
    dress(apply, "primary")
    grid.addWidget(apply, 2, 0, 1, 2)
    return form
