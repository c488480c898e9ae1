"""One turn of the post: take up what is due, write it, hand it over, and note what came of it."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from app.domain.errors import AppError
from app.domain.inbox import Audience
from app.services.desk import Desk
from app.services.mails.claims import Claimed, MailClaims
from app.services.mails.envelope import NotAnAddress, message_of
from app.services.mails.letters import OrderLetter, ShopLines, read_letters, read_shop
from app.services.mails.post import (
    MailDeferred,
    MailRefused,
    MailServerAway,
    MailUncertain,
    Post,
)
from app.services.mails.server import MailServer
from app.services.mails.templates import TemplateFault, Wording, built_in, kind_of
from app.services.mails.wordings import WordingKey, own_wordings
from app.services.mails.writing import Draft, Occasion, draft_of, language_of, shop_draft
from app.services.receipts import locale_of

log = logging.getLogger(__name__)

GIVE_UP_AFTER: Final = dt.timedelta(days=3)
"""Older news is no news; a person may still send it."""
_RETRIES_MIN: Final = (1, 5, 15, 30, 60)


class LeaseLost(AppError):
    """Another desk has taken the mail over; it was not handed over here."""


@dataclass(slots=True)
class Sent:
    """What a turn did.

    Attributes:
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


@dataclass(frozen=True, slots=True, repr=False)
class Stock:
    """What the mails of a turn are made of, read at the time of sending."""

    letters: Mapping[int, OrderLetter]
    own: Mapping[WordingKey, Wording]
    shop: ShopLines


@dataclass(slots=True)
class _Turn:
    done: Sent = field(default_factory=Sent)
    handed: int | None = None


@dataclass(frozen=True, slots=True)
class Sending:
    """Sends what is due, as far as the server takes it."""

    desk: Desk
    claims: MailClaims

    def turn(self, server: MailServer, post: Post) -> Sent:
        """Send one batch.

        Raises:
            Unavailable: the database cannot be used; what was claimed comes back by itself.
        """
        mails = self.claims.take()
        turn = _Turn()
        if not mails:
            return turn.done
        stock = self.stock(mails)
        for index, mail in enumerate(mails):
            try:
                self._send(mail, stock, server, post, turn)
            except MailServerAway as error:
                self._flush(turn)
                self.claims.put_back(mails[index:], self.desk.clock.now(), None)
                turn.done.trouble = error
                return turn.done
        self._flush(turn)
        return turn.done

    def stock(self, mails: list[Claimed]) -> Stock:
        """Read what the mails say, the buyers' addresses included."""
        name = self.desk.shop.store_name
        with self.desk.database.read() as session:
            orders = [mail.order_id for mail in mails if mail.order_id is not None]
            letters = read_letters(session, orders, name)
            return Stock(letters, own_wordings(session), read_shop(session, name))

    def draft(self, mail: Claimed, stock: Stock) -> Draft:
        """Write a mail.

        Raises:
            TemplateFault: neither the shop's wording nor the program's works.
        """
        region = self.desk.shop.region
        letter = stock.letters.get(mail.order_id or 0)
        for_buyer = mail.audience is Audience.BUYER
        home = letter.locale if letter is not None and for_buyer else locale_of("", "", region)
        locale = mail.language or home
        if language_of(home) == mail.language:
            locale = home  # with its country
        key = (language_of(locale), kind_of(for_buyer=for_buyer), mail.event)
        wording = stock.own.get(key) or built_in(*key)
        occasion = Occasion(mail.event, mail.about, mail.facts)
        if letter is not None:
            return draft_of(wording, occasion, letter, locale)
        since = mail.facts.get("since", "")
        told = dt.datetime.fromisoformat(since) if since else None
        return shop_draft(wording, stock.shop, locale, told, self.desk.shop.mode)

    def _send(
        self, mail: Claimed, stock: Stock, server: MailServer, post: Post, turn: _Turn
    ) -> None:
        """Send one; only trouble that is everybody's gets out."""
        letter = stock.letters.get(mail.order_id or 0)
        to, why_not = _recipient(mail, letter)
        if why_not:
            self.claims.drop(mail.id, why_not)
            turn.done.dropped += 1
            return
        try:
            self._require_timely(mail, to)
            draft = self.draft(mail, stock)
            message_id = _message_id(mail, server.address)
            content = message_of(draft, server.sender, to, message_id, mail.queued_at)
            post.send(content, server.address, to, lambda: self._handing(mail, turn))
        except (MailDeferred, MailRefused, MailUncertain, NotAnAddress, TemplateFault) as error:
            self._failed(mail, error, turn)
        except LeaseLost:
            log.info("mail left to another desk", extra={"mail": mail.id})
        else:
            turn.handed = mail.id
            turn.done.sent += 1

    def _require_timely(self, mail: Claimed, to: str) -> None:
        if self.desk.clock.now() - mail.queued_at > GIVE_UP_AFTER:
            msg = f"not sent within {GIVE_UP_AFTER.days} days, and now too late to be news"
            raise MailRefused(msg)
        if not to:
            msg = "Amazon has not told the buyer's mail address yet"
            raise MailDeferred(msg)

    def _handing(self, mail: Claimed, turn: _Turn) -> None:
        before, turn.handed = turn.handed, None
        if not self.claims.hand_over(mail.id, before):
            raise LeaseLost

    def _flush(self, turn: _Turn) -> None:
        """Put on disk for good what the last mails' marks say."""
        before, turn.handed = turn.handed, None
        if before is not None:
            self.claims.sent(before)

    def _failed(self, mail: Claimed, error: Exception, turn: _Turn) -> None:
        problem = type(error).__name__
        log.warning("mail not sent", extra={"mail": mail.id, "problem": problem})
        match error:
            case MailDeferred():
                self._defer(mail, error, turn)
            case MailUncertain():
                self.claims.doubt(mail.id, str(error))
                turn.done.uncertain += 1
            case NotAnAddress():
                self.claims.fail(mail.id, "the mail address is none that a server would take")
                turn.done.failed += 1
            case _:
                self.claims.fail(mail.id, str(error))
                turn.done.failed += 1

    def _defer(self, mail: Claimed, error: MailDeferred, turn: _Turn) -> None:
        now = self.desk.clock.now()
        wait = dt.timedelta(minutes=_RETRIES_MIN[min(mail.attempts, len(_RETRIES_MIN)) - 1])
        if now + wait - mail.queued_at > GIVE_UP_AFTER:
            self.claims.fail(mail.id, f"given up after {GIVE_UP_AFTER.days} days: {error}")
            turn.done.failed += 1
        else:
            self.claims.put_back([mail], now + wait, str(error))
            turn.done.deferred += 1


def _recipient(mail: Claimed, letter: OrderLetter | None) -> tuple[str, str]:
    """An address, or why there is none."""
    if mail.audience is not Audience.BUYER:
        return mail.recipient, ""
    if letter is None or letter.erased:
        return "", "the buyer's data was erased"
    return letter.email, ""


def _message_id(mail: Claimed, sender: str) -> str:
    """The same for each try, so that a mailbox shows it once whatever happens on the way."""
    subject = mail.subject or "shop"
    domain = sender.partition("@")[2]
    return f"<{subject}.{mail.id}.{mail.copies}.{mail.queued_at:%Y%m%d%H%M%S}@{domain}>"
