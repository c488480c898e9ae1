"""What the checkout page must know of the shop's account at Amazon; nothing of it is secret."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WebAccount:
    """One merchant account as its web page shows it to Amazon.

    Attributes:
        widgets_url: the script the page loads; its server is Amazon's or the emulator's.
        domains: Amazon's; a host is one of them or lies below one. Empty in training.
        server: origin of the emulator in training; empty otherwise.
        ca_file: the emulator's certificate authority where it speaks TLS.
    """

    seller_id: str
    client_id: str
    widgets_url: str
    domains: tuple[str, ...] = ()
    server: str = ""
    ca_file: Path | None = None
