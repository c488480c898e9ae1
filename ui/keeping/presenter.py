"""Backups and the erasing of buyers on their screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.services.keeping.archive import Archive
from app.services.keeping.backups import Listed
from app.services.keeping.erasure import BuyerOrder, ErasureReport
from app.services.keeping.restoring import Restored
from app.services.keeping.work import KeepingWork
from app.services.permits import Asker
from ui.background import RunsWork
from ui.formats import count_text
from ui.keeping.panel import Doing, KeepingPanel
from ui.notices import Notice, notice_of
from ui.theme.tokens import Tone

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Kept:
    listed: tuple[Listed, ...]
    held: int


class KeepingPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``KeepingPanel``.
    """

    changed = Signal(object)

    def __init__(
        self, work: KeepingWork, background: RunsWork, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._background = background
        self.panel = KeepingPanel(folder=str(work.backups.folder))

    def enter(self) -> None:
        """In sight: look at what is kept."""
        if not self.panel.busy:
            self._do(Doing.LISTING, partial(_kept, self._work), self._listed)

    def leave(self) -> None:
        """Out of sight: nobody else is shown who was looked for."""
        self._show(notice=None, found=())

    def back_up(self, asker: Asker) -> None:
        """Make a backup now."""
        self._do(Doing.BACKING_UP, partial(self._work.backups.make, asker), self._made)

    def restore(self, file: Path, asker: Asker) -> None:
        """Put a backup in the database's place."""
        self._do(Doing.RESTORING, partial(self._work.restore, file, asker), self._restored)

    def find(self, text: str) -> None:
        """Look for a buyer."""
        self._show(found=())
        self._do(Doing.FINDING, partial(self._work.erasure.find, text), self._found)

    def erase(self, asker: Asker) -> None:
        """Erase the buyer who was found, where no money is under way."""
        numbers = [order.number for order in self.panel.erasable]
        work = partial(self._work.erasure.erase, numbers, asker)
        self._do(Doing.ERASING, work, self._erased)

    def _do(self, doing: Doing, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._show(doing=doing, notice=None)
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _listed(self, kept: _Kept) -> None:
        self._show(doing=Doing.NOTHING, known=True, listed=kept.listed, held=kept.held)

    def _made(self, archive: Archive) -> None:
        listed = (Listed(archive.file, archive), *self.panel.listed)
        text = self.tr("The backup is made, and was read back: %1 orders, all whole.")
        notice = Notice(Tone.GOOD, text.replace("%1", count_text(archive.orders)))
        self._show(doing=Doing.NOTHING, listed=listed, notice=notice)

    def _restored(self, done: Restored) -> None:
        what = self.tr("The backup is in force. What was there before is kept beside it.")
        money = self.tr("%1 orders move no money until Amazon was asked about each of them.")
        now = self.tr("Start Paydesk again, here and on every other desk.")
        notice = Notice(Tone.WARN, what, money.replace("%1", count_text(done.held)), now)
        self._show(doing=Doing.NOTHING, restored=True, held=done.held, notice=notice)

    def _found(self, found: list[BuyerOrder]) -> None:
        self._show(doing=Doing.NOTHING, found=tuple(found))

    def _erased(self, report: ErasureReport) -> None:
        text = self.tr("The buyer is erased from %1 orders. Amounts, taxes and numbers stay.")
        what = text.replace("%1", count_text(len(report.erased)))
        now = self.tr("Backups made before hold the buyer until they are deleted.")
        left = tuple(order for order in self.panel.found if order.number in report.left)
        self._show(doing=Doing.NOTHING, found=left, notice=Notice(Tone.GOOD, what, now=now))

    def _failed(self, error: AppError) -> None:
        told = notice_of(error)
        notice = Notice(told.tone, told.what)  # the sentence says what it means
        self._show(doing=Doing.NOTHING, notice=notice)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


def _kept(work: KeepingWork) -> _Kept:
    return _Kept(tuple(work.backups.listed()), work.held())
