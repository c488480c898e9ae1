"""The post office: what was mailed, what waits, and what a person may do about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.identifiers import OrderNumber
from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.domain.mail_grid import is_mail_address
from app.services.desk import Desk
from app.services.mails.claims import WAITING, Claimed
from app.services.mails.envelope import MailSender, message_of
from app.services.mails.letters import read_letters, read_shop
from app.services.mails.post import MailServerAway, Post
from app.services.mails.rows import MailRow, row_of
from app.services.mails.sending import Sending, Stock
from app.services.mails.server import MailServer
from app.services.mails.templates import Wording, require_sound
from app.services.mails.writing import Draft
from app.storage import audit
from app.storage.orders import OrderRecord
from app.storage.outbox import OutboxRecord

PAGE: Final = 200
_TEST_TIMEOUT_S: Final = 15.0


class NothingToResend(Refused):
    """No mail about this order has gone to its buyer, or would; nothing was queued."""

    def __init__(self, number: str) -> None:
        super().__init__(f"no mail about {number} was ever sent; there is nothing to send again")
        self.number = number


class StillWaiting(Refused):
    """A mail about this order is on its way to the buyer already; nothing was queued."""

    def __init__(self, number: str) -> None:
        super().__init__(
            f"a mail about {number} waits already; it goes out as soon as the mail server takes it"
        )
        self.number = number


@dataclass(frozen=True, slots=True)
class Mails:
    """Lists mails, has them sent again, shows how they look, and tests the server."""

    desk: Desk
    sending: Sending

    def page(
        self,
        states: Sequence[OutboxState] = (),
        order: str = "",
        before: int | None = None,
        limit: int = PAGE,
    ) -> list[MailRow]:
        """A page of mails, the newest first; what was only shown on screens is left out.

        Args:
            states: only those; empty for all.
            order: only this order's; empty for all.
            before: the last row's ``id`` of the page before.
            limit: rows at most.
        """
        query = select(OutboxRecord).where(OutboxRecord.audience != Audience.SCREEN)
        if states:
            query = query.where(OutboxRecord.state.in_(states))
        if order:
            query = query.where(OutboxRecord.subject == order)
        if before is not None:
            query = query.where(OutboxRecord.id < before)
        with self.desk.database.read() as session:
            found = session.scalars(query.order_by(OutboxRecord.id.desc()).limit(limit))
            return [row_of(record) for record in found]

    def counts(self) -> dict[OutboxState, int]:
        """How many mails stand where."""
        query = (
            select(OutboxRecord.state, func.count())
            .where(OutboxRecord.audience != Audience.SCREEN)
            .group_by(OutboxRecord.state)
        )
        with self.desk.database.read() as session:
            told = {row[0]: row[1] for row in session.execute(query)}
        return {state: told.get(state, 0) for state in OutboxState}

    def on_screen(self, after: int) -> list[MailRow]:
        """What is to be shown at every desk, oldest first.

        Args:
            after: the ``id`` of the last one shown here.
        """
        query = select(OutboxRecord).where(
            OutboxRecord.id > after, OutboxRecord.audience == Audience.SCREEN
        )
        with self.desk.database.read() as session:
            return [row_of(record) for record in session.scalars(query.order_by(OutboxRecord.id))]

    def last_id(self) -> int:
        """Of the newest mail; 0 without any."""
        with self.desk.database.read() as session:
            return session.scalar(select(func.max(OutboxRecord.id))) or 0

    def send_again(self, mail: int, actor: str) -> None:
        """Have one mail sent (again), at once; it stays one row of the outbox.

        Raises:
            NotFound: no such mail.
            ChangedMeanwhile: it waits to be sent anyway; nothing was changed.
        """
        with self.desk.database.write() as session:
            record = session.get(OutboxRecord, mail, with_for_update=True)
            if record is None or record.audience is Audience.SCREEN:
                raise NotFound("mail", str(mail))
            if record.state in WAITING:
                raise ChangedMeanwhile
            self._requeue(session, record, actor)

    def resend(self, number: OrderNumber, actor: str) -> int:
        """Have the buyer's last mail about an order sent again.

        Returns:
            The mail's ``id``.

        Raises:
            NothingToResend: nothing was queued.
            StillWaiting: the last one was not sent yet.
        """
        query = (
            select(OutboxRecord)
            .where(OutboxRecord.subject == number, OutboxRecord.audience == Audience.BUYER)
            .where(OutboxRecord.state != OutboxState.DROPPED)
            .order_by(OutboxRecord.id.desc())
            .limit(1)
            .with_for_update()
        )
        with self.desk.database.write() as session:
            record = session.scalar(query)
            if record is None:
                raise NothingToResend(number)
            if record.state in WAITING:
                raise StillWaiting(number)
            self._requeue(session, record, actor)
            return record.id

    def keep_bounce(self, mail: int, text: str, actor: str) -> None:
        """Keep what came back about a mail, in the server's own words.

        Raises:
            NotFound: no such mail.
        """
        with self.desk.database.write() as session:
            record = session.get(OutboxRecord, mail, with_for_update=True)
            if record is None:
                raise NotFound("mail", str(mail))
            record.bounce = text.strip()
            record.state = OutboxState.FAILED
            cause = self.desk.person(actor)
            audit.record(session, cause, "mail.bounced", f"mail {mail}", {})

    def preview(
        self,
        number: OrderNumber,
        event: MailEvent,
        key: tuple[str, str],
        wording: Wording,
    ) -> Draft:
        """How a mail about a real order looks with a wording; nothing is kept.

        Args:
            number: the order.
            event: which mail.
            key: language, and ``buyer`` or ``staff``.
            wording: in force or not.

        Raises:
            NotFound: no such order.
            TemplateFault: the wording would not work.
        """
        require_sound(wording)
        language, kind = key
        with self.desk.database.read() as session:
            query = select(OrderRecord.id).where(OrderRecord.number == number)
            order_id = session.scalar(query)
            if order_id is None:
                raise NotFound("order", number)
            name = self.desk.shop.store_name
            letters = read_letters(session, [order_id], name)
            shown = {(language, kind, event): wording}
            stock = Stock(letters, shown, read_shop(session, name))
        mail = _imagined(order_id, event, key, self.desk.clock.now())
        return self.sending.draft(mail, stock)

    def test_send(self, server: MailServer, password: str, recipient: str) -> None:
        """Send a mail that says only that it could be sent.

        Raises:
            BadMailServer: a field cannot be right; nothing was sent.
            MailServerAway: ``field`` names what is likely wrong; nothing was sent.
            MailRefused, MailDeferred, MailUncertain: the server's own words say why.
        """
        server.require_sensible()
        if not is_mail_address(recipient):
            raise MailServerAway(f"{recipient!r} is no mail address", "recipient")
        sender: MailSender = server.sender
        text = "Paydesk can send mails with these settings.\n"
        draft = Draft("Paydesk: test mail", text, f"<p>{text.strip()}</p>", "en")
        at = self.desk.clock.now()
        domain = server.address.partition("@")[2]
        message_id = f"<test.{at:%Y%m%d%H%M%S%f}@{domain}>"
        post = Post(server, password, _TEST_TIMEOUT_S)
        try:
            content = message_of(draft, sender, recipient, message_id, at)
            post.send(content, server.address, recipient)
        finally:
            post.close()

    def _requeue(self, session: Session, record: OutboxRecord, actor: str) -> None:
        now = self.desk.clock.now()
        # what may have arrived keeps its Message-ID, so that a mailbox shows it once
        record.copies += record.state is OutboxState.SENT
        record.state, record.due_at, record.queued_at = OutboxState.QUEUED, now, now
        record.attempts, record.problem, record.claimed_by = 0, "", ""
        record.handed_at = None
        facts = {"event": record.event.value, "to": record.audience.value}
        cause = self.desk.person(actor)
        audit.record(session, cause, "mail.resent", record.subject or "shop", facts)


def _imagined(order_id: int, event: MailEvent, key: tuple[str, str], at: dt.datetime) -> Claimed:
    """A mail that is only looked at."""
    language, kind = key
    return Claimed(
        id=0,
        order_id=None if event is MailEvent.IPN_SILENCE else order_id,
        subject="",
        event=event,
        about="",
        audience=Audience.BUYER if kind == "buyer" else Audience.ORDERS_DEPARTMENT,
        recipient="",
        language=language,
        facts={"reason": "InvalidPaymentMethod", "days": "21", "since": at.isoformat()},
        queued_at=at,
        attempts=0,
        copies=0,
    )
