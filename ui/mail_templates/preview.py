"""How a wording looks: by day and by night, on a computer and on a phone, and as plain text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.identifiers import OrderNumber
from app.services.mails.paper import COLOURS, darkened
from app.services.mails.writing import Draft
from ui.mail_templates.panel import TemplatesPanel
from ui.theme.tokens import Space
from ui.widgets.choice_button import ChoiceButtons
from ui.widgets.mail_paper import PHONE, MailPaper
from ui.widgets.text import card, label, row

_WIDEST = 16_777_215
"""Qt's own word for no limit."""


class TemplatePreview(QWidget):
    """Renders a draft.

    Signals:
        order_chosen: number of an order to look with, or ``None`` for the sample.
    """

    order_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Look at it with"))
        self.parts = ChoiceButtons(("html", "text"))
        self.parts.name("html", self.tr("Mail"))
        self.parts.name("text", self.tr("Text"))
        self.schemes = ChoiceButtons(("light", "dark"))
        self.schemes.name("light", self.tr("Light"))
        self.schemes.name("dark", self.tr("Dark"))
        self.widths = ChoiceButtons(("computer", "phone"))
        self.widths.name("computer", self.tr("Wide"))
        self.widths.name("phone", self.tr("Phone"))
        self.subject = label("", "strong", wrap=True)
        self.paper = MailPaper()
        self.paper.setAccessibleName(self.tr("How the mail looks"))
        self._draft: Draft | None = None
        self._orders: tuple[OrderNumber, ...] | None = None
        self.order.setMinimumContentsLength(10)
        self._lay_out()
        self.order.activated.connect(lambda _at: self.order_chosen.emit(self.order.currentData()))
        for buttons in (self.parts, self.schemes, self.widths):
            buttons.chosen.connect(lambda _value: self._draw())

    def show_panel(self, panel: TemplatesPanel) -> None:
        """Draw the last wording that worked."""
        if panel.orders != self._orders:
            self._orders = panel.orders
            self.order.clear()
            for number in panel.orders:
                text = self.tr("Order %1").replace("%1", number)
                self.order.addItem(text, number)
            self.order.addItem(self.tr("A sample order"), None)
        self.order.setCurrentIndex(self.order.findData(panel.order))
        if panel.draft is not self._draft:
            self._draft = panel.draft
            self._draw()

    def _draw(self) -> None:
        phone = self.widths.value == "phone"
        self.paper.setMaximumWidth(PHONE if phone else _WIDEST)
        draft = self._draft
        if draft is None:
            self.subject.setText("")
            self.paper.show_text("")
            return
        self.subject.setText(draft.subject)
        if self.parts.value == "text":
            self.paper.show_text(draft.text)
            return
        dark = self.schemes.value == "dark"
        html = darkened(draft.html) if dark else draft.html
        self.paper.show_html(html, COLOURS["ground"][dark])

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.paper, 1_000)
        middle.addStretch(1)
        inside = QVBoxLayout()
        surface = card(inside)
        inside.setSpacing(Space.S)
        first = row(self.order, self.parts, spacing=Space.M)
        first.setStretch(0, 1)
        inside.addLayout(first)
        inside.addLayout(row(self.widths, self.schemes, None, spacing=Space.L))
        inside.addWidget(self.subject)
        holder = QWidget()
        middle.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(middle)
        inside.addWidget(holder, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(surface)
