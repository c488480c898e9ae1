"""What desks read: notifications behind a number, at once or as soon as there are any."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.companion.desk_access import DeskAccess, NotLetIn
from app.companion.event_stream import EventStream
from app.companion.feed_json import error_of, page_of
from app.companion.log import LogEntry, LogUnavailable, NotificationLog
from app.companion.waiting import TooManyWaiting, WaitingRoom, hung_up

PAGE_LIMIT: Final = 1000
PAGE_DEFAULT: Final = 500
WAIT_LIMIT_S: Final = 60
_DIGITS: Final = 18
_SHORT_PAGE_BYTES: Final = 256 * 1024
"""The log ends a page early only when it is far larger than that."""
_SEATS_RETRY_S: Final = 2
_LOG_RETRY_S: Final = 5
_STRANGER: Final = "This companion does not know the token. Ask for a new one: desks add."
_NO_SEAT: Final = "Too many desks wait already. Nothing is lost; ask again."
_OWN_SEATS: Final = "This desk waits too often at the same time. Nothing is lost; ask again."
_TOO_OFTEN: Final = "Asked too often. Nothing is lost; ask again after a while."
_LOG_AWAY: Final = "The log cannot be read just now. Nothing is lost; ask again."


class BadQuestion(Exception):
    """A parameter is not what it should be; the text says which."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a desk asks for: at most ``limit`` entries behind ``after``, waiting ``wait_s``."""

    after: int
    limit: int
    wait_s: int


class Feed:
    """``GET /v1/notifications``, ``GET /v1/stream`` and ``GET /v1/desk``."""

    def __init__(self, log: NotificationLog, access: DeskAccess, room: WaitingRoom) -> None:
        self._log = log
        self._access = access
        self._room = room

    def routes(self) -> list[Route]:
        """All of them; ``refused`` answers for what they raise."""
        return [
            Route("/v1/notifications", self.page, methods=["GET"]),
            Route("/v1/stream", self.stream, methods=["GET"]),
            Route("/v1/desk", self.desk, methods=["GET"]),
        ]

    async def page(self, request: Request) -> Response:
        """The next entries; an empty page once the wait is over."""
        desk = await self._access.desk(request)
        question = question_of(request)
        if question.wait_s:
            await self._wait(request, desk, question)
        entries = await self._log.read(question.after, question.limit)
        last = await self._last(entries, question)
        self._access.note(desk, min(question.after, last))
        return _json(page_of(entries, question.after, last))

    async def _wait(self, request: Request, desk: str, question: Question) -> None:
        """Return once there is an entry, time is up, or nobody is there to be told."""
        gone = asyncio.ensure_future(hung_up(request.receive))
        try:
            with self._room.seat(desk):
                await self._room.news(self._log, question.after, question.wait_s, gone)
        except TooManyWaiting:
            if not await self._log.read(question.after, 1):
                raise
        finally:
            gone.cancel()

    async def _last(self, entries: Sequence[LogEntry], question: Question) -> int:
        """The newest number; asked for only if these entries need not reach up to it."""
        size = sum(len(entry.message.body) for entry in entries)
        if 0 < len(entries) < question.limit and size < _SHORT_PAGE_BYTES:
            return entries[-1].seq
        return max(await self._log.last_seq(), entries[-1].seq if entries else 0)

    async def stream(self, request: Request) -> Response:
        """Entries as server-sent events, until the desk hangs up or the companion stops."""
        desk = await self._access.desk(request)
        resumed = request.headers.get("last-event-id", "")
        after = _number("Last-Event-ID", resumed) if resumed else question_of(request).after
        self._access.note(desk, min(after, await self._log.last_seq()))
        return EventStream(self._log, self._access, self._room, desk, after)

    async def desk(self, request: Request) -> Response:
        """Whose token it is; what the desk has read stays as it was."""
        return _json(orjson.dumps({"desk": await self._access.desk(request)}))


def question_of(request: Request) -> Question:
    """Read the parameters.

    Raises:
        BadQuestion: one is unknown, given twice, no whole number, or out of range.
    """
    told: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        if name not in {"after", "limit", "wait"}:
            raise BadQuestion("Only after, limit and wait may be asked for.")
        if name in told:
            raise BadQuestion(f"{name} is given twice.")
        told[name] = value
    limit = _number("limit", told.get("limit", str(PAGE_DEFAULT)))
    if not 1 <= limit <= PAGE_LIMIT:
        raise BadQuestion(f"limit must be 1 to {PAGE_LIMIT}.")
    wait_s = _number("wait", told.get("wait", "0"))
    if wait_s > WAIT_LIMIT_S:
        raise BadQuestion(f"wait must be 0 to {WAIT_LIMIT_S} seconds.")
    return Question(_number("after", told.get("after", "0")), limit, wait_s)


def _number(name: str, text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS):
        raise BadQuestion(f"{name} must be a whole number, 0 or more.")
    return int(text)


async def refused(request: Request, error: Exception) -> Response:
    """What a desk is told when it cannot be served; anything unforeseen goes on its way up."""
    del request
    match error:
        case BadQuestion():
            return refusal(400, str(error))
        case NotLetIn(retry_after_s=0):
            return refusal(401, _STRANGER)
        case NotLetIn():
            return refusal(429, _TOO_OFTEN, error.retry_after_s)
        case TooManyWaiting(own=True):
            return refusal(429, _OWN_SEATS, _SEATS_RETRY_S)
        case TooManyWaiting():
            return refusal(503, _NO_SEAT, _SEATS_RETRY_S)
        case LogUnavailable():
            return refusal(503, _LOG_AWAY, _LOG_RETRY_S)
        case _:
            raise error


REFUSALS: Final = (BadQuestion, NotLetIn, TooManyWaiting, LogUnavailable)


def refusal(status: int, sentence: str, retry_after_s: int = 0) -> Response:
    """An error as JSON."""
    answer = _json(error_of(sentence), status)
    if status == 401:  # noqa: PLR2004 -- HTTP's own
        answer.headers["WWW-Authenticate"] = 'Bearer realm="Paydesk companion"'
    if retry_after_s:
        answer.headers["Retry-After"] = str(retry_after_s)
    return answer


def _json(body: bytes, status: int = 200) -> Response:
    return Response(body, status, {"Cache-Control": "no-store"}, "application/json")
