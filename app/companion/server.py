"""The companion as a server: its port, its TLS, its signals, its end."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import signal
import socket
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final, cast

import uvicorn

from app.companion.data_lock import DataLock
from app.companion.deadline_protocol import DeadlineProtocol
from app.companion.endpoint import IPN_PATH, Endpoint
from app.companion.local_desk import fresh_token
from app.companion.server_options import CompanionNotStarted, ServerOptions
from app.companion.settings import CompanionSettings
from app.companion.tls_files import TlsFilesUnusable, renew, require_usable

log = logging.getLogger(__name__)

RUNNING: Final = "running.json"
_GRACE_S: Final = 5
_KEEP_ALIVE_S: Final = 30
_BACKLOG: Final = 4096
_SPARE_FILES: Final = 256


class _Server(uvicorn.Server):
    """A uvicorn server that leaves signals to its owner and does not raise them again."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class CompanionServer:
    """One companion on one port.

    ``run`` may be called on any thread; ``stop`` and ``renew`` from any other.
    """

    def __init__(self, settings: CompanionSettings, options: ServerOptions) -> None:
        """Take the port and the data folder.

        Raises:
            CompanionNotStarted: one of them is taken, or the options would serve the public
                without encryption; the text says what to do.
        """
        options.require_sensible()
        self._settings = settings
        self._options = options
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: _Server | None = None
        self.endpoint = Endpoint(lambda: settings)
        self.endpoint.connections = self._connections
        self.token = ""
        self._lock = DataLock(settings.data)
        try:
            self._socket = _listen(options.host, options.port)
        except CompanionNotStarted:
            self._lock.release()
            raise
        self.port: int = self._socket.getsockname()[1]

    @property
    def base_url(self) -> str:
        """Scheme, host and port, as this machine reaches it."""
        host = _reachable(self._options.host)
        return f"{self._options.scheme}://{host}:{self.port}"

    def endpoints(self) -> dict[str, str | int]:
        """Return where it listens, and the token of the desk that it was told to let in."""
        told: dict[str, str | int] = {
            "ipn_url": f"{self.base_url}{IPN_PATH}",
            "feed_url": self.base_url,
            "port": self.port,
        }
        return {**told, "token": self.token} if self.token else told

    def run(self, on_ready: Callable[[], None], *, catch_signals: bool = False) -> None:
        """Serve until stopped; SIGINT and SIGTERM stop it, SIGHUP renews, if they are caught.

        Raises:
            AppError: it could not be opened.
            LogUnavailable: the log could not.
        """
        try:
            files = _raise_file_limit()
            config = self._config(files)
            with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
                runner.run(self._serve(config, on_ready, catch_signals=catch_signals))
        finally:
            self.close()

    def close(self) -> None:
        """Let go of port and data folder; ``run`` does it at its end."""
        self._socket.close()
        self._lock.release()

    def stop(self) -> None:
        """Have it end soon: nobody waits any more, what was taken in is written."""
        self._soon(self._stop)

    def renew(self) -> None:
        """Read the certificate again, and go on in a new access log."""
        self._soon(self._renew)

    def _connections(self) -> int:
        return len(self._server.server_state.connections) if self._server is not None else 0

    def _soon(self, act: Callable[[], None]) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(act)

    def _stop(self) -> None:
        self.endpoint.stop_waiting()
        if self._server is not None:
            self._server.should_exit = True

    def _renew(self) -> None:
        self.endpoint.reopen_access_log()
        context = self._server.config.ssl if self._server is not None else None
        if context is None or self._options.tls is None:
            return
        try:
            renew(context, self._options.tls)
        except TlsFilesUnusable as error:
            log.warning("certificate not renewed, old one kept", extra={"why": str(error)})
        else:
            log.info("certificate renewed")

    async def _serve(
        self, config: uvicorn.Config, on_ready: Callable[[], None], *, catch_signals: bool
    ) -> None:
        self._loop = asyncio.get_running_loop()
        if catch_signals:
            self._catch_signals(self._loop)
        try:
            parts = await self.endpoint.open()
            if self._options.desk:
                self.token = await fresh_token(parts.store, self._options.desk)
            self._server = _Server(config)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._server.serve(sockets=[self._socket]))
                tasks.create_task(self._tell(self._server, on_ready))
        finally:
            (self._settings.data / RUNNING).unlink(missing_ok=True)
            await self.endpoint.close()

    async def _tell(self, server: _Server, on_ready: Callable[[], None]) -> None:
        while not (server.started or server.should_exit):  # noqa: ASYNC110 -- uvicorn has no event
            await asyncio.sleep(0.005)
        if server.started:
            running = {"url": self.base_url, "pid": os.getpid()}
            (self._settings.data / RUNNING).write_text(json.dumps(running), encoding="utf-8")
            on_ready()

    def _catch_signals(self, loop: asyncio.AbstractEventLoop) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._stop)
        if hasattr(signal, "SIGHUP"):
            loop.add_signal_handler(signal.SIGHUP, self._renew)

    def _config(self, files: int) -> uvicorn.Config:
        options = self._options
        if options.tls is not None:
            require_usable(options.tls)
        return uvicorn.Config(
            app=self.endpoint,
            http=cast("Any", partial(DeadlineProtocol, deadlines=options.deadlines)),
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=options.behind_proxy,
            forwarded_allow_ips=",".join(options.proxies),
            limit_concurrency=min(options.connections, max(16, files - _SPARE_FILES)),
            backlog=_BACKLOG,
            timeout_keep_alive=_KEEP_ALIVE_S,
            timeout_graceful_shutdown=_GRACE_S,
            ssl_certfile=options.tls.certificate if options.tls else None,
            ssl_keyfile=options.tls.key if options.tls else None,
        )


def _raise_file_limit() -> int:
    """How many files may be open at once, after asking for as many as there may be."""
    try:
        import resource  # noqa: PLC0415 -- not on Windows
    except ImportError:
        return _BACKLOG
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
            soft = hard
    return soft if soft != resource.RLIM_INFINITY else 1 << 20


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except OSError as error:
        raise CompanionNotStarted(f"Nobody knows the address {host!r} here") from error
    listener = socket.socket(family, kind, protocol)
    if os.name == "posix":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(address)
    except OSError as error:
        listener.close()
        raise CompanionNotStarted(
            f"Port {port} at {host} cannot be used: {error.strerror}; choose another"
        ) from error
    return listener


def _reachable(host: str) -> str:
    if host in {"0.0.0.0", ""}:  # noqa: S104 -- compared, not bound
        return "127.0.0.1"
    if host == "::":
        return "[::1]"
    return f"[{host}]" if ":" in host else host
