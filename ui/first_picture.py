"""What the window shows at once: the outline of the sign-in, before anything heavy is loaded."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui.theme.tokens import Palette, Space

_CARD: Final = (860, 566)
_LEFT: Final = 426
_TILE: Final = 76
_KEY: Final = (101, 62)


class FirstPicture(QFrame):
    """Empty shapes where people and keypad will be.

    No text, so that no font is loaded for it, and no painting of its own: the overloads of a
    painter load all of Qt's names, which takes longer than everything else here.
    """

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(
            f".FirstPicture {{ background: {palette.ground}; }}"
            f"QFrame#card {{ background: {palette.surface}; border: 1px solid {palette.line};"
            f" border-radius: {Space.RADIUS}px; }}"
            f"QFrame#shape {{ background: {palette.raised}; border-radius: {Space.RADIUS}px; }}"
        )
        card = QFrame()
        card.setObjectName("card")
        card.setFixedSize(*_CARD)
        for x, y, width, height in _shapes():
            shape = QFrame(card)
            shape.setObjectName("shape")
            shape.setGeometry(x, y, width, height)
        middle = QGridLayout(self)
        for side in (0, 2):
            middle.setRowStretch(side, 1)
            middle.setColumnStretch(side, 1)
        middle.addWidget(card, 1, 1)


def _shapes() -> list[tuple[int, int, int, int]]:
    """Three people, twelve keys: left, top, width, height inside the card."""
    edge, gap = Space.XXL, Space.S
    tiles = [(edge, edge + 82 + n * (_TILE + gap), _LEFT, _TILE) for n in range(3)]
    left, top = edge + _LEFT + 48, edge + 222
    keys = [
        (left + column * (_KEY[0] + gap), top + row * (_KEY[1] + gap), *_KEY)
        for row in range(4)
        for column in range(3)
    ]
    return tiles + keys
