"""The sealed browser of one checkout: profile, our page, Amazon's pop-up, and their end."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.checkout.bridge import Bridge
from ui.checkout.gate import Gate, Owner
from ui.checkout.origin_bar import OriginBar
from ui.checkout.page import CheckoutPage
from ui.checkout.page_source import PageOrder, PagePlace, page_html
from ui.checkout.popup import PopupWindow
from ui.checkout.profile import sealed_profile

_LOAD_MS = 3_000


class SealedBrowser(QWidget):
    """Shows our page and Amazon's to one buyer, for one checkout; then forget it with ``end``.

    Signals:
        heard: what our page said (``ui.checkout.messages``).
        returned: Amazon sent the buyer back to an address of the shop's; it was not fetched.
        blocked: an address that was refused.
        crashed: the web engine's process died; load the page anew.
        popup_opened: Amazon's sign-in is on screen.
        popup_closed: it is not any more.
    """

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
        self.profile = sealed_profile(place.account, gate)
        self.page = self._new_page(self._open_popup)
        self.page.setParent(self)
        self.bridge = Bridge(self.page, self._is_ours)
        self._next: PageOrder | None = None
        self._load_watch = QTimer(self)
        self._load_watch.setSingleShot(True)
        self._load_watch.setInterval(_LOAD_MS)
        self._load_watch.timeout.connect(self._load_next)
        self.bar = OriginBar()
        self.view = QWebEngineView()
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setAcceptDrops(False)
        self.view.setPage(self.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.view, 1)
        # queued: the engine must not be told to load from within its own question
        queued = Qt.ConnectionType.QueuedConnection
        self.bridge.heard.connect(self.heard, queued)
        self.page.returned.connect(self.returned, queued)
        self.page.blocked.connect(self.blocked, queued)
        self.page.urlChanged.connect(self._show_origin)
        self.page.loadFinished.connect(self._load_next, queued)
        self.page.renderProcessTerminated.connect(self._crashed, queued)

    def show_page(self, order: PageOrder) -> None:
        """Load our page; pop-ups of the one before are closed."""
        self.close_popup()
        self._next = order
        if not self._load_watch.isActive():
            self._load_next()

    def _load_next(self) -> None:
        """One load after the other: two at once leave the engine unsure which one it shows."""
        order, self._next = self._next, None
        self._load_watch.stop()
        if order is not None:
            self._load_watch.start()
            self.page.load_own(page_html(self._place, order), self._place.address)

    def tell(self, deed: str, **details: str) -> None:
        """Tell our page to do something; Amazon's pages do not hear it."""
        self.bridge.told.emit(json.dumps({"deed": deed, **details}))

    def close_popup(self) -> None:
        if self.popup is not None:
            self.popup.close()

    def end(self) -> None:
        """Take everything down: pop-up, view, page, and after its pages the profile."""
        self.close_popup()
        self._load_watch.stop()
        self.profile.cookieStore().deleteAllCookies()
        self.profile.clearHttpCache()
        self.page.blockSignals(True)  # noqa: FBT003 -- Qt's signature
        self.hide()
        self.setParent(None)  # whatever becomes of the window around it meanwhile
        # in this order: a page must not outlive its view, nor the profile its pages
        for part in (self.view, self.page, self.profile):
            part.deleteLater()
        self.deleteLater()

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
