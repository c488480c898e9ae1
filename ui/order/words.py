"""The words of one order: what each action does, why it cannot be done, and until when it can."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.order_actions import Edge, Obstacle, OrderAction

ICONS: Final = {
    OrderAction.CAPTURE: "download",
    OrderAction.REFUND: "undo",
    OrderAction.REAUTHORIZE: "shield",
    OrderAction.VOID: "minus",
    OrderAction.CANCEL: "close",
    OrderAction.CLOSE: "lock",
    OrderAction.RELEASE: "truck",
    OrderAction.CLEAR: "check",
    OrderAction.REFRESH: "refresh",
    OrderAction.NOTE: "note",
    OrderAction.RECORD: "edit",
}
KEYS: Final = {
    OrderAction.CAPTURE: "F2",
    OrderAction.REFUND: "F3",
    OrderAction.REAUTHORIZE: "F4",
    OrderAction.REFRESH: "F5",
    OrderAction.VOID: "F6",
    OrderAction.CANCEL: "F7",
    OrderAction.CLOSE: "F8",
    OrderAction.NOTE: "F9",
    OrderAction.RELEASE: "F10",
    OrderAction.CLEAR: "Shift+F10",
    OrderAction.RECORD: "",
}
_TITLES: Final = {
    OrderAction.CAPTURE: "Capture …",
    OrderAction.REFUND: "Refund …",
    OrderAction.REAUTHORIZE: "Reserve again …",
    OrderAction.VOID: "Void: release the money …",
    OrderAction.CANCEL: "Cancel: end the order …",
    OrderAction.CLOSE: "Close: finish the order …",
    OrderAction.RELEASE: "Release the shipment …",
    OrderAction.CLEAR: "Clear the attention …",
    OrderAction.REFRESH: "Ask Amazon now",
    OrderAction.NOTE: "Add a note …",
    OrderAction.RECORD: "Record only …",
}
_PLAIN: Final = {
    OrderAction.CAPTURE: "Take money that is reserved.",
    OrderAction.REFUND: "Give captured money back to the buyer.",
    OrderAction.REAUTHORIZE: "Have Amazon reserve money, e.g. for the next parcel.",
    OrderAction.VOID: "Let one reservation go; the order stays open.",
    OrderAction.CANCEL: "Call everything off before money was taken.",
    OrderAction.CLOSE: "No new reservations; what is reserved or taken stays.",
    OrderAction.RELEASE: "The goods may go although Amazon said stop.",
    OrderAction.CLEAR: "Say that you looked, and why it is all right.",
    OrderAction.REFRESH: "Read this order's payment again.",
    OrderAction.NOTE: "For colleagues; the buyer never sees it.",
    OrderAction.RECORD: "Money moved outside Amazon Pay. Nothing is sent.",
}
_OBSTACLES: Final = {
    Obstacle.CALL_UNDER_WAY: "A call to Amazon has no answer yet.",
    Obstacle.NOT_PLACED: "The order is not placed yet.",
    Obstacle.DECIDING: "Amazon is still deciding.",
    Obstacle.CAPTURING: "Amazon is taking the money already.",
    Obstacle.NOTHING_RESERVED: "Nothing is reserved.",
    Obstacle.RESERVATION_OVER: "The reservation is over; reserve again.",
    Obstacle.HELD: "Amazon said stop; release the shipment first.",
    Obstacle.NOTHING_CAPTURED: "Nothing was captured.",
    Obstacle.ALL_REFUNDED: "All that may be refunded went back.",
    Obstacle.REFUNDS_USED_UP: "Ten refunds were made; Amazon allows no more.",
    Obstacle.NOTHING_LEFT: "Amazon's ceiling for this order is reached.",
    Obstacle.AUTHORIZATIONS_USED_UP: "All ten authorizations are used.",
    Obstacle.SUSPENDED: "The buyer must choose another payment method first.",
    Obstacle.CANCELED: "The order is canceled.",
    Obstacle.CLOSED: "The order is closed at Amazon.",
    Obstacle.EXPIRED: "The order is older than 180 days.",
    Obstacle.MONEY_TAKEN: "Money was taken; refund it instead.",
    Obstacle.NOT_HELD: "Amazon did not stop the shipment.",
    Obstacle.NO_ATTENTION: "Nothing needs attention.",
    Obstacle.NOT_ALLOWED: "Your role may not do this.",
}
_EDGES: Final = {
    Edge.INSTANT_CAPTURE: (
        "Instant capture",
        "Until then a capture is answered at once; later Amazon takes its time.",
    ),
    Edge.CAPTURE: ("Reservation", "Then the reserved money is free again."),
    Edge.ORDER: ("Order at Amazon", "Then nothing new can be reserved; refunds stay possible."),
}


def action_title(action: OrderAction) -> str:
    """The button's text."""
    return _tr(_TITLES[action])


def action_plain(action: OrderAction) -> str:
    """What it does, in one plain sentence."""
    return _tr(_PLAIN[action])


def obstacle_text(obstacle: Obstacle) -> str:
    """Why it cannot be done."""
    return _tr(_OBSTACLES[obstacle])


def edge_words(edge: Edge) -> tuple[str, str]:
    """Its name, and what happens then."""
    name, then = _EDGES[edge]
    return _tr(name), _tr(then)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Order", text)
