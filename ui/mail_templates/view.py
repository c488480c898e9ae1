"""The template editor: which mail at the left, its wording, and what comes of it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from app.domain.mail_events import INTERNAL, MailEvent
from app.domain.mail_grid import LANGUAGES
from app.services.mails.wordings import WordingKey
from ui.mail_settings.words import LANGUAGE_NAMES, event_word
from ui.mail_templates.editor import TemplateEditor
from ui.mail_templates.panel import TemplatesPanel
from ui.mail_templates.preview import TemplatePreview
from ui.mail_templates.words import kind_word
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.choice_button import ChoiceButtons
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import card, label, row

_LIST = 232
_WIDE_LIST = 320


class TemplatesView(QWidget):
    """Renders the panel.

    Signals:
        opened: the wording to edit (``WordingKey``).
        left: back to the mails.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.back = QPushButton(self.tr("Back"))
        set_icon(self.back, "back")
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the mail"))
        for code in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[code], code)
        self.kinds = ChoiceButtons(("buyer", "staff"))
        for kind in ("buyer", "staff"):
            self.kinds.name(kind, kind_word(kind))
        self.events = PlainTable(self.tr("Mails"), (Heading(self.tr("About"), 140, 1, toned=True),))
        self.notice = NoticeBar()
        self.editor, self.preview = TemplateEditor(), TemplatePreview()
        self._shown: object = None
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.language.activated.connect(lambda _at: self._open())
        self.kinds.chosen.connect(lambda _kind: self._open())
        self.events.selectionModel().currentRowChanged.connect(lambda *_: self._open())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.list_card.setFixedWidth(min(max(self.width() // 6, _LIST), _WIDE_LIST))

    def show_panel(self, panel: TemplatesPanel) -> None:
        """Draw one picture."""
        self._show_events(panel)
        self.language.setCurrentIndex(self.language.findData(panel.key[0]))
        self.kinds.choose(panel.key[1])
        self.notice.show_notice(panel.notice)
        self.editor.show_panel(panel)
        self.preview.show_panel(panel)

    def _show_events(self, panel: TemplatesPanel) -> None:
        language, kind, event = panel.key
        if (language, kind, panel.own, event) == self._shown:
            return
        self._shown = (language, kind, panel.own, event)
        events = [each for each in MailEvent if kind == "staff" or each not in INTERNAL]
        lines = [_line(each, own=(language, kind, each) in panel.own) for each in events]
        with QSignalBlocker(self.events.selectionModel()):
            self.events.show_lines(lines)
            self.events.selectRow(events.index(event))

    def _open(self) -> None:
        self.editor.flush()  # what was typed belongs to the wording that is left
        kind = str(self.kinds.value)
        event = self.events.chosen()
        if not isinstance(event, MailEvent) or (kind == "buyer" and event in INTERNAL):
            event = MailEvent.ORDER_PLACED
        key: WordingKey = (str(self.language.currentData()), kind, event)
        self.opened.emit(key)

    def _lay_out(self) -> None:
        title = label(self.tr("Templates"), "title")
        head = row(self.back, title, None, self.kinds, self.language, spacing=Space.M)
        inside = QVBoxLayout()
        self.list_card = card(inside)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.events)
        body = row(self.list_card, self.editor, self.preview, spacing=Space.M)
        body.setStretch(1, 5)
        body.setStretch(2, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        layout.addWidget(self.notice)
        layout.addLayout(body, 1)


def _line(event: MailEvent, *, own: bool) -> Line:
    word = event_word(event)
    return Line((f"✎ {word}" if own else word,), event, Tone.INFO if own else Tone.NEUTRAL)
