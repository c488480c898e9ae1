"""A real mail server on loopback, whose answers a test may choose."""

import asyncio
import contextlib
import email
import ipaddress
import logging
import ssl
import threading
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509

from app.emulator.certificate_authority import issue_certificate

_PATIENCE_S = 30
# the server tells what clients do to it, which is the tests' business alone
logging.getLogger("mail.log").disabled = True


class PostOffice:
    """What it took, and what it shall answer.

    Attributes:
        taken: each mail as (recipient, message), in the order of arrival.
        refuses: answers to RCPT by recipient, e.g. ``550 nobody here``.
        replies: answers to the next mails' ends, instead of ``250 OK``.
        hang_ups: whether it hangs up after the next mails, instead of answering.
        senders: answers to MAIL by sender, e.g. ``553 not yours``.
        port: where it listens.
        signed_in: users that signed in.
    """

    def __init__(self, password: str = "") -> None:
        self.taken: list[tuple[str, EmailMessage]] = []
        self.raw: list[bytes] = []
        self.refuses: dict[str, str] = {}
        self.replies: list[str] = []
        self.hang_ups: list[bool] = []
        self.senders: dict[str, str] = {}
        self.sessions: set[int] = set()
        self.signed_in: list[str] = []
        self.password = password
        self.port = 0

    async def handle_MAIL(self, _server, _session, envelope, address, options):  # noqa: N802 -- aiosmtpd's name
        if address in self.senders:
            return self.senders[address]
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, _server, _session, envelope, address, _options):  # noqa: N802 -- aiosmtpd's name
        if address in self.refuses:
            return self.refuses[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 -- aiosmtpd's name
        reply = self.replies.pop(0) if self.replies else "250 OK"
        if reply.startswith("250"):
            self.sessions.add(id(session))
            self.raw.append(envelope.content)
            message = email.message_from_bytes(envelope.content, policy=default)
            self.taken += [(to, message) for to in envelope.rcpt_tos]
        if self.hang_ups and self.hang_ups.pop(0):
            server.transport.abort()
        return reply

    def authenticate(self, _server, _session, _envelope, _mechanism, told):
        fits = told.password.decode() == self.password
        if fits:
            self.signed_in.append(told.login.decode())
        return AuthResult(success=fits, handled=False)

    @property
    def subjects(self) -> list[str]:
        """Of what was taken."""
        return [str(message["Subject"]) for _, message in self.taken]

    @property
    def ids(self) -> list[str]:
        """Message-IDs of what was taken."""
        return [str(message["Message-ID"]) for _, message in self.taken]


@contextlib.contextmanager
def post_office(
    password: str = "",
    tls: ssl.SSLContext | None = None,
    *,
    implicit: bool = False,
    international: bool = False,
) -> Iterator[PostOffice]:
    """Open one for the length of a test.

    Args:
        password: that users must sign in with; empty for no sign-in.
        tls: offers STARTTLS, or with ``implicit`` speaks TLS from the start.
        implicit: likewise.
        international: takes addresses in letters of any script (SMTPUTF8).
    """
    office = PostOffice(password)
    starttls = tls is not None and not implicit
    options = {
        "authenticator": office.authenticate if password else None,
        "auth_require_tls": starttls,
        "auth_required": bool(password),
        "tls_context": tls if starttls else None,
        "require_starttls": starttls,
        "enable_SMTPUTF8": international,
    }
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def listen() -> asyncio.Server:
        def speak() -> SMTP:
            return SMTP(office, loop=loop, **options)

        return await loop.create_server(speak, "127.0.0.1", 0, ssl=tls if implicit else None)

    async def end() -> None:
        server.close()
        others = asyncio.all_tasks(loop) - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    server = asyncio.run_coroutine_threadsafe(listen(), loop).result(_PATIENCE_S)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        asyncio.run_coroutine_threadsafe(end(), loop).result(_PATIENCE_S)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(_PATIENCE_S)
        loop.close()


def own_authority(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """A shop's own authority for 127.0.0.1: the file to trust, and the server's context."""
    issued = issue_certificate("mail server", [x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    files = {"ca": issued.authority, "certificate": issued.certificate, "key": issued.key}
    for name, content in files.items():
        (folder / f"{name}.pem").write_bytes(content)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    return folder / "ca.pem", context
