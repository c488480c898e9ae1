"""One message beside the list: what was said, what was done, what may be done, and the message."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.inbox import InboxState
from app.services.inbox_rows import InboxRow, Message
from ui.formats import count_text, moment_text
from ui.notifications.story import story_of, way_text
from ui.notifications.words import kind_text, mark_of
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.text import badge, clear, column, hairline, label, row

_RAW_HEIGHT: Final = 220
_VALUE_WIDTH: Final = 200
_NAMES_WIDTH: Final = 164
_MIDDLE: Final = Qt.TextElideMode.ElideMiddle
_MOST_ATTEMPTS_UNSAID: Final = 1


class DetailPane(QFrame):
    """Renders a message, or says how many are chosen.

    Signals:
        order_wanted: number of the order to open.
        adoption_wanted: the Order Reference of an order to take over.
        replay_wanted: have what is chosen looked at again.
        copied: the message is in the clipboard.
    """

    order_wanted = Signal(str)
    adoption_wanted = Signal(str)
    replay_wanted = Signal()
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self._row: InboxRow | None = None
        self._told: list[tuple[str, str]] = []
        self.heading = label("", "title", wrap=True)
        self.mark = badge()
        self.said, self.did, self.now = label("", wrap=True), label("", wrap=True), label(wrap=True)
        self.open_order = QPushButton(self.tr("Open the order"))
        self.adopt = QPushButton(self.tr("Adopt the order"))
        self.replay = QPushButton(self.tr("Look at it again"))
        self.raw = QPlainTextEdit()
        self.copy = QPushButton(self.tr("Copy"))
        self.nothing = EmptyState("notifications")
        self.pages = QStackedWidget()
        self._facts = QGridLayout()
        self._lay_out()
        self._connect()

    def show_many(self, count: int) -> None:
        """No single message is looked at."""
        if count:
            text = self.tr("%1 messages chosen").replace("%1", count_text(count))
            self.nothing.say(text, self.tr("They can be looked at again together."))
        else:
            self.nothing.say(
                self.tr("No message chosen"),
                self.tr("Choose one to read what Amazon said and what was done."),
            )
        self._row = None
        self.pages.setCurrentIndex(0)

    def show_row(self, shown: InboxRow, message: Message | None, *, acting: bool) -> None:
        """What the list knows already, and the rest once it is read."""
        fresh = self._row is None or self._row.id != shown.id
        self._row = shown
        sns_type = message.type if message is not None else "Notification"
        mark = mark_of(shown.state, shown.finding)
        self.heading.setText(kind_text(shown.kind, sns_type))
        self.mark.setText(f"{mark.sign}  {mark.word}")
        dress(self.mark, "badge", mark.tone)
        story = story_of(shown, sns_type)
        for part, text in ((self.said, story.said), (self.did, story.did), (self.now, story.now)):
            part.setText(text)
            part.setVisible(bool(text))
        self._show_actions(shown, acting=acting)
        self._show_facts(shown, message)
        body = message.body if message is not None else self.tr("Reading …")
        if self.raw.toPlainText() != body:
            self.raw.setPlainText(body)
        self.copy.setEnabled(message is not None)
        self.pages.setCurrentIndex(1)
        if fresh:
            self._scroll.verticalScrollBar().setValue(0)

    def allow(self, why_not_replay: str, why_not_adopt: str) -> None:
        """What the role may do, or why not."""
        self._why_not = (why_not_replay, why_not_adopt)
        for button, why_not in ((self.replay, why_not_replay), (self.adopt, why_not_adopt)):
            button.setToolTip(why_not)
            button.setEnabled(not why_not)

    def _show_actions(self, shown: InboxRow, *, acting: bool) -> None:
        unknown = shown.state is InboxState.QUARANTINED and bool(shown.permission_id)
        self.adopt.setVisible(unknown)
        self.open_order.setVisible(shown.order is not None)
        self.replay.setVisible(shown.state is not InboxState.STORED)
        why_not_replay, why_not_adopt = self._why_not
        self.adopt.setEnabled(not acting and not why_not_adopt)
        self.replay.setEnabled(not acting and not why_not_replay)

    def _show_facts(self, shown: InboxRow, message: Message | None) -> None:
        facts = [
            (self.tr("Object"), shown.object_id or "—"),
            (self.tr("Order"), shown.order or self.tr("not known here")),
            (self.tr("Received"), moment_text(shown.received_at)),
            (self.tr("On its way"), way_text(shown)),
            (self.tr("Verification"), self.tr("✓ Signed by Amazon, checked by the companion")),
        ]
        if shown.attempts > _MOST_ATTEMPTS_UNSAID:
            facts.append((self.tr("Attempts"), count_text(shown.attempts)))
        if shown.environment:
            facts.append((self.tr("Environment"), shown.environment))
        if message is not None:
            facts.append((self.tr("Topic"), message.topic))
        facts.append((self.tr("Message"), shown.message_id))
        if facts == self._told:
            return  # making labels anew with every message that arrives would hold the window up
        self._told = facts
        clear(self._facts)
        for at, (name, text) in enumerate(facts):
            self._facts.addWidget(label(name, "caption"), at, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(self._value(text), at, 1)

    def _value(self, text: str) -> QLabel:
        """What fits; names of machines cannot be broken, so their middle is left out."""
        room = max(_VALUE_WIDTH, self.width() - _NAMES_WIDTH)
        words = [self.fontMetrics().elidedText(w, _MIDDLE, room) for w in text.split(" ")]
        made = label(" ".join(words), wrap=True)
        made.setToolTip(text if words != text.split(" ") else "")
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return made

    def _connect(self) -> None:
        self.open_order.clicked.connect(self._open_order)
        self.adopt.clicked.connect(self._adopt)
        self.replay.clicked.connect(self.replay_wanted)
        self.copy.clicked.connect(self.copy_message)

    def copy_message(self) -> None:
        """Put the message, as it is shown, into the clipboard."""
        if self._row is not None and self.copy.isEnabled():
            QGuiApplication.clipboard().setText(self.raw.toPlainText())
            self.copied.emit()

    def _open_order(self) -> None:
        if self._row is not None and self._row.order is not None:
            self.order_wanted.emit(self._row.order)

    def _adopt(self) -> None:
        if self._row is not None:
            self.adoption_wanted.emit(self._row.permission_id)

    def _lay_out(self) -> None:
        self._why_not = ("", "")
        dress(self.adopt, "primary")
        for button, sign in ((self.replay, "refresh"), (self.copy, "copy")):
            set_icon(button, sign)
        self.raw.setReadOnly(True)
        self.raw.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.raw.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.raw.setMinimumHeight(_RAW_HEIGHT)
        self.raw.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.raw.setTabChangesFocus(True)
        self.raw.setAccessibleName(self.tr("The message as received"))
        self._put_together()

    def _put_together(self) -> None:
        dress(self.now, "", Tone.WARN)
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(Space.L)
        self._facts.setVerticalSpacing(Space.XS)
        inside = column(
            self.heading, row_of(self.mark), self.said, self.did, self.now, spacing=Space.M
        )
        inside.addLayout(column(self.adopt, self.replay, self.open_order, spacing=Space.S))
        inside.addWidget(hairline())
        inside.addLayout(self._facts)
        inside.addWidget(hairline())
        inside.addLayout(row(label(self.tr("The message"), "strong"), None, self.copy))
        inside.addWidget(label(self.tr("Signature, tokens and addresses are left out."), "caption"))
        inside.addWidget(self.raw, 1)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        body = QWidget()
        body.setLayout(inside)
        self._scroll = QScrollArea()
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pages.addWidget(self.nothing)
        self.pages.addWidget(self._scroll)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 1, 1, 1)
        outside.addWidget(self.pages)
        self.show_many(0)


def row_of(part: QWidget) -> QWidget:
    """A widget as wide as it is, at the left."""
    holder = QWidget()
    holder.setLayout(row(part, None))
    return holder
