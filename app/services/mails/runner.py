"""Turns of the post, on one worker thread: sweep, then send what is due."""

from __future__ import annotations

import logging
import threading
from typing import Final

from app.domain.environment import Mode
from app.domain.errors import AppError
from app.services.desk import Desk
from app.services.feed_watch import FeedWatch
from app.services.mails.idle import WhyIdle
from app.services.mails.post import Post
from app.services.mails.sending import Sending, Sent
from app.services.mails.server import MailServer, MailServers
from app.services.mails.sweeping import Sweeping
from app.services.sync.pauses import Pauses

log = logging.getLogger(__name__)

_SWEEP_S: Final = 600.0


class MailRunner:
    """Takes turns; any thread may nudge or stop it.

    In training nothing leaves this computer: mails wait and can be looked at, unless the server
    is on this computer itself.
    """

    def __init__(
        self,
        desk: Desk,
        servers: MailServers,
        sending: Sending,
        sweeping: Sweeping,
        watch: FeedWatch,
    ) -> None:
        """Nothing is sent yet."""
        self._desk = desk
        self._servers = servers
        self._sending = sending
        self._sweeping = sweeping
        self._watch = watch
        self._pauses = Pauses(desk.clock)
        self._stop = threading.Event()
        self._nudged = threading.Event()
        self._post: Post | None = None
        self._server = MailServer()
        self._password = ""
        self._swept_at: float | None = None
        self._trouble: AppError | None = None

    def step(self) -> Sent:
        """Take one turn; never raises for the server's or the database's trouble.

        A server that does not answer is left alone for a while; mails wait.
        """
        if self._stop.is_set() or self._pauses.left_s() > 0:
            return Sent()
        self._nudged.clear()
        try:
            self._sweep()
            done = self._send()
        except AppError as error:
            log.warning("post met trouble", extra={"problem": type(error).__name__})
            self._pauses.begin()
            done = Sent(trouble=error)
        self._trouble = done.trouble
        return done

    def why_idle(self) -> WhyIdle:
        """Why this desk sends nothing at all; empty when it does.

        Raises:
            Unavailable: settings or secrets cannot be read just now.
        """
        server = self._servers.load()
        if self._desk.shop.mode is Mode.TRAINING and not server.is_local:
            return WhyIdle.TRAINING
        if not server.is_set:
            return WhyIdle.NO_SERVER
        if server.user and not self._servers.password():
            return WhyIdle.NO_PASSWORD
        return WhyIdle.NOT_AT_ALL

    @property
    def trouble(self) -> AppError | None:
        """What ended the last turn early; ``None`` when nothing did."""
        return self._trouble

    def pause(self, seconds: float) -> None:
        """Wait between two turns, unless nudged or stopped."""
        self._nudged.wait(seconds)

    def nudge(self) -> None:
        """There is something to send, or the settings have changed: look at once."""
        self._pauses.end()
        self._nudged.set()

    def stop(self) -> None:
        """End for good, after the mail under way."""
        self._stop.set()
        self._nudged.set()

    @property
    def is_stopped(self) -> bool:
        """Whether ``stop`` was called."""
        return self._stop.is_set()

    def close(self) -> None:
        """Say goodbye to the server; only once no turn is under way."""
        post, self._post = self._post, None
        if post is not None:
            post.close()
        self._sending.claims.quick.close()

    def _sweep(self) -> None:
        now = self._desk.clock.monotonic()
        if self._swept_at is None or now - self._swept_at >= _SWEEP_S:
            self._sweeping.sweep(hears_amazon=bool(self._watch.feed))
            self._swept_at = now

    def _send(self) -> Sent:
        if self.why_idle():
            return Sent()
        server = self._servers.load()
        post = self._post_for(server, self._servers.password() if server.user else "")
        total = Sent()
        while not self._stop.is_set():
            done = self._sending.turn(self._server, post)
            total.add(done)
            if done.is_idle or done.trouble is not None:
                break
        if total.trouble is None:
            self._pauses.end()
        else:
            log.warning("mail server away", extra={"problem": type(total.trouble).__name__})
            self._pauses.begin()
        post.close()
        return total

    def _post_for(self, server: MailServer, password: str) -> Post:
        """With the settings as they are now; another desk may have changed them."""
        if self._post is None or (server, password) != (self._server, self._password):
            self._server, self._password = server, password
            self._post = Post(server, password)
        return self._post
