"""The till's actions: their keys, and why one of them is not to be had now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from app.domain.permissions import Action
from ui.actions import Actions
from ui.language import marked, translate
from ui.till.panel import TillPanel
from ui.till.ringing import is_untouched

KEYS: Final[tuple[tuple[str, str, str], ...]] = (
    ("till.pay", marked("Till", "Pay with Amazon"), "F12"),
    ("till.search", marked("Till", "Go to the search field"), "F2"),
    ("till.quantity", marked("Till", "Set the quantity of the line"), "F3"),
    ("till.more", marked("Till", "One more of the line"), "+"),
    ("till.less", marked("Till", "One less of the line"), "-"),
    ("till.remove", marked("Till", "Remove the line"), "Del"),
    ("till.discount_line", marked("Till", "Discount the line"), "F4"),
    ("till.discount_basket", marked("Till", "Discount the basket"), "Shift+F4"),
    ("till.note", marked("Till", "Note to the line"), "F8"),
    ("till.note_basket", marked("Till", "Note to the basket"), "Shift+F8"),
    ("till.customer", marked("Till", "Name the customer"), "F9"),
    ("till.park", marked("Till", "Park the basket"), "F6"),
    ("till.parked", marked("Till", "Parked baskets"), "F7"),
    ("till.undo", marked("Till", "Undo the last change"), "Ctrl+Z"),
    ("till.clear", marked("Till", "Empty the basket"), "Ctrl+Backspace"),
    ("till.new_sale", marked("Till", "New sale"), "Ctrl+N"),
)
_SHORT: Final[Mapping[str, str]] = {
    "till.discount_basket": marked("Till", "Discount"),
    "till.note": marked("Till", "Note"),
    "till.park": marked("Till", "Park"),
    "till.undo": marked("Till", "Undo"),
    "till.clear": marked("Till", "Empty"),
}
_LINE: Final = ("quantity", "more", "less", "remove", "discount_line", "note")


def register(actions: Actions, view: QWidget, commands: Mapping[str, Callable[[], object]]) -> None:
    """Register all of them; their keys work while the till is on screen."""
    group = translate("Till", "Till")
    for name, title, keys in KEYS:
        actions.add(name, _tr(title), group, commands[name], keys=keys, owner=view)


def short_title(name: str) -> str:
    """What stands on a small button."""
    return _tr(_SHORT[name])


def why_not(panel: TillPanel, may: Callable[[Action], bool]) -> dict[str, str]:
    """Why an action cannot be taken now, by its name; empty where it can."""
    empty = translate("Till", "The basket is empty.") if not panel.lines else ""
    opening = translate("Till", "The till is still opening.") if panel.held is None else ""
    line = translate("Till", "Choose a line of the basket first.") if panel.line is None else ""
    no_discount = "" if may(Action.DISCOUNT) else translate("Till", "Your role gives no discounts.")
    untouched = panel.basket is None or is_untouched(panel.basket)
    reasons = {name: "" for name, _title, _keys in KEYS}
    reasons |= {f"till.{name}": opening or empty or line for name in _LINE}
    reasons["till.discount_line"] = no_discount or reasons["till.discount_line"]
    reasons["till.discount_basket"] = no_discount or opening or empty
    reasons["till.note_basket"] = reasons["till.customer"] = opening
    reasons["till.park"] = opening or (
        translate("Till", "There is nothing to park.") if untouched else ""
    )
    reasons["till.clear"] = opening or (
        translate("Till", "The basket is empty.") if untouched else ""
    )
    reasons["till.new_sale"] = opening or (
        translate("Till", "This is a new sale.") if untouched else ""
    )
    reasons["till.parked"] = opening or _unless(
        may(Action.TAKE_UP_BASKET), translate("Till", "Your role takes up no baskets.")
    )
    undoable = panel.held is not None and panel.held.undoable > 0
    reasons["till.undo"] = opening or _unless(
        undoable, translate("Till", "There is nothing to take back.")
    )
    reasons["till.pay"] = opening or empty or _why_not_pay(panel, may)
    return reasons


def _why_not_pay(panel: TillPanel, may: Callable[[Action], bool]) -> str:
    if not may(Action.CHECK_OUT):
        return translate("Till", "Your role takes no payments.")
    if panel.total is None or not panel.total:
        return translate("Till", "There is nothing to pay: the total is zero.")
    return ""


def _unless(fine: bool, reason: str) -> str:  # noqa: FBT001 -- reads as a sentence
    return "" if fine else reason


def _tr(text: str) -> str:
    return translate("Till", text)
