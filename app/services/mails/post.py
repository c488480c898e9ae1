"""The wire to the mail server: one connection for many mails, and what its answers mean."""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from app.domain.errors import AppError, NotSent, OutcomeUnknown, Refused
from app.services.mails.server import MailServer, Security

TIMEOUT_S: Final = 60.0
_TEXT_LIMIT: Final = 500
_ADDRESS: Final = re.compile(r"[^\s<>\"'()]+@[^\s<>\"'()]+")
_TEMPORARY: Final = range(400, 500)
_FINAL: Final = 500
_SIGN_IN: Final = frozenset({530, 534, 535, 538})
_START: Final = 354
_ANSWERS: Final = range(200, 600)
_OK: Final = frozenset({250, 251})


class MailServerAway(NotSent):
    """It cannot be reached, or said goodbye; the mail was not sent and may be tried again.

    Attributes:
        field: of ``MailServer``, where one of them is likely wrong; else empty.
    """

    def __init__(self, why: str, field: str = "") -> None:
        super().__init__(why)
        self.field = field


class MailSignInRefused(MailServerAway):
    """The server does not take user and password."""

    def __init__(self, told: str) -> None:
        super().__init__(f"the mail server does not take this user and password: {told}", "user")


class MailDeferred(NotSent):
    """The server wants this one mail later (greylisting, full mailbox).

    Attributes:
        told: its own words, without addresses; empty when it said none.
    """

    def __init__(self, why: str, told: str = "") -> None:
        super().__init__(why)
        self.told = told


class MailRefused(Refused):
    """The server will not take this mail, now or later.

    Attributes:
        told: its own words, without addresses.
    """

    def __init__(self, why: str, told: str = "") -> None:
        super().__init__(why)
        self.told = told


class MailUncertain(OutcomeUnknown):
    """The server had the whole mail, and its answer was not heard."""


class AddressNotTaken(MailRefused):
    """The server knows no addresses in other letters than ASCII (SMTPUTF8, RFC 6531)."""

    def __init__(self) -> None:
        super().__init__("the mail server takes no address with letters like these (SMTPUTF8)")


