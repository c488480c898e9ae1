"""Which mail server the shop sends by; what all desks share, but for the password."""

from __future__ import annotations

import enum
import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.domain.errors import Refused, Unavailable
from app.domain.mail_grid import is_mail_address
from app.domain.permissions import Action, Role
from app.secrets import SecretMissing, keep_in_file, keep_in_keyring, keyring_works, secret
from app.services.mails.envelope import MailSender, plain_line
from app.services.mails.leave import require_leave
from app.services.shop_settings import Setting, ShopSettings
from app.storage import audit

PASSWORD: Final = "smtp_password"  # noqa: S105 -- the secret's name, not the secret
_HOST: Final = Setting("mail.server.host", "")
_PORT: Final = Setting("mail.server.port", 587)
_SECURITY: Final = Setting("mail.server.security", "STARTTLS")
_USER: Final = Setting("mail.server.user", "")
_CA: Final = Setting("mail.server.ca_file", "")
_ADDRESS: Final = Setting("mail.sender.address", "")
_NAME: Final = Setting("mail.sender.name", "")
_REPLY: Final = Setting("mail.sender.reply_to", "")
_PORTS: Final = range(1, 65_536)
_HOST_NAME: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?", re.ASCII)


class BadMailServer(Refused):
    """One of the fields cannot be right; nothing was kept.

    Attributes:
        field: name of the field in ``MailServer``.
    """

    def __init__(self, field: str, why: str) -> None:
        super().__init__(why)
        self.field = field


class Security(enum.StrEnum):
    """How the way to the server is protected."""

    STARTTLS = "STARTTLS"
    TLS = "TLS"
    PLAIN = "plain"
    """On this computer alone."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mails are handed over, and in whose name.

    Attributes:
        user: empty for a server that asks for none.
        ca_file: PEM file of a private certificate authority; empty for the public ones.
        address, name, reply_to: the sender's.
    """

    host: str = ""
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    ca_file: str = ""
    address: str = ""
    name: str = ""
    reply_to: str = ""

    @property
    def is_set(self) -> bool:
        """Whether there is a server at all."""
        return bool(self.host and self.address)

    @property
    def is_local(self) -> bool:
        """Whether it is on this computer."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def sender(self) -> MailSender:
        """Who writes."""
        return MailSender(self.address, self.name, self.reply_to)

    def require_sensible(self) -> None:
        """Refuse what cannot work.

        Raises:
            BadMailServer: with the field to correct.
        """
        if not (_HOST_NAME.fullmatch(self.host) or self.host == "::1"):
            raise BadMailServer("host", "write the mail server's name, like mail.shop.example")
        if self.port not in _PORTS:
            raise BadMailServer("port", "the port is a number from 1 to 65535; often 587 or 465")
        if self.security is Security.PLAIN and not self.is_local:
            why = "without encryption mails may only go to a server on this computer"
            raise BadMailServer("security", why)
        if not _is_sender(self.address):
            raise BadMailServer("address", "write the address that the mails come from")
        if self.reply_to and not _is_sender(self.reply_to):
            raise BadMailServer("reply_to", f"{self.reply_to!r} is no mail address")
        if self.name != plain_line(self.name, len(self.name)):
            raise BadMailServer("name", "the sender's name is one line of text")
        if self.ca_file and not Path(self.ca_file).is_file():
            raise BadMailServer("ca_file", f"there is no file {self.ca_file}")


def _is_sender(text: str) -> bool:
    """Whoever sends must be reachable from every server, with plain letters before the ``@``."""
    return is_mail_address(text) and text.partition("@")[0].isascii()


@dataclass(frozen=True, slots=True)
class MailServers:
    """Reads and writes the server; its password lies with the system's other secrets.

    Attributes:
        secrets_file: for systems without a keyring; ``None`` keeps no password.
    """

    settings: ShopSettings
    secrets_file: Path | None = None
    look_up: Callable[[str, Path | None], str] = field(default=secret, repr=False)

    def load(self) -> MailServer:
        """What holds now.

        Raises:
            Unavailable: the database cannot be read just now.
        """
        get = self.settings.get
        security = get(_SECURITY)
        known = security in {each.value for each in Security}
        return MailServer(
            host=get(_HOST),
            port=get(_PORT),
            security=Security(security) if known else Security.STARTTLS,
            user=get(_USER),
            ca_file=get(_CA),
            address=get(_ADDRESS),
            name=get(_NAME),
            reply_to=get(_REPLY),
        )

    def password(self) -> str:
        """The password that this desk knows; empty where it knows none.

        Raises:
            SecretsExposed: the secrets file is open to others.
        """
        file = self.secrets_file
        try:
            return self.look_up(PASSWORD, file if file is not None and file.exists() else None)
        except SecretMissing:
            return ""

    def save(
        self, server: MailServer, password: str | None, actor: str, role: Role | None = None
    ) -> None:
        """Keep a server; the audit trail tells who set it, and never the password.

        Args:
            server: what to keep.
            password: a new one; ``None`` leaves the old one.
            actor: who sets it.
            role: theirs; ``None`` for the program itself.

        Raises:
            PermissionRefused, BadMailServer, Unavailable: nothing was kept.
        """
        require_leave(self.settings.desk, Action.EDIT_SETTINGS, actor, role)
        server.require_sensible()
        if password is not None:
            self._keep(password)
            self._tell(actor)
        told = self.settings
        told.set(_PORT, server.port, actor)
        told.set(_SECURITY, server.security.value, actor)
        told.set(_USER, server.user, actor)
        told.set(_CA, server.ca_file, actor)
        told.set(_ADDRESS, server.address, actor)
        told.set(_NAME, server.name, actor)
        told.set(_REPLY, server.reply_to, actor)
        told.set(_HOST, server.host, actor)

    def _tell(self, actor: str) -> None:
        with self.settings.desk.database.write() as session:
            cause = self.settings.desk.person(actor)
            facts = {"old": "", "new": "changed"}
            audit.record(session, cause, "setting.set", "mail.server.password", facts)

    def _keep(self, password: str) -> None:
        if keyring_works():
            keep_in_keyring(PASSWORD, password)
        elif self.secrets_file is not None:
            keep_in_file({PASSWORD: password}, self.secrets_file)
        else:
            msg = "this desk has no place for a password: set PAYDESK_SMTP_PASSWORD"
            raise Unavailable(msg)
