"""Takes pictures of windows: light and dark, on a small screen and on a large one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.look import Look, Scheme

SIZES = (QSize(1280, 720), QSize(1920, 1080))
SCHEMES = (Scheme.LIGHT, Scheme.DARK)
WATCHERS: list[Callable[[QWidget, str], None]] = []
"""Whoever else looks at each window when its picture is taken."""


class Camera:
    """Writes ``NAME-light-1280x720.png`` and so on into a folder.

    Attributes:
        look: the application's; it is left light.
    """

    def __init__(self, folder: Path, look: Look, sizes: tuple[QSize, ...] = SIZES) -> None:
        self.look = look
        self._folder = folder
        self._sizes = sizes
        self._folder.mkdir(parents=True, exist_ok=True)
        self.look.use(Scheme.LIGHT)

    def take(self, window: QWidget, name: str) -> None:
        """Draw a window in every scheme and size."""
        for scheme in SCHEMES:
            self.look.use(scheme)
            for size in self._sizes:
                window.resize(size)
                _settle()
                _tell(window, name)
                picture = window.grab()
                picture.save(
                    str(self._folder / f"{name}-{scheme}-{size.width()}x{size.height()}.png")
                )
        self.look.use(Scheme.LIGHT)

    def take_sheet(self, sheet: QWidget, name: str) -> None:
        """Draw a dialog in every scheme, in its own size."""
        for scheme in SCHEMES:
            self.look.use(scheme)
            sheet.adjustSize()
            _settle()
            _tell(sheet, name)
            sheet.grab().save(str(self._folder / f"{name}-{scheme}.png"))
        self.look.use(Scheme.LIGHT)


def _tell(window: QWidget, name: str) -> None:
    for watcher in WATCHERS:
        watcher(window, name)


def _settle() -> None:
    """Let layouts and style sheets come to rest; they take a few rounds of the event loop."""
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
