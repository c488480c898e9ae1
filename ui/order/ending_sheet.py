"""Void, cancel, close: told apart in plain words, each with what becomes of money and order."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.order_actions import OrderAction, voidable
from app.domain.texts import NOTE_LIMIT
from app.services.order_details import OrderDetails
from ui.language import marked, translate
from ui.order.deed import Deed
from ui.order.deed_sheet import DeedSheet
from ui.order.sentences import before_ending
from ui.theme.look import dress
from ui.widgets.text import label

_TITLES: Final = {
    OrderAction.VOID: (
        marked("EndingSheet", "Void: release the reserved money"),
        marked("EndingSheet", "Release the money"),
    ),
    OrderAction.CANCEL: (
        marked("EndingSheet", "Cancel: end the whole order"),
        marked("EndingSheet", "Cancel the order"),
    ),
    OrderAction.CLOSE: (
        marked("EndingSheet", "Close: finish the order"),
        marked("EndingSheet", "Close the order"),
    ),
}
_OTHERS: Final = {
    OrderAction.VOID: marked("EndingSheet", "To end the whole order instead, cancel it."),
    OrderAction.CANCEL: marked(
        "EndingSheet", "To let only the reserved money go and keep the order, void it instead."
    ),
    OrderAction.CLOSE: marked(
        "EndingSheet", "To free what is reserved as well, cancel the order instead."
    ),
}


class EndingSheet(DeedSheet):
    """One sheet for the three; no amount can be typed."""

    def __init__(
        self, action: OrderAction, details: OrderDetails, parent: QWidget | None = None
    ) -> None:
        title, primary = _TITLES[action]
        super().__init__(_tr(title), _tr(primary), details, parent)
        self._action = action
        self.choice: QComboBox | None = None
        if action is OrderAction.VOID:
            places = voidable(details.situation)
            amounts = [details.view.charges[place].amount for place in places]
            self.choice = self.charge_choice(places, amounts)
        self.reason = QLineEdit()
        self.reason.setMaxLength(NOTE_LIMIT)
        self.add_field(
            translate("EndingSheet", "Reason, kept at Amazon (may stay empty)"), self.reason
        )
        self.body.addWidget(label(_tr(_OTHERS[action]), "muted", wrap=True))
        dress(self.primary, "danger", size="large")
        self.cancel.setText(translate("EndingSheet", "Leave it as it is"))
        self.finish()
        self.reason.setFocus()

    def sentence(self) -> str:
        view = self.details.view
        reserved = self.chosen(self.choice).amount if self.choice is not None else view.authorized
        return before_ending(self._action, view, reserved)

    def deed(self) -> Deed:
        charge_id = self.chosen(self.choice).charge_id if self.choice is not None else None
        return Deed(self._action, charge_id=charge_id, reason=self.reason.text().strip())


def _tr(text: str) -> str:
    return translate("EndingSheet", text)
