"""Amazon's sign-in as a real child window: same profile, own origin bar, gone with the checkout."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.checkout.gate import Gate
from ui.checkout.origin_bar import OriginBar
from ui.checkout.page import CheckoutPage

_SMALLEST = (420, 560)


class PopupWindow(QDialog):
    """Shows one page that our page opened.

    Signals:
        gone: it is closed, by the buyer or by the page.
    """

    gone = Signal()

    def __init__(self, page: CheckoutPage, gate: Gate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign in at Amazon"))
        self.setObjectName("checkoutPopup")
        self.page = page
        self._gate = gate
        self.bar = OriginBar()
        self.view = QWebEngineView()
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setAcceptDrops(False)
        self.view.setPage(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.view, 1)
        self.resize(480, 700)
        page.urlChanged.connect(self._show_origin)
        page.geometryChangeRequested.connect(self._resize)
        queued = Qt.ConnectionType.QueuedConnection
        page.windowCloseRequested.connect(self.close, queued)
        page.blocked.connect(self.close, queued)
        page.returned.connect(self.close, queued)
        page.renderProcessTerminated.connect(self._crashed, queued)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """The page learns that its window is gone: it is told as a browser tells it."""
        event.accept()
        self.gone.emit()

    def reject(self) -> None:
        """Escape closes it as the cross does."""
        self.close()

    def _show_origin(self, url: QUrl) -> None:
        self.bar.show_origin(url, self._gate.owner(url))

    def _resize(self, wanted: QRect) -> None:
        room = self.screen().availableGeometry().size()
        width = min(max(wanted.width(), _SMALLEST[0]), room.width())
        height = min(max(wanted.height() + self.bar.height(), _SMALLEST[1]), room.height())
        self.resize(width, height)

    def _crashed(self, _status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        self.close()
