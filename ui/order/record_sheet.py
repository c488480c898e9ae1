"""Records money that moved outside Amazon Pay: another colour, another name, nothing is sent."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QRadioButton, QWidget

from app.domain import limits
from app.domain.order_actions import OrderAction
from app.services.attention import Elsewhere
from app.services.order_details import OrderDetails
from ui.language import translate
from ui.order.deed import Deed
from ui.order.deed_sheet import AmountEntry, DeedSheet, Unfinished
from ui.order.sentences import before_record
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import column, label


class RecordSheet(DeedSheet):
    """What, how much, and why."""

    def __init__(self, details: OrderDetails, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("RecordSheet", "Record only"),
            translate("RecordSheet", "Record, send nothing"),
            details,
            parent,
        )
        apart = QFrame()
        dress(apart, "apart")
        warning = label(
            translate("RecordSheet", "Nothing is sent to Amazon from here, and no money moves."),
            wrap=True,
        )
        inside = column(warning)
        inside.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        apart.setLayout(inside)
        self.body.addWidget(apart)
        self.refunded = QRadioButton(translate("RecordSheet", "We refunded the buyer another way"))
        self.paid = QRadioButton(translate("RecordSheet", "The buyer paid another way"))
        self.refunded.setChecked(True)
        for choice in (self.refunded, self.paid):
            self.body.addWidget(choice)
        self.amount = AmountEntry(self, translate("RecordSheet", "Amount"))
        self.reason = self.reason_field(translate("RecordSheet", "How, and why"))
        dress(self.primary, "danger", size="large")
        self.finish()
        self.amount.setFocus()

    def sentence(self) -> str:
        return before_record(self.amount.read(limits.largest(self.details.view.total.currency)))

    def deed(self) -> Deed:
        amount = self.amount.read(limits.largest(self.details.view.total.currency))
        reason = " ".join(self.reason.toPlainText().split())
        if not reason:
            raise Unfinished(
                translate("RecordSheet", "Write how and why, for whoever reads it later."),
                self.reason,
            )
        return Deed(
            OrderAction.RECORD,
            amount=amount,
            reason=reason,
            elsewhere=Elsewhere.REFUNDED if self.refunded.isChecked() else Elsewhere.PAID,
        )
