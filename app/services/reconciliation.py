"""Settles what a crash or a lost answer left open, always under the key it began with."""

from __future__ import annotations

import datetime as dt
import itertools
import logging
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, TypeVar

from sqlalchemy import select

from app.domain.errors import AlreadyUnderWay, AppError, ChangedMeanwhile
from app.domain.gateway import CaptureReport
from app.domain.identifiers import OrderNumber
from app.domain.intent import IntentKind
from app.domain.order_stage import OrderStage
from app.domain.states import ChargePermissionState, ChargeState
from app.services.calls import Calls
from app.services.checkout import Checkout
from app.services.desk import Desk
from app.services.intents import Intent, Intents
from app.services.polling import Polling
from app.services.refresh import Refresh
from app.storage.orders import OrderRecord
from app.storage.payments import PaymentRecord

log = logging.getLogger(__name__)

_T = TypeVar("_T")
_UNATTENDED: Final = (OrderStage.SETTING, OrderStage.CONFIRMING, OrderStage.AUTHORIZING)
_ENDED: Final = (ChargePermissionState.CANCELED, ChargePermissionState.CLOSED)
_POLLS_PER_PASS: Final = 20
RESUME_WITHIN: Final = dt.timedelta(hours=1)
"""Longer than that nobody waits at the till any more; a person decides then."""


@dataclass(slots=True)
class Summary:
    """What one pass did: order numbers, and what is in the way of the rest.

    Attributes:
        problems: order number to the error that it met.
    """

    settled: list[OrderNumber] = field(default_factory=list)
    resumed: list[OrderNumber] = field(default_factory=list)
    refreshed: list[OrderNumber] = field(default_factory=list)
    problems: dict[OrderNumber, AppError] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Runs at start, on schedule, and when somebody looks."""

    desk: Desk
    intents: Intents
    calls: Calls
    checkout: Checkout
    refresh: Refresh
    polling: Polling
    _ended: threading.Event = field(default_factory=threading.Event)

    def stop(self) -> None:
        """The program is ending: a pass under way leaves the rest to the next start."""
        self._ended.set()

    def run(self, *, by_plan: bool = False) -> Summary:
        """One pass: open intents first, then unfinished orders, then what is pending at Amazon.

        Never raises for one order's trouble; it is in the summary, and in the next pass.

        Args:
            by_plan: read only what the poll plan says is due, resting orders included; else all
                that is pending, because a person looks or a desk has just started.
        """
        summary = Summary()
        for record_id in self._until_stopped(self.intents.orphans()):
            self._settle(record_id, summary)
        for number in self._until_stopped(self._unfinished()):
            self._resume(number, summary)
        for number in self._until_stopped(self._given_up()):
            self.checkout.let_go(number, "")
        if self._ended.is_set():
            return summary
        due = self.polling.take_due(_POLLS_PER_PASS) if by_plan else self.polling.pending()
        for number in self._until_stopped(due):
            self._refresh(number, summary)
        return summary

    def _until_stopped(self, found: Iterable[_T]) -> Iterator[_T]:
        """Amazon's quotas let a long list take hours; a desk is closed in seconds."""
        return itertools.takewhile(lambda _: not self._ended.is_set(), found)

    def _settle(self, record_id: int, summary: Summary) -> None:
        intent = self.intents.take_up(record_id)
        if intent is None:
            return
        try:
            if self._is_too_late(intent):
                self.calls.call_off(intent)
                summary.settled.append(intent.order_number)
                return
            with self.refresh.after_refusal(intent.order_number):
                report = self.calls.perform(intent)
            if isinstance(report, CaptureReport) and report.state is ChargeState.DECLINED:
                self.refresh.quietly(intent.order_number)
        except AppError as error:
            summary.problems[intent.order_number] = error
            return
        summary.settled.append(intent.order_number)
        log.info("intent settled", extra={"order": intent.order_number, "key": intent.key})

    def _is_too_late(self, intent: Intent) -> bool:
        """An Authorize for a buyer who has left the till long ago must not charge any more."""
        if intent.kind is not IntentKind.AUTHORIZE:
            return False
        if intent.created_at > self.desk.clock.now() - RESUME_WITHIN:
            return False
        step = self.checkout.standing(intent.order_number)
        return step.stage is not OrderStage.PLACED

    def _resume(self, number: OrderNumber, summary: Summary) -> None:
        try:
            self.checkout.advance(number)
        except (AlreadyUnderWay, ChangedMeanwhile):
            return
        except AppError as error:
            summary.problems[number] = error
            return
        summary.resumed.append(number)

    def _refresh(self, number: OrderNumber, summary: Summary) -> None:
        try:
            self.polling.read(number)
        except AppError as error:
            summary.problems[number] = error
            return
        summary.refreshed.append(number)

    def _unfinished(self) -> list[OrderNumber]:
        """Orders that this desk was placing at the moment an earlier run of it died.

        What this run drives is the till's, and what no run drives waits for a person.
        """
        with self.desk.database.read() as session:
            query = select(OrderRecord.number).where(
                OrderRecord.stage.in_(_UNATTENDED),
                OrderRecord.driven_by.startswith(f"{self.desk.name}/", autoescape=True),
                OrderRecord.driven_by != self.desk.owner,
                OrderRecord.created_at > self.desk.clock.now() - RESUME_WITHIN,
            )
            return [OrderNumber(number) for number in session.scalars(query)]

    def _given_up(self) -> list[OrderNumber]:
        """This desk's failed orders whose Order Reference could not be canceled yet."""
        with self.desk.database.read() as session:
            query = (
                select(OrderRecord.number)
                .join(PaymentRecord)
                .where(
                    OrderRecord.stage == OrderStage.FAILED,
                    OrderRecord.attention == "",
                    PaymentRecord.state.not_in(_ENDED),
                    OrderRecord.desk == self.desk.name,
                    OrderRecord.created_at > self.desk.clock.now() - RESUME_WITHIN,
                )
                .distinct()
            )
            return [OrderNumber(number) for number in session.scalars(query)]