class Post:
    """One connection; opened with the first mail, closed at the end."""

    def __init__(self, server: MailServer, password: str, timeout_s: float = TIMEOUT_S) -> None:
        """Nothing is opened yet."""
        self._server = server
        self._password = password
        self._timeout_s = timeout_s
        self._smtp: smtplib.SMTP | None = None

    def send(
        self,
        content: bytes,
        sender: str,
        recipient: str,
        handing: Callable[[], None] = lambda: None,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> None:
        """Hand a mail over.

        Args:
            content: the whole mail, lines ended by CRLF.
            sender: bare address, as ``wire_address`` writes it.
            recipient: likewise.
            handing: called while the server is asked to take it, and before it gets it: from then
                on a crash leaves open whether it has.
            meanwhile: called while the server has it and has not answered yet; must not raise.

        Raises:
            MailServerAway: the server is not there, or takes nothing at all; nothing was sent.
            MailDeferred: it shall be tried later.
            MailRefused: it will never be taken.
            MailUncertain: it may have been taken.
        """
        smtp = self._open()
        try:
            self._ask(smtp, sender, recipient, handing)
            _expect(*smtp.docmd("DATA"), wanted=_START)
        except (OSError, smtplib.SMTPException) as error:
            self.drop()
            raise MailServerAway(_gone(error)) from error
        except MailServerAway:
            self.close()
            raise
        except AppError:
            self._forget()
            raise
        self._deliver(smtp, content, meanwhile)

    def check(self) -> None:
        """Connect and sign in, and send nothing.

        Raises:
            MailServerAway: with the field that is likely wrong.
        """
        self._open()
        self.close()

    def close(self) -> None:
        """Say goodbye; the next mail opens another connection."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            with suppress(OSError, smtplib.SMTPException):
                smtp.quit()
            smtp.close()

    def drop(self) -> None:
        """Hang up."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            smtp.close()

    def _ask(
        self, smtp: smtplib.SMTP, sender: str, recipient: str, handing: Callable[[], None]
    ) -> None:
        """Say from whom and to whom."""
        foreign = not recipient.isascii()
        if foreign and not smtp.has_extn("smtputf8"):
            raise AddressNotTaken
        smtp.command_encoding = "utf-8" if foreign else "ascii"
        smtp.putcmd(f"MAIL FROM:<{sender}>{' SMTPUTF8' if foreign else ''}")
        try:
            handing()
        except BaseException:
            self.drop()  # the answer to what was said is not waited for
            raise
        code, told = smtp.getreply()
        if code >= _FINAL:  # whoever it is for, no mail of this sender's would be taken
            raise MailServerAway(*_about_sender(code, told))
        _expect(code, told)
        _expect(*smtp.docmd(f"RCPT TO:<{recipient}>"))

    def _deliver(self, smtp: smtplib.SMTP, content: bytes, meanwhile: Callable[[], None]) -> None:
        # a line that begins with a dot gets another one (RFC 5321, 4.5.2)
        quoted = content.replace(b"\r\n.", b"\r\n..")
        try:
            smtp.send(quoted + (b".\r\n" if quoted.endswith(b"\r\n") else b"\r\n.\r\n"))
        except (OSError, smtplib.SMTPException) as error:
            self.drop()
            # its end was not sent, so the server cannot have taken it
            msg = "the connection broke while the mail was being handed over"
            raise MailDeferred(msg) from error
        meanwhile()
        try:
            code, told = smtp.getreply()
        except (OSError, smtplib.SMTPException) as error:
            self.drop()
            msg = "the mail server's answer was not heard; the mail may have arrived"
            raise MailUncertain(msg) from error
        if code not in _ANSWERS:
            self.drop()
            msg = "the mail server's answer could not be read; the mail may have arrived"
            raise MailUncertain(msg)
        if code not in _OK:
            self._forget()
            _expect(code, told)

    def _forget(self) -> None:
        """Make the connection ready for another mail."""
        try:
            if self._smtp is not None:
                self._smtp.rset()
        except (OSError, smtplib.SMTPException):
            self.close()

    def _open(self) -> smtplib.SMTP:
        if self._smtp is None:
            self._smtp = self._connected()
        return self._smtp

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        try:
            smtp = self._greeted()
        except ssl.SSLCertVerificationError as error:
            why = f"the certificate of {server.host} is not trusted: {error.verify_message}"
            raise MailServerAway(why, "ca_file") from error
        except ssl.SSLError as error:
            why = f"{server.host} does not speak TLS at port {server.port}; try STARTTLS"
            raise MailServerAway(why, "security") from error
        except smtplib.SMTPNotSupportedError as error:
            why = f"{server.host} offers no STARTTLS at port {server.port}; try TLS"
            raise MailServerAway(why, "security") from error
        except smtplib.SMTPException as error:
            why = f"{server.host} does not answer like a mail server at port {server.port}"
            raise MailServerAway(why, "port") from error
        except OSError as error:
            raise MailServerAway(_why(error, server), _field(error)) from error
        try:
            if server.user:
                smtp.login(server.user, self._password)
        except smtplib.SMTPAuthenticationError as error:
            smtp.close()
            raise MailSignInRefused(_words(error.smtp_error)) from error
        except smtplib.SMTPNotSupportedError as error:
            smtp.close()
            raise MailServerAway(
                "the mail server takes no sign-in; leave the user empty", "user"
            ) from error
        except (OSError, smtplib.SMTPException) as error:
            smtp.close()
            raise MailServerAway("the mail server hung up at the sign-in", "user") from error
        return smtp

    def _greeted(self) -> smtplib.SMTP:
        server = self._server
        context = ssl.create_default_context(cafile=server.ca_file or None)
        smtp: smtplib.SMTP
        if server.security is Security.TLS:
            smtp = smtplib.SMTP_SSL(
                server.host, server.port, timeout=self._timeout_s, context=context
            )
        else:
            smtp = smtplib.SMTP(server.host, server.port, timeout=self._timeout_s)
        try:
            smtp.ehlo_or_helo_if_needed()
            if server.security is Security.STARTTLS:
                smtp.starttls(context=context)
                smtp.ehlo()
        except BaseException:
            smtp.close()
            raise
        return smtp


def _expect(code: int, told: bytes, wanted: int = 250) -> None:
    if code == wanted or (wanted in _OK and code in _OK):
        return
    words = f"{code} {_words(told)}"
    if code == 421:  # noqa: PLR2004 -- "service not available, closing" (RFC 5321, 4.2.3)
        raise MailServerAway(f"the mail server closes: {words}")
    if code in _TEMPORARY:
        raise MailDeferred(f"the mail server wants it later: {words}", words)
    if code in _SIGN_IN:
        raise MailServerAway(f"the mail server wants a sign-in first: {words}", "user")
    if code in _OK or code not in _ANSWERS:
        raise MailServerAway(f"the mail server answers out of turn: {words}")
    raise MailRefused(f"the mail server refused it: {words}", words)


def _gone(error: OSError) -> str:
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return "the mail server hung up"
    return _why(error)


def _about_sender(code: int, told: bytes) -> tuple[str, str]:
    """What is wrong, and by which field it can be mended."""
    words = f"{code} {_words(told)}"
    if code in _SIGN_IN:
        return f"the mail server wants a sign-in first: {words}", "user"
    return f"the mail server takes no mail from this sender: {words}", "address"


def _words(told: bytes | str) -> str:
    """A server's own words, without addresses and line breaks."""
    text = told.decode("utf-8", "replace") if isinstance(told, bytes) else told
    return _ADDRESS.sub("(address)", " ".join(text.split()))[:_TEXT_LIMIT]


def _why(error: OSError, server: MailServer | None = None) -> str:
    where = f"{server.host} at port {server.port}" if server is not None else "the mail server"
    match error:
        case socket.gaierror():
            return f"no mail server of the name {server.host if server else ''} is known"
        case TimeoutError():
            return f"{where} does not answer"
        case ConnectionRefusedError():
            return f"nothing listens: {where}"
        case _:
            return f"{where} cannot be reached"


def _field(error: OSError) -> str:
    return "host" if isinstance(error, socket.gaierror) else "port"
