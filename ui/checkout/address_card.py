"""Where the order goes, and the one field that is asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.address_mapping import AddressField
from app.domain.masking import masked_lines
from ui.checkout.panel import CheckoutPanel
from ui.checkout.visit import Phase
from ui.checkout.wording import field_text
from ui.countries import country_name
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import label, row

_LIMIT = 255


class AddressCard(QFrame):
    """The buyer's address, masked.

    Signals:
        answered: a field (``AddressField``) and what the buyer said.
    """

    answered = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self._asked: AddressField | None = None
        self.title = label(self.tr("Deliver to"), "caption")
        self.lines = label(wrap=True)
        self.question = label(kind="strong", wrap=True)
        self.field = QLineEdit()
        self.field.setMaxLength(_LIMIT)
        self.field.returnPressed.connect(self._answer)
        self.add = QPushButton(self.tr("Add"))
        self.add.clicked.connect(self._answer)
        self.question.setBuddy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.title)
        layout.addWidget(self.lines)
        layout.addSpacing(Space.XS)
        layout.addWidget(self.question)
        layout.addLayout(row(self.field, self.add))

    def show_panel(self, panel: CheckoutPanel) -> None:
        over = panel.phase is Phase.DECLINED
        self.setVisible(panel.ships and panel.address is not None and not over)
        if panel.address is not None:
            country = country_name(panel.address.country)
            self.lines.setText("\n".join(masked_lines(panel.address, country)))
        asked = panel.missing
        for part in (self.question, self.field, self.add):
            part.setVisible(asked is not None)
        if asked is None or asked is self._asked:
            self._asked = asked
            return
        self._asked = asked
        left = panel.missing_left
        more = self.tr(" (%1 more after it)").replace("%1", str(left - 1)) if left > 1 else ""
        ask = self.tr("Please ask the buyer: %1")
        self.question.setText(ask.replace("%1", field_text(asked)) + more)
        self.field.clear()
        self.field.setAccessibleName(field_text(asked))
        self.field.setFocus()

    def _answer(self) -> None:
        if self._asked is not None and self.field.text().strip():
            self.answered.emit(self._asked, self.field.text())
