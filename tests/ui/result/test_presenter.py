"""The presenter alone: what it asks, when it waits, and what it does with failures."""

import threading
from dataclasses import replace

import pytest

from app.domain.environment import Region
from app.domain.checkout_modes import AuthorizationMode
from app.domain.errors import NotFound, NotSent
from ui.background import Background
from ui.result.presenter import ResultPresenter, ResultSources


class Orders:
    """Obeys ``ShowsOrders``, ``WritesReceipts`` and ``AsksAmazon`` with what a test says."""

    def __init__(self, order, receipt):
        self.held = order
        self.paper = receipt
        self.problem = None
        self.asked = 0
        self.gate = threading.Event()
        self.gate.set()

    def order(self, number):
        if number != self.held.number:
            raise NotFound("order", number)
        return self.held

    def receipt(self, number):
        return replace(self.paper, number=number)

    def now(self, number):
        self.gate.wait(10)
        self.asked += 1
        if self.problem is not None:
            raise self.problem


@pytest.fixture
def queued(sell_in):
    """Order and receipt of a queued order."""
    selling = sell_in(Region.US)
    number = selling.sell(("CF-101", 1_000), authorization_mode=AuthorizationMode.ASYNCHRONOUS)
    return selling.services.views.order(number), selling.services.receipts.receipt(number)


@pytest.fixture
def orders(queued):
    return Orders(*queued)


@pytest.fixture
def presenter(qtbot, orders):
    background = Background()
    made = ResultPresenter(background, ResultSources(orders, orders, orders, orders), (0.02,))
    yield made
    made.leave()
    orders.gate.set()
    background.close()


def shown(qtbot, presenter, number):
    presenter.enter()
    presenter.show_order(number)
    qtbot.waitUntil(lambda: presenter.panel.order is not None)


def test_it_asks_again_as_long_as_amazon_is_undecided(qtbot, presenter, orders):
    shown(qtbot, presenter, orders.held.number)
    qtbot.waitUntil(lambda: orders.asked >= 3)


def test_out_of_sight_it_asks_nobody(qtbot, presenter, orders):
    shown(qtbot, presenter, orders.held.number)
    presenter.leave()
    assert not presenter._timer.isActive()


def test_a_network_that_is_down_is_told_and_asked_again(qtbot, presenter, orders):
    orders.problem = NotSent("the network is down")
    shown(qtbot, presenter, orders.held.number)
    qtbot.waitUntil(lambda: presenter.panel.notice is not None)
    assert presenter.panel.order is not None
    qtbot.waitUntil(lambda: orders.asked >= 2)


def test_two_presses_ask_once(qtbot, presenter, orders):
    shown(qtbot, presenter, orders.held.number)
    presenter.leave()
    qtbot.waitUntil(lambda: not presenter.panel.asking)
    asked = orders.asked
    orders.gate.clear()
    presenter.ask()
    presenter.ask()
    orders.gate.set()
    qtbot.waitUntil(lambda: not presenter.panel.asking)
    assert orders.asked == asked + 1


def test_the_answer_for_an_order_that_is_no_longer_shown_is_dropped(qtbot, presenter, orders):
    orders.gate.clear()
    shown(qtbot, presenter, orders.held.number)
    presenter.ask()
    presenter.show_order("P-999999")
    orders.gate.set()
    qtbot.waitUntil(lambda: presenter.panel.notice is not None)
    assert presenter.panel.order is None
    assert presenter.panel.number == "P-999999"
