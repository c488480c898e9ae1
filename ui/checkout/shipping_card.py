"""The ways to send the order, with cost and arrival."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.shipping import ShippingOffer
from ui.checkout.panel import CheckoutPanel
from ui.checkout.visit import Phase
from ui.checkout.wording import arrival_text
from ui.formats import money_text
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import label


class ShippingCard(QFrame):
    """A choice of methods, cheapest first.

    Signals:
        chosen: id of a method.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self._offers: tuple[ShippingOffer, ...] = ()
        self._group = QButtonGroup(self)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(0)
        self.nowhere = label(
            self.tr("No shipping method goes to this address."), tone="bad", wrap=True
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.XS)
        layout.addWidget(label(self.tr("Shipping"), "caption"))
        layout.addLayout(self._grid)
        layout.addWidget(self.nowhere)

    @property
    def buttons(self) -> list[QRadioButton]:
        """In the order shown."""
        found = self._group.buttons()
        return [button for button in found if isinstance(button, QRadioButton)]

    def show_panel(self, panel: CheckoutPanel) -> None:
        quote = panel.quote
        known = panel.ships and quote is not None and quote.destination is not None
        self.setVisible(known and panel.phase is Phase.CHOOSING)
        if quote is None or not known:
            return
        if quote.choices.offers != self._offers:
            self._rebuild(quote.choices.offers)
        self.nowhere.setVisible(not self._offers)
        for button, offer in zip(self.buttons, self._offers, strict=True):
            chosen = quote.offer is not None and offer.method == quote.offer.method
            button.setChecked(chosen)
            button.setEnabled(panel.phase is Phase.CHOOSING)

    def _rebuild(self, offers: tuple[ShippingOffer, ...]) -> None:
        for button in self.buttons:
            self._group.removeButton(button)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._offers = offers
        for place, offer in enumerate(offers):
            self._add(place, offer)

    def _add(self, place: int, offer: ShippingOffer) -> None:
        button = QRadioButton(offer.method.name)
        price = money_text(offer.price) if offer.price else self.tr("Free")
        arrival = arrival_text(offer.arrival)
        button.setAccessibleName(f"{offer.method.name}, {price}, {arrival}")
        button.clicked.connect(lambda: self.chosen.emit(offer.method.method_id))
        self._group.addButton(button)
        cost = label(price, "strong")
        cost.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        when = label(arrival, "caption")
        when.setContentsMargins(Space.XL, 0, 0, Space.XS)
        self._grid.addWidget(button, 2 * place, 0)
        self._grid.addWidget(cost, 2 * place, 1)
        self._grid.addWidget(when, 2 * place + 1, 0, 1, 2)
