"""Our own line icons, drawn in the colours of the palette in force."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from ui.theme.look import look_of

_FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "icons"
_SIZES: Final = (16, 20, 24, 32, 48)
_DENSITIES: Final = (1.0, 2.0)


def icon(name: str, color: str = "") -> QIcon:
    """An icon by the name of its file, e.g. ``till``; the palette's text colour by default.

    The selected state is drawn in the accent, the disabled one muted.
    """
    palette = look_of().palette
    states = {
        (QIcon.Mode.Normal, QIcon.State.Off): color or palette.text,
        (QIcon.Mode.Normal, QIcon.State.On): color or palette.accent,
        (QIcon.Mode.Disabled, QIcon.State.Off): palette.muted,
    }
    source = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for (mode, state), ink in states.items():
        for size in _SIZES:
            for density in _DENSITIES:
                made.addPixmap(_drawn(source, ink, size, density), mode, state)
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
    source = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    return _drawn(source, color, size, density)


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
