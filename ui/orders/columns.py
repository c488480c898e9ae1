"""The columns of the list: what each says of an order, and how wide it is."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.domain.environment import Mode, Region
from app.domain.limits import INSTANT_CAPTURE, authorization_lifetime
from app.domain.order_filter import Sort
from app.services.order_book import BookRow
from ui.formats import moment_text, money_text, ship_text, status_text
from ui.language import marked, translate
from ui.names import called
from ui.theme.tokens import Tone

_SOON: Final = dt.timedelta(days=1)
_COMING: Final = dt.timedelta(days=3)
_LAST_WEEKS: Final = dt.timedelta(days=14)


class Column(enum.StrEnum):
    """What can be shown, in the order in which it is offered; the values are remembered."""

    MARK = "mark"
    NUMBER = "number"
    DATE = "date"
    BUYER = "buyer"
    STATUS = "status"
    SHIP = "ship"
    TOTAL = "total"
    CAPTURED = "captured"
    REFUNDED = "refunded"
    RESERVED = "reserved"
    CLOSES = "closes"
    ATTENTION = "attention"
    STAFF = "staff"
    DESK = "desk"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell.

    Attributes:
        tone: of a badge; ``None`` for plain text.
        icon: of a badge, saying the same as its tone.
    """

    text: str
    tone: Tone | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """How a column is drawn.

    Attributes:
        width: in pixels.
        right: numbers stand right.
        sort: what a click on the header sorts by; ``None`` when nothing is indexed.
        shown: without anybody's choice.
    """

    title: str
    width: int
    right: bool = False
    sort: Sort | None = None
    shown: bool = True


KINDS: Final = {
    Column.MARK: Kind("", 40),
    Column.NUMBER: Kind(marked("OrderColumns", "Order"), 104, sort=Sort.WRITTEN),
    Column.DATE: Kind(marked("OrderColumns", "Written"), 154, sort=Sort.WRITTEN),
    Column.BUYER: Kind(marked("OrderColumns", "Buyer"), 122),
    Column.STATUS: Kind(marked("OrderColumns", "Payment"), 186, sort=Sort.STATUS),
    Column.SHIP: Kind(marked("OrderColumns", "Shipping"), 132),
    Column.TOTAL: Kind(marked("OrderColumns", "Total"), 100, right=True, sort=Sort.TOTAL),
    Column.CAPTURED: Kind(marked("OrderColumns", "Captured"), 92, right=True),
    Column.REFUNDED: Kind(marked("OrderColumns", "Refunded"), 104, right=True, shown=False),
    Column.RESERVED: Kind(marked("OrderColumns", "Capture within"), 126, sort=Sort.RESERVED),
    Column.CLOSES: Kind(marked("OrderColumns", "Closes in"), 100, shown=False),
    Column.ATTENTION: Kind(marked("OrderColumns", "Why a person must look"), 260, shown=False),
    Column.STAFF: Kind(marked("OrderColumns", "Sold by"), 92),
    Column.DESK: Kind(marked("OrderColumns", "Desk"), 110, shown=False),
    Column.REGION: Kind(marked("OrderColumns", "Region"), 80, shown=False),
}
_STATUS_ICONS: Final = {
    "Queued": "clock",
    "Authorized": "shield",
    "Partially captured": "check",
    "Processed": "check",
    "Partially refunded": "undo",
    "Refunded": "undo",
    "Declined": "close",
    "Canceled": "minus",
    "Action required": "warning",
}
_SHIP_ICONS: Final = {"yes": "truck", "not yet": "clock", "stop": "close"}


def title_of(column: Column) -> str:
    """Its header."""
    title = KINDS[column].title
    return translate("OrderColumns", title) if title else ""


def cell_of(column: Column, row: BookRow, mode: Mode, now: dt.datetime) -> Cell:
    """What a column says of an order."""
    if column is Column.RESERVED:
        return _reservation(row, mode, now)
    if column is Column.CLOSES:
        return _closing(row, now)
    return _CELLS[column](row)


def region_text(region: Region) -> str:
    """The region's short name."""
    return region.value.upper()


def left_text(left: dt.timedelta) -> str:
    """``6 d 4 h``, ``4 h 12 min``, or that it is over."""
    minutes = int(left.total_seconds()) // 60
    if minutes < 0:
        return translate("OrderColumns", "over")
    days, minutes = divmod(minutes, 24 * 60)
    hours, minutes = divmod(minutes, 60)
    if days:
        text = translate("OrderColumns", "%1 d %2 h")
        return text.replace("%1", str(days)).replace("%2", str(hours))
    text = translate("OrderColumns", "%1 h %2 min")
    return text.replace("%1", str(hours)).replace("%2", str(minutes))


def _reservation(row: BookRow, mode: Mode, now: dt.datetime) -> Cell:
    """How long is left to capture: first the days of instant answers, then all of them."""
    if row.reserved_at is None:
        return Cell("")
    end = row.reserved_at + authorization_lifetime(mode)
    instant = row.reserved_at + INSTANT_CAPTURE
    if mode is Mode.LIVE and now < instant:
        left, tone = instant - now, Tone.WARN if instant - now < _SOON else Tone.NEUTRAL
        return Cell(left_text(left), tone, "clock")
    near = _COMING if mode is Mode.LIVE else _SOON
    tone = Tone.BAD if end - now < near / 3 else Tone.WARN if end - now < near else Tone.NEUTRAL
    icon = "clock" if tone is Tone.NEUTRAL else "warning"
    return Cell(left_text(end - now), tone, icon)


def _closing(row: BookRow, now: dt.datetime) -> Cell:
    """How long Amazon keeps the order open; most orders are done long before."""
    if row.closes_at is None:
        return Cell("")
    left = row.closes_at - now
    if left >= _LAST_WEEKS:
        return Cell(left_text(left))
    tone = Tone.BAD if left < _COMING else Tone.WARN
    return Cell(left_text(left), tone, "warning")


def _status(row: BookRow) -> Cell:
    text, tone = status_text(row.status)
    return Cell(text, tone, _STATUS_ICONS[row.status_word])


def _ship(row: BookRow) -> Cell:
    text, tone = ship_text(row.may_ship)
    return Cell(text, tone, _SHIP_ICONS[row.may_ship_word])


_CELLS: Final[dict[Column, Callable[[BookRow], Cell]]] = {
    Column.MARK: lambda _row: Cell(""),
    Column.NUMBER: lambda row: Cell(row.number),
    Column.DATE: lambda row: Cell(moment_text(row.created_at)),
    Column.BUYER: lambda row: Cell(row.buyer),
    Column.STATUS: _status,
    Column.SHIP: _ship,
    Column.TOTAL: lambda row: Cell(money_text(row.total)),
    Column.CAPTURED: lambda row: Cell(money_text(row.captured) if row.captured_minor else ""),
    Column.REFUNDED: lambda row: Cell(money_text(row.refunded) if row.refunded_minor else ""),
    Column.ATTENTION: lambda row: Cell(row.attention),
    Column.STAFF: lambda row: Cell(called(row.staff)),
    Column.DESK: lambda row: Cell(row.desk),
    Column.REGION: lambda row: Cell(region_text(row.region)),
}
