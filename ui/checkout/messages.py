"""What our page may tell the desk; everything is checked as if a stranger had written it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from app.domain.identifiers import ChargePermissionId

SIZE_LIMIT: Final = 8_192
TOKEN_LIMIT: Final = 2_048
"""Source: classic API reference, Login with Amazon, tokens."""
_TOKEN = re.compile(r"Atza\|[!-~]{1,2043}", re.ASCII)
_ORDER_REFERENCE = re.compile(r"[SP]0[1-3]-\d{7}-\d{7}", re.ASCII)
_CODE = re.compile(r"[A-Za-z_]{1,64}", re.ASCII)
_WIDGETS: Final = frozenset({"button", "addressBook", "wallet"})


@dataclass(frozen=True, slots=True)
class Ready:
    """Widgets.js is there; the button can be pressed or the widgets are being drawn."""


@dataclass(frozen=True, slots=True)
class NoScript:
    """Widgets.js could not be loaded."""


@dataclass(frozen=True, slots=True)
class SigningIn:
    """The buyer pressed the button."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The buyer signed in; the token is a secret."""

    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignInFailed:
    """``error`` is OAuth's word, e.g. ``access_denied`` when the window was closed."""

    error: str


@dataclass(frozen=True, slots=True)
class OrderMade:
    """The widgets made an Order Reference."""

    permission_id: ChargePermissionId


@dataclass(frozen=True, slots=True)
class WidgetReady:
    """A widget is drawn."""

    widget: str


@dataclass(frozen=True, slots=True)
class AddressPicked:
    """An address was chosen; which one, Amazon tells by the API."""

    permission_id: ChargePermissionId


@dataclass(frozen=True, slots=True)
class PaymentPicked:
    """A payment method was chosen."""

    permission_id: ChargePermissionId


@dataclass(frozen=True, slots=True)
class WidgetFailed:
    """``code`` is one of the classic API reference's widget error codes, or anything."""

    widget: str
    code: str


@dataclass(frozen=True, slots=True)
class FlowOpen:
    """The confirmation flow waits for the desk to confirm the order with Amazon."""


Message: TypeAlias = (
    Ready
    | NoScript
    | SigningIn
    | SignedIn
    | SignInFailed
    | OrderMade
    | WidgetReady
    | AddressPicked
    | PaymentPicked
    | WidgetFailed
    | FlowOpen
)


def read_message(text: str) -> Message | None:
    """Read what the page said; ``None`` for anything it never says."""
    if len(text) > SIZE_LIMIT:
        return None
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    try:
        return _READERS[said["kind"]](said)
    except (KeyError, TypeError, ValueError):
        return None


def is_token(text: str) -> bool:
    """Whether it has the shape of an access token."""
    return len(text) <= TOKEN_LIMIT and _TOKEN.fullmatch(text) is not None


def is_order_reference(text: str) -> bool:
    """Whether it has the shape of an Order Reference id."""
    return _ORDER_REFERENCE.fullmatch(text) is not None


def _checked(text: object, holds: Callable[[str], bool]) -> str:
    if not isinstance(text, str) or not holds(text):
        raise ValueError
    return text


def _reference(text: object) -> ChargePermissionId:
    return ChargePermissionId(_checked(text, is_order_reference))


def _code(text: object) -> str:
    return _checked(text, lambda value: _CODE.fullmatch(value) is not None)


def _widget(text: object) -> str:
    return _checked(text, _WIDGETS.__contains__)


_READERS: Final[Mapping[str, Callable[[dict[str, Any]], Message]]] = {
    "ready": lambda _: Ready(),
    "noScript": lambda _: NoScript(),
    "signingIn": lambda _: SigningIn(),
    "signedIn": lambda said: SignedIn(_checked(said["token"], is_token)),
    "signInFailed": lambda said: SignInFailed(_code(said["error"])),
    "order": lambda said: OrderMade(_reference(said["id"])),
    "widgetReady": lambda said: WidgetReady(_widget(said["widget"])),
    "address": lambda said: AddressPicked(_reference(said["id"])),
    "payment": lambda said: PaymentPicked(_reference(said["id"])),
    "error": lambda said: WidgetFailed(_widget(said["widget"]), _code(said["code"])),
    "flow": lambda _: FlowOpen(),
}
