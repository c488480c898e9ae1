"""Erases a buyer on request: what is found is shown first, and the money trail stays."""

from __future__ import annotations

import datetime as dt
import logging
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.domain.identifiers import OrderNumber
from app.domain.masking import masked, masked_email
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Action
from app.services.desk import Desk
from app.services.facts import open_intent, order_for_change
from app.services.keeping.erasing import Erased, erase_order
from app.services.keeping.refusals import MoneyUnderWay, NobodyFound
from app.services.keeping.scrubbing import scrub
from app.services.permits import Asker, Permits
from app.storage import audit
from app.storage.orders import BuyerRecord, OrderRecord

log = logging.getLogger(__name__)

MOST: Final = 500
_UNDER_WAY: Final = frozenset(
    {
        PaymentStatus.QUEUED,
        PaymentStatus.AUTHORIZED,
        PaymentStatus.PARTIALLY_CAPTURED,
        PaymentStatus.ACTION_REQUIRED,
    }
)


@dataclass(frozen=True, slots=True)
class BuyerOrder:
    """An order whose buyer would be erased.

    Attributes:
        buyer: name and mail address, masked.
        waits: its money is under way, so its buyer is still needed.
    """

    number: OrderNumber
    created_at: dt.datetime
    buyer: str
    status: PaymentStatus
    waits: bool


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """What was erased.

    Attributes:
        left: orders that could not be, as their money is under way.
    """

    erased: tuple[Erased, ...]
    left: tuple[OrderNumber, ...]


@dataclass(frozen=True, slots=True)
class Erasure:
    """Use cases of whoever answers a buyer's request."""

    desk: Desk

    def find(self, text: str) -> list[BuyerOrder]:
        """The orders of a buyer, newest first, ``MOST`` at most.

        Args:
            text: a whole mail address, a whole name, or an order's number.

        Raises:
            NobodyFound: no order fits, or its buyer was erased already.
        """
        wanted = " ".join(text.split()).casefold()
        if not wanted:
            raise NobodyFound
        buyer, order = BuyerRecord, OrderRecord
        fits = or_(
            func.lower(buyer.email) == wanted,
            func.lower(buyer.name) == wanted,
            buyer.name == " ".join(text.split()),  # SQLite lowers the letters of English alone
            func.lower(order.number) == wanted,
        )
        query = (
            select(order, buyer)
            .join(buyer, buyer.order_id == order.id)
            .where(fits, buyer.erased_at.is_(None))
            .order_by(order.id.desc())
            .limit(MOST)
        )
        with self.desk.database.read() as session:
            found = [_found(session, *row) for row in session.execute(query)]
        if not found:
            raise NobodyFound
        return found

    def erase(self, numbers: list[OrderNumber], asker: Asker) -> ErasureReport:
        """Erase the buyer of each order, one transaction each; what is done stays done.

        Raises:
            PermissionRefused: nothing was erased.
            Unavailable: the rest was not erased; the same request takes it up again.
        """
        subject = numbers[0] if len(numbers) == 1 else f"{len(numbers)} orders"
        Permits(self.desk).require(asker, Action.ERASE_BUYER, subject=subject)
        return self.erase_now(numbers, asker.name)

    def erase_now(self, numbers: list[OrderNumber], actor: str) -> ErasureReport:
        """As ``erase``, for a person who was let pass already."""
        erased, left = [], []
        for number in numbers:
            try:
                erased.append(self._erase_one(number, actor))
            except MoneyUnderWay:
                left.append(number)
        if erased:
            scrub(self.desk.database)
        log.info("buyer erased", extra={"orders": len(erased), "left": len(left)})
        return ErasureReport(tuple(erased), tuple(left))

    def _erase_one(self, number: OrderNumber, actor: str) -> Erased:
        with self.desk.database.write() as session:
            order = order_for_change(session, number)
            if _waits(session, order):
                raise MoneyUnderWay(number)
            cause = self.desk.person(actor)
            erased = erase_order(session, order, cause.at)
            audit.record(session, cause, "buyer.erased", number, erased.facts())
            return erased


def _found(session: Session, order: OrderRecord, buyer: BuyerRecord) -> BuyerOrder:
    shown = " · ".join(filter(None, (masked(buyer.name), masked_email(buyer.email))))
    waits = _waits(session, order)
    number = OrderNumber(order.number)
    return BuyerOrder(number, order.created_at, shown, order.status, waits)


def _waits(session: Session, order: OrderRecord) -> bool:
    return order.status in _UNDER_WAY or open_intent(session, order) is not None
