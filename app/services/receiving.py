"""Gives this desk a companion of its own: in training, or where the owner wants it so."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from app.domain.environment import Mode
from app.domain.errors import AppError, Unavailable
from app.domain.ipn_topics import topics_of
from app.domain.shop import Shop
from app.secrets import secret
from app.services.local_companion import CompanionPlace, Endpoints, LocalCompanion
from app.services.pretend_ipn import PretendIpn
from app.services.receiving_settings import ReceivingChoice, ReceivingSettings
from app.services.setup.companion_link import TOKEN

log = logging.getLogger(__name__)

_ENVIRONMENT: Final = {Mode.LIVE: "Live", Mode.SANDBOX: "Sandbox"}


class NoTopics(Unavailable):
    """Nobody knows from which topics Amazon sends to this merchant; a person must enter them."""

    def __init__(self) -> None:
        super().__init__(
            "Amazon's topics for this region are not known; enter their ARNs in the settings"
        )


class FollowsCompanion(Protocol):
    """The sync, as far as it is told where to listen."""

    def follow(self, url: str, token: Callable[[], str]) -> None: ...

    def unfollow(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ReceivingDesk:
    """Who receives.

    Attributes:
        name: of this desk.
        folder: of this user's data.
        seller_id: the merchant; of no use in training.
        training_credentials: the emulator's, in training alone.
        companion_url: of the shop's companion elsewhere, listened to while this desk has none.
        secrets_file: where that one's token may lie.
    """

    name: str
    shop: Shop
    folder: Path
    seller_id: str = ""
    training_credentials: Path | None = None
    companion_url: str = ""
    secrets_file: Path | None = None

    @property
    def pretend(self) -> PretendIpn | None:
        """Training's pretend Amazon."""
        file = self.training_credentials
        return PretendIpn(file) if file is not None else None


class Receiving:
    """Starts and ends the companion on this computer, and has the sync listen to it."""

    def __init__(
        self, desk: ReceivingDesk, settings: ReceivingSettings, sync: FollowsCompanion
    ) -> None:
        """Nothing is started yet."""
        self._desk = desk
        self._settings = settings
        self._sync = sync
        self._companion: LocalCompanion | None = None
        self._running: tuple[CompanionPlace, Endpoints] | None = None
        self._closed = False
        self._lock = threading.Lock()

    def begin(self) -> Endpoints | None:
        """Start or end it, as the settings say now; one caller at a time, on a worker.

        Returns:
            Where it listens; ``None`` when this desk needs no companion of its own.

        Raises:
            CompanionNotStarted, NoTopics, NotSent: this desk hears nothing now; try again later.
        """
        place = self._place()
        if self._running is not None and self._running[0] == place:
            return self._running[1]
        self._end()
        if place is None:
            return None
        companion = self._make(place)
        try:
            at = companion.start()
        except Unavailable:
            self._companion = None
            raise
        with self._lock:
            self._running = place, at
        self._sync.follow(at.feed_url, companion.token)
        log.info("companion on this computer is followed", extra={"url": at.feed_url})
        return at

    @property
    def at(self) -> Endpoints | None:
        """Where the companion on this computer listens now; ``None`` while there is none."""
        running = self._running
        return running[1] if running is not None else None

    def close(self) -> None:
        """End it, from any thread, also while it starts; for good."""
        with self._lock:
            self._closed = True
            companion = self._companion
        if companion is not None:
            companion.close()

    def _make(self, place: CompanionPlace) -> LocalCompanion:
        pretend = self._desk.pretend
        with self._lock:
            if self._closed:
                msg = "this desk is closing"
                raise Unavailable(msg)
            made = LocalCompanion(place, partial(self._started, pretend), self._listens)
            self._companion = made
        return made

    def _started(self, pretend: PretendIpn | None, at: Endpoints) -> None:
        _tell(pretend, at)
        self._listens(at)

    def _listens(self, at: Endpoints) -> None:
        """On the companion's thread: it may have come back at another address."""
        with self._lock:
            companion = self._companion
            if self._running is None or companion is None or self._running[1] == at:
                return
            self._running = self._running[0], at
            self._sync.follow(at.feed_url, companion.token)
        log.info("companion has moved", extra={"url": at.feed_url})

    def _end(self) -> None:
        with self._lock:
            companion, self._companion = self._companion, None
            running, self._running = self._running, None
        if running is not None:
            self._listen_elsewhere()
        if companion is not None:
            companion.close()

    def _listen_elsewhere(self) -> None:
        desk = self._desk
        if desk.companion_url:
            token = partial(secret, TOKEN, desk.secrets_file)
            self._sync.follow(desk.companion_url, token)
        else:
            self._sync.unfollow()

    def _place(self) -> CompanionPlace | None:
        pretend = self._desk.pretend
        if pretend is not None:
            return self._training_place(pretend)
        choice = self._settings.load()
        return self._own_place(choice) if choice.on_desk == self._desk.name else None

    def _training_place(self, pretend: PretendIpn) -> CompanionPlace:
        return CompanionPlace(
            folder=self._desk.folder / "training" / "companion",
            topics=pretend.topics(),
            merchants=(pretend.seller_id(),),
            environment=_ENVIRONMENT[Mode.SANDBOX],
            training_certificate=pretend.certificate_file(),
        )

    def _own_place(self, choice: ReceivingChoice) -> CompanionPlace:
        shop = self._desk.shop
        topics = choice.topics or topics_of(shop.region, shop.mode, self._desk.seller_id)
        if not topics:
            raise NoTopics
        return CompanionPlace(
            folder=self._desk.folder / f"companion-{shop.mode}-{shop.region}",
            topics=topics,
            merchants=(self._desk.seller_id,),
            environment=_ENVIRONMENT[shop.mode],
            host=choice.host,
            port=choice.port,
        )


def _tell(pretend: PretendIpn | None, at: Endpoints) -> None:
    """Training's pretend Amazon learns the address; the real one is told by a person."""
    if pretend is None:
        return
    try:
        pretend.send_to(at.ipn_url)
    except AppError as error:
        # it keeps the address of the last time, which is mostly the same
        log.info("address for notifications not told", extra={"problem": type(error).__name__})
