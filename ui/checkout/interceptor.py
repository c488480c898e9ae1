"""Stops every request of the sealed browser to a host that is not on the list."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from ui.checkout.gate import Gate


class RequestGate(QWebEngineUrlRequestInterceptor):
    """Sees navigations, frames, scripts, pictures and calls before they leave the machine.

    Signals:
        stopped: an address that was not let through.
    """

    stopped = Signal(QUrl)

    def __init__(self, gate: Gate) -> None:
        super().__init__()
        self._gate = gate

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 (Qt's name)
        url = info.requestUrl()
        main_frame = QWebEngineUrlRequestInfo.ResourceType.ResourceTypeMainFrame
        if info.resourceType() == main_frame:
            # our own page comes from memory under this address, which only its page may allow
            allowed = self._gate.lets_visit(url) or url.scheme() == "data"
        else:
            allowed = self._gate.lets_load(url, info.firstPartyUrl())
        if not allowed:
            info.block(True)  # noqa: FBT003 -- Qt's signature
            self.stopped.emit(url)
