"""Our own line icons, drawn in the colours of the palette in force."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from ui.theme.look import look_of

_FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "icons"
_PIXELS: Final = (18, 24, 40, 64)
"""What is drawn; Qt takes the next larger one, also where a pixel is smaller than a point."""


def icon(name: str, color: str = "") -> QIcon:
    """An icon by the name of its file, e.g. ``till``; the palette's text colour by default.

    The selected state is drawn in the accent, the disabled one muted.
    """
    palette = look_of().palette
    return _icon(name, color or palette.text, color or palette.accent, palette.muted)


@lru_cache(maxsize=256)
def _icon(name: str, plain: str, selected: str, disabled: str) -> QIcon:
    states = {
        (QIcon.Mode.Normal, QIcon.State.Off): plain,
        (QIcon.Mode.Normal, QIcon.State.On): selected,
        (QIcon.Mode.Disabled, QIcon.State.Off): disabled,
    }
    made = QIcon()
    for (mode, state), ink in states.items():
        for pixels in _PIXELS:
            made.addPixmap(_drawn(_source(name), ink, pixels, 1.0), mode, state)
    return made


def set_icon(button: QAbstractButton, name: str, *, on_accent: bool = False) -> None:
    """Give a button an icon that follows the palette.

    Args:
        button: any; the connection ends with it.
        name: of the icon.
        on_accent: the button is filled with the accent.
    """
    redraw = _Redraw(button, name, on_accent=on_accent)
    redraw.now()
    look_of().changed.connect(redraw.now)


class _Redraw(QObject):
    """Draws a button's icon anew as long as the button lives."""

    def __init__(self, button: QAbstractButton, name: str, *, on_accent: bool) -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        self._on_accent = on_accent

    def now(self) -> None:
        color = look_of().palette.on_accent if self._on_accent else ""
        self._button.setIcon(icon(self._name, color))


def picture(name: str, color: str, size: int, density: float = 1.0) -> QPixmap:
    """One icon as a picture of ``size`` device-independent pixels."""
    return _drawn(_source(name), color, size, density)


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def _drawn(source: str, ink: str, size: int, density: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 -- not before the first picture

    pixels = round(size * density)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(pixmap)
    colored = source.replace("currentColor", ink)
    renderer = QSvgRenderer(QByteArray(colored.encode()))
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(density)
    return pixmap
