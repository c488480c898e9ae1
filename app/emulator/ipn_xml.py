"""Writes the small XML texts that travel inside an IPN."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final

NAMESPACE = "https://mws.amazonservices.com/ipn/OffAmazonPayments/2013-01-01"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

# XML 1.0 cannot carry these, not even as character references.
_UNWRITABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES: Final = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "\r": "&#13;",  # a bare CR would arrive as LF
    }
)


def text(name: str, value: str) -> str:
    """`<name>value</name>`, escaped; what XML cannot carry becomes U+FFFD."""
    return f"<{name}>{escaped(value)}</{name}>" if value else f"<{name}/>"


def optional(name: str, value: str | None) -> str:
    """As `text`, and nothing at all for `None` or an empty value."""
    return text(name, value) if value else ""


def tree(name: str, *children: str) -> str:
    """An element around children that are XML already."""
    inner = "".join(children)
    return f"<{name}>{inner}</{name}>" if inner else f"<{name}/>"


def ids(name: str, values: list[str]) -> str:
    """A list as IPNs write it: `<Id>`, not the API's `<member>`."""
    return tree(name, *(text("Id", value) for value in values))


def timestamp(name: str, at: datetime | None) -> str:
    return text(name, iso(at)) if at is not None else ""


def document(root: str, child: str, *elements: str) -> str:
    """The whole NotificationData of one notification."""
    return f'{DECLARATION}<{root} xmlns="{NAMESPACE}">{tree(child, *elements)}</{root}>'


def escaped(value: str) -> str:
    return _UNWRITABLE.sub("\ufffd", value).translate(_ESCAPES)


def iso(at: datetime) -> str:
    """`2015-11-21T15:55:19.625Z`, always UTC, always milliseconds."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
