"""Tells the merchant by IPN what changed: makes the messages and sees them delivered."""

from __future__ import annotations

import hashlib
import logging
import secrets
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from app.emulator.clock import machine_time
from app.emulator.ipn_messages import Ipn, NotificationType
from app.emulator.ipn_order import Reordering
from app.emulator.ipn_samples import SAMPLE_REFERENCE_ID
from app.emulator.ipn_settings import IpnSettings, RefusedTarget, require_target
from app.emulator.ipn_settings_json import settings_from_json, settings_to_json
from app.emulator.ipn_source import configured_urls, ipn_of
from app.emulator.objects import ChangeEvent
from app.emulator.sns_courier import Courier
from app.emulator.sns_envelope import Envelope, MessageType
from app.emulator.sns_keys import SnsKeys
from app.emulator.sns_log import LoggedMessage, MessageLog
from app.emulator.sns_outbox import DeliveryState, NewDelivery, Outbox, Subject
from app.emulator.sns_rendering import Message
from app.emulator.states import Environment, Region
from app.emulator.tls import ensure_tls
from app.emulator.world import World

log = logging.getLogger(__name__)

OUTBOX_FILE = "ipn.sqlite3"


class SnsSender:
    """The SNS of the emulator.

    It hears of every change through `world.on_change` and writes the message down at once; a
    background task delivers. What was written down survives a restart.

    Attributes:
        settings: read and changed by the control routes; call `keep_settings()` after a change.
        log: what was sent and what waits.
        courier: the background task; its `on_attempt` tells of every attempt.
    """

    def __init__(self, world: World, keys: SnsKeys, data_dir: Path) -> None:
        self.world = world
        self.keys = keys
        self._outbox = Outbox(data_dir / OUTBOX_FILE)
        self.log = MessageLog(data_dir / OUTBOX_FILE, keys)
        self.settings: IpnSettings = settings_from_json(self._outbox.settings())
        self.courier = Courier(
            self._outbox, keys, self.settings, world.clock, ensure_tls(data_dir).ca
        )
        world.on_change.append(self._changed)

    async def start(self) -> None:
        """Begins to deliver, with what an earlier run left behind first."""
        self.courier.start()

    async def stop(self) -> None:
        """Stops delivering; what is not delivered yet is kept for the next start."""
        self.world.on_change.remove(self._changed)
        await self.courier.stop()
        self.log.close()
        self._outbox.close()

    def look_again(self) -> None:
        """To be called when the emulator clock was set: something may be due now."""
        self.courier.wake()

    def keep_settings(self) -> None:
        self._outbox.keep_settings(settings_to_json(self.settings))
        self.courier.wake()

    def counts(self) -> dict[str, int]:
        """Number of deliveries by state."""
        return self._outbox.counts()

    def publish(self, ipn: Ipn, at: datetime, urls: Sequence[str] | None = None) -> str | None:
        """Writes an IPN down for delivery; returns its MessageId, None if nobody listens."""
        targets = self.urls(ipn.environment, ipn.type) if urls is None else list(urls)
        if not targets:
            return None
        seller_id = self.world.account.seller_id
        reference_id = SAMPLE_REFERENCE_ID if ipn.sample else str(uuid4())
        envelope = Envelope(
            type=MessageType.NOTIFICATION,
            message_id=str(uuid4()),
            topic_arn=ipn.topic_arn(seller_id),
            message=ipn.inner_json(seller_id, reference_id, at),
            timestamp=at,
            subject=self.settings.subject,
        )
        subject = Subject(ipn.type.value, ipn.object_id, ipn.environment.value, _digest(ipn))
        self._send(envelope, subject, targets)
        return envelope.message_id

    def publish_confirmation(
        self, type_: MessageType, region: Region, environment: Environment, urls: Sequence[str]
    ) -> str:
        """Sends a Subscription- or UnsubscribeConfirmation; returns its MessageId."""
        topic = Ipn(NotificationType.ORDER_REFERENCE, "", region, environment, "").topic_arn(
            self.world.account.seller_id
        )
        envelope = Envelope(
            type=type_,
            message_id=str(uuid4()),
            topic_arn=topic,
            message=f"Training - not Amazon. {type_.value} for the topic {topic}.",
            timestamp=self.world.clock.now(),
            token=secrets.token_hex(128),
        )
        self._send(envelope, Subject(type_.value, "", environment.value), urls)
        return envelope.message_id

    def repeat(self, logged: LoggedMessage, times: int) -> None:
        """Delivers a message again, the same bytes, to everyone it was made for."""
        due = self._now().timestamp()
        delivery = [
            NewDelivery(url, DeliveryState.PENDING, due, self.settings.on_real_time)
            for url in logged.urls
        ]
        self._outbox.add_again(logged.number, delivery * times)
        self.courier.wake()

    def reorder(self, count: int, order: str | tuple[int, ...], seed: int) -> None:
        """Holds the next `count` messages; what an earlier wish still holds is let go first."""
        self.let_go()
        group = secrets.randbits(48)
        self.settings.reordering = Reordering(group, count, order, seed)
        self.keep_settings()

    def let_go(self) -> int:
        """Sends the held messages in the order wished for; returns how many they are."""
        reordering = self.settings.reordering
        if reordering is None:
            return 0
        held = self._outbox.held_messages(reordering.group)
        places = reordering.places(len(held))
        self._outbox.let_go(reordering.group, [held[place] for place in places])
        self.settings.reordering = None
        self.keep_settings()
        return len(held)

    def forget(self) -> int:
        """Back to the first settings: no URL, no faults; gives up all that waits."""
        self.courier.settings = self.settings = IpnSettings()
        self.keep_settings()
        return self._outbox.drop_waiting()

    def urls(self, environment: Environment, type_: NotificationType) -> list[str]:
        """Who is told: the URL set by control, and those the seller configured by API."""
        by_control = self.settings.urls.get(environment)
        by_seller = configured_urls(self.world, environment, type_)
        return list(dict.fromkeys([*([by_control] if by_control else []), *by_seller]))

    def _changed(self, event: ChangeEvent) -> None:
        if not (self.settings.urls or self.world.notification_configurations[event.environment]):
            return
        ipn = ipn_of(self.world, event.kind, event.object_id)
        try:
            # Two steps within one request are told as one, for nothing is new in the second.
            if self._outbox.last_digest(event.object_id) != _digest(ipn):
                self.publish(ipn, event.at)
        except sqlite3.Error:  # the change itself is stored and its caller shall hear of it
            log.exception("IPN is lost", extra={"object_id": event.object_id})

    def _send(self, envelope: Envelope, subject: Subject, urls: Sequence[str]) -> None:
        fault = self.settings.faults.pop(0) if self.settings.faults else None
        if fault:
            self.keep_settings()
        message = Message(envelope, self.settings.signature_version, fault)
        reordering = self.settings.reordering
        self._outbox.add(message, subject, [self._delivery(url, reordering) for url in urls])
        if reordering and len(self._outbox.held_messages(reordering.group)) >= reordering.count:
            self.let_go()
        self.courier.wake()

    def _delivery(self, url: str, reordering: Reordering | None) -> NewDelivery:
        due = self._now().timestamp() + self.settings.delay_seconds
        state = DeliveryState.HELD if reordering else DeliveryState.PENDING
        try:
            require_target(url, allow_other_hosts=self.settings.allow_other_hosts)
        except RefusedTarget:
            state = DeliveryState.REFUSED
        group = reordering.group if reordering else None
        return NewDelivery(url, state, due, self.settings.on_real_time, group)

    def _now(self) -> datetime:
        return machine_time() if self.settings.on_real_time else self.world.clock.now()


def _digest(ipn: Ipn) -> str:
    return hashlib.sha256(ipn.data.encode()).hexdigest()
