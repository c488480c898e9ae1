"""What stands on an invoice: one view of an order for paper, PDF and mail alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.address import AmazonAddress
from app.domain.address_mapping import map_address
from app.domain.documents import DocumentKind
from app.domain.environment import Mode, Region
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.order_code import order_code
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.domain.postal_address import PostalAddress
from app.domain.product import Unit
from app.services.desk import Desk
from app.services.facts import order_for_reading, payment_facts
from app.services.letterhead import (
    GREETING,
    LEGAL,
    SENDER,
    ShopMarks,
    as_written,
    marks_of_today,
)
from app.services.logo import logo_of
from app.services.receipt_rows import (
    Breakdown,
    DiscountRow,
    GoodsRow,
    ShippingRow,
    TaxRow,
    amount_of,
    basket_discount,
    line_discount,
    portion,
    rate_of,
    shipping_row,
    tax_rows,
)
from app.storage.documents import DocumentRecord
from app.storage.orders import BuyerRecord, OrderLineRecord, OrderRecord

__all__ = (
    "GREETING",
    "LEGAL",
    "PAYMENT_METHOD",
    "SENDER",
    "Credit",
    "Receipt",
    "Receipts",
    "ShopMarks",
    "locale_of",
)

PAYMENT_METHOD: Final = "Amazon Pay"
"""How the order was paid, in Amazon's own spelling; it is never translated."""

_UNPAID: Final = frozenset({PaymentStatus.DECLINED, PaymentStatus.CANCELED})
_HOMES: Final[Mapping[Region, str]] = {
    Region.US: "en-US",
    Region.UK: "en-GB",
    Region.EU: "de-DE",
    Region.JP: "ja-JP",
}
_SPOKEN: Final[Mapping[str, str]] = {
    **dict.fromkeys(("DE", "AT", "CH", "LI"), "de"),
    **dict.fromkeys(("FR", "MC", "LU", "BE"), "fr"),
    **dict.fromkeys(("ES", "MX"), "es"),
    **dict.fromkeys(("IT", "SM"), "it"),
    "JP": "ja",
}


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit note: money that went back, or that will never be asked for.

    Attributes:
        refund_id: Amazon's; empty on one for what was sold and never delivered.
        taxes: the order's rates, each with its part of the amount.
    """

    number: str
    issued_at: dt.datetime
    amount: Money
    refund_id: str
    taxes: tuple[TaxRow, ...]

    @property
    def tax(self) -> Money:
        """What is in the amount, over all rates."""
        return Money.total((row.tax for row in self.taxes), self.amount.currency)


@dataclass(frozen=True, slots=True)
class Receipt:
    """An order as its invoice tells it. Personal data: not for logs.

    Attributes:
        issued_at: when the order was placed, or written down where it never was.
        locale: the buyer's, e.g. ``de-AT``.
        buyer: ``None`` while Amazon has not told the address, and after it was erased.
        billing: where Amazon tells it and it differs.
        email: the buyer's; empty while Amazon has not told it.
        goods: of the lines, before the discount on the whole.
        basket_discount: on the whole, in the basis of the prices; ``None`` without one.
        tax_relief: home tax that an export price was freed from, above what the total says.
        taxes: by rate; empty where the order was made without a breakdown.
        captured, refunded: the buyer's money so far, and what went back.
        invoice_number: empty until money was taken; ``invoiced_at`` is of the same moment.
        credits: oldest first.
        staff, desk: who sold it, and where.
        permission_id: the Order Reference, which the buyer finds at Amazon too.
    """

    number: OrderNumber
    issued_at: dt.datetime
    mode: Mode
    region: Region
    locale: str
    shop: ShopMarks
    stage: OrderStage
    status: PaymentStatus
    buyer: PostalAddress | None
    billing: PostalAddress | None
    email: str
    prices_include_tax: bool
    lines: tuple[GoodsRow, ...]
    goods: Money
    basket_discount: DiscountRow | None
    shipping: ShippingRow | None
    tax_relief: Money
    taxes: tuple[TaxRow, ...]
    net: Money
    tax: Money
    total: Money
    authorized: Money
    captured: Money
    refunded: Money
    permission_id: str
    invoice_number: str = ""
    invoiced_at: dt.datetime | None = None
    credits: tuple[Credit, ...] = ()
    staff: str = ""
    desk: str = ""

    @property
    def code(self) -> str:
        """What a scanner reads off a paper to open the order."""
        return order_code(self.number)

    @property
    def outstanding(self) -> Money:
        """What the buyer still owes by an invoice that is out; zero before it."""
        waived = (each.amount for each in self.credits if not each.refund_id)
        left = self.total - self.captured - Money.total(waived, self.total.currency)
        zero = Money.zero(self.total.currency)
        return max(left, zero) if self.invoice_number else zero

    @property
    def language(self) -> str:
        """The buyer's, two letters."""
        return self.locale.partition("-")[0]

    @property
    def is_sold(self) -> bool:
        """Whether somebody is to pay by it; a declined or canceled order is no invoice."""
        return self.stage is OrderStage.PLACED and self.status not in _UNPAID


