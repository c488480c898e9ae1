"""Gives money back: an amount or some lines, with a reason, up to a ceiling that is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain import limits
from app.domain.money import Money
from app.domain.order_actions import NEEDED, OrderAction, refundable
from app.domain.permissions import Effect, decide
from ui.formats import money_text
from ui.language import translate
from ui.order.deed import Deed
from ui.order.deed_sheet import AmountEntry, DeedSheet, Unfinished
from ui.order.line_picker import LinePicker
from ui.order.panel import OrderPanel
from ui.order.sentences import before_refund
from ui.theme.tokens import Tone
from ui.widgets.text import label


class RefundSheet(DeedSheet):
    """One refund of one capture; the next one is another sheet."""

    def __init__(self, panel: OrderPanel, parent: QWidget | None = None) -> None:
        details = panel.details
        assert details is not None  # noqa: S101 -- nothing can be refunded before it is read
        super().__init__(
            translate("RefundSheet", "Refund the buyer"),
            translate("RefundSheet", "Refund"),
            details,
            parent,
        )
        self._panel = panel
        places = refundable(details.situation)
        charges = [details.view.charges[place] for place in places]
        self.choice = self.charge_choice(places, [each.captured for each in charges])
        self.amount = AmountEntry(self, translate("RefundSheet", "Amount"))
        self.second = label("", "", Tone.WARN, wrap=True)
        self.body.addWidget(self.second)
        self.lines = LinePicker(details.lines, lambda line: line.refunded_milli)
        self.lines.picked.connect(self._picked)
        self.body.addWidget(label(translate("RefundSheet", "or by line"), "caption"))
        self.body.addWidget(self.lines)
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.addItems(["", *reasons()])
        self.add_field(translate("RefundSheet", "Reason, for the shop's books"), self.reason)
        self.note = self.note_field()
        self.choice.currentIndexChanged.connect(lambda _at: self._begin())
        self._begin()
        self.finish()
        self.amount.setFocus()
        self.amount.selectAll()

    @property
    def ceiling(self) -> Money:
        left = self.chosen(self.choice).left_to_refund
        return min(left, limits.largest(left.currency))

    def sentence(self) -> str:
        return before_refund(self.amount.read(self.ceiling), self.details.view)

    def deed(self) -> Deed:
        amount = self.amount.read(self.ceiling)
        reason = " ".join(self.reason.currentText().split())
        if not reason:
            raise Unfinished(
                translate("RefundSheet", "Choose a reason, or write one."), self.reason
            )
        by_line = amount == self.lines.total()
        told = self.lines.told()
        return Deed(
            OrderAction.REFUND,
            charge_id=self.chosen(self.choice).charge_id,
            amount=amount,
            seen_left=self.chosen(self.choice).left_to_refund,
            reason=f"{reason} ({told})" if told else reason,
            lines=self.lines.chosen() if by_line else (),
            note=self.note.text().strip(),
        )

    def foresee(self) -> None:
        super().foresee()
        try:
            amount = self.amount.read(self.ceiling)
        except Unfinished:
            self.primary.setText(translate("RefundSheet", "Refund"))
            self.second.hide()
            return
        self.primary.setText(
            translate("RefundSheet", "Refund %1").replace("%1", money_text(amount))
        )
        panel = self._panel
        decision = decide(panel.permissions, panel.role, NEEDED[OrderAction.REFUND], amount)
        limit = decision.permission.limit(amount.currency)
        self.second.setVisible(decision.effect is Effect.NEEDS_APPROVAL)
        if limit is not None:
            text = translate("RefundSheet", "Above %1 a second person approves it with their PIN.")
            self.second.setText(text.replace("%1", money_text(limit)))
        else:
            self.second.setText(
                translate("RefundSheet", "A second person approves it with their PIN.")
            )

    def _picked(self, total: Money) -> None:
        self.amount.show_amount(total or self._usual())

    def _usual(self) -> Money:
        """What is left of the captured money, without Amazon's allowance above it."""
        charge = self.chosen(self.choice)
        above = limits.overage(charge.captured)
        usual = charge.left_to_refund - above
        return usual if usual.minor > 0 else charge.left_to_refund

    def _begin(self) -> None:
        charge = self.chosen(self.choice)
        text = translate("RefundSheet", "At most %1 can go back.").replace(
            "%1", money_text(self.ceiling)
        )
        self.amount.ceiling_text.setText(text)
        above = limits.overage(charge.captured)
        gone = charge.captured + above - charge.left_to_refund
        parts = translate(
            "RefundSheet", "%1 captured, %2 that Amazon allows above, %3 already gone back"
        )
        parts = parts.replace("%1", money_text(charge.captured)).replace("%2", money_text(above))
        self.amount.made_of.setText(parts.replace("%3", money_text(gone)))
        self.amount.made_of.show()
        self.amount.show_amount(self._usual())


def reasons() -> tuple[str, ...]:
    """The usual ones; others are written."""
    return (
        translate("RefundSheet", "Goods returned"),
        translate("RefundSheet", "Goods damaged or faulty"),
        translate("RefundSheet", "Wrong goods sent"),
        translate("RefundSheet", "Not delivered"),
        translate("RefundSheet", "Price corrected"),
        translate("RefundSheet", "Order canceled"),
        translate("RefundSheet", "Goodwill"),
    )
