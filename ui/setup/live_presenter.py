"""The check before live, and the switch: asked twice, then done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.environment import Mode
from app.domain.errors import AppError
from app.services.permits import Asker
from app.services.setup.readiness import Finding, Verdict
from ui.background import Background
from ui.notices import Notice, notice_of

if TYPE_CHECKING:
    from app.services.setup.readiness import Readiness


class SwitchesModes(Protocol):
    def word(self, to: Mode) -> str: ...
    def may(self, asker: Asker) -> None: ...
    def go_live(self, typed: str, asker: Asker) -> int: ...
    def leave_live(self, to: Mode, typed: str, asker: Asker) -> None: ...


@dataclass(frozen=True, slots=True)
class LivePanel:
    """One picture.

    Attributes:
        mode: of the shop that is open.
        findings: of the check; empty while it runs.
        asking: the mode that is being asked for; ``None`` while none is.
        switched: the mode of the next start; ``None`` before.
    """

    mode: Mode
    findings: tuple[Finding, ...] = ()
    busy: bool = False
    asking: Mode | None = None
    switched: Mode | None = None
    notice: Notice | None = None

    @property
    def missing(self) -> int:
        return sum(each.verdict is Verdict.MISSING for each in self.findings)

    @property
    def can_go_live(self) -> bool:
        checked = bool(self.findings) and not self.missing
        return checked and self.mode is Mode.SANDBOX and not self.busy


class LivePresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``LivePanel``).
        asked: the first question passed; the word must be typed now (``Mode, str``).
        switched: the next start is in another mode.
        refused: the sentence for the open sheet.
    """

    changed = Signal(object)
    asked = Signal(object, str)
    switched = Signal()
    refused = Signal(str)

    def __init__(
        self,
        readiness: Readiness,
        switch: SwitchesModes,
        background: Background,
        asker: Callable[[], Asker],
        mode: Mode,
    ) -> None:
        super().__init__()
        self._readiness, self._switch = readiness, switch
        self._background = background
        self._asker = asker
        self.panel = LivePanel(mode)

    def look(self) -> None:
        """Check anew."""
        self._run(self._readiness.findings, self._looked)

    def ask(self, to: Mode) -> None:
        """Whether this person may; then the word is asked for."""
        work = partial(self._switch.may, self._asker())
        self._run(work, lambda _none: self.asked.emit(to, self._switch.word(to)))

    def switch(self, to: Mode, typed: str) -> None:
        """The word was typed."""
        if self.panel.busy:
            return
        self._show(replace(self.panel, busy=True, notice=None))
        if to is Mode.LIVE:
            work: Callable[[], object] = partial(self._switch.go_live, typed, self._asker())
        else:
            work = partial(self._switch.leave_live, to, typed, self._asker())
        self._run(work, lambda _rows: self._switched(to))

    def _switched(self, to: Mode) -> None:
        self._show(replace(self.panel, busy=False, switched=to))
        self.switched.emit()

    def _looked(self, findings: tuple[Finding, ...]) -> None:
        self._show(replace(self.panel, findings=findings))

    def _failed(self, error: AppError) -> None:
        notice = notice_of(error)
        self._show(replace(self.panel, busy=False, notice=notice))
        self.refused.emit(notice.text)

    def _run(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, panel: LivePanel) -> None:
        self.panel = panel
        self.changed.emit(panel)
