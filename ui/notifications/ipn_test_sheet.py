"""The test of the notifications on screen: three steps, and what came of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.notifications.ipn_test import IpnTest, Stage, TestPanel
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.sheet import Sheet
from ui.widgets.text import badge, card, column, label, row

_SIGN_WIDTH: Final = 36
_SIGNS: Final = {
    None: ("•", Tone.NEUTRAL),
    True: ("✓", Tone.GOOD),
    False: ("✕", Tone.BAD),
}


class IpnTestSheet(Sheet):
    """Renders the test; closing it ends the wait.

    Signals:
        set_up_wanted: lead to where receiving is set up.
    """

    set_up_wanted = Signal()

    def __init__(self, test: IpnTest, ipn_url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, title=self.tr("Test the notifications"), primary="")
        self._test = test
        self._url = ipn_url
        self.intro = label("", wrap=True)
        self.lines = [(badge("•"), label("", wrap=True)) for _ in range(3)]
        self.outcome = label("", "strong", wrap=True)
        self.copy = QPushButton(self.tr("Copy address"))
        self.set_up = QPushButton(self.tr("Receiving …"))
        self._lay_out()
        test.changed.connect(self.show_panel)
        self.finished.connect(lambda _result: test.stop())
        self.show_panel(test.panel)

    def show_panel(self, panel: TestPanel) -> None:
        self.intro.setText(self._intro(panel))
        arrived = panel.stage is Stage.ARRIVED
        came = True if arrived else False if panel.stage is Stage.MISSING else None
        texts = (
            (panel.companion, self.tr("The companion answers this desk.")),
            (panel.sent, self._sending(panel)),
            (came, self.tr("The message is in this shop's inbox.")),
        )
        for (sign, text), (known, words) in zip(self.lines, texts, strict=True):
            mark, tone = _SIGNS[known]
            sign.setText(mark)
            dress(sign, "badge", tone)
            text.setText(words)
        self._show_outcome(panel)
        titles = {Stage.ARRIVED: self.tr("Done"), Stage.MISSING: self.tr("Test again")}
        waiting = panel.stage in {Stage.ASKING, Stage.WAITING}
        self.primary.setText(titles.get(panel.stage, self.tr("Test now")))
        if waiting:
            self.primary.setText(self.tr("Waiting …"))
        self.primary.setEnabled(not waiting)
        self.cancel.setVisible(not arrived)

    def accept(self) -> None:
        """The primary button: test, or be done."""
        if self._test.panel.stage is Stage.ARRIVED:
            super().accept()
        else:
            self._test.start()

    def _intro(self, panel: TestPanel) -> str:
        if panel.by_hand:
            return self.tr(
                "In Seller Central open Settings, Integration Settings, Instant Notification"
                " Settings. Enter the address below as Merchant URL, save, and press the test"
                " button there while this window waits."
            )
        return self.tr("The pretend Amazon sends a signed test message, as the real one would.")

    def _sending(self, panel: TestPanel) -> str:
        if panel.by_hand:
            return self.tr("Amazon has sent a message.")
        return self.tr("The pretend Amazon has sent a test message.")

    def _show_outcome(self, panel: TestPanel) -> None:
        text, tone = "", Tone.NEUTRAL
        if panel.stage is Stage.ARRIVED:
            tone = Tone.GOOD
            text = self.tr("✓ It works: the message took %1.").replace("%1", panel.took or "—")
        elif panel.missing:
            text, tone = f"✕ {panel.missing}", Tone.BAD
        elif panel.stage is Stage.WAITING and panel.by_hand:
            text = self.tr("Waiting for Amazon. Press the test button in Seller Central now.")
        self.outcome.setText(text)
        dress(self.outcome, "strong", tone)
        self.set_up.setVisible(panel.stage is Stage.MISSING and panel.companion is False)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url)

    def _lay_out(self) -> None:
        self.setMinimumWidth(560)
        steps = column(spacing=Space.M)
        for sign, text in self.lines:
            sign.setFixedWidth(_SIGN_WIDTH)
            line = row(sign, text, spacing=Space.M)
            line.setStretch(1, 1)
            steps.addLayout(line)
        self.body.addWidget(self.intro)
        self.address = _value(self._url or self.tr("No public address is known yet."))
        address = row(self.address, self.copy, spacing=Space.M)
        address.setStretch(0, 1)
        told = column(label(self.tr("Address for Amazon's notifications"), "caption"))
        told.addLayout(address)
        self.body.addLayout(told)
        self.body.addWidget(card(steps))
        self.body.addWidget(self.outcome)
        self.copy.setEnabled(bool(self._url))
        self.copy.setAutoDefault(False)
        self.set_up.setAutoDefault(False)
        set_icon(self.copy, "copy")
        self.copy.clicked.connect(self._copy)
        self.set_up.clicked.connect(self.set_up_wanted)
        self.buttons.insertWidget(0, self.set_up)


def _value(text: str) -> QLabel:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
