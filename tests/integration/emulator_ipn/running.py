"""The emulator's world, sender and control routes on a real server, in a thread."""

import asyncio
import queue
import socket
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import requests
import uvicorn
from starlette.applications import Starlette

from app.emulator.account import new_account
from app.emulator.buyers import BUYERS
from app.emulator.clock import Clock
from app.emulator.ipn_control import ipn_routes
from app.emulator.sns_keys import ensure_sns_keys
from app.emulator.sns_outbox import Attempt, DeliveryState
from app.emulator.sns_sender import SnsSender
from app.emulator.store import Store
from app.emulator.world import World

WAIT_S = 20


class RunningEmulator:
    """Only the IPN half of the emulator; the rest of it is not needed to change a world."""

    def __init__(self, data_dir: Path) -> None:
        data_dir.mkdir(exist_ok=True)
        self.attempts: queue.Queue[tuple[str, str, Attempt, DeliveryState]] = queue.Queue()
        self._data_dir = data_dir
        self._store = Store(str(data_dir / "world.sqlite3"))
        self.world = World(new_account(), self._store, Clock(), BUYERS)
        with self.world.transaction():
            self.world.keep_settings()
        self.keys = ensure_sns_keys(data_dir)
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._session = requests.Session()
        self._session.trust_env = False
        started = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(started)))
        self._thread.start()
        assert started.wait(WAIT_S)

    async def _serve(self, started: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self.sender = SnsSender(self.world, self.keys, self._data_dir)
        self.sender.courier.on_attempt.append(lambda *told: self.attempts.put(told))
        await self.sender.start()
        app = Starlette(routes=ipn_routes(self.world, self.sender))
        self._server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
        self._loop.call_soon(started.set)
        await self._server.serve(sockets=[self._socket])
        await self.sender.stop()

    def stop(self) -> None:
        """As a process that is ended: what is under way is broken off."""
        self._server.should_exit = True
        self._thread.join()
        self._session.close()
        self._store.close()

    def do(self, act: Callable[[World], Any]) -> Any:
        """Changes the world within one transaction, on the emulator's own loop."""

        async def run() -> Any:
            with self.world.transaction():
                return act(self.world)

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(WAIT_S)

    @property
    def outbox_file(self) -> Path:
        return self._data_dir / "ipn.sqlite3"

    def look_again(self) -> None:
        """Waits until the courier has looked for something to do."""

        async def run() -> None:
            self.sender.look_again()
            for _ in range(10):  # it takes a few turns of the loop until the waiting task runs
                await asyncio.sleep(0)

        asyncio.run_coroutine_threadsafe(run(), self._loop).result(WAIT_S)

    def advance(self, **by: float) -> None:
        async def run() -> None:
            self.world.advance(timedelta(**by))
            self.sender.look_again()

        asyncio.run_coroutine_threadsafe(run(), self._loop).result(WAIT_S)

    def call(self, method: str, path: str, body: dict | None = None) -> requests.Response:
        return self._session.request(method, self.base_url + path, json=body, timeout=WAIT_S)

    def raw(self, method: str, path: str, body: bytes) -> requests.Response:
        return self._session.request(method, self.base_url + path, data=body, timeout=WAIT_S)

    def ok(self, method: str, path: str, body: dict | None = None) -> dict:
        answer = self.call(method, path, body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def tried(self, count: int = 1) -> list[tuple[int | None, DeliveryState]]:
        """Waits for so many attempts; status and new state of each."""
        return [
            (attempt.status, state)
            for _, _, attempt, state in (self.attempts.get(timeout=WAIT_S) for _ in range(count))
        ]
