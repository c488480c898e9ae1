"""Looks for what nobody tells: reservations that grow old, and an Amazon that says nothing."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.limits import authorization_lifetime
from app.domain.mail_events import MailEvent
from app.domain.mail_facts import MailFact, planned_mails
from app.services.desk import Desk
from app.services.mails.grid import AGEING_DAYS, SILENCE_HOURS, read_grid
from app.services.mails.queueing import put_in_line
from app.services.shop_settings import ShopSettings
from app.storage.notifications import NotificationRecord
from app.storage.orders import OrderRecord
from app.storage.outbox import OutboxRecord

_AT_ONCE: Final = 100


@dataclass(frozen=True, slots=True)
class Sweeping:
    """Queues mails about what the clock brings; the outbox's unique key makes each one once."""

    desk: Desk
    settings: ShopSettings

    def sweep(self, *, hears_amazon: bool) -> int:
        """Look once.

        Args:
            hears_amazon: whether this shop expects notifications at all.

        Returns:
            How many facts were new.

        Raises:
            Unavailable: the database cannot be used just now.
        """
        now = self.desk.clock.now()
        days = self._old()
        hours = dt.timedelta(hours=self.settings.get(SILENCE_HOURS))
        with self.desk.database.read() as session:
            due = bool(_ageing(session, now - days))
            silent = _silent_since(session, now, hours) if hears_amazon else None
        if not due and silent is None:
            return 0
        with self.desk.database.write() as session:
            found = _tell_ageing(session, now, days)
            if silent is not None:
                found += _tell_silence(session, now, silent)
            return found

    def _old(self) -> dt.timedelta:
        """The age at which a reservation is told; where Amazon's edge is near, halfway to it."""
        edge = authorization_lifetime(self.desk.shop.mode)
        return max(edge - dt.timedelta(days=self.settings.get(AGEING_DAYS)), edge / 2)


def _tell_ageing(session: Session, now: dt.datetime, days: dt.timedelta) -> int:
    grid = read_grid(session)
    orders = _ageing(session, now - days)
    for order in orders:
        reserved = order.reserved_at or now
        about = f"reserved {reserved:%Y-%m-%d %H:%M:%S}"
        fact = MailFact(MailEvent.AUTHORIZATION_AGEING, about, buyer_too=False)
        plans = planned_mails([fact], None, grid)
        put_in_line(session, plans, now, order, {"days": str((now - reserved).days)})
    return len(orders)


def _tell_silence(session: Session, now: dt.datetime, since: dt.datetime) -> int:
    about = f"since {since:%Y-%m-%d %H:%M:%S}"
    fact = MailFact(MailEvent.IPN_SILENCE, about, buyer_too=False)
    plans = planned_mails([fact], None, read_grid(session))
    put_in_line(session, plans, now, None, {"since": since.isoformat()})
    return 1


def _ageing(session: Session, until: dt.datetime) -> list[OrderRecord]:
    """Orders whose oldest reservation is that old, and nobody was told."""
    told = (
        select(OutboxRecord.id)
        .where(
            OutboxRecord.order_id == OrderRecord.id,
            OutboxRecord.event == MailEvent.AUTHORIZATION_AGEING,
            OutboxRecord.created_at >= OrderRecord.reserved_at,
        )
        .exists()
    )
    query = (
        select(OrderRecord)
        .where(OrderRecord.reserved_at <= until, ~told)
        .order_by(OrderRecord.reserved_at, OrderRecord.id)
        .limit(_AT_ONCE)
    )
    return list(session.scalars(query))


def _silent_since(session: Session, now: dt.datetime, hours: dt.timedelta) -> dt.datetime | None:
    """Since when nothing came although it should have; ``None`` while all is well.

    Something should have come when an order was placed after the last notification, and was given
    the whole time to be heard of. A shop that never heard anything is being set up.
    """
    last = session.scalar(select(func.max(NotificationRecord.stored_at)))
    if last is None or now - last < hours:
        return None
    query = select(func.max(OrderRecord.placed_at))
    placed = session.scalar(query.where(OrderRecord.placed_at <= now - hours))
    if placed is None or placed < last:
        return None
    about = f"since {last:%Y-%m-%d %H:%M:%S}"
    told = select(OutboxRecord.id).where(
        OutboxRecord.subject == "",
        OutboxRecord.event == MailEvent.IPN_SILENCE,
        OutboxRecord.about == about,
    )
    return None if session.scalar(told.limit(1)) is not None else last
