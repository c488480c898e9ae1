"""Hands out an empty browser for each sign-in; the next one is made ahead, in idle time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.checkout.browser import SealedBrowser
from ui.checkout.gate import Gate
from ui.checkout.page_source import PagePlace

_IDLE_MS = 400


class Browsers(QObject):
    """Every browser is used by one buyer and then ended; a spare one has seen nobody."""

    def __init__(self, place: Callable[[], PagePlace], gate: Gate, parent: QObject) -> None:
        """Nothing is made yet.

        Args:
            place: what our page looks like now; a spare one for another look is not used.
            gate: where every browser may go.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._place = place
        self._gate = gate
        self._spare: tuple[PagePlace, SealedBrowser] | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._make_spare)

    def prepare(self) -> None:
        """Make the next one soon."""
        self._idle.start()

    def take(self) -> SealedBrowser:
        """An empty browser that nobody has used."""
        self._idle.stop()
        place = self._place()
        spare, self._spare = self._spare, None
        if spare is not None and spare[0] == place:
            return spare[1]
        if spare is not None:
            spare[1].end()
        return SealedBrowser(place, self._gate)

    def close(self) -> None:
        """Let the spare one go."""
        self._idle.stop()
        spare, self._spare = self._spare, None
        if spare is not None:
            spare[1].end()

    def _make_spare(self) -> None:
        if self._spare is None:
            place = self._place()
            browser = SealedBrowser(place, self._gate)
            browser.warm_up()
            self._spare = (place, browser)
