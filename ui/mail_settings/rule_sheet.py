"""One cell of the grid in full: delay, hold window, recipients, language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from app.domain.inbox import Audience
from app.domain.mail_events import AMAZON_MAILS, AmazonMails, MailEvent
from app.domain.mail_grid import LANGUAGES, LONGEST_MIN, BadMailRule, MailRule
from ui.mail_settings.words import LANGUAGE_NAMES, amazon_word, audience_word, event_word
from ui.refusal_words import sentence_of
from ui.theme.tokens import Space, Tone
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label


class RuleSheet(Sheet):
    """Edits a rule.

    Signals:
        given: the new rule (``MailRule``).
    """

    given = Signal(object)

    def __init__(
        self,
        event: MailEvent,
        audience: Audience,
        rule: MailRule,
        parent: QWidget,
        people: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Fill it in.

        Args:
            event: what happened.
            audience: who is told.
            rule: what holds.
            parent: as ever.
            people: users as (name, name for people), for notices on screens.
        """
        self._event, self._audience, self._rule = event, audience, rule
        super().__init__(f"{event_word(event)}: {audience_word(audience)}", "", parent)
        self.primary.setText(self.tr("Keep"))
        on_screen = audience is Audience.SCREEN
        self.on = QCheckBox(self.tr("Show a notice") if on_screen else self.tr("Send a mail"))
        self.on.setChecked(rule.on)
        self.delay, self.hold = _minutes(rule.delay_min), _minutes(rule.hold_min)
        self.recipients = QLineEdit(", ".join(rule.recipients))
        self.people = {name: QCheckBox(shown) for name, shown in people}
        for name, box in self.people.items():
            box.setChecked(name in rule.recipients)
        self.language = QComboBox()
        self.language.addItem(self.tr("As the reader speaks"), "")
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        self.language.setCurrentIndex(max(self.language.findData(rule.language), 0))
        self.body.addWidget(self.on)
        amazon = AMAZON_MAILS[event]
        if audience is Audience.BUYER and amazon is not AmazonMails.NOTHING:
            told = self.tr("Amazon mails as well: %1").replace("%1", amazon_word(event))
            tone = Tone.WARN if amazon.says_the_same else Tone.NEUTRAL
            self.body.addWidget(label(told, "", tone, wrap=True))
        self._add(self.tr("Minutes to wait"), self.delay)
        self._add(self.tr("Minutes in which later news may call it off"), self.hold)
        if audience in {Audience.STAFF, Audience.ORDERS_DEPARTMENT}:
            self._add(self.tr("Recipients, with commas between"), self.recipients)
        if on_screen:
            self._add_people()
        else:
            self._add(self.tr("Language"), self.language)

    def accept(self) -> None:
        """Close if the rule can be meant."""
        on_screen = self._audience is Audience.SCREEN
        text = "" if on_screen else self.recipients.text()
        typed = (each.strip() for each in text.split(","))
        rule = replace(
            self._rule,
            on=self.on.isChecked(),
            delay_min=self.delay.value(),
            hold_min=self.hold.value(),
            recipients=self._people() or tuple(filter(None, typed)),
            language=str(self.language.currentData()),
        )
        try:
            rule.require_sensible(self._event, self._audience)
        except BadMailRule as error:
            self.complain(sentence_of(error))
            return
        self.given.emit(rule)
        super().accept()

    def _people(self) -> tuple[str, ...]:
        if self._audience is not Audience.SCREEN:
            return ()
        return tuple(name for name, box in self.people.items() if box.isChecked())

    def _add_people(self) -> None:
        told = self.tr("On whose screen; with nobody chosen on everybody's")
        self.body.addLayout(column(label(told, "muted", wrap=True), *self.people.values()))

    def _add(self, text: str, field: QWidget) -> None:
        field.setAccessibleName(text)
        self.body.addLayout(column(label(text, "muted"), field, spacing=Space.XS))


def _minutes(value: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(0, LONGEST_MIN)
    field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    field.setValue(value)
    return field
