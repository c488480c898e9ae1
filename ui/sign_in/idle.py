"""Notices when nobody has touched the desk for a while."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

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
    """Watches the whole application; buyers at the checkout count as somebody.

    Signals:
        passed: nobody touched anything for that long; sent again after the same time.
    """

    passed = Signal()

    def __init__(
        self, application: QObject, parent: QObject | None = None, limit_s: int = IDLE_LIMIT_S
    ) -> None:
        super().__init__(parent or application)
        self._timer = QTimer(self)
        self._timer.setInterval(limit_s * 1000)
        self._timer.timeout.connect(self.passed)
        application.installEventFilter(self)

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
