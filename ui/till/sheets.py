"""The till's small questions: quantity, note, customer, a parked basket's name, age."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from app.domain.basket import NOTE_LIMIT, BasketLine
from app.domain.errors import Refused
from app.domain.gateway import BuyerContact
from app.domain.product import Product, Unit
from ui.formats import quantity_text
from ui.products.words import unit_price_text
from ui.theme.look import dress
from ui.till.amount_field import AmountField, read_quantity
from ui.till.notices import till_notice
from ui.widgets.sheet import Sheet
from ui.widgets.text import label

_CONTACT_LIMIT = 120
_BASKET_NAME_LIMIT = 80


class QuantitySheet(Sheet):
    """How much of a line.

    Signals:
        given: a ``Quantity``.
    """

    given = Signal(object)

    def __init__(self, line: BasketLine, parent: QWidget | None = None) -> None:
        super().__init__(line.product.name, self.tr("Set quantity"), parent)
        self._whole = line.product.unit is Unit.PIECE
        self._sku = line.product.sku
        self.value = AmountField(self.tr("Quantity"), quantity_text(line.quantity.milli))
        price = unit_price_text(line.product.price, line.product.unit)
        self.body.addWidget(label(price, "muted"))
        self.body.addWidget(self.value)
        self.value.selectAll()
        self.value.setFocus()

    def accept(self) -> None:
        try:
            quantity = read_quantity(self.value.text())
        except Refused as error:
            self.complain(till_notice(error).notice.text, self.value)
            return
        if self._whole and not quantity.is_whole:
            self.complain(self.tr("It is sold by the piece: take a whole number."), self.value)
            return
        self.given.emit(quantity)
        super().accept()


class NoteSheet(Sheet):
    """A note to a line or to the whole basket.

    Signals:
        given: the text; empty takes the note back.
    """

    given = Signal(str)

    def __init__(self, title: str, present: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep note"), parent)
        self.value = QPlainTextEdit(present)
        self.value.setAccessibleName(self.tr("Note"))
        self.value.setTabChangesFocus(True)
        self.value.setMinimumHeight(120)
        self.body.addWidget(self.value)
        hint = self.tr("For the shop: buyers do not see it. Ctrl+Enter keeps it.")
        self.body.addWidget(label(hint, "caption", wrap=True))
        self.value.setFocus()

    def accept(self) -> None:
        text = self.value.toPlainText().strip()
        if len(text) > NOTE_LIMIT:
            over = self.tr("%n characters too many.", "", len(text) - NOTE_LIMIT)
            self.complain(over, self.value)
            return
        self.given.emit(text)
        super().accept()


class CustomerSheet(Sheet):
    """Who buys, as far as the shop wants to know before Amazon tells.

    Signals:
        given: a ``BuyerContact``, or ``None`` for nobody.
    """

    given = Signal(object)

    def __init__(self, present: BuyerContact | None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, title=self.tr("Customer"), primary=self.tr("Keep customer"))
        self.name = _field(present.name if present else "")
        self.email = _field(present.email if present else "")
        self.phone = _field(present.phone if present else "")
        form = QFormLayout()
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("E-mail"), self.email)
        form.addRow(self.tr("Phone"), self.phone)
        self.body.addLayout(form)
        hint = self.tr("Amazon tells name and address at the checkout; this is for the basket.")
        self.body.addWidget(label(hint, "caption", wrap=True))
        if present is not None:
            forget = QPushButton(self.tr("Remove"))
            dress(forget, "danger", size="large")
            forget.setAutoDefault(False)
            forget.clicked.connect(self._forget)
            self.buttons.insertWidget(0, forget)
        self.name.setFocus()

    def accept(self) -> None:
        name, email, phone = (_line(each.text()) for each in (self.name, self.email, self.phone))
        if email and ("@" not in email[1:-1] or " " in email):
            self.complain(self.tr("This is no e-mail address."), self.email)
            return
        contact = BuyerContact(name, email, phone)
        self.given.emit(contact if any((name, email, phone)) else None)
        super().accept()

    def _forget(self) -> None:
        self.given.emit(None)
        super().accept()


class ParkSheet(Sheet):
    """Under which name a basket is parked.

    Signals:
        given: the name; may be empty.
    """

    given = Signal(str)

    def __init__(self, suggestion: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Park the basket"), self.tr("Park"), parent)
        self.name = _field(suggestion, _BASKET_NAME_LIMIT)
        self.name.setPlaceholderText(self.tr("e.g. blue coat, or a first name"))
        self.name.setAccessibleName(self.tr("Name of the basket"))
        hint = self.tr("Any desk can take it up again. A name helps to find it.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.body.addWidget(self.name)
        self.name.selectAll()
        self.name.setFocus()

    def accept(self) -> None:
        self.given.emit(_line(self.name.text()))
        super().accept()


class AgeSheet(Sheet):
    """Asks whether somebody has looked at the buyer.

    Signals:
        answered: whether the buyer is old enough; also when the sheet is closed otherwise.
    """

    answered = Signal(bool)

    def __init__(self, product: Product, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Check the buyer's age"), self.tr("Old enough"), parent)
        self.cancel.setText(self.tr("Do not sell"))
        # Enter may be the end of the next scan: nobody must be let pass by it
        self.primary.setAutoDefault(False)
        self.primary.setDefault(False)
        self.cancel.setFocus()
        text = self.tr(
            "%1 may only be sold to buyers who are old enough. Ask for an identity card."
        )
        self.body.addWidget(label(text.replace("%1", product.name), wrap=True))
        hint = self.tr("It is asked once for each basket.")
        self.body.addWidget(label(hint, "caption", wrap=True))
        self.finished.connect(lambda result: self.answered.emit(bool(result)))


def _field(text: str, limit: int = _CONTACT_LIMIT) -> QLineEdit:
    field = QLineEdit(text)
    field.setMaxLength(limit)
    return field


def _line(text: str) -> str:
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
