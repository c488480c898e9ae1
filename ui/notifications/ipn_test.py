"""Tries the way from Amazon to this shop: ends in a green light, or says what is missing."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from app.services.inbox_rows import FeedStatus, InboxFilter, InboxRow
from app.services.pretend_ipn import Delivery
from ui.background import Background
from ui.notices import notice_of
from ui.notifications.words import seconds_text

LIMIT_MS: Final = 20_000
_ACCEPTED: Final = 200
_REFUSED: Final = 403
_AGAIN_MS: Final = 500


class ListsMessages(Protocol):
    def page(
        self, wanted: InboxFilter = ..., before: int | None = ..., limit: int = ...
    ) -> list[InboxRow]: ...

    def status(self) -> FeedStatus: ...


class SendsSamples(Protocol):
    """Training's pretend Amazon."""

    def send_sample(self) -> str: ...

    def delivery(self, message_id: str) -> Delivery: ...


class Stage(enum.Enum):
    """How far the test has come."""

    READY = enum.auto()
    ASKING = enum.auto()
    """Whether the companion answers."""
    WAITING = enum.auto()
    """For the message."""
    ARRIVED = enum.auto()
    MISSING = enum.auto()


@dataclass(frozen=True, slots=True)
class TestPanel:
    """One picture of the test.

    Attributes:
        by_hand: a person has to press the button in Seller Central.
        companion: whether it answers; ``None`` while nobody knows.
        sent: whether Amazon sent a message; ``None`` likewise.
        arrived: the message, once it is here.
        missing: what is wrong and what to do; empty while nothing is.
    """

    __test__ = False  # it is no test of the program's, whatever its name

    stage: Stage = Stage.READY
    by_hand: bool = False
    companion: bool | None = None
    sent: bool | None = None
    arrived: InboxRow | None = None
    missing: str = ""

    @property
    def took(self) -> str:
        """From Amazon's sending it to this shop, e.g. ``0.4 s``."""
        row = self.arrived
        if row is None or row.sent_at is None:
            return ""
        return seconds_text(max((row.stored_at - row.sent_at).total_seconds(), 0.0))


@dataclass(frozen=True, slots=True)
class _Begun:
    status: FeedStatus
    newest: int


class IpnTest(QObject):
    """Owns the panel; one test at a time.

    Signals:
        changed: a fresh ``TestPanel``.
    """

    changed = Signal(object)

    def __init__(
        self,
        inbox: ListsMessages,
        pretend: SendsSamples | None,
        background: Background,
        limit_ms: int = LIMIT_MS,
    ) -> None:
        """Nothing is tried yet.

        Args:
            inbox: where the message will appear.
            pretend: sends one in training; ``None`` where a person must have Amazon send it.
            background: the door to the workers.
            limit_ms: how long to wait for a message that was sent from here.
        """
        super().__init__()
        self._inbox = inbox
        self._pretend = pretend
        self._background = background
        self._message_id = ""
        self._newest = 0
        self._looking = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(limit_ms)
        self._limit.timeout.connect(self._too_late)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.look)
        self.panel = TestPanel(by_hand=pretend is None)

    def start(self) -> None:
        """Begin anew."""
        if self.panel.stage in {Stage.ASKING, Stage.WAITING}:
            return
        self._message_id = ""
        self._show(TestPanel(Stage.ASKING, by_hand=self._pretend is None))
        self._run(partial(_begun, self._inbox), self._begun)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._limit.stop()
        self._again.stop()
        if self.panel.stage in {Stage.ASKING, Stage.WAITING}:
            self._show(TestPanel(by_hand=self._pretend is None))

    def look(self) -> None:
        """Whether it is here now; called whenever the sync has done something."""
        if self.panel.stage is not Stage.WAITING or self._looking:
            return
        if not (self._message_id or self.panel.by_hand):
            return
        self._looking = True
        wanted = InboxFilter(text=self._message_id)
        self._run(partial(self._inbox.page, wanted, None, 1), self._looked)

    def _begun(self, begun: _Begun) -> None:
        self._newest = begun.newest
        missing = self._trouble_of(begun.status)
        if missing:
            self._end(missing, companion=False)
            return
        self._show(replace(self.panel, stage=Stage.WAITING, companion=True))
        self._again.start()
        if self._pretend is not None:
            self._limit.start()
            self._run(self._pretend.send_sample, self._sent)

    def _trouble_of(self, status: FeedStatus) -> str:
        if not status.configured:
            return self.tr("No companion is set up, so nobody hears Amazon. Set up receiving.")
        if status.problem is not None:
            return notice_of(status.problem).what
        if status.silent_since is not None:
            return self.tr("The companion does not answer. Look whether it runs.")
        return ""

    def _sent(self, message_id: str) -> None:
        self._message_id = message_id
        self._show(replace(self.panel, sent=True))
        self.look()

    def _looked(self, rows: list[InboxRow]) -> None:
        self._looking = False
        if self.panel.stage is not Stage.WAITING:
            return
        if rows and rows[0].id > self._newest:
            self._rest()
            found = replace(self.panel, stage=Stage.ARRIVED, sent=True, arrived=rows[0])
            self._show(found)

    def _too_late(self) -> None:
        if self._pretend is not None and self._message_id:
            self._run(partial(self._pretend.delivery, self._message_id), self._explained)
        else:
            self._end(self.tr("The pretend Amazon did not send the message."))

    def _explained(self, delivery: Delivery) -> None:
        if delivery.delivered:
            self._end(self.tr("The companion has the message, but this desk did not fetch it."))
        elif delivery.answer == _REFUSED:
            self._end(self.tr("The companion refused it: it does not know the topic or merchant."))
        elif delivery.answer is not None and delivery.answer != _ACCEPTED:
            text = self.tr("The companion could not keep it (answer %1).")
            self._end(text.replace("%1", str(delivery.answer)))
        else:
            self._end(self.tr("The message did not reach the companion. Look whether it runs."))

    def _failed(self, error: AppError) -> None:
        self._looking = False
        self._end(notice_of(error).what)

    def _end(self, missing: str, *, companion: bool | None = None) -> None:
        self._rest()
        known = self.panel.companion if companion is None else companion
        self._show(replace(self.panel, stage=Stage.MISSING, missing=missing, companion=known))

    def _rest(self) -> None:
        self._limit.stop()
        self._again.stop()

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, panel: TestPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def _begun(inbox: ListsMessages) -> _Begun:
    rows = inbox.page(InboxFilter(), None, 1)
    return _Begun(inbox.status(), rows[0].id if rows else 0)
