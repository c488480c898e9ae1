"""Scanning, typing and picking at a real till on a real database."""

import pytest
from PySide6.QtCore import Qt

from app.domain.money import Currency, Money
from ui.till.notices import Offer
from ui.till.sheets import AgeSheet

MUG, BEANS, DECAF = "2000000003016", "2000000001012", "2000000001036"


@pytest.fixture
def wine(services):
    """A product whose buyer must be old enough, and its code."""
    for row in services.products.page("", 100):
        if row.age_restricted:
            product = services.products.by_sku(row.sku).product
            return product.sku, product.barcodes[0]
    raise AssertionError


def _scan(hands, code):
    hands.scan(code, hands.entry)
    hands.rest()


def test_a_scan_becomes_a_line_and_the_same_scan_joins_it(hands):
    _scan(hands, BEANS)
    _scan(hands, BEANS)
    assert hands.skus() == [("CF-101", "2")]
    assert hands.panel.listed == Money(2_500, Currency.USD)
    assert hands.entry.text() == ""


def test_three_times_before_a_scan_takes_three(hands):
    hands.write("3*")
    _scan(hands, BEANS)
    assert hands.skus() == [("CF-101", "3")]
    assert hands.entry.text() == ""
    assert hands.panel.multiplier is None


def test_the_code_on_a_paper_opens_its_order_and_sells_nothing(hands, qtbot):
    presenter = hands.till.presenter
    with qtbot.waitSignal(presenter.order_wanted) as opened:
        hands.scan("paydesk:P-100042", hands.entry)
    assert opened.args == ["P-100042"]
    with qtbot.waitSignal(presenter.order_wanted) as opened:
        presenter.submit(" PAYDESK:P-100042 ")
    assert opened.args == ["P-100042"]
    hands.rest()
    assert hands.skus() == []


def test_scans_faster_than_the_database_all_arrive_in_their_order(hands):
    for code in (BEANS, DECAF, BEANS, DECAF, BEANS):
        hands.scan(code, hands.entry)
    hands.rest()
    assert hands.skus() == [("CF-101", "3"), ("CF-103", "2")]


def test_a_scan_while_a_note_is_written_is_rung_up_and_not_written(hands):
    hands.pick("CF-101")
    hands.till.questions.ask_basket_note()
    note = hands.sheet().value
    hands.type("for ", note)
    hands.scan(DECAF, note)
    hands.rest()
    assert note.toPlainText() == "for "
    assert hands.skus() == [("CF-101", "1"), ("CF-103", "1")]


def test_an_unknown_code_offers_to_search_and_nothing_is_added(hands):
    _scan(hands, "9999999999994")
    assert hands.said() == "Nothing in the catalog has the code 9999999999994."
    assert hands.panel.notice.offers == (Offer.SEARCH, Offer.CREATE)
    assert hands.skus() == []
    hands.till.presenter.take_offer(Offer.SEARCH)
    assert hands.entry.text() == "9999999999994"
    assert hands.panel.notice is None


def test_an_unknown_code_stays_on_screen_while_others_are_scanned(hands):
    _scan(hands, "9999999999994")
    _scan(hands, BEANS)
    assert hands.said() == "Nothing in the catalog has the code 9999999999994."
    hands.key(Qt.Key.Key_Escape)
    assert hands.panel.notice is None


def test_only_who_may_edit_products_is_offered_to_create_one(hands, window, qtbot):
    buttons = hands.till.view.basket.notice._buttons
    _scan(hands, "9999999999994")
    assert not buttons[Offer.CREATE].isVisible()
    window.sign_in("ben")
    hands.till.enter()
    hands.until(buttons[Offer.CREATE].isVisible)
    wanted = []
    hands.till.presenter.creation_wanted.connect(wanted.append)
    qtbot.mouseClick(buttons[Offer.CREATE], Qt.MouseButton.LeftButton)
    assert wanted == ["9999999999994"]


def test_words_that_one_product_has_add_it_on_enter(hands):
    hands.write("espresso roast")
    hands.key(Qt.Key.Key_Return)
    hands.until(hands.skus)
    assert (hands.skus(), hands.entry.text()) == ([("CF-102", "1")], "")


def test_words_that_several_have_ask_to_choose(hands):
    hands.write("coffee")
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: hands.said() != "")
    assert hands.said() == "Several products fit “coffee”. Choose one of them."
    assert (hands.skus(), hands.entry.text()) == ([], "coffee")


def test_results_are_chosen_with_arrows_and_enter_and_take_the_quantity(hands):
    hands.write("2*coffee")
    results = hands.till.view.goods.results
    hands.until(lambda: results.model().rowCount() > 1)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)
    sku = results.currentIndex().data(Qt.ItemDataRole.UserRole).sku
    hands.key(Qt.Key.Key_Return)
    hands.until(hands.skus)
    assert (hands.skus(), hands.entry.text()) == ([(sku, "2")], "")


def test_a_tile_that_is_clicked_is_rung_up(hands, qtbot):
    tiles = hands.till.view.goods.tiles
    hands.until(lambda: tiles.model().rowCount() > 0)
    first = tiles.model().index(0)
    qtbot.mouseClick(
        tiles.viewport(), Qt.MouseButton.LeftButton, pos=tiles.visualRect(first).center()
    )
    hands.until(hands.skus)
    assert hands.skus() == [("CF-101", "1")]


