"""The question about one permission: whether, up to where, and whether for others as well."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from app.domain.discount import DiscountRefused
from app.domain.errors import MalformedAmount
from app.domain.money import Currency, Money
from app.domain.permissions import Action, Effect, Permission
from ui.formats import money_text, percent_text, read_money
from ui.people.action_words import SIZED, action_text
from ui.people.panel import Cell
from ui.people.person_sheets import PersonSheet
from ui.people.words import effect_text, limit_text
from ui.theme.look import dress
from ui.till.amount_field import AmountField, read_percent
from ui.widgets.text import label

_HIGHEST_SHARE = 10_000


class PermissionSheet(PersonSheet):
    """One cell of the table.

    Signals:
        decided: the ``Permission`` that is to hold.
        reset: the default is to hold again.
    """

    decided = Signal(object)
    reset = Signal()

    def __init__(
        self, cell: Cell, whose: str, currency: Currency, parent: QWidget | None = None
    ) -> None:
        super().__init__(title=action_text(cell.action), primary=self.tr("Keep"), parent=parent)
        self._cell, self._currency = cell, currency
        told = self.tr("For %1").replace("%1", whose)
        self.body.addWidget(label(told, "muted", wrap=True))
        self._effects = QButtonGroup(self)
        self._add_effects()
        self.limit = AmountField(self.tr("Up to"), self._limit_now())
        self.limit.setPlaceholderText(self.tr("no limit"))
        self.above = QComboBox()
        self.approves = QCheckBox(self.tr("May be the second person for others"))
        self.approves.setChecked(cell.holds.may_approve)
        self._add_limit()
        self.body.addWidget(self.approves)
        self._add_reset()
        self._judge()
        (self._effects.checkedButton() or self.primary).setFocus()

    @property
    def effect(self) -> Effect:
        chosen = self._effects.checkedButton() or self._effects.buttons()[0]
        return Effect(str(chosen.property("effect")))

    def choose(self, effect: Effect) -> None:
        """Pick an answer as a click does."""
        for button in self._effects.buttons():
            if button.property("effect") == effect.value:
                button.click()

    def accept(self) -> None:
        permission = self._read()
        if permission is not None:
            self.complain("")
            self.primary.setEnabled(False)
            self.decided.emit(permission)

    def _read(self) -> Permission | None:
        """What was filled in; ``None`` after saying what is wrong with it."""
        above = Effect(str(self.above.currentData()))
        made = replace(
            self._cell.holds, effect=self.effect, above=above, may_approve=self.approves.isChecked()
        )
        if not self._has_limit:
            return replace(made, amount_limits=(), share_limit=None)
        text = self.limit.text().strip()
        if self._cell.action is Action.DISCOUNT:
            return self._with_share(made, text)
        others = tuple(each for each in made.amount_limits if each.currency is not self._currency)
        if not text:
            return replace(made, amount_limits=())
        try:
            limit = read_money(text, self._currency)
        except MalformedAmount:
            self.complain(self.tr("Write the amount like 500.00, or leave it empty."), self.limit)
            return None
        return replace(made, amount_limits=tuple(sorted((*others, limit), key=_code)))

    def _with_share(self, made: Permission, text: str) -> Permission | None:
        if not text:
            return replace(made, share_limit=None)
        try:
            share = read_percent(text)
        except DiscountRefused:
            share = _HIGHEST_SHARE + 1
        if share > _HIGHEST_SHARE:
            self.complain(self.tr("Write a share from 0.01 to 100 percent."), self.limit)
            return None
        return replace(made, share_limit=share)

    @property
    def _has_limit(self) -> bool:
        sized = self._cell.action in SIZED or self._cell.action is Action.DISCOUNT
        return sized and self.effect is Effect.ALLOW

    def _limit_now(self) -> str:
        holds = self._cell.holds
        if self._cell.action is Action.DISCOUNT:
            return "" if holds.share_limit is None else percent_text(holds.share_limit)
        limit = holds.limit(self._currency)
        return "" if limit is None else money_text(limit)

    def _add_effects(self) -> None:
        for effect in Effect:
            if self._cell.action is Action.MANAGE_USERS and effect is Effect.NEEDS_APPROVAL:
                continue  # people are changed by whoever may, or by nobody
            button = QRadioButton(effect_text(effect))
            button.setProperty("effect", effect.value)
            button.setObjectName(f"effect_{effect.value}")
            button.setChecked(self._cell.holds.effect is effect)
            self._effects.addButton(button)
            self.body.addWidget(button)
        if self._effects.checkedButton() is None:
            self._effects.buttons()[-1].setChecked(True)
        self._effects.buttonClicked.connect(lambda _button: self._judge())

    def _add_limit(self) -> None:
        self.above.addItem(self.tr("only with a second person"), Effect.NEEDS_APPROVAL.value)
        self.above.addItem(self.tr("not at all"), Effect.DENY.value)
        place = self.above.findData(self._cell.holds.above.value)
        self.above.setCurrentIndex(max(place, 0))
        self.above.setAccessibleName(self.tr("Above that"))
        self.limits = QWidget()
        form = QFormLayout(self.limits)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(label(self.tr("Up to")), self.limit)
        form.addRow(label(self.tr("Above that")), self.above)
        self.body.addWidget(self.limits)

    def _add_reset(self) -> None:
        default = self._cell.default
        said = self.tr("Default: %1").replace("%1", effect_text(default.effect))
        limit = limit_text(default, self._currency)
        self.default = label(f"{said}, {limit}" if limit else said, "muted", wrap=True)
        self.body.addWidget(self.default)
        self.back = QPushButton(self.tr("Back to the default"))
        dress(self.back, size="large")
        self.back.setAutoDefault(False)
        self.back.setVisible(self._cell.differs)
        self.back.clicked.connect(self._reset)
        self.buttons.insertWidget(0, self.back)

    def _reset(self) -> None:
        self.primary.setEnabled(False)
        self.reset.emit()

    def _judge(self) -> None:
        self.limits.setVisible(self._has_limit)
        self.approves.setVisible(self.effect is not Effect.DENY)


def _code(money: Money) -> str:
    return money.currency.value
