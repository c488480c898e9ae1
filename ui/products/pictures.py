"""Pictures of products, read by the workers and kept as long as they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from app.domain.errors import AppError
from ui.background import Background

_KEPT: Final = 400
_PIXEL_LIMIT: Final = 40_000_000
"""Larger pictures are not opened: a till is no place for a poster."""

_Key = tuple[str, int]


class Pictures(QObject):
    """Hands out what is there and fetches what is not.

    Signals:
        arrived: a picture can be drawn now.
    """

    arrived = Signal()

    def __init__(self, folder: Path, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._background = background
        self._kept: OrderedDict[_Key, QPixmap | None] = OrderedDict()

    def get(self, name: str, pixels: int) -> QPixmap | None:
        """A picture that fits a square; ``None`` while it is fetched, or when there is none."""
        if not name:
            return None
        key = (name, pixels)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._keep(key, None)
        self._background.run(
            partial(read_picture, self._folder / name, pixels),
            owner=self,
            then=partial(self._read, key),
            otherwise=_no_picture,
        )
        return None

    def forget(self, name: str) -> None:
        """The file behind a name has changed."""
        for key in [each for each in self._kept if each[0] == name]:
            del self._kept[key]

    def _read(self, key: _Key, image: QImage) -> None:
        if not image.isNull():
            self._keep(key, QPixmap.fromImage(image))
            self.arrived.emit()

    def _keep(self, key: _Key, picture: QPixmap | None) -> None:
        self._kept[key] = picture
        self._kept.move_to_end(key)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)


def read_picture(file: Path, pixels: int) -> QImage:
    """Read a picture no larger than it is shown; a null image for what is none."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _PIXEL_LIMIT:
        return QImage()
    wanted = size.scaled(QSize(pixels, pixels), Qt.AspectRatioMode.KeepAspectRatio)
    if wanted.width() < size.width() or reader.format() == b"svg":
        reader.setScaledSize(wanted)
    return reader.read()


def _no_picture(_error: AppError) -> None:
    """A missing picture is drawn as initials; nobody needs to be told."""
