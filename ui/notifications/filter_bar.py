"""Narrows the inbox: chips for what became of a message, its kind, and a search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.inbox import InboxState
from app.services.inbox_rows import InboxFilter
from ui.formats import count_text
from ui.language import translate
from ui.notifications.words import kind_text
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import row

_PAUSE_MS: Final = 150
_BORDERS: Final = 4


class FilterBar(QWidget):
    """Renders a filter and its counts, and emits another.

    Signals:
        narrowed: an ``InboxFilter``.
    """

    narrowed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.kind = QComboBox()
        self.chips: dict[InboxState | None, QPushButton] = {}
        self._kinds: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._pause.timeout.connect(self._tell)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.returnPressed.connect(self._tell)
        self.kind.activated.connect(lambda _at: self._tell())

    def show_filter(
        self, wanted: InboxFilter, counts: Mapping[InboxState, int], kinds: Sequence[str]
    ) -> None:
        """Draw it; what is being typed is left alone."""
        self._offer(tuple(kinds))
        for state, chip in self.chips.items():
            count = sum(counts.values()) if state is None else counts.get(state, 0)
            told = f"  {count_text(count)}" if counts else ""
            _label(chip, f"{_chip_text(state)}{told}")
            chip.setChecked(state is wanted.state)
        self.kind.setCurrentIndex(max(self.kind.findData(wanted.kind), 0))
        if not self._pause.isActive() and self.field.text().strip() != wanted.text:
            self.field.blockSignals(True)  # noqa: FBT003 -- a Qt setter
            self.field.setText(wanted.text)
            self.field.blockSignals(False)  # noqa: FBT003 -- a Qt setter

    def clear(self) -> None:
        """Show everything again."""
        self.field.clear()
        self.kind.setCurrentIndex(0)
        self.chips[None].setChecked(True)
        self._tell()

    def choose(self, state: InboxState | None) -> None:
        """Show only what stands there."""
        self.chips[state].setChecked(True)
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        state = next((each for each, chip in self.chips.items() if chip.isChecked()), None)
        kind = self.kind.currentData() or ""
        self.narrowed.emit(InboxFilter(state=state, kind=kind, text=self.field.text().strip()))

    def _offer(self, kinds: tuple[str, ...]) -> None:
        if kinds == self._kinds:
            return
        chosen = self.kind.currentData()
        self._kinds = kinds
        self.kind.clear()
        self.kind.addItem(self.tr("All types"), "")
        for kind in kinds:
            self.kind.addItem(kind_text(kind), kind)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))

    def _lay_out(self) -> None:
        for state in (None, *_ORDER):
            chip = QPushButton(_chip_text(state))
            dress(chip, "choice")
            chip.setCheckable(True)
            chip.setChecked(state is None)
            chip.clicked.connect(self._tell)
            self._group.addButton(chip)
            self.chips[state] = chip
        self.field.setPlaceholderText(self.tr("Search by Amazon's id, order or message"))
        self.field.setAccessibleName(self.tr("Search notifications"))
        self.field.setClearButtonEnabled(True)
        self.field.setObjectName("notifications_search")
        self.kind.addItem(self.tr("All types"), "")
        self.kind.setAccessibleName(self.tr("Type of notification"))
        self.kind.setMinimumWidth(150)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        first = row(self.field, self.kind, spacing=Space.M)
        first.setStretch(0, 1)
        layout.addLayout(first)
        layout.addLayout(row(*self.chips.values(), None))


_ORDER: Final = (
    InboxState.STORED,
    InboxState.APPLIED,
    InboxState.QUARANTINED,
    InboxState.DEAD,
)


def _label(chip: QPushButton, text: str) -> None:
    """Wide enough for the strong type of a chosen one, so that nothing moves when it is chosen."""
    if chip.text() == text:
        return
    strong = QFont(chip.font())
    strong.setWeight(QFont.Weight.DemiBold)
    chip.setText(text)
    chip.setMinimumWidth(QFontMetrics(strong).horizontalAdvance(text) + 2 * Space.L + _BORDERS)


def _chip_text(state: InboxState | None) -> str:
    titles = {
        None: translate("Notifications", "All"),
        InboxState.STORED: translate("Notifications", "Waiting"),
        InboxState.APPLIED: translate("Notifications", "Applied"),
        InboxState.QUARANTINED: translate("Notifications", "Unknown orders"),
        InboxState.DEAD: translate("Notifications", "Dead letters"),
    }
    return titles[state]
