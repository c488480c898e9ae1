"""Takes reserved money: all of it, an amount, or some lines."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.money import Money
from app.domain.order_actions import OrderAction, capturable
from app.domain.states import ChargePermissionState
from app.services.order_details import OrderDetails
from ui.formats import money_text
from ui.language import translate
from ui.order.deed import Deed
from ui.order.deed_sheet import AmountEntry, DeedSheet, Unfinished
from ui.order.line_picker import LinePicker
from ui.order.sentences import before_capture
from ui.widgets.text import label


class CaptureSheet(DeedSheet):
    """One capture for each authorization: the rest of it is released, or reserved anew."""

    def __init__(self, details: OrderDetails, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("CaptureSheet", "Capture money"),
            translate("CaptureSheet", "Capture"),
            details,
            parent,
        )
        places = capturable(details.situation)
        charges = [details.view.charges[place] for place in places]
        self.choice = self.charge_choice(places, [each.amount for each in charges])
        self.amount = AmountEntry(self, translate("CaptureSheet", "Amount"))
        self.again = QCheckBox(
            translate("CaptureSheet", "Reserve the rest again, for the next parcel")
        )
        self.again.toggled.connect(lambda _on: self.foresee())
        self.lines = LinePicker(details.lines, lambda line: line.captured_milli)
        self.lines.picked.connect(self._picked)
        self.body.addWidget(label(translate("CaptureSheet", "or by line"), "caption"))
        self.body.addWidget(self.lines)
        self.body.addWidget(self.again)
        self.note = self.note_field()
        self.choice.currentIndexChanged.connect(lambda _at: self._begin())
        self._begin()
        self.finish()
        self.amount.setFocus()
        self.amount.selectAll()

    @property
    def ceiling(self) -> Money:
        return self.chosen(self.choice).amount

    def sentence(self) -> str:
        amount = self.amount.read(self.ceiling)
        rest = self.ceiling - amount
        open_ = self.details.view.permission_state is ChargePermissionState.CHARGEABLE
        self.again.setVisible(rest.minor > 0 and open_)
        return before_capture(amount, self.ceiling, self._rest(amount))

    def deed(self) -> Deed:
        amount = self.amount.read(self.ceiling)
        return Deed(
            OrderAction.CAPTURE,
            charge_id=self.chosen(self.choice).charge_id,
            amount=amount,
            rest=self._rest(amount),
            lines=self.lines.chosen() if amount == self.lines.total() else (),
            note=self.note.text().strip(),
        )

    def foresee(self) -> None:
        super().foresee()
        try:
            amount = self.amount.read(self.ceiling)
        except Unfinished:
            self.primary.setText(translate("CaptureSheet", "Capture"))
        else:
            self.primary.setText(
                translate("CaptureSheet", "Capture %1").replace("%1", money_text(amount))
            )

    def _rest(self, amount: Money) -> Money | None:
        rest = self.ceiling - amount
        wanted = self.again.isChecked() and rest.minor > 0
        return rest if wanted else None

    def _picked(self, total: Money) -> None:
        self.amount.show_amount(total or self.ceiling)

    def _begin(self) -> None:
        text = translate("CaptureSheet", "%1 is reserved; that is the most.").replace(
            "%1", money_text(self.ceiling)
        )
        self.amount.ceiling_text.setText(text)
        self.amount.show_amount(self.ceiling)
