"""What Seller Central must be told of this shop, ready to be copied."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.shop import Shop
from ui.theme.tokens import Space
from ui.widgets.copy_field import CopyField
from ui.widgets.text import card, column, label


class AddressesPage(QWidget):
    """Three addresses with a button each."""

    def __init__(self, shop: Shop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = self.tr(
            "In Seller Central open Login with Amazon, your application, Web Settings, and enter"
            " these there. Amazon shows its sign-in to no other page."
        )
        self.origin = CopyField(self.tr("Allowed JavaScript origin"), shop.origin)
        self.success = CopyField(self.tr("Allowed return URL after payment"), shop.success_url)
        self.failure = CopyField(self.tr("Allowed return URL after a decline"), shop.failure_url)
        fields = column(self.origin, self.success, self.failure, spacing=Space.L)
        page = column(label(told, "muted", wrap=True), card(fields), None, spacing=Space.L)
        self.setLayout(page)
