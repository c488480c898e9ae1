"""The whole story of an order: calls, Amazon's messages, polls, mails and people in one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.timeline import Source
from app.services.order_details import Happening
from ui.formats import moment_text
from ui.names import called
from ui.order.cards import TitledCard, clear_grid
from ui.order.story_words import (
    SOURCE_ICONS,
    details_of,
    raw_of,
    source_text,
    title_of,
)
from ui.theme.icons import picture
from ui.theme.look import dress, look_of
from ui.theme.tokens import Space
from ui.widgets.chip import Chip
from ui.widgets.text import column, label

_AT_FIRST: Final = 60
_ICON: Final = 16


class StoryCard(TitledCard):
    """Newest first; filtered by who made it happen; raw at a press."""

    def __init__(self) -> None:
        self._grid = QGridLayout()
        self._pages = QStackedWidget()
        whole = QVBoxLayout()
        whole.addWidget(self._pages)
        super().__init__(self.tr("Story"), whole)
        self._story: tuple[Happening, ...] = ()
        self._sources: frozenset[object] = frozenset()
        self._limit = _AT_FIRST
        self.sources = Chip(self.tr("From"))
        self.sources.offer_several(
            [(each, source_text(each)) for each in Source], lambda: self._sources
        )
        self.sources.chosen.connect(self._filter)
        self.raw_button = QPushButton(self.tr("Raw"))
        self.copy_button = QPushButton(self.tr("Copy"))
        for button in (self.raw_button, self.copy_button):
            dress(button, "link")
            button.setAutoDefault(False)
        self.raw_button.setCheckable(True)
        self.raw_button.toggled.connect(self._turn)
        self.copy_button.clicked.connect(self._copy)
        self.copy_button.hide()
        self.more = QPushButton(self.tr("Show everything"))
        dress(self.more, "link")
        self.more.clicked.connect(self._show_all)
        self.raw = QPlainTextEdit()
        self.raw.setReadOnly(True)
        self.raw.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.raw.setAccessibleName(self.tr("Raw story, people's data covered"))
        self.raw.setMinimumHeight(220)
        self._lay_out()
        look_of().changed.connect(self._draw)

    def show_story(self, story: Sequence[Happening]) -> None:
        """Draw it, if it is another one."""
        if tuple(story) != self._story:
            self._story = tuple(story)
            self._draw()

    def shown(self) -> list[Happening]:
        """What passes the filter, the newest first."""
        passing = [
            each for each in self._story if not self._sources or each.source in self._sources
        ]
        return passing[::-1]

    def _filter(self, sources: frozenset[object]) -> None:
        self._sources = sources
        names = [source_text(each) for each in Source if each in sources]
        more = f" +{len(names) - 1}" if len(names) > 1 else ""
        self.sources.say(f"{names[0]}{more}" if names else "")
        self._draw()

    def _turn(self, raw: bool) -> None:  # noqa: FBT001 -- a slot
        self._pages.setCurrentIndex(1 if raw else 0)
        self.copy_button.setVisible(raw)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.raw.toPlainText())

    def _show_all(self) -> None:
        self._limit = len(self._story)
        self._draw()

    def _draw(self) -> None:
        clear_grid(self._grid)
        shown = self.shown()
        for at, each in enumerate(shown[: self._limit]):
            self._add(at, each)
        self.more.setVisible(len(shown) > self._limit)
        self.raw.setPlainText("\n".join(raw_of(each) for each in shown))

    def _add(self, at: int, happening: Happening) -> None:
        top = Qt.AlignmentFlag.AlignTop
        sign = QLabel()
        muted = look_of().palette.muted
        density = sign.devicePixelRatioF()
        sign.setPixmap(picture(SOURCE_ICONS[happening.source], muted, _ICON, density))
        sign.setToolTip(source_text(happening.source))
        sign.setAccessibleName(source_text(happening.source))
        what = label(title_of(happening), wrap=True)
        more = details_of(happening)
        words = column(what, spacing=0)
        if more:
            words.addWidget(label(more, "caption", wrap=True))
        self._grid.addWidget(sign, at, 0, top)
        self._grid.addLayout(words, at, 1)
        self._grid.addWidget(label(called(happening.actor), "muted"), at, 2, top)
        when = label(moment_text(happening.at), "caption")
        self._grid.addWidget(when, at, 3, top | Qt.AlignmentFlag.AlignRight)

    def _lay_out(self) -> None:
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        lines = QWidget()
        inside = QVBoxLayout(lines)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._grid)
        inside.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)
        self._pages.addWidget(lines)
        self._pages.addWidget(self.raw)
        for part in (self.sources, self.raw_button, self.copy_button):
            self.head.addWidget(part)