def test_a_tab_shows_what_its_category_sells(hands, services):
    tabs, tiles = hands.till.view.goods.tabs, hands.till.view.goods.tiles
    hands.until(lambda: tabs.count() == 7)
    at = next(at for at in range(tabs.count()) if tabs.tabData(at) == "Bakery")
    tabs.setCurrentIndex(at)
    wanted = [each.sku for each in services.products.in_category("Bakery")]
    hands.until(lambda: [each.sku for each in tiles.model().products] == wanted)


def test_quantity_keys_change_the_chosen_line(hands):
    hands.pick("CF-101", "CF-102")
    hands.key(Qt.Key.Key_Plus)
    hands.till.scanner.let_go()
    hands.rest()
    assert hands.skus() == [("CF-101", "1"), ("CF-102", "2")]
    hands.write("7*")
    hands.key(Qt.Key.Key_Return)
    hands.rest()
    assert hands.skus() == [("CF-101", "1"), ("CF-102", "7")]


def test_one_less_than_one_takes_the_line_out_and_undo_brings_it_back(hands):
    hands.pick("CF-101")
    hands.key(Qt.Key.Key_Minus)
    hands.till.scanner.let_go()
    hands.rest()
    assert hands.skus() == []
    assert hands.panel.notice.offers == (Offer.UNDO,)
    hands.till.presenter.take_offer(Offer.UNDO)
    hands.rest()
    assert hands.skus() == [("CF-101", "1")]


def test_delete_and_undo_work_from_the_empty_field(hands):
    hands.pick("CF-101", "CF-102")
    hands.key(Qt.Key.Key_Delete)
    hands.rest()
    assert hands.skus() == [("CF-101", "1")]
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.rest()
    assert hands.skus() == [("CF-101", "1"), ("CF-102", "1")]


def test_emptying_is_one_change_that_one_undo_takes_back(hands):
    hands.pick("CF-101", "CF-102")
    hands.key(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    hands.rest()
    assert hands.skus() == []
    hands.till.presenter.edits.undo()
    hands.rest()
    assert hands.skus() == [("CF-101", "1"), ("CF-102", "1")]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            "999999999*mug",
            "A quantity of 999999999 is too large: at most 99,999.999. Nothing was changed.",
        ),
        (
            "9999999999999*mug",
            "A quantity of 9999999999999 is too large: at most 99,999.999. Nothing was changed.",
        ),
        ("0*mug", "“0” is no quantity. 0.001 to 99,999.999 is possible."),
        ("0.5*CF-101", "CF-101 is sold by the piece: take a whole number."),
        (
            "\N{PILE OF POO}" * 4,
            "Nothing in the catalog has the code \N{PILE OF POO}\N{PILE OF POO}\N{PILE OF POO}\N{PILE OF POO}.",
        ),
        (
            "'; DROP TABLE products; --",
            "Nothing in the catalog has the code '; DROP TABLE products; --.",
        ),
    ],
)
def test_rubbish_is_answered_with_a_sentence(hands, typed, sentence):
    hands.entry.setText(typed)
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: hands.said() != "")
    assert (hands.said(), hands.skus()) == (sentence, [])


def test_a_quantity_typed_as_fast_as_a_scanner_is_read_as_in_the_field(hands):
    _scan(hands, "99999999*CF-101")
    assert (hands.said(), hands.skus()) == (
        "A quantity of 99999999 is too large: at most 99,999.999. Nothing was changed.",
        [],
    )
    _scan(hands, "3*CF-101")
    assert hands.skus() == [("CF-101", "3")]


def test_a_price_of_zero_can_be_rung_up_but_not_paid_alone(hands, services, window):
    product = services.products.by_sku("CF-101")
    from dataclasses import replace

    free = replace(product.product, price=Money(0, Currency.USD))
    services.products.change(product, free, "clara")
    hands.pick("CF-101")
    assert hands.skus() == [("CF-101", "1")]
    action = window.workplace.actions.action("till.pay")
    assert not action.isEnabled()
    assert action.toolTip() == "There is nothing to pay: the total is zero."


def test_age_is_asked_once_for_a_basket_and_scans_wait_for_the_answer(hands, wine):
    sku, code = wine
    hands.scan(code, hands.entry)
    sheet = hands.sheet(AgeSheet)
    hands.scan(BEANS, sheet)
    assert hands.skus() == []
    sheet.primary.click()
    hands.until(lambda: len(hands.skus()) == 2)
    assert hands.skus() == [(sku, "1"), ("CF-101", "1")]
    _scan(hands, code)
    assert hands.skus() == [(sku, "2"), ("CF-101", "1")]


def test_enter_does_not_let_an_age_check_pass(hands, wine):
    hands.scan(wine[1], hands.entry)
    sheet = hands.sheet(AgeSheet)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        hands.key(key, target=sheet)
        hands.key(key, target=sheet.cancel)
    assert sheet.isVisible()
    hands.key(Qt.Key.Key_Escape, target=sheet)
    hands.until(lambda: hands.said() != "")
    assert (hands.said(), hands.skus()) == ("Not sold: the buyer is too young for it.", [])


def test_a_product_that_is_no_longer_sold_is_refused_by_name(hands, services):
    from dataclasses import replace

    product = services.products.by_sku("CF-101")
    services.products.change(product, replace(product.product, active=False), "clara")
    _scan(hands, BEANS)
    assert hands.said() == "CF-101 is no longer sold. The manager can bring it back."
