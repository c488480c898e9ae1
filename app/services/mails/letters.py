"""Reads what mails say of their orders, many at once; the buyer is read here and not before."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.environment import Mode, Region
from app.domain.limits import authorization_lifetime
from app.domain.money import Money
from app.domain.payment_status import MayShip, PaymentStatus
from app.services.receipt_rows import ShippingRow, shipping_row
from app.services.receipts import LEGAL, SENDER, locale_of
from app.storage.orders import BuyerRecord, OrderLineRecord, OrderRecord
from app.storage.payments import ChargeRecord, PaymentRecord
from app.storage.settings import SettingRecord


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """One line of goods.

    Attributes:
        quantity_milli: thousandths.
        amount: what the buyer pays for it, discounts and tax included.
    """

    name: str
    quantity_milli: int
    amount: Money


@dataclass(frozen=True, slots=True, repr=False)
class OrderLetter:
    """An order as its mails tell it. Personal data: not for logs.

    Attributes:
        locale: the buyer's, e.g. ``de-AT``.
        email: empty while Amazon has not told it, and after it was erased.
        amounts: of each charge, capture and refund by Amazon's id.
        lapses_at: when Amazon lets an authorization go that nobody captured.
    """

    number: str
    placed_at: dt.datetime
    locale: str
    region: Region
    mode: Mode
    status: PaymentStatus
    may_ship: MayShip
    attention: str
    buyer_name: str
    email: str
    erased: bool
    lines: tuple[GoodsLine, ...]
    shipping: ShippingRow | None
    total: Money
    authorized: Money
    captured: Money
    refunded: Money
    amounts: Mapping[str, Money]
    reserved_at: dt.datetime | None
    shop: ShopLines

    @property
    def lapses_at(self) -> dt.datetime | None:
        lifetime = authorization_lifetime(self.mode)
        return self.reserved_at + lifetime if self.reserved_at is not None else None

    @property
    def rest(self) -> Money:
        """What the total has beside goods and shipping: a tax on top, or (negative) a discount."""
        told = Money.total((line.amount for line in self.lines), self.total.currency)
        shipped = self.shipping.price if self.shipping is not None else None
        return self.total - told - (shipped or Money.zero(self.total.currency))

    def said(self) -> dict[str, Any]:
        """What of it changes as time goes by, for a mail to be told again as it was; nobody's data.

        The buyer's name and the goods stay with the order alone.
        """
        return {
            "locale": self.locale,
            "status": self.status.value,
            "may_ship": self.may_ship.value,
            "attention": self.attention,
            "authorized": self.authorized.minor,
            "captured": self.captured.minor,
            "refunded": self.refunded.minor,
            "reserved_at": self.reserved_at.isoformat() if self.reserved_at is not None else "",
        }

    def as_said(self, said: Mapping[str, Any]) -> OrderLetter:
        """The order as it stood when a mail was first handed over; itself if none was."""
        if not said:
            return self
        since = said["reserved_at"]
        currency = self.total.currency
        return replace(
            self,
            locale=said["locale"],
            status=PaymentStatus(said["status"]),
            may_ship=MayShip(said["may_ship"]),
            attention=said["attention"],
            authorized=Money(said["authorized"], currency),
            captured=Money(said["captured"], currency),
            refunded=Money(said["refunded"], currency),
            reserved_at=dt.datetime.fromisoformat(since) if since else None,
        )


@dataclass(frozen=True, slots=True)
class ShopLines:
    """Whose mail it is: name, address lines, and what the law wants at the foot."""

    name: str
    sender: tuple[str, ...] = ()
    legal: tuple[str, ...] = ()


def read_letters(
    session: Session, orders: Iterable[int], store_name: str
) -> dict[int, OrderLetter]:
    """What the mails of some orders say, by the orders' record ids."""
    wanted = list(set(orders))
    if not wanted:
        return {}
    with_money = (
        selectinload(OrderRecord.payments)
        .selectinload(PaymentRecord.charges)
        .selectinload(ChargeRecord.refunds)
    )
    found = session.scalars(
        select(OrderRecord).where(OrderRecord.id.in_(wanted)).options(with_money)
    )
    buyers = session.scalars(select(BuyerRecord).where(BuyerRecord.order_id.in_(wanted)))
    by_order = {buyer.order_id: buyer for buyer in buyers}
    lines = _lines(session, wanted)
    shop = read_shop(session, store_name)
    return {
        order.id: _letter(order, by_order[order.id], lines[order.id], shop) for order in found.all()
    }


def read_shop(session: Session, store_name: str) -> ShopLines:
    """The shop's own lines, as its invoices have them."""
    names = (SENDER.name, LEGAL.name)
    query = select(SettingRecord).where(SettingRecord.name.in_(names))
    kept = {record.name: tuple(map(str, record.value)) for record in session.scalars(query)}
    return ShopLines(store_name, kept.get(SENDER.name, ()), kept.get(LEGAL.name, ()))


def _lines(session: Session, orders: list[int]) -> Mapping[int, list[tuple[str, int, int]]]:
    query = (
        select(
            OrderLineRecord.order_id,
            OrderLineRecord.name,
            OrderLineRecord.quantity_milli,
            OrderLineRecord.gross_minor,
        )
        .where(OrderLineRecord.order_id.in_(orders))
        .order_by(OrderLineRecord.order_id, OrderLineRecord.position)
    )
    lines: dict[int, list[tuple[str, int, int]]] = defaultdict(list)
    for order_id, name, quantity_milli, gross_minor in session.execute(query):
        lines[order_id].append((name, quantity_milli, gross_minor))
    return lines


def _letter(
    order: OrderRecord, buyer: BuyerRecord, lines: list[tuple[str, int, int]], shop: ShopLines
) -> OrderLetter:
    currency = order.currency
    return OrderLetter(
        number=order.number,
        placed_at=order.placed_at or order.created_at,
        locale=locale_of(order.language, str(buyer.address.get("country_code", "")), order.region),
        region=order.region,
        mode=order.mode,
        status=order.status,
        may_ship=order.may_ship,
        attention=order.attention,
        buyer_name=buyer.name,
        email=buyer.email,
        erased=buyer.erased_at is not None,
        lines=tuple(
            GoodsLine(name, quantity_milli, Money(gross_minor, currency))
            for name, quantity_milli, gross_minor in lines
        ),
        shipping=shipping_row(order.quote, currency),
        total=order.total,
        authorized=Money(order.authorized_minor, currency),
        captured=Money(order.captured_minor, currency),
        refunded=Money(order.refunded_minor, currency),
        amounts=_amounts(order),
        reserved_at=order.reserved_at,
        shop=ShopLines(order.store_name or shop.name, shop.sender, shop.legal),
    )


def _amounts(order: OrderRecord) -> dict[str, Money]:
    amounts: dict[str, Money] = {}
    for payment in order.payments:
        for charge in payment.charges:
            amounts[charge.charge_id] = charge.amount
            if charge.capture_id:
                amounts[charge.capture_id] = charge.capture_amount
            amounts |= {refund.refund_id: refund.amount for refund in charge.refunds}
    return amounts
