"""Picks an amount by the lines of the order: which, and how many pieces of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from app.domain.money import Money
from app.services.line_shares import LineShare, PickedLine
from ui.formats import money_text, quantity_text
from ui.theme.tokens import Space
from ui.widgets.text import label

_WHOLE = 1000
_CHOICE = 112


class LinePicker(QWidget):
    """A row for each line, of which what went before is no longer offered.

    Signals:
        picked: what the picked lines add up to; zero when none is picked.
    """

    picked = Signal(object)

    def __init__(
        self,
        lines: Sequence[LineShare],
        gone: Callable[[LineShare], int],
        parent: QWidget | None = None,
    ) -> None:
        """Make one.

        Args:
            lines: of the order.
            gone: thousandths of a line that were picked before.
            parent: Qt's.
        """
        super().__init__(parent)
        self._lines = lines
        self._gone = [gone(line) for line in lines]
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
        return sum((self._share(each) for each in self.chosen()), zero)

    def chosen(self) -> tuple[PickedLine, ...]:
        """The picked lines, each with how much of it."""
        checked = (at for at, box in enumerate(self.boxes) if box.isChecked())
        return tuple(PickedLine(at, self._milli(at)) for at in checked)

    def told(self) -> str:
        """The picked lines in words, for the shop's books."""
        parts = []
        for each in self.chosen():
            line = self._lines[each.place]
            parts.append(_counted(each.milli, line.sku) if line.sku else self._shipping())
        return ", ".join(parts)

    def _add(self, grid: QGridLayout, at: int, line: LineShare) -> None:
        left = line.quantity_milli - self._gone[at]
        shown = left or line.quantity_milli
        named = _counted(shown, line.name) if line.name else self._shipping()
        box = QCheckBox(named)
        box.toggled.connect(lambda _on: self.picked.emit(self.total()))
        box.setEnabled(left > 0)
        grid.addWidget(box, at, 0)
        self.boxes.append(box)
        several = left % _WHOLE == 0 and left > _WHOLE
        self.pieces.append(self._choice(grid, at, line) if several else None)
        if left > 0:
            amount = label(money_text(line.part(left, self._gone[at])))
        else:
            amount = label(self.tr("done"), "muted")
        grid.addWidget(amount, at, 2, Qt.AlignmentFlag.AlignRight)

    def _choice(self, grid: QGridLayout, at: int, line: LineShare) -> QComboBox:
        choice = QComboBox()
        left = (line.quantity_milli - self._gone[at]) // _WHOLE
        for count in range(left, 0, -1):
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

    def _milli(self, at: int) -> int:
        pieces = self.pieces[at]
        if pieces is not None:
            return int(pieces.currentData()) * _WHOLE
        return self._lines[at].quantity_milli - self._gone[at]

    def _share(self, picked: PickedLine) -> Money:
        line, gone = self._lines[picked.place], self._gone[picked.place]
        return line.part(picked.milli, gone)

    def _shipping(self) -> str:
        return self.tr("Shipping and the rest")


def _counted(milli: int, name: str) -> str:
    return f"{quantity_text(milli)} \N{MULTIPLICATION SIGN} {name}"
