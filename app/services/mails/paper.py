"""The colours of a mail's page, by day and by night: one table for the mail and its preview."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

COLOURS: Final[Mapping[str, tuple[str, str]]] = {
    "ground": ("#f2f3f5", "#14161a"),
    "page": ("#ffffff", "#1f2228"),
    "ink": ("#16191f", "#f0f2f5"),
    "muted": ("#5a6270", "#aab2c0"),
    "line": ("#dde1e6", "#3a404b"),
    "link": ("#0b5cad", "#86b8ff"),
}
"""Light and dark. Words on their ground have a contrast of at least 4.5:1 in both."""


def darkened(html: str) -> str:
    """A mail as programs show it that turn to its dark colours: for previews."""
    for day, night in COLOURS.values():
        html = html.replace(day, night)
    return html
