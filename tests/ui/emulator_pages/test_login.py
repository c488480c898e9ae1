"""amazon.Login in a browser: pop-up and redirect, callback and address, silent, code, sign-out."""

from urllib.parse import parse_qs

import pytest
import shiboken6

from app.emulator.states import Region
from tests.ui.emulator_pages.shop_page import BUTTON, SHOP, WIDGETS

ASK = """
window.ask = (options, next) => {
  window.request = amazon.Login.authorize(
    { scope: "profile postal_code payments:widget", ...options },
    next || ((answer) => say("answer", { answer })));
  say("asked", { status: request.status });
};
window.say = say;
"""
TOKEN_COOKIE = "document.cookie.split('; ').filter((pair) => pair.startsWith('amazon_Login_accessToken=')).length"


@pytest.fixture
def login(till):
    till.open(script=ASK)
    return till


def _parameters(text):
    return {name: one for name, (one,) in parse_qs(text).items()}


def test_a_popup_answers_the_callback_with_the_state_it_was_given(login, browser, emulator):
    browser.run("ask({ state: 'till 3' })")
    assert browser.heard("asked")["status"] == "in progress"
    login.sign_in(emulator.buyer("Ada Fielding"))
    answer = browser.heard("answer")["answer"]
    assert sorted(answer) == ["access_token", "expires_in", "scope", "state", "token_type"]
    assert answer["state"] == "till 3"
    assert browser.run("request.status") == "complete"
    assert browser.run("request.access_token") == answer["access_token"]


def test_a_popup_with_an_address_leads_there_with_the_answer_in_the_query(login, emulator, browser):
    browser.run("ask({ state: 's' }, 'https://shop.example.test/done?order=7')")
    with browser.qtbot.waitSignal(login.page.caught, timeout=20_000) as signal:
        login.sign_in(emulator.buyer("Ada Fielding"))
    url = signal.args[0]
    parameters = _parameters(url.query())
    assert (url.path(), parameters["order"], parameters["state"]) == ("/done", "7", "s")
    assert parameters["access_token"].startswith("Atza|")


@pytest.mark.parametrize(("mode", "part"), [("", "fragment"), ("query", "query")])
def test_without_a_popup_the_page_itself_goes_to_sign_in_and_back(
    login, browser, emulator, mode, part
):
    browser.leave(
        f"ask({{ popup: false, state: 's', response_mode: '{mode}' }}, 'https://shop.example.test/done')",
        "/ap/oa",
    )
    buyer = emulator.buyer("Annika Brömmelkamp")
    url = login.caught(
        f"document.querySelector('[value=\"{buyer.buyer_id}\"]').checked = true;"
        "document.querySelector('[value=sign-in]').click()"
    )
    parameters = _parameters(getattr(url, part)())
    assert (url.path(), parameters["state"]) == ("/done", "s")
    token = emulator.world.token(parameters["access_token"])
    assert token.buyer_id == buyer.buyer_id


def test_a_buyer_who_cancels_or_closes_the_window_is_denied_access(login, browser):
    browser.run("ask({})")
    login.press("cancel")
    assert browser.heard("answer")["answer"]["error"] == "access_denied"
    browser.run("ask({})")
    popup = browser.popup(1)
    popup.runJavaScript("window.close()")
    browser.until(lambda: popup.closed)
    shiboken6.delete(popup)  # the opener sees the window closed when the page is gone
    assert browser.heard("answer", 2)["answer"]["error"] == "access_denied"


def test_a_silent_sign_in_works_once_somebody_signed_in_and_until_he_signs_out(
    login, browser, emulator
):
    browser.run("ask({ interactive: 'never' })")
    assert browser.heard("answer")["answer"]["error"] == "invalid_grant"
    browser.run("ask({})")
    login.sign_in(emulator.buyer("Ada Fielding"))
    assert "access_token" in browser.heard("answer", 2)["answer"]
    browser.run("ask({ interactive: 'never' })")
    assert "access_token" in browser.heard("answer", 3)["answer"]
    assert len(login.page.popups) == 1
    assert browser.run(TOKEN_COOKIE) == 1
    browser.run("amazon.Login.logout()")
    assert browser.run(TOKEN_COOKIE) == 0
    browser.until(lambda: _silent_error(browser) == "invalid_grant")


def _silent_error(browser):
    before = browser.count("answer")
    browser.run("ask({ interactive: 'never' })")
    return browser.heard("answer", before + 1)["answer"].get("error")


def test_a_code_is_exchanged_by_the_page_that_asked_for_it(login, browser, emulator):
    browser.run("ask({ response_type: 'code', pkce: true })")
    login.sign_in(emulator.buyer("Ada Fielding"))
    code = browser.heard("answer")["answer"]["code"]
    browser.run(f"amazon.Login.retrieveToken('{code}', (answer) => say('token', {{ answer }}))")
    token = browser.heard("token")["answer"]["access_token"]
    assert emulator.world.token(token).buyer_id == emulator.buyer("Ada Fielding").buyer_id


