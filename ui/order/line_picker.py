"""Picks an amount by the lines of the order: which, and how many pieces of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from app.domain.money import Money
from app.services.order_details import LineShare
from ui.formats import money_text, quantity_text
from ui.theme.tokens import Space
from ui.widgets.text import label

_WHOLE = 1000
_CHOICE = 112


class LinePicker(QWidget):
    """A row for each line.

    Signals:
        picked: what the picked lines add up to; zero when none is picked.
    """

    picked = Signal(object)

    def __init__(self, lines: Sequence[LineShare], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.boxes: list[QCheckBox] = []
        self.pieces: list[QComboBox | None] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for at, line in enumerate(lines):
            self._add(grid, at, line)

    def total(self) -> Money:
        """What is picked."""
        zero = Money.zero(self._lines[0].paid.currency)
        return sum((self._share(at) for at in range(len(self._lines))), zero)

    def told(self) -> str:
        """The picked lines in words, for the shop's books."""
        parts = []
        for at, line in enumerate(self._lines):
            if self.boxes[at].isChecked():
                pieces = self.pieces[at]
                count = (
                    int(pieces.currentData()) * _WHOLE
                    if pieces is not None
                    else line.quantity_milli
                )
                parts.append(_counted(count, line.sku) if line.sku else self._shipping())
        return ", ".join(parts)

    def _add(self, grid: QGridLayout, at: int, line: LineShare) -> None:
        named = _counted(line.quantity_milli, line.name) if line.name else self._shipping()
        box = QCheckBox(named)
        box.toggled.connect(lambda _on: self.picked.emit(self.total()))
        grid.addWidget(box, at, 0)
        self.boxes.append(box)
        several = line.quantity_milli % _WHOLE == 0 and line.quantity_milli > _WHOLE
        self.pieces.append(self._choice(grid, at, line) if several else None)
        amount = label(money_text(line.paid))
        grid.addWidget(amount, at, 2, Qt.AlignmentFlag.AlignRight)

    def _choice(self, grid: QGridLayout, at: int, line: LineShare) -> QComboBox:
        choice = QComboBox()
        whole = line.quantity_milli // _WHOLE
        for count in range(whole, 0, -1):
            text = self.tr("%1 of %2").replace("%1", quantity_text(count * _WHOLE))
            choice.addItem(text.replace("%2", quantity_text(line.quantity_milli)), count)
        choice.setAccessibleName(self.tr("Pieces of %1").replace("%1", line.name))
        choice.setFixedWidth(_CHOICE)
        choice.currentIndexChanged.connect(lambda _at: self._counted(at))
        grid.addWidget(choice, at, 1)
        return choice

    def _counted(self, at: int) -> None:
        if self.boxes[at].isChecked():
            self.picked.emit(self.total())
        else:
            self.boxes[at].setChecked(True)

    def _share(self, at: int) -> Money:
        line, pieces = self._lines[at], self.pieces[at]
        if not self.boxes[at].isChecked():
            return Money.zero(line.paid.currency)
        return line.paid if pieces is None else line.part(int(pieces.currentData()))

    def _shipping(self) -> str:
        return self.tr("Shipping and the rest")


def _counted(milli: int, name: str) -> str:
    return f"{quantity_text(milli)} \N{MULTIPLICATION SIGN} {name}"
