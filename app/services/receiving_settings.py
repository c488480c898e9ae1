"""Whether a desk of this shop hears Amazon's notifications itself, and where."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from app.domain.errors import Refused
from app.services.shop_settings import Setting, ShopSettings

_ON_DESK: Final = Setting("receiving.on_desk", "")
_HOST: Final = Setting("receiving.host", "127.0.0.1")
_PORT: Final = Setting("receiving.port", 8765)
_ADDRESS: Final = Setting("receiving.address", "")
_TOPICS: Final[Setting[list[str]]] = Setting("receiving.topics", [])
_PATH: Final = "/ipn"
_PORTS: Final = range(1, 65_536)
_TOPIC: Final = re.compile(r"arn:aws(-cn)?:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}", re.ASCII)


class BadReceiving(Refused):
    """One of the fields cannot be right; nothing was kept.

    Attributes:
        field: name of the field in ``ReceivingChoice``.
    """

    def __init__(self, field: str, why: str) -> None:
        super().__init__(why)
        self.field = field


@dataclass(frozen=True, slots=True)
class ReceivingChoice:
    """What the owner decided.

    Attributes:
        on_desk: name of the desk that hears Amazon; empty while none does.
        host: address of this computer to listen at.
        port: likewise.
        address: public https address that leads to it; Amazon is told this one.
        topics: ARNs that may send; empty for those that Amazon is known to use.
    """

    on_desk: str = ""
    host: str = _HOST.default
    port: int = _PORT.default
    address: str = ""
    topics: tuple[str, ...] = ()

    @property
    def ipn_url(self) -> str:
        """The one address to enter in Seller Central; empty while none is known."""
        address = self.address.rstrip("/")
        if not address:
            return ""
        return address if address.endswith(_PATH) else f"{address}{_PATH}"

    def require_sensible(self) -> None:
        """Refuse what cannot work.

        Raises:
            BadReceiving: with the field to correct.
        """
        try:
            ipaddress.ip_address(self.host)
        except ValueError as error:
            why = f"{self.host!r} is no address of this computer; 127.0.0.1 fits behind a proxy"
            raise BadReceiving("host", why) from error
        if self.port not in _PORTS:
            raise BadReceiving("port", "the port is a number from 1 to 65535")
        _require_public(self.address)
        for topic in self.topics:
            if _TOPIC.fullmatch(topic) is None:
                raise BadReceiving("topics", f"{topic!r} is no topic; write its ARN in full")


def _require_public(address: str) -> None:
    if not address:
        return
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        whole = bool(parts.scheme == "https" and host and not parts.query and not parts.fragment)
    except ValueError:
        host, whole = "", False
    if not whole or not address.isprintable() or " " in address:
        why = "write the public address like https://shop.example; Amazon sends to https alone"
        raise BadReceiving("address", why)
    if host == "localhost" or _is_private(host):
        why = f"Amazon cannot reach {host}; the public address is that of your shop in the Internet"
        raise BadReceiving("address", why)


def _is_private(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class ReceivingSettings:
    """Reads and writes the choice among the settings that all desks share."""

    settings: ShopSettings

    def load(self) -> ReceivingChoice:
        """What holds now.

        Raises:
            Unavailable: the database cannot be read just now.
        """
        get = self.settings.get
        return ReceivingChoice(
            on_desk=get(_ON_DESK),
            host=get(_HOST),
            port=get(_PORT),
            address=get(_ADDRESS),
            topics=tuple(get(_TOPICS)),
        )

    def save(self, choice: ReceivingChoice, actor: str) -> None:
        """Keep a choice; the audit trail tells who made it.

        Raises:
            BadReceiving: nothing was kept.
            Unavailable: the database cannot be written just now.
        """
        choice.require_sensible()
        self.settings.set(_HOST, choice.host, actor)
        self.settings.set(_PORT, choice.port, actor)
        self.settings.set(_ADDRESS, choice.address, actor)
        self.settings.set(_TOPICS, list(choice.topics), actor)
        self.settings.set(_ON_DESK, choice.on_desk, actor)
