"""What changed since somebody last asked, by whichever desk, companion or command."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.identifiers import OrderNumber
from app.domain.intent import IntentState
from app.storage.audit import TRAIL, ChainHeadRecord
from app.storage.database import Database
from app.storage.intents import IntentRecord
from app.storage.orders import OrderRecord
from app.storage.timeline import TimelineRecord

_OVERLAP: Final = 200
"""A server hands out ids before it commits, so late rows may appear below the newest one."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One look at the shop.

    Attributes:
        changed: orders with new timeline entries since the beat before; empty in the first one.
        open_calls: calls to Amazon whose outcome is not known yet.
        trail: number of the audit trail's last entry: people, permissions and settings changed
            when it moves.
        newest, seen: where the next beat goes on; of no use to anybody else.
    """

    changed: frozenset[OrderNumber] = frozenset()
    open_calls: int = 0
    newest: int = -1
    seen: frozenset[int] = field(default=frozenset(), repr=False)
    trail: int = -1


@dataclass(frozen=True, slots=True)
class Pulse:
    """Cheap enough to be asked every second: every change of an order is in the timeline."""

    database: Database

    def beat(self, last: Beat) -> Beat:
        """Compare with the beat before.

        Raises:
            Unavailable: the database cannot be read just now.
        """
        with self.database.read() as session:
            newest = session.scalar(select(func.max(TimelineRecord.id))) or 0
            calls = session.scalar(
                select(func.count()).where(IntentRecord.state == IntentState.OPEN)
            )
            head = select(ChainHeadRecord.seq).where(ChainHeadRecord.name == TRAIL)
            trail = session.scalar(head) or 0
            begin = newest if last.newest < 0 else min(last.newest, newest)
            recent = _after(session, begin - _OVERLAP)
        fresh = {row: number for row, number in recent.items() if row not in last.seen}
        changed = frozenset(fresh.values()) if last.newest >= 0 else frozenset()
        seen = frozenset(row for row in recent if row > newest - _OVERLAP)
        return Beat(changed, calls or 0, newest, seen, trail)


def _after(session: Session, row_id: int) -> dict[int, OrderNumber]:
    query = (
        select(TimelineRecord.id, OrderRecord.number)
        .join(OrderRecord, OrderRecord.id == TimelineRecord.order_id)
        .where(TimelineRecord.id > row_id)
    )
    return {row: OrderNumber(number) for row, number in session.execute(query)}
