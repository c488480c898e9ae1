"""The post office: what a person may do about mails that were sent, or wait to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.environment import Mode
from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.identifiers import OrderNumber
from app.domain.inbox import Audience, OutboxState
from app.domain.mail_grid import is_mail_address
from app.domain.mail_trouble import MailTrouble
from app.domain.permissions import Action, Role
from app.services.desk import Desk
from app.services.mails.bounces import bounced_mail, kept_text
from app.services.mails.claims import WAITING
from app.services.mails.envelope import message_of, wire_address
from app.services.mails.leave import require_leave
from app.services.mails.post import MailServerAway, Post
from app.services.mails.reading import Readings
from app.services.mails.server import MailServer
from app.services.mails.writing import Draft
from app.storage import audit
from app.storage.outbox import OutboxRecord

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


class UnknownBounce(Refused):
    """A returned text names none of this shop's mails; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("no mail of this shop's is named in that text by its Message-ID")


@dataclass(frozen=True, slots=True)
class Mails(Readings):
    """Lists and opens mails, has them sent again or taken back, and tests the server."""

    def send_again(self, mail: int, actor: str, role: Role | None = None) -> None:
        """Have one mail sent (again), at once; it stays one row of the outbox.

        What was sent is repeated as it was; what failed is worded anew.

        Raises:
            PermissionRefused: nothing was queued.
            NotFound: no such mail.
            ChangedMeanwhile: it waits to be sent anyway; nothing was changed.
        """
        require_leave(self.desk, Action.RESEND_MAIL, actor, role, f"mail {mail}")
        with self.desk.database.write() as session:
            record = _found(session, mail)
            if record.state in WAITING:
                raise ChangedMeanwhile
            self._requeue(session, record, actor)

    def resend(
        self,
        number: OrderNumber,
        actor: str,
        role: Role | None = None,
    ) -> int:
        """Have the buyer's last mail about an order sent again.

        Returns:
            The mail's ``id``.

        Raises:
            PermissionRefused, NothingToResend: nothing was queued.
            StillWaiting: the last one was not sent yet.
        """
        require_leave(self.desk, Action.RESEND_MAIL, actor, role, number)
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

    def call_back(self, mails: Sequence[int], actor: str, role: Role | None = None) -> int:
        """Take back mails that wait; those that a desk is just handing over go.

        Returns:
            How many were taken back.

        Raises:
            PermissionRefused: none was.
        """
        require_leave(self.desk, Action.RESEND_MAIL, actor, role)
        back = 0
        with self.desk.database.write() as session:
            for mail in mails:
                record = _found(session, mail)
                if record.state not in WAITING or record.claimed_by:
                    continue
                record.state, record.due_at = OutboxState.DROPPED, None
                record.trouble, record.problem = MailTrouble.CANCELED, ""
                _tell(self.desk, session, record, "mail.canceled", actor)
                back += 1
        return back

    def keep_bounce(self, mail: int, text: str, actor: str, role: Role | None = None) -> None:
        """Keep what came back about a mail, in the server's own words but for addresses.

        Raises:
            PermissionRefused: nothing was kept.
            NotFound: no such mail.
            ChangedMeanwhile: it was not sent yet, or was called off.
        """
        require_leave(self.desk, Action.RESEND_MAIL, actor, role, f"mail {mail}")
        with self.desk.database.write() as session:
            record = _found(session, mail)
            if record.state in WAITING or record.state is OutboxState.DROPPED:
                raise ChangedMeanwhile
            record.bounce, record.trouble = kept_text(text), MailTrouble.BOUNCED
            record.state = OutboxState.FAILED
            _tell(self.desk, session, record, "mail.bounced", actor)

    def keep_returned(self, text: str, actor: str, role: Role | None = None) -> int:
        """Keep what came back about the mail that it names by its Message-ID.

        Returns:
            The mail's ``id``.

        Raises:
            UnknownBounce: nothing was kept.
            PermissionRefused, ChangedMeanwhile: as for ``keep_bounce``.
        """
        with self.desk.database.read() as session:
            mail = bounced_mail(session, text)
        if mail is None:
            raise UnknownBounce
        self.keep_bounce(mail, text, actor, role)
        return mail

    def test_send(self, server: MailServer, password: str, recipient: str) -> bool:
        """Send a mail that says only that it could be sent.

        In training nothing leaves this computer: connection and sign-in are tried, and no more.

        Returns:
            Whether a mail was sent.

        Raises:
            BadMailServer: a field cannot be right; nothing was sent.
            MailServerAway: ``field`` names what is likely wrong; nothing was sent.
            MailRefused, MailDeferred, MailUncertain: the server's own words say why.
        """
        server.require_sensible()
        if not is_mail_address(recipient):
            raise MailServerAway(f"{recipient!r} is no mail address", "recipient")
        text = "Paydesk can send mails with these settings.\n"
        draft = Draft("Paydesk: test mail", text, f"<p>{text.strip()}</p>", "en")
        at = self.desk.clock.now()
        domain = server.address.partition("@")[2]
        message_id = f"<test.{at:%Y%m%d%H%M%S%f}@{domain}>"
        post = Post(server, password, _TEST_TIMEOUT_S)
        try:
            if self.desk.shop.mode is Mode.TRAINING and not server.is_local:
                post.check()
                return False
            content = message_of(draft, server.sender, recipient, message_id, at)
            post.send(content, wire_address(server.address), wire_address(recipient))
        finally:
            post.close()
        return True

    def _requeue(self, session: Session, record: OutboxRecord, actor: str) -> None:
        now = self.desk.clock.now()
        if record.state not in {OutboxState.SENT, OutboxState.UNCERTAIN}:
            record.wording, record.said = "", {}
        # what may have arrived keeps its Message-ID, so that a mailbox shows it once
        record.copies += record.state is not OutboxState.UNCERTAIN
        record.state, record.due_at, record.queued_at = OutboxState.QUEUED, now, now
        record.attempts, record.problem, record.claimed_by = 0, "", ""
        record.handed_at, record.trouble = None, MailTrouble.NONE
        _tell(self.desk, session, record, "mail.resent", actor)


def _tell(desk: Desk, session: Session, record: OutboxRecord, act: str, actor: str) -> None:
    facts = {"event": record.event.value, "to": record.audience.value}
    audit.record(session, desk.person(actor), act, record.subject or "shop", facts)


def _found(session: Session, mail: int) -> OutboxRecord:
    """A mail, locked.

    Raises:
        NotFound: no such mail.
    """
    record = session.get(OutboxRecord, mail, with_for_update=True)
    if record is None or record.audience is Audience.SCREEN:
        raise NotFound("mail", str(mail))
    return record
