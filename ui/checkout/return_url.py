"""What an address says that Amazon sent the buyer back to; a hint, never a proof."""

from __future__ import annotations

import enum
import hmac
from dataclasses import dataclass, field

from PySide6.QtCore import QUrl, QUrlQuery

from app.domain.shop import Shop
from app.services.checkout import Authentication
from ui.checkout.messages import is_token
from ui.checkout.page_source import SIGNED_IN_PATH


class ReturnedTo(enum.Enum):
    """Which of the shop's addresses it is."""

    CONFIRMED = enum.auto()
    SIGNED_IN = enum.auto()
    ELSEWHERE = enum.auto()


@dataclass(frozen=True, slots=True)
class Return:
    """One caught address.

    Attributes:
        authentication: what the confirmation flow is said to have come to.
        token: of a sign-in by redirect whose state is ours; empty when it failed or is forged.
    """

    place: ReturnedTo
    authentication: Authentication = Authentication.ABANDONED
    token: str = field(default="", repr=False)


def read_return(url: QUrl, shop: Shop, state: str) -> Return:
    """Read a caught address; unknown words count as a buyer who gave up.

    Args:
        url: at the shop's origin.
        shop: whose return addresses count.
        state: that our page sent along to the sign-in.
    """
    if url.path() == SIGNED_IN_PATH:
        return Return(ReturnedTo.SIGNED_IN, token=_token(url, state))
    failed = _place(QUrl(shop.failure_url))
    if _place(url) not in {_place(QUrl(shop.success_url)), failed}:
        return Return(ReturnedTo.ELSEWHERE)
    word = QUrlQuery(url).queryItemValue("AuthenticationStatus")
    try:
        authentication = Authentication(word)
    except ValueError:
        authentication = Authentication.ABANDONED
    if authentication is Authentication.SUCCESS and _place(url) == failed:
        authentication = Authentication.ABANDONED
    return Return(ReturnedTo.CONFIRMED, authentication)


def _token(url: QUrl, state: str) -> str:
    """Newer scripts answer in the fragment, older ones in the query: both are read."""
    decoded = QUrl.ComponentFormattingOption.FullyDecoded
    for text in (url.fragment(QUrl.ComponentFormattingOption.FullyEncoded), url.query()):
        answer = QUrlQuery(text)
        token = answer.queryItemValue("access_token", decoded)
        ours = hmac.compare_digest(answer.queryItemValue("state", decoded).encode(), state.encode())
        if token and ours and is_token(token):
            return token
    return ""


def _place(url: QUrl) -> tuple[str, str, int, str]:
    return url.scheme(), url.host(), url.port(), url.path()
