"""A buyer's way through the emulator: button, sign-in, address, card, confirmation."""

from app.emulator.states import Environment, Region
from tests.ui.emulator_pages.shop_page import BUTTON, SHOP, WIDGETS, shop_page

SIGN_IN = "document.querySelector('[value={buyer}]').click(); document.querySelector('[value=sign-in]').click()"


def _start(browser, emulator, path="eur/sandbox/lpa", script=BUTTON + WIDGETS, **more):
    page = shop_page(emulator.script(path), script, emulator.settings(**more))
    browser.load(page, SHOP)
    browser.heard("paymentsReady")


def _click_button(browser):
    browser.until(lambda: browser.run("document.querySelector('#button span') !== null"))
    browser.run("document.querySelector('#button span').shadowRoot.querySelector('button').click()")


def _sign_in(browser, popup, buyer):
    browser.run(
        f"document.querySelector('[value=\"{buyer.buyer_id}\"]').checked = true;"
        "document.querySelector('[value=sign-in]').click(); 1",
        popup,
    )


def test_a_buyer_signs_in_and_chooses_address_and_card(browser, emulator):
    buyer = emulator.buyer("Jürgen Weißhaupt")
    _start(browser, emulator)
    assert [message["kind"] for message in browser.page.messages] == ["loginReady", "paymentsReady"]
    _click_button(browser)
    _sign_in(browser, browser.popup(), buyer)

    answer = browser.heard("answer")["answer"]
    assert answer["access_token"].startswith("Atza|")
    assert (answer["token_type"], answer["expires_in"]) == ("bearer", 3600)
    order_id = browser.heard("created")["order"]
    order = emulator.world.order_reference(order_id)
    assert browser.heard("address") == {"kind": "address", "order": order_id}
    assert browser.heard("payment") == {"kind": "payment", "order": order_id}
    assert (order.region, order.environment) == (Region.EU, Environment.SANDBOX)
    assert order.address == buyer.addresses[0][1]
    assert order.payment_method.tail == "1111"

    browser.in_frame("book", "document.querySelectorAll('input')[2].click(); 1")
    browser.heard("address", 2)
    browser.in_frame("wallet", "document.querySelector('input[value$=\"4444\"]').click(); 1")
    browser.heard("payment", 2)
    assert order.address == buyer.addresses[2][1]
    assert order.payment_method.tail == "4444"
    assert browser.page.console == []