def test_the_profile_is_told_to_the_page(login, browser, emulator):
    token = emulator.token(emulator.buyer("Ada Fielding"))
    browser.run(
        f"amazon.Login.retrieveProfile('{token}', (answer) => say('profile', {{ answer }}))"
    )
    assert browser.heard("profile")["answer"] == {
        "success": True,
        "profile": {
            "CustomerId": emulator.buyer("Ada Fielding").buyer_id,
            "Name": "Ada Fielding",
            "PrimaryEmail": "ada.fielding@example.com",
            "PostalCode": "97205",
        },
    }
    browser.run("amazon.Login.retrieveProfile('Atza|x', (answer) => say('profile', { answer }))")
    assert browser.heard("profile", 2)["answer"]["success"] is False


@pytest.mark.parametrize(
    ("call", "error"),
    [
        ("ask({ scope: '' })", "invalid_scope"),
        ("ask({ interactive: 'perhaps' })", "invalid_request"),
        ("ask({ response_type: 'both' })", "invalid_request"),
        ("ask({ popup: false })", "invalid_request"),
        ("amazon.Login.setClientId(''); ask({})", "invalid_request"),
    ],
)
def test_a_wrong_call_is_answered_without_a_window(login, browser, call, error):
    browser.run(call)
    assert browser.heard("answer")["answer"]["error"] == error
    assert login.page.popups == []


def test_a_wrong_client_id_shows_the_error_page_in_the_window(login, browser):
    browser.run("amazon.Login.setClientId('amzn1.application-oa2-client.0'); ask({})")
    text = browser.run("document.body.innerText", browser.popup())
    assert "400" in text
    assert "The client id is missing or is not the one of this account." in text
    assert browser.run("amazon.Login.getClientId()") == "amzn1.application-oa2-client.0"


def test_live_is_asked_for_when_sandbox_mode_is_off(login, browser, emulator):
    browser.run("amazon.Login.setSandboxMode(false); ask({})")
    login.sign_in(emulator.buyer("Ada Fielding"))
    token = browser.heard("answer")["answer"]["access_token"]
    assert emulator.world.token(token).environment == "Live"


def test_a_button_with_on_sign_in_hands_over_an_order(till, browser, emulator):
    script = """
    OffAmazonPayments.Button("button", settings.sellerId, {
      type: "LwA", useAmazonAddressBook: false, language: "fr-FR",
      authorization() { window.request = amazon.Login.authorize({ scope: "payments:widget" }); },
      onSignIn(order) { request.onComplete(`https://shop.example.test/pay?order=${id(order)}`); },
      onError: problem("buttonError"),
    });
    """
    till.open(script=script)
    till.click_button()
    with browser.qtbot.waitSignal(till.page.caught, timeout=20_000) as signal:
        till.sign_in(emulator.buyer("Théo Garnier"))
    parameters = _parameters(signal.args[0].query())
    order = emulator.world.order_reference(parameters["order"])
    assert parameters["access_token"].startswith("Atza|")
    assert (order.needs_address, order.region) == (False, Region.EU)


def test_the_widgets_from_before_login_with_amazon_need_no_client_and_no_token(
    till, browser, emulator
):
    script = """
    new OffAmazonPayments.Widgets.Button({
      sellerId: settings.sellerId, useAmazonAddressBook: true,
      onSignIn(order) { settings.order = id(order); say("signedIn", { order: id(order) }); widgets(); },
      onError: problem("buttonError"),
    }).bind("button");
    amazon.Login.setClientId("");
    """
    till.open("de/sandbox", script=WIDGETS + script)
    till.click_button()
    till.sign_in(emulator.buyer("Jürgen Weißhaupt"))
    order_id = browser.heard("signedIn")["order"]
    assert browser.heard("payment")["order"] == order_id
    assert browser.heard("address")["order"] == order_id
    assert emulator.world.order_reference(order_id).payment_method.tail == "1111"
    assert browser.run(TOKEN_COOKIE) == 0


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"type": "Huge"}, "InvalidParameterValue"),
        ({"color": "Pink"}, "InvalidParameterValue"),
        ({"size": "tiny"}, "InvalidParameterValue"),
    ],
)
def test_a_button_option_that_does_not_exist_is_an_error_and_the_button_still_works(
    till, browser, options, code
):
    till.open(script=BUTTON, button=options)
    assert browser.heard("buttonError")["code"] == code
    till.click_button()
    assert browser.popup().url().path() == "/ap/oa"


@pytest.mark.parametrize(
    ("seller", "code"), [("", "MissingParameter"), ("A1234567890123", "InvalidSellerId")]
)
def test_a_button_checks_its_seller(till, browser, seller, code):
    till.open(script=BUTTON.replace("settings.sellerId", f"'{seller}'"))
    assert browser.heard("buttonError")["code"] == code


def test_the_button_says_whose_it_is_not(till, browser):
    till.open(script=BUTTON, button={"language": "de-DE"})
    root = "document.querySelector('#button span').shadowRoot"
    assert (
        browser.run(f"{root}.querySelector('small').textContent")
        == "Übung \N{EN DASH} nicht Amazon"
    )
    assert browser.run(f"{root}.querySelector('.label').textContent") == "Mit Übungskonto bezahlen"
    assert SHOP.startswith(browser.run("location.origin"))
