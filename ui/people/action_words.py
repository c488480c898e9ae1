"""Every permission in plain words, in the order in which a day goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.permissions import Action
from ui.language import marked, translate

_A = Action
_TILL: Final[Mapping[Action, str]] = {
    _A.CHECK_OUT: marked("Permission", "Take a basket to the buyer and place the order"),
    _A.TAKE_UP_BASKET: marked("Permission", "Take up a basket that somebody parked"),
    _A.DISCOUNT: marked("Permission", "Give a discount"),
    _A.SELL_AGE_RESTRICTED: marked("Permission", "Sell what not everybody may buy"),
    _A.OVERRIDE_MODE: marked("Permission", "Choose how an order's money is taken"),
    _A.REPRINT: marked("Permission", "Print a receipt or an invoice again"),
    _A.EDIT_PRODUCTS: marked("Permission", "Make and change products"),
    _A.IMPORT_PRODUCTS: marked("Permission", "Import a list of products"),
}
_ORDERS: Final[Mapping[Action, str]] = {
    _A.SEE_ORDERS: marked("Permission", "See the orders"),
    _A.SEE_BUYER: marked("Permission", "See a buyer's name, address and mail"),
    _A.REFRESH: marked("Permission", "Ask Amazon how an order stands"),
    _A.ADD_NOTE: marked("Permission", "Write notes on an order"),
    _A.RESEND_MAIL: marked("Permission", "Send a mail again"),
    _A.ADOPT: marked("Permission", "Take in an order from Amazon"),
    _A.CLEAR_STOP_SHIPMENT: marked("Permission", "Release a stopped shipment"),
    _A.BULK: marked("Permission", "Work on many orders at once"),
    _A.EXPORT: marked("Permission", "Export lists into files"),
    _A.ERASE_BUYER: marked("Permission", "Erase a buyer's data"),
}
_MONEY: Final[Mapping[Action, str]] = {
    _A.CAPTURE: marked("Permission", "Capture: take reserved money"),
    _A.REAUTHORIZE: marked("Permission", "Reserve money again"),
    _A.VOID: marked("Permission", "Void: let reserved money go"),
    _A.REFUND: marked("Permission", "Refund: give money back"),
    _A.CANCEL: marked("Permission", "Cancel an order"),
    _A.CLOSE: marked("Permission", "Close an order"),
    _A.RECORD_ONLY: marked("Permission", "Record money that moved elsewhere"),
}
_REPORTS: Final[Mapping[Action, str]] = {
    _A.OPEN_SHIFT: marked("Permission", "Open and close a shift"),
    _A.CLOSE_DAY: marked("Permission", "Close the day"),
    _A.SEE_REPORTS: marked("Permission", "See the reports"),
    _A.IMPORT_SETTLEMENT: marked("Permission", "Import Amazon's settlement reports"),
    _A.SEE_NOTIFICATIONS: marked("Permission", "See what Amazon told us"),
    _A.REPLAY_NOTIFICATIONS: marked("Permission", "Look at a notification again"),
    _A.SEE_AUDIT: marked("Permission", "See the audit trail"),
}
_SHOP: Final[Mapping[Action, str]] = {
    _A.EDIT_NOTIFICATION_SETTINGS: marked("Permission", "Set who gets which mail"),
    _A.EDIT_TEMPLATES: marked("Permission", "Edit the texts of mails"),
    _A.EDIT_SETTINGS: marked("Permission", "Change the settings"),
    _A.EDIT_CREDENTIALS: marked("Permission", "Change the keys of the Amazon account"),
    _A.SWITCH_MODE: marked("Permission", "Switch between sandbox and live"),
    _A.MANAGE_USERS: marked("Permission", "Manage people and their permissions"),
    _A.BACK_UP: marked("Permission", "Make a backup"),
    _A.RESTORE: marked("Permission", "Restore a backup"),
    _A.DIAGNOSE: marked("Permission", "Check this installation"),
}
GROUPS: Final[tuple[tuple[str, Mapping[Action, str]], ...]] = (
    (marked("Permission", "Till and products"), _TILL),
    (marked("Permission", "Orders"), _ORDERS),
    (marked("Permission", "Money"), _MONEY),
    (marked("Permission", "Day, reports and notifications"), _REPORTS),
    (marked("Permission", "Shop and settings"), _SHOP),
)
_ALL: Final = {action: text for _title, texts in GROUPS for action, text in texts.items()}

SIZED: Final = frozenset({_A.CAPTURE, _A.REAUTHORIZE, _A.REFUND, _A.RECORD_ONLY})
"""Actions that an amount of money belongs to, so that a limit means something."""


def action_text(action: Action) -> str:
    """What somebody is allowed, as an imperative."""
    return translate("Permission", _ALL[action])


def group_text(title: str) -> str:
    """A title of ``GROUPS`` in the language of the windows."""
    return translate("Permission", title)
