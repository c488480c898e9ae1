"""Buttons of which one is chosen: a filter's chips, the ways to look at something."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import row

_BORDERS: Final = 4


class ChoiceButtons(QWidget):
    """A row of them.

    Signals:
        chosen: the value of the button that somebody pressed.
    """

    chosen = Signal(object)

    def __init__(self, values: Sequence[object], parent: QWidget | None = None) -> None:
        """Make them nameless; the first is chosen."""
        super().__init__(parent)
        self.buttons: dict[object, QPushButton] = {}
        group = QButtonGroup(self)
        for value in values:
            button = self.buttons[value] = QPushButton()
            dress(button, "choice")
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, value=value: self.chosen.emit(value))
            group.addButton(button)
        next(iter(self.buttons.values())).setChecked(True)
        self.setLayout(row(*self.buttons.values()))

    @property
    def value(self) -> object:
        """Of the chosen button."""
        return next((each for each, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, value: object) -> None:
        """Choose one, without a signal."""
        self.buttons[value].setChecked(True)

    def name(self, value: object, text: str) -> None:
        """Wide enough for the strong type of a chosen one, so that nothing moves by choosing."""
        button = self.buttons[value]
        if button.text() == text:
            return
        strong = QFont(button.font())
        strong.setWeight(QFont.Weight.DemiBold)
        button.setText(text)
        width = QFontMetrics(strong).horizontalAdvance(text)
        button.setMinimumWidth(width + 2 * Space.L + _BORDERS)
