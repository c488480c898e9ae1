"""Gets the web engine ready in idle time, so that the first payment finds it warm."""

from __future__ import annotations

import logging
import os
from typing import Final

from PySide6.QtCore import QObject, QTimer

log = logging.getLogger(__name__)

IDLE_MS: Final = 1_500
_SWITCH: Final = "QTWEBENGINE_DISABLE_SANDBOX"


def is_root() -> bool:
    """Whether this program may do everything on this computer; never on Windows."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def allow_root_to_train() -> None:
    """Let the engine run for root, as in a container: its own sandbox refuses to.

    For training alone, where only pages of this computer are shown.
    """
    if is_root() and _SWITCH not in os.environ:
        os.environ[_SWITCH] = "1"
        log.warning("web engine runs without its own sandbox, because root started Paydesk")


class WarmUp(QObject):
    """Waits until the desk has nothing else to do for a moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self._warm)

    def plan(self) -> None:
        """Warm up when nothing has happened for a while; call again to put it off."""
        self._timer.start()

    def _warm(self) -> None:
        from ui.checkout import warm_up  # noqa: PLC0415 -- loads the web engine

        warm_up()
        log.info("web engine warm")
