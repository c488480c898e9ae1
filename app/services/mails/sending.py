"""One turn of the post: take up what is due, write it, hand it over, and note what came of it."""

from __future__ import annotations

import datetime as dt
import logging
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from app.domain.errors import AppError
from app.domain.mail_trouble import MailTrouble
from app.services.desk import Desk
from app.services.mails.claims import Claimed, Handed, MailClaims
from app.services.mails.envelope import NotAnAddress, wire_address
from app.services.mails.letters import read_letters, read_shop
from app.services.mails.post import (
    MailDeferred,
    MailRefused,
    MailServerAway,
    MailUncertain,
    Post,
)
from app.services.mails.ready import NobodyThere, NotYet, Ready, Stock, ready_mail
from app.services.mails.server import MailServer
from app.services.mails.templates import TemplateFault, Wording
from app.services.mails.wordings import keep_wording, kept_wordings, own_wordings

log = logging.getLogger(__name__)

GIVE_UP_AFTER: Final = dt.timedelta(days=3)
"""Older news is no news; a person may still send it."""
_RETRIES_MIN: Final = (1, 5, 15, 30, 60)
_Failure: TypeAlias = MailDeferred | MailRefused | MailUncertain | NotAnAddress | TemplateFault
_FAILURES: Final = (MailDeferred, MailRefused, MailUncertain, NotAnAddress, TemplateFault)
"""What one mail meets; the others go on."""


class LeaseLost(AppError):
    """Another desk has taken the mail over; it was not handed over here."""


@dataclass(slots=True)
class Sent:
    """What a turn did.

    Attributes:
        uncertain: may have arrived, and go again under the same Message-ID.
        trouble: why it ended early; ``None`` when it did not.
    """

    sent: int = 0
    deferred: int = 0
    failed: int = 0
    uncertain: int = 0
    dropped: int = 0
    trouble: AppError | None = None

    def add(self, more: Sent) -> None:
        """Count another turn in."""
        self.sent += more.sent
        self.deferred += more.deferred
        self.failed += more.failed
        self.uncertain += more.uncertain
        self.dropped += more.dropped
        self.trouble = more.trouble

    @property
    def is_idle(self) -> bool:
        """Whether nothing was to be done."""
        told = (self.sent, self.deferred, self.failed, self.uncertain, self.dropped)
        return not any(told) and self.trouble is None


@dataclass(slots=True)
class _Turn:
    """Where a turn stands.

    Attributes:
        handed: the mail that the server has and no mark on the disk tells of yet.
        ahead: the mail that was written while the server was busy with the one before.
    """

    mails: list[Claimed]
    stock: Stock
    server: MailServer
    done: Sent = field(default_factory=Sent)
    handed: int | None = None
    ahead: tuple[int, Ready | Exception] | None = None

    def write(self, index: int) -> None:
        """Write a mail ahead of its turn; what goes wrong is told when its turn comes."""
        if index < len(self.mails):
            self.ahead = (index, _written(self.mails[index], self.stock, self.server))

    def ready(self, index: int) -> Ready:
        """The mail whose turn it is."""
        if self.ahead is None or self.ahead[0] != index:
            self.write(index)
        _, found = self.ahead or (index, LeaseLost())
        self.ahead = None
        if isinstance(found, Exception):
            raise found
        return found


