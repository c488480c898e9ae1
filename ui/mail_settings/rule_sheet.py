"""One cell of the grid in full: delay, hold window, recipients, language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from app.domain.inbox import Audience
from app.domain.mail_events import MailEvent
from app.domain.mail_grid import LANGUAGES, LONGEST_MIN, BadMailRule, MailRule
from ui.mail_settings.words import audience_word, event_word
from ui.refusal_words import sentence_of
from ui.theme.tokens import Space
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label


class RuleSheet(Sheet):
    """Edits a rule.

    Signals:
        given: the new rule (``MailRule``).
    """

    given = Signal(object)

    def __init__(
        self, event: MailEvent, audience: Audience, rule: MailRule, parent: QWidget
    ) -> None:
        self._event, self._audience, self._rule = event, audience, rule
        super().__init__(f"{event_word(event)}: {audience_word(audience)}", "", parent)
        self.primary.setText(self.tr("Keep"))
        self.on = QCheckBox(self.tr("Send a mail"))
        self.on.setChecked(rule.on)
        self.delay, self.hold = _minutes(rule.delay_min), _minutes(rule.hold_min)
        self.recipients = QLineEdit(", ".join(rule.recipients))
        self.language = QComboBox()
        self.language.addItem(self.tr("As the reader speaks"), "")
        for language in LANGUAGES:
            self.language.addItem(language, language)
        self.language.setCurrentIndex(max(self.language.findData(rule.language), 0))
        self.body.addWidget(self.on)
        self._add(self.tr("Minutes to wait"), self.delay)
        self._add(self.tr("Minutes in which later news may call it off"), self.hold)
        if audience in {Audience.STAFF, Audience.ORDERS_DEPARTMENT}:
            self._add(self.tr("Recipients, with commas between"), self.recipients)
        self._add(self.tr("Language"), self.language)

    def accept(self) -> None:
        """Close if the rule can be meant."""
        typed = (each.strip() for each in self.recipients.text().split(","))
        rule = replace(
            self._rule,
            on=self.on.isChecked(),
            delay_min=self.delay.value(),
            hold_min=self.hold.value(),
            recipients=tuple(filter(None, typed)),
            language=str(self.language.currentData()),
        )
        try:
            rule.require_sensible(self._event, self._audience)
        except BadMailRule as error:
            self.complain(sentence_of(error))
            return
        self.given.emit(rule)
        super().accept()

    def _add(self, text: str, field: QWidget) -> None:
        field.setAccessibleName(text)
        self.body.addLayout(column(label(text, "muted"), field, spacing=Space.XS))


def _minutes(value: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(0, LONGEST_MIN)
    field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    field.setValue(value)
    return field
