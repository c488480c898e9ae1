"""The rows of a section: a setting with its editor, or a page that has one of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.services.settings_book.entry import Entry, Held
from ui.formats import moment_text
from ui.names import called
from ui.settings.editors import WIDTH, editor_of
from ui.settings.entry_words import entry_words
from ui.settings.pages import SettingsPage
from ui.settings.panel import SettingsPanel
from ui.settings.words import footing
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import column, label


class SettingRow(QFrame):
    """One setting: what it is, its editor, and below where it holds and what is wrong.

    Signals:
        given: the setting's name and what was given.
        cleared: the setting's name; the default shall hold.
    """

    given = Signal(str, object)
    cleared = Signal(str)

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        words = entry_words(entry.name)
        dress(self, "setting")
        self.title = label(words.title, "item", wrap=True)
        self.about = label(words.about, "muted", wrap=True)
        self.footing = label("", "caption", wrap=True)
        self.note = label("", wrap=True)
        self.note.hide()
        self.editor = editor_of(entry, words.title)
        self.editor.setFixedWidth(WIDTH)
        self.editor.field.setAccessibleDescription(words.about)
        self.clear = QPushButton(self.tr("Back to the default"))
        dress(self.clear, "link")
        self.clear.setAccessibleName(
            self.tr("Back to the default of “%1”").replace("%1", words.title)
        )
        self.editor.given.connect(lambda value: self.given.emit(entry.name, value))
        self.clear.clicked.connect(lambda: self.cleared.emit(entry.name))
        self._lay_out()

    def show_panel(self, panel: SettingsPanel) -> None:
        held = (panel.held or {}).get(self.entry.name)
        may = panel.allows(self.entry.needs)
        self.setEnabled(held is not None)
        if held is None:
            return
        note = panel.notes.get(self.entry.name)
        self.editor.show_value(held.value)
        self.editor.setEnabled(may and self.entry.name not in panel.busy)
        self.editor.complain(note is not None)
        self.clear.setVisible(may and not held.is_default)
        self.footing.setText(self._footing(held))
        self.note.setVisible(note is not None or held.damaged)
        if note is not None:
            dress(self.note, tone=note.tone.value)
            self.note.setText(note.text)
        elif held.damaged:
            self.note.setText(
                self.tr("What is kept does not fit; the default is shown. Choose it anew.")
            )
        self.note.setAccessibleName(self.note.text())
        dress(self, tone="pointed" if panel.pointed == self.entry.name else "plain")

    def _footing(self, held: Held) -> str:
        text = footing(held)
        if not held.changed_by or held.changed_at is None:
            return text
        by = self.tr("Changed by %1, %2")
        by = by.replace("%1", called(held.changed_by)).replace("%2", moment_text(held.changed_at))
        return f"{text}\n{by}"

    def _lay_out(self) -> None:
        words = column(self.title, self.about, spacing=Space.XS)
        words.addSpacing(Space.XS)
        words.addWidget(self.footing)
        words.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(Space.XS)
        side.addWidget(self.editor)
        side.addWidget(self.note)
        side.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignRight)
        side.addStretch(1)
        self.note.setFixedWidth(WIDTH)
        both = QHBoxLayout(self)
        both.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        both.setSpacing(Space.XL)
        both.addLayout(words, 1)
        both.addLayout(side)


class PageRow(QPushButton):
    """A page: what is on it; the whole row leads there."""

    def __init__(self, page: SettingsPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        dress(self, "action")
        self.setAutoDefault(False)
        self.title = label(page.title, "item")
        self.about = label(page.about, "muted")
        self.sign = label("→", "muted")
        for part in (self.title, self.about, self.sign):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        inside.addLayout(column(self.title, self.about, spacing=0), 1)
        inside.addWidget(self.sign)
        self.setMinimumHeight(64)
        self.clicked.connect(lambda _checked=False: page.open())
        self._tell("")

    def show_panel(self, panel: SettingsPanel) -> None:
        """Offer it to whoever may go there."""
        may = panel.allows(self.page.needs)
        self.setEnabled(may)
        self._tell("" if may else self.tr("Not yours to change."))

    def _tell(self, why_not: str) -> None:
        self.setToolTip(why_not)
        parts = (self.page.title, self.page.about, why_not)
        self.setAccessibleName(". ".join(filter(None, parts)))
