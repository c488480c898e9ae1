"""A button that says what it filters, and opens a menu to choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QWidget, QWidgetAction

from ui.theme.look import dress
from ui.theme.tokens import Space

_AROUND = 44
"""Left and right of the text, the arrow included."""


class Chip(QPushButton):
    """One filter; filled while it filters.

    Signals:
        chosen: what was picked in its menu: a ``frozenset`` of values, or one value.
    """

    chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._title = title
        dress(self, "chip")
        self.setAutoDefault(False)
        self.menu_of = QMenu(self)
        self.setMenu(self.menu_of)
        self.say("")

    def say(self, value: str) -> None:
        """Show what is chosen; empty when nothing is."""
        self.setText(f"{self._title}: {value}" if value else self._title)
        self.setAccessibleName(self.text())
        dress(self, tone="on" if value else "off")
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.text()) + _AROUND)

    def offer_several(
        self, choices: Iterable[tuple[object, str]], present: Callable[[], frozenset[object]]
    ) -> None:
        """Let several values be picked; the menu stays open meanwhile."""
        boxes: list[tuple[object, QCheckBox]] = []

        def picked(_on: bool) -> None:  # noqa: FBT001 -- Qt's signature
            self.chosen.emit(frozenset(value for value, box in boxes if box.isChecked()))

        self.menu_of.clear()
        for value, text in choices:
            box = QCheckBox(text)
            box.setContentsMargins(Space.S, 0, Space.L, 0)
            box.setChecked(value in present())
            box.toggled.connect(picked)
            boxes.append((value, box))
            self._add(box)
        self.menu_of.aboutToShow.connect(lambda: _recheck(boxes, present()))

    def offer_one(self, choices: Iterable[tuple[object, str]]) -> None:
        """Let one value be picked; ``None`` takes the choice back."""
        self.menu_of.clear()
        for value, text in choices:
            action = self.menu_of.addAction(text)
            action.triggered.connect(lambda _on=False, value=value: self.chosen.emit(value))

    def offer_form(self, form: QWidget) -> None:
        """Show a small form below the offered values."""
        self._add(form)

    def _add(self, widget: QWidget) -> None:
        action = QWidgetAction(self.menu_of)
        action.setDefaultWidget(widget)
        self.menu_of.addAction(action)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.showMenu()
            return
        super().keyPressEvent(event)


def _recheck(boxes: list[tuple[object, QCheckBox]], present: frozenset[object]) -> None:
    for value, box in boxes:
        box.blockSignals(True)  # noqa: FBT003 -- a Qt setter
        box.setChecked(value in present)
        box.blockSignals(False)  # noqa: FBT003 -- a Qt setter
