"""Who may do what: every permission of a role or of a person, and what was set anew."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from app.domain.money import Currency
from app.domain.permissions import Action, Role
from app.services.users import User
from ui.language import translate
from ui.people.action_words import GROUPS, action_text, group_text
from ui.people.panel import Cell, PeoplePanel, Whose
from ui.people.words import approves_text, effect_cell, limit_text, role_group
from ui.theme.tokens import Space, Tone
from ui.widgets.plain_table import Heading, Line, PlainTable
from ui.widgets.text import card, column, label, row


class PermissionsPage(QWidget):
    """Renders the panel.

    Signals:
        whose_chosen: a ``Whose``.
        opened: the ``Action`` that is to be changed.
    """

    whose_chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.whose = QComboBox()
        self.whose.setMinimumWidth(260)
        self.whose.setMaximumWidth(380)
        self.whose.setAccessibleName(self.tr("Whose permissions"))
        self.whose.activated.connect(
            lambda place: self.whose_chosen.emit(self.whose.itemData(place))
        )
        self.told = label("", "muted", wrap=True)
        self.table = PlainTable(
            self.tr("Permissions"),
            (
                Heading(self.tr("What"), 340, 2),
                Heading(self.tr("Holds"), 180, 1, toned=True),
                Heading(self.tr("Limit"), 200, 4),
                Heading(self.tr("Approves for others"), 140, 1),
                Heading(self.tr("Changed"), 110, 1),
            ),
        )
        self.table.opened.connect(self._opened)
        listed = card()
        inside = listed.layout()
        if inside is not None:
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(self.table)
        caption = label(self.tr("Permissions of"), "strong")
        caption.setBuddy(self.whose)
        down = column(spacing=Space.M)
        self.change = QPushButton(self.tr("Change …"))
        self.change.setAutoDefault(False)
        self.change.clicked.connect(lambda: self._opened(self.table.chosen()))
        self.table.selectionModel().currentRowChanged.connect(self._judge)
        self.change.setEnabled(False)
        head = row(caption, self.whose, self.told, self.change, spacing=Space.M)
        head.setStretch(2, 1)
        down.addLayout(head)
        down.addWidget(listed, 1)
        self.setLayout(down)

    def show_panel(self, panel: PeoplePanel, cells: Mapping[Action, Cell]) -> None:
        self._offer(panel.people or (), panel.whose)
        count = sum(cell.differs for cell in cells.values())
        self.told.setText(self._said(panel.whose, count))
        self.table.show_lines(_lines(cells, self._currency))

    def chosen(self) -> Action | None:
        """The permission in sight; ``None`` for a heading."""
        key = self.table.chosen()
        return key if isinstance(key, Action) else None

    def _said(self, whose: Whose, count: int) -> str:
        if not count:
            return self.tr("As by the role.") if whose.name else self.tr("As built in.")
        if whose.name:
            return self.tr("Exceptions from the role: %n", "", count)
        return self.tr("Other than built in: %n", "", count)

    def _offer(self, people: tuple[User, ...], whose: Whose) -> None:
        wanted = [(role_group(role), Whose(role)) for role in Role]
        wanted += [(each.display_name, Whose(each.role, each.name)) for each in people]
        present = [
            (self.whose.itemText(place), self.whose.itemData(place))
            for place in range(self.whose.count())
        ]
        if present != wanted:
            self.whose.clear()
            for text, value in wanted:
                self.whose.addItem(text, value)
        for place, (_text, value) in enumerate(wanted):
            if (value.name, value.role if not whose.name else whose.role) == (
                whose.name,
                whose.role,
            ):
                self.whose.setCurrentIndex(place)

    def _judge(self) -> None:
        self.change.setEnabled(self.chosen() is not None)

    def _opened(self, key: object) -> None:
        if isinstance(key, Action):
            self.opened.emit(key)


def _lines(cells: Mapping[Action, Cell], currency: Currency) -> list[Line]:
    made: list[Line] = []
    for title, texts in GROUPS:
        made.append(Line((group_text(title).upper(), "", "", "", "")))
        made += [_line(cells[action], currency) for action in texts]
    return made


def _line(cell: Cell, currency: Currency) -> Line:
    changed = translate("Permission", "● Changed") if cell.differs else ""
    holds = cell.holds
    words = (action_text(cell.action), effect_cell(holds), limit_text(holds, currency))
    tones = {"allow": Tone.GOOD, "needs_approval": Tone.WARN, "deny": Tone.NEUTRAL}
    return Line((*words, approves_text(holds), changed), cell.action, tones[holds.effect.value])
