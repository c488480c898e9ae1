"""The notification settings: who is told about what, when, and in which language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from app.domain.errors import Refused
from app.domain.inbox import Audience
from app.domain.mail_events import AMAZON_MAILS, INTERNAL, MailEvent

LANGUAGES: Final = ("en", "de", "fr", "it", "es", "ja")
LONGEST_MIN: Final = 7 * 24 * 60
MOST_DAYS: Final = 29
MOST_HOURS: Final = 7 * 24
_ADDRESS_LIMIT: Final = 254
_LOCAL_LIMIT: Final = 64
_ATOM: Final = r"[\w!#$%&'*+/=?^`{|}~-]+"
_LABEL: Final = r"[^\W_]([\w-]*[^\W_])?"
_ADDRESS: Final = re.compile(rf"{_ATOM}(\.{_ATOM})*@({_LABEL}\.)*{_LABEL}")


class BadMailRule(Refused):
    """A cell of the grid cannot be kept so; nothing was changed.

    Attributes:
        field: name of the field in ``MailRule``.
    """

    def __init__(self, field: str, why: str) -> None:
        super().__init__(why)
        self.field = field


def is_mail_address(text: str) -> bool:
    """Whether a mail server would take this as an address: one of them, bare.

    Letters of any script may stand in it (RFC 6531); blanks, controls and brackets may not.
    """
    local = text.partition("@")[0]
    short = len(text.encode()) <= _ADDRESS_LIMIT and len(local.encode()) <= _LOCAL_LIMIT
    return short and text.isprintable() and _ADDRESS.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class MailRule:
    """One cell.

    Attributes:
        delay_min: minutes between the fact and the mail.
        hold_min: minutes more, in which a later fact may call the mail off.
        recipients: addresses, or names of users for screens; empty for those of the audience. The
            buyer's is the order's own.
        language: two letters; empty for the buyer's own, or the shop's.
    """

    on: bool = False
    delay_min: int = 0
    hold_min: int = 0
    recipients: tuple[str, ...] = ()
    language: str = ""

    def require_sensible(self, event: MailEvent, audience: Audience) -> None:
        """Refuse what cannot be meant.

        Raises:
            BadMailRule: with the field to correct.
        """
        if self.on and audience is Audience.BUYER and event in INTERNAL:
            raise BadMailRule("on", f"no buyer is written to about {event.value}")
        for name in ("delay_min", "hold_min"):
            if not 0 <= getattr(self, name) <= LONGEST_MIN:
                raise BadMailRule(name, f"minutes from 0 to {LONGEST_MIN} (a week)")
        if self.language and self.language not in LANGUAGES:
            raise BadMailRule("language", f"{self.language!r} is none of {', '.join(LANGUAGES)}")
        for address in self.recipients if audience is not Audience.SCREEN else ():
            if not is_mail_address(address):
                raise BadMailRule("recipients", f"{address!r} is no mail address")
        if self.on and audience is Audience.STAFF and not self.recipients:
            raise BadMailRule("recipients", "name at least one address of your staff")


Cell = tuple[MailEvent, Audience]


@dataclass(frozen=True, slots=True)
class Alarms:
    """When silence and waiting become facts worth telling.

    Attributes:
        ageing_days: before Amazon lets a reservation go.
        silence_hours: without any notification, although an order was placed.
    """

    ageing_days: int = 9
    silence_hours: int = 24

    def require_sensible(self) -> None:
        """Refuse what cannot be meant.

        Raises:
            BadMailRule: with the field to correct.
        """
        for name, unit, most in (
            ("ageing_days", "days", MOST_DAYS),
            ("silence_hours", "hours", MOST_HOURS),
        ):
            if not 1 <= getattr(self, name) <= most:
                raise BadMailRule(name, f"{unit} from 1 to {most}")


@dataclass(frozen=True, slots=True)
class MailGrid:
    """All cells, and who the orders department is.

    Attributes:
        rules: those that somebody set; the others are as ``DEFAULTS`` says.
        department: mail addresses.
    """

    rules: Mapping[Cell, MailRule] = field(default_factory=dict)
    department: tuple[str, ...] = ()

    def rule(self, event: MailEvent, audience: Audience) -> MailRule:
        """What holds for a cell."""
        return self.rules.get((event, audience)) or DEFAULTS[event, audience]

    def twice(self, event: MailEvent) -> bool:
        """Whether the buyer would hear the same from the shop and from Amazon."""
        wanted = event not in INTERNAL and self.rule(event, Audience.BUYER).on
        return wanted and AMAZON_MAILS[event].says_the_same

    def recipients(self, event: MailEvent, audience: Audience) -> tuple[str, ...]:
        """Who gets it: an empty text stands for the order's buyer, and for every screen."""
        rule = self.rule(event, audience)
        if not rule.on:
            return ()
        match audience:
            case Audience.BUYER:
                return () if event in INTERNAL else ("",)
            case Audience.SCREEN:
                return tuple(dict.fromkeys(rule.recipients)) or ("",)
            case Audience.ORDERS_DEPARTMENT:
                return tuple(dict.fromkeys(rule.recipients or self.department))
            case Audience.STAFF:  # pragma: no branch - mypy proves it exhaustive
                return tuple(dict.fromkeys(rule.recipients))


_E: Final = MailEvent
_ON: Final[Mapping[Audience, frozenset[MailEvent]]] = {
    # what Amazon mails itself (captures, refunds) is off: no buyer hears twice
    Audience.BUYER: frozenset(
        {
            *(_E.ORDER_PLACED, _E.QUEUED, _E.AUTHORIZED),
            *(_E.DECLINED_SOFT, _E.DECLINED_HARD, _E.VOIDED),
        }
    ),
    Audience.ORDERS_DEPARTMENT: frozenset(
        set(_E) - {_E.QUEUED, _E.CAPTURED, _E.PARTIALLY_CAPTURED}
    ),
    Audience.STAFF: frozenset(),
    Audience.SCREEN: frozenset({*INTERNAL, _E.DECLINED_HARD}),
}
_HOLD_MIN: Final[Mapping[Cell, int]] = {
    # the next try often succeeds at once, and then there is nothing to ask the buyer for
    (_E.DECLINED_SOFT, Audience.BUYER): 5,
}
DEFAULTS: Final[Mapping[Cell, MailRule]] = {
    (event, audience): MailRule(
        on=event in _ON[audience], hold_min=_HOLD_MIN.get((event, audience), 0)
    )
    for event in MailEvent
    for audience in Audience
}
