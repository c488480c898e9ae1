"""The steps in their order, each with a sign and a word of how far it has come."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.services.setup.steps import Step, StepState
from ui.setup.panel import SetupPanel
from ui.setup.words import SIGNS, state_text, step_text
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import label

_WIDTH = 236
_ROW = 36


class StepList(QFrame):
    """Buttons below each other; one that cannot be taken yet is dimmed and says why.

    Signals:
        chosen: a ``Step``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "rail")
        self.setFixedWidth(_WIDTH)
        self.count = label("", "caption")
        self.buttons = {step: QPushButton() for step in Step}
        group = QButtonGroup(self)
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.M, Space.L, Space.M, Space.L)
        inside.setSpacing(2)
        inside.addWidget(label(self.tr("Set up the shop"), "strong"))
        inside.addWidget(self.count)
        inside.addSpacing(Space.S)
        for step, button in self.buttons.items():
            dress(button, "step")
            button.setCheckable(True)
            button.setMinimumHeight(_ROW)
            button.clicked.connect(lambda _on=False, step=step: self.chosen.emit(step))
            group.addButton(button)
            inside.addWidget(button)
        inside.addStretch(1)
        held = QWidget()
        held.setLayout(inside)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(held)
        scroll.viewport().setAutoFillBackground(False)
        held.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def show_panel(self, panel: SetupPanel) -> None:
        for step, state in panel.states:
            button, (sign, _tone) = self.buttons[step], SIGNS[state]
            name = step_text(step)
            button.setText(f"{sign}  {name}")
            told = self.tr("%1: %2").replace("%1", name).replace("%2", state_text(state))
            button.setAccessibleName(told)
            button.setToolTip(told)
            button.setEnabled(state is not StepState.LATER)
            button.setChecked(step is panel.current)
        text = self.tr("%1 of %2 steps done").replace("%1", str(panel.done))
        self.count.setText(text.replace("%2", str(len(panel.states))))
