"""Sees every request go by: counts it, times it, and notes it in the access log."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from http import HTTPStatus
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.companion.access_log import AccessLog
from app.companion.histogram import Histogram

ROUTES: Final = frozenset(
    {
        *("/ipn", "/v1/notifications", "/v1/stream", "/v1/desk"),
        *("/healthz", "/readyz", "/metrics", "self-test"),
    }
)
ROUTE: Final = "paydesk.route"
"""Key in the scope by which an application says where a request really went."""
OTHER: Final = "other"
SELF_TEST: Final = "self-test"
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_IPN: Final = "/ipn"
_CUT_OFF: Final = 499
"""As nginx counts a client that went away before its answer."""


class Traffic:
    """An ASGI application around another.

    Attributes:
        answers: how many, by route and status; 499 for a client that did not wait.
    """

    def __init__(self, app: ASGIApp, access_log: AccessLog) -> None:
        self._app = app
        self._access_log = access_log
        self.answers: Counter[tuple[str, int]] = Counter()
        self._under_way: Counter[str] = Counter()
        self._last_taken = 0.0
        self._times = {route: Histogram() for route in ("/ipn", "/v1/notifications")}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = _CUT_OFF
        began = time.perf_counter()

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        path = scope["path"]
        counted = path if path in ROUTES else OTHER
        self._under_way[counted] += 1
        try:
            await self._app(scope, receive, watched)
        finally:
            self._under_way[counted] -= 1
            self._seen(scope, status, time.perf_counter() - began)

    def _seen(self, scope: Scope, status: int, seconds: float) -> None:
        path = scope.get(ROUTE) or scope["path"]
        route = path if path in ROUTES else OTHER
        self.answers[route, status] += 1
        if route == _IPN and status == HTTPStatus.OK:
            self._last_taken = time.time()
        if route in self._times:
            self._times[route].observe(seconds)
        method = scope["method"] if scope["method"] in _METHODS else OTHER
        self._access_log.note(method, route, status, seconds)

    def lines(self) -> Iterator[str]:
        """In Prometheus' text format."""
        name = "paydesk_companion_answers_total"
        yield f"# TYPE {name} counter"
        for (route, status), count in sorted(self.answers.items()):
            yield f'{name}{{route="{route}",status="{status}"}} {count}'
        name = "paydesk_companion_answer_seconds"
        yield f"# TYPE {name} histogram"
        for route, times in self._times.items():
            yield from times.lines(name, f'route="{route}"')
        name = "paydesk_companion_under_way"
        yield f"# HELP {name} requests that are not answered yet"
        yield f"# TYPE {name} gauge"
        for route, count in sorted(self._under_way.items()):
            yield f'{name}{{route="{route}"}} {count}'
        name = "paydesk_companion_last_taken_seconds"
        yield f"# HELP {name} when a notification was last answered 200, in seconds since 1970"
        yield f"# TYPE {name} gauge"
        yield f"{name} {self._last_taken:.3f}"
