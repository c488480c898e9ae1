"""Who is called: scheme, host and port of one HTTP server."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.domain.errors import Unavailable

_STANDARD_PORT = {True: 443, False: 80}


@dataclass(frozen=True, slots=True)
class Origin:
    """One server.

    Attributes:
        secure: HTTPS; plain HTTP is for loopback alone.
        host: lower case, IPv6 without brackets.
        port: always explicit.
    """

    secure: bool
    host: str
    port: int

    @classmethod
    def parse(cls, url: str) -> Origin:
        """Read ``https://host[:port]``; path, query and user are refused.

        Raises:
            Unavailable: not such an address; nothing was contacted.
        """
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError as malformed:
            raise Unavailable(f"{url!r} is not an address of a server") from malformed
        plain = parts.path in {"", "/"} and not (parts.query or parts.fragment or parts.username)
        if parts.scheme not in {"http", "https"} or not parts.hostname or not plain:
            raise Unavailable(f"{url!r} is not an address of a server")
        secure = parts.scheme == "https"
        return cls(secure, parts.hostname.lower(), port or _STANDARD_PORT[secure])

    @property
    def is_loopback(self) -> bool:
        """Whether it cannot leave this machine."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def authority(self) -> str:
        """The ``Host`` header: the port only where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _STANDARD_PORT[self.secure] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{'https' if self.secure else 'http'}://{self.authority}"
