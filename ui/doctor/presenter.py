"""The doctor on its screen: looks, tells as it goes, and makes the bundle."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.services.doctor.bundle import Bundle
from app.services.doctor.findings import Check, Finding
from ui.background import RunsWork
from ui.doctor.panel import DoctorPanel
from ui.notices import Notice, notice_of
from ui.theme.tokens import Tone

_AT_ONCE: Final = 3
"""Workers that others can spare meanwhile."""


class Examines(Protocol):
    """The doctor of this desk."""

    def look(self, check: Check) -> Finding: ...

    def bundle(self, findings: Iterable[Finding]) -> Bundle: ...


class DoctorPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``DoctorPanel``.
        bundled: a ``Bundle`` to be looked at.
    """

    changed = Signal(object)
    bundled = Signal(object)

    def __init__(
        self, doctor: Examines, background: RunsWork, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._doctor = doctor
        self._background = background
        self._left: list[Check] = []
        self.panel = DoctorPanel()

    def look(self) -> None:
        """Look at everything anew; each check tells by itself when it is done."""
        if self.panel.looking:
            return
        self._show(found={}, waiting=frozenset(Check), notice=None)
        self._left = list(Check)
        for _ in range(_AT_ONCE):
            self._look_on()

    def make_bundle(self) -> None:
        """Put the bundle together from what was found."""
        if self.panel.bundling or self.panel.looking:
            return
        self._show(bundling=True, notice=None)
        findings = tuple(self.panel.found.values())
        self._run(partial(self._doctor.bundle, findings), self._made, self._failed)

    def save(self, bundle: Bundle, target: Path) -> None:
        """Save a bundle that was looked at."""
        text = self.tr("The support bundle is in %1.").replace("%1", target.name)
        self._run(
            partial(bundle.write, target),
            lambda _none: self._show(notice=Notice(Tone.GOOD, text)),
            self._failed,
        )

    def _look_on(self) -> None:
        if self._left:
            check = self._left.pop(0)
            self._run(partial(self._doctor.look, check), self._found, partial(self._lost, check))

    def _found(self, finding: Finding) -> None:
        self._look_on()
        found = {**self.panel.found, finding.check: finding}
        self._show(found=found, waiting=self.panel.waiting - {finding.check})

    def _lost(self, check: Check, error: AppError) -> None:
        self._look_on()
        self._show(waiting=self.panel.waiting - {check}, notice=notice_of(error))

    def _made(self, bundle: Bundle) -> None:
        self._show(bundling=False)
        self.bundled.emit(bundle)

    def _failed(self, error: AppError) -> None:
        self._show(bundling=False, notice=Notice(Tone.BAD, notice_of(error).what))

    def _run(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[AppError], None],
    ) -> None:
        self._background.run(work, owner=self, then=then, otherwise=otherwise)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)
