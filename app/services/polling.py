"""Asks Amazon about orders of which nobody told us: by the plan, or all that is pending."""

from __future__ import annotations

import datetime as dt
import logging
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import exists, select, union, update
from sqlalchemy.orm import aliased

from app.domain import limits
from app.domain.errors import AppError, ClockOff, Refused, RejectedByAmazon, WrongCredentials
from app.domain.identifiers import OrderNumber
from app.domain.poll_plan import REFUSED_PAUSE, flows
from app.domain.states import ChargePermissionState, ChargeState, RefundState
from app.services.desk import Desk
from app.services.refresh import Refresh
from app.storage.notifications import FeedCursorRecord, NotificationRecord
from app.storage.orders import OrderRecord
from app.storage.payments import ChargeRecord, PaymentRecord, RefundRecord

log = logging.getLogger(__name__)

_LEASE: Final = dt.timedelta(minutes=3)
"""A desk that takes a poll up and dies holds it no longer."""


@dataclass(frozen=True, slots=True)
class Polling:
    """The plan stands beside each payment and moves with every answer; all desks share it."""

    desk: Desk
    refresh: Refresh

    def take_due(self, limit: int) -> list[OrderNumber]:
        """Take up orders whose time has come; no other desk does so meanwhile."""
        now = self.desk.clock.now()
        next_at = self.next_at()
        if next_at is None or next_at > now:
            return []
        due = self._column()
        with self.desk.database.write() as session:
            query = (
                select(PaymentRecord.id, OrderRecord.number)
                .join(OrderRecord, OrderRecord.id == PaymentRecord.order_id)
                .where(due <= now)
                .order_by(due)
                .limit(limit)
                .with_for_update(skip_locked=True, of=PaymentRecord)
            )
            taken = session.execute(query).all()
            later = {"poll_at": now + _LEASE, "poll_by": now + _LEASE}
            ids = [payment for payment, _ in taken]
            session.execute(
                update(PaymentRecord).where(PaymentRecord.id.in_(ids)).values(later),
                execution_options={"synchronize_session": False},
            )
            return [OrderNumber(number) for _, number in taken]

    def read(self, number: OrderNumber) -> None:
        """Ask Amazon about an order that was taken up; its plan moves with the answer.

        Raises:
            AppError: it could not be read; the plan comes back to it.
        """
        try:
            self.refresh.now(number)
        except (WrongCredentials, ClockOff):
            raise
        except RejectedByAmazon:
            self._leave_alone(number)
            raise

    def is_orders_own(self, error: AppError) -> bool:
        """Whether only this order met it; else no other order can be asked about now either."""
        caller = isinstance(error, WrongCredentials | ClockOff)
        return isinstance(error, Refused) and not caller

    def next_at(self) -> dt.datetime | None:
        """When the next poll is due; ``None`` when all orders rest."""
        due = self._column()
        with self.desk.database.read() as session:
            query = select(due).where(due.is_not(None)).order_by(due).limit(1)
            return session.scalar(query)

    def pending(self) -> list[OrderNumber]:
        """Orders with something that Amazon decides, or lets lapse, without us; due or not.

        One indexed query each: together they would read every order of the shop.
        """
        waiting = (ChargeState.AUTHORIZATION_INITIATED, ChargeState.CAPTURE_INITIATED)
        begun = self.desk.clock.now() - limits.authorization_lifetime(self.desk.shop.mode)
        later = aliased(PaymentRecord)
        newer = select(later.id).where(
            later.order_id == PaymentRecord.order_id, later.attempt > PaymentRecord.attempt
        )
        by_charge = select(OrderRecord.number).join(PaymentRecord).join(ChargeRecord)
        with self.desk.database.read() as session:
            query = union(
                by_charge.where(ChargeRecord.state.in_(waiting)),
                by_charge.where(
                    ChargeRecord.state == ChargeState.AUTHORIZED,
                    ChargeRecord.authorized_at <= begun,
                ),
                by_charge.join(RefundRecord).where(
                    RefundRecord.state == RefundState.REFUND_INITIATED
                ),
                select(OrderRecord.number)
                .join(PaymentRecord)
                .where(PaymentRecord.state == ChargePermissionState.NON_CHARGEABLE, ~exists(newer)),
            )
            return sorted(OrderNumber(number) for number in session.scalars(query))

    def _column(self) -> Any:
        """The plan that counts: the slower one while IPNs arrive."""
        with self.desk.database.read() as session:
            seen_at = session.scalar(
                select(FeedCursorRecord.seen_at)
                .where(FeedCursorRecord.seen_at.is_not(None))
                .order_by(FeedCursorRecord.seen_at.desc())
                .limit(1)
            )
            last = select(NotificationRecord.received_at).order_by(NotificationRecord.id.desc())
            last_message_at = session.scalar(last.limit(1))
        flowing = flows(seen_at, last_message_at, self.desk.clock.now())
        return PaymentRecord.poll_by if flowing else PaymentRecord.poll_at

    def _leave_alone(self, number: OrderNumber) -> None:
        later = self.desk.clock.now() + REFUSED_PAUSE
        mine = select(OrderRecord.id).where(OrderRecord.number == number).scalar_subquery()
        with self.desk.database.write() as session:
            session.execute(
                update(PaymentRecord)
                .where(PaymentRecord.order_id == mine, PaymentRecord.poll_at.is_not(None))
                .values(poll_at=later, poll_by=later),
                execution_options={"synchronize_session": False},
            )
