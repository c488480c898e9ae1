"""Lets go of what nobody needs any more, by age, a few rows at a time."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import CursorResult, Update, delete, select, update
from sqlalchemy.orm import Session

from app.domain.basket_state import BasketState
from app.domain.inbox import InboxState, OutboxState
from app.services.desk import Desk
from app.services.shop_settings import Setting, ShopSettings
from app.storage import audit
from app.storage.baskets import BasketRecord
from app.storage.notifications import NotificationRecord
from app.storage.outbox import OutboxRecord

log = logging.getLogger(__name__)

MESSAGE_DAYS: Final = Setting("keeping.message_days", 90)
"""How long the wording of a settled notification is kept; 0 for ever."""

MAIL_DAYS: Final = Setting("keeping.mail_days", 365)
"""How long what a mail said is kept; that it went out stays; 0 for ever."""

BASKET_DAYS: Final = Setting("keeping.basket_days", 30)
"""How long a basket that nobody paid is kept; 0 for ever."""

LOG_DAYS: Final = Setting("keeping.log_days", 30)
"""How long a desk keeps its own logs; 0 for ever."""

_BATCH: Final = 200
"""Rows in one transaction: desks that sell hardly notice it."""


@dataclass(frozen=True, slots=True)
class LetGo:
    """What one round let go of."""

    messages: int = 0
    mails: int = 0
    baskets: int = 0
    logs: int = 0

    @property
    def nothing(self) -> bool:
        return not (self.messages or self.mails or self.baskets or self.logs)


@dataclass(frozen=True, slots=True)
class Retention:
    """Applies the shop's settings.

    Attributes:
        logs: the folder of this desk's logs; ``None`` leaves them alone.
        stopped: asked between two batches; what is left is done in the next round.
    """

    desk: Desk
    logs: Path | None = None
    stopped: Callable[[], bool] = bool

    def turn(self) -> LetGo:
        """Do what is due.

        Raises:
            Unavailable: the rest is done in the next round.
        """
        done = LetGo(
            messages=self._by_age(MESSAGE_DAYS, _forget_messages),
            mails=self._by_age(MAIL_DAYS, _forget_mails),
            baskets=self._by_age(BASKET_DAYS, _drop_baskets),
            logs=self._drop_logs(),
        )
        if not done.nothing:
            self._tell(done)
        return done

    def _by_age(self, setting: Setting[int], let_go: Callable[[Session, dt.datetime], int]) -> int:
        before = self._before(setting)
        if before is None:
            return 0
        total = 0
        while not self.stopped():
            with self.desk.database.write() as session:
                count = let_go(session, before)
            total += count
            if count < _BATCH:
                break
        return total

    def _before(self, setting: Setting[int]) -> dt.datetime | None:
        days = ShopSettings(self.desk).get(setting)
        return self.desk.clock.now() - dt.timedelta(days=days) if days > 0 else None

    def _drop_logs(self) -> int:
        before = self._before(LOG_DAYS)
        if self.logs is None or before is None or not self.logs.is_dir():
            return 0
        old = [
            file for file in self.logs.glob("*.log.*") if file.stat().st_mtime < before.timestamp()
        ]
        for file in old:
            file.unlink(missing_ok=True)
        return len(old)

    def _tell(self, done: LetGo) -> None:
        facts = {
            "messages": str(done.messages),
            "mails": str(done.mails),
            "baskets": str(done.baskets),
            "logs": str(done.logs),
        }
        with self.desk.database.write() as session:
            audit.record(session, self.desk.system(), "retention.applied", "", facts)
        log.info("let go of what is old", extra=facts)


def _forget_messages(session: Session, before: dt.datetime) -> int:
    message = NotificationRecord
    old = (
        select(message.id)
        .where(
            message.state.in_((InboxState.APPLIED, InboxState.DEAD)),
            message.received_at < before,
            message.body != "",
        )
        .limit(_BATCH)
    )
    return _changed(session, update(message).where(message.id.in_(old)).values(body=""))


def _forget_mails(session: Session, before: dt.datetime) -> int:
    mail = OutboxRecord
    settled = (OutboxState.SENT, OutboxState.FAILED, OutboxState.DROPPED, OutboxState.UNCERTAIN)
    # bounce and problem are emptied with them, so one that has neither was emptied before
    rest = (mail.problem != "") | (mail.bounce != "") | (mail.wording != "")
    old = (
        select(mail.id).where(mail.state.in_(settled), mail.created_at < before, rest).limit(_BATCH)
    )
    empty = update(mail).where(mail.id.in_(old))
    return _changed(session, empty.values(facts={}, said={}, problem="", bounce="", wording=""))


def _drop_baskets(session: Session, before: dt.datetime) -> int:
    basket = BasketRecord
    states = (BasketState.PARKED, BasketState.ABANDONED)
    old = (
        select(basket.id)
        .where(basket.state.in_(states), basket.changed_at < before, basket.order_number == "")
        .limit(_BATCH)
    )
    ids = session.scalars(old).all()
    if ids:
        session.execute(delete(basket).where(basket.id.in_(ids)))
    return len(ids)


def _changed(session: Session, statement: Update) -> int:
    result = session.execute(statement)
    return result.rowcount if isinstance(result, CursorResult) else 0
