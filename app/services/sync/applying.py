"""Applies messages: one reading of each order at Amazon, and the messages settled with it."""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import select

from app.domain.errors import (
    AppError,
    ChangedMeanwhile,
    ClockOff,
    NotFound,
    NotSent,
    OutcomeUnknown,
    Unavailable,
    WrongCredentials,
)
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.inbox import Finding
from app.domain.retrying import MOST_ATTEMPTS, recheck_after, retry_after
from app.domain.timeline import Cause, Event, Source
from app.services.change import Change
from app.services.desk import Desk
from app.services.refresh import Refresh
from app.services.sync.attention import call_attention
from app.services.sync.claims import Claimed, Claims
from app.services.sync.sorting import AboutOrder, Settled, Sorting, Topic, Unreadable
from app.services.sync.step import SyncStep
from app.storage.orders import OrderRecord
from app.storage.payments import PaymentRecord

log = logging.getLogger(__name__)

_UNREADABLE: Final = "its content cannot be read, so nobody can tell which order it is about"
_FATAL: Final = "the program has ended each time it was looked at; a person must read it"
_SEVERE: Final = (
    (Event.CONTRADICTION, Finding.CONTRADICTION),
    (Event.UNKNOWN_WORD, Finding.UNKNOWN_WORD),
)
_NOT_THE_MESSAGE: Final = (NotSent, OutcomeUnknown, Unavailable, WrongCredentials, ClockOff)
"""What any call might meet now; no message is given up for it."""

_SOON: Final = dt.timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Applying:
    """One turn takes up some orders' messages, and reads each of these orders once."""

    desk: Desk
    refresh: Refresh
    claims: Claims
    sorting: Sorting

    def turn(self, pause: dt.timedelta, halted: Callable[[], bool] = lambda: False) -> SyncStep:
        """Look at what is due.

        Args:
            pause: how long to leave Amazon alone if it cannot be reached.
            halted: asked before each order; once it holds, the others are given back.

        Returns:
            Counts; ``trouble`` if Amazon or the database could not be reached, and then what is
            left was given back.
        """
        taken = self.claims.take()
        by_order: defaultdict[ChargePermissionId, list[AboutOrder]] = defaultdict(list)
        done = SyncStep()
        for message in taken:
            if message.attempts > MOST_ATTEMPTS:
                done = self._bury(message, _FATAL, done)
                continue
            sorted_ = self.sorting.sort(message)
            if isinstance(sorted_, AboutOrder):
                by_order[sorted_.permission_id].append(sorted_)
            else:
                done = self._settle_alone(sorted_, done)
        waiting = list(by_order)
        for permission_id in list(waiting):
            if halted():
                left = [about.message for each in waiting for about in by_order[each]]
                self.claims.put_back(left, self.desk.clock.now(), "", counted=False)
                break
            try:
                done = self._apply(permission_id, by_order[permission_id], done)
            except _NOT_THE_MESSAGE as error:
                left = [about.message for each in waiting for about in by_order[each]]
                self._give_back(left, pause, error)
                return replace(done, failed=done.failed + len(left), trouble=error)
            waiting.remove(permission_id)
        return done

    def _settle_alone(self, sorted_: Settled | Unreadable, done: SyncStep) -> SyncStep:
        message = sorted_.message
        if isinstance(sorted_, Unreadable):
            return self._bury(message, _UNREADABLE, done)
        with self.desk.database.write() as session:
            settled = self.claims.settle(session, [message.id], sorted_.finding, None)
            return replace(done, applied=done.applied + settled)

    def _bury(self, message: Claimed, problem: str, done: SyncStep) -> SyncStep:
        with self.desk.database.write() as session:
            return replace(done, dead=done.dead + self.claims.bury(session, message.id, problem))

    def _apply(
        self, permission_id: ChargePermissionId, about: Sequence[AboutOrder], done: SyncStep
    ) -> SyncStep:
        number = self._order_of(permission_id)
        if number is None:
            return self._quarantine(permission_id, about, done)
        settled: list[int] = []
        try:
            self.refresh.now(
                number,
                Cause(self.desk.clock.now(), Source.IPN),
                permission_id,
                also=lambda change: settled.append(self._take_in(change, about)),
            )
        except _NOT_THE_MESSAGE:
            raise
        except AppError as error:
            return self._failed(number, about, error, done)
        log.info("notifications applied", extra={"order": number, "messages": sum(settled)})
        return replace(done, applied=done.applied + sum(settled))

    def _take_in(self, change: Change, about: Sequence[AboutOrder]) -> int:
        """Settle the messages in the transaction that noted Amazon's answer."""
        noted = list(change.told)
        settled = 0
        for each in about:
            finding = _finding(each.message.object_id, noted)
            if each.topic is not Topic.STATE:
                call_attention(change, each)
                finding = Finding.ATTENTION
            order_id = change.order.id
            settled += self.claims.settle(change.session, [each.message.id], finding, order_id)
        return settled

    def _quarantine(
        self, permission_id: ChargePermissionId, about: Sequence[AboutOrder], done: SyncStep
    ) -> SyncStep:
        aside = 0
        now = self.desk.clock.now()
        with self.desk.database.write() as session:
            for each in about:
                pause = recheck_after(each.message.attempts)
                again = now + pause if pause is not None else None
                aside += self.claims.quarantine(session, each.message, permission_id, again)
        log.info("order unknown", extra={"order_reference": permission_id, "messages": aside})
        return replace(done, quarantined=done.quarantined + aside)

    def _failed(
        self, number: OrderNumber, about: Sequence[AboutOrder], error: AppError, done: SyncStep
    ) -> SyncStep:
        """Try these messages again later, a few times."""
        problem = {"order": number, "problem": type(error).__name__}
        log.warning("notifications not applied", extra=problem)
        now, before = self.desk.clock.now(), done.dead
        for each in about:
            message = each.message
            # a desk that lost a race goes again at once; nothing is wrong with the message
            soon = isinstance(error, ChangedMeanwhile | NotFound)
            if message.attempts < MOST_ATTEMPTS:
                pause = _SOON if soon else retry_after(message.attempts)
                self.claims.put_back([message], now + pause, str(error), counted=not soon)
            else:
                done = self._bury(message, str(error), done)
        return replace(done, failed=done.failed + len(about) - (done.dead - before))

    def _give_back(self, left: list[Claimed], pause: dt.timedelta, error: AppError) -> None:
        problem = {"messages": len(left), "problem": type(error).__name__}
        log.info("amazon cannot be asked about notifications", extra=problem)
        # if the database takes nothing at all, the lease runs out by itself
        with contextlib.suppress(Unavailable):
            due_at = self.desk.clock.now() + pause
            self.claims.put_back(left, due_at, str(error), counted=False)

    def _order_of(self, permission_id: ChargePermissionId) -> OrderNumber | None:
        with self.desk.database.read() as session:
            query = (
                select(OrderRecord.number)
                .join(PaymentRecord)
                .where(PaymentRecord.permission_id == permission_id)
            )
            number = session.scalar(query)
        return OrderNumber(number) if number is not None else None


def _finding(object_id: str, noted: Sequence[tuple[Event, Mapping[str, str]]]) -> Finding:
    """What the reading brought for one message: doubts concern the whole order, news its object."""
    events = {event for event, _ in noted}
    for event, finding in _SEVERE:
        if event in events:
            return finding
    ours = {event for event, facts in noted if facts.get("id") == object_id}
    if ours - {Event.STALE_REPORT}:
        return Finding.NEWS
    return Finding.STALE if ours else Finding.NOTHING_NEW
