"""Personal data: written from Amazon's reports, read by few, erased on request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy.orm import Session

from app.domain.address import AmazonAddress
from app.domain.gateway import PermissionReport
from app.services.order_words import reindex
from app.services.sale import Sale
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
        buyer.address = _with_answers(asdict(report.address), buyer.address)
    if report.billing_address is not None:
        buyer.billing = asdict(report.billing_address)
    if session.is_modified(buyer):
        reindex(session, order)


def address_of(buyer: BuyerRecord) -> AmazonAddress:
    """Amazon's original of the delivery address."""
    return AmazonAddress(**buyer.address)


def keep_address(session: Session, order: OrderRecord, address: AmazonAddress) -> None:
    """Keep a delivery address with what the buyer added to it at the desk."""
    buyer = session.get_one(BuyerRecord, order.id)
    if buyer.erased_at is None:
        buyer.address = asdict(address)
        buyer.phone = buyer.phone or address.phone


def keep_notes(session: Session, order: OrderRecord, sale: Sale) -> None:
    """Keep what the staff noted; an erased buyer's order gets no new ones."""
    buyer = session.get_one(BuyerRecord, order.id)
    if buyer.erased_at is None:
        said = [sale.note, *(line.note for line in sale.lines)]
        buyer.notes = {str(position): note for position, note in enumerate(said) if note}


def notes_of(buyer: BuyerRecord) -> Mapping[int, str]:
    """The staff's notes by the position of their line; 0 is on the whole order. Personal data."""
    return {int(position): note for position, note in buyer.notes.items()}


def _with_answers(told: dict[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """The same address keeps what was added where Amazon says nothing; another one does not."""
    same = all(kept.get(name, "") == text for name, text in told.items() if text)
    return {**told, **kept} if same and kept else told
