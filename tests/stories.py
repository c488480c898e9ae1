"""An order's timeline as lines a person can read and a test can compare."""

import re
from collections.abc import Iterable, Mapping

from app.domain.environment import Region
from app.domain.money import Money
from app.domain.timeline import Entry, Event
from app.services.order_views import OrderView

_ORDER = (
    "key",
    "call",
    "problem",
    "total",
    "amount",
    "from",
    "to",
    "state",
    "reason",
    "may_ship",
    "authentication",
)
_DOLLARS = re.compile(r"\$([0-9.]+)")
_UNTOLD = frozenset({"id", "order_reference"})


def story(view: OrderView) -> list[str]:
    """The whole timeline, e.g. ``call: authorization changed 100.00 USD Open``."""
    return told(view.timeline, view.number)


def told(entries: Iterable[Entry], number: str) -> list[str]:
    """Timeline entries as lines; Amazon's ids are left out, keys are told without the number.

    Numbers of papers follow the money wherever it moves, and have stories of their own.
    """
    money = (entry for entry in entries if entry.event is not Event.DOCUMENT_NUMBERED)
    return [_line(entry, number) for entry in money]


def _line(entry: Entry, number: str) -> str:
    words = [f"{entry.cause.source}:", str(entry.event), *_words(entry.facts, number)]
    return " ".join(words)


def _words(facts: Mapping[str, str], number: str) -> list[str]:
    told_facts = sorted(facts.keys() - _UNTOLD, key=_ORDER.index)
    return [_word(name, facts[name], number) for name in told_facts]


def _word(name: str, text: str, number: str) -> str:
    match name:
        case "key":
            return text.removeprefix(f"{number}-")
        case "from":
            return f"{text} >"
        case "may_ship":
            return f"(ship: {text})"
        case _:
            return text


def script(text: str, region: Region) -> list[str]:
    """The lines of an expected story; ``$40.00`` is that much of the region's money."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return [_DOLLARS.sub(lambda found: _spoken(found[1], region), line) for line in lines]


def _spoken(digits: str, region: Region) -> str:
    return str(Money(int(digits.replace(".", "")), region.currency))
