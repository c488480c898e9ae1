"""The same checkout over TLS with the emulator's own certificate."""

from tests.ui.emulator_pages.browser import Browser
from tests.ui.emulator_pages.emulator_server import served
from tests.ui.emulator_pages.shop_page import BUTTON, SHOP, WIDGETS, shop_page
from tests.ui.emulator_pages.till import Till


def test_a_desk_that_accepts_the_certificate_gets_the_whole_checkout(qtbot):
    browser = Browser(qtbot)
    try:
        with served(tls=True) as emulator:
            till, buyer = Till(browser, emulator), emulator.buyer("Priya Holloway")
            till.open("gbp/sandbox/lpa", BUTTON + WIDGETS)
            till.click_button()
            till.sign_in(buyer)
            order = emulator.world.order_reference(browser.heard("created")["order"])
            browser.heard("address")
            browser.heard("payment")
            assert emulator.base_url.startswith("https://")
            assert (order.region, order.address) == ("uk", buyer.addresses[0][1])
    finally:
        browser.close()


def test_a_desk_that_does_not_accept_it_gets_no_script(qtbot):
    browser = Browser(qtbot)
    browser.page.trusts_loopback = False
    try:
        with served(tls=True) as emulator:
            html = shop_page(emulator.script("gbp/sandbox/lpa"), BUTTON, emulator.settings())
            browser.load(html, SHOP)
            assert browser.run("typeof window.OffAmazonPayments") == "undefined"
            assert browser.page.messages == []
    finally:
        browser.close()
