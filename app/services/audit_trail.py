"""The audit trail as people read it: by page, filtered, and written into files."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Select, String, cast, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from app.domain.permissions import Action, Role
from app.services.desk import Desk
from app.services.exports.csv_sink import CsvSink
from app.services.exports.drafting import drafted
from app.services.exports.orders import FileKind
from app.services.exports.xlsx_sink import XlsxSink
from app.services.permits import Asker, Permits
from app.storage import audit
from app.storage.audit import AuditRecord

PAGE: Final = 200
_EXPORT_PAGE: Final = 1_000
_R: Final = AuditRecord


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """What is to be seen; whatever is empty filters nothing.

    Attributes:
        actor: user name, or a desk's where the program did it itself.
        act: e.g. ``setting.set``.
        subject: the object, or how its name begins.
        text: anywhere in the entry.
        since: inclusive.
        until: exclusive.
    """

    actor: str = ""
    act: str = ""
    subject: str = ""
    desk: str = ""
    text: str = ""
    since: dt.datetime | None = None
    until: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class TrailRow:
    """One act.

    Attributes:
        seq: its number in the chain.
        facts: what changed; ``old -> new`` where there was an old value.
    """

    seq: int
    at: dt.datetime
    actor: str
    desk: str
    act: str
    subject: str
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TrailChoices:
    """What there is to filter by."""

    actors: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrailExport:
    """What is to be written: the same entries as on the screen, in the same words.

    Attributes:
        newest: number of the topmost entry on the screen; what came later is left out.
        titles: of the columns: number, time, person, desk, action, object, details.
        act: words an action.
        person: how somebody is called.
    """

    filter: TrailFilter
    newest: int
    titles: tuple[str, ...]
    act: Callable[[str], str]
    person: Callable[[str], str]
    kind: FileKind
    sheet: str = "Audit"


def _unheard(_rows: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class AuditTrail:
    """Reads the trail; every reader needs the permission for it."""

    desk: Desk

    def rows(
        self, wanted: TrailFilter, asker: Asker, before: int | None = None, most: int = PAGE
    ) -> tuple[TrailRow, ...]:
        """Some entries, the newest first.

        Args:
            wanted: which.
            asker: who reads.
            before: number of the entry above; ``None`` begins at the newest.
            most: so many.

        Raises:
            PermissionRefused: not for them.
        """
        Permits(self.desk).require(asker, Action.SEE_AUDIT, subject="audit trail")
        return self._page(wanted, before, most)

    def choices(self) -> TrailChoices:
        """Names, actions and desks that occur in it."""
        with self.desk.database.read() as session:

            def found(column: InstrumentedAttribute[str]) -> tuple[str, ...]:
                query = select(column).distinct().order_by(column)
                return tuple(each for each in session.scalars(query) if each)

            return TrailChoices(found(_R.actor), found(_R.act), found(_R.desk))

    def write(  # noqa: PLR0913 -- what an export is
        self,
        wanted: TrailExport,
        path: Path,
        actor: str,
        role: Role,
        *,
        tell: Callable[[int], None] = _unheard,
        canceled: Callable[[], bool] = bool,
    ) -> int | None:
        """Write the entries on the screen into a file; that is an entry itself.

        Args:
            wanted: which, and in which words.
            path: the file.
            actor: who does it.
            role: theirs.
            tell: told the rows so far, after each page.
            canceled: asked after each page.

        Returns:
            How many entries are in it; ``None`` when it was canceled.

        Raises:
            PermissionRefused: nothing was written.
            FileNotWritten: a file that was there before is as it was.
        """
        permits, asker = Permits(self.desk), Asker(actor, role)
        permits.require(asker, Action.SEE_AUDIT, subject="audit trail")
        permits.require(asker, Action.EXPORT, subject=f"audit as {wanted.kind}")
        count = drafted(path, lambda draft: self._draft(wanted, draft, tell, canceled))
        if count is not None:
            with self.desk.database.write() as session:
                facts = {"rows": str(count), "newest": str(wanted.newest)}
                cause = self.desk.person(actor)
                audit.record(session, cause, "audit.exported", wanted.kind.value, facts)
        return count

    def _draft(
        self,
        wanted: TrailExport,
        draft: Path,
        tell: Callable[[int], None],
        canceled: Callable[[], bool],
    ) -> int | None:
        titles = list(wanted.titles)
        sink: CsvSink | XlsxSink
        if wanted.kind is FileKind.XLSX:
            sink = XlsxSink(draft, wanted.sheet, titles)
        else:
            sink = CsvSink(draft, titles, [False] * len(titles))
        count = 0
        try:
            for page in self._pages(wanted):
                for row in page:
                    act, person = wanted.act(row.act), wanted.person(row.actor)
                    cells = (row.seq, row.at, person, row.desk, act, row.subject)
                    sink.write((*cells, facts_text(row.facts)))
                count += len(page)
                tell(count)
                if canceled():
                    sink.abandon()
                    return None
            sink.save()
        except BaseException:
            sink.abandon()
            raise
        return count

    def _pages(self, wanted: TrailExport) -> Iterator[tuple[TrailRow, ...]]:
        before = wanted.newest + 1
        while page := self._page(wanted.filter, before, _EXPORT_PAGE):
            yield page
            before = page[-1].seq

    def _page(self, wanted: TrailFilter, before: int | None, most: int) -> tuple[TrailRow, ...]:
        query = _filtered(wanted).order_by(_R.seq.desc()).limit(most)
        if before is not None:
            query = query.where(_R.seq < before)
        with self.desk.database.read() as session:
            return tuple(TrailRow(*row) for row in session.execute(query))


def facts_text(facts: Mapping[str, str]) -> str:
    """All facts of an entry in one line."""
    return "; ".join(f"{name}: {value}" for name, value in facts.items())


def _filtered(wanted: TrailFilter) -> Select[Any]:
    query: Select[Any] = select(_R.seq, _R.at, _R.actor, _R.desk, _R.act, _R.subject, _R.facts)
    for column, value in ((_R.actor, wanted.actor), (_R.act, wanted.act), (_R.desk, wanted.desk)):
        if value:
            query = query.where(column == value)
    if wanted.subject:
        query = query.where(_R.subject.istartswith(wanted.subject, autoescape=True))
    if wanted.since is not None:
        query = query.where(_R.at >= wanted.since)
    if wanted.until is not None:
        query = query.where(_R.at < wanted.until)
    if wanted.text:
        kept = json.dumps(wanted.text)[1:-1]  # facts are kept as JSON, its escapes included
        query = query.where(
            or_(
                _R.actor.icontains(wanted.text, autoescape=True),
                _R.desk.icontains(wanted.text, autoescape=True),
                _R.act.icontains(wanted.text, autoescape=True),
                _R.subject.icontains(wanted.text, autoescape=True),
                cast(_R.facts, String).icontains(kept, autoescape=True),
            )
        )
    return query
