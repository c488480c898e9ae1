"""Answers the self test: says what of a request came through, to whoever holds this key."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import orjson
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.domain.errors import Unavailable

HEADER: Final = "X-Paydesk-Self-Test"
BODY_LIMIT: Final = 256 * 1024
_HEADER: Final = HEADER.lower().encode()
_VERSION: Final = "v1"
_KEY_BYTES: Final = 32
_NONCES: Final = 4096
_AT_ONCE: Final = 8
_CLOSE: Final = {"Connection": "close"}
_NONCE_CHARACTERS: Final = 32
_ECHOED: Final = ("content-type", "content-length", "x-amz-sns-message-type", "user-agent", "host")


class SelfTestKeyUnusable(Unavailable):
    """The key file cannot be read or made."""


def read_key(file: Path, *, make: bool = False) -> bytes:
    """The key that the self test and the companion share; only its owner can read it.

    Args:
        file: where it lies.
        make: write a new one when there is none.

    Raises:
        SelfTestKeyUnusable: it is missing, too short, or open to others.
    """
    try:
        if make and not file.exists():
            _write(file, secrets.token_hex(_KEY_BYTES))
        if os.name == "posix" and file.stat().st_mode & 0o077:
            raise SelfTestKeyUnusable(f"the self-test key {file} can be read by others: chmod 600")
        key = file.read_text(encoding="ascii").strip().encode()
    except (OSError, UnicodeDecodeError) as error:
        raise SelfTestKeyUnusable(f"the self-test key {file} cannot be read") from error
    if len(key) < _KEY_BYTES:
        raise SelfTestKeyUnusable(f"the self-test key {file} is too short")
    return key


def request_mac(key: bytes, nonce: str, body: bytes) -> str:
    """Proves that whoever asks holds the key and that the body came through as it was sent."""
    return _mac(key, "request", nonce, body)


def answer_mac(key: bytes, nonce: str, answer: bytes) -> str:
    """Proves that the answer is the companion's own, to this very request."""
    return _mac(key, "answer", nonce, answer)


def header_value(key: bytes, nonce: str, body: bytes) -> str:
    """What stands in the header of a sample."""
    return f"{_VERSION} {nonce} {request_mac(key, nonce, body)}"


class SelfTest:
    """Looks for samples among the requests.

    A sample never meets the notifications' own way: it is neither verified as Amazon's nor
    stored, so neither the key nor a forged sample can put anything into the log. All that a
    sample yields is a description of itself, once per nonce, and only to the key's holder.
    """

    def __init__(
        self, key: bytes, now: Callable[[], datetime], unlisted: Sequence[str] = ()
    ) -> None:
        """``unlisted``: of topic and merchant, what nobody has listed at this companion."""
        self._key = key
        self._unlisted = unlisted
        self._now = now
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._reading = 0

    @staticmethod
    def asked_by(scope: Scope) -> str:
        """The sample's header; empty for any other request."""
        for name, value in scope["headers"]:
            if name == _HEADER:
                return str(value, "latin-1")
        return ""

    async def answer(self, header: str, scope: Scope, receive: Receive, send: Send) -> None:
        """Describe a sample: 200; 403 if it is none of ours, 413 if it is too long.

        503 while others are being read: whoever adds the header shall not fill our memory.
        """
        if self._reading >= _AT_ONCE:
            await Response(status_code=503, headers=_CLOSE)(scope, receive, send)
            return
        self._reading += 1
        try:
            body = await _body(receive)
        finally:
            self._reading -= 1
        if body is None:
            await Response(status_code=413, headers=_CLOSE)(scope, receive, send)
            return
        nonce = self._proven(header, body)
        if nonce is None:
            await Response(status_code=403)(scope, receive, send)
            return
        answer = orjson.dumps(self._described(scope, body))
        told = {"answer": answer.decode(), "mac": answer_mac(self._key, nonce, answer)}
        response = Response(orjson.dumps(told), 200, {"Cache-Control": "no-store"})
        response.headers["Content-Type"] = "application/json"
        await response(scope, receive, send)

    def _proven(self, header: str, body: bytes) -> str | None:
        version, _, rest = header.partition(" ")
        nonce, _, mac = rest.partition(" ")
        expected = request_mac(self._key, nonce, body)
        genuine = hmac.compare_digest(expected.encode(), mac.encode())
        if version != _VERSION or len(nonce) != _NONCE_CHARACTERS or not genuine:
            return None
        if nonce in self._seen:
            return None
        self._seen[nonce] = None
        if len(self._seen) > _NONCES:
            self._seen.popitem(last=False)
        return nonce

    def _described(self, scope: Scope, body: bytes) -> dict[str, Any]:
        headers = {name.decode("latin-1"): value for name, value in scope["headers"]}
        return {
            "method": scope["method"],
            "path": scope["path"],
            "bytes": len(body),
            "at": self._now().timestamp(),
            "unlisted": list(self._unlisted),
            "headers": {
                name: headers[name].decode("latin-1") for name in _ECHOED if name in headers
            },
        }


def _mac(key: bytes, direction: str, nonce: str, content: bytes) -> str:
    digest = hashlib.sha256(content).hexdigest()
    return hmac.new(key, f"{direction}\n{nonce}\n{digest}".encode(), hashlib.sha256).hexdigest()


async def _body(receive: Receive) -> bytes | None:
    pieces: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        pieces.append(message.get("body", b""))
        size += len(pieces[-1])
        if size > BODY_LIMIT:
            return None
        if not message.get("more_body", False):
            return b"".join(pieces)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as output:
        output.write(text + "\n")
