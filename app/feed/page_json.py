"""A page of the feed as the companion writes it."""

from __future__ import annotations

import datetime as dt
import itertools
import operator
from typing import Any, Final

import orjson

from app.domain.feed import FeedMessage, FeedPage, FeedUnreadable

_texts: Final = operator.itemgetter(
    "message_id", "topic", "type", "kind", "object_id", "seller_id", "environment", "body"
)
"""In the order of ``FeedMessage``."""


def page_of(content: bytes) -> FeedPage:
    """Read a page; fields that a newer companion adds are left alone.

    Raises:
        FeedUnreadable: not a page, or its numbers do not rise.
    """
    try:
        told = orjson.loads(content)
        messages = tuple(map(_message, told["notifications"]))
        page = FeedPage(messages, _number(told["next"]), _number(told["last"]))
    except (ValueError, KeyError, TypeError) as error:
        raise FeedUnreadable(f"{type(error).__name__} in a page") from error
    _require_rising(page)
    return page


def _message(told: dict[str, Any]) -> FeedMessage:
    texts = _texts(told)
    if {*map(type, texts)} != {str} or not texts[0]:
        msg = "a text is missing"
        raise TypeError(msg)
    signed_at, received_at = _moment(told["signed_at"]), _moment(told["received_at"])
    return FeedMessage(_number(told["seq"]), texts[0], signed_at, received_at, *texts[1:])


def _moment(text: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(text)
    if moment.tzinfo is None:
        msg = "a time without its zone"
        raise ValueError(msg)
    return moment


def _number(told: object) -> int:
    if type(told) is not int or told < 0:
        msg = "not a whole number"
        raise TypeError(msg)
    return told


def _require_rising(page: FeedPage) -> None:
    numbers = [message.seq for message in page.messages]
    rising = all(first < second for first, second in itertools.pairwise(numbers))
    if not rising or (numbers and page.next != numbers[-1]):
        raise FeedUnreadable("its numbers do not rise")
