"""Who belongs to the shop: the list, and what can be done with whoever is chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from app.services.users import User
from ui.formats import moment_text
from ui.language import translate
from ui.people.panel import PeoplePanel
from ui.sign_in.avatar import Avatar
from ui.sign_in.panel import Person
from ui.sign_in.person_tile import role_text
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import badge, card, hairline, label, row

_CARD = 340


class PeoplePage(QWidget):
    """Renders the panel.

    Signals:
        chosen: somebody's name.
        renaming, role_wanted, pin_wanted, switching, permissions_wanted: about whoever is chosen.
    """

    chosen = Signal(str)
    renaming = Signal()
    role_wanted = Signal()
    pin_wanted = Signal()
    switching = Signal()
    permissions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = PlainTable(
            self.tr("People"),
            (
                Heading(self.tr("Name"), 170, 4),
                Heading(self.tr("Signs in as"), 110, 2),
                Heading(self.tr("Role"), 100, 2),
                Heading(self.tr("Last sign-in"), 140, 2),
                Heading(self.tr("State"), 110, 1, toned=True),
            ),
        )
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self.table.opened.connect(lambda _key: self.permissions_wanted.emit())
        self.empty = EmptyState("user")
        self.empty.say(self.tr("Reading the people …"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        self._make_card()
        listed = card()
        inside = listed.layout()
        if inside is not None:
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(self.pages)
        across = row(listed, self.side, spacing=Space.L)
        across.setStretch(0, 1)
        self.setLayout(across)

    def show_panel(self, panel: PeoplePanel) -> None:
        people = panel.people
        self.pages.setCurrentWidget(self.empty if people is None else self.table)
        self.table.show_lines([_line(each) for each in people or ()])
        names = [each.name for each in people or ()]
        if panel.chosen in names and self.table.chosen() != panel.chosen:
            self.table.selectRow(names.index(panel.chosen))
        self._show_person(panel.person, busy=panel.busy)

    def _show_person(self, person: User | None, *, busy: bool) -> None:
        self.side.setVisible(person is not None)
        if person is None:
            return
        initials = Person(person.name, person.display_name, person.role).initials
        self.face.show_person(initials, person.name)
        self.name.setText(person.display_name)
        signs_in = self.tr("Signs in as %1").replace("%1", person.name)
        self.login.setText(f"{role_text(person.role)} · {signs_in}")
        self.state.setText(self.tr("Active") if person.active else self.tr("Deactivated"))
        dress(self.state, tone=Tone.GOOD.value if person.active else Tone.NEUTRAL.value)
        active = self.tr("Deactivate") if person.active else self.tr("Let them in again")
        self.switch.setText(active)
        for button in self.buttons:
            button.setEnabled(not busy)

    def _make_card(self) -> None:
        self.face = Avatar(64)
        self.name = label("", "title", wrap=True)
        self.login = label("", "muted", wrap=True)
        self.state = badge()
        self.rename = self._button(self.tr("Rename …"), "edit", self.renaming)
        self.role = self._button(self.tr("Change the role …"), "shield", self.role_wanted)
        self.pin = self._button(self.tr("New PIN …"), "lock", self.pin_wanted)
        self.permissions = self._button(
            self.tr("Permissions …"), "settings", self.permissions_wanted
        )
        self.switch = self._button("", "user", self.switching)
        self.buttons = (self.rename, self.role, self.pin, self.permissions, self.switch)
        self.side = card()
        self.side.setFixedWidth(_CARD)
        inside = self.side.layout()
        if inside is None:
            return
        head = QWidget()
        across = row(self.face, None, self.state)
        across.setAlignment(self.state, Qt.AlignmentFlag.AlignVCenter)
        head.setLayout(across)
        # right in the card: a long name takes the lines that it needs
        for part in (head, self.name, self.login, hairline(), *self.buttons[:4], hairline()):
            inside.addWidget(part)
        inside.addWidget(self.switch)
        inside.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _button(self, text: str, icon: str, told: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        set_icon(button, icon)
        button.setAutoDefault(False)
        button.clicked.connect(told)
        return button

    def _row_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(str(self.table.lines[index.row()].key))


def _line(user: User) -> Line:
    last = moment_text(user.signed_in_at) if user.signed_in_at is not None else "—"
    state = _state(user)
    cells = (user.display_name, user.name, role_text(user.role), last, state)
    return Line(cells, user.name, Tone.GOOD if user.active else Tone.NEUTRAL)


def _state(user: User) -> str:
    if user.active:
        return translate("PeoplePage", "✓ Active")
    return translate("PeoplePage", "✕ Deactivated")
