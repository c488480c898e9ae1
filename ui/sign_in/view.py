"""The sign-in screen: who is at the desk, and their PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.sign_in.first_owner_form import FirstOwnerForm
from ui.sign_in.panel import Person, SignInPanel, Stage
from ui.sign_in.person_tile import PersonTile
from ui.sign_in.pin_entry import PinEntry
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import card, column, label, row

_SKELETONS = 3


class SignInView(QWidget):
    """Renders a panel and emits what the person wants.

    Signals:
        chosen: a person's name.
        digit: one character of the PIN.
        erased: the last digit is to go.
        entered: the PIN is complete.
        owner_made: display name and PIN of a new shop's first user.
    """

    chosen = Signal(str)
    digit = Signal(str)
    erased = Signal()
    entered = Signal()
    owner_made = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._people: tuple[Person, ...] | None = None
        self._group = QButtonGroup(self)
        self.heading = label("", "title")
        self.heading.setWordWrap(True)
        self.subheading = label("", "muted", wrap=True)
        self._tiles = QVBoxLayout()
        self.progress = QProgressBar()
        self.next_steps = self._next_steps()
        self.pin = PinEntry()
        self.owner_form = FirstOwnerForm()
        self._right = QStackedWidget()
        self._lay_out()
        self.pin.digit.connect(self.digit)
        self.pin.erased.connect(self.erased)
        self.pin.entered.connect(self.entered)
        self.owner_form.made.connect(self.owner_made)

    def show_panel(self, panel: SignInPanel) -> None:
        opening = panel.stage is Stage.OPENING
        first = panel.stage is Stage.FIRST_OWNER
        self.heading.setText(self._heading(panel))
        self.subheading.setText(self._subheading(panel))
        self.progress.setVisible(opening)
        self.next_steps.setVisible(first)
        if opening:
            self._show_skeletons()
        elif panel.people != self._people:
            self._show_people(panel.people)
        self._right.setCurrentWidget(self.owner_form if first else self.pin)
        self.owner_form.show_message(panel.message if first else "")
        for tile in self.findChildren(PersonTile):
            tile.setChecked(tile.person == panel.chosen)
            tile.setEnabled(panel.stage is Stage.READY)
        self.pin.show_panel(panel)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Digits go to the PIN wherever the focus is."""
        text = event.text()
        if text.isascii() and text.isdigit():
            self.digit.emit(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _heading(self, panel: SignInPanel) -> str:
        match panel.stage:
            case Stage.OPENING:
                return self.tr("Good to see you")
            case Stage.FIRST_OWNER:
                return self.tr("A new shop")
            case Stage.READY | Stage.CHECKING:
                return self.tr("Desk locked") if panel.locked else self.tr("Who is at the desk?")

    def _subheading(self, panel: SignInPanel) -> str:
        match panel.stage:
            case Stage.OPENING:
                return panel.step
            case Stage.FIRST_OWNER:
                return self.tr("Nobody can sign in yet. The owner comes first.")
            case Stage.READY | Stage.CHECKING if panel.locked:
                return self.tr("The basket is kept. Sign in to go on.")
            case Stage.READY | Stage.CHECKING:
                return self.tr("Choose your name and type your PIN.")

    def _show_skeletons(self) -> None:
        if self._people is None and self._tiles.count() > 1:
            return
        self._clear_tiles()
        self._people = None
        for _ in range(_SKELETONS):
            empty = QFrame()
            dress(empty, "skeleton")
            empty.setFixedHeight(76)
            self._tiles.insertWidget(self._tiles.count() - 1, empty)

    def _show_people(self, people: tuple[Person, ...]) -> None:
        self._clear_tiles()
        self._people = people
        for person in people:
            tile = PersonTile(person)
            tile.clicked.connect(lambda _checked=False, name=person.name: self.chosen.emit(name))
            self._group.addButton(tile)
            self._tiles.insertWidget(self._tiles.count() - 1, tile)

    def _clear_tiles(self) -> None:
        while self._tiles.count() > 1:
            item = self._tiles.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _next_steps(self) -> QWidget:
        """What a new shop needs, in its order."""
        steps = (
            self.tr("Make yourself the owner: only owners see the keys and the people."),
            self.tr("Set taxes and shipping, and bring in your products."),
            self.tr("Add the people who sell, each with a PIN."),
        )
        inside = QWidget()
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, Space.L, 0, 0)
        down.setSpacing(Space.L)
        for number, step in enumerate(steps, 1):
            line = row(spacing=Space.M)
            line.addWidget(label(str(number), "key"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(step, wrap=True), 1)
            down.addLayout(line)
        return inside

    def _lay_out(self) -> None:
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Opening the shop"))
        self._tiles.setContentsMargins(0, 0, 0, 0)
        self._tiles.setSpacing(Space.S)
        self._tiles.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._tiles)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)  # it lies on the card, and setWidget turned it on
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = column(self.heading, self.subheading, self.progress, spacing=Space.S)
        left.addWidget(self.next_steps)
        left.addSpacing(Space.S)
        left.addWidget(scroll, 1)
        self._right.addWidget(self.pin)
        self._right.addWidget(self.owner_form)
        self._right.setFixedWidth(320)
        both = QHBoxLayout()
        both.setSpacing(Space.XXL)
        both.addLayout(left, 1)
        both.addWidget(self._right)
        middle = card(both)
        both.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        both.setSpacing(Space.XXL + Space.L)
        middle.setFixedWidth(860)
        middle.setMaximumHeight(600)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        down.addStretch(1)
        down.addLayout(across, 10)
        down.addStretch(1)
