"""The emulator as a server: its data folder, its world, its port, its end."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import uvicorn
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.emulator.account import new_account
from app.emulator.app import EmulatorApp
from app.emulator.buyers import BUYERS
from app.emulator.clock import Clock
from app.emulator.misfortune import OpenProtocol
from app.emulator.private_file import write_private_file
from app.emulator.sns_keys import SnsKeys, ensure_sns_keys
from app.emulator.sns_sender import SnsSender
from app.emulator.states import Region
from app.emulator.store import Store
from app.emulator.tls import ensure_tls
from app.emulator.world import World

HOST: Final = "127.0.0.1"
_GRACE_S: Final = 5
_KEY_BITS: Final = 2048


class EmulatorUnavailable(Exception):
    """The emulator cannot start; the message says why."""


@dataclass(frozen=True, slots=True)
class EmulatorOptions:
    """How to run.

    Attributes:
        port: 0 takes a free one.
        data_dir: where everything is kept; None keeps nothing after the end.
        region: default region of Order References made by control.
        tls: serve https with a certificate of its own (`tls/ca.pem` in the data folder).
    """

    port: int = 0
    data_dir: Path | None = None
    region: Region = Region.US
    tls: bool = False


class _Server(uvicorn.Server):
    """A uvicorn server that leaves signals to its owner and does not raise them again."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class EmulatorServer:
    """One emulator on a loopback port.

    `serve` may run on any thread; `stop` may be called from any other.

    Raises:
        EmulatorUnavailable: the port or the data folder is taken or not usable.
    """

    def __init__(self, options: EmulatorOptions) -> None:
        self._options = options
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._server: _Server | None = None
        self.app: EmulatorApp | None = None
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self._socket = _listen(options.port)
        self._port: int = self._socket.getsockname()[1]
        if options.data_dir is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="paydesk-emulator-")
        self.data_dir = Path(self._temporary.name if self._temporary else options.data_dir or ".")
        try:
            self.world, self.keys = open_world(self.data_dir, options.region)
        except (OSError, sqlite3.Error, ValueError) as error:
            self._socket.close()
            if self._temporary:
                self._temporary.cleanup()
            raise EmulatorUnavailable(
                f"The data folder {self.data_dir} cannot be used: {error}."
            ) from error

    @property
    def base_url(self) -> str:
        """Scheme, host and port."""
        scheme = "https" if self._options.tls else "http"
        return f"{scheme}://{HOST}:{self._port}"

    def credentials(self) -> dict[str, str]:
        """Return all a client needs to know."""
        account = self.world.account
        return {
            "base_url": self.base_url,
            "control_url": f"{self.base_url}/control",
            "seller_id": account.seller_id,
            "access_key": account.access_key,
            "secret_key": account.secret_key,
            "client_id": account.client_id,
            "client_secret": account.client_secret,
            "store_id": account.store_id,
            "public_key_id": account.public_key_id,
            "private_key_file": account.private_key_file,
            "ipn_certificate_file": str(self.keys.certificate_file),
        }

    def run(self, on_ready: Callable[[], None], *, catch_signals: bool = False) -> None:
        """Serve until stopped; SIGINT and SIGTERM stop it too if they are to be caught."""
        config = self._config()
        with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
            runner.run(self._serve(config, on_ready, catch_signals=catch_signals))

    def close(self) -> None:
        """Let go of port and data folder; `run` does it at its end."""
        self._socket.close()
        self.world.store.close()
        if self._temporary:
            self._temporary.cleanup()

    def stop(self) -> None:
        """Have it end soon; requests that hang are dropped."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stop)

    def _stop(self) -> None:
        if self._stopping and self._server:
            self._stopping.set()
            self._server.should_exit = True

    async def _serve(
        self, config: uvicorn.Config, on_ready: Callable[[], None], *, catch_signals: bool
    ) -> None:
        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        if catch_signals:
            for number in (signal.SIGINT, signal.SIGTERM):
                self._loop.add_signal_handler(number, self._stop)
        sender = SnsSender(self.world, self.keys, self.data_dir)
        self.app = EmulatorApp(self.world, sender, self._stopping)
        config.app = self.app
        self._server = _Server(config)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._server.serve(sockets=[self._socket]))
                tasks.create_task(self._tell(self._server, on_ready))
        finally:
            self.close()

    @staticmethod
    async def _tell(server: _Server, on_ready: Callable[[], None]) -> None:
        while not (server.started or server.should_exit):  # noqa: ASYNC110  # uvicorn has no event
            await asyncio.sleep(0.005)
        if server.started:
            on_ready()

    def _config(self) -> uvicorn.Config:
        files = ensure_tls(self.data_dir) if self._options.tls else None
        return uvicorn.Config(
            app="app.emulator.app:EmulatorApp",
            http=OpenProtocol,
            ws="none",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_GRACE_S,
            ssl_certfile=files.cert if files else None,
            ssl_keyfile=files.key if files else None,
        )


def open_world(data_dir: Path, region: Region) -> tuple[World, SnsKeys]:
    """Open a data folder, or furnish it with an account, keys and an empty world."""
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    key_file = data_dir / "merchant" / "private_key.pem"
    if not key_file.exists():
        write_private_file(key_file, _new_private_key())
    account = new_account()
    account.private_key_file = str(key_file)
    database = data_dir / "emulator.sqlite3"
    if not database.exists():
        write_private_file(database, b"")
    world = World(account, Store(str(database)), Clock(), BUYERS)
    world.default_region = region
    with world.transaction():
        world.keep_settings()
    return world, ensure_sns_keys(data_dir)


def _new_private_key() -> bytes:
    key = rsa.generate_private_key(public_exponent=65537, key_size=_KEY_BITS)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except OSError as error:
        listener.close()
        raise EmulatorUnavailable(f"Port {port} cannot be used: {error.strerror}.") from error
    return listener
