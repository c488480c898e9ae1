"""Keeps the pictures of the tour, and says each step as it happens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui.tour.player import TourFailed

_SHARE: float = 0.94


class Album:
    """Writes ``01-sign-in.png`` and so on.

    Attributes:
        pictures: the files so far.
    """

    def __init__(self, folder: Path, say: Callable[[str], None]) -> None:
        self.folder = folder
        self.pictures: list[Path] = []
        self._say = say

    def step(self, text: str) -> None:
        """Say what happens now."""
        self._say(text)

    def take(self, window: QWidget, name: str) -> None:
        """A picture of the window, with the dialogs and pop-ups that lie above it.

        Raises:
            TourFailed: it could not be written.
        """
        picture = window.grab()
        painter = QPainter(picture)
        for above in _above(window):
            framed = _framed(above, window.size() * _SHARE)
            painter.drawPixmap(_place(window, framed), framed)
        painter.end()
        file = self.folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        if not picture.save(str(file)):
            raise TourFailed(f"{file.name} could not be written")
        self.pictures.append(file)


def _above(window: QWidget) -> list[QWidget]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if each is not window and each.isVisible() and each.parentWidget() is not None
    ]


def _place(window: QWidget, above: QPixmap) -> QPoint:
    """The middle: without a window manager nobody has put it anywhere."""
    return window.rect().center() - above.rect().center()


def _framed(above: QWidget, room: QSize) -> QPixmap:
    """As large as it is, or smaller where it would not fit into the picture."""
    picture = above.grab()
    if picture.height() > room.height() or picture.width() > room.width():
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    painter = QPainter(picture)
    painter.setPen(above.palette().mid().color())
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return picture
