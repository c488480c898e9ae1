"""Takes over an order that was made elsewhere: on the shop's web site, or in Seller Central."""

from __future__ import annotations

import datetime as dt
import logging
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from app.domain.environment import Mode
from app.domain.errors import CurrencyMismatch, Refused
from app.domain.gateway import PermissionReport
from app.domain.identifiers import ChargePermissionId, OrderNumber, permission_of
from app.domain.money import Money
from app.domain.permissions import Action, Role
from app.domain.states import ChargePermissionState
from app.services.desk import Desk
from app.services.mails.leave import require_leave
from app.services.orders import Orders
from app.services.refresh import Refresh
from app.services.sale import Sale, SoldLine
from app.storage.orders import OrderRecord
from app.storage.payments import PaymentRecord

log = logging.getLogger(__name__)

_ONE: Final = 1_000


class NothingToAdopt(Refused):
    """The Order Reference has no total, so nothing was sold with it; no order was made."""

    def __init__(self, permission_id: str) -> None:
        super().__init__(f"{permission_id} has no total at Amazon yet; there is no order to adopt")
        self.permission_id = permission_id


class NotPlacedAtAmazon(Refused):
    """A draft that its buyer has not confirmed, or that came to nothing."""

    def __init__(self, permission_id: str, state: str) -> None:
        super().__init__(f"{permission_id} is {state} at Amazon; there is no order to adopt")
        self.permission_id = permission_id


class OtherEnvironment(Refused):
    """Sandbox orders begin with S, live ones with P; this shop sees its own alone."""

    def __init__(self, permission_id: str, *, live: bool) -> None:
        ours = "live" if live else "sandbox"
        theirs = "sandbox" if live else "live"
        super().__init__(f"{permission_id} is a {theirs} order, and this shop is {ours}")
        self.permission_id = permission_id


@dataclass(frozen=True, slots=True)
class Found:
    """An Order Reference as somebody looks at it before adopting it.

    Attributes:
        known: our order that it pays for already; ``None`` for a stranger.
        order_number: the seller's number at Amazon; may be empty.
        authorizations: made on it so far.
    """

    permission_id: ChargePermissionId
    known: OrderNumber | None
    total: Money
    state: ChargePermissionState | None
    order_number: str = ""
    created_at: dt.datetime | None = None
    authorizations: int = 0


@dataclass(frozen=True, slots=True)
class Adoption:
    """Reads an Order Reference at Amazon and writes an order down for it."""

    desk: Desk
    orders: Orders
    refresh: Refresh

    def look(self, typed: str) -> Found:
        """Read at Amazon what an id names; nothing is written.

        Args:
            typed: an Order Reference, or the authorization, capture or refund of one.

        Raises:
            MalformedIdentifier, OtherEnvironment: Amazon was not asked.
            NothingToAdopt, NotPlacedAtAmazon, CurrencyMismatch: as they say.
            RejectedByAmazon, NotSent, OutcomeUnknown: it could not be read.
        """
        permission_id = permission_of("".join(typed.split()).upper())
        live = self.desk.shop.mode is Mode.LIVE
        if permission_id.startswith("P") is not live:
            raise OtherEnvironment(permission_id, live=live)
        report, total = self._read(permission_id)
        with self.desk.database.read() as session:
            query = select(OrderRecord.number).join(PaymentRecord)
            known = session.scalar(query.where(PaymentRecord.permission_id == permission_id))
        return Found(
            permission_id=permission_id,
            known=OrderNumber(known) if known is not None else None,
            total=total,
            state=report.state,
            order_number=report.order_number,
            created_at=report.created_at,
            authorizations=len(report.charge_ids),
        )

    def adopt(
        self, permission_id: ChargePermissionId, actor: str, role: Role | None = None
    ) -> OrderNumber:
        """Make an order of ours from Amazon's; it is placed already, and nobody drives it.

        What was sold is not known to Amazon: the order has one line over the whole total. Its
        payments are read at once; should that fail, the next poll reads them.

        Args:
            permission_id: the Order Reference.
            actor: who decided so; goes into the timeline.
            role: theirs; ``None`` where nobody is signed in.

        Raises:
            PermissionRefused: Amazon was not asked.
            NothingToAdopt, NotPlacedAtAmazon, CurrencyMismatch: no order was made.
            RejectedByAmazon, NotSent, OutcomeUnknown: it could not be read; no order was made.
        """
        require_leave(self.desk, Action.ADOPT, actor, role, permission_id)
        report, total = self._read(permission_id)
        number = self.orders.adopt(_sale(report, total, actor), report.created_at)
        log.info("order adopted", extra={"order": number, "order_reference": permission_id})
        self.refresh.quietly(number)
        return number

    def _read(self, permission_id: ChargePermissionId) -> tuple[PermissionReport, Money]:
        report = self.desk.gateway.describe(permission_id)
        if report.total is None:
            raise NothingToAdopt(permission_id)
        if report.state is ChargePermissionState.DRAFT:
            raise NotPlacedAtAmazon(permission_id, report.word.state)
        if report.total.currency is not self.desk.shop.currency:
            raise CurrencyMismatch(report.total.currency, self.desk.shop.currency)
        return report, report.total


def _sale(report: PermissionReport, total: Money, actor: str) -> Sale:
    """The sale as far as Amazon knows it; ``quote`` says that it was adopted."""
    zero = Money.zero(total.currency)
    line = SoldLine(
        sku="",
        name=report.order_number or report.permission_id,
        quantity_milli=_ONE,
        unit_price=total,
        discount=zero,
        net=total,
        tax=zero,
        gross=total,
    )
    adopted = {"adopted": True, "seller_order_id": report.order_number}
    return Sale(report.permission_id, total, (line,), quote=adopted, staff=actor)
