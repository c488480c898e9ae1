"""A sheet that ends in a deed: it says beforehand what will happen, and sends nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QWidget

from app.domain.errors import Refused
from app.domain.money import Money
from app.domain.texts import NOTE_LIMIT
from app.services.order_details import OrderDetails
from app.services.order_views import ChargeView
from ui.formats import moment_text, money_text, read_money
from ui.order.deed import Deed
from ui.refusal_words import said_here
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.till.amount_field import AmountField
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label

_TALL = 72
_TWO_LINES = 38


class DeedSheet(Sheet):
    """Root of the sheets of one order.

    Signals:
        decided: a ``Deed``; the sheet is closed.
    """

    decided = Signal(object)

    def __init__(
        self, title: str, primary: str, details: OrderDetails, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, primary, parent)
        self.setMinimumWidth(520)
        self.details = details
        self.outcome = label("", "", wrap=True)
        self.outcome.setMinimumHeight(_TWO_LINES)
        self._frame = QFrame()
        dress(self._frame, "notice", Tone.INFO)
        inside = column(
            label(self.tr("What will happen"), "caption"), self.outcome, spacing=Space.XS
        )
        inside.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        self._frame.setLayout(inside)

    def finish(self) -> None:
        """Put the sentence below everything else; called last by a sheet's making."""
        self.body.addWidget(self._frame)
        self.foresee()

    def foresee(self) -> None:
        """Say what will happen, from what is filled in so far."""
        self.complain("")
        try:
            self.outcome.setText(self.sentence())
        except Refused as problem:
            self.outcome.setText(said_here(str(problem)))
        self.outcome.setAccessibleName(self.outcome.text())

    def sentence(self) -> str:
        """What will happen.

        Raises:
            Unfinished: it cannot be told yet.
        """
        raise NotImplementedError

    def deed(self) -> Deed:
        """What is asked for.

        Raises:
            Unfinished: with the sentence and the field where it can be mended.
        """
        raise NotImplementedError

    def accept(self) -> None:
        try:
            deed = self.deed()
        except Unfinished as problem:
            self.complain(str(problem), problem.field)
            return
        super().accept()
        self.decided.emit(deed)

    def add_field(self, name: str, field: QWidget) -> None:
        """A field under its name."""
        field.setAccessibleName(name)
        self.body.addLayout(column(label(name, "caption"), field, spacing=Space.XS))

    def note_field(self) -> QLineEdit:
        """A word to the buyer; what Amazon takes at most."""
        field = QLineEdit()
        field.setMaxLength(NOTE_LIMIT)
        self.add_field(self.tr("Note to the buyer (may stay empty)"), field)
        return field

    def reason_field(self, name: str) -> QPlainTextEdit:
        """Why, for colleagues."""
        field = QPlainTextEdit()
        field.setFixedHeight(_TALL)
        field.setTabChangesFocus(True)
        self.add_field(name, field)
        return field

    def charge_choice(self, places: Sequence[int], amounts: Sequence[Money]) -> QComboBox:
        """Which of several charges; hidden when there is only one."""
        choice = QComboBox()
        for place, amount in zip(places, amounts, strict=True):
            charge = self.details.view.charges[place]
            at = self.details.situation.facts.charges[place].authorized_at
            day = moment_text(at) if at is not None else charge.reference_id
            choice.addItem(f"{money_text(amount)}  ·  {day}  ·  {charge.reference_id}", place)
        if len(places) > 1:
            self.add_field(self.tr("Which one"), choice)
        choice.currentIndexChanged.connect(lambda _at: self.foresee())
        return choice

    def chosen(self, choice: QComboBox) -> ChargeView:
        """The charge that is chosen."""
        return self.details.view.charges[int(choice.currentData())]


class Unfinished(Refused):
    """The form cannot be sent yet; ``field`` is where to mend it."""

    def __init__(self, sentence: str, field: QWidget | None = None) -> None:
        super().__init__(sentence)
        self.field = field


class AmountEntry(AmountField):
    """An amount with a ceiling that is told."""

    def __init__(self, sheet: DeedSheet, name: str) -> None:
        super().__init__(name)
        self._sheet = sheet
        self.ceiling_text = label("", "muted")
        self.made_of = label("", "caption")
        self.made_of.hide()
        parts = (label(name, "caption"), self, self.ceiling_text, self.made_of)
        sheet.body.addLayout(column(*parts, spacing=Space.XS))
        self.textChanged.connect(lambda _text: sheet.foresee())

    def show_amount(self, amount: Money) -> None:
        """Fill it in."""
        self.setText(money_text(amount))

    def read(self, ceiling: Money) -> Money:
        """The amount.

        Raises:
            Unfinished: no amount, not above zero, or above the ceiling; the sentence says which.
        """
        text = self.text().strip()
        try:
            amount = read_money(text, ceiling.currency)
        except Refused as error:
            told = self.tr("“%1” is no amount in %2. Write it like %3.") if text else ""
            example = money_text(Money(10 ** (ceiling.currency.exponent + 1), ceiling.currency))
            told = told.replace("%1", text).replace("%2", ceiling.currency.value)
            told = told.replace("%3", example)
            raise Unfinished(told or self.tr("Type an amount."), self) from error
        if amount.minor <= 0:
            raise Unfinished(self.tr("The amount must be more than zero."), self)
        if amount > ceiling:
            told = self.tr("%1 is too much: at most %2 is possible. Nothing was sent.")
            told = told.replace("%1", money_text(amount)).replace("%2", money_text(ceiling))
            raise Unfinished(told, self)
        return amount
