"""Personal data: written from Amazon's reports, read by few, erased on request."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy.orm import Session

from app.domain.address import AmazonAddress
from app.domain.gateway import PermissionReport
from app.storage.orders import BuyerRecord, OrderRecord


def keep_buyer(session: Session, order: OrderRecord, report: PermissionReport) -> None:
    """Keep what Amazon shows of the buyer, in the caller's transaction; an erased one stays so."""
    buyer = session.get_one(BuyerRecord, order.id)
    if buyer.erased_at is not None:
        return
    if report.buyer is not None:
        buyer.name = report.buyer.name or buyer.name
        buyer.email = report.buyer.email or buyer.email
        buyer.phone = report.buyer.phone or buyer.phone
    if report.address is not None:
        buyer.address = asdict(report.address)
    if report.billing_address is not None:
        buyer.billing = asdict(report.billing_address)


def address_of(buyer: BuyerRecord) -> AmazonAddress:
    """Amazon's original of the delivery address."""
    return AmazonAddress(**buyer.address)
