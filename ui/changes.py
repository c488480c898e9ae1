"""Tells open screens which orders changed, whoever changed them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from ui.background import Background

if TYPE_CHECKING:
    from app.services.pulse import Beat, Pulse

PERIOD_MS: Final = 1_000


class Changes(QObject):
    """Looks once a second; one look at a time.

    Signals:
        orders_changed: order numbers (``frozenset``), by this desk, another one, or an IPN.
        open_calls_changed: how many calls to Amazon have no outcome yet.
        trail_moved: somebody, perhaps at another desk, changed people, permissions or settings.
        lost: the database could not be read (``AppError``); it goes on looking.
        found: it can be read again.
    """

    orders_changed = Signal(object)
    open_calls_changed = Signal(int)
    trail_moved = Signal()
    lost = Signal(object)
    found = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._pulse: Pulse | None = None
        self._last: Beat | None = None
        self._is_lost = False
        self._looking = False
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.look)

    def follow(self, pulse: Pulse) -> None:
        """Begin; what changed before does not count."""
        self._pulse = pulse
        self.look()

    def look(self) -> None:
        """Look now; once more afterwards if a look is under way."""
        from app.services.pulse import Beat  # noqa: PLC0415 -- not before the first picture

        if self._looking:
            self._again = True
        elif self._pulse is not None:
            self._looking = True
            self._timer.stop()
            self._background.run(
                partial(self._pulse.beat, self._last or Beat()),
                owner=self,
                then=self._felt,
                otherwise=self._missed,
            )

    def _felt(self, beat: Beat) -> None:
        self._rest()
        before, self._last = self._last, beat
        if self._is_lost:
            self._is_lost = False
            self.found.emit()
        if before is None or before.open_calls != beat.open_calls:
            self.open_calls_changed.emit(beat.open_calls)
        if before is not None and before.trail != beat.trail:
            self.trail_moved.emit()
        if beat.changed:
            self.orders_changed.emit(beat.changed)
        self._look_again()

    def _missed(self, error: AppError) -> None:
        self._rest()
        self._is_lost = True
        self.lost.emit(error)
        self._look_again()

    def _rest(self) -> None:
        self._looking = False
        self._timer.start()

    def _look_again(self) -> None:
        if self._again:
            self._again = False
            self.look()
