"""Messages that wait for an order nobody here knows."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import update
from sqlalchemy.orm import Session

from app.domain.identifiers import ChargePermissionId
from app.domain.inbox import InboxState
from app.storage.notifications import NotificationRecord


def release(session: Session, permission_id: ChargePermissionId, now: dt.datetime) -> None:
    """Have an Order Reference's messages looked at again, in the transaction that makes its order.

    A message that is quarantined in the very moment finds the order when it is looked at next;
    quarantined messages are, a few times.
    """
    session.execute(
        update(NotificationRecord)
        .where(
            NotificationRecord.permission_id == permission_id,
            NotificationRecord.state == InboxState.QUARANTINED,
        )
        .values(
            state=InboxState.STORED,
            attempts=0,
            due_at=now,
            claimed_by="",
            problem="",
            version=NotificationRecord.version + 1,
        )
    )
