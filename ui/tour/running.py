"""Starts a desk of its own for the tour, plays it, and takes everything down again."""

from __future__ import annotations

import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ui.start import Start
from ui.tour.album import Album
from ui.tour.player import Player
from ui.tour.script import Tour

if TYPE_CHECKING:
    from ui.application import Application

_LOCALES: Final = {"us": "en_US", "uk": "en_GB", "eu": "en_IE", "jp": "en_US"}
_WIDTH, _HEIGHT = 1280, 720
_ALL_S: Final = 150.0


def run_tour(out: Path, region: str, say: Callable[[str], None]) -> str:
    """Play the whole tour; returns what went wrong, or nothing.

    Args:
        out: an existing folder; gets ``01-….png`` and ``receipt.pdf``.
        region: of the training shop.
        say: takes one line for each step.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(qt, QApplication):
        return "another kind of application runs in this process"
    qt.setApplicationName("Paydesk")
    QLocale.setDefault(QLocale(_LOCALES[region]))
    with tempfile.TemporaryDirectory(prefix="paydesk-tour-") as folder:
        return _Run(qt, Album(out, _timed(say)), _environment(Path(folder), region)).play()


class _Run:
    def __init__(self, qt: QApplication, album: Album, environment: Mapping[str, str]) -> None:
        self._qt = qt
        self._album = album
        self._start = Start(qt, environment)
        self._player: Player | None = None
        self._problem = "it never began"
        self._hook = sys.excepthook

    def play(self) -> str:
        self._start.begun.connect(self._begun)
        too_long = QTimer()
        too_long.setSingleShot(True)
        too_long.timeout.connect(lambda: self._ended(f"it took longer than {_ALL_S:.0f} s"))
        too_long.start(round(_ALL_S * 1_000))
        self._start.show()
        self._start.shell.resize(_WIDTH, _HEIGHT)
        self._start.shell.activateWindow()
        self._qt.exec()
        too_long.stop()
        sys.excepthook = self._hook
        self._start.close()
        return self._problem

    def _begun(self, application: Application) -> None:
        tour = Tour(application, self._album)
        self._player = Player(tour.script())
        self._player.ended.connect(self._ended)
        application.troubled.connect(lambda error: self._fail(str(error)))
        # whatever nobody caught ends the tour; the desk itself would go on
        sys.excepthook = self._caught
        self._player.play()

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        traceback.print_exception(kind, error, trace)
        self._fail(f"{kind.__name__}: {error}")

    def _fail(self, why: str) -> None:
        if self._player is not None:
            self._player.fail(why)

    def _ended(self, problem: str) -> None:
        self._problem = problem
        if problem:
            self._album.take(self._start.shell, "failed")
        else:
            count = len(self._album.pictures)
            self._album.step(f"Done: {count} pictures and the receipt in {self._album.folder}")
        self._qt.exit(0)


def _environment(folder: Path, region: str) -> dict[str, str]:
    """A training desk that knows nothing of this user's shop."""
    config = folder / "paydesk.toml"
    config.write_text(f'[shop]\nregion = "{region}"\nmode = "training"\n', "utf-8")
    data = folder / "data"
    data.mkdir()
    return {"PAYDESK_CONFIG": str(config), "PAYDESK_DATA": str(data)}


def _timed(say: Callable[[str], None]) -> Callable[[str], None]:
    begun = time.monotonic()
    return lambda text: say(f"{time.monotonic() - begun:6.1f} s  {text}")
