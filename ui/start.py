"""Starts a desk: a window at once, everything else behind its first picture."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal
from PySide6.QtWidgets import QApplication

from ui.first_paint import FirstPaint
from ui.first_picture import FirstPicture
from ui.loading import Loading
from ui.plain_imports import import_plainly
from ui.shell import Shell
from ui.theme.tokens import DARK, LIGHT, Palette

if TYPE_CHECKING:
    from ui.application import Application

_HALF: Final = 128
_TURN_S: Final = 0.001
"""How long a worker may keep the interpreter from the window: a fraction of a frame."""
_SCHEME: Final = "look/scheme"
_PROGRAM: Final = (
    "concurrent.futures.thread",
    "ui.background",
    "app.logs",
    "app.settings",
    "ui.crash.hook",
    "ui.status.ipn_light",
    "ui.status.area",
    "ui.desk_actions",
    "ui.sign_in.screen",
    "ui.startup",
    "ui.startup_trouble",
    "ui.application",
)
"""What the desk is made of, in pieces of about a frame each."""


class Start(QObject):
    """The first moments of a desk.

    Signals:
        begun: the desk's program took over (``Application``).
    """

    begun = Signal(object)

    def __init__(self, qt: QApplication, environment: Mapping[str, str] = os.environ) -> None:
        super().__init__(qt)
        import_plainly()  # before everything else is loaded
        self._qt = qt
        self._environment = environment
        self.application: Application | None = None
        self.remembered = QSettings(str(window_file(environment)), QSettings.Format.IniFormat)
        self.shell = Shell(self.remembered, bare=True)
        self.first_paint = FirstPaint(self.shell)
        self.first_paint.done.connect(self.begin)

    def show(self) -> None:
        """Paint; ``begin`` follows by itself."""
        self.shell.setCentralWidget(FirstPicture(self._palette()))
        self.shell.show()

    def begin(self) -> None:
        """Load the program, piece by piece: the window is there and must answer."""
        sys.setswitchinterval(_TURN_S)
        loading = Loading(_PROGRAM, self)
        loading.done.connect(self._loaded)
        loading.start()

    def _loaded(self) -> None:
        """Let the program open the shop."""
        from ui.application import Application  # noqa: PLC0415 -- loads all the rest

        self.application = Application(self._qt, self._environment, self.shell, self.remembered)
        self.application.begin()
        self.begun.emit(self.application)

    def close(self) -> None:
        """The last thing a desk does."""
        if self.application is not None:
            self.application.close()
        self.deleteLater()

    def _palette(self) -> Palette:
        scheme = str(self.remembered.value(_SCHEME, "system"))
        if scheme == "system":
            # seen, not asked: loading Qt's names takes longer than painting the picture
            dark = self._qt.palette().window().color().lightness() < _HALF
            return DARK if dark else LIGHT
        return DARK if scheme == DARK.name else LIGHT


def window_file(environment: Mapping[str, str]) -> Path:
    """Where place and look of the window are remembered: beside this user's data."""
    told = environment.get("PAYDESK_DATA", "")
    if told:
        return Path(told) / "window.ini"
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "paydesk" / "window.ini"


def run_desk(environment: Mapping[str, str] = os.environ) -> int:
    """Run a desk until its window is closed; returns the exit status.

    OpenGL contexts are not shared between Qt and the web engine, which would load the graphics
    driver before the first picture; the engine paints its few pages without it.
    """
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Paydesk")
    start = Start(qt, environment)
    start.shell.closing.connect(qt.quit)  # the buyer's window must not keep the desk running
    start.show()
    status = qt.exec()
    start.close()
    return status
