"""Settlement reports on their screen: taken in, chosen, compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.permissions import Role
from app.services.settlements.book import Settlement, SettlementLook
from app.services.settlements.refusals import ReportWithoutPayout
from ui.background import RunsWork
from ui.notices import Notice, notice_of
from ui.settlements.panel import SettlementsPanel
from ui.theme.tokens import Tone


class KeepsSettlements(Protocol):
    """The reports of this shop."""

    def take_in(self, path: Path, actor: str, role: Role, *, as_it_is: bool = ...) -> int: ...

    def recent(self, most: int = ...) -> tuple[Settlement, ...]: ...

    def look(self, record_id: int) -> SettlementLook: ...


class SettlementsPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``SettlementsPanel``.
    """

    changed = Signal(object)

    def __init__(
        self, book: KeepsSettlements, background: RunsWork, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._background = background
        self.panel = SettlementsPanel()

    def enter(self) -> None:
        """In sight: read the reports, and look at the chosen one anew."""
        self._run(self._book.recent, self._listed)

    def leave(self) -> None:
        self._show(notice=None, doubted=None)

    def choose(self, record_id: int) -> None:
        """Compare a report with our books."""
        self._run(partial(self._book.look, record_id), lambda look: self._show(look=look))

    def show_everything(self, everything: bool) -> None:  # noqa: FBT001 -- a Qt-like setter
        """Matched payments, too, or differences alone."""
        if everything != self.panel.everything:
            self._show(everything=everything)

    def take_in(self, file: Path, actor: str, role: Role, *, as_it_is: bool = False) -> None:
        """Read a file; all of it is kept, or nothing.

        Args:
            file: a settlement report.
            actor: who imports it.
            role: theirs.
            as_it_is: although nothing in it tells whether it is whole.
        """
        if not self.panel.importing:
            self._show(importing=True, notice=None, doubted=None)
            self._background.run(
                partial(self._book.take_in, file, actor, role, as_it_is=as_it_is),
                owner=self,
                then=self._taken_in,
                otherwise=partial(self._refused, file),
            )

    def _listed(self, reports: tuple[Settlement, ...]) -> None:
        self._show(reports=reports)
        chosen = self.panel.look
        if chosen is not None:
            self.choose(chosen.settlement.id)
        elif reports:
            self.choose(reports[0].id)

    def _taken_in(self, record_id: int) -> None:
        text = self.tr("The report was imported as a whole and compared with your books.")
        self._show(importing=False, notice=Notice(Tone.GOOD, text))
        self._run(self._book.recent, lambda reports: self._show(reports=reports))
        self.choose(record_id)

    def _refused(self, file: Path, error: AppError) -> None:
        told = notice_of(error)
        notice = Notice(told.tone, told.what)  # no money is in question
        doubted = file if isinstance(error, ReportWithoutPayout) else None
        self._show(importing=False, notice=notice, doubted=doubted)

    def _failed(self, error: AppError) -> None:
        self._show(importing=False, notice=notice_of(error))

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)
