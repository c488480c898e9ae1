"""Shifts and their reports: opened, looked at, closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.permissions import Role
from app.services.day.shifts import DayReport, Shift
from ui.background import RunsWork
from ui.notices import Notice, notice_of
from ui.reports.day_panel import DayPanel
from ui.reports.words import title_text
from ui.theme.tokens import Tone


class KeepsShifts(Protocol):
    """The shifts of this desk and the days of the shop."""

    def current(self) -> Shift | None: ...

    def open(self, actor: str, role: Role) -> Shift: ...

    def x_report(self, actor: str) -> DayReport: ...

    def close(self, actor: str, role: Role) -> DayReport: ...

    def close_day(self, day: dt.date, actor: str, role: Role) -> DayReport: ...

    def reports(self, most: int = ...) -> tuple[DayReport, ...]: ...


class DayPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``DayPanel``.
    """

    changed = Signal(object)

    def __init__(
        self,
        shifts: KeepsShifts,
        now: Callable[[], dt.datetime],
        background: RunsWork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shifts = shifts
        self._now = now
        self._background = background
        self.panel = DayPanel()

    def enter(self) -> None:
        """In sight: read how things stand."""
        self._show(today=self._now().astimezone().date())
        self._look()

    def leave(self) -> None:
        self._show(notice=None)

    def open_shift(self, actor: str, role: Role) -> None:
        """Begin a shift at this desk."""
        self._act(partial(self._shifts.open, actor, role), self._opened)

    def show_x(self, actor: str) -> None:
        """What the open shift came to so far."""
        self._act(partial(self._shifts.x_report, actor), self._told)

    def close_shift(self, actor: str, role: Role) -> None:
        """End this desk's shift with its Z report."""
        self._act(partial(self._shifts.close, actor, role), self._closed)

    def close_day(self, actor: str, role: Role) -> None:
        """End today with its Z report."""
        if self.panel.today is not None:
            work = partial(self._shifts.close_day, self.panel.today, actor, role)
            self._act(work, self._closed)

    def choose(self, number: int) -> None:
        """Look at a Z report again."""
        found = [report for report in self.panel.reports if report.number == number]
        if found and found[0] != self.panel.shown:
            self._show(shown=found[0])

    def say(self, notice: Notice) -> None:
        self._show(notice=notice)

    def _opened(self, shift: Shift) -> None:
        text = self.tr("The shift is open; what is sold here counts from now on.")
        self._show(acting=False, shift=shift, notice=Notice(Tone.GOOD, text))

    def _told(self, report: DayReport) -> None:
        self._show(acting=False, shown=report)

    def _closed(self, report: DayReport) -> None:
        text = self.tr("%1 was made and kept; print it or save it as PDF.")
        told = text.replace("%1", title_text(report))
        self._show(acting=False, shown=report, notice=Notice(Tone.GOOD, told))
        self._look()

    def _look(self) -> None:
        self._run(partial(_state, self._shifts), self._looked)

    def _looked(self, told: tuple[Shift | None, tuple[DayReport, ...]]) -> None:
        shift, reports = told
        shown = self.panel.shown or (reports[0] if reports else None)
        self._show(known=True, shift=shift, reports=reports, shown=shown)

    def _act(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        if not self.panel.acting:
            self._show(acting=True, notice=None)
            self._run(work, then)

    def _failed(self, error: AppError) -> None:
        told = notice_of(error)
        self._show(acting=False, notice=Notice(told.tone, told.what))

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


def _state(shifts: KeepsShifts) -> tuple[Shift | None, tuple[DayReport, ...]]:
    return shifts.current(), shifts.reports()
