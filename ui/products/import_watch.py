"""Looks at an import from the other side of the door: a worker tells, the window reads."""

from __future__ import annotations

import threading
import time

from app.services.import_plan import ImportProgress


class ImportWatch:
    """What one import says while it runs; whole values are swapped, never changed in place."""

    def __init__(self) -> None:
        self._canceled = threading.Event()
        self._progress: ImportProgress | None = None
        self._phase_began_s = time.monotonic()

    @property
    def progress(self) -> ImportProgress | None:
        return self._progress

    @property
    def rate(self) -> int:
        """Lines per second in this phase; 0 before anything is known."""
        progress, passed = self._progress, time.monotonic() - self._phase_began_s
        return round(progress.line / passed) if progress is not None and passed > 0 else 0

    def tell(self, progress: ImportProgress) -> None:
        """Called by the worker after each batch."""
        if self._progress is not None and self._progress.phase is not progress.phase:
            self._phase_began_s = time.monotonic()
        self._progress = progress

    def cancel(self) -> None:
        self._canceled.set()

    def is_canceled(self) -> bool:
        """Asked by the worker before each batch."""
        return self._canceled.is_set()
