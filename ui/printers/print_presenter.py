"""Reads what can be printed of an order, and counts what is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.approval import ApprovalNeeded
from app.domain.identifiers import OrderNumber
from app.domain.printing import DeskPrinters, JobState, Medium, PaperKind
from app.services.permits import Asker
from ui.notices import notice_of
from ui.printers import making
from ui.printers.print_panel import PrintPanel
from ui.receipt.handout import Handout, papers_of

if TYPE_CHECKING:
    from app.domain.errors import AppError
    from app.services.printing.work import PrintWork
    from app.services.receipts import Receipts
    from ui.background import Background
    from ui.printers.making import Counted
    from ui.receipt.document import Paper


@dataclass(frozen=True, slots=True)
class PrintSources:
    """What the sheet reads and counts by."""

    receipts: Receipts
    work: PrintWork


class PrintPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``PrintPanel``).
        counted: a sheet or a file may be made now (``Counted``, ``Medium``).
        approval_wanted: a second person has to approve (an ``ApprovalRequest``, what to do then).
    """

    changed = Signal(object)
    counted = Signal(object, object)
    approval_wanted = Signal(object, object)

    def __init__(
        self,
        number: OrderNumber,
        sources: PrintSources,
        background: Background,
        asker: Callable[[], Asker],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.panel = PrintPanel(number, busy=True)
        self._sources = sources
        self._background = background
        self._asker = asker

    def load(self, first: PaperKind | None = None) -> None:
        """Read the order's papers.

        Args:
            first: which to begin with; ``None`` for what this desk prints most.
        """
        work = partial(_read, self._sources, self.panel.number)
        self._run(work, partial(self._loaded, first))

    def choose(self, index: int) -> None:
        """Another paper."""
        if 0 <= index < len(self.panel.papers):
            self._show(replace(self.panel, chosen=index, notice=None))

    def lay_out_for(self, paper: Paper) -> None:
        """Another size of sheet."""
        self._show(replace(self.panel, paper=paper))

    def count(self, medium: Medium) -> None:
        """Write a print down; ``counted`` follows, and then it may be made."""
        handout = self.panel.handout
        if handout is None or self.panel.busy:
            return
        self._show(replace(self.panel, busy=True, notice=None))
        work = partial(making.count, self._sources.work.prints, handout, medium, self._asker())
        self._background.run(
            work,
            owner=self,
            then=partial(self._counted, medium),
            otherwise=partial(self._refused, medium),
        )

    def ended(self, counted: Counted, *, made: bool) -> None:
        """Tell how it went; what was not made was no original."""
        state = JobState.PRINTED if made else JobState.DROPPED
        work = partial(self._sources.work.prints.ended, counted.print_id, state)
        self._run(work, lambda _done: self._show(replace(self.panel, busy=False)))

    def complain(self, error: AppError) -> None:
        """Something about printing did not work."""
        self._show(replace(self.panel, busy=False, notice=notice_of(error)))

    def _loaded(
        self, first: PaperKind | None, told: tuple[tuple[Handout, ...], DeskPrinters]
    ) -> None:
        papers, printers = told
        usual = PaperKind.RECEIPT if printers.prints_receipts else PaperKind.INVOICE
        kinds = [each.kind for each in papers]
        wanted = first if first in kinds else usual
        panel = replace(self.panel, papers=papers, printers=printers, busy=False)
        self._show(replace(panel, chosen=kinds.index(wanted)))

    def _counted(self, medium: Medium, counted: Counted) -> None:
        self.counted.emit(counted, medium)

    def _refused(self, medium: Medium, error: AppError) -> None:
        if isinstance(error, ApprovalNeeded):
            self._show(replace(self.panel, busy=False))
            self.approval_wanted.emit(error.request, partial(self.count, medium))
            return
        self.complain(error)

    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self.complain)

    def _show(self, panel: PrintPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def _read(sources: PrintSources, number: OrderNumber) -> tuple[tuple[Handout, ...], DeskPrinters]:
    prints = sources.work.prints
    papers = tuple(
        replace(each, copy_no=prints.next_copy(making.wish_of(each)))
        for each in papers_of(sources.receipts.receipt(number))
    )
    return papers, sources.work.settings.get()
