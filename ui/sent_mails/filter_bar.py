"""Narrows the mails: by where they stand, whom they are for, and a search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.inbox import Audience
from app.domain.mail_events import MailEvent
from app.services.mails.rows import MailFilter, Standing
from ui.formats import count_text
from ui.mail_settings.words import audience_word, event_word
from ui.sent_mails.words import mark_of
from ui.theme.tokens import Space
from ui.widgets.choice_button import ChoiceButtons
from ui.widgets.text import row

_PAUSE_MS: Final = 200


class FilterBar(QWidget):
    """Renders a filter and its counts, and emits another.

    Signals:
        narrowed: a ``MailFilter``.
    """

    narrowed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Order number or mail address"))
        self.field.setAccessibleName(self.tr("Search the mails"))
        self.field.setClearButtonEnabled(True)
        self.audience, self.event_kind = QComboBox(), QComboBox()
        self.chips = ChoiceButtons((None, *Standing))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._fill()
        self._lay_out()
        self._pause.timeout.connect(self._tell)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.returnPressed.connect(self._tell)
        self.audience.activated.connect(lambda _at: self._tell())
        self.event_kind.activated.connect(lambda _at: self._tell())
        self.chips.chosen.connect(lambda _value: self._tell())

    def show_filter(self, wanted: MailFilter, counts: Mapping[Standing, int]) -> None:
        """Draw it; what is being typed is left alone."""
        total = sum(counts.values())
        for standing in (None, *Standing):
            word = self.tr("All") if standing is None else mark_of(standing).word
            count = total if standing is None else counts.get(standing, 0)
            self.chips.name(standing, f"{word}  {count_text(count)}" if counts else word)
        self.chips.choose(wanted.standing)
        self.audience.setCurrentIndex(max(self.audience.findData(wanted.audience), 0))
        self.event_kind.setCurrentIndex(max(self.event_kind.findData(wanted.event), 0))
        if not self._pause.isActive() and self.field.text().strip() != wanted.text:
            with QSignalBlocker(self.field):
                self.field.setText(wanted.text)

    def clear(self) -> None:
        """Show everything again."""
        self.show_filter(MailFilter(), {})
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        standing = self.chips.value
        self.narrowed.emit(
            MailFilter(
                standing=standing if isinstance(standing, Standing) else None,
                audience=self.audience.currentData(),
                event=self.event_kind.currentData(),
                text=self.field.text().strip(),
            )
        )

    def _fill(self) -> None:
        self.audience.addItem(self.tr("To everybody"), None)
        for audience in (Audience.BUYER, Audience.ORDERS_DEPARTMENT, Audience.STAFF):
            self.audience.addItem(audience_word(audience), audience)
        self.audience.setAccessibleName(self.tr("Whom the mails are for"))
        self.event_kind.addItem(self.tr("About everything"), None)
        for event in MailEvent:
            self.event_kind.addItem(event_word(event), event)
        self.event_kind.setAccessibleName(self.tr("What the mails are about"))

    def _lay_out(self) -> None:
        for field in (self.audience, self.event_kind):
            field.setMinimumWidth(150)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        first = row(self.field, self.audience, self.event_kind, spacing=Space.M)
        first.setStretch(0, 1)
        layout.addLayout(first)
        layout.addLayout(row(self.chips, None))
