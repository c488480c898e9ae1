"""Takes over an order that was made elsewhere: on the shop's web site, or in Seller Central."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Final

from app.domain.errors import Refused
from app.domain.gateway import PermissionReport
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.money import Money
from app.services.desk import Desk
from app.services.orders import Orders
from app.services.refresh import Refresh
from app.services.sale import Sale, SoldLine

log = logging.getLogger(__name__)

_ONE: Final = 1_000


class NothingToAdopt(Refused):
    """The Order Reference has no total, so nothing was sold with it; no order was made."""

    def __init__(self, permission_id: str) -> None:
        super().__init__(f"{permission_id} has no total at Amazon yet; there is no order to adopt")
        self.permission_id = permission_id


@dataclass(frozen=True, slots=True)
class Adoption:
    """Reads an Order Reference at Amazon and writes an order down for it."""

    desk: Desk
    orders: Orders
    refresh: Refresh

    def adopt(self, permission_id: ChargePermissionId, actor: str) -> OrderNumber:
        """Make an order of ours from Amazon's; it is placed already, and nobody drives it.

        What was sold is not known to Amazon: the order has one line over the whole total. Its
        payments are read at once; should that fail, the next poll reads them.

        Raises:
            NothingToAdopt, CurrencyMismatch: no order was made.
            RejectedByAmazon, NotSent, OutcomeUnknown: it could not be read; no order was made.
        """
        report = self.desk.gateway.describe(permission_id)
        if report.total is None:
            raise NothingToAdopt(permission_id)
        number = self.orders.adopt(_sale(report, report.total, actor), report.created_at)
        log.info("order adopted", extra={"order": number, "order_reference": permission_id})
        self.refresh.quietly(number)
        return number


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
