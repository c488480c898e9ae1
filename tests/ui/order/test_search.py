"""The one search field finds real orders by anything: number, ids, buyer, goods, amount, day."""

from tests.ui.order.conftest import PICKS
from ui.orders.screen import OrdersScreen


def _found(desk, screen, text):
    screen.presenter.search(text)
    panel = screen.presenter
    desk.until(lambda: panel.panel.text == text and not panel._looking)
    return panel.panel.total


def test_an_order_is_found_by_everything_that_it_is_known_by(shop, open_order):
    number = shop.sell(*PICKS)
    permission_id = shop.permission_id
    other = shop.sell(("CF-101", 1_000))
    (charge,) = shop.services.views.order(number).charges
    desk = open_order(other)
    screen = OrdersScreen(desk.workplace)
    desk.shell.add_screen("orders", "Orders", None, lambda: screen)
    desk.shell.go("orders")
    desk.until(lambda: screen.presenter.panel.total == 2)
    told = {
        text: _found(desk, screen, text)
        for text in (
            *(number, number.lower(), number[2:], permission_id, charge.charge_id),
            *("KT-303", "cf-101", "ada fielding", "fielding ada", "nobody"),
            *("=83", "=83.00", ">80", "<80", "50..90", "today", "yesterday", "cf-101 >80 today"),
        )
    }
    assert told == {
        number: 1,
        number.lower(): 1,
        number[2:]: 1,
        permission_id: 1,
        charge.charge_id: 1,
        "KT-303": 1,
        "cf-101": 2,
        "ada fielding": 2,
        "fielding ada": 2,
        "nobody": 0,
        "=83": 1,
        "=83.00": 1,
        ">80": 1,
        "<80": 1,
        "50..90": 1,
        "today": 2,
        "yesterday": 0,
        "cf-101 >80 today": 1,
    }
