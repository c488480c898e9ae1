"""The IPN inbox: what Amazon told this shop, what came of it, and what a person may do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from app.domain.errors import NotFound
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.inbox import InboxState
from app.domain.permissions import Role
from app.services.adoption import Adoption
from app.services.desk import Desk
from app.services.feed_watch import FeedWatch
from app.services.inbox_rows import FeedStatus, InboxFilter, InboxRow, Message
from app.services.redacted_body import redacted
from app.storage.notifications import FeedCursorRecord, NotificationRecord
from app.storage.orders import OrderRecord

PAGE: Final = 100
_EVERYTHING: Final = InboxFilter()
_UNSETTLED: Final = (InboxState.STORED, InboxState.QUARANTINED, InboxState.DEAD)
_RESTING: Final = (InboxState.APPLIED, InboxState.QUARANTINED, InboxState.DEAD)


@dataclass(frozen=True, slots=True)
class Inbox:
    """Lists messages, adopts unknown orders, and has messages looked at again."""

    desk: Desk
    watch: FeedWatch
    adoption: Adoption

    def page(
        self,
        wanted: InboxFilter = _EVERYTHING,
        before: int | None = None,
        limit: int = PAGE,
    ) -> list[InboxRow]:
        """A page of messages, the last one stored first.

        Args:
            wanted: which ones.
            before: the last row's ``id`` of the page before; ``None`` for the first page.
            limit: rows at most.

        Raises:
            Unavailable: the database cannot be read just now.
        """
        query = _matching(_rows(), wanted)
        if before is not None:
            query = query.where(NotificationRecord.id < before)
        query = query.order_by(NotificationRecord.id.desc()).limit(limit)
        with self.desk.database.read() as session:
            return [_row(record, number) for record, number in session.execute(query)]

    def counts(self) -> dict[InboxState, int]:
        """How many messages stand where; states without any are 0.

        Raises:
            Unavailable: the database cannot be read just now.
        """
        with self.desk.database.read() as session:
            return _counts(session)

    def kinds(self) -> list[str]:
        """The kinds that occur, in order, for a filter to choose from."""
        with self.desk.database.read() as session:
            query = select(NotificationRecord.kind).distinct().order_by(NotificationRecord.kind)
            return [kind for kind in session.scalars(query) if kind]

    def message(self, message: int) -> Message:
        """One message in full, its body redacted.

        Args:
            message: the row's ``id``.

        Raises:
            NotFound: no such message.
        """
        with self.desk.database.read() as session:
            query = _rows().where(NotificationRecord.id == message)
            found = session.execute(query).first()
            if found is None:
                raise NotFound("notification", str(message))
            record, number = found
            return Message(
                row=_row(record, number),
                topic=record.topic,
                type=record.type,
                seller_id=record.seller_id,
                body=redacted(record.body),
            )

    def adopt(
        self, permission_id: ChargePermissionId, actor: str, role: Role | None = None
    ) -> OrderNumber:
        """Take over an order that was not made here: read it at Amazon, with all its payments.

        Its quarantined messages are applied with the next turn of the sync. An Order Reference
        that pays for an order of ours already gives that order.

        Args:
            permission_id: the Order Reference; a row has it.
            actor: who decided so; goes into the timeline.
            role: theirs; ``None`` where nobody is signed in.

        Raises:
            PermissionRefused: nothing was kept.
            NothingToAdopt: the Order Reference has no total yet.
            CurrencyMismatch: it is not in the shop's currency.
            RejectedByAmazon, NotSent, OutcomeUnknown: it could not be read; nothing was kept.
        """
        return self.adoption.adopt(permission_id, actor, role)

    def replay(self, messages: Sequence[int]) -> int:
        """Have messages looked at again, whatever came of them; Amazon's answer still decides.

        Args:
            messages: rows' ``id``.

        Returns:
            How many will be looked at with the next turn; one that is being looked at now is
            left alone.
        """
        now = self.desk.clock.now()
        chosen = update(NotificationRecord).where(
            NotificationRecord.id.in_(messages),
            or_(NotificationRecord.state.in_(_RESTING), NotificationRecord.claimed_by == ""),
        )
        again = chosen.values(
            state=InboxState.STORED,
            finding=None,
            attempts=0,
            due_at=now,
            settled_at=None,
            claimed_by="",
            problem="",
            version=NotificationRecord.version + 1,
        )
        with self.desk.database.write() as session:
            # CursorResult, which a plain Result in the stubs does not say
            result: Any = session.execute(again)
            return int(result.rowcount)

    def status(self) -> FeedStatus:
        """How the feed is doing, for the light in the window's rail; cheap.

        Raises:
            Unavailable: the database cannot be read just now.
        """
        with self.desk.database.read() as session:
            cursor = session.get(FeedCursorRecord, self.watch.feed) or FeedCursorRecord(
                seq=0, newest=0, seen_at=None
            )
            counts = _counts(session, *_UNSETTLED)
            last = select(NotificationRecord.received_at).order_by(NotificationRecord.id.desc())
            last_message_at = session.scalar(last.limit(1))
        unread = max(cursor.newest - cursor.seq, 0)
        return FeedStatus(
            configured=bool(self.watch.feed),
            last_seen_at=cursor.seen_at,
            last_message_at=last_message_at,
            cursor=cursor.seq,
            newest=cursor.newest,
            backlog=unread + counts[InboxState.STORED],
            quarantined=counts[InboxState.QUARANTINED],
            dead=counts[InboxState.DEAD],
            silent_since=self.watch.silent_since(cursor.seen_at, self.desk.clock.now()),
            problem=self.watch.problem,
        )


def _rows() -> Any:
    # the order's number is None where there is no order, which the stubs do not say
    return select(NotificationRecord, OrderRecord.number).outerjoin(
        OrderRecord, OrderRecord.id == NotificationRecord.order_id
    )


def _matching(query: Any, wanted: InboxFilter) -> Any:
    row = NotificationRecord
    conditions: list[Any] = []
    if wanted.state is not None:
        conditions.append(row.state == wanted.state)
    if wanted.kind:
        conditions.append(row.kind == wanted.kind)
    if wanted.order is not None:
        conditions.append(OrderRecord.number == wanted.order)
    if wanted.since is not None:
        conditions.append(row.received_at >= wanted.since)
    if wanted.until is not None:
        conditions.append(row.received_at < wanted.until)
    if wanted.text:
        begins = [
            column.startswith(wanted.text, autoescape=True)
            for column in (row.object_id, row.permission_id, OrderRecord.number)
        ]
        conditions.append(or_(row.message_id == wanted.text, *begins))
    return query.where(*conditions)


def _counts(session: Session, *states: InboxState) -> dict[InboxState, int]:
    """How many are in these states, or in all; few are anything but applied."""
    query = select(NotificationRecord.state, func.count()).group_by(NotificationRecord.state)
    if states:
        query = query.where(NotificationRecord.state.in_(states))
    found = {row[0]: row[1] for row in session.execute(query)}
    return {state: found.get(state, 0) for state in InboxState}


def _row(record: NotificationRecord, number: str | None) -> InboxRow:
    return InboxRow(
        id=record.id,
        seq=record.feed_seq,
        message_id=record.message_id,
        kind=record.kind,
        object_id=record.object_id,
        permission_id=record.permission_id,
        order=OrderNumber(number) if number is not None else None,
        environment=record.environment,
        sent_at=record.sent_at,
        received_at=record.received_at,
        stored_at=record.stored_at,
        settled_at=record.settled_at,
        state=record.state,
        finding=record.finding,
        attempts=record.attempts,
        problem=record.problem,
    )
