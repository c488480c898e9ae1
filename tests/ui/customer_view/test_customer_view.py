"""The buyer's window: what it shows, in whose language, and what it never shows."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.basket import Basket
from app.domain.discount import PercentOff
from app.domain.environment import Mode, Region
from app.domain.gateway import BuyerContact
from app.domain.order_quote import SalePolicy, quote_order
from app.domain.payment_status import PaymentStatus
from app.domain.quantity import Quantity
from app.domain.shop import Shop
from app.services.sample_shop import sample_products
from app.services.sample_terms import sample_tax
from tests.integration.receipts.conftest import (  # noqa: F401 -- fixtures
    amazon,
    clock,
    database_url,
    emulator,
    open_desk,
    sell_in,
    setup,
)
from ui.customer_view.panel import Phase
from ui.customer_view.presenter import CustomerPresenter
from ui.customer_view.window import CustomerWindow
from ui.theme.look import Look, Scheme

_SECRET = "difficult customer"
TIMES, MINUS = "\N{MULTIPLICATION SIGN}", "\N{MINUS SIGN}"


def shop_in(region, mode=Mode.TRAINING):
    return Shop(region, mode, "P-", "Corner shop", "https://shop.example")


def rung_up(region):
    """Coffee twice, one of the lines discounted, with notes that are the staff's business."""
    products = [sample.product for sample in sample_products(region)]
    basket = Basket(region.currency, prices_include_tax=region is not Region.US)
    basket = basket.add(products[0], Quantity.of(2)).add(products[9])
    basket = basket.discount_line(1, PercentOff(1_000, _SECRET))
    basket = basket.note_line(1, _SECRET).with_note(_SECRET)
    return basket.with_customer(BuyerContact(_SECRET, "", ""))


def quoted(basket, region):
    return quote_order(basket, None, None, SalePolicy(sample_tax(region)))


@pytest.fixture
def open_view(qtbot):
    """``open_view(Region.EU)``: presenter and window, joined."""
    look = Look(QApplication.instance())
    look.use(Scheme.LIGHT)

    def begin(region=Region.US, mode=Mode.TRAINING):
        presenter, window = CustomerPresenter(shop_in(region, mode)), CustomerWindow()
        qtbot.addWidget(window)
        presenter.changed.connect(window.show_panel)
        window.show_panel(presenter.panel)
        window.show()
        return presenter, window

    yield begin
    shiboken6.delete(look)


def said(window):
    """Every text on the window, the basket's lines included."""
    QApplication.sendPostedEvents()  # new labels are shown with the next layout
    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    if window.lines.isVisible():
        model = window.lines.lines
        texts += [str(model.index(row).data()) for row in range(model.rowCount())]
    return "\n".join(texts)


def test_the_basket_is_shown_with_what_each_line_costs_and_the_total(open_view):
    presenter, window = open_view()
    basket = rung_up(Region.US)
    presenter.show_basket(basket, quoted(basket, Region.US))
    assert window.lines.isVisible()
    assert window.lines.lines.index(0).data() == (
        f"House blend coffee beans, 250 g, 2 {TIMES} $12.50, $22.50"
    )
    assert window.sums.title.text() == "3 items"
    assert f"{MINUS}$2.50" in said(window)
    assert window.sums.total.text() == "$27.10"


def test_nothing_of_the_staffs_is_ever_on_it(open_view):
    presenter, window = open_view()
    basket = rung_up(Region.US)
    for show in (
        lambda: presenter.show_basket(basket, quoted(basket, Region.US)),
        presenter.pay,
        presenter.wait,
        presenter.back_to_basket,
    ):
        show()
        assert _SECRET not in said(window)
        assert _SECRET not in repr(presenter.panel)


@pytest.mark.parametrize(
    ("country", "word"),
    [("DE", "Gesamtbetrag"), ("FR", "Total provisoire"), ("NL", "Total so far"), ("JP", "合計")],
)
def test_it_speaks_as_people_do_where_the_order_goes(open_view, country, word):
    presenter, window = open_view(Region.EU)
    basket = rung_up(Region.EU)
    presenter.show_basket(basket, quoted(basket, Region.EU))
    presenter.hear_of(country)
    expected = {"DE": "Bisher", "JP": "現在の合計"}.get(country, word)
    assert window.sums.total_word.text() == expected


def test_a_new_buyer_is_welcomed_in_the_shops_language_and_sees_nothing_of_the_last(open_view):
    presenter, window = open_view(Region.EU)
    basket = rung_up(Region.EU)
    presenter.show_basket(basket, None)
    presenter.hear_of("FR")
    presenter.show_basket(Basket(Region.EU.currency, prices_include_tax=True), None)
    assert presenter.panel.phase is Phase.WELCOME
    assert "Willkommen" in said(window)
    assert "House blend" not in said(window)
    assert window.lines.lines.rowCount() == 0
    assert not window.sums.isVisible()


@pytest.mark.parametrize(
    ("mode", "visible"), [(Mode.TRAINING, True), (Mode.SANDBOX, True), (Mode.LIVE, False)]
)
def test_whose_money_it_is_is_said_to_the_buyer_too(open_view, mode, visible):
    _, window = open_view(Region.US, mode)
    assert window.mode.isVisible() is visible


def test_thanks_stay_until_the_next_item_and_name_the_order(open_view, sell_in):  # noqa: F811
    selling = sell_in(Region.US)
    number = selling.sell(("CF-101", 1_000))
    receipt = selling.services.receipts.receipt(number)
    presenter, window = open_view()
    presenter.show_result(receipt, decided=True)
    presenter.show_basket(None, None)
    assert presenter.panel.phase is Phase.THANKS
    assert f"Your order {number} is placed." in said(window)
    basket = rung_up(Region.US)
    presenter.show_basket(basket, None)
    assert presenter.panel.phase is Phase.BASKET
    assert number not in said(window)
    presenter.show_result(replace(receipt, status=PaymentStatus.DECLINED), decided=True)
    assert "No money was taken." in said(window)


def test_a_borrowed_browser_is_shown_while_paying_and_given_back_whole(qtbot, open_view):
    presenter, window = open_view()
    basket = rung_up(Region.US)
    presenter.show_basket(basket, None)
    browser = QWidget()
    window.take(browser)
    assert not browser.isVisible()
    presenter.pay()
    assert browser.isVisible()
    assert window.give_back() is browser
    assert window.give_back() is None
    browser.setParent(None)
    shiboken6.delete(browser)
    assert "Pay with Amazon" in said(window)


def test_a_browser_that_its_owner_ends_leaves_the_window_at_its_message(open_view):
    presenter, window = open_view()
    browser = QWidget()
    window.take(browser)
    presenter.pay()
    shiboken6.delete(browser)
    assert "Pay with Amazon" in said(window)


def test_closing_says_so_and_leaves_the_program_open(qtbot, open_view):
    _, window = open_view()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not window.isVisible()
    with qtbot.waitSignal(window.opened):
        window.open_for_buyer()
    assert window.isVisible()


def test_letters_grow_with_the_display(open_view):
    presenter, window = open_view()
    presenter.show_basket(rung_up(Region.US), None)
    small = window.sums.total.fontMetrics().height()
    window.resize(2048, 1280)
    window.sums.total.ensurePolished()
    assert window.sums.total.fontMetrics().height() == pytest.approx(2 * small, abs=2)
