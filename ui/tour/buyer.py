"""The buyer of the tour: acts on Amazon's pages in the sealed browser."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint

from ui.tour.hands import press_at
from ui.tour.player import Script, TourFailed, Until

if TYPE_CHECKING:
    from PySide6.QtWebEngineCore import QWebEngineFrame, QWebEnginePage

    from ui.checkout.browser import SealedBrowser
    from ui.checkout.screen import CheckoutScreen

_BUTTON = "document.querySelector('#button span')?.shadowRoot?.querySelector('button')"
_MIDDLE = f"""(() => {{
  const box = {_BUTTON}.getBoundingClientRect();
  return JSON.stringify([box.x + box.width / 2, box.y + box.height / 2]);
}})()"""


class Buyer:
    """Presses, signs in, picks and confirms."""

    def __init__(self, checkout: CheckoutScreen, buyer_id: str) -> None:
        self._checkout = checkout
        self._buyer_id = buyer_id
        self._sources: dict[str, list[Any]] = {}

    @property
    def browser(self) -> SealedBrowser:
        browser = self._checkout.browser
        if browser is None:
            raise TourFailed("the checkout has no browser")
        return browser

    def press_button(self) -> Script:
        """Amazon's button, with the mouse: a script would not be allowed to open a window."""
        yield from self._see(self.browser.page, _BUTTON)
        told: list[Any] = []
        self.browser.page.runJavaScript(_MIDDLE, 0, told.append)
        yield Until("the place of Amazon's button", lambda: told)
        x, y = json.loads(told[0])
        surface = self.browser.view.focusProxy()
        if surface is None:
            raise TourFailed("the page cannot be clicked")
        press_at(surface, QPoint(round(x), round(y)))
        yield Until("Amazon's sign-in window", self._popup_ready)

    def sign_in(self) -> None:
        """Choose who to be, and go on."""
        popup = self.browser.popup
        if popup is None:
            raise TourFailed("the sign-in window is gone")
        chosen = f"document.querySelector('[value={json.dumps(self._buyer_id)}]').checked = true;"
        popup.page.runJavaScript(f"{chosen} document.querySelector('[value=sign-in]').click();")

    def pick(self, widget: str, number: int) -> Script:
        """Choose an entry of Amazon's AddressBook (``addressBook``) or Wallet (``wallet``)."""
        frames: list[QWebEngineFrame] = []
        yield Until(f"the {widget} widget", lambda: self._frame(widget, frames))
        done: list[Any] = []
        script = f"document.querySelectorAll('input')[{number}]?.click() === undefined"
        frames[0].runJavaScript(script, 0, done.append)
        yield Until(f"the choice in the {widget} widget", lambda: done)

    def confirm_at_bank(self) -> Script:
        """Say yes on the page of the confirmation flow (EU and UK)."""
        yield Until("the bank's page", self._at_bank)
        self.browser.page.runJavaScript("document.querySelector('[value=Success]').click()")

    def _popup_ready(self) -> bool:
        popup = self.browser.popup
        return (
            popup is not None and popup.page.url().path() == "/ap/oa" and not popup.page.isLoading()
        )

    def _at_bank(self) -> bool:
        page = self.browser.page
        return page.url().path().startswith("/payments/confirmation") and not page.isLoading()

    def _frame(self, element_id: str, found: list[QWebEngineFrame]) -> bool:
        """Look for the widget's frame; what the page answers is there the next time."""
        page = self.browser.page
        sources: list[Any] = self._sources.setdefault(element_id, [])
        script = f"document.querySelector('#{element_id} iframe')?.src || ''"
        page.runJavaScript(script, 0, sources.append)
        known = {source for source in sources if source}
        found[:] = [each for each in page.mainFrame().children() if each.url().toString() in known]
        return bool(found)

    def _see(self, page: QWebEnginePage, script: str) -> Script:
        seen: list[Any] = []

        def look() -> bool:
            page.runJavaScript(f"Boolean({script})", 0, seen.append)
            return any(seen)

        yield Until("Amazon's button", look)
