"""Parts of the order's screen that are gone hear of no new look any more."""

import gc

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from app.domain.order_actions import OrderAction
from ui.customer_view.window import CustomerWindow
from ui.order.actions_card import ActionRow
from ui.order.amounts_bar import Bar
from ui.order.payments_card import PaymentsCard
from ui.order.story_card import StoryCard
from ui.theme.look import Look, Scheme

PARTS = {
    "action": lambda: ActionRow(OrderAction.CAPTURE),
    "bar": Bar,
    "customer": CustomerWindow,
    "payments": PaymentsCard,
    "story": StoryCard,
}


@pytest.mark.parametrize("name", PARTS)
def test_what_is_gone_is_not_drawn_again(qtbot, name):
    application = QApplication.instance()
    look = application.findChild(Look) or Look(application)
    look.use(Scheme.LIGHT)
    part = PARTS[name]()
    shiboken6.delete(part)

    with qtbot.captureExceptions() as raised:
        look.use(Scheme.DARK)
        look.use(Scheme.LIGHT)

    assert raised == []
    del part
    gc.collect()
