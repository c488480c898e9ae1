"""An export from the choice of a file to its end, decided without a widget in sight."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from ui.background import RunsWork
from ui.export.panel import ExportPanel, ExportStage
from ui.notices import Notice, notice_of

_LOOK_MS: Final = 100

Writes: TypeAlias = Callable[[Path, Callable[[int], None], Callable[[], bool]], int | None]
"""Writes into a file, tells rows, asks whether it was canceled; ``None`` when it was."""


class ExportWatch:
    """What one export says while it runs; whole values are swapped, never changed in place."""

    def __init__(self) -> None:
        self._canceled = threading.Event()
        self._began_s = time.monotonic()
        self.rows = 0

    @property
    def rate(self) -> int:
        """Rows per second; 0 before anything is known."""
        passed = time.monotonic() - self._began_s
        return round(self.rows / passed) if self.rows and passed > 0 else 0

    def tell(self, rows: int) -> None:
        """Called by the worker after each page."""
        self.rows = rows

    def cancel(self) -> None:
        self._canceled.set()

    def is_canceled(self) -> bool:
        """Asked by the worker after each page."""
        return self._canceled.is_set()


class ExportPresenter(QObject):
    """Owns the panel; one file at a time.

    Signals:
        changed: a fresh ``ExportPanel``.
    """

    changed = Signal(object)

    def __init__(
        self, background: RunsWork, total: int | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._watch = ExportWatch()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._looked)
        self.panel = ExportPanel(total=total)

    def write(self, writes: Writes, file: Path) -> None:
        """Write a file; the one that is there is replaced once all is written."""
        self._watch = ExportWatch()
        self._show(stage=ExportStage.RUNNING, rows=0, rate=0, canceling=False, notice=None)
        self._look.start()
        self._background.run(
            partial(writes, file, self._watch.tell, self._watch.is_canceled),
            owner=self,
            then=self._done,
            otherwise=self._broke,
        )

    def cancel(self) -> None:
        """Stop after the page under way; no file is written."""
        self._watch.cancel()
        self._show(canceling=True)

    def _looked(self) -> None:
        self._show(rows=self._watch.rows, rate=self._watch.rate)

    def _done(self, rows: int | None) -> None:
        self._look.stop()
        canceled = rows is None
        self._show(stage=ExportStage.DONE, rows=rows or 0, canceled=canceled)

    def _broke(self, error: AppError) -> None:
        self._look.stop()
        told = notice_of(error)
        notice = Notice(told.tone, told.what)  # no money is in question
        self._show(stage=ExportStage.CHOOSING, notice=notice)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)
