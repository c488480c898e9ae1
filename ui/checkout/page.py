"""One page of the sealed browser: our own, or Amazon's in the same or in a child window."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
)

from ui.checkout.gate import Gate, Owner

log = logging.getLogger(__name__)


class CheckoutPage(QWebEnginePage):
    """Goes to Amazon's hosts alone, and stops at the addresses that lead back to the shop.

    Signals:
        returned: an address of the shop, query and fragment included; it is never fetched.
        blocked: an address that is neither Amazon's nor ours.
    """

    returned = Signal(QUrl)
    blocked = Signal(QUrl)

    def __init__(
        self,
        profile: QWebEngineProfile,
        gate: Gate,
        opens: Callable[[], CheckoutPage | None],
        parent: QObject | None = None,
    ) -> None:
        """Make a page.

        Args:
            profile: must outlive the page.
            gate: where it may go.
            opens: makes the page of a pop-up; ``None`` refuses it.
            parent: Qt's parent.
        """
        super().__init__(profile, parent)
        self._gate = gate
        self._opens = opens
        self.permissionRequested.connect(_deny)
        self.certificateError.connect(_reject_certificate)
        self.fullScreenRequested.connect(_refuse_full_screen)
        self.fileSystemAccessRequested.connect(_refuse_files)

    def load_own(self, html: str, address: str) -> None:
        """Show a text of ours under an address of the shop's, which nobody fetches."""
        self.setHtml(html, QUrl(address))

    def acceptNavigationRequest(  # noqa: N802 (Qt's name)
        self,
        url: QUrl | str,
        type: QWebEnginePage.NavigationType,  # noqa: A002
        isMainFrame: bool,  # noqa: FBT001, N803
    ) -> bool:
        url = QUrl(url)
        if not isMainFrame:
            return self._gate.lets_load(url, self.url())
        if url.scheme() == "data" and type is QWebEnginePage.NavigationType.NavigationTypeTyped:
            return True  # our own text: there is no field to type an address into
        if self._gate.owner(url) is Owner.SHOP:
            self.returned.emit(url)
            return False
        if self._gate.lets_visit(url):
            return True
        log.warning("navigation refused", extra={"host": url.host(), "scheme": url.scheme()})
        self.blocked.emit(url)
        return False

    def createWindow(self, type: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]  # noqa: N802, A002, ARG002 -- Qt takes None for "no"
        return self._opens()

    def chooseFiles(  # noqa: N802 (Qt's name)
        self,
        mode: QWebEnginePage.FileSelectionMode,  # noqa: ARG002
        oldFiles: Sequence[str],  # noqa: ARG002, N803
        acceptedMimeTypes: Sequence[str],  # noqa: ARG002, N803
    ) -> list[str]:
        """No file of this computer is offered to a page."""
        return []

    def javaScriptAlert(self, securityOrigin: QUrl | str, msg: str) -> None:  # noqa: N802, N803
        """Not shown: a page could word it as if the desk were speaking."""

    def javaScriptConfirm(self, securityOrigin: QUrl | str, msg: str) -> bool:  # noqa: ARG002, N802, N803
        return False

    def javaScriptPrompt(  # noqa: N802 (Qt's name)
        self,
        securityOrigin: QUrl | str,  # noqa: ARG002, N803
        msg: str,  # noqa: ARG002
        defaultValue: str,  # noqa: ARG002, N803
    ) -> tuple[bool, str]:
        return False, ""

    def javaScriptConsoleMessage(  # noqa: N802 (Qt's name)
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,  # noqa: ARG002 -- Amazon's scripts may put a buyer's data into it
        lineNumber: int,  # noqa: N803
        sourceID: str,  # noqa: N803
    ) -> None:
        if level is QWebEnginePage.JavaScriptConsoleMessageLevel.ErrorMessageLevel:
            facts = {"host": urlsplit(sourceID).hostname or "", "line": lineNumber}
            log.info("script of the checkout page failed", extra=facts)


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _reject_certificate(error: QWebEngineCertificateError) -> None:
    error.rejectCertificate()


def _refuse_full_screen(request: QWebEngineFullScreenRequest) -> None:
    request.reject()


def _refuse_files(request: QWebEngineFileSystemAccessRequest) -> None:
    request.reject()