@dataclass(frozen=True, slots=True)
class Sending:
    """Sends what is due, as far as the server takes it.

    Attributes:
        known: digests of wordings that are kept already.
    """

    desk: Desk
    claims: MailClaims
    known: set[str] = field(default_factory=set)

    def turn(self, server: MailServer, post: Post) -> Sent:
        """Send one batch.

        Raises:
            Unavailable: the database cannot be used; what was claimed comes back by itself.
        """
        mails = self.claims.take()
        if not mails:
            return Sent()
        turn = _Turn(mails, self.stock(mails), server)
        for index in range(len(mails)):
            try:
                self._send(index, post, turn)
            except MailServerAway as error:
                self._flush(turn)
                self.claims.put_back(mails[index:], self.desk.clock.now())
                turn.done.trouble = error
                return turn.done
        self._flush(turn)
        return turn.done

    def stock(self, mails: list[Claimed]) -> Stock:
        """Read what the mails say, the buyers' addresses included."""
        name = self.desk.shop.store_name
        with self.desk.database.read() as session:
            orders = [mail.order_id for mail in mails if mail.order_id is not None]
            return Stock(
                letters=read_letters(session, orders, name),
                own=own_wordings(session),
                kept=kept_wordings(session, (mail.wording for mail in mails)),
                shop=read_shop(session, name),
                region=self.desk.shop.region,
                mode=self.desk.shop.mode,
            )

    def _send(self, index: int, post: Post, turn: _Turn) -> None:
        """Send one; only trouble that is everybody's gets out."""
        mail = turn.mails[index]
        try:
            if self._is_late(mail):
                self._give_up(mail, turn)
                return
            ready = turn.ready(index)
            self._keep(ready.wording)
            post.send(
                ready.content,
                wire_address(turn.server.address),
                ready.recipient,
                lambda: self._handing(ready, turn),
                lambda: turn.write(index + 1),
            )
        except NobodyThere:
            self.claims.drop(mail.id, MailTrouble.ERASED)
            turn.done.dropped += 1
        except LeaseLost:
            log.info("mail left to another desk", extra={"mail": mail.id})
        except _FAILURES as error:
            self._failed(mail, error, turn)
        else:
            turn.handed = mail.id
            turn.done.sent += 1

    def _is_late(self, mail: Claimed) -> bool:
        return self.desk.clock.now() - mail.queued_at > GIVE_UP_AFTER

    def _keep(self, wording: Wording) -> None:
        """Keep what mails are worded with, before the first of them names it."""
        if wording.digest not in self.known:
            with self.desk.database.write() as session:
                keep_wording(session, wording)
            self.known.add(wording.digest)

    def _handing(self, ready: Ready, turn: _Turn) -> None:
        before, turn.handed = turn.handed, None
        if not self.claims.hand_over(Handed(ready.id, ready.wording.digest, ready.said), before):
            raise LeaseLost

    def _flush(self, turn: _Turn) -> None:
        """Put on disk for good what the last mails' marks say."""
        before, turn.handed = turn.handed, None
        if before is not None:
            self.claims.sent(before)

    def _failed(self, mail: Claimed, error: _Failure, turn: _Turn) -> None:
        problem = type(error).__name__
        log.warning("mail not sent", extra={"mail": mail.id, "problem": problem})
        match error:
            case NotYet():
                self._put_off(mail, MailTrouble.NO_ADDRESS_YET, "", turn)
            case MailDeferred():
                self._put_off(mail, MailTrouble.DEFERRED, error.told, turn)
            case MailUncertain():
                self._put_off(mail, MailTrouble.UNHEARD, "", turn)
            case NotAnAddress():
                self._fail(mail, MailTrouble.BAD_ADDRESS, "", turn)
            case TemplateFault():
                self._fail(mail, MailTrouble.WORDING, str(error), turn)
            case MailRefused():
                self._fail(mail, MailTrouble.REFUSED, error.told, turn)

    def _fail(self, mail: Claimed, trouble: MailTrouble, problem: str, turn: _Turn) -> None:
        self.claims.fail(mail.id, trouble, problem)
        turn.done.failed += 1

    def _put_off(self, mail: Claimed, trouble: MailTrouble, problem: str, turn: _Turn) -> None:
        """Try it again later, or never again; what may have arrived is said to."""
        now = self.desk.clock.now()
        wait = dt.timedelta(minutes=_RETRIES_MIN[min(mail.attempts, len(_RETRIES_MIN)) - 1])
        unheard = trouble is MailTrouble.UNHEARD
        if now + wait - mail.queued_at > GIVE_UP_AFTER:
            self._give_up(mail, turn, problem, unheard=unheard)
            return
        self.claims.put_back([mail], now + wait, trouble, problem)
        if unheard:
            turn.done.uncertain += 1
        else:
            turn.done.deferred += 1

    def _give_up(
        self, mail: Claimed, turn: _Turn, problem: str = "", *, unheard: bool = False
    ) -> None:
        if unheard or mail.unheard:
            self.claims.doubt(mail.id, problem)
            turn.done.uncertain += 1
        else:
            log.warning("mail not sent", extra={"mail": mail.id, "problem": "GivenUp"})
            self._fail(mail, MailTrouble.GIVEN_UP, problem, turn)


def _written(mail: Claimed, stock: Stock, server: MailServer) -> Ready | Exception:
    try:
        return ready_mail(mail, stock, server)
    except (AppError, NotAnAddress) as error:
        return error
