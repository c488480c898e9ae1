"""Shows the web engine one empty page in idle time, so that its processes are there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView

import ui.checkout.screen  # noqa: F401 -- all that the first payment would have to load


class _Warming(QObject):
    """An unseen page that goes when it is there; the application owns it meanwhile."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
        self._profile = QWebEngineProfile()
        self._view = QWebEngineView()
        self._page = QWebEnginePage(self._profile)
        self._view.setPage(self._page)
        self._page.loadFinished.connect(self._loaded)
        self._page.setHtml("<title>Paydesk</title>")

    def _loaded(self, _ok: bool) -> None:  # noqa: FBT001 -- Qt's signature
        for part in (self._view, self._page, self._profile, self):
            part.deleteLater()


def show_one_page() -> None:
    """Load an empty page in a profile of its own; both go when it is there."""
    _Warming()
