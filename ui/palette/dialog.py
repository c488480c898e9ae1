"""The command palette: type a few letters, press Enter, and it is done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.actions import Actions
from ui.palette.model import PaletteModel, ranked
from ui.palette.row_painter import RowPainter
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import label

_WIDTH = 640
_HEIGHT = 460
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class PaletteDialog(QDialog):
    """Lists every action of the register; a disabled one says why it is disabled."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._actions = actions
        self._over = parent
        self.setWindowTitle(self.tr("Commands"))
        self.setProperty("endsWhenLocked", True)  # noqa: FBT003 -- a Qt setter; see the curtain
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.field = QLineEdit()
        self.model = PaletteModel(self)
        self.list = QListView()
        self.nothing = label(self.tr("No command fits."), "muted")
        self._lay_out()
        self.field.textChanged.connect(self._filter)
        self.list.clicked.connect(lambda index: self._run(index.row()))
        self._filter("")

    def open(self) -> None:
        """Show it over the upper half of the window; the window waits, the program does not."""
        over = self._over
        corner = over.mapToGlobal(QPoint((over.width() - _WIDTH) // 2, over.height() // 8))
        self.move(corner)
        super().open()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Arrows move in the list while one goes on typing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _LIST_KEYS:
                self.list.event(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._run(self.list.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        rows = ranked(self._actions.entries(), typed)
        self.model.show_rows(rows)
        self.nothing.setVisible(not rows)
        if rows:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _run(self, row: int) -> None:
        if row < 0:
            return
        entry = self.model.entry(row)
        if not entry.enabled:
            return
        self.accept()
        self._actions.trigger(entry.name)

    def _lay_out(self) -> None:
        frame = QFrame()
        dress(frame, "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        dress(self.field, size="large")
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Search commands"))
        self.field.installEventFilter(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowPainter(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Commands that fit"))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint = label(self.tr("↑ ↓ choose · Enter runs · Esc closes"), "caption")
        inside.addWidget(self.field)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.nothing)
        inside.addWidget(hint, 0, Qt.AlignmentFlag.AlignHCenter)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(frame)
