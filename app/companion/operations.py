"""What those who run a companion ask it: does it live, can it take messages, how is it doing."""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import orjson
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from app.companion.desk_access import DeskAccess
from app.companion.desks import Desk
from app.companion.log import LogUnavailable
from app.companion.parts import Parts
from app.companion.settings import BadCompanionSettings, CompanionSettings
from app.companion.traffic import Traffic
from app.companion.waiting import WaitingRoom

DISK_LEFT: Final = 64 * 1024 * 1024
"""Bytes; with less than that the companion says that it is not ready."""
_FORWARDED: Final = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip")
_PREFIX: Final = "paydesk_companion"
_PROBE_S: Final = 1.0
_PROBE_LIMIT_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Counts:
    """Where the figures come from; ``connections`` only where our own server counts them."""

    traffic: Traffic
    room: WaitingRoom
    access: DeskAccess
    connections: Callable[[], int] | None


class Operations:
    """``/healthz``, ``/readyz`` and ``/metrics``.

    The metrics are for this machine, and for whoever shows the metrics token. A request counts
    as this machine's only if it also names this machine and was not forwarded: behind a proxy
    everybody comes from here.
    """

    def __init__(self, settings: CompanionSettings, parts: Parts, counts: Counts) -> None:
        """Read the metrics token.

        Raises:
            BadCompanionSettings: its file cannot be read or is empty.
        """
        self._parts = parts
        self._counts = counts
        self._data = settings.data
        self._token = _first_line(settings.metrics_token_file)
        self._probe: asyncio.Task[bool] | None = None
        self._probed_at = 0.0

    def routes(self) -> list[Route]:
        return [
            Route("/healthz", self.alive, methods=["GET"]),
            Route("/readyz", self.ready, methods=["GET"]),
            Route("/metrics", self.metrics, methods=["GET"]),
        ]

    async def alive(self, request: Request) -> Response:
        """The process answers; says nothing about the log."""
        del request
        return _json({"alive": True}, 200)

    async def ready(self, request: Request) -> Response:
        """200 if a message could be taken now; 503, and why not, otherwise."""
        del request
        looks = {
            "log": await self._log_writable(),
            "disk": await asyncio.to_thread(_room_left, self._data),
            "serving": not self._counts.room.stopping.is_set(),
        }
        ready = all(looks.values())
        told = {name: "ok" if well else "not ok" for name, well in looks.items()}
        return _json({"ready": ready, **told}, 200 if ready else 503)

    async def metrics(self, request: Request) -> Response:
        """Everything that is counted, in Prometheus' text format."""
        if not (_from_here(request) or self._shows_token(request)):
            return Response(status_code=403)
        lines = [*self._counts.traffic.lines(), *self._parts.lines(), *self._gauges()]
        lines += await self._feed_lines()
        return PlainTextResponse("\n".join(lines) + "\n", media_type="text/plain; version=0.0.4")

    async def _log_writable(self) -> bool:
        """Tried at most once a second: anybody may ask."""
        now = asyncio.get_running_loop().time()
        if self._probe is None or now - self._probed_at > _PROBE_S:
            self._probed_at = now
            self._probe = asyncio.create_task(self._try_writing())
        return await asyncio.shield(self._probe)

    async def _try_writing(self) -> bool:
        try:
            async with asyncio.timeout(_PROBE_LIMIT_S):
                await self._parts.store.note_read({"": 0})  # no desk is called that
        except (LogUnavailable, TimeoutError):
            return False
        return True

    def _shows_token(self, request: Request) -> bool:
        shown = request.headers.get("authorization", "").encode("utf-8", "replace")
        return bool(self._token) and hmac.compare_digest(shown, f"Bearer {self._token}".encode())

    def _gauges(self) -> Iterator[str]:
        counts = self._counts
        yield from _gauge("waiting", "polls and streams that wait", counts.room.count)
        if counts.connections is not None:
            yield from _gauge("connections", "open now", counts.connections())
        name = f"{_PREFIX}_strangers_total"
        yield f"# HELP {name} requests to the feed without a known token"
        yield f"# TYPE {name} counter"
        yield f"{name} {counts.access.refused}"

    async def _feed_lines(self) -> list[str]:
        try:
            last, desks = await self._parts.store.last_seq(), await self._parts.store.desks()
        except LogUnavailable:
            return list(_gauge("log_readable", "whether the log can be read", 0))
        lines = [*_gauge("log_readable", "whether the log can be read", 1)]
        lines += _gauge("last_seq", "the newest number in the log", last)
        return [*lines, *_lag_lines(desks, last)]


def _lag_lines(desks: Sequence[Desk], last: int) -> Iterator[str]:
    name = f"{_PREFIX}_desk_lag"
    yield f"# HELP {name} entries that a desk has not read yet"
    yield f"# TYPE {name} gauge"
    for desk in desks:
        yield f'{name}{{desk="{desk.name}"}} {max(0, last - desk.read_seq)}'
    name = f"{_PREFIX}_desk_seen_seconds"
    yield f"# HELP {name} when a desk last asked, in seconds since 1970"
    yield f"# TYPE {name} gauge"
    for desk in desks:
        if desk.seen_at is not None:
            yield f'{name}{{desk="{desk.name}"}} {int(desk.seen_at.timestamp())}'


def _gauge(what: str, helps: str, value: int) -> Iterator[str]:
    name = f"{_PREFIX}_{what}"
    yield f"# HELP {name} {helps}"
    yield f"# TYPE {name} gauge"
    yield f"{name} {value}"


def _from_here(request: Request) -> bool:
    """Whether a program on this machine asked directly, by an address that means this machine."""
    if request.client is None or any(name in request.headers for name in _FORWARDED):
        return False
    host = request.headers.get("host", "").rpartition(":")[0] or request.headers.get("host", "")
    return _is_loopback(request.client.host) and (host == "localhost" or _is_loopback(host))


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _room_left(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free >= DISK_LEFT
    except OSError:
        return False


def _first_line(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        lines = file.read_text(encoding="ascii").split()
    except (OSError, UnicodeDecodeError) as error:
        raise BadCompanionSettings(f"the metrics token file {file} cannot be read") from error
    if not lines:
        raise BadCompanionSettings(f"the metrics token file {file} is empty")
    return lines[0]


def _json(told: object, status: int) -> Response:
    headers = {"Cache-Control": "no-store"}
    return Response(orjson.dumps(told), status, headers, "application/json")
