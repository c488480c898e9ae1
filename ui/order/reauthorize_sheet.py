"""Has Amazon reserve money again: after a decline, a lapse, or for the next parcel."""

from __future__ import annotations

from PySide6.QtWidgets import QRadioButton, QWidget

from app.domain import limits
from app.domain.money import Money
from app.domain.order_actions import OrderAction
from app.services.order_details import OrderDetails
from ui.formats import money_text
from ui.language import translate
from ui.order.deed import Deed
from ui.order.deed_sheet import AmountEntry, DeedSheet
from ui.order.sentences import before_reauthorization


class ReauthorizeSheet(DeedSheet):
    """An amount, and whether Amazon is to answer at once."""

    def __init__(self, details: OrderDetails, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("ReauthorizeSheet", "Reserve money again"),
            translate("ReauthorizeSheet", "Reserve"),
            details,
            parent,
        )
        self.amount = AmountEntry(self, translate("ReauthorizeSheet", "Amount"))
        text = translate(
            "ReauthorizeSheet", "At most %1: the order's total and what Amazon allows above it."
        )
        self.amount.ceiling_text.setText(text.replace("%1", money_text(self.ceiling)))
        self.at_once = QRadioButton(translate("ReauthorizeSheet", "Amazon answers at once"))
        self.later = QRadioButton(
            translate("ReauthorizeSheet", "Amazon may take up to a day; more payments succeed")
        )
        self.at_once.setChecked(True)
        for choice in (self.at_once, self.later):
            self.body.addWidget(choice)
        self.note = self.note_field()
        missing = self._missing()
        if missing.minor > 0:
            self.amount.show_amount(missing)
        self.finish()
        self.amount.setFocus()
        self.amount.selectAll()

    @property
    def ceiling(self) -> Money:
        left = self.details.view.left_to_authorize
        return min(left, limits.largest(left.currency))

    def sentence(self) -> str:
        amount = self.amount.read(self.ceiling)
        self.primary.setText(
            translate("ReauthorizeSheet", "Reserve %1").replace("%1", money_text(amount))
        )
        return before_reauthorization(amount, self.details.view.left_to_authorize)

    def deed(self) -> Deed:
        return Deed(
            OrderAction.REAUTHORIZE,
            amount=self.amount.read(self.ceiling),
            seen_left=self.details.view.left_to_authorize,
            note=self.note.text().strip(),
            wait=self.at_once.isChecked(),
        )

    def _missing(self) -> Money:
        """What of the order's total is neither taken nor reserved; more is for staff to type."""
        view = self.details.view
        return view.total - view.captured - view.authorized
