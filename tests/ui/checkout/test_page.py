"""Our page and the desk find each other, whichever of the two is there first."""

import re

import pytest
from PySide6.QtCore import QLocale

from ui.checkout.browser import SealedBrowser
from ui.checkout.gate import Gate
from ui.checkout.messages import Ready
from ui.checkout.page_source import PageOrder, PagePlace, PageView, page_html

_SCRIPT = re.compile(r"(<script[^>]*>)(.*)(</script>)", re.DOTALL)


@pytest.fixture
def place(counter):
    assisted = counter.services.assisted
    shop = assisted.desk.shop
    language = QLocale().name()[:2]
    return PagePlace(assisted.account, shop.origin, shop.store_name, shop.region, language)


@pytest.fixture
def browser(qtbot, place):
    made = SealedBrowser(place, Gate.of(place.account, place.origin, confirms=False))
    with qtbot.waitSignal(made.profile.destroyed, timeout=20_000):
        yield made
        made.end()


def test_a_page_whose_script_runs_after_the_channel_was_opened_is_heard(qtbot, place, browser):
    html = page_html(place, PageOrder(PageView.END, state="s"))
    script = _SCRIPT.search(html)[2]
    with qtbot.waitSignal(browser.bridge.opened, timeout=20_000):
        browser.page.load_own(_SCRIPT.sub(r"\1\3", html), place.address)
    with qtbot.waitSignal(browser.heard, timeout=20_000) as heard:
        browser.page.runJavaScript(script)
    assert heard.args == [Ready()]


def test_a_page_whose_script_runs_before_the_channel_is_open_is_heard(qtbot, place, browser):
    with qtbot.waitSignal(browser.heard, timeout=20_000) as heard:
        browser.show_page(PageOrder(PageView.END, state="s"))
    assert heard.args == [Ready()]
