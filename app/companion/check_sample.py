"""Signed samples on their way to a companion, and what their answers mean."""

from __future__ import annotations

import hmac
import http.client
import json
import secrets
import ssl
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any, Final

from app.companion.check_way import TIMEOUT_S, Target
from app.companion.findings import Broken
from app.companion.self_test import HEADER, answer_mac, header_value

SMALL: Final = 2_500
LARGE: Final = 256 * 1024
_ANSWER_LIMIT: Final = 65_536
_CONTENT_TYPE: Final = "text/plain; charset=UTF-8"
_HEADERS: Final = {
    "x-amz-sns-message-type": "Notification",
    "Content-Type": _CONTENT_TYPE,
    "User-Agent": "Amazon Simple Notification Service Agent",
    "Accept-Encoding": "gzip,deflate",
}
_STATUS_SENTENCES: Final = {
    401: "Something in front asks for a password, which Amazon does not have: let /ipn through.",
    403: "The sample is refused: by a filter in front, or by a companion with another self-test"
    " key. Give the key of the one behind this address with --self-test-key-file.",
    404: "There is no companion at this path: the proxy sends it elsewhere, or strips too much.",
    405: "POST is not let through at this path.",
    407: "A proxy asks for a password, which Amazon does not have.",
    408: "Something in front waits too long for the body.",
    411: "Something in front does not pass Content-Length on.",
    413: "A body of this size is too long for something in front (nginx: client_max_body_size"
    " 300k). Amazon's notifications may have 256 KiB.",
    414: "The address is too long for something in front.",
    429: "Something in front limits how often it may be asked; Amazon must not be held back.",
    431: "The headers are too long for something in front.",
    500: "The companion, or something in front, has a fault: look at its log.",
    502: "The proxy cannot reach the companion: is it running, and is the address right?",
    503: "The companion, or the proxy in front, takes nothing now: look at /readyz.",
    504: "The proxy gets no answer from the companion in time.",
}


@dataclass(frozen=True, slots=True)
class Echo:
    """What a companion said about a sample.

    Attributes:
        seen: method, path, bytes, headers and time, as they arrived.
        date: seconds since 1970 by the outermost server's ``Date`` header; ``None`` without.
        asked_at: when it was sent, by this computer's clock; seconds since 1970.
        took_s: until the answer.
    """

    seen: dict[str, Any]
    date: float | None
    asked_at: float
    took_s: float


def send_sample(target: Target, context: ssl.SSLContext | None, key: bytes, size: int) -> Echo:
    """Post a sample of so many bytes.

    Raises:
        Broken: it did not come back as the companion's own answer; says why.
    """
    step = "sample" if size <= SMALL else "256 KiB"
    nonce = secrets.token_hex(16)
    body = _sample(nonce, size)
    headers = {**_HEADERS, HEADER: header_value(key, nonce, body)}
    asked_at, began = time.time(), time.monotonic()
    try:
        status, answer, told = _post(target, context, headers, body)
    except (OSError, http.client.HTTPException) as error:
        raise Broken(step, _torn(size, error)) from None
    took_s = time.monotonic() - began
    seen = _proven(key, nonce, answer)
    if status == HTTPStatus.OK and seen is not None:
        return Echo(seen, _moment(told.get("date")), asked_at, took_s)
    raise Broken(step, _meaning(status, told))


def _post(
    target: Target, context: ssl.SSLContext | None, headers: dict[str, str], body: bytes
) -> tuple[int, bytes, dict[str, str]]:
    if context is None:
        connection = http.client.HTTPConnection(target.host, target.port, timeout=TIMEOUT_S)
    else:
        connection = http.client.HTTPSConnection(
            target.host, target.port, timeout=TIMEOUT_S, context=context
        )
    try:
        connection.request("POST", target.path, body, headers)
        answer = connection.getresponse()
        told = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, answer.read(_ANSWER_LIMIT), told
    finally:
        connection.close()


def _sample(nonce: str, size: int) -> bytes:
    """Looks like a notification from outside; its type is none of Amazon's."""
    fields = {"Type": "PaydeskSelfTest", "MessageId": nonce, "Message": ""}
    fields["Message"] = "x" * (size - len(json.dumps(fields)))
    return json.dumps(fields).encode()


def _proven(key: bytes, nonce: str, answer: bytes) -> dict[str, Any] | None:
    try:
        told = json.loads(answer)
        text, mac = str(told["answer"]), str(told["mac"])
    except (ValueError, KeyError, TypeError):
        return None
    if not hmac.compare_digest(answer_mac(key, nonce, text.encode()), mac):
        return None
    seen: dict[str, Any] = json.loads(text)
    return seen


def _meaning(status: int, told: dict[str, str]) -> str:
    server = told.get("server", "")
    who = f" (it calls itself {server[:40]!r})" if server else ""
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        there = told.get("location", "elsewhere")
        return (
            f"The address sends on to {there[:200]}{who}. Amazon does not follow: tell Amazon that"
            " address, or serve /ipn without redirect."
        )
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return (
            f"Something else than the companion says {status} there{who}: Amazon would believe"
            " that its notifications were kept, and they would be lost. Send /ipn to the companion."
        )
    return f"Status {status}{who}. " + _STATUS_SENTENCES.get(status, "Look at the proxy's log.")


def _torn(size: int, error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return f"There was no answer within {TIMEOUT_S:.0f} seconds; Amazon waits no longer."
    if size > SMALL:
        return (
            "The connection was cut in the middle of a body of 256 KiB: something in front takes"
            " only shorter ones (nginx: client_max_body_size 300k)."
        )
    return f"The connection was cut ({type(error).__name__}): look at the proxy's log."


def _moment(date: str | None) -> float | None:
    try:
        return parsedate_to_datetime(date).timestamp() if date else None
    except ValueError:
        return None
