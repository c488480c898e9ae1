"""The bar above every page of the sealed browser: where it comes from and whose it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, QUrl
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.checkout.gate import Owner, origin_of
from ui.theme.icons import icon
from ui.theme.look import dress, look_of
from ui.theme.tokens import Space, Tone
from ui.widgets.text import badge, label

_LOCK_SIZE = QSize(18, 18)


class OriginBar(QFrame):
    """Always there, never part of a page: no page can draw over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "bar")
        self.lock = label()
        self._secure: bool | None = None
        look_of().changed.connect(self._draw_lock)
        self.host = label(kind="strong")
        self.owner = badge()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.lock)
        layout.addWidget(self.host, 1)
        layout.addWidget(self.owner)
        self.show_origin(QUrl(), Owner.NOBODY)

    def show_origin(self, url: QUrl, owner: Owner) -> None:
        """Say where the page in the window comes from."""
        words, tone = {
            Owner.SHOP: (self.tr("This page is ours"), Tone.NEUTRAL),
            Owner.AMAZON: (self.tr("This page is Amazon's"), Tone.GOOD),
            Owner.EMULATOR: (self.tr("TRAINING, not Amazon"), Tone.WARN),
            Owner.NOBODY: (self.tr("Empty page"), Tone.NEUTRAL),
            Owner.STRANGER: (self.tr("Unknown page"), Tone.BAD),
        }[owner]
        secure = url.scheme() == "https"
        host = origin_of(url).partition("://")[2] if url.host() else ""
        self._secure = secure if host else None
        self._draw_lock()
        self.lock.setToolTip(self._safety(secure=secure, there=bool(host)))
        self.lock.setAccessibleName(self.lock.toolTip())
        self.host.setText(host)
        self.owner.setText(words)
        dress(self.owner, "badge", tone)
        self.setAccessibleName(f"{host} {words} {self.lock.toolTip()}".strip())

    def _draw_lock(self) -> None:
        """A padlock, or a plug for what comes from this computer."""
        self.lock.setVisible(self._secure is not None)
        picture = icon("lock" if self._secure else "plug")
        self.lock.setPixmap(picture.pixmap(_LOCK_SIZE, self.devicePixelRatioF()))

    def _safety(self, *, secure: bool, there: bool) -> str:
        if not there:
            return ""
        if secure:
            return self.tr("The connection is encrypted.")
        return self.tr("This page comes from this computer.")
