"""Follows the audit trail and every timeline of a database, without holding them in memory."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from app.domain.timeline import first_break
from app.services.audit_chain import AuditChain
from app.services.database_move.refusals import ChainBroken
from app.storage.database import Database
from app.storage.orders import OrderRecord
from app.storage.timeline import TimelineRecord

_CHUNK: Final = 500


def require_whole_trail(database: Database) -> None:
    """Check the audit trail of the file that is to be moved.

    Raises:
        ChainBroken: it does not fit together.
    """
    found = AuditChain(database).verify()
    if not found.is_whole:
        raise ChainBroken(f"the audit trail at entry {found.broken_at}")


def require_whole_timelines(connection: Connection) -> None:
    """Follow every order's story, where it was copied to.

    Raises:
        ChainBroken: one of them does not fit together.
    """
    with Session(connection, autoflush=False) as session:
        _require_whole_timelines(session)


def _require_whole_timelines(session: Session) -> None:
    told = 0
    query = (
        select(TimelineRecord, OrderRecord.number, OrderRecord.timeline_head)
        .join(OrderRecord, OrderRecord.id == TimelineRecord.order_id)
        .order_by(TimelineRecord.order_id, TimelineRecord.seq)
        .execution_options(yield_per=_CHUNK)
    )
    for (number, head), rows in groupby(session.execute(query), key=lambda row: (row[1], row[2])):
        told += 1
        links = ((row[0].entry, row[0].digest) for row in rows)
        place = first_break(number, links, head)
        if place is not None:
            raise ChainBroken(f"the timeline of order {number} at entry {place}")
    expected = session.query(OrderRecord).where(OrderRecord.timeline_seq > 0).count()
    if told != expected:
        raise ChainBroken("the timeline of an order, which is missing altogether,")
