"""A companion elsewhere: its address and this desk's token, tried before they are kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.services.permits import Asker
from ui.background import Background
from ui.notices import Notice, notice_of
from ui.theme.tokens import Space, Tone
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import column, label, row


class LinksCompanions(Protocol):
    def keep(self, url: str, token: str, asker: Asker) -> None: ...


class CompanionForm(QWidget):
    """Two fields and a button.

    Signals:
        submitted: address and token.
    """

    submitted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = NoticeBar()
        self.url, self.token = QLineEdit(), QLineEdit()
        self.keep = QPushButton(self.tr("Check and keep"))
        self.url.setPlaceholderText(self.tr("e.g. https://companion.shop.example"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        told = self.tr(
            "If a companion runs on a public host, enter its address, and the token that it"
            " showed for this desk. The token is never shown again."
        )
        fields = row(spacing=Space.M)
        fields.addLayout(_named(self.tr("Companion's address"), self.url), 3)
        fields.addLayout(_named(self.tr("This desk's token"), self.token), 2)
        layout = column(
            label(self.tr("A companion elsewhere"), "strong"),
            label(told, "muted", wrap=True),
            self.notice,
            spacing=Space.M,
        )
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(fields)
        layout.addLayout(row(self.keep, None))
        self.setLayout(layout)
        self.keep.clicked.connect(
            lambda: self.submitted.emit(self.url.text().strip(), self.token.text().strip())
        )

    def show_busy(self, *, busy: bool) -> None:
        for part in (self.url, self.token, self.keep):
            part.setEnabled(not busy)


class CompanionLinking(QObject):
    """Asks and keeps; tells the form what came of it."""

    def __init__(
        self,
        form: CompanionForm,
        link: LinksCompanions,
        background: Background,
        asker: Callable[[], Asker],
    ) -> None:
        super().__init__(form)
        self._form, self._link = form, link
        self._background = background
        self._asker = asker
        form.submitted.connect(self.keep)

    def keep(self, url: str, token: str) -> None:
        """Try, and keep what works."""
        self._form.show_busy(busy=True)
        self._form.notice.show_notice(None)
        self._background.run(
            partial(self._link.keep, url, token, self._asker()),
            owner=self,
            then=lambda _none: self._kept(),
            otherwise=self._failed,
        )

    def _kept(self) -> None:
        self._form.show_busy(busy=False)
        self._form.token.clear()
        text = self.tr("The companion knows this desk. From its next start the desk follows it.")
        self._form.notice.show_notice(Notice(Tone.GOOD, text))

    def _failed(self, error: AppError) -> None:
        self._form.show_busy(busy=False)
        self._form.notice.show_notice(notice_of(error))


def _named(name: str, field: QWidget) -> QVBoxLayout:
    field.setAccessibleName(name)
    return column(label(name, "caption"), field, spacing=Space.XS)
