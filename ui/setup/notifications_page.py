"""Notifications: the one address for Amazon, how it is received, and a test with a green light."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.setup.companion_form import CompanionForm
from ui.status.ipn_light import IpnSign
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.copy_field import CopyField
from ui.widgets.text import badge, card, column, label, row


class NotificationsPage(QWidget):
    """Signals test_wanted and set_up_wanted lead to the sheets that know how.

    Signals:
        test_wanted: try the way from Amazon to here.
        set_up_wanted: say who receives, this computer or a companion elsewhere.
    """

    test_wanted = Signal()
    set_up_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = badge()
        self.sentence = label("", wrap=True)
        self.address = CopyField(self.tr("Merchant URL for instant notifications"), "")
        self.none = label(
            self.tr("There is no public address yet: say first who receives."), "muted", wrap=True
        )
        self.companion = CompanionForm()
        self.set_up = QPushButton(self.tr("Who receives …"))
        self.test = QPushButton(self.tr("Test the way from Amazon"))
        told = self.tr(
            "Amazon tells a shop of each change within seconds, at one https address. A companion"
            " on a public host hears it, or this computer behind a public address. Without either,"
            " Paydesk asks Amazon by itself, a little later."
        )
        for button, wanted in (
            (self.set_up, self.set_up_wanted),
            (self.test, self.test_wanted),
        ):
            button.clicked.connect(wanted)
        light = row(self.state, self.sentence, spacing=Space.M)
        light.setStretch(1, 1)
        inside = column(spacing=Space.L)
        inside.addLayout(light)
        inside.addWidget(self.address)
        inside.addWidget(self.none)
        inside.addLayout(row(self.set_up, self.test, None, spacing=Space.M))
        elsewhere = column(self.companion)
        page = column(label(told, "muted", wrap=True), card(inside), spacing=Space.L)
        page.addWidget(card(elsewhere))
        page.addStretch(1)
        self.setLayout(page)
        self.show_way("", None)

    def show_way(self, url: str, sign: IpnSign | None) -> None:
        """The address that Amazon is told, and how the way is doing."""
        self.address.text.setText(url)
        self.address.setVisible(bool(url))
        self.none.setVisible(not url)
        self.state.setVisible(sign is not None)
        if sign is not None:
            self.state.setText(sign.text)
            dress(self.state, "badge", sign.tone)
            self.sentence.setText(sign.tip)

    @property
    def is_green(self) -> bool:
        """Whether the light shows that Amazon is heard."""
        return bool(self.state.property("tone") == Tone.GOOD)
