"""Shows a mail as its reader gets it, with the reader masked until somebody asks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import select

from app.domain.errors import NotFound
from app.domain.identifiers import OrderNumber
from app.domain.inbox import Audience
from app.domain.mail_events import MailEvent
from app.domain.masking import masked, masked_email
from app.domain.permissions import Action, Role
from app.services.mails.claims import Claimed, claimed_of
from app.services.mails.leave import require_leave
from app.services.mails.listing import MailList
from app.services.mails.ready import Stock, draft_as_it_stands
from app.services.mails.rows import MailRow, row_of
from app.services.mails.sample import sample_letter
from app.services.mails.sending import Sending
from app.services.mails.templates import Wording, require_sound
from app.services.mails.writing import Draft
from app.storage import audit
from app.storage.orders import OrderRecord
from app.storage.outbox import OutboxRecord

_SAMPLE: Final = -1
"""No order's record id."""


@dataclass(frozen=True, slots=True, repr=False)
class MailReading:
    """One mail, opened. Personal data: not for logs.

    Attributes:
        to: address of its reader, masked or not; empty where there is none (any more).
        draft: what it says.
        as_sent: ``True`` where it was handed over so; ``False`` while it waits, for it is worded
            when it goes.
        masked: whether the reader's name and address are.
    """

    row: MailRow
    to: str
    draft: Draft
    as_sent: bool
    masked: bool


@dataclass(frozen=True, slots=True)
class Readings(MailList):
    """Opens mails and shows wordings on real orders."""

    sending: Sending

    def read(
        self, mail: int, actor: str, role: Role | None, *, unmask: bool = False
    ) -> MailReading:
        """Open one mail.

        Args:
            mail: its ``id``.
            actor: who reads.
            role: theirs.
            unmask: show whom it is for; that is kept in the audit trail.

        Raises:
            NotFound: no such mail.
            PermissionRefused: this role may not see the buyer.
            TemplateFault: its wording does not work; it cannot be shown, nor sent.
        """
        if unmask:
            require_leave(self.desk, Action.SEE_BUYER, actor, role, f"mail {mail}")
        with self.desk.database.read() as session:
            record = session.get(OutboxRecord, mail)
            if record is None or record.audience is Audience.SCREEN:
                raise NotFound("mail", str(mail))
            row, claimed = row_of(record), claimed_of(record)
        for_buyer = claimed.audience is Audience.BUYER
        stock = self.sending.stock([claimed])
        letter = stock.letters.get(claimed.order_id or 0)
        to = letter.email if for_buyer and letter is not None else claimed.recipient
        if for_buyer and unmask:
            self._tell(claimed.subject, actor)
        elif for_buyer:
            stock = _masked(stock, claimed)
            to = masked_email(to) if to else ""
        draft = draft_as_it_stands(claimed, stock)
        hidden = for_buyer and not unmask
        return MailReading(row, to, draft, as_sent=bool(claimed.wording), masked=hidden)

    def preview(
        self,
        number: OrderNumber | None,
        event: MailEvent,
        key: tuple[str, str],
        wording: Wording,
    ) -> Draft:
        """How a mail about an order looks with a wording; nothing is kept, the buyer is masked.

        Args:
            number: the order; ``None`` for one that never was.
            event: which mail.
            key: language, and ``buyer`` or ``staff``.
            wording: in force or not.

        Raises:
            NotFound: no such order.
            TemplateFault: the wording would not work.
        """
        require_sound(wording)
        mail = self._imagined(self._order_id(number), event, key)
        stock = self.sending.stock([mail])
        if number is None:
            shop = self.desk.shop
            sample = sample_letter(shop.region, shop.mode, stock.shop, self.desk.clock.now())
            stock = replace(stock, letters={_SAMPLE: sample})
        else:
            stock = _masked(stock, mail)
        language, kind = key
        shown = replace(stock, own={(language, kind, event): wording})
        if event is MailEvent.IPN_SILENCE:
            mail = replace(mail, order_id=None)
        return draft_as_it_stands(mail, shown)

    def _order_id(self, number: OrderNumber | None) -> int:
        if number is None:
            return _SAMPLE
        with self.desk.database.read() as session:
            query = select(OrderRecord.id).where(OrderRecord.number == number)
            order_id = session.scalar(query)
        if order_id is None:
            raise NotFound("order", number)
        return order_id

    def latest_orders(self, limit: int = 20) -> list[OrderNumber]:
        """Orders to look at wordings with, the newest first."""
        query = (
            select(OrderRecord.number)
            .where(OrderRecord.placed_at.is_not(None))
            .order_by(OrderRecord.id.desc())
            .limit(limit)
        )
        with self.desk.database.read() as session:
            return [OrderNumber(number) for number in session.scalars(query)]

    def _tell(self, subject: str, actor: str) -> None:
        with self.desk.database.write() as session:
            audit.record(session, self.desk.person(actor), "buyer.seen", subject, {})

    def _imagined(self, order_id: int, event: MailEvent, key: tuple[str, str]) -> Claimed:
        """A mail that is only looked at."""
        language, kind = key
        at = self.desk.clock.now()
        return Claimed(
            id=0,
            order_id=order_id,
            subject="",
            event=event,
            about="",
            audience=Audience.BUYER if kind == "buyer" else Audience.ORDERS_DEPARTMENT,
            recipient="",
            language=language,
            facts={"reason": "InvalidPaymentMethod", "days": "21", "since": at.isoformat()},
            queued_at=at,
            created_at=at,
            attempts=0,
            copies=0,
        )


def _masked(stock: Stock, mail: Claimed) -> Stock:
    letter = stock.letters.get(mail.order_id or 0)
    if letter is None or mail.order_id is None:
        return stock
    hidden = replace(letter, buyer_name=masked(letter.buyer_name))
    return replace(stock, letters={**stock.letters, mail.order_id: hidden})
