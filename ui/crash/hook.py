"""Catches what nobody else did, on every thread: logged always, shown once."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from ui.crash.dialog import CrashDialog
from ui.crash.report import crash_report
from ui.workplace import Workplace

log = logging.getLogger(__name__)


class CrashHook(QObject):
    """Installed for the life of the desk.

    The same mistake is shown once and logged each time; while its dialog is open, others are
    logged alone.
    """

    _raised = Signal(object)

    def __init__(self, workplace: Workplace, events: Callable[[], list[str]]) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._events = events
        self._shown: set[str] = set()
        self.dialog: CrashDialog | None = None
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        """Put back what was there."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._workplace.shell.close()
            return
        log.error("uncaught", exc_info=(kind, error, trace))
        self._raised.emit(error)

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, error: BaseException) -> None:
        mode = self._workplace.services.desk.shop.mode.value if self._workplace.is_open else ""
        report = crash_report(error, self._workplace.shell.current, mode, self._events())
        where = f"{type(error).__qualname__} {report.split('Before it:')[0]}"
        if where in self._shown or (self.dialog is not None and self.dialog.isVisible()):
            return
        self._shown.add(where)
        self.dialog = CrashDialog(report, self._workplace.shell)
        self.dialog.show()
