"""Asks for a discount: percent or amount, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from app.domain.discount import AmountOff, Discount, PercentOff
from app.domain.errors import Refused
from app.domain.money import Money
from ui.formats import money_text, percent_text, read_money
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.till.amount_field import AmountField, read_percent
from ui.till.notices import till_notice
from ui.widgets.sheet import Sheet
from ui.widgets.text import label, row

_QUICK: Final = (500, 1_000, 1_500, 2_000, 5_000)


class DiscountSheet(Sheet):
    """Shows what comes of it while it is typed.

    Signals:
        given: a ``Discount``, or ``None`` to take one back.
    """

    given = Signal(object)

    def __init__(
        self,
        title: str,
        base: Money,
        present: Discount | None,
        reasons: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, self.tr("Apply discount"), parent)
        self._base = base
        self._reasons = list(reasons)
        self.percent = _choice(self.tr("Percent"))
        self.amount = _choice(self.tr("Amount"))
        self.value = AmountField(self.tr("Discount"))
        self.reason = QComboBox()
        self.outcome = label("", "muted")
        self._lay_out(present)
        self._take(present)
        self.value.textChanged.connect(self._preview)
        self.percent.toggled.connect(self._preview)
        self._preview()
        self.value.setFocus()
        self.value.selectAll()

    def accept(self) -> None:
        try:
            discount = self._read()
        except Refused as error:
            self.complain(till_notice(error).notice.text, self.value)
            return
        self.given.emit(discount)
        super().accept()

    def _read(self) -> Discount:
        reason = self.reason.currentText()
        if self.percent.isChecked():
            return PercentOff(read_percent(self.value.text()), reason)
        return AmountOff(read_money(self.value.text(), self._base.currency), reason)

    def _preview(self) -> None:
        self.complain("")
        try:
            off = self._read().off(self._base)
        except Refused:
            self.outcome.setText(self.tr("Before: %1").replace("%1", money_text(self._base)))
            return
        text = self.tr("%1 instead of %2").replace("%1", money_text(self._base - off))
        self.outcome.setText(text.replace("%2", money_text(self._base)))

    def _take(self, present: Discount | None) -> None:
        if present is None:
            return
        if isinstance(present, AmountOff):
            self.amount.setChecked(True)
            self.value.setText(money_text(present.amount))
        else:
            self.value.setText(percent_text(present.basis_points))
        at = self.reason.findText(present.reason)
        if at < 0:
            self.reason.addItem(present.reason)
            at = self.reason.count() - 1
        self.reason.setCurrentIndex(at)

    def _give_back(self) -> None:
        self.given.emit(None)
        super().accept()

    def _lay_out(self, present: Discount | None) -> None:
        group = QButtonGroup(self)
        for choice in (self.percent, self.amount):
            group.addButton(choice)
        self.percent.setChecked(True)
        self.reason.addItems(self._reasons)
        self.reason.setAccessibleName(self.tr("Reason"))
        quick = row(spacing=Space.S)
        for points in _QUICK:
            quick.addWidget(self._quick(points))
        self.body.addLayout(row(self.percent, self.amount, self.value, spacing=Space.S))
        self.body.addLayout(quick)
        self.body.addWidget(self.outcome)
        self.body.addWidget(label(self.tr("Reason"), "muted"))
        self.body.addWidget(self.reason)
        if present is not None:
            back = QPushButton(self.tr("Take back"))
            dress(back, "danger", size="large")
            back.setAutoDefault(False)
            back.clicked.connect(self._give_back)
            self.buttons.insertWidget(0, back)

    def _quick(self, points: int) -> QPushButton:
        button = QPushButton(percent_text(points))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._type_percent(points))
        return button

    def _type_percent(self, points: int) -> None:
        self.percent.setChecked(True)
        self.value.setText(percent_text(points))


def _choice(text: str) -> QPushButton:
    button = QPushButton(text)
    dress(button, "choice", size="large")
    button.setCheckable(True)
    button.setAutoDefault(False)
    button.setMinimumWidth(120)  # checked it is bold and needs more than its size hint
    return button
