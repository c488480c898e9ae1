"""One order as the back office shows it: money, goods, a masked buyer, and its whole story."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.address_label import label_lines
from app.domain.identifiers import OrderNumber
from app.domain.inbox import Audience
from app.domain.masking import masked, masked_email, masked_lines, masked_phone
from app.domain.order_actions import Deadline, Situation, deadlines
from app.domain.postal_address import PostalAddress
from app.domain.timeline import Entry, Source
from app.services.desk import Desk
from app.services.facts import order_for_reading
from app.services.line_shares import LineShare, line_shares
from app.services.mails.rows import MailRow, row_of
from app.services.order_views import OrderView, OrderViews
from app.services.receipts import Receipt, Receipts
from app.storage import audit
from app.storage.notifications import NotificationRecord
from app.storage.orders import BuyerRecord, OrderRecord
from app.storage.outbox import OutboxRecord


@dataclass(frozen=True, slots=True, repr=False)
class BuyerCard:
    """Who bought, masked or as it is; never logged.

    Attributes:
        lines: of the address, the name among them, without the country.
        country, billing_country: ISO 3166 codes; empty where none is known.
        known: ``False`` while Amazon has not told the buyer, and after it was erased.
    """

    lines: tuple[str, ...] = ()
    name: str = ""
    email: str = ""
    phone: str = ""
    billing: tuple[str, ...] = ()
    country: str = ""
    billing_country: str = ""
    masked: bool = True

    @property
    def known(self) -> bool:
        return bool(self.lines or self.name or self.email)


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened, from whichever book.

    Attributes:
        what: the event of a timeline entry, a notification's kind, or a mail's subject.
        facts: ids, amounts, states, reasons; no buyer data.
        seq: of a timeline entry; 0 for the rest.
        digest: of a timeline entry's predecessor, for the raw view.
    """

    at: dt.datetime
    source: Source
    actor: str
    what: str
    facts: Mapping[str, str]
    seq: int = 0
    digest: str = ""

    @classmethod
    def of(cls, entry: Entry) -> Happening:
        """A timeline entry."""
        cause = entry.cause
        return cls(
            *(cause.at, cause.source, cause.actor, entry.event.value),
            *(entry.facts, entry.seq, entry.previous),
        )


@dataclass(frozen=True, slots=True)
class OrderDetails:
    """Everything the screen of one order shows.

    Attributes:
        receipt: goods, shipping and taxes; its buyer is left out.
        lines: what each of the goods, and the shipping, has in the total.
        mails: about the order, to whomever, the newest first.
        story: oldest first.
    """

    view: OrderView
    receipt: Receipt
    lines: tuple[LineShare, ...]
    buyer: BuyerCard
    situation: Situation
    deadlines: tuple[Deadline, ...]
    mails: tuple[MailRow, ...]
    story: tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class OrderReadings:
    """Reads one order for the back office."""

    desk: Desk
    views: OrderViews
    receipts: Receipts

    def details(self, number: OrderNumber) -> OrderDetails:
        """One order with everything, the buyer masked.

        Raises:
            NotFound: no such order.
        """
        view = self.views.order(number)
        receipt = self.receipts.receipt(number)
        with self.desk.database.read() as session:
            order = order_for_reading(session, number)
            buyer = _card(session.get_one(BuyerRecord, order.id), receipt, hidden=True)
            mails = _mails(session, order)
            story = [*map(Happening.of, view.timeline), *map(_mailed, mails)]
            story += _notifications(session, order)
            lines = line_shares(session, order)
        now = self.desk.clock.now()
        calling, again = view.open_call is not None, sum(mail.may_resend for mail in mails)
        return OrderDetails(
            view=view,
            receipt=_without_buyer(receipt),
            lines=lines,
            buyer=buyer,
            situation=Situation(view.facts, view.stage, now, calling, again),
            deadlines=deadlines(view.facts, now),
            mails=tuple(mails),
            story=tuple(sorted(story, key=lambda each: (each.at, each.seq))),
        )

    def reveal(self, number: OrderNumber, actor: str) -> BuyerCard:
        """The buyer as it is; that somebody looked is written to the audit trail first.

        Raises:
            NotFound: no such order.
        """
        receipt = self.receipts.receipt(number)
        with self.desk.database.write() as session:
            order = order_for_reading(session, number)
            audit.record(session, self.desk.person(actor), "buyer.seen", number, {})
            return _card(session.get_one(BuyerRecord, order.id), receipt, hidden=False)


def _card(record: BuyerRecord, receipt: Receipt, *, hidden: bool) -> BuyerCard:
    countries = [each.country if each else "" for each in (receipt.buyer, receipt.billing)]
    if hidden:
        return BuyerCard(
            lines=_lines(receipt.buyer, hidden=True),
            name=masked(record.name),
            email=masked_email(record.email),
            phone=masked_phone(record.phone),
            billing=_lines(receipt.billing, hidden=True),
            country=countries[0],
            billing_country=countries[1],
        )
    return BuyerCard(
        lines=_lines(receipt.buyer, hidden=False),
        name=record.name,
        email=record.email,
        phone=record.phone,
        billing=_lines(receipt.billing, hidden=False),
        country=countries[0],
        billing_country=countries[1],
        masked=False,
    )


def _lines(address: PostalAddress | None, *, hidden: bool) -> tuple[str, ...]:
    if address is None:
        return ()
    if not hidden:
        return label_lines(address)
    lines = masked_lines(address)
    return lines[:-1] if address.country else lines  # the country comes last, by its code


def _without_buyer(receipt: Receipt) -> Receipt:
    return replace(receipt, buyer=None, billing=None, email="")


def _mails(session: Session, order: OrderRecord) -> list[MailRow]:
    query = select(OutboxRecord).where(
        OutboxRecord.order_id == order.id, OutboxRecord.audience != Audience.SCREEN
    )
    return [row_of(record) for record in session.scalars(query.order_by(OutboxRecord.id.desc()))]


def _mailed(mail: MailRow) -> Happening:
    """Recipients are left out: they are people."""
    return Happening(
        at=mail.sent_at or mail.created_at,
        source=Source.MAIL,
        actor="",
        what=mail.event,
        facts={"to": mail.audience.value, "state": mail.standing.value},
    )


def _notifications(session: Session, order: OrderRecord) -> list[Happening]:
    query = select(NotificationRecord).where(NotificationRecord.order_id == order.id)
    return [
        Happening(
            at=each.received_at,
            source=Source.IPN,
            actor="",
            what=each.kind,
            facts={"id": each.object_id, "message": each.message_id, "state": each.state.value},
        )
        for each in session.scalars(query)
    ]
