"""The buyer's totals, with the one that counts in the largest letters of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from ui.customer_view.panel import CustomerPanel, Totals
from ui.customer_view.words import BuyersWords
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import clear, hairline, label

_RIGHT = Qt.AlignmentFlag.AlignRight


class Sums(QFrame):
    """Subtotal, savings, delivery, tax, total."""

    def __init__(self) -> None:
        super().__init__()
        dress(self, "card")
        self.title = label("", "strong")
        self.rows = QGridLayout()
        self.rows.setColumnStretch(0, 1)
        self.rows.setVerticalSpacing(Space.S)
        self.total_word = label("", "strong")
        self.total = label("", "display")
        self.total.setAlignment(_RIGHT)
        self.tax_note = label("", "muted")
        self.tax_note.setAlignment(_RIGHT)
        self.note = label("", "muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        layout.addWidget(self.title)
        layout.addLayout(self.rows)
        layout.addStretch(1)
        layout.addWidget(self.note)
        layout.addWidget(hairline())
        layout.addWidget(self.total_word)
        layout.addWidget(self.total)
        layout.addWidget(self.tax_note)

    def show_panel(self, panel: CustomerPanel, words: BuyersWords, note: str) -> None:
        """Draw the sums; hidden while there is nothing to add up."""
        totals = panel.totals
        self.setVisible(totals is not None)
        if totals is None:
            return
        self.title.setText(words.items(panel.items))
        self._show_rows(totals, words)
        self.total_word.setText(words.text("total" if totals.is_final else "so_far"))
        self.total.setText(words.money(totals.total))
        inside = totals.tax_inside and bool(totals.tax)
        self.tax_note.setVisible(inside)
        if inside and totals.tax is not None:
            self.tax_note.setText(words.text("tax_included", amount=words.money(totals.tax)))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _show_rows(self, totals: Totals, words: BuyersWords) -> None:
        clear(self.rows)
        for index, (name, amount) in enumerate(_rows(totals, words)):
            self.rows.addWidget(label(words.text(name), "muted"), index, 0)
            self.rows.addWidget(label(amount), index, 1, _RIGHT)


def _rows(totals: Totals, words: BuyersWords) -> list[tuple[str, str]]:
    rows = [("subtotal", words.money(totals.goods))]
    if totals.discounts:
        rows.append(("discounts", words.money(-totals.discounts)))
    if totals.shipping is not None:
        shipping = totals.shipping
        rows.append(("shipping", words.money(shipping) if shipping else words.text("free")))
    if totals.tax is not None and not totals.tax_inside:
        rows.append(("tax", words.money(totals.tax)))
    return rows if len(rows) > 1 else []
