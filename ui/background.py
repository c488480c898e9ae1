"""Run service calls off the GUI thread and hand their results back onto it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.domain.errors import AppError

T = TypeVar("T")
_OnError = Callable[[AppError], None]


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Who waits for an answer, and for which."""

    owner: QObject
    then: Callable[[Any], None]
    otherwise: _OnError
    broken: Callable[[], None]


class RunsWork(Protocol):
    """What presenters ask of the door to the workers; see ``Background.run``."""

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None],
        otherwise: Callable[[AppError], None],
    ) -> None: ...


class Background(QObject):
    """The only door between the GUI thread and the worker threads.

    One instance lives as long as the application, so a worker never emits on an
    object that is already gone. Workers hold tokens, never widgets; a result whose
    owner has been closed is dropped.

    Signals:
        busy_changed: how many calls are under way.
    """

    busy_changed = Signal(int)
    _finished = Signal(int, object)

    def __init__(self, workers: int = 4) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="service")
        self._tokens = itertools.count()
        self._waiting: dict[int, _Waiting] = {}
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None],
        otherwise: Callable[[AppError], None],
        broken: Callable[[], None] = lambda: None,
    ) -> None:
        """Start ``work``; later call one of ``then``/``otherwise`` on this thread.

        Anything but an AppError is a bug and is re-raised here, for sys.excepthook.

        Args:
            work: a ``partial`` over a service method; it must not capture a QObject.
            owner: when it is gone, nobody is called.
            then: takes the result.
            otherwise: takes the expected failure.
            broken: told before a bug is re-raised, where a screen would wait for ever.
        """
        if self._closed:
            return  # a late result led to another question; nobody waits for its answer
        token = next(self._tokens)
        self._waiting[token] = _Waiting(owner, then, otherwise, broken)
        self.busy_changed.emit(len(self._waiting))
        self._pool.submit(work).add_done_callback(partial(self._finished.emit, token))

    def close(self) -> None:
        """Wait for the calls under way; a capture is never abandoned half-done."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, token: int, future: Future[Any]) -> None:
        waiting = self._waiting.pop(token)
        self.busy_changed.emit(len(self._waiting))
        if future.cancelled() or not isValid(waiting.owner):
            return
        error = future.exception()
        if isinstance(error, AppError):
            waiting.otherwise(error)
            return
        try:
            waiting.then(future.result())
        except BaseException:
            waiting.broken()
            raise
