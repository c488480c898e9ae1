"""The sent mails: filters above, the list, and one mail beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.services.mails.rows import Standing
from ui.formats import count_text
from ui.sent_mails.filter_bar import FilterBar
from ui.sent_mails.mail_table import MailTable
from ui.sent_mails.panel import SentMailsPanel
from ui.sent_mails.reading_pane import ReadingPane
from ui.sent_mails.words import idle_text
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import badge, card, label, row

_PANE: Final = 388
_WIDE_PANE: Final = 640


class SentMailsView(QWidget):
    """Renders the panel.

    Signals:
        settings_wanted, templates_wanted, bounce_wanted: as their names say.
    """

    settings_wanted = Signal()
    templates_wanted = Signal()
    bounce_wanted = Signal()

    def __init__(self, now: Callable[[], dt.datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.attention = badge("", Tone.WARN)
        self.templates = QPushButton(self.tr("Templates"))
        self.settings = QPushButton(self.tr("Who is told what"))
        self.bounce = QPushButton(self.tr("A mail came back …"))
        self.again = QPushButton(self.tr("Send them again"))
        self.back = QPushButton(self.tr("Take them back"))
        self.idle = label("", "", Tone.WARN, wrap=True)
        self.notice = NoticeBar()
        self.filters = FilterBar()
        self.progress = QProgressBar()
        self.table = MailTable(now)
        self.pane = ReadingPane()
        self.pages = QStackedWidget()
        self.empty, self.nothing = EmptyState("mail"), EmptyState("search")
        self._dress()
        self._lay_out()
        self.templates.clicked.connect(self.templates_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.bounce.clicked.connect(self.bounce_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.pane.setFixedWidth(min(max(self.width() // 3, _PANE), _WIDE_PANE))

    def show_panel(self, panel: SentMailsPanel) -> None:
        """Draw one picture."""
        self.filters.show_filter(panel.wanted, panel.counts)
        self.table.show_mails(panel.rows or ())
        self.progress.setVisible(panel.rows is None and panel.notice is None)
        self.notice.show_notice(panel.notice)
        why = panel.trouble or idle_text(panel.why_idle)
        self.idle.setText(why)
        self.idle.setVisible(bool(why))
        self._show_attention(panel)
        if panel.rows is None or panel.rows:
            self.pages.setCurrentWidget(self.table)
        else:
            self.pages.setCurrentWidget(self.nothing if panel.narrowed else self.empty)
        chosen = panel.chosen_rows
        many = len(chosen) > 1
        self.again.setVisible(many and any(each.may_resend for each in chosen))
        self.back.setVisible(many and any(each.is_waiting for each in chosen))
        self.again.setEnabled(not panel.busy)
        self.back.setEnabled(not panel.busy)
        self.pane.show_panel(panel)

    def _show_attention(self, panel: SentMailsPanel) -> None:
        wrong = (Standing.FAILED, Standing.BOUNCED, Standing.UNCERTAIN)
        count = sum(panel.counts.get(standing, 0) for standing in wrong)
        text = self.tr("▲  %1 need a person").replace("%1", count_text(count))
        self.attention.setText(self.tr("▲  1 needs a person") if count == 1 else text)
        self.attention.setVisible(bool(count))

    def _dress(self) -> None:
        names = {
            self.templates: "edit",
            self.settings: "settings",
            self.bounce: "undo",
            self.again: "refresh",
            self.back: "close",
        }
        for button, name in names.items():
            set_icon(button, name)
        for widget in (self.again, self.back, self.attention, self.idle):
            widget.hide()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reading the mails"))
        self.empty.say(
            self.tr("No mails yet"),
            self.tr("Mails to buyers and staff appear here with the first order."),
        )
        self.nothing.say(
            self.tr("Nothing fits"), self.tr("No mail is like that. Look at all of them.")
        )

    def _lay_out(self) -> None:
        for page in (self.table, self.empty, self.nothing):
            self.pages.addWidget(page)
        title = label(self.tr("Mails"), "title")
        buttons = (self.back, self.again, self.bounce, self.templates, self.settings)
        head = row(title, self.attention, None, *buttons, spacing=Space.S)
        inside = QVBoxLayout()
        surface = card(inside)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.progress)
        inside.addWidget(self.pages, 1)
        both = row(surface, self.pane, spacing=Space.M)
        both.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        layout.addWidget(self.idle)
        layout.addWidget(self.filters)
        layout.addWidget(self.notice)
        layout.addLayout(both, 1)
