"""The buyer's window beside a real checkout: it borrows the browser, and gives it back."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.domain.environment import Region
from tests.ui.checkout.conftest import (
    amazon,
    clock,
    counter,
    emulator,
    open_checkout,
)
from ui.checkout.visit import Phase as CheckoutPhase
from ui.customer_view.following import CustomerView
from ui.customer_view.panel import Phase

__all__ = ("amazon", "clock", "counter", "emulator", "open_checkout")


@pytest.fixture
def follow(qtbot):
    """Gives a counter its buyer's window."""
    made = []

    def begin(counter):
        view = CustomerView(counter.workplace)
        view.follow_checkout(counter.screen)
        made.append(view)
        return view

    yield begin
    for view in made:
        view.window.close()


def test_the_browser_is_on_the_buyers_side_and_the_order_on_the_staffs(counter, follow):
    view = follow(counter)
    view.toggle()
    counter.begin()
    browser = counter.screen.browser
    assert browser.window() is view.window
    assert browser.isVisible()
    assert counter.view.place_button.window() is counter.shell
    stand_in = counter.view.findChild(type(view._stand_in), "customer_view.lent")
    assert stand_in.isVisible()
    counter.choose_all("Ada Fielding")
    assert view.presenter.panel.phase is Phase.PAYING
    assert view.presenter.panel.totals.total == counter.panel.total
    counter.view.place_button.click()
    counter.until_finished()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert view.window._browser is None


def test_closing_the_window_brings_the_browser_back_in_the_middle_of_it(counter, follow):
    view = follow(counter)
    view.toggle()
    counter.begin()
    view.toggle()
    browser = counter.screen.browser
    assert browser.window() is counter.shell
    assert not view._stand_in.isVisible()
    counter.choose_all("Ada Fielding")
    counter.until_phase(CheckoutPhase.CHOOSING)


def test_the_buyers_language_follows_the_address(open_checkout, follow):
    counter = open_checkout(Region.EU)
    view = follow(counter)
    assert view.presenter.panel.locale == "de-DE"
    counter.begin()
    counter.choose_all("Théo Garnier")
    assert view.presenter.panel.locale == "fr-FR"


def test_a_locked_desk_shows_the_buyer_nothing_of_the_last_sale(counter, follow):
    view = follow(counter)
    counter.begin()
    counter.workplace.sign_in(None)
    assert view.presenter.panel.phase is Phase.WELCOME
    assert view.presenter.panel.totals is None
