"""An endpoint for tests: the log in memory, one trusted key, and requests without a server."""

import asyncio
from collections.abc import Sequence

from app.amazonpay.sns.certificate_chain import TrustedKey
from app.amazonpay.sns.certificates import Certificates
from app.amazonpay.sns.verdicts import Forged
from app.amazonpay.sns.verifier import Verifier
from app.companion.admission import Admission
from app.companion.ingest import Ingest
from app.companion.log import LogUnavailable
from tests import sns_messages as sns
from tests.clocks import SetClock
from tests.sns_authority import AT, DAY, rsa_key


class MemoryLog:
    """The half of ``NotificationLog`` that an endpoint needs."""

    def __init__(self):
        self.messages = []
        self.away = False
        self._ids = set()

    async def append(self, message):
        await asyncio.sleep(0)
        if self.away:
            raise LogUnavailable
        if message.message_id in self._ids:
            return False
        self._ids.add(message.message_id)
        self.messages.append(message)
        return True


class OneKey:
    """Obeys ``CertificateSource``: one certificate exists, or trouble does."""

    def __init__(self, key):
        self.asked = []
        self.trouble = None
        self._key = key

    def key_at(self, address, at):
        self.asked.append(f"{address.origin}{address.target}")
        if self.trouble is not None:
            raise self.trouble
        if self.asked[-1] != sns.CERTIFICATE_URL:
            raise Forged("no such certificate")
        return TrustedKey(self._key, AT + 30 * DAY)


class Endpoint:
    """An ``Ingest`` with all its parts in reach."""

    def __init__(self, bodies=None, confirm=None, **lists):
        self.clock = SetClock(AT)
        self.log = MemoryLog()
        self.key = rsa_key()
        self.source = OneKey(self.key.public_key())
        self.certificates = Certificates(self.source, self.clock)
        told = {
            "topics": frozenset({sns.TOPIC}),
            "merchants": frozenset({sns.SELLER}),
            "environments": frozenset({"Sandbox"}),
        }
        self.ingest = Ingest(
            self.log,
            Verifier(self.certificates),
            Admission(**(told | lists)),
            self.clock,
            confirm=confirm,
            bodies=bodies,
        )

    async def post(self, *pieces: bytes, headers: Sequence = (), method="POST") -> "Answer":
        """Send one request whose body comes in these pieces."""
        request = Request(pieces)
        answer = Answer()
        scope = {"type": "http", "method": method, "path": "/ipn", "headers": list(headers)}
        await self.ingest(scope, request.receive, answer.send)
        answer.pieces_read = request.read
        return answer

    def counted(self) -> dict[str, int]:
        """The outcomes that happened."""
        return {outcome: count for outcome, count in self.ingest.counters if count}


class Request:
    """The pieces of a body; a piece of None is the sender hanging up, ... one that never comes."""

    def __init__(self, pieces):
        self.read = 0
        self._pieces = pieces

    async def receive(self):
        piece = self._pieces[self.read]
        self.read += 1
        if piece is None:
            return {"type": "http.disconnect"}
        if piece is ...:
            await asyncio.Event().wait()
        more = self.read < len(self._pieces)
        return {"type": "http.request", "body": piece, "more_body": more}


class Answer:
    """What was sent back."""

    def __init__(self):
        self.status = 0
        self.headers = {}
        self.body = b""
        self.pieces_read = 0

    async def send(self, message):
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = dict(message["headers"])
        else:
            self.body += message["body"]


def told(story, **parts):
    """Run a story of one endpoint to its end."""

    async def whole():
        endpoint = Endpoint(**parts)
        try:
            await story(endpoint)
        finally:
            await endpoint.certificates.close()

    asyncio.run(whole())
