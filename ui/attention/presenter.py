"""The inbox of worries: read when somebody looks, and again as orders and time move on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from app.services.attention_inbox import AttentionLook
from ui.attention.panel import AttentionPanel
from ui.background import RunsWork
from ui.notices import notice_of

_MINUTE_MS = 60_000


class LooksForWorries(Protocol):
    """The inbox of this shop."""

    def look(self) -> AttentionLook: ...


class AttentionPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``AttentionPanel``.
    """

    changed = Signal(object)

    def __init__(
        self, inbox: LooksForWorries, background: RunsWork, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._background = background
        self._visible = False
        self._looking = False
        self._stale = False
        self.panel = AttentionPanel()
        self._timer = QTimer(self, interval=_MINUTE_MS)  # countdowns go on
        self._timer.timeout.connect(self.look)

    def enter(self) -> None:
        self._visible = True
        self._timer.start()
        self.look()

    def leave(self) -> None:
        self._visible = False
        self._timer.stop()
        self._show(notice=None)

    def orders_changed(self, _numbers: Iterable[str]) -> None:
        """Somebody, perhaps at another desk, changed orders."""
        if self._visible:
            self.look()

    def look(self) -> None:
        """Read the inbox; once more when it was asked for meanwhile."""
        if self._looking:
            self._stale = True
            return
        self._looking, self._stale = True, False
        self._background.run(
            self._inbox.look, owner=self, then=self._looked, otherwise=self._failed
        )

    def _looked(self, look: AttentionLook) -> None:
        self._looking = False
        self._show(look=look, notice=None)
        if self._stale:
            self.look()

    def _failed(self, error: AppError) -> None:
        self._looking = False
        self._show(notice=notice_of(error))

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)
