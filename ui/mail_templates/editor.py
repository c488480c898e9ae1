"""Subject, text and HTML of one mail, and what to do with them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.services.mails.templates import FIELDS, TemplateFault, Wording
from ui.mail_templates.panel import TemplatesPanel
from ui.mail_templates.source_edit import SourceEdit
from ui.mail_templates.words import fault_text
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import badge, card, column, label, row

_PAUSE_MS: Final = 250


class TemplateEditor(QWidget):
    """Renders the panel's wording and emits what is typed.

    Signals:
        typed: the wording as it stands in the fields (``Wording``), a moment after the last key.
        kept, reset_wanted, thrown: as their names say.
    """

    typed = Signal(object)
    kept = Signal()
    reset_wanted = Signal()
    thrown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = QLineEdit()
        self.text = SourceEdit(self.tr("Text"))
        self.own_html = QCheckBox(self.tr("HTML of my own; else it is made of the text"))
        self.html = SourceEdit(self.tr("HTML"))
        self.insert = QPushButton(self.tr("Insert"))
        self.state = badge()
        self.fault = label("", "", Tone.BAD, wrap=True)
        self.go = QPushButton(self.tr("Go there"))
        self.keep = QPushButton(self.tr("Keep"))
        self.throw = QPushButton(self.tr("Throw away"))
        self.reset = QPushButton(self.tr("Paydesk's wording"))
        self._told: TemplateFault | None = None
        self._edit = -1
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._furnish()
        self._lay_out()
        self._wire()

    def wording(self) -> Wording:
        """What stands in the fields."""
        html = self.html.toPlainText() if self.own_html.isChecked() else ""
        return Wording(self.subject.text(), self.text.toPlainText(), html)

    def flush(self) -> None:
        """Tell what is typed now, without a pause."""
        self._pause.stop()
        self.typed.emit(self.wording())

    def show_panel(self, panel: TemplatesPanel) -> None:
        """Refill the fields when another wording was opened; else leave them to whoever types."""
        loaded = panel.kept is not None
        if loaded and panel.edit != self._edit:
            self._edit = panel.edit
            self._fill(panel.typed)
        for field in (self.subject, self.text, self.html, self.own_html, self.insert):
            field.setEnabled(loaded and not panel.busy)
        self._show_state(panel)
        self._show_fault(panel.fault)
        ready = loaded and panel.is_changed and not panel.busy
        self.keep.setEnabled(ready and panel.fault is None)
        self.throw.setEnabled(ready)
        self.reset.setEnabled(loaded and panel.is_own and not panel.busy)

    def go_to_fault(self) -> None:
        """Put the cursor where the fault is."""
        if self._told is None:
            return
        if self._told.field == "subject":
            self.subject.setFocus()
            self.subject.setCursorPosition(self._told.column - 1)
        else:
            self._source(self._told.field).go_to(self._told.line, self._told.column)

    def _source(self, field: str) -> SourceEdit:
        return self.html if field == "html" else self.text

    def _fill(self, wording: Wording) -> None:
        fields = (self.subject, self.text, self.html, self.own_html)
        blocked = [QSignalBlocker(field) for field in fields]
        self.subject.setText(wording.subject)
        self.subject.setCursorPosition(0)
        self.text.fill(wording.text)
        self.html.fill(wording.html)
        self.own_html.setChecked(bool(wording.html))
        self.html.setVisible(bool(wording.html))
        del blocked

    def _show_state(self, panel: TemplatesPanel) -> None:
        if panel.is_changed:
            word, tone = self.tr("● Not kept yet"), Tone.WARN
        elif panel.is_own:
            word, tone = self.tr("✎ Your wording"), Tone.INFO
        else:
            word, tone = self.tr("Paydesk's wording"), Tone.NEUTRAL
        self.state.setText(word)
        dress(self.state, "badge", tone.value)

    def _show_fault(self, fault: TemplateFault | None) -> None:
        self._told = fault
        for field in (self.text, self.html):
            field.mark(0, 0)
        dress(self.subject, tone=Tone.NEUTRAL.value)
        self.fault.setVisible(fault is not None)
        self.go.setVisible(fault is not None)
        if fault is None:
            return
        self.fault.setText(fault_text(fault))
        if fault.field == "subject":
            dress(self.subject, tone=Tone.BAD.value)
        else:
            self._source(fault.field).mark(fault.line, fault.column)

    def _insert(self, name: str) -> None:
        words = f"{{{{ {name} }}}}"
        target = self.html if self.html.hasFocus() else self.text
        if self.subject.hasFocus():
            self.subject.insert(words)
        else:
            target.insertPlainText(words)

    def _own_toggled(self, on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self.html.setVisible(on)
        if on and not self.html.toPlainText().strip():
            self.html.setPlainText(_as_html(self.text.toPlainText()))
        self._pause.start()

    def _furnish(self) -> None:
        self.subject.setAccessibleName(self.tr("Subject"))
        dress(self.keep, "primary")
        for button in (self.throw, self.reset, self.insert):
            dress(button, "quiet")
        dress(self.go, size="small")
        self.insert.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # where the words go keeps it
        menu = QMenu(self.insert)
        for name, fields in FIELDS.items():
            for each in sorted(f"{name}.{field}" for field in fields) or [name]:
                menu.addAction(each).triggered.connect(
                    lambda _on=False, each=each: self._insert(each)
                )
        self.insert.setMenu(menu)
        self.html.hide()
        self.fault.hide()
        self.go.hide()
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def _wire(self) -> None:
        self.subject.textEdited.connect(lambda _text: self._pause.start())
        self.text.textChanged.connect(self._pause.start)
        self.html.textChanged.connect(self._pause.start)
        self.own_html.toggled.connect(self._own_toggled)
        self._pause.timeout.connect(self.flush)
        self.keep.clicked.connect(self._keep)
        self.throw.clicked.connect(self.thrown)
        self.reset.clicked.connect(self.reset_wanted)
        self.go.clicked.connect(self.go_to_fault)

    def _keep(self) -> None:
        self.flush()
        self.kept.emit()

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        surface = card(inside)
        inside.addLayout(row(self.state, None, self.insert))
        inside.addLayout(column(label(self.tr("Subject"), "muted"), self.subject, spacing=Space.XS))
        inside.addWidget(label(self.tr("Text"), "muted"))
        inside.addWidget(self.text, 3)
        inside.addWidget(self.own_html)
        inside.addWidget(self.html, 4)
        said = row(self.fault, self.go, spacing=Space.M)
        said.setStretch(0, 1)
        inside.addLayout(said)
        inside.addLayout(row(self.reset, None, self.throw, self.keep))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(surface)


def _as_html(text: str) -> str:
    """A first HTML of the text, to go on from."""
    link = '<a href="{{ pay_url }}">{{ pay_url }}</a>'
    told = text.strip().replace("{{ pay_url }}", link)
    paragraphs = (each.replace("\n", "<br>\n") for each in told.split("\n\n"))
    return "\n".join(f"<p>{each}</p>" for each in paragraphs)
