"""Notices when nobody has touched the desk for a while."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

IDLE_LIMIT_S: Final = 600

_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


class Idle(QObject):
    """Watches the windows of the application; buyers at the checkout count as somebody.

    It filters the events of windows, not of the application: a filter of the application in
    Python is shown every object, and those of the web engine's core have no run-time type
    information, so that the binding crashes when it asks for it (PySide6 6.11).

    Signals:
        passed: nobody touched anything for that long; sent again after the same time.
    """

    passed = Signal()

    def __init__(
        self,
        application: QGuiApplication,
        parent: QObject | None = None,
        limit_s: int = IDLE_LIMIT_S,
    ) -> None:
        super().__init__(parent or application)
        self._timer = QTimer(self)
        self._timer.setInterval(limit_s * 1000)
        self._timer.timeout.connect(self.passed)
        application.focusWindowChanged.connect(self._watch)
        for window in application.topLevelWindows():
            self._watch(window)

    @property
    def left_ms(self) -> int:
        """Until nobody has been here for long enough; -1 while nobody counts."""
        return self._timer.remainingTime()

    def limit(self, seconds: int) -> None:
        """Pass after another time from now on; a limit that holds already changes nothing."""
        if self._timer.interval() != seconds * 1000:
            self._timer.setInterval(seconds * 1000)

    def start(self) -> None:
        """Somebody signed in: count from now."""
        self._timer.start()

    def stop(self) -> None:
        """Nobody is signed in: there is nothing to lock."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        """A window came to the front; installing a filter again only moves it to the front."""
        if window is not None:
            window.installEventFilter(self)
            if self._timer.isActive():
                self._timer.start()
