"""Confirms subscriptions to the topics that are listed, so that Amazon begins to send."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from typing import Final

from app.amazonpay.sns.addresses import Address, confirmation_address
from app.amazonpay.sns.envelope import Envelope
from app.amazonpay.sns.verdicts import Forged
from app.amazonpay.transport import Transport, WireRequest, request_head
from app.domain.errors import NotSent, OutcomeUnknown

log = logging.getLogger(__name__)

_ANSWER_S: Final = 10.0
_WAITS_S: Final = (0.0, 5.0, 30.0, 120.0, 600.0, 1800.0, *[3600.0] * 12)
"""Half a day in all; the token is good for three."""
_MOST_PENDING: Final = 32


class Confirmations:
    """Visits the address in a proven ``SubscriptionConfirmation``; one event loop uses it.

    Doing so twice changes nothing. What is pending when the companion ends is not taken up
    again: the message is in the log, and the subscription can be requested again.
    """

    def __init__(
        self, transport: Transport, pause: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        """Nothing is visited yet; ``pause`` waits for so many seconds."""
        self._transport = transport
        self._pause = pause
        self._pending: dict[str, asyncio.Task[None]] = {}
        self._thread = ThreadPoolExecutor(1, "confirmations")

    def add(self, envelope: Envelope) -> None:
        """Begin to confirm what is stored, in the background; its topic must be listed."""
        facts = {"topic": envelope.topic_arn}
        try:
            address = confirmation_address(
                envelope.subscribe_url, envelope.topic_arn, envelope.token
            )
        except Forged:
            log.warning("subscription not confirmed: its address is not Amazon's", extra=facts)
            return
        url = envelope.subscribe_url
        if url in self._pending:
            return
        if len(self._pending) >= _MOST_PENDING:
            log.warning("subscription not confirmed: too many are pending", extra=facts)
            return
        task = asyncio.get_running_loop().create_task(self._confirm(address, facts))
        self._pending[url] = task
        task.add_done_callback(lambda _done: self._pending.pop(url, None))

    async def close(self) -> None:
        """Give up what is pending."""
        pending = list(self._pending.values())
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        self._thread.shutdown()

    async def _confirm(self, address: Address, facts: dict[str, str]) -> None:
        for wait_s in _WAITS_S:
            await self._pause(wait_s)
            loop = asyncio.get_running_loop()
            status = await loop.run_in_executor(self._thread, self._visit, address)
            if status == HTTPStatus.OK:
                log.info("subscription confirmed", extra=facts)
                return
            if status is not None and HTTPStatus.BAD_REQUEST <= status < 500:  # noqa: PLR2004 -- 4xx
                break
        log.warning("subscription not confirmed; request it again", extra=facts)

    def _visit(self, address: Address) -> int | None:
        """The answer's status; None when there was none."""
        head = request_head("GET", address.target, address.origin, {})
        try:
            return self._transport.send(WireRequest(address.origin, head), _ANSWER_S).status
        except (NotSent, OutcomeUnknown):
            return None
