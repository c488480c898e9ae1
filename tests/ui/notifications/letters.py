"""Messages of Amazon in a shop's inbox, as a sync would have left them."""

import datetime as dt
import json

from sqlalchemy import update

from app.domain.feed import FeedMessage, FeedPage
from app.domain.inbox import Finding, InboxState
from app.services.feed_watch import FeedWatch
from app.services.sync.intake import Intake, Place
from app.storage.notifications import NotificationRecord

KINDS = {
    "OrderReferenceNotification": "",
    "PaymentAuthorize": "-A0",
    "PaymentCapture": "-C0",
    "PaymentRefund": "-R0",
}
FEED = "companion of till-1"
_XML = (
    '<?xml version="1.0" encoding="UTF-8"?><AuthorizationNotification xmlns="https://mws.example">'
    "<AuthorizationDetails><AmazonAuthorizationId>{0}</AmazonAuthorizationId>"
    "<AuthorizationStatus><State>Open</State></AuthorizationStatus></AuthorizationDetails>"
    "</AuthorizationNotification>"
)


class Letters:
    """Puts messages into the inbox of a desk.

    Attributes:
        count: how many so far.
    """

    def __init__(self, desk):
        self._desk = desk
        self._intake = Intake(desk)
        self.count = 0

    def come(self, count=1, kind="PaymentAuthorize", delay_s=0.4, **fields):
        """So many messages arrive; they are stored, and not applied yet."""
        place = self._intake.place(FEED)
        messages = tuple(self._letter(kind, delay_s, fields) for _ in range(count))
        page = FeedPage(messages, place.seq + count, place.seq + count)
        self._intake.keep(FEED, Place(place.seq, place.anchor), page)

    def settle(self, seq, state, finding=None, **values):
        """What came of the message with that number."""
        now = self._desk.clock.now()
        changed = {"state": state, "finding": finding, "due_at": None, "settled_at": now, **values}
        with self._desk.database.write() as session:
            session.execute(
                update(NotificationRecord)
                .where(NotificationRecord.feed_seq == seq)
                .values(**changed)
            )

    def settle_all(self):
        """All that came was news."""
        for seq in range(1, self.count + 1):
            self.settle(seq, InboxState.APPLIED, Finding.NEWS)

    def _letter(self, kind, delay_s, fields):
        self.count += 1
        number = self.count
        now = self._desk.clock.now()
        object_id = f"S01-{number:07}-7654321{KINDS.get(kind, '')}{number % 100_000:05}"
        if kind == "OrderReferenceNotification":
            object_id = object_id[:19]
        told = {
            "message_id": f"9c7cb8f2-1d7c-5a31-9d2f-{number:012}",
            "topic": "arn:aws:sns:us-east-1:291180941288:A3BXB0YN3XH17HA2K7NDRCTOTPW9",
            "type": "Notification",
            "object_id": object_id,
            "seller_id": "A2K7NDRCTOTPW9",
            "environment": "Sandbox",
            "body": body_of(kind, object_id),
        }
        return FeedMessage(
            seq=number,
            signed_at=now - dt.timedelta(seconds=delay_s),
            received_at=now,
            kind=kind,
            **{**told, **fields},
        )


def body_of(kind, object_id):
    """An envelope as SNS sends it."""
    inner = {"NotificationType": kind, "NotificationData": _XML.format(object_id)}
    return json.dumps(
        {
            "Type": "Notification",
            "Message": json.dumps(inner),
            "Signature": "c2lnbmF0dXJl" * 20,
            "UnsubscribeURL": "https://sns.us-east-1.amazonaws.com/?planted-secret",
        }
    )


def watch_of(services) -> FeedWatch:
    """What the desk remembers about its companion."""
    return services.inbox.watch
