"""Says above the basket what happened, with what can be done about it at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.till.notices import Offer, TillNotice
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import row


class TillNoticeBar(NoticeBar):
    """A notice with up to two buttons and one to put it away.

    Signals:
        taken: an ``Offer``.
        dismissed: it was read.
    """

    taken = Signal(object)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Offer, QPushButton] = {}
        words = {
            Offer.SEARCH: self.tr("Search"),
            Offer.CREATE: self.tr("Create product"),
            Offer.UNDO: self.tr("Undo"),
            Offer.PARKED: self.tr("Show parked"),
            Offer.OPEN_ORDER: "",
        }
        layout = row(spacing=Space.S)
        for offer, text in words.items():
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, offer=offer: self.taken.emit(offer))
            self._buttons[offer] = button
            layout.addWidget(button)
        self.close_button = QToolButton()
        dress(self.close_button, "quiet")
        set_icon(self.close_button, "close")
        self.close_button.setAccessibleName(self.tr("Dismiss"))
        self.close_button.setToolTip(self.tr("Dismiss"))
        self.close_button.clicked.connect(self.dismissed)
        layout.addWidget(self.close_button)
        self.tail.addLayout(layout)

    def show_till(self, notice: TillNotice | None, *, may_create: bool) -> None:
        """Show a notice; ``may_create`` leaves an offer out that the role does not have."""
        self.show_notice(notice.notice if notice is not None else None)
        for offer, button in self._buttons.items():
            wanted = notice is not None and offer in notice.offers
            if notice is not None and offer is Offer.OPEN_ORDER:
                button.setText(self.tr("Open %1").replace("%1", notice.about))
            button.setVisible(wanted and (offer is not Offer.CREATE or may_create))
