"""Whether the audit trail is still what was written into it."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from app.domain.errors import Refused
from app.storage.audit import TRAIL, AuditRecord, ChainHeadRecord, Link
from app.storage.database import Database

_PAGE: Final = 2_000
_R: Final = AuditRecord
_LINK: Final = (
    *(_R.seq, _R.at, _R.actor, _R.desk, _R.act, _R.subject, _R.facts, _R.previous),
    _R.digest,
)


class Break(enum.StrEnum):
    """How a chain was tampered with."""

    CHANGED = "changed"
    """The row does not say what was written when it was added."""
    MISSING = "missing"
    """The row is not there, but later ones are."""
    INSERTED = "inserted"
    """The row fits into itself, but was not the next one when the trail was written."""
    CUT = "cut"
    """The trail ends before this row, and it was written once."""


class CheckCanceled(Refused):
    """Somebody stopped the check; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("the check of the trail was canceled")


@dataclass(frozen=True, slots=True)
class Anchor:
    """The trail as it was seen once, kept outside the database it speaks of.

    Attributes:
        seq: number of its last row then; 0 for an empty one.
        digest: of that row.
    """

    seq: int = 0
    digest: str = ""


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What a check found.

    Attributes:
        rows: how many were found to be whole, from the first one on.
        end: the last whole row, to be kept as the anchor of the next check.
        kind: how it is broken; ``None`` when it is whole.
        broken_at: number of the first row that is not whole; ``None`` likewise.
    """

    rows: int
    end: Anchor
    kind: Break | None = None
    broken_at: int | None = None

    @property
    def is_whole(self) -> bool:
        return self.kind is None


def _unheard(_done: int, _of: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class AuditChain:
    """Computes every digest again, page by page: memory does not grow with the trail."""

    database: Database

    def verify(
        self,
        anchor: Anchor | None = None,
        tell: Callable[[int, int], None] = _unheard,
        canceled: Callable[[], bool] = bool,
    ) -> ChainReport:
        """Check the whole trail as it stands now; rows added meanwhile are left to the next check.

        Args:
            anchor: the end that an earlier check has seen. Whoever owns the database can cut
                the trail and its head together, or write all of it anew; only something kept
                elsewhere can tell that.
            tell: told rows so far and rows in all, after each page.
            canceled: asked after each page.

        Raises:
            CheckCanceled: as it says.
            Unavailable: the database cannot be read.
        """
        with self.database.read() as session:
            head, last = _ends(session)
        whole, found = Anchor(), None
        after = 0
        while found is None and (page := self._page(after, max(head.seq, last))):
            whole, found = _walk(whole, page, head, anchor)
            after = page[-1].seq
            tell(whole.seq, head.seq)
            if canceled():
                raise CheckCanceled
        if found is None and whole.seq < max(head.seq, anchor.seq if anchor else 0):
            found = (Break.CUT, whole.seq + 1)
        kind, at = found or (None, None)
        return ChainReport(whole.seq, whole, kind, at)

    def _page(self, after: int, most: int) -> list[Row[Any]]:
        query = select(*_LINK).where(_R.seq > after, _R.seq <= most).order_by(_R.seq).limit(_PAGE)
        with self.database.read() as session:
            return list(session.execute(query))


def _ends(session: Session) -> tuple[Anchor, int]:
    """The head that is kept, and the last row there is: of one moment, so in one statement."""
    newest = select(func.max(_R.seq)).scalar_subquery()
    head = ChainHeadRecord
    query = select(head.seq, head.digest, newest).where(head.name == TRAIL)
    row = session.execute(query).one_or_none()
    if row is None:
        return Anchor(), session.scalar(select(func.max(_R.seq))) or 0
    return Anchor(row[0], row[1]), row[2] or 0


def _walk(
    whole: Anchor, page: list[Row[Any]], head: Anchor, anchor: Anchor | None
) -> tuple[Anchor, tuple[Break, int] | None]:
    for row, kind in _judged(whole, page, head, anchor):
        if kind is not None:
            return whole, (kind, row.seq if kind is not Break.MISSING else whole.seq + 1)
        whole = Anchor(row.seq, row.digest)
    return whole, None


def _judged(
    whole: Anchor, page: list[Row[Any]], head: Anchor, anchor: Anchor | None
) -> Iterator[tuple[Row[Any], Break | None]]:
    known = {each.seq: each.digest for each in (head, anchor) if each is not None}
    expected, previous = whole.seq + 1, whole.digest
    for row in page:
        content: tuple[Any, ...] = tuple(row[:-1])
        digest = row.digest
        if row.seq > head.seq:
            kind: Break | None = Break.INSERTED  # behind the program's back: the head is not there
        elif row.seq != expected:
            kind = Break.MISSING
        elif Link(*content).digest() != digest:
            kind = Break.CHANGED
        elif row.previous != previous or known.get(row.seq, digest) != digest:
            kind = Break.INSERTED
        else:
            kind = None
        yield row, kind
        expected, previous = row.seq + 1, digest
