"""The first step: region and currency, names, and how the money is taken."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Region
from app.domain.texts import ORDER_PREFIX_LIMIT, STORE_NAME_LIMIT
from app.services.setup.progress_file import ShopDraft
from ui.checkout.wording import authorization_text, capture_text
from ui.connect.words import region_text
from ui.setup.panel import SetupPanel
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import column, label, row


class ShopPage(QWidget):
    """Fields with their names above them; the wrong one is marked.

    Signals:
        submitted: what is in the form (``ShopDraft``).
    """

    submitted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShopDraft | None = None
        self.region, self.capture, self.authorization = QComboBox(), QComboBox(), QComboBox()
        self.store_name, self.prefix = QLineEdit(), QLineEdit()
        self.example = label("", "muted")
        self.fixed = label("", "caption", wrap=True)
        self._lay_out()
        self.prefix.textChanged.connect(self._say_example)
        self._say_example(self.prefix.text())

    def show_panel(self, panel: SetupPanel) -> None:
        shop = panel.progress.shop
        if panel.loaded and shop != self._shown:
            self._shown = shop
            self.region.setCurrentIndex(self.region.findData(shop.region))
            self.capture.setCurrentIndex(self.capture.findData(shop.capture))
            chosen = self.authorization.findData(shop.authorization)
            self.authorization.setCurrentIndex(chosen)
            self.store_name.setText(shop.store_name)
            self.prefix.setText(shop.order_prefix)
        self.region.setEnabled(panel.training)
        self.fixed.setVisible(not panel.training)
        for name, field in (("store_name", self.store_name), ("order_prefix", self.prefix)):
            wrong = panel.wrong == name
            dress(field, tone=Tone.BAD.value if wrong else Tone.NEUTRAL.value)
            if wrong:
                field.setFocus()

    def submit(self) -> None:
        """Hand the content on."""
        self.submitted.emit(
            ShopDraft(
                region=Region(self.region.currentData()),
                store_name=self.store_name.text().strip(),
                order_prefix=self.prefix.text().strip(),
                origin=self._shown.origin if self._shown is not None else "",
                capture=CaptureMode(self.capture.currentData()),
                authorization=AuthorizationMode(self.authorization.currentData()),
            )
        )

    def _say_example(self, prefix: str) -> None:
        text = self.tr("Order numbers look like %1.").replace("%1", f"{prefix.strip()}100001")
        self.example.setText(text)

    def _lay_out(self) -> None:
        for region in Region:
            self.region.addItem(region_text(region), region)
        for capture in (CaptureMode.AUTHORIZE, CaptureMode.CAPTURE_NOW, CaptureMode.NONE):
            self.capture.addItem(capture_text(capture), capture)
        for mode in AuthorizationMode:
            self.authorization.addItem(authorization_text(mode), mode)
        self.store_name.setMaxLength(STORE_NAME_LIMIT)
        self.prefix.setMaxLength(ORDER_PREFIX_LIMIT)
        self.fixed.setText(
            self.tr(
                "The region belongs to the account; a shop in another one is a shop of its own."
            )
        )
        form = column(spacing=Space.L)
        form.addLayout(_named(self.tr("Region and currency of the account"), self.region))
        form.addWidget(self.fixed)
        names = row(spacing=Space.M)
        names.addLayout(_named(self.tr("Shop name, as buyers see it"), self.store_name), 2)
        names.addLayout(_named(self.tr("Order prefix"), self.prefix), 1)
        form.addLayout(names)
        form.addWidget(self.example)
        form.addLayout(_named(self.tr("When an order is placed, the money is"), self.capture))
        form.addLayout(_named(self.tr("Amazon's answer"), self.authorization))
        form.addStretch(1)
        self.setLayout(form)


def _named(name: str, field: QWidget) -> QVBoxLayout:
    field.setAccessibleName(name)
    return column(label(name, "caption"), field, spacing=Space.XS)
