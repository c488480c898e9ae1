"""The background task that delivers what is due, a few messages at a time."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from app.emulator.clock import Clock, machine_time
from app.emulator.ipn_settings import IpnSettings
from app.emulator.sns_keys import SnsKeys
from app.emulator.sns_outbox import Attempt, DeliveryState, DueDelivery, Outbox
from app.emulator.sns_post import NoAnswer, post
from app.emulator.sns_rendering import request_for
from app.emulator.sns_retry import Outcome, verdict

log = logging.getLogger(__name__)

AT_ONCE: Final = 8
# The emulator clock may be set by somebody who does not wake us; and timers sleep in real time.
LONGEST_SLEEP_S: Final = 0.5

_STATE: Final = {
    Outcome.DELIVERED: DeliveryState.DELIVERED,
    Outcome.RETRY: DeliveryState.PENDING,
    Outcome.FAILED: DeliveryState.FAILED,
}


class Courier:
    """Delivers from the outbox until stopped.

    Attributes:
        on_attempt: called with MessageId, URL, attempt and new state once that is written down.
    """

    def __init__(
        self, outbox: Outbox, keys: SnsKeys, settings: IpnSettings, clock: Clock, ca_file: Path
    ) -> None:
        self.settings = settings
        self.on_attempt: list[Callable[[str, str, Attempt, DeliveryState], None]] = []
        self._outbox = outbox
        self._keys = keys
        self._clock = clock
        self._ca_file = ca_file
        self._tls: ssl.SSLContext | None = None
        self._wake: asyncio.Event | None = None
        self._dispatcher: asyncio.Task[None] | None = None
        self._under_way: dict[int, asyncio.Task[None]] = {}

    def start(self) -> None:
        self._wake = asyncio.Event()
        self._dispatcher = asyncio.create_task(self._dispatch())

    async def stop(self) -> None:
        tasks = [*self._under_way.values(), *([self._dispatcher] if self._dispatcher else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._dispatcher = self._wake = None

    def wake(self) -> None:
        if self._wake is not None:
            self._wake.set()

    async def _dispatch(self) -> None:
        wake = self._wake
        assert wake is not None  # noqa: S101 - start() has just made it
        while True:
            wake.clear()
            pause: float | None = LONGEST_SLEEP_S
            try:
                self._send_what_is_due()
                pause = self._pause()
            except sqlite3.Error:  # a full disk today need not be full in half a second
                log.exception("outbox cannot be read")
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await wake.wait()

    def _send_what_is_due(self) -> None:
        free = AT_ONCE - len(self._under_way)
        if free <= 0:
            return
        emulated, real = self._clock.now().timestamp(), machine_time().timestamp()
        for delivery in self._outbox.due(emulated, real, AT_ONCE):
            if free and delivery.number not in self._under_way:
                free -= 1
                task = asyncio.create_task(self._deliver(delivery))
                self._under_way[delivery.number] = task
                task.add_done_callback(partial(self._done, delivery.number))

    def _done(self, number: int, _: asyncio.Task[None]) -> None:
        del self._under_way[number]
        self.wake()

    def _pause(self) -> float | None:
        """Seconds until the next delivery is due; None if only a wake() can bring one."""
        emulated, real = self._clock.now().timestamp(), machine_time().timestamp()
        due = self._outbox.next_due(emulated, real)
        return None if due is None else min(due, LONGEST_SLEEP_S)

    async def _deliver(self, delivery: DueDelivery) -> None:
        first = delivery.attempts == 0
        # Signing takes a quarter of a millisecond, less than handing it to a thread is worth.
        request = request_for(delivery.message, delivery.url, self._keys, first_attempt=first)
        at, began = self._clock.now(), time.monotonic()
        status, error = None, ""
        try:
            status = await post(request, self._context(), self.settings.timeout_seconds)
        except NoAnswer as reason:
            error = str(reason)
        attempt = Attempt(at, status, error, round(time.monotonic() - began, 4))
        try:
            self._record(delivery, attempt)
        except sqlite3.Error:  # it stays pending, so the receiver will get it once more
            log.exception("attempt cannot be recorded", extra={"delivery": delivery.number})
            await asyncio.sleep(LONGEST_SLEEP_S)

    def _record(self, delivery: DueDelivery, attempt: Attempt) -> None:
        settings = self.settings
        judged = verdict(
            settings.retry, attempt.status, delivery.attempts + 1, settings.retry_seconds
        )
        now = machine_time() if settings.on_real_time else self._clock.now()
        self._outbox.record(
            delivery.number,
            attempt,
            _STATE[judged.outcome],
            now.timestamp() + judged.wait_seconds,
            real_time=settings.on_real_time,
        )
        for listener in self.on_attempt:
            message_id = delivery.message.envelope.message_id
            listener(message_id, delivery.url, attempt, _STATE[judged.outcome])

    def _context(self) -> ssl.SSLContext:
        """One TLS context for all: making it costs 20 ms."""
        if self._tls is None:
            self._tls = ssl.create_default_context()
            self._tls.load_verify_locations(self._ca_file)
        return self._tls
