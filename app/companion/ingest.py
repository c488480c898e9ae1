"""``POST /ipn``: hears Amazon, and answers 200 only for what is on disk."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from app.amazonpay.sns.content import UNREADABLE, content_of
from app.amazonpay.sns.envelope import Envelope, MessageType, parse
from app.amazonpay.sns.verdicts import CertificateUnavailable, Forged, Malformed
from app.amazonpay.sns.verifier import Verifier
from app.companion.admission import Admission, NotAdmitted
from app.companion.log import Accepted, LogUnavailable, NotificationLog
from app.companion.outcomes import Counters, Outcome
from app.companion.request_body import BodyReader, Message, NoBody, Receive, Scope, Send
from app.domain.clock import Clock

log = logging.getLogger(__name__)

Confirm = Callable[[Envelope], None]
"""Told of each proven subscription request that is on disk."""


def _start(status: int, *, closing: bool) -> Message:
    headers = [(b"content-length", b"0")]
    if closing:  # else the server would read the rest of the body, however long it is
        headers.append((b"connection", b"close"))
    return {"type": "http.response.start", "status": status, "headers": headers}


_UNREAD: Final = frozenset({Outcome.TOO_LARGE, Outcome.TOO_SLOW, Outcome.TORN})
_STARTS: Final = {
    outcome: _start(outcome.status.value, closing=outcome in _UNREAD) for outcome in Outcome
}
_NOT_POST: Final[Message] = {
    "type": "http.response.start",
    "status": 405,
    "headers": [(b"content-length", b"0"), (b"allow", b"POST"), (b"connection", b"close")],
}
_END: Final[Message] = {"type": "http.response.body", "body": b""}


class Ingest:
    """An ASGI application for one path; one event loop uses it.

    What is said of a message before its signature is proven (wrong topic, too old) only spares
    us the proof: it is refused either way.

    Attributes:
        counters: what became of the requests so far.
    """

    def __init__(  # noqa: PLR0913 -- its parts
        self,
        notifications: NotificationLog,
        verifier: Verifier,
        admission: Admission,
        clock: Clock,
        *,
        confirm: Confirm | None = None,
        bodies: BodyReader | None = None,
    ) -> None:
        """Put the parts together; without ``confirm``, as in training, none is confirmed."""
        self.counters = Counters(clock)
        self._notifications = notifications
        self._verifier = verifier
        self._admission = admission
        self._clock = clock
        self._confirm = confirm
        self._bodies = bodies or BodyReader()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request: 200, 400, 403, 413 or 503, and never why."""
        if scope["method"] != "POST":
            await send(_NOT_POST)
            await send(_END)
            return
        outcome, why = await self._outcome(scope, receive)
        self.counters.count(outcome, why)
        await send(_STARTS[outcome])
        await send(_END)

    async def _outcome(self, scope: Scope, receive: Receive) -> tuple[Outcome, str]:
        try:
            return await self._take(await self._bodies.read(scope, receive)), ""
        except (NoBody, NotAdmitted) as refusal:
            return refusal.outcome, str(refusal)
        except Malformed as rubbish:
            return Outcome.MALFORMED, str(rubbish)
        except Forged as forgery:
            return Outcome.FORGED, str(forgery)
        except CertificateUnavailable as trouble:
            return Outcome.UNAVAILABLE, str(trouble)
        except LogUnavailable:
            return Outcome.UNAVAILABLE, "the log cannot be written just now"

    async def _take(self, body: bytes) -> Outcome:
        """Prove one message and have it on disk."""
        now = self._clock.now()
        envelope = parse(body)
        self._admission.require_topic(envelope.topic_arn)
        self._admission.require_recent(envelope.signed_at, now)
        await self._verifier.prove(envelope)
        self._admission.require_past(envelope.signed_at, now)
        notification = envelope.type is MessageType.NOTIFICATION
        content = content_of(envelope.message) if notification else UNREADABLE
        self._admission.require_ours(content)
        accepted = Accepted(
            envelope.message_id,
            envelope.signed_at,
            now,
            envelope.topic_arn,
            envelope.type.value,
            content.kind,
            content.object_id,
            content.seller_id,
            content.environment,
            body,
        )
        is_new = await self._notifications.append(accepted)
        if envelope.type is MessageType.SUBSCRIPTION:
            self._subscribe(envelope)
        return Outcome.ACCEPTED if is_new else Outcome.DUPLICATE

    def _subscribe(self, envelope: Envelope) -> None:
        """Also for a duplicate: nobody remembers whether the first one was confirmed."""
        if self._confirm is not None:
            self._confirm(envelope)
        else:
            log.info("subscription not confirmed in training", extra={"topic": envelope.topic_arn})
