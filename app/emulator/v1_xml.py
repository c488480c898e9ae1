"""Writes the XML of answers: payloads, service errors and gateway errors (v1 §2.0, §5.1)."""

from __future__ import annotations

from random import Random
from typing import Final, TypeAlias

NAMESPACE: Final = "http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01"

Element: TypeAlias = "tuple[str, str | list[Element]]"

_UNWRITABLE: Final = [*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF]
_ESCAPES: Final = dict.fromkeys(_UNWRITABLE, "\N{REPLACEMENT CHARACTER}") | str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
)


def success(action: str, payload: list[Element], request_id: str, order: Random | None) -> str:
    """Write the answer to a call that was done.

    Args:
        action: the operation.
        payload: children of its Result element; empty for operations without payload.
        request_id: a UUID.
        order: shuffles the elements of every structure, as Amazon's have no stable order.
    """
    parts = [f'<{action}Response xmlns="{NAMESPACE}">']
    _write(parts, (f"{action}Result", payload), order)
    parts.append(
        f"<ResponseMetadata><RequestId>{request_id}</RequestId></ResponseMetadata>"
        f"</{action}Response>"
    )
    return "".join(parts)


def service_error(error_type: str, code: str, message: str, request_id: str) -> str:
    """Write an error of the service: no XML declaration, `RequestId`."""
    return (
        f'<ErrorResponse xmlns="{NAMESPACE}"><Error><Type>{error_type}</Type><Code>{code}</Code>'
        f"<Message>{escape(message)}</Message></Error><RequestId>{request_id}</RequestId>"
        "</ErrorResponse>"
    )


def gateway_error(code: str, message: str, request_id: str) -> str:
    """Write an error of the gateway: XML declaration, empty type where throttled, `RequestID`."""
    error_type = "<Type/>" if code == "RequestThrottled" else "<Type>Sender</Type>"
    return (
        f'<?xml version="1.0"?>\n<ErrorResponse xmlns="{NAMESPACE}"><Error>{error_type}'
        f"<Code>{code}</Code><Message>{escape(message)}</Message></Error>"
        f"<RequestID>{request_id}</RequestID></ErrorResponse>"
    )


def escape(text: str) -> str:
    """Escape text for an element; what XML cannot carry becomes U+FFFD."""
    return text.translate(_ESCAPES)


def _write(parts: list[str], element: Element, order: Random | None) -> None:
    name, content = element
    if not content:
        parts.append(f"<{name}/>")
    elif isinstance(content, str):
        parts.append(f"<{name}>{escape(content)}</{name}>")
    else:
        parts.append(f"<{name}>")
        for child in _ordered(content, order):
            _write(parts, child, order)
        parts.append(f"</{name}>")


def _ordered(children: list[Element], order: Random | None) -> list[Element]:
    """Shuffle a structure; a list (its members share one name) keeps its order."""
    if order is None or len(children) < 2 or children[0][0] == children[1][0]:  # noqa: PLR2004  # a pair
        return children
    shuffled = children.copy()
    order.shuffle(shuffled)
    return shuffled
