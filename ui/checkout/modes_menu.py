"""How this order's money is taken: shown always, changed by who may."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.services.assisted_checkout import Modes
from ui.checkout.panel import CheckoutPanel
from ui.checkout.visit import Phase
from ui.checkout.wording import authorization_text, capture_text, modes_text


class ModesMenu(QToolButton):
    """Two choices in one menu.

    Signals:
        wanted: the modes somebody picked (``Modes``).
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modes = Modes()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.show_modes(Modes())

    def show_panel(self, panel: CheckoutPanel) -> None:
        if panel.modes != self._modes:
            self.show_modes(panel.modes)
        free = panel.phase in {Phase.SIGN_IN, Phase.CHOOSING} and not panel.order
        self.setEnabled(free)
        self.setVisible(panel.phase not in {Phase.DECLINED, Phase.NEW_CARD})

    def show_modes(self, modes: Modes) -> None:
        self._modes = modes
        self.setText(f"{capture_text(modes.capture)}  ▾")
        self.setToolTip(modes_text(modes))
        self.setAccessibleName(self.tr("Payment mode: %1").replace("%1", modes_text(modes)))
        self._menu.clear()
        self._menu.addSection(self.tr("The money"))
        for capture in CaptureMode:
            choice = replace(modes, capture=capture)
            self._add(capture_text(capture), choice, chosen=capture is modes.capture)
        self._menu.addSection(self.tr("Amazon's answer"))
        for authorization in AuthorizationMode:
            choice = replace(modes, authorization=authorization)
            chosen = authorization is modes.authorization
            self._add(authorization_text(authorization), choice, chosen=chosen)

    def _add(self, text: str, choice: Modes, *, chosen: bool) -> None:
        action = self._menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda: self.wanted.emit(choice))
