"""Where and how a companion listens, and what it refuses to do in public."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from pathlib import Path

from app.companion.deadline_protocol import Deadlines
from app.domain.errors import Unavailable


class CompanionNotStarted(Unavailable):
    """The companion cannot start; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class ServedTls:
    """PEM files: the certificate with its chain, and its key."""

    certificate: Path
    key: Path


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """How to listen.

    Attributes:
        port: 0 takes a free one.
        behind_proxy: a proxy in front does the encryption.
        proxies: addresses of that proxy; only they may say for whom they ask.
        connections: more than that are answered 503.
        deadlines: for whoever sends slowly.
        desk: name of a desk that gets a new token at each start; empty for none.
    """

    host: str = "127.0.0.1"
    port: int = 0
    tls: ServedTls | None = None
    behind_proxy: bool = False
    proxies: tuple[str, ...] = ("127.0.0.1", "::1")
    connections: int = 12_000
    desk: str = ""
    deadlines: Deadlines = field(default_factory=Deadlines)

    @property
    def scheme(self) -> str:
        return "https" if self.tls else "http"

    def require_sensible(self) -> None:
        """Refuse to serve the public without encryption.

        Raises:
            CompanionNotStarted: tokens would cross the network for all to read.
        """
        if self.tls is None and not self.behind_proxy and not _is_loopback(self.host):
            raise CompanionNotStarted(
                f"{self.host} can be reached by others, and tokens would cross the network"
                " unencrypted. Give --tls-certificate and --tls-key, or say --behind-proxy if a"
                " proxy in front does the encryption"
            )


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
