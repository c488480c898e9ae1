"""The grid: one row for each event, one column for each audience, and what Amazon mails itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.inbox import Audience
from app.domain.mail_events import INTERNAL, MailEvent
from app.domain.mail_grid import Cell, MailGrid, MailRule
from ui.mail_settings.words import amazon_word, audience_word, event_word, twice_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import column, label, row


class GridView(QWidget):
    """Switches and details of each cell.

    Signals:
        switched: event, audience, on or off.
        opened: event and audience whose details are wanted.
    """

    switched = Signal(object, object, bool)
    opened = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[Cell, QCheckBox] = {}
        self.details: dict[Cell, QPushButton] = {}
        self.twice: dict[MailEvent, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        heads = [self.tr("When"), *map(audience_word, Audience), self.tr("Amazon mails")]
        for at, text in enumerate(heads):
            grid.addWidget(label(text, "muted"), 0, at)
        for line, event in enumerate(MailEvent, 1):
            grid.addWidget(label(event_word(event)), line, 0)
            for at, audience in enumerate(Audience, 1):
                if not (audience is Audience.BUYER and event in INTERNAL):
                    grid.addLayout(self._cell(event, audience), line, at)
            told = label(amazon_word(event), "muted", wrap=True)
            twice = self.twice[event] = label(twice_text(), "caption", Tone.WARN, wrap=True)
            twice.hide()
            grid.addLayout(column(told, twice, spacing=0), line, len(heads) - 1)
        grid.setColumnStretch(len(heads) - 1, 1)

    def show_grid(self, grid: MailGrid) -> None:
        """Show what holds."""
        for cell, box in self.boxes.items():
            rule = grid.rule(*cell)
            with QSignalBlocker(box):
                box.setChecked(rule.on)
            self.details[cell].setText(self._told(rule, cell[1]))
        for event, warning in self.twice.items():
            warning.setVisible(grid.twice(event))

    def _cell(self, event: MailEvent, audience: Audience) -> QHBoxLayout:
        cell = (event, audience)
        name = f"{event_word(event)}, {audience_word(audience)}"
        box = self.boxes[cell] = QCheckBox()
        box.setAccessibleName(name)
        box.toggled.connect(partial(self.switched.emit, event, audience))
        button = self.details[cell] = QPushButton("…")
        button.setAccessibleName(self.tr("Details: %1").replace("%1", name))
        dress(button, "quiet", size="small")
        button.clicked.connect(partial(self._open, event, audience))
        return row(box, button, None, spacing=Space.XS)

    def _open(self, event: MailEvent, audience: Audience, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 -- Qt's signal
        self.opened.emit(event, audience)

    def _told(self, rule: MailRule, audience: Audience) -> str:
        """What is special about a cell, in few letters."""
        parts = []
        if rule.delay_min + rule.hold_min:
            parts.append(self.tr("%1 min").replace("%1", str(rule.delay_min + rule.hold_min)))
        if rule.language:
            parts.append(rule.language)
        if rule.recipients:
            parts.append(self.tr("%n reader(s)", "", len(rule.recipients)))
        elif audience is Audience.SCREEN and rule.on:
            parts.append(self.tr("everybody"))
        return " · ".join(parts) or "…"
