"""Which addresses the sealed browser lets in: Amazon's and our own page, nothing else."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QUrl

from app.services.web_account import WebAccount

_STANDARD_PORT = {"https": 443, "http": 80}
_LOCAL_SCHEMES = frozenset({"data", "blob"})


class Owner(enum.Enum):
    """Whose page it is."""

    SHOP = enum.auto()
    AMAZON = enum.auto()
    EMULATOR = enum.auto()
    NOBODY = enum.auto()
    """An empty page, before anything was loaded."""
    STRANGER = enum.auto()


@dataclass(frozen=True, slots=True)
class Gate:
    """The allow-list of one account.

    Attributes:
        shop_origin: where our page says it comes from; Amazon knows it, nobody fetches it.
        domains: Amazon's; over HTTPS alone.
        server: the emulator's origin; training alone.
        banks_ask: a bank's frame inside Amazon's own confirmation page is let in (EU and UK):
            nobody can list the hosts of all banks, and the buyer sees Amazon's page around it.
    """

    shop_origin: str
    domains: tuple[str, ...] = ()
    server: str = ""
    banks_ask: bool = False

    @classmethod
    def of(cls, account: WebAccount, shop_origin: str, *, confirms: bool) -> Gate:
        """The gate for an account.

        Args:
            account: whose Amazon it is.
            shop_origin: of our page.
            confirms: whether buyers confirm with their bank (EU and UK).
        """
        return cls(
            shop_origin, account.domains, account.server, banks_ask=confirms and not account.server
        )

    def owner(self, url: QUrl) -> Owner:
        """Whose address it is."""
        if url.isEmpty() or url.toString() == "about:blank":
            return Owner.NOBODY
        origin = origin_of(url)
        if origin == self.shop_origin:
            return Owner.SHOP
        if self.server and origin == self.server:
            return Owner.EMULATOR
        host = url.host()
        listed = any(host == domain or host.endswith(f".{domain}") for domain in self.domains)
        plain = url.scheme() == "https" and url.port(443) == _STANDARD_PORT["https"]
        return Owner.AMAZON if listed and plain and not url.userInfo() else Owner.STRANGER

    def lets_visit(self, url: QUrl) -> bool:
        """Whether a window may go there; our own addresses are caught instead of visited."""
        return self.owner(url) in {Owner.AMAZON, Owner.EMULATOR, Owner.NOBODY}

    def lets_load(self, url: QUrl, page: QUrl) -> bool:
        """Whether a page may load something.

        Args:
            url: what.
            page: address of the window that it is loaded for.
        """
        if url.scheme() in _LOCAL_SCHEMES or self.lets_visit(url):
            return True
        secure = url.scheme() == "https" and not url.userInfo()
        foreign = self.owner(url) is Owner.STRANGER
        return self.banks_ask and secure and foreign and self.owner(page) is Owner.AMAZON


def origin_of(url: QUrl) -> str:
    """``scheme://host[:port]``, the port only where it is not the scheme's own."""
    port = url.port()
    host = f"[{url.host()}]" if ":" in url.host() else url.host()
    shown = "" if port in {-1, _STANDARD_PORT.get(url.scheme())} else f":{port}"
    return f"{url.scheme()}://{host}{shown}"
