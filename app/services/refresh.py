"""Reads an order's payment again at Amazon and takes in what it says."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from app.domain.errors import AppError, NotSent, RejectedByAmazon, WrongCredentials
from app.domain.gateway import ChargeReport, PermissionReport, RefundReport
from app.domain.identifiers import ChargeId, ChargePermissionId, OrderNumber, RefundId
from app.domain.states import ChargeState, RefundState
from app.domain.timeline import Cause
from app.services import ledger
from app.services.buyers import keep_buyer
from app.services.change import Change
from app.services.desk import Desk
from app.services.facts import (
    current_payment,
    order_for_change,
    order_for_reading,
    payment_of,
)
from app.services.restating import restate
from app.storage.keeping import asked
from app.storage.payments import ChargeRecord

log = logging.getLogger(__name__)

_NEVER = dt.datetime.max.replace(tzinfo=dt.UTC)
_FINAL = frozenset({ChargeState.CANCELED, ChargeState.DECLINED})


@dataclass(frozen=True, slots=True)
class _Known:
    """What we hold before asking.

    Attributes:
        open_refunds: refund id to charge id; Amazon lists a refund only once it is completed.
    """

    permission_id: ChargePermissionId
    final_charges: frozenset[str]
    open_charges: frozenset[str]
    final_refunds: frozenset[str]
    open_refunds: Mapping[str, str]


@dataclass(slots=True)
class _Read:
    """What Amazon said."""

    permission: PermissionReport
    charges: list[ChargeReport] = field(default_factory=list)
    refunds: list[tuple[str, RefundReport]] = field(default_factory=list)


def _nothing_else(_change: Change) -> None:
    """Take in what Amazon said, and no more."""


@dataclass(frozen=True, slots=True)
class Refresh:
    """Asks Amazon about one order: reads first, then one transaction."""

    desk: Desk

    def now(
        self,
        number: OrderNumber,
        cause: Cause | None = None,
        permission_id: ChargePermissionId | None = None,
        also: Callable[[Change], None] = _nothing_else,
    ) -> None:
        """Read the Order Reference, and every charge and refund that may have changed.

        Also finds charges and refunds that were made elsewhere: in Seller Central, or by
        Amazon itself.

        Args:
            number: which order.
            cause: who made us look; a poll unless told otherwise.
            permission_id: an Order Reference of this order; the one in force unless told.
            also: done in the same transaction, once the answer is noted.

        Raises:
            RejectedByAmazon, NotSent, OutcomeUnknown: not read; nothing changed here.
            NotFound: no such order, or the Order Reference is not its.
        """
        known = self._known(number, permission_id)
        read = self._read(known)
        with self.desk.database.write() as session:
            order = order_for_change(session, number)
            heard = self.desk.poll()  # the answer's time, not that of the question
            heard = heard if cause is None else replace(cause, at=heard.at)
            change = Change(session, order, heard)
            payment = payment_of(order, known.permission_id)
            ledger.note_permission(change, payment, read.permission)
            keep_buyer(session, order, read.permission)
            noted: dict[str, ChargeRecord] = {}
            for report in sorted(read.charges, key=_age):
                noted[report.charge_id] = ledger.note_charge(change, payment, report)
            for charge_id, refund in sorted(read.refunds, key=lambda each: _age(each[1])):
                ledger.note_refund(change, noted[charge_id], refund)
            also(change)
            restate(change)
            if known.permission_id == current_payment(order).permission_id:
                asked(session, order.id)

    def quietly(self, number: OrderNumber) -> None:
        """Read if Amazon can be reached; the next poll will do otherwise."""
        try:
            self.now(number)
        except AppError as error:
            problem = {"order": number, "problem": type(error).__name__}
            log.info("order not read again", extra=problem)

    @contextmanager
    def after_refusal(self, number: OrderNumber) -> Iterator[None]:
        """When Amazon refuses a call in this block, our picture was old: read the order again."""
        try:
            yield
        except (WrongCredentials, NotSent):
            raise
        except RejectedByAmazon:
            self.quietly(number)
            raise

    def _known(self, number: OrderNumber, permission_id: ChargePermissionId | None) -> _Known:
        with self.desk.database.read() as session:
            order = order_for_reading(session, number)
            if permission_id is None:
                payment = current_payment(order)
            else:
                payment = payment_of(order, permission_id)
            charges = payment.charges
            final = {charge.charge_id for charge in charges if charge.state in _FINAL}
            open_refunds: dict[str, str] = {}
            settled: set[str] = set()
            for charge in charges:
                for refund in charge.refunds:
                    if refund.state is RefundState.REFUND_INITIATED:
                        open_refunds[refund.refund_id] = charge.charge_id
                    else:
                        settled.add(refund.refund_id)
            return _Known(
                permission_id=ChargePermissionId(payment.permission_id),
                final_charges=frozenset(final),
                open_charges=frozenset({c.charge_id for c in charges} - final),
                final_refunds=frozenset(settled),
                open_refunds=open_refunds,
            )

    def _read(self, known: _Known) -> _Read:
        gateway = self.desk.gateway
        read = _Read(gateway.describe(known.permission_id))
        listed = [ChargeId(each) for each in sorted(known.open_charges)]
        listed += [c for c in read.permission.charge_ids if c not in known.open_charges]
        for charge_id in listed:
            if charge_id in known.final_charges:
                continue
            charge = gateway.charge(charge_id)
            read.charges.append(charge)
            read.refunds += [(charge_id, each) for each in self._refunds(charge, known)]
        return read

    def _refunds(self, charge: ChargeReport, known: _Known) -> list[RefundReport]:
        listed = set(charge.capture.refund_ids) if charge.capture is not None else set()
        ours = {RefundId(r) for r, of in known.open_refunds.items() if of == charge.charge_id}
        asked = sorted((listed | ours) - known.final_refunds)
        return [self.desk.gateway.refunded(RefundId(refund_id)) for refund_id in asked]


def _age(report: ChargeReport | RefundReport) -> dt.datetime:
    """What becomes known together is noted oldest first: of charges the last one counts most."""
    return report.created_at or _NEVER
