"""What the till says when something is not to be had, in a cashier's words."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from app.domain.basket import (
    BasketFull,
    NoSuchLine,
    NoteTooLong,
    PriceBasisMismatch,
    ProductInactive,
)
from app.domain.discount import DiscountRefused
from app.domain.errors import (
    AmountExceeded,
    AppError,
    ChangedMeanwhile,
    CurrencyMismatch,
    MalformedAmount,
    NotFound,
    PermissionRefused,
)
from app.domain.quantity import QuantityNotWhole, QuantityRefused
from app.services.baskets import BasketNotOpen, NothingToUndo
from ui.language import marked, translate
from ui.notices import Notice, notice_of
from ui.theme.tokens import Tone
from ui.till.ringing import SeveralProducts


class Offer(enum.Enum):
    """What a notice lets somebody do at once."""

    SEARCH = enum.auto()
    CREATE = enum.auto()
    UNDO = enum.auto()
    PARKED = enum.auto()
    OPEN_ORDER = enum.auto()


@dataclass(frozen=True, slots=True)
class TillNotice:
    """A sentence above the basket, with what may be done about it.

    Attributes:
        offers: its buttons, in their order.
        about: what the offers need to know, e.g. the code that nobody knows.
    """

    notice: Notice
    offers: tuple[Offer, ...] = ()
    about: str = ""


def said(text: str, tone: Tone = Tone.INFO, *offers: Offer) -> TillNotice:
    """Something that simply happened."""
    return TillNotice(Notice(tone, text), offers)


def till_notice(error: AppError) -> TillNotice:
    """Word an expected failure of the till."""
    if isinstance(error, NotFound) and error.what == "product":
        return TillNotice(
            Notice(
                Tone.WARN,
                _say(marked("Till", "Nothing in the catalog has the code %1."), _short(error.name)),
            ),
            (Offer.SEARCH, Offer.CREATE),
            error.name,
        )
    text = _product_words(error) or _amount_words(error) or _basket_words(error)
    if not text:
        return TillNotice(notice_of(error))
    return said(text, Tone.WARN)


def _product_words(error: AppError) -> str:
    match error:
        case SeveralProducts():
            return _say(
                marked("Till", "Several products fit “%1”. Choose one of them."), _short(error.text)
            )
        case ProductInactive():
            return _say(
                marked("Till", "%1 is no longer sold. The manager can bring it back."), error.sku
            )
        case PriceBasisMismatch():
            return _say(
                marked(
                    "Till",
                    "%1 has a price with tax and the basket without, or the other way round. "
                    "The manager can correct the product.",
                ),
                error.sku,
            )
        case CurrencyMismatch():
            return _say(
                marked("Till", "This is priced in %1, and the shop sells in %2."),
                error.right,
                error.left,
            )
        case QuantityNotWhole():
            return _say(marked("Till", "%1 is sold by the piece: take a whole number."), error.sku)
        case _:
            return ""


def _amount_words(error: AppError) -> str:
    match error:
        case QuantityRefused(is_too_large=True):
            return _say(
                marked(
                    "Till",
                    "A quantity of %1 is too large: at most 99,999.999. Nothing was changed.",
                ),
                _short(error.text),
            )
        case QuantityRefused():
            return _say(
                marked("Till", "“%1” is no quantity. 0.001 to 99,999.999 is possible."),
                _short(error.text),
            )
        case AmountExceeded():
            return _say(
                marked("Till", "That is more than there is to take off: at most %1 %2."),
                error.left,
                error.currency,
            )
        case MalformedAmount():
            return _say(
                marked("Till", "“%1” is no amount of %2."), _short(error.text), error.currency
            )
        case DiscountRefused():
            return _say(
                marked(
                    "Till", "A discount needs a reason and is more than zero, at most all of it."
                )
            )
        case _:
            return ""


_PLAIN: Final[tuple[tuple[type[AppError], str], ...]] = (
    (NoSuchLine, marked("Till", "This line is gone already.")),
    (NothingToUndo, marked("Till", "There is nothing to take back any more.")),
    (
        BasketNotOpen,
        marked("Till", "This basket is not open here any more. The till shows what is."),
    ),
    (ChangedMeanwhile, marked("Till", "Another desk was faster. Look again and decide anew.")),
    (PermissionRefused, marked("Till", "Your role does not allow this.")),
)


def _basket_words(error: AppError) -> str:
    match error:
        case BasketFull():
            return _say(marked("Till", "The basket is full: it holds %1 lines."), str(error.limit))
        case NoteTooLong():
            return _say(marked("Till", "A note has at most %1 characters."), str(error.limit))
        case _:
            return next((_say(text) for kind, text in _PLAIN if isinstance(error, kind)), "")


def _short(text: str) -> str:
    limit = 40
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def _say(text: str, *values: str) -> str:
    said = translate("Till", text)
    for place, value in enumerate(values, 1):
        said = said.replace(f"%{place}", value)
    return said
