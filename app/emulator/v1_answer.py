"""An answer of the API, ready to be sent."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.types import Send


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, body and what the call log says of it.

    Attributes:
        code: the error code; empty on success.
        headers: beyond Content-Type and Content-Length.
    """

    status: int
    body: bytes
    code: str = ""
    media_type: str = "text/xml; charset=utf-8"
    headers: tuple[tuple[bytes, bytes], ...] = ()


async def send_answer(send: Send, answer: Answer, upto: int | None = None) -> None:
    """Send an answer; `upto` sends that many bytes of the body and leaves it open."""
    headers = [
        (b"content-type", answer.media_type.encode("ascii")),
        (b"content-length", str(len(answer.body)).encode("ascii")),
        *answer.headers,
    ]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    torn = upto is not None
    await send({"type": "http.response.body", "body": answer.body[:upto], "more_body": torn})
