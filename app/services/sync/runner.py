"""One turn of the sync: listen to the companion, apply what came, ask where nobody told us."""

from __future__ import annotations

import datetime as dt
import logging
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from app.domain.errors import AppError, Throttled
from app.domain.feed import FEED_TROUBLES, FeedBusy, FeedPage, FeedUnreachable
from app.feed.client import Feed
from app.services.desk import Desk
from app.services.feed_watch import FeedWatch
from app.services.polling import Polling
from app.services.sync.applying import Applying
from app.services.sync.intake import Intake, Place
from app.services.sync.pauses import Pauses
from app.services.sync.step import SyncStep

log = logging.getLogger(__name__)

LISTEN_S: Final = 25.0
"""How long a turn waits for news; what is due earlier ends it earlier."""

_POLLS_PER_TURN: Final = 3
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(slots=True)
class _Source:
    """One companion, and the cursor that counts its log.

    Attributes:
        is_checked: its log is the one that was read before; not known after a failure.
    """

    feed: Feed
    cursor: str
    is_checked: bool = False


class SyncRunner:
    """Takes turns on one worker thread; any thread may nudge or stop it.

    Runs with or without a companion: without one it polls by the plan alone.

    Attributes:
        applying: does the part of a turn that reads orders at Amazon.
        on_stored: called on the worker's thread once messages are on this shop's disk, before
            Amazon is asked about them.
    """

    def __init__(
        self,
        desk: Desk,
        watch: FeedWatch,
        intake: Intake,
        applying: Applying,
        polling: Polling,
    ) -> None:
        """Nothing is asked yet."""
        self._desk = desk
        self._watch = watch
        self._intake = intake
        self.applying = applying
        self._polling = polling
        self._source: _Source | None = None
        self._stop = threading.Event()
        self._nudged = threading.Event()
        self._feed_pauses = Pauses(desk.clock)
        self._amazon_pauses = Pauses(desk.clock)
        self.on_stored: Callable[[], None] = lambda: None

    def follow(self, url: str, token: Callable[[], str]) -> None:
        """Listen to a companion from the next turn on, instead of the one before.

        Args:
            url: ``https://host[:port]``, or HTTP on this machine.
            token: gives this desk's secret; asked for with every call, never kept in a log.

        Raises:
            Unavailable: not such an address, or not a safe one.
        """
        source = _Source(Feed(url, token), cursor_name(url, self._desk.name))
        self._let_go()
        self._feed_pauses.end()
        self._watch.begin(source.cursor, self._desk.clock.now())
        self._source = source
        self._nudged.set()

    def unfollow(self) -> None:
        """Listen to no companion any more; polling goes on."""
        self._watch.end()
        self._let_go()
        self._nudged.set()

    def step(self, wait_s: float = LISTEN_S) -> SyncStep:
        """Take one turn; blocks for ``wait_s`` at most while there is nothing to do.

        Never raises for the companion's, Amazon's or the database's trouble: the step has it,
        and the next turns leave alone for a while what does not answer. With ``wait_s`` 0 it
        does what is due and comes back.

        Args:
            wait_s: seconds; safe to be always the same, for a turn that finds work does not wait.
        """
        if self._stop.is_set():
            return SyncStep()
        self._nudged.clear()
        try:
            return self._turn(wait_s)
        except AppError as error:
            log.warning("sync met trouble", extra={"problem": type(error).__name__})
            pause_s = self._amazon_pauses.begin()
            return SyncStep(problem=self._watch.problem, trouble=error, wait_s=pause_s)

    def listen(self, wait_s: float) -> SyncStep:
        """The first half of a turn: read what the companion has, and store it.

        Without a companion it just waits; while the companion is left alone it comes back.

        Raises:
            Unavailable: the database would not take it; nothing was changed.
        """
        source = self._source
        if source is None or self._feed_pauses.left_s() > 0:
            if source is None:
                self.pause(wait_s)
            return SyncStep(problem=self._watch.problem)
        try:
            place, page = self._page(source, wait_s)
        except FEED_TROUBLES as error:
            return self._not_heard(source, error)
        stored = self._intake.keep(source.cursor, place, page)
        self._watch.problem = None
        self._feed_pauses.end()
        if stored:
            self.on_stored()
        return SyncStep(received=len(page.messages), stored=stored)

    def nudge(self) -> None:
        """Have the turn under way not wait any longer: there is something to do."""
        self._nudged.set()
        source = self._source
        if source is not None:
            source.feed.interrupt()

    def pause(self, seconds: float) -> None:
        """Wait between two turns, unless nudged or stopped; for programs without a window."""
        if seconds > 0:
            self._nudged.wait(seconds)

    def stop(self) -> None:
        """End the turn under way as soon as what it has begun is written down; for good."""
        self._stop.set()
        self._nudged.set()
        source = self._source
        if source is not None:
            source.feed.stop()

    @property
    def is_stopped(self) -> bool:
        """Whether ``stop`` was called."""
        return self._stop.is_set()

    def _turn(self, wait_s: float) -> SyncStep:
        done = self.listen(self._patience(wait_s))
        if self._stop.is_set() or self._amazon_pauses.left_s() > 0:
            return self._counted(done)
        pause = dt.timedelta(seconds=self._amazon_pauses.next_s())
        applied = self.applying.turn(pause, self._stop.is_set)
        done = replace(applied, received=done.received, stored=done.stored, problem=done.problem)
        if done.trouble is None and not self._stop.is_set():
            done = self._poll(done)
        if done.trouble is None:
            self._amazon_pauses.end()
        else:
            waits = done.trouble.retry_in_s if isinstance(done.trouble, Throttled) else 0.0
            self._amazon_pauses.begin(waits)
        return self._counted(done)

    def _page(self, source: _Source, wait_s: float) -> tuple[Place, FeedPage]:
        place = self._intake.place(source.cursor)
        if not source.is_checked:
            if place.seq and not _is_same_log(source.feed, place):
                place = self._start_over(source, place)
            source.is_checked = True
        page = source.feed.read(place.seq, wait_s=wait_s)
        if page.last < place.seq:
            place = self._start_over(source, place)
            page = source.feed.read(place.seq)
        return place, page

    def _start_over(self, source: _Source, place: Place) -> Place:
        self._intake.start_over(source.cursor, place)
        return self._intake.place(source.cursor)

    def _not_heard(self, source: _Source, error: AppError) -> SyncStep:
        source.is_checked = False
        if source is not self._source:  # another companion is followed meanwhile
            return SyncStep(problem=self._watch.problem)
        if self._stop.is_set() or (self._nudged.is_set() and isinstance(error, FeedUnreachable)):
            return SyncStep(problem=self._watch.problem)
        waits = error.retry_in_s if isinstance(error, FeedBusy) else 0.0
        self._feed_pauses.begin(waits)
        if type(self._watch.problem) is not type(error):
            log.warning("companion not heard", extra={"problem": type(error).__name__})
        self._watch.problem = error
        return SyncStep(problem=error)

    def _poll(self, done: SyncStep) -> SyncStep:
        for number in self._polling.take_due(_POLLS_PER_TURN):
            try:
                self._polling.read(number)
            except AppError as error:
                extra = {"order": number, "problem": type(error).__name__}
                log.info("order not polled", extra=extra)
                if not self._polling.is_orders_own(error):
                    return replace(done, trouble=error)
            else:
                done = replace(done, polled=done.polled + 1)
        return done

    def _patience(self, wait_s: float) -> float:
        """How long to wait for news: not beyond what is due by itself, but whole seconds.

        The companion knows no other waits; less than one would be asked again and again.
        """
        if wait_s <= 0:
            return 0.0
        now = self._desk.clock.now()
        left = self._amazon_pauses.left_s()
        due = (self.applying.claims.next_at(), self._polling.next_at())
        waits = [max((at - now).total_seconds(), left) for at in due if at is not None]
        return min(wait_s, math.ceil(max(min(waits, default=wait_s), 0.0)))

    def _counted(self, done: SyncStep) -> SyncStep:
        wait_s = self._amazon_pauses.left_s()
        if not wait_s and self._feed_pauses.left_s() > 0:
            wait_s = self._patience(self._feed_pauses.left_s())
        return replace(done, backlog=self._intake.backlog(self._watch.feed), wait_s=wait_s)

    def _let_go(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            source.feed.stop()


def _is_same_log(feed: Feed, place: Place) -> bool:
    """Whether the last message read still stands under its number, if it still stands."""
    page = feed.read(place.seq - 1, limit=1)
    found = {message.seq: message.message_id for message in page.messages}
    return page.last >= place.seq and found.get(place.seq, place.anchor) == place.anchor


def cursor_name(url: str, desk: str) -> str:
    """A companion on this machine is another one at each desk, and its port differs every day."""
    parts = urlsplit(url)
    if (parts.hostname or "").lower() in _LOOPBACK:
        return f"companion of {desk}"
    return f"{parts.netloc.rpartition('@')[2].lower()}{parts.path.rstrip('/')}"[:128]
