"""The till's actions: their keys, and why one of them is not to be had now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.permissions import Action
from ui.actions import Actions
from ui.till.panel import TillPanel
from ui.till.ringing import is_untouched

KEYS: Final[tuple[tuple[str, str, str], ...]] = (
    ("till.pay", "Pay with Amazon", "F12"),
    ("till.search", "Go to the search field", "F2"),
    ("till.quantity", "Set the quantity of the line", "F3"),
    ("till.more", "One more of the line", "+"),
    ("till.less", "One less of the line", "-"),
    ("till.remove", "Remove the line", "Del"),
    ("till.discount_line", "Discount the line", "F4"),
    ("till.discount_basket", "Discount the basket", "Shift+F4"),
    ("till.note", "Note to the line", "F8"),
    ("till.note_basket", "Note to the basket", "Shift+F8"),
    ("till.customer", "Name the customer", "F9"),
    ("till.park", "Park the basket", "F6"),
    ("till.parked", "Parked baskets", "F7"),
    ("till.undo", "Undo the last change", "Ctrl+Z"),
    ("till.clear", "Empty the basket", "Ctrl+Backspace"),
    ("till.new_sale", "New sale", "Ctrl+N"),
)
_SHORT: Final[Mapping[str, str]] = {
    "till.discount_basket": "Discount",
    "till.note": "Note",
    "till.park": "Park",
    "till.undo": "Undo",
    "till.clear": "Empty",
}
_LINE: Final = ("quantity", "more", "less", "remove", "discount_line", "note")


def register(actions: Actions, view: QWidget, commands: Mapping[str, Callable[[], object]]) -> None:
    """Register all of them; their keys work while the till is on screen."""
    group = _tr("Till")
    for name, title, keys in KEYS:
        actions.add(name, _tr(title), group, commands[name], keys=keys, owner=view)


def short_title(name: str) -> str:
    """What stands on a small button."""
    return _tr(_SHORT[name])


def why_not(panel: TillPanel, may: Callable[[Action], bool]) -> dict[str, str]:
    """Why an action cannot be taken now, by its name; empty where it can."""
    empty = _tr("The basket is empty.") if not panel.lines else ""
    opening = _tr("The till is still opening.") if panel.held is None else ""
    line = _tr("Choose a line of the basket first.") if panel.line is None else ""
    no_discount = "" if may(Action.DISCOUNT) else _tr("Your role gives no discounts.")
    untouched = panel.basket is None or is_untouched(panel.basket)
    reasons = {name: "" for name, _title, _keys in KEYS}
    reasons |= {f"till.{name}": opening or empty or line for name in _LINE}
    reasons["till.discount_line"] = no_discount or reasons["till.discount_line"]
    reasons["till.discount_basket"] = no_discount or opening or empty
    reasons["till.note_basket"] = reasons["till.customer"] = opening
    reasons["till.park"] = opening or (_tr("There is nothing to park.") if untouched else "")
    reasons["till.clear"] = opening or (_tr("The basket is empty.") if untouched else "")
    reasons["till.new_sale"] = opening or (_tr("This is a new sale.") if untouched else "")
    reasons["till.parked"] = opening or _unless(
        may(Action.TAKE_UP_BASKET), _tr("Your role takes up no baskets.")
    )
    undoable = panel.held is not None and panel.held.undoable > 0
    reasons["till.undo"] = opening or _unless(undoable, _tr("There is nothing to take back."))
    reasons["till.pay"] = opening or empty or _why_not_pay(panel, may)
    return reasons


def _why_not_pay(panel: TillPanel, may: Callable[[Action], bool]) -> str:
    if not may(Action.CHECK_OUT):
        return _tr("Your role takes no payments.")
    if panel.total is None or not panel.total:
        return _tr("There is nothing to pay: the total is zero.")
    return ""


def _unless(fine: bool, reason: str) -> str:  # noqa: FBT001 -- reads as a sentence
    return "" if fine else reason


def _tr(text: str) -> str:
    return QCoreApplication.translate("Till", text)
