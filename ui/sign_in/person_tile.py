"""One person to choose at the sign-in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.permissions import Role
from ui.language import translate
from ui.sign_in.avatar import Avatar
from ui.sign_in.panel import Person
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import column, label

_HEIGHT = 76


def role_text(role: Role) -> str:
    """What somebody is in the shop, as people say it."""
    words = {
        Role.CASHIER: translate("Role", "Cashier"),
        Role.MANAGER: translate("Role", "Manager"),
        Role.OWNER: translate("Role", "Owner"),
    }
    return words[role]


class PersonTile(QPushButton):
    """A wide button with face, name and role; in training the PIN stands on it."""

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        dress(self, "person")
        self.setCheckable(True)
        self.setMinimumHeight(_HEIGHT)
        self.setObjectName(f"person_{person.name}")
        face = Avatar()
        face.show_person(person.initials, person.name)
        self.name = label(person.display_name, "strong", wrap=True)
        self.role = label(role_text(person.role), "muted")
        self.hint = label(self.tr("PIN %1").replace("%1", person.pin_hint), "key")
        self.hint.setVisible(bool(person.pin_hint))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        layout.setSpacing(Space.L)
        layout.addWidget(face)
        layout.addLayout(column(None, self.name, self.role, None, spacing=2), 1)
        layout.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignVCenter)
        spoken = [person.display_name, role_text(person.role)]
        if person.pin_hint:
            spoken.append(self.hint.text())
        self.setAccessibleName(", ".join(spoken))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(360, _HEIGHT)
