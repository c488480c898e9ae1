"""The words of one order: what each action does, why it cannot be done, and until when it can."""

from __future__ import annotations

from typing import Final

from app.domain.order_actions import Edge, Obstacle, OrderAction
from ui.language import marked, translate

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
    OrderAction.RESEND: "mail",
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
    OrderAction.RESEND: "Shift+F9",
    OrderAction.NOTE: "F9",
    OrderAction.RELEASE: "F10",
    OrderAction.CLEAR: "Shift+F10",
    OrderAction.RECORD: "",
}
_TITLES: Final = {
    OrderAction.CAPTURE: marked("Order", "Capture …"),
    OrderAction.REFUND: marked("Order", "Refund …"),
    OrderAction.REAUTHORIZE: marked("Order", "Reserve again …"),
    OrderAction.VOID: marked("Order", "Void: release the money …"),
    OrderAction.CANCEL: marked("Order", "Cancel: end the order …"),
    OrderAction.CLOSE: marked("Order", "Close: finish the order …"),
    OrderAction.RELEASE: marked("Order", "Release the shipment …"),
    OrderAction.CLEAR: marked("Order", "Clear the attention …"),
    OrderAction.REFRESH: marked("Order", "Ask Amazon now"),
    OrderAction.RESEND: marked("Order", "Resend a mail …"),
    OrderAction.NOTE: marked("Order", "Add a note …"),
    OrderAction.RECORD: marked("Order", "Record only …"),
}
_PLAIN: Final = {
    OrderAction.CAPTURE: marked("Order", "Take money that is reserved."),
    OrderAction.REFUND: marked("Order", "Give captured money back to the buyer."),
    OrderAction.REAUTHORIZE: marked(
        "Order", "Have Amazon reserve money, e.g. for the next parcel."
    ),
    OrderAction.VOID: marked("Order", "Let one reservation go; the order stays open."),
    OrderAction.CANCEL: marked("Order", "Call everything off before money was taken."),
    OrderAction.CLOSE: marked("Order", "No new reservations; what is reserved or taken stays."),
    OrderAction.RELEASE: marked("Order", "The goods may go although Amazon said stop."),
    OrderAction.CLEAR: marked("Order", "Say that you looked, and why it is all right."),
    OrderAction.REFRESH: marked("Order", "Read this order's payment again."),
    OrderAction.RESEND: marked("Order", "To the buyer, the orders department or staff."),
    OrderAction.NOTE: marked("Order", "For colleagues; the buyer never sees it."),
    OrderAction.RECORD: marked("Order", "Money moved outside Amazon Pay. Nothing is sent."),
}
_OBSTACLES: Final = {
    Obstacle.CALL_UNDER_WAY: marked("Order", "A call to Amazon has no answer yet."),
    Obstacle.NOT_PLACED: marked("Order", "The order is not placed yet."),
    Obstacle.DECIDING: marked("Order", "Amazon is still deciding."),
    Obstacle.CAPTURING: marked("Order", "Amazon is taking the money already."),
    Obstacle.NOTHING_RESERVED: marked("Order", "Nothing is reserved."),
    Obstacle.RESERVATION_OVER: marked("Order", "The reservation is over; reserve again."),
    Obstacle.HELD: marked("Order", "Amazon said stop; release the shipment first."),
    Obstacle.NOTHING_CAPTURED: marked("Order", "Nothing was captured."),
    Obstacle.ALL_REFUNDED: marked("Order", "All that may be refunded went back."),
    Obstacle.REFUNDS_USED_UP: marked("Order", "Ten refunds were made; Amazon allows no more."),
    Obstacle.NOTHING_LEFT: marked("Order", "Amazon's ceiling for this order is reached."),
    Obstacle.AUTHORIZATIONS_USED_UP: marked("Order", "All ten authorizations are used."),
    Obstacle.SUSPENDED: marked("Order", "The buyer must choose another payment method first."),
    Obstacle.CANCELED: marked("Order", "The order is canceled."),
    Obstacle.CLOSED: marked("Order", "The order is closed at Amazon."),
    Obstacle.EXPIRED: marked("Order", "The order is older than 180 days."),
    Obstacle.MONEY_TAKEN: marked("Order", "Money was taken; refund it instead."),
    Obstacle.NOT_HELD: marked("Order", "Amazon did not stop the shipment."),
    Obstacle.NO_ATTENTION: marked("Order", "Nothing needs attention."),
    Obstacle.NO_MAIL: marked("Order", "No mail about it was sent yet."),
    Obstacle.NOT_ALLOWED: marked("Order", "Your role may not do this."),
}
_EDGES: Final = {
    Edge.INSTANT_CAPTURE: (
        marked("Order", "Instant capture"),
        marked("Order", "Until then a capture is answered at once; later Amazon takes its time."),
    ),
    Edge.CAPTURE: (
        marked("Order", "Reservation"),
        marked("Order", "Then the reserved money is free again."),
    ),
    Edge.ORDER: (
        marked("Order", "Order at Amazon"),
        marked("Order", "Then nothing new can be reserved; refunds stay possible."),
    ),
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
    return translate("Order", text)
