"""AddressBook and Wallet in a browser: modes, forms, refreshes, sizes, keyboard."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.emulator.objects import Address
from app.emulator.states import Region
from tests.ui.emulator_pages.shop_page import READ, START_WIDGETS, WIDGETS

PHONE = {"design": {"designMode": "smartphoneCollapsible"}}


def test_a_new_order_gets_the_first_address_and_the_first_card(till, browser, emulator, ada):
    till.open_widgets(ada, path="us/sandbox")
    order = emulator.world.order_reference(browser.heard("created")["order"])
    browser.heard("address")
    browser.heard("payment")
    assert (order.region, order.needs_address) == (Region.US, True)
    assert (order.address_id, order.payment_method.tail) == ("address-us01-1", "1111")
    assert {browser.count(kind) for kind in ("created", "bookReady", "walletReady")} == {1}


def test_a_wallet_alone_makes_an_order_that_needs_no_address(till, browser, emulator, ada):
    script = """
    new OffAmazonPayments.Widgets.Wallet({
      sellerId: settings.sellerId,
      onOrderReferenceCreate: (made) => say("created", { order: id(made) }),
      onPaymentSelect: (chosen) => say("payment", { order: id(chosen) }),
      onError: problem("walletError"),
    }).bind("wallet");
    """
    cookie = START_WIDGETS.replace("widgets();", "")
    till.open("us/sandbox", script=cookie + script, token=emulator.token(ada))
    order = emulator.world.order_reference(browser.heard("created")["order"])
    browser.heard("payment")
    assert (order.needs_address, order.address, order.payment_method.tail) == (False, None, "1111")


def test_what_was_chosen_before_is_told_first_and_stays(till, browser, emulator, ada):
    order = emulator.order(ada, Region.US)
    till.open_widgets(ada, order, path="us/sandbox")
    browser.heard("address")
    browser.heard("payment")
    assert (order.address_id, order.payment_method.tail) == ("address-us01-2", "0005")
    assert browser.count("created") == 0
    assert browser.in_frame("book", "document.querySelector(':checked').value") == "address-us01-2"


def test_the_wallet_refreshes_when_the_address_changes(till, browser, emulator, ada):
    till.open_widgets(ada, emulator.order(ada, Region.US), path="us/sandbox")
    browser.heard("address")
    browser.heard("payment")
    loads = "performance.getEntriesByType('resource').filter((one) => one.name.includes('/wallet?')).length"
    before = browser.in_frame("wallet", loads)
    till.pick("book", 0)
    browser.heard("address", 2)
    browser.until(lambda: browser.in_frame("wallet", loads) == before + 1)


def test_quick_choices_end_with_the_last_one(till, browser, emulator, ada):
    order = emulator.order(ada, Region.US)
    till.open_widgets(ada, order, path="us/sandbox")
    browser.heard("payment")
    browser.in_frame(
        "wallet", "[0, 1, 2, 3, 4].forEach((n) => document.querySelectorAll('input')[n].click()); 1"
    )
    browser.heard("payment", 6)
    assert order.payment_method.tail == "0000"


def test_read_mode_shows_the_choice_and_cannot_change_it(till, browser, emulator, juergen):
    order = emulator.order(juergen, Region.EU)
    till.open_widgets(juergen, order, book=READ, wallet=READ)
    browser.heard("bookReady")
    browser.heard("walletReady")
    assert till.shown("book", ".name") == ["Jürgen Weißhaupt"]
    assert till.shown("book", ".line") == [
        "Weißhaupt Möbelbau GmbH",
        "Sägewerkstraße 3",
        "79098 Freiburg im Breisgau",
    ]
    assert till.shown("wallet", ".name") == ["Amex •••• 0005"]
    assert till.shown("wallet", "input, button") == []
    assert (browser.count("address"), browser.count("payment")) == (0, 0)


def test_an_address_is_added_with_the_form_of_its_country(till, browser, emulator, juergen):
    order = emulator.order(juergen, Region.EU)
    till.open_widgets(juergen, order)
    browser.heard("address")
    browser.in_frame("book", "document.querySelector('.add').click(); 1")
    browser.until(lambda: browser.in_frame("book", "document.querySelector('#line1') !== null"))
    _type(browser, name="Weißhaupt Wien", country_code="AT")
    _type(browser, line1="Gürtel 5", city="Wien", postal_code="10")
    browser.in_frame("book", "document.querySelector('.primary').click(); 1")
    browser.until(lambda: till.shown("book", ".problem:not([hidden])"))
    assert till.shown("book", ".problem:not([hidden])") == [
        "Das sieht nicht richtig aus. Beispiel: 1030"
    ]
    assert browser.in_frame("book", "document.activeElement.id") == "postal_code"
    _type(browser, postal_code="1050")
    browser.in_frame("book", "document.querySelector('.primary').click(); 1")
    browser.heard("address", 2)
    assert order.address == Address(
        name="Weißhaupt Wien", line1="Gürtel 5", city="Wien", postal_code="1050", country_code="AT"
    )
    assert juergen.addresses[-1][1] == order.address
    assert till.shown("book", ".choice:has(:checked) .name") == ["Weißhaupt Wien"]


def _type(browser, **values):
    for name, value in values.items():
        browser.in_frame(
            "book",
            f"(() => {{ const field = document.getElementById('{name}'); field.value = {json.dumps(value)};"
            " field.dispatchEvent(new Event('change', { bubbles: true })); return 1; })()",
        )


def test_a_form_given_up_leaves_the_choice_and_the_focus_where_they_were(
    till, browser, emulator, ada
):
    order = emulator.order(ada, Region.US)
    till.open_widgets(ada, order, path="us/sandbox")
    browser.heard("address")
    browser.in_frame("book", "document.querySelector('.add').click(); 1")
    browser.until(lambda: browser.in_frame("book", "document.querySelector('.quiet') !== null"))
    browser.in_frame("book", "document.querySelector('.quiet').click(); 1")
    assert browser.in_frame("book", "document.activeElement.className") == "add"
    assert browser.in_frame("book", "document.querySelector(':checked').value") == order.address_id


def test_arrow_keys_choose(till, browser, emulator, ada):
    order = emulator.order(ada, Region.US)
    till.open_widgets(ada, order, path="us/sandbox")
    browser.heard("payment")
    browser.view.activateWindow()
    browser.view.setFocus()
    browser.until(lambda: browser.run("document.hasFocus()"))
    browser.run("document.querySelector('#wallet iframe').focus()")
    browser.in_frame("wallet", "document.querySelector(':checked').focus(); 1")
    browser.in_frame("wallet", "addEventListener('keydown', () => { window.heard = true; }); 1")

    def heard():
        QTest.keyClick(browser.view.focusProxy(), Qt.Key.Key_Shift)
        return browser.in_frame("wallet", "window.heard === true")

    browser.until(heard)  # the browser takes a moment to send keys to a frame
    QTest.keyClick(browser.view.focusProxy(), Qt.Key.Key_Down)
    browser.heard("payment", 2)
    assert order.payment_method.tail == "4444"


def test_a_starred_card_says_what_it_will_do_to_eye_and_ear(till, browser, emulator, ada):
    till.open_widgets(ada, emulator.order(ada, Region.US), path="us/sandbox")
    browser.heard("walletReady")
    row = ".choice:has([value$='3434'])"
    assert till.shown("wallet", f"{row} .name") == ["Mastercard •••• 3434 *"]
    assert till.shown("wallet", f"{row} .line") == ["Declined, but another card helps."]
    label = browser.in_frame(
        "wallet", f"document.querySelector('{row} input').ariaLabel".replace("'3434'", '"3434"')
    )
    assert label == "Mastercard ending in 3434, Declined, but another card helps."
    assert till.shown("wallet", ".legend") == ["* Training card with a behavior of its own"]


@pytest.mark.parametrize("widget", ["book", "wallet"])
def test_every_widget_says_that_it_is_not_amazon_s(till, browser, emulator, juergen, widget):
    till.open_widgets(juergen, emulator.order(juergen, Region.EU))
    browser.heard("bookReady")
    browser.heard("walletReady")
    assert till.shown(widget, ".tag") == ["Übung \N{EN DASH} nicht Amazon"]


def test_the_language_of_the_page_goes_before_that_of_the_buyer(till, browser, emulator, juergen):
    order = emulator.order(juergen, Region.EU)
    till.open_widgets(juergen, order, wallet={"language": "it-IT"})
    browser.heard("bookReady")
    browser.heard("walletReady")
    assert till.shown("book", "h1") == ["Lieferadresse"]
    assert till.shown("wallet", "h1") == ["Metodo di pagamento"]


def test_collapsible_widgets_fold_to_the_choice_and_take_the_height_they_need(
    till, browser, emulator, ada
):
    order = emulator.order(ada, Region.US)
    till.open_widgets(ada, order, path="us/sandbox", book=PHONE, wallet=PHONE)
    browser.heard("address")
    browser.heard("walletReady")
    folded = browser.until(lambda: _below(till, "wallet", 150))
    assert till.shown("wallet", ".name") == ["Amex •••• 0005"]
    browser.in_frame("wallet", "document.querySelector('.link').click(); 1")
    browser.until(lambda: till.size_of("wallet")[1] > folded + 100)
    till.pick("wallet", 0)
    browser.heard("payment", 2)
    browser.until(lambda: _below(till, "wallet", 150))
    assert till.shown("wallet", ".name") == ["Visa •••• 1111"]
    assert browser.in_frame("wallet", "document.activeElement.className") == "link"


def _below(till, widget, limit):
    height = till.size_of(widget)[1]
    return height if height < limit else 0


@pytest.mark.parametrize(
    ("options", "size", "expected"),
    [
        ({}, (400, 240), [400, 240]),
        ({}, (200, 100), [300, 228]),
        (READ, (200, 100), [300, 185]),
        ({"design": {"size": {"width": 500, "height": "260px"}}}, (400, 240), [500, 260]),
    ],
)
def test_a_widget_has_the_size_asked_for_but_stays_usable(till, ada, options, size, expected):
    order = till.emulator.order(ada, Region.US).order_reference_id
    settings = {"token": till.emulator.token(ada), "order": order, "book": options}
    till.open("us/sandbox", WIDGETS + START_WIDGETS, size, **settings)
    till.browser.heard("bookReady")
    assert till.size_of("book") == expected


def test_a_presentment_currency_is_kept_with_the_order_and_can_change(
    till, browser, emulator, juergen
):
    order = emulator.order(juergen, Region.EU)
    script = (
        START_WIDGETS.replace("widgets();", "")
        + """
    const given = { sellerId: settings.sellerId, amazonOrderReferenceId: settings.order };
    window.wallet = new OffAmazonPayments.Widgets.Wallet({
      ...given, presentmentCurrency: "CHF", onReady: () => say("walletReady"),
      onPaymentSelect: () => say("payment"), onError: problem("walletError"),
    });
    wallet.bind("wallet");
    """
    )
    till.open(script=script, token=emulator.token(juergen), order=order.order_reference_id)
    browser.heard("payment")
    assert order.presentment_currency == "CHF"
    assert till.shown("wallet", ".notice") == ["Ihre Karte wird in CHF belastet."]
    browser.run("wallet.setPresentmentCurrency('SEK')")
    browser.heard("payment", 2)
    assert order.presentment_currency == "SEK"
    browser.run("wallet.setPresentmentCurrency('PLN')")
    assert browser.heard("walletError")["code"] == "CurrencyUnsupported"


def test_a_widget_bound_again_takes_the_place_of_the_old_one(till, browser, emulator, juergen):
    order = emulator.order(juergen, Region.EU).order_reference_id
    script = WIDGETS + START_WIDGETS + "window.again = widgets;"
    till.open("eur/sandbox/lpa", script, token=emulator.token(juergen), order=order)
    browser.heard("payment")
    browser.run("again()")
    browser.heard("payment", 2)
    browser.heard("address", 2)
    assert browser.run("document.querySelectorAll('#wallet iframe').length") == 1


def test_arrow_keys_leave_a_collapsible_list_open_until_enter(till, browser, emulator, ada):
    order = emulator.order(ada, Region.US)
    till.open_widgets(ada, order, path="us/sandbox", wallet=PHONE)
    browser.heard("payment")
    browser.in_frame("wallet", "document.querySelector('.link').click(); 1")
    _press(browser, "ArrowDown")
    till.pick("wallet", 2)
    browser.heard("payment", 2)
    assert len(till.shown("wallet", ".choice")) == 9
    _press(browser, "Enter")
    assert till.shown("wallet", ".name") == ["Mastercard •••• 4444"]
    assert order.payment_method.tail == "4444"


def _press(browser, key):
    browser.in_frame(
        "wallet",
        "document.querySelector(':checked').dispatchEvent(new KeyboardEvent('keydown',"
        f" {{ key: '{key}', bubbles: true }})); 1",
    )


def test_a_declined_card_unfolds_a_collapsible_wallet_until_another_is_chosen(
    till, browser, emulator, ada
):
    order = emulator.suspended(ada, Region.US)
    till.open_widgets(ada, order, path="us/sandbox", book=READ, wallet=PHONE)
    browser.heard("walletReady")
    assert len(till.shown("wallet", ".choice")) == 9
    till.pick("wallet", 0)
    browser.heard("payment")
    browser.until(lambda: till.shown("wallet", ".shown .name") == ["Visa •••• 1111"])
    assert till.shown("wallet", ".notice") == []
