"""Loads modules one by one, so that the window answers between them."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal


class Loading(QObject):
    """One module for each turn of the event loop.

    Signals:
        done: all of them are there.
    """

    done = Signal()

    def __init__(self, names: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(names)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._next)

    def start(self) -> None:
        """Begin with the next turn; returns at once."""
        self._turn.start()

    def _next(self) -> None:
        if self._left:
            import_module(self._left.pop(0))
            return
        self._turn.stop()
        self.done.emit()
