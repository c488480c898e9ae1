"""A shop's till in a browser: what the tests of the widgets do on it."""

import json

from tests.ui.emulator_pages.browser import Browser, Page
from tests.ui.emulator_pages.emulator_server import Emulator
from tests.ui.emulator_pages.shop_page import BUTTON, SHOP, START_WIDGETS, WIDGETS, shop_page


class Till:
    """One page of the shop against one emulator."""

    def __init__(self, browser: Browser, emulator: Emulator) -> None:
        self.browser = browser
        self.emulator = emulator
        self.page = browser.page

    def open(self, path="eur/sandbox/lpa", script=BUTTON + WIDGETS, size=(400, 240), **settings):
        """Load the page and wait until the scripts are there."""
        html = shop_page(
            self.emulator.script(path), script, self.emulator.settings(**settings), size=size
        )
        self.browser.load(html, SHOP)
        self.browser.heard("paymentsReady")

    def open_widgets(self, buyer, order=None, path="eur/sandbox/lpa", **settings):
        """Load a page whose buyer has signed in already, and show both widgets."""
        settings = {"token": self.emulator.token(buyer)} | settings
        if order is not None:
            settings["order"] = order.order_reference_id
        self.open(path, WIDGETS + START_WIDGETS, **settings)

    def click_button(self, element_id="button"):
        self.browser.run(
            f"document.querySelector('#{element_id} span').shadowRoot.querySelector('button').click()"
        )

    def sign_in(self, buyer, number=0):
        """Choose a buyer in the pop-up and sign in."""
        popup: Page = self.browser.popup(number)
        script = (
            f"document.querySelector('[value=\"{buyer.buyer_id}\"]').checked = true;"
            "document.querySelector('[value=sign-in]').click();"
        )
        # The page may be gone before it answers, so nobody waits for that.
        popup.runJavaScript(script)

    def press(self, name, number=0):
        """Press a button of the pop-up."""
        self.browser.popup(number).runJavaScript(
            f"document.querySelector('[value={name}]').click()"
        )

    def pick(self, widget, number):
        """Choose the entry of a widget with this number."""
        self.browser.in_frame(widget, f"document.querySelectorAll('input')[{number}].click(); 1")

    def shown(self, widget, selector):
        """Return the texts of a widget's elements."""
        found = f"[...document.querySelectorAll({json.dumps(selector)})].map((e) => e.innerText)"
        return json.loads(self.browser.in_frame(widget, f"JSON.stringify({found})"))

    def caught(self, script):
        """Run a script that leads away and return where to."""
        with self.browser.qtbot.waitSignal(self.page.caught, timeout=20_000) as signal:
            self.page.runJavaScript(script)
        return signal.args[0]

    def size_of(self, element_id):
        """Return width and height of a widget's frame in pixels."""
        frame = f"document.querySelector('#{element_id} iframe').getBoundingClientRect()"
        return [self.browser.run(f"{frame}.{side}") for side in ("width", "height")]
