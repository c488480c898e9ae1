"""One editor for each form of a setting; it hands over what was given, nothing by accident."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.services.settings_book.entry import Entry
from app.services.settings_book.forms import Line, Lines, OneOf, Switch, Value, Whole
from ui.language import translate
from ui.settings.entry_words import choice_word
from ui.settings.words import unit_text
from ui.theme.look import dress
from ui.theme.tokens import Tone

WIDTH = 336
_LINES_HEIGHT = 116


class Editor(QWidget):
    """A field for one setting.

    Signals:
        given: the new value; only where it differs from the one that was shown.
    """

    given = Signal(object)

    def __init__(self, field: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.shown: Value | None = None
        field.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field)
        self.setFocusProxy(field)

    def show_value(self, value: Value) -> None:
        """Show what holds, unless it is shown already: what is being typed stays."""
        if value != self.shown:
            self.shown = value
            self._put(value)

    def revert(self) -> None:
        """Show what holds again, whatever was typed."""
        if self.shown is not None:
            self._put(self.shown)

    def complain(self, wrong: bool) -> None:  # noqa: FBT001 -- a Qt-like setter
        """Mark the field, or take the mark back."""
        dress(self.field, tone=Tone.BAD.value if wrong else Tone.NEUTRAL.value)

    def give(self) -> None:
        """Hand the typed value over."""
        value = self._typed()
        if value != self.shown:
            self.given.emit(value)

    def _put(self, value: Value) -> None:
        raise NotImplementedError

    def _typed(self) -> Value:
        raise NotImplementedError


class _SwitchEditor(Editor):
    def __init__(self, name: str) -> None:
        self._box = QCheckBox(translate("Settings", "On"))
        super().__init__(self._box, name)
        self._box.clicked.connect(self.give)

    def _put(self, value: Value) -> None:
        self._box.setChecked(bool(value))

    def _typed(self) -> Value:
        return self._box.isChecked()


class _CalmSpin(QSpinBox):
    """Leaves the wheel to the page: rolling past a figure must not change it."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        event.ignore()


class _CalmCombo(QComboBox):
    """Likewise."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        event.ignore()


class _WholeEditor(Editor):
    def __init__(self, name: str, form: Whole) -> None:
        self._spin = _CalmSpin()
        super().__init__(self._spin, name)
        self._spin.setRange(form.least, form.most)
        before, after = unit_text(form.unit).split("%1")
        self._spin.setPrefix(before)
        self._spin.setSuffix(after)
        self._spin.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._spin.setKeyboardTracking(False)
        self._spin.editingFinished.connect(self.give)

    def _put(self, value: Value) -> None:
        self._spin.setValue(value if isinstance(value, int) else self._spin.minimum())

    def _typed(self) -> Value:
        return self._spin.value()


class _OneOfEditor(Editor):
    def __init__(self, name: str, entry: Entry, form: OneOf) -> None:
        self._combo = _CalmCombo()
        super().__init__(self._combo, name)
        for value in form.choices:
            self._combo.addItem(choice_word(entry.name, value), value)
        self._combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._combo.activated.connect(self._chosen)

    def _chosen(self) -> None:
        self._combo.setToolTip(self._combo.currentText())
        self.give()

    def _put(self, value: Value) -> None:
        self._combo.setCurrentIndex(self._combo.findData(value))
        self._combo.setToolTip(self._combo.currentText())

    def _typed(self) -> Value:
        return str(self._combo.currentData())


class _LineEditor(Editor):
    def __init__(self, name: str) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, name)
        self._line.editingFinished.connect(self.give)

    def _put(self, value: Value) -> None:
        self._line.setText(str(value))
        self._line.setCursorPosition(0)

    def _typed(self) -> Value:
        return self._line.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Escape:
            self.revert()
            return
        super().keyPressEvent(event)


class _LinesField(QPlainTextEdit):
    """Tells when typing is over; Tab leads on, as in every other field.

    Signals:
        left: somebody typed and went on.
    """

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class _LinesEditor(Editor):
    def __init__(self, name: str) -> None:
        self._text = _LinesField()
        super().__init__(self._text, name)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(_LINES_HEIGHT)
        self._text.left.connect(self.give)

    def _put(self, value: Value) -> None:
        self._text.setPlainText("\n".join(value) if isinstance(value, tuple) else str(value))

    def _typed(self) -> Value:
        lines = (line.strip() for line in self._text.toPlainText().split("\n"))
        return tuple(filter(None, lines))


def editor_of(entry: Entry, name: str) -> Editor:
    """The editor that fits a setting's form.

    Args:
        entry: of the book.
        name: the setting's title, for screen readers.
    """
    match entry.form:
        case Switch():
            return _SwitchEditor(name)
        case Whole():
            return _WholeEditor(name, entry.form)
        case OneOf():
            return _OneOfEditor(name, entry, entry.form)
        case Line():
            return _LineEditor(name)
        case Lines():  # pragma: no branch - mypy proves the match exhaustive
            return _LinesEditor(name)
