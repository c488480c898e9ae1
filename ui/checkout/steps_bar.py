"""Where the checkout stands, in four words."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.checkout.visit import Phase
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import badge, label

_AT = {
    Phase.LOADING: 0,
    Phase.SIGN_IN: 0,
    Phase.CHOOSING: 1,
    Phase.NEW_CARD: 1,
    Phase.PLACING: 2,
    Phase.CONFIRMING: 2,
    Phase.DECLINED: 2,
    Phase.DONE: 3,
}


class StepsBar(QFrame):
    """Sign in, choose, place, done: past steps have a tick, the present one is strong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (self.tr("Sign in"), self.tr("Choose"), self.tr("Place"), self.tr("Done"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        self._steps = []
        for place, name in enumerate(names):
            number, text = badge(str(place + 1)), label(name, "muted")
            layout.addWidget(number)
            layout.addWidget(text)
            if place < len(names) - 1:
                layout.addStretch(1)
            self._steps.append((number, text, name))
        self.show_phase(Phase.LOADING)

    def show_phase(self, phase: Phase) -> None:
        now = _AT[phase]
        for place, (number, text, name) in enumerate(self._steps):
            past, here = place < now or phase is Phase.DONE, place == now
            number.setText("✓" if past else str(place + 1))
            tone = Tone.GOOD if past else Tone.INFO if here else Tone.NEUTRAL
            dress(number, "badge", Tone.BAD if here and phase is Phase.DECLINED else tone)
            dress(text, "strong" if here else "muted")
            if here:
                spoken = self.tr("Step %1 of 4: %2")
                self.setAccessibleName(spoken.replace("%1", str(place + 1)).replace("%2", name))
