"""The open basket: changes wait for each other, so that no scan is lost and none overtakes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError, ChangedMeanwhile
from app.services.basket_keeping import HeldBasket
from app.services.baskets import BasketNotOpen
from ui.background import Background
from ui.till.ringing import Counter, Rung

Work = Callable[[Counter, HeldBasket], Rung]
"""Takes the basket as it is when its turn comes; runs on a worker."""


@dataclass(frozen=True, slots=True)
class _Turn:
    work: Work
    anywhere: bool


class BasketQueue(QObject):
    """Applies one change at a time to the basket that is open at this desk.

    Signals:
        changed: the basket after a change (``Rung``).
        refused: an ``AppError``; the change did not happen, the next one goes on.
        lost: the basket is not open here any more; what fits any basket waits for ``hold``.
        busy_changed: whether a change is under way or waits.
    """

    changed = Signal(object)
    refused = Signal(object)
    lost = Signal()
    busy_changed = Signal(bool)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._waiting: deque[_Turn] = deque()
        self._counter: Counter | None = None
        self._held: HeldBasket | None = None
        self._busy = False
        self._stopped = False
        self._is_lost = False

    @property
    def held(self) -> HeldBasket | None:
        return self._held

    def know_age(self) -> None:
        """Somebody has looked at the buyer of the basket that is open now."""
        if self._counter is not None and self._held is not None:
            self._counter = replace(self._counter, age_known_for=self._held.basket_id)

    @property
    def knows_age(self) -> bool:
        """Whether somebody has looked at the buyer of the basket that is open now."""
        if self._counter is None or self._held is None:
            return False
        return self._counter.age_known_for == self._held.basket_id

    def hold(self, counter: Counter, held: HeldBasket) -> None:
        """Go on with this basket; what was scanned before there was one comes now."""
        known = self._counter.age_known_for if self._counter is not None else 0
        self._counter = replace(counter, age_known_for=known)
        self._held = held
        if self._is_lost:
            # a change of a line was meant for the basket that is gone
            self._waiting = deque(turn for turn in self._waiting if turn.anywhere)
            self._is_lost = False
            if not self._waiting:
                self._free()
        self._next()

    def apply(self, work: Work, *, anywhere: bool = False) -> None:
        """Queue a change; ``anywhere`` if it fits whatever basket is open by then."""
        self._waiting.append(_Turn(work, anywhere))
        self._next()

    def apply_first(self, work: Work, *, anywhere: bool = False) -> None:
        """Queue a change before those that wait."""
        self._waiting.appendleft(_Turn(work, anywhere))
        self._next()

    def stop(self) -> None:
        """Somebody is asked something; what is scanned meanwhile waits for the answer."""
        self._stopped = True

    def go_on(self) -> None:
        """The question is answered."""
        self._stopped = False
        self._next()

    def _next(self) -> None:
        if self._busy or self._stopped or self._is_lost or not self._waiting:
            return
        if self._counter is None or self._held is None:
            return
        turn = self._waiting.popleft()
        self._busy = True
        self.busy_changed.emit(True)  # noqa: FBT003 -- the signal's only argument
        call = partial(turn.work, self._counter, self._held)
        failed = partial(self._failed, turn)
        self._background.run(call, owner=self, then=self._done, otherwise=failed)

    def _done(self, rung: Rung) -> None:
        self._held = rung.held
        self._free()
        self.changed.emit(rung)
        self._next()

    def _failed(self, turn: _Turn, error: AppError) -> None:
        if turn.anywhere and isinstance(error, BasketNotOpen | ChangedMeanwhile):
            self._is_lost = True
            self._waiting.appendleft(turn)
            self._free()
            self.lost.emit()
            return
        self._free()
        self.refused.emit(error)
        self._next()

    def _free(self) -> None:
        self._busy = False
        if not self._waiting:
            self.busy_changed.emit(False)  # noqa: FBT003 -- the signal's only argument
