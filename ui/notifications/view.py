"""The notifications screen: filters above, the list, and one message beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.inbox import InboxState
from ui.formats import count_text
from ui.notices import Notice
from ui.notifications.catch_up_bar import CatchUpBar
from ui.notifications.detail_pane import DetailPane
from ui.notifications.filter_bar import FilterBar
from ui.notifications.inbox_table import InboxTable
from ui.notifications.panel import InboxPanel
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import badge, card, label, row

_PANE: Final = 364
_WIDE_PANE: Final = 480


class InboxView(QWidget):
    """Renders a panel and emits what somebody wants.

    Signals:
        set_up_wanted: lead to where receiving is set up.
        test_wanted: try the way from Amazon to here.
        again_wanted: read once more, after a failure.
    """

    set_up_wanted = Signal()
    test_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, now: Callable[[], dt.datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.count = label("", "muted")
        self.attention = badge("", Tone.WARN)
        self.test = QPushButton(self.tr("Test now"))
        self.set_up = QPushButton(self.tr("Receiving …"))
        self.replay = QPushButton(self.tr("Look at them again"))
        self.filters = FilterBar()
        self.notice = NoticeBar()
        self.catch_up = CatchUpBar()
        self.progress = QProgressBar()
        self.table = InboxTable(now)
        self.pane = DetailPane()
        self.empty, self.nothing = EmptyState("notifications"), EmptyState("search")
        self.first_step = QPushButton()
        self.show_all = QPushButton(self.tr("Show all"))
        self.pages = QStackedWidget()
        self._is_set_up = True
        self._lay_out()
        self.test.clicked.connect(self.test_wanted)
        self.set_up.clicked.connect(self.set_up_wanted)
        self.notice.acted.connect(self.again_wanted)
        self.first_step.clicked.connect(self._take_first_step)
        self.show_all.clicked.connect(self.filters.clear)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.pane.setFixedWidth(min(max(self.width() // 4, _PANE), _WIDE_PANE))

    def show_panel(self, panel: InboxPanel) -> None:
        self.filters.show_filter(panel.wanted, panel.counts, panel.kinds)
        self.table.show_rows(panel.rows or (), more=panel.more)
        self.progress.setVisible(panel.rows is None and panel.notice is None)
        self._show_notice(panel.notice)
        self._show_counts(panel)
        self._show_page(panel)
        self._show_pane(panel)

    def _show_notice(self, notice: Notice | None) -> None:
        failed = notice is not None and notice.tone in {Tone.BAD, Tone.WARN}
        self.notice.show_notice(notice, self.tr("Try again") if failed else "")

    def _show_counts(self, panel: InboxPanel) -> None:
        counts = panel.counts
        self.count.setText(count_text(panel.total) if counts else "")
        waiting = counts.get(InboxState.DEAD, 0) + counts.get(InboxState.QUARANTINED, 0)
        self.attention.setVisible(bool(waiting))
        text = self.tr("▲  %1 need a person").replace("%1", count_text(waiting))
        self.attention.setText(self.tr("▲  1 needs a person") if waiting == 1 else text)

    def _show_page(self, panel: InboxPanel) -> None:
        if panel.rows or panel.rows is None:
            self.pages.setCurrentWidget(self.table)
        elif panel.narrowed:
            self.pages.setCurrentIndex(2)
        else:
            self._say_why_empty(panel)
            self.pages.setCurrentIndex(1)

    def _say_why_empty(self, panel: InboxPanel) -> None:
        status = panel.status
        self._is_set_up = status is None or status.configured
        if self._is_set_up:
            self.empty.say(
                self.tr("No notifications yet"),
                self.tr(
                    "Amazon sends one for every change of a payment. Test the way from Amazon to"
                    " this shop, and the first one appears here."
                ),
            )
            self.first_step.setText(self.tr("Test now"))
        else:
            self.empty.say(
                self.tr("Notifications are not set up"),
                self.tr(
                    "Amazon's messages do not reach this shop. Nothing is lost: Paydesk asks"
                    " Amazon by itself, but learns of changes minutes later."
                ),
            )
            self.first_step.setText(self.tr("Set up receiving …"))

    def _show_pane(self, panel: InboxPanel) -> None:
        chosen = self.table.chosen_rows()
        self.replay.setVisible(len(chosen) > 1)
        self.replay.setEnabled(not panel.acting)
        shown = next((each for each in chosen if each.id == panel.chosen), None)
        if shown is None:
            self.pane.show_many(len(chosen) if len(chosen) > 1 else 0)
            return
        message = panel.message
        fits = message is not None and message.row.id == shown.id
        self.pane.show_row(shown, message if fits else None, acting=panel.acting)

    def _take_first_step(self) -> None:
        if self._is_set_up:
            self.test_wanted.emit()
        else:
            self.set_up_wanted.emit()

    def _lay_out(self) -> None:
        self._dress()
        title = label(self.tr("Notifications"), "title")
        head = row(title, self.count, self.attention, None, spacing=Space.M)
        head.setAlignment(self.attention, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.replay, self.set_up, self.test):
            head.addWidget(button)
        inside = QVBoxLayout()
        surface = card(inside)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.progress)
        inside.addWidget(self.pages, 1)
        both = QHBoxLayout()
        both.setSpacing(Space.M)
        both.addWidget(surface, 1)
        both.addWidget(self.pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        layout.addWidget(self.filters)
        layout.addWidget(self.catch_up)
        layout.addWidget(self.notice)
        layout.addLayout(both, 1)

    def _dress(self) -> None:
        for button, name in ((self.set_up, "plug"), (self.replay, "refresh"), (self.test, "check")):
            set_icon(button, name)
            button.setIconSize(QSize(18, 18))
        dress(self.first_step, "primary", size="large")
        self.replay.hide()
        self.attention.hide()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reading the notifications"))
        self.nothing.say(
            self.tr("Nothing fits"),
            self.tr("No notification is like that. Look at all of them, or at fewer letters."),
        )
        self.pages.addWidget(self.table)
        self.pages.addWidget(_with_button(self.empty, self.first_step))
        self.pages.addWidget(_with_button(self.nothing, self.show_all))


def _with_button(empty: EmptyState, button: QPushButton) -> QWidget:
    """An empty state with its way out below."""
    inside = empty.layout()
    if isinstance(inside, QVBoxLayout):
        line = row(None, button, None)
        line.setContentsMargins(0, Space.M, 0, 0)
        inside.insertLayout(inside.count() - 1, line)
    return empty
