"""The bar above every page of the sealed browser: where it comes from and whose it is."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.checkout.gate import Owner, origin_of
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import badge, label


class OriginBar(QFrame):
    """Always there, never part of a page: no page can draw over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "bar")
        self.lock = label()
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
        self.lock.setText("" if not host else "\N{LOCK}" if secure else "\N{DESKTOP COMPUTER}")
        self.lock.setToolTip(self._safety(secure=secure, there=bool(host)))
        self.lock.setAccessibleName(self.lock.toolTip())
        self.host.setText(host)
        self.owner.setText(words)
        dress(self.owner, "badge", tone)
        self.setAccessibleName(f"{host} {words} {self.lock.toolTip()}".strip())

    def _safety(self, *, secure: bool, there: bool) -> str:
        if not there:
            return ""
        if secure:
            return self.tr("The connection is encrypted.")
        return self.tr("This page comes from this computer.")
