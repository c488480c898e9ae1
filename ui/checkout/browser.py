"""The sealed browser of one checkout: profile, our page, Amazon's pop-up, and their end."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.checkout.bridge import Bridge
from ui.checkout.gate import Gate, Owner
from ui.checkout.interceptor import RequestGate
from ui.checkout.origin_bar import OriginBar
from ui.checkout.page import CheckoutPage
from ui.checkout.page_source import PageOrder, PagePlace, page_html
from ui.checkout.popup import PopupWindow
from ui.checkout.profile import sealed_profile

log = logging.getLogger(__name__)

_DEAF_MS = 4_000
_SHOWN_IN_VAIN = 3
_ending: set[SealedBrowser] = set()
"""Python must not drop a browser, and its parts in an order of its own, while it ends."""


class SealedBrowser(QWidget):
    """Shows our page and Amazon's to one buyer, for one checkout; then forget it with ``end``.

    Signals:
        opened: our page is there and can be heard; Amazon's parts of it are still to come.
        heard: what our page said (``ui.checkout.messages``).
        returned: Amazon sent the buyer back to an address of the shop's; it was not fetched.
        blocked: an address that was refused.
        crashed: the web engine's process died; load the page anew.
        popup_opened: Amazon's sign-in is on screen.
        popup_closed: it is not any more.
    """

    opened = Signal()
    heard = Signal(object)
    returned = Signal(QUrl)
    blocked = Signal(QUrl)
    crashed = Signal()
    popup_opened = Signal()
    popup_closed = Signal()

    def __init__(self, place: PagePlace, gate: Gate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._gate = gate
        self.popup: PopupWindow | None = None
        self.requests = RequestGate(gate)
        self.profile = sealed_profile(place.account, self.requests)
        self._deaf_watch = QTimer(self)
        self._deaf_watch.setSingleShot(True)
        self._deaf_watch.setInterval(_DEAF_MS)
        self._deaf_watch.timeout.connect(self._still_deaf)
        self.bar = OriginBar()
        self.view = QWebEngineView()
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setAcceptDrops(False)
        self.page, self.bridge = self._new_own_page()
        self._used = False
        self._order: PageOrder | None = None
        self._shown_in_vain = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.view, 1)

    def warm_up(self) -> None:
        """Have the engine start a process for our origin, with nothing in it."""
        self.page.load_own("<!doctype html>", self._place.origin + "/")

    def show_page(self, order: PageOrder) -> None:
        """Load our page into a page object of its own; pop-ups of the one before are closed.

        After a visit to Amazon's pages, or a crash, Qt 6.11 sometimes never connects the web
        channel to a text that is set into the same object.
        """
        self._order = order
        self._shown_in_vain = 0
        self._show()

    def _show(self) -> None:
        self.close_popup()
        if self._used:
            self._drop_page()
            self.page, self.bridge = self._new_own_page()
        self._used = True
        self._deaf_watch.start()
        if self._order is not None:
            html = page_html(self._place, self._order)
            self.page.load_own(html, self._place.address)

    def _still_deaf(self) -> None:
        """The page cannot be heard, which no network is needed for: show it anew."""
        self._shown_in_vain += 1
        if self._shown_in_vain < _SHOWN_IN_VAIN and self._is_ours():
            log.info("checkout page shown again", extra={"times": self._shown_in_vain})
            self._show()

    def tell(self, deed: str, **details: str) -> None:
        """Tell our page to do something; Amazon's pages do not hear it."""
        self.bridge.told.emit(json.dumps({"deed": deed, **details}))

    def close_popup(self) -> None:
        if self.popup is not None:
            self.popup.close()

    def end(self) -> None:
        """Take everything down: pop-up, view, page, and after its pages the profile."""
        self.close_popup()
        self.profile.cookieStore().deleteAllCookies()
        self.profile.clearHttpCache()
        self.hide()
        self.setParent(None)  # whatever becomes of the window around it meanwhile
        # in this order: a page must not outlive its view, nor the profile its pages
        self.view.deleteLater()
        self._drop_page()
        self.profile.deleteLater()
        self.deleteLater()
        _ending.add(self)
        self.destroyed.connect(partial(_ending.discard, self))

    def _new_own_page(self) -> tuple[CheckoutPage, Bridge]:
        page = self._new_page(self._open_popup)
        bridge = Bridge(page, self._is_ours)
        # queued: the engine must not be told to load from within its own question
        queued = Qt.ConnectionType.QueuedConnection
        bridge.heard.connect(self.heard, queued)
        bridge.opened.connect(self._deaf_watch.stop)
        bridge.opened.connect(self.opened)
        page.returned.connect(self.returned, queued)
        page.blocked.connect(self.blocked, queued)
        page.urlChanged.connect(self._show_origin)
        page.renderProcessTerminated.connect(self._crashed, queued)
        self.view.setPage(page)
        return page, bridge

    def _drop_page(self) -> None:
        """Let go of a page, and of whatever it still wants to say."""
        self._deaf_watch.stop()
        self.bridge.disconnect(self)
        self.page.disconnect(self)
        self.page.deleteLater()

    def _new_page(self, opens: Callable[[], CheckoutPage | None]) -> CheckoutPage:
        return CheckoutPage(self.profile, self._gate, opens)

    def _open_popup(self) -> CheckoutPage | None:
        """One window at a time; Amazon opens one to sign in."""
        if self.popup is not None:
            return None
        page = self._new_page(lambda: None)
        popup = PopupWindow(page, self._gate, self)
        popup.gone.connect(self._popup_gone)
        self.popup = popup
        popup.show()
        self.popup_opened.emit()
        return page

    def _popup_gone(self) -> None:
        popup, self.popup = self.popup, None
        if popup is not None:
            for part in (popup.view, popup.page, popup):
                part.deleteLater()
        self.popup_closed.emit()

    def _is_ours(self) -> bool:
        return self._gate.owner(self._address()) is Owner.SHOP

    def _address(self) -> QUrl:
        """Where the page in the window lies.

        The engine tells the text of our own page instead of its address when two loads overlap,
        and that text is nobody else's: ``CheckoutPage`` lets no page go to one.
        """
        url = self.page.url()
        return QUrl(self._place.address) if url.scheme() == "data" else url

    def _show_origin(self) -> None:
        url = self._address()
        self.bar.show_origin(url, self._gate.owner(url))

    def _crashed(self, status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        if status is not QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            self.close_popup()
            self.crashed.emit()
