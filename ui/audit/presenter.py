"""The audit trail on its screen: read by page, filtered, and its chain checked."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from app.services.audit_chain import Anchor, ChainReport
from app.services.audit_trail import PAGE, TrailChoices, TrailFilter, TrailRow
from app.services.permits import Asker
from ui.audit.panel import AuditPanel, Span
from ui.background import Background
from ui.notices import Notice, notice_of

if TYPE_CHECKING:
    from app.services.audit_chain import AuditChain
    from app.services.audit_trail import AuditTrail
    from app.services.users import Users

_LOOK_MS: Final = 200


@dataclass(frozen=True, slots=True)
class AuditSources:
    """What the screen needs of an open shop.

    Attributes:
        now: the shop's clock.
        recall: the end of the trail as this desk saw it last; ``None`` at first.
        keep: keeps that end, outside the database.
    """

    trail: AuditTrail
    chain: AuditChain
    users: Users
    now: Callable[[], dt.datetime]
    recall: Callable[[], Anchor | None]
    keep: Callable[[Anchor], None]


class _Watch:
    """What the worker has checked so far, told across threads as plain numbers."""

    def __init__(self) -> None:
        self.done = (0, 0)
        self.halt = threading.Event()

    def tell(self, rows: int, of: int) -> None:
        """Called by the worker after each page."""
        self.done = (rows, of)


class AuditPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``AuditPanel``.
        grown: further rows came to those that are shown (``tuple`` of ``TrailRow``).
    """

    changed = Signal(object)
    grown = Signal(object)

    def __init__(
        self,
        sources: AuditSources,
        background: Background,
        asker: Callable[[], Asker],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self._background = background
        self._asker = asker
        self._watch = _Watch()
        self._asked = 0
        self._reading = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.panel = AuditPanel()

    def load(self) -> None:
        """Read from the newest entry on."""
        self._asked += 1
        self._reading = True
        known = None if self.panel.filter == TrailFilter() else self.panel.choices
        work = partial(_read, self._sources, self.panel.filter, self._asker(), known)
        then = partial(self._loaded, self._asked)
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def load_more(self) -> None:
        """Read older entries."""
        rows = self.panel.rows
        if self._reading or not rows or not self.panel.more:
            return
        self._reading = True
        trail = self._sources.trail
        work = partial(trail.rows, self.panel.filter, self._asker(), rows[-1].seq)
        then = partial(self._grown, self._asked)
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def narrow(self, **changes: Any) -> None:
        """Filter by something else."""
        wanted = replace(self.panel.filter, **changes)
        if wanted != self.panel.filter:
            self._show(filter=wanted, chosen=0)
            self.load()

    def look_back(self, span: Span) -> None:
        """Show entries from some day on."""
        self._show(span=span)
        self.narrow(since=self._since(span))

    def choose(self, seq: int) -> None:
        """Show the details of an entry."""
        if seq != self.panel.chosen:
            self._show(chosen=seq)

    def check(self) -> None:
        """Check the whole chain; it may take a while in a long trail."""
        if self.panel.checking is not None:
            return
        self._watch = _Watch()
        self._show(checking=(0, 0), report=None, notice=None)
        self._timer.start()
        work = partial(
            self._sources.chain.verify,
            *(self._sources.recall(), self._watch.tell, self._watch.halt.is_set),
        )
        self._background.run(work, owner=self, then=self._checked, otherwise=self._unchecked)

    def stop(self) -> None:
        """Give the check up."""
        self._watch.halt.set()

    def _since(self, span: Span) -> dt.datetime | None:
        if span is Span.ALWAYS:
            return None
        today = self._sources.now().astimezone()
        midnight = today.replace(hour=0, minute=0, second=0, microsecond=0)
        return midnight - dt.timedelta(days=span.value - 1)

    def _loaded(self, asked: int, told: _Told) -> None:
        if asked != self._asked:
            return  # the filter was changed since
        self._reading = False
        self._show(
            rows=told.rows,
            more=len(told.rows) == PAGE,
            names=told.names,
            choices=told.choices,
            notice=None,
        )

    def _grown(self, asked: int, rows: tuple[TrailRow, ...]) -> None:
        if asked != self._asked:
            return
        self._reading = False
        self.panel = replace(
            self.panel, rows=(*(self.panel.rows or ()), *rows), more=len(rows) == PAGE
        )
        self.grown.emit(rows)

    def _look(self) -> None:
        self._show(checking=self._watch.done)

    def _checked(self, report: ChainReport) -> None:
        self._timer.stop()
        if report.is_whole:
            self._sources.keep(report.end)
        self._show(checking=None, report=report)

    def _unchecked(self, error: AppError) -> None:
        self._timer.stop()
        self._show(checking=None)
        self._failed(error)

    def _failed(self, error: AppError) -> None:
        self._reading = False
        told = notice_of(error)  # no money is in question
        self._show(rows=self.panel.rows or (), notice=Notice(told.tone, told.what))

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


@dataclass(frozen=True, slots=True)
class _Told:
    rows: tuple[TrailRow, ...]
    names: dict[str, str]
    choices: TrailChoices


def _read(
    sources: AuditSources, wanted: TrailFilter, asker: Asker, known: TrailChoices | None
) -> _Told:
    rows = sources.trail.rows(wanted, asker)
    # what there is to choose from is looked through the whole trail for: not at every key
    choices = known if known is not None else sources.trail.choices()
    return _Told(rows, dict(sources.users.display_names()), choices)
