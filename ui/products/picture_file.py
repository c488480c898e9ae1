"""Takes a picture from anywhere into the shop's folder, small and under a name of its own."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

from app.domain.errors import Refused, Unavailable
from ui.products.pictures import read_picture

LARGEST: Final = 512
"""Pixels of the longer side: enough for a tile on a 4K screen."""


class NoPicture(Refused):
    """The file cannot be read, is no picture, or is larger than a till should open."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is no picture that can be opened")
        self.name = name


def keep_picture(folder: Path, file: Path) -> str:
    """Copy a picture as PNG; the same picture twice is one file. Runs on a worker.

    Returns:
        The name of the file in the folder.

    Raises:
        NoPicture: nothing was written.
        Unavailable: the folder cannot be written.
    """
    image = read_picture(file, LARGEST)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not image.save(buffer, "PNG"):  # type: ignore[call-overload] # the stubs know str alone
        raise NoPicture(file.name)
    content = data.data()
    name = f"{hashlib.sha256(content).hexdigest()[:20]}.png"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    except OSError as error:
        msg = "the folder for pictures cannot be written"
        raise Unavailable(msg) from error
    return name