@dataclass(frozen=True, slots=True)
class Receipts:
    """Reads orders for their papers."""

    desk: Desk

    def receipt(self, number: OrderNumber) -> Receipt:
        """Everything that the invoice of an order says.

        Raises:
            NotFound: no such order.
        """
        with self.desk.database.read() as session:
            order = order_for_reading(session, number)
            buyer = session.get_one(BuyerRecord, order.id)
            today = marks_of_today(session, order.store_name or self.desk.shop.store_name)
            today = replace(today, logo=logo_of(session))
            receipt = _receipt(order, buyer, _lines(session, order), today)
            return _with_documents(receipt, order, _documents(session, order))


def _receipt(
    order: OrderRecord, buyer: BuyerRecord, lines: tuple[GoodsRow, ...], marks: ShopMarks
) -> Receipt:
    quote, currency = order.quote, order.currency
    facts = payment_facts(order)
    address, billing = _postal(buyer.address), _postal(buyer.billing)
    tax = amount_of(quote, "tax", currency)
    if tax is None:
        tax = Money.total((line.tax for line in lines), currency)
    return Receipt(
        number=OrderNumber(order.number),
        issued_at=order.placed_at or order.created_at,
        mode=order.mode,
        region=order.region,
        locale=locale_of(order.language, address.country if address else "", order.region),
        shop=marks,
        stage=order.stage,
        status=order.status,
        buyer=address,
        billing=billing if billing != address else None,
        email=buyer.email,
        prices_include_tax=_prices_include_tax(order),
        lines=lines,
        goods=Money.total((line.amount for line in lines), currency),
        basket_discount=basket_discount(quote, currency),
        shipping=shipping_row(quote, currency),
        tax_relief=amount_of(quote, "tax_relief", currency) or Money.zero(currency),
        taxes=tax_rows(quote, currency),
        net=order.total - tax,
        tax=tax,
        total=order.total,
        authorized=facts.authorized,
        captured=facts.captured,
        refunded=facts.refunded,
        permission_id=order.payments[-1].permission_id,
        staff=order.staff,
        desk=order.desk,
    )


def _documents(session: Session, order: OrderRecord) -> Sequence[DocumentRecord]:
    query = select(DocumentRecord).where(DocumentRecord.order_id == order.id)
    return session.scalars(query.order_by(DocumentRecord.id)).all()


def _with_documents(
    receipt: Receipt, order: OrderRecord, documents: Sequence[DocumentRecord]
) -> Receipt:
    """Add the numbers, and the letterhead of the day of the invoice."""
    invoice = next((each for each in documents if each.kind is DocumentKind.INVOICE), None)
    if invoice is None:
        return receipt
    refunds = {
        refund.id: refund.refund_id
        for payment in order.payments
        for charge in payment.charges
        for refund in charge.refunds
    }
    credits_: list[Credit] = []
    before = Money.zero(order.currency)
    for note in documents:
        if note.kind is DocumentKind.CREDIT_NOTE:
            taxes = portion(receipt.taxes, before, note.amount)
            refund_id = refunds.get(note.refund_record_id or 0, "")
            credits_.append(Credit(note.number, note.issued_at, note.amount, refund_id, taxes))
            before += note.amount
    return replace(
        receipt,
        shop=as_written(invoice.seller, receipt.shop),
        invoice_number=invoice.number,
        invoiced_at=invoice.issued_at,
        credits=tuple(credits_),
    )


def locale_of(told: str, country: str, region: Region) -> str:
    """The buyer's locale: Amazon's word for the language, else the address's, else the shop's.

    Args:
        told: ``OrderLanguage`` as Amazon writes it, e.g. ``de-DE``; may be empty.
        country: of the delivery address, ISO 3166 alpha-2; may be empty.
        region: of the shop.
    """
    home = _HOMES[region]
    language, _, place = told.replace("_", "-").partition("-")
    place = country or place or home.partition("-")[2]
    language = language or _SPOKEN.get(country, home.partition("-")[0] if not country else "en")
    return f"{language.lower()}-{place.upper()}"


def _postal(fields: Mapping[str, Any]) -> PostalAddress | None:
    address = AmazonAddress(**fields)
    return map_address(address) if address != AmazonAddress() else None


def _lines(session: Session, order: OrderRecord) -> tuple[GoodsRow, ...]:
    query = select(OrderLineRecord).where(OrderLineRecord.order_id == order.id)
    lines = session.scalars(query.order_by(OrderLineRecord.position)).all()
    told = order.quote.get("lines") or [{}] * len(lines)
    return tuple(_goods_row(line, said, order) for line, said in zip(lines, told, strict=True))


def _goods_row(line: OrderLineRecord, said: Breakdown, order: OrderRecord) -> GoodsRow:
    currency = order.currency
    charged = line.gross_minor if _prices_include_tax(order) else line.net_minor
    per_million, rate = rate_of(said, line.tax_basis_points)
    return GoodsRow(
        sku=line.sku,
        name=line.name,
        quantity_milli=line.quantity_milli,
        unit=Unit(said.get("unit", Unit.PIECE)),
        unit_price=Money(line.unit_price_minor, currency),
        listed=amount_of(said, "listed", currency) or Money(charged, currency),
        discount=line_discount(said, currency),
        tax=Money(line.tax_minor, currency),
        per_million=per_million,
        rate=rate,
    )


def _prices_include_tax(order: OrderRecord) -> bool:
    """Orders made without a breakdown are priced as the region is used to."""
    return bool(order.quote.get("prices_include_tax", order.region is not Region.US))
