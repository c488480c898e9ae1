"""A small browser for the tests: pages that share a profile, pop-ups included, and what they said."""

import json
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineCertificateError, QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView

WAIT_MS = 20_000


class Page(QWebEnginePage):
    """One page; the shop's own addresses are caught and never fetched.

    Signals:
        told: what the page's script said through `tell(...)`, as parsed JSON.
        opened: a pop-up this page opened.
        caught: an address of the shop that the page was sent to.
    """

    told = Signal(object)
    opened = Signal(object)
    caught = Signal(QUrl)

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self.console: list[str] = []
        self.messages: list[Any] = []
        self.popups: list[Page] = []
        self.shop_url = QUrl()
        self.closed = False
        self.trusts_loopback = True
        self.windowCloseRequested.connect(self._close)
        self.certificateError.connect(self._certificate)

    def createWindow(self, _type):  # noqa: N802 (Qt's name)
        popup = Page(self.profile(), self)
        self.popups.append(popup)
        self.opened.emit(popup)
        return popup

    def acceptNavigationRequest(self, url, _type, is_main_frame):  # noqa: N802 (Qt's name)
        if is_main_frame and url.host() == self.shop_url.host() and url != self.shop_url:
            self.caught.emit(url)
            return False
        return True

    def javaScriptConsoleMessage(self, _level, message, _line, _source):  # noqa: N802 (Qt's name)
        if message.startswith("tell:"):
            content = json.loads(message.removeprefix("tell:"))
            self.messages.append(content)
            self.told.emit(content)
        else:
            self.console.append(message)

    def _close(self) -> None:
        self.closed = True

    def _certificate(self, error: QWebEngineCertificateError) -> None:
        # As the desk does in training mode, and there only.
        if self.trusts_loopback and error.url().host() == "127.0.0.1" and error.isOverridable():
            error.acceptCertificate()
        else:
            error.rejectCertificate()


class Browser(QObject):
    """One off-the-record profile, one view, one shop page in it."""

    def __init__(self, qtbot, width: int = 900, height: int = 700) -> None:
        super().__init__()
        self.qtbot = qtbot
        self.profile = QWebEngineProfile(self)
        self.page = Page(self.profile, self)
        self.view = QWebEngineView()
        self.view.setPage(self.page)
        self.view.resize(width, height)
        self.view.show()

    def load(self, html: str, shop_url: str) -> None:
        """Show a page of the shop as the desk does: its text is ours, its address is the shop's."""
        self.page.shop_url = QUrl(shop_url)
        with self.qtbot.waitSignal(self.page.loadFinished, timeout=WAIT_MS):
            self.page.setHtml(html, QUrl(shop_url))

    def run(self, script: str, page: Page | None = None) -> Any:
        """Run a script and return what it evaluates to."""
        answers: list[Any] = []
        (page or self.page).runJavaScript(script, 0, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)
        return answers[0]

    def until(self, check: Callable[[], Any]) -> Any:
        """Wait until something holds and return it."""
        found: list[Any] = []

        def look() -> bool:
            found[:] = [check()]
            return bool(found[0])

        self.qtbot.waitUntil(look, timeout=WAIT_MS)
        return found[0]

    def heard(self, kind: str, count: int = 1) -> Any:
        """Wait until the shop's page has said `kind` so many times; return the last of them."""

        def said() -> list[Any]:
            return [message for message in self.page.messages if message["kind"] == kind]

        self.until(lambda: len(said()) >= count)
        return said()[-1]

    def count(self, kind: str) -> int:
        return sum(message["kind"] == kind for message in self.page.messages)

    def popup(self, number: int = 0) -> Page:
        """Wait for a pop-up and its page to be there."""
        page = self.until(
            lambda: self.page.popups[number] if len(self.page.popups) > number else None
        )
        # A script that is sent while the page changes is never answered: ask Qt, not the page.
        self.until(lambda: page.url().path() == "/ap/oa" and not page.isLoading())
        return page

    def in_frame(self, name: str, script: str) -> Any:
        """Run a script inside a widget's frame, by the id of the element that holds it."""
        frame = self.until(lambda: self._frame(name))
        answers: list[Any] = []
        frame.runJavaScript(script, 0, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)
        return answers[0]

    def _frame(self, element_id: str):
        wanted = self.run(f"document.querySelector('#{element_id} iframe')?.src || ''")
        frames = self.page.mainFrame().children()
        return next((one for one in frames if one.url().toString() == wanted and wanted), None)

    def leave(self, script: str, path: str) -> None:
        """Run a script that leads to another page, and wait until that page is there."""
        self.page.runJavaScript(script)
        self.until(lambda: self.page.url().path().startswith(path) and not self.page.isLoading())

    def start_afresh(self) -> None:
        """Forget what was said and which pop-ups there were."""
        self.page.messages.clear()
        self.page.popups.clear()
        self.profile.cookieStore().deleteAllCookies()

    def close(self) -> None:
        """Take everything down in the order Qt wants it: view, pages, profile."""
        for part in (self.view, *self.page.popups, self.page, self.profile):
            if shiboken6.isValid(part):
                shiboken6.delete(part)
