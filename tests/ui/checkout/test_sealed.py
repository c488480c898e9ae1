"""The sealed browser keeps to its list, keeps nothing, and tells the page nothing of the desk."""

import json

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineSettings
from pathlib import Path

import pytest

from ui.checkout.panel import Wait
from ui.checkout.visit import Phase

STRANGER = "https://stranger.test/page"


@pytest.fixture
def signing_in(counter):
    """A counter whose page shows the button."""
    counter.begin()
    counter.buyer.see("document.querySelector('#button span')")
    return counter


def test_a_window_does_not_go_to_a_host_off_the_list(signing_in, expect_log):
    expect_log("ui.checkout.page", "navigation refused")
    browser = signing_in.screen.browser
    with signing_in.qtbot.waitSignal(browser.blocked) as blocked:
        browser.page.runJavaScript(f"location.assign('{STRANGER}')")
    assert blocked.args == [QUrl(STRANGER)]
    assert browser.bar.host.text() == "desk.paydesk.test"


def test_no_part_of_a_page_comes_from_a_host_off_the_list(signing_in):
    signing_in.buyer.run(
        "window.result = ''; fetch('https://stranger.test/x')"
        ".then(() => { window.result = 'loaded'; }, () => { window.result = 'stopped'; }); 1"
    )
    signing_in.buyer.see("window.result === 'stopped'")


def test_the_request_gate_holds_where_a_page_has_no_policy_of_its_own(signing_in):
    browser = signing_in.screen.browser
    picture = QUrl("https://stranger.test/pixel.gif")
    with signing_in.qtbot.waitSignal(browser.requests.stopped) as stopped:
        html = f"<img src='{picture.toString()}'>"
        browser.page.setHtml(html, QUrl("https://desk.paydesk.test/bare"))
    assert stopped.args == [picture]


def test_a_page_of_amazon_s_knows_nothing_of_the_bridge(signing_in):
    signing_in.view.here_button.click()
    browser = signing_in.screen.browser
    signing_in.until(lambda: browser.page.url().path() == "/ap/oa" and not browser.page.isLoading())
    assert signing_in.buyer.run("typeof qt + typeof QWebChannel") == "undefinedundefined"
    browser.bridge.hear('{"kind": "signedIn", "token": "Atza|x"}')
    assert signing_in.panel.phase is Phase.SIGN_IN
    assert signing_in.panel.wait is Wait.NOTHING


def test_a_pop_up_goes_to_amazon_or_is_closed(signing_in, expect_log):
    expect_log("ui.checkout.page", "navigation refused")
    browser = signing_in.screen.browser
    signing_in.buyer.press_button()
    signing_in.buyer.popup().page.runJavaScript(f"location.assign('{STRANGER}')")
    signing_in.until(lambda: browser.popup is None)


def test_no_window_opens_without_a_click(signing_in):
    page = signing_in.screen.browser.page
    assert signing_in.buyer.run("window.open('about:blank') === null", page)
    assert signing_in.screen.browser.popup is None


def test_the_page_reaches_no_python_from_its_own_world(signing_in):
    assert signing_in.buyer.run("typeof qt + typeof QWebChannel") == "undefinedundefined"


def test_the_profile_writes_nothing_to_the_disk(signing_in):
    profile = signing_in.screen.browser.profile
    assert profile.isOffTheRecord()
    assert profile.httpCacheType() is QWebEngineProfile.HttpCacheType.MemoryHttpCache
    never = QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
    assert profile.persistentCookiesPolicy() is never
    settings = profile.settings()
    attribute = QWebEngineSettings.WebAttribute
    for off in (
        attribute.JavascriptCanOpenWindows,
        attribute.JavascriptCanAccessClipboard,
        attribute.JavascriptCanPaste,
        attribute.LocalContentCanAccessFileUrls,
        attribute.LocalContentCanAccessRemoteUrls,
        attribute.NavigateOnDropEnabled,
        attribute.PluginsEnabled,
        attribute.PdfViewerEnabled,
        attribute.ScreenCaptureEnabled,
    ):
        assert not settings.testAttribute(off)


def test_the_next_buyer_finds_nobody_signed_in_and_nothing_stored(counter):
    cookies: list[str] = []

    def watch(browser) -> None:
        store = browser.profile.cookieStore()
        store.cookieAdded.connect(
            lambda cookie: cookies.append(bytes(cookie.name().data()).decode())
        )

    counter.screen.browser_made.connect(watch)
    counter.begin()
    counter.choose_all("Ada Fielding")
    counter.buyer.run("localStorage.setItem('left', 'behind'); 1")
    first = counter.screen.browser.profile
    counter.until(lambda: "amazon_Login_accessToken" in cookies)
    with counter.qtbot.waitSignal(first.destroyed):
        counter.view.place_button.click()
        counter.until_finished()

    cookies.clear()
    counter.begin()
    counter.buyer.see("document.querySelector('#button span')")
    counter.screen.browser.profile.cookieStore().loadAllCookies()
    assert counter.buyer.run("document.cookie + (localStorage.getItem('left') || '')") == ""
    assert cookies == []
    counter.buyer.press_button()
    shown = counter.buyer.run(
        "document.querySelector('[value=sign-out]') === null", counter.buyer.popup().page
    )
    assert shown is True


def test_nothing_of_a_checkout_lies_on_the_disk(counter):
    counter.begin()
    counter.choose_all()
    counter.view.place_button.click()
    counter.until_finished()
    places = (
        QStandardPaths.StandardLocation.AppDataLocation,
        QStandardPaths.StandardLocation.CacheLocation,
    )
    for place in places:
        folder = Path(QStandardPaths.writableLocation(place)) / "QtWebEngine"
        kept = [file for file in folder.rglob("*") if file.is_file()] if folder.is_dir() else []
        assert [file for file in kept if b"desk.paydesk.test" in file.read_bytes()] == []


def test_pages_can_neither_ask_nor_alarm_nor_offer_a_menu(signing_in):
    run = signing_in.buyer.run
    assert run("alert('x') === undefined")
    assert run("confirm('x')") is False
    assert run("String(prompt('x', 'y'))") == "null"
    browser = signing_in.screen.browser
    assert browser.view.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert not browser.view.acceptDrops()


def test_downloads_places_and_clipboards_are_refused(signing_in):
    script = (
        "window.said = []; navigator.geolocation.getCurrentPosition("
        "() => said.push('place'), () => said.push('no place'));"
        "navigator.clipboard.readText().then(() => said.push('clip'), () => said.push('no clip'));"
        "Notification.requestPermission().then((p) => said.push(p)); 1"
    )
    signing_in.buyer.run(script)
    signing_in.buyer.see("said.length === 3")
    said = json.loads(signing_in.buyer.run("JSON.stringify(said.sort())"))
    assert said == ["denied", "no clip", "no place"]


def test_a_script_of_a_stranger_has_no_nonce_and_does_not_run(signing_in):
    run = signing_in.buyer.run
    run(
        "{ const s = document.createElement('script'); s.textContent = 'window.evil = 1';"
        " document.body.append(s); } 1"
    )
    assert run("typeof window.evil") == "undefined"


def test_going_to_the_success_address_by_script_confirms_nothing(counter):
    counter.begin()
    counter.choose_all()
    address = "https://desk.paydesk.test/checkout/success?AuthenticationStatus=Success"
    with counter.qtbot.waitSignal(counter.screen.browser.returned):
        counter.buyer.page.runJavaScript(f"location.assign('{address}')")
    assert counter.panel.phase is Phase.CHOOSING
    assert counter.services.book.newest() == []
