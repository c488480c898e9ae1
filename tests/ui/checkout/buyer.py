"""What the buyer does on Amazon's pages, by hand as it were."""

import json
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage


def ignore(_answer: Any) -> None:
    """A frame wants somebody to take its answer."""


class BuyerAtTheScreen:
    """Presses, signs in, picks and confirms in the web view of a counter."""

    def __init__(self, counter) -> None:
        self._counter = counter

    @property
    def browser(self):
        return self._counter.screen.browser

    @property
    def page(self) -> QWebEnginePage:
        return self.browser.page

    def run(self, script: str, page: QWebEnginePage | None = None) -> Any:
        """Run a script and return what it evaluates to."""
        answers: list[Any] = []
        (page or self.page).runJavaScript(script, 0, answers.append)
        self._counter.until(lambda: answers)
        return answers[0]

    def see(self, script: str) -> None:
        """Wait until a script's value is true; a page that is changing does not answer."""
        answers: list[Any] = []

        def look() -> bool:
            if any(answers):
                return True
            answers.clear()
            self.page.runJavaScript(f"Boolean({script})", 0, answers.append)
            self._counter.qtbot.wait(20)
            return any(answers)

        self._counter.until(look)

    def press_button(self) -> None:
        """Press Amazon's button, with the mouse's authority to open a window."""
        root = "document.querySelector('#button span')?.shadowRoot"
        self.see(f"{root}?.querySelector('button')")
        told = self.run(
            f"(() => {{ const b = {root}.querySelector('button').getBoundingClientRect();"
            " return JSON.stringify([b.x + b.width / 2, b.y + b.height / 2]); })()"
        )
        x, y = json.loads(told)
        self._click(QPoint(round(x), round(y)))

    def _click(self, place: QPoint) -> None:
        """A real click: a script's would not be allowed to open a window."""
        surface = self.browser.view.focusProxy()
        QTest.mouseClick(surface, Qt.MouseButton.LeftButton, pos=place)

    def popup(self):
        """The sign-in window, when its page is there."""
        self._counter.until(
            lambda: (
                self.browser.popup is not None
                and self.browser.popup.page.url().path() == "/ap/oa"
                and not self.browser.popup.page.isLoading()
            )
        )
        return self.browser.popup

    def sign_in(self, name: str) -> None:
        """Choose somebody in the pop-up and sign in."""
        self.popup().page.runJavaScript(self._signing_in(name))

    def sign_in_on_page(self, name: str) -> None:
        """The same where the sign-in took the window over."""
        self._counter.until(
            lambda: self.page.url().path() == "/ap/oa" and not self.page.isLoading()
        )
        self.page.runJavaScript(self._signing_in(name))

    def _signing_in(self, name: str) -> str:
        buyers = self._counter.amazon.get("buyers")["buyers"]
        buyer_id = next(one["buyer_id"] for one in buyers if one["name"] == name)
        return (
            f"document.querySelector('[value=\"{buyer_id}\"]').checked = true;"
            "document.querySelector('[value=sign-in]').click();"
        )

    def pick(self, widget: str, number: int) -> None:
        """Choose the entry of a widget with this number."""
        self._counter.until_drawn(widget)
        frame = self._frame(widget)
        frame.runJavaScript(f"document.querySelectorAll('input')[{number}].click()", 0, ignore)

    def pick_card(self, tail: str) -> None:
        """Choose the card with these last digits."""
        self._counter.until_drawn("wallet")
        script = (
            "[...document.querySelectorAll('label')]"
            f".find((e) => e.innerText.includes({json.dumps(tail)}))"
        )
        found: list[Any] = []

        def look() -> bool:
            # the page may change meanwhile, and its frames with it
            self._frame("wallet").runJavaScript(f"Boolean({script})", 0, found.append)
            self._counter.qtbot.wait(50)
            return any(found)

        self._counter.until(look)
        self._frame("wallet").runJavaScript(f"{script}.click()", 0, ignore)

    def _frame(self, element_id: str):
        found: list[Any] = []

        def look() -> bool:
            source = self.run(f"document.querySelector('#{element_id} iframe')?.src || ''")
            frames = self.page.mainFrame().children()
            found[:] = [one for one in frames if source and one.url().toString() == source]
            return bool(found)

        self._counter.until(look)
        return found[0]

    def at_the_bank(self) -> None:
        """Wait for the bank's page."""
        self._counter.until(
            lambda: (
                self.page.url().path().startswith("/payments/confirmation")
                and not self.page.isLoading()
            )
        )

    def answer_bank(self, result: str) -> None:
        """Press a button of the bank's page."""
        self.at_the_bank()
        self.page.runJavaScript(f"document.querySelector('[value={result}]').click()")
