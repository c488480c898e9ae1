"""The questions about one person: who is new, under which name, in which role, with which PIN."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.permissions import Role
from app.services.users import User
from ui.notices import notice_of
from ui.sign_in.approval import PIN_LIMIT
from ui.sign_in.curtain import ENDS
from ui.sign_in.person_tile import role_text
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.sheet import Sheet
from ui.widgets.text import label

NAME_LIMIT: Final = 80
SHORTEST: Final = 4


class PersonSheet(Sheet):
    """A sheet that waits for the service's answer: closed when it was done, else told why not."""

    def answered(self, error: AppError | None) -> None:
        """The service has done it, or not."""
        self.primary.setEnabled(True)
        if error is None:
            super().accept()
        else:
            self.complain(notice_of(error).what)

    def field(self, title: str, text: str = "") -> QLineEdit:
        """A captioned line."""
        made = QLineEdit(text)
        made.setMaxLength(NAME_LIMIT)
        made.setAccessibleName(title)
        dress(made, size="large")
        caption = label(title, "caption")
        caption.setBuddy(made)
        self.body.addWidget(caption)
        self.body.addWidget(made)
        return made


class RoleChoice(QWidget):
    """One of three, each with what it is for."""

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(Space.XS)
        for each, text in (
            (Role.CASHIER, self.tr("Rings up baskets and places orders.")),
            (Role.MANAGER, self.tr("Looks after orders and money, closes the day.")),
            (Role.OWNER, self.tr("Everything, keys and people included.")),
        ):
            button = QRadioButton(role_text(each))
            button.setObjectName(f"role_{each.value}")
            button.setAccessibleDescription(text)
            button.setChecked(each is role)
            self._group.addButton(button)
            button.setProperty("role", each.value)
            down.addWidget(button)
            told = label(text, "muted", wrap=True)
            told.setContentsMargins(Space.XL + Space.S, 0, 0, Space.XS)
            down.addWidget(told)

    @property
    def role(self) -> Role:
        chosen = self._group.checkedButton() or self._group.buttons()[0]
        return Role(str(chosen.property("role")))


class PinPair(QWidget):
    """A PIN, and again; neither is ever shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pin, self.again = QLineEdit(), QLineEdit()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(Space.S)
        for field, title in (
            (self.pin, self.tr("A PIN of at least 4 digits")),
            (self.again, self.tr("The PIN again")),
        ):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(PIN_LIMIT)
            field.setAccessibleName(title)
            dress(field, size="large")
            caption = label(title, "caption")
            caption.setBuddy(field)
            down.addWidget(caption)
            down.addWidget(field)

    def fault(self) -> str:
        """What is wrong with what was typed; empty when nothing is."""
        pin = self.pin.text()
        if pin and not (pin.isascii() and pin.isdigit()):
            return self.tr("A PIN is made of digits: the keypad of the sign-in has no others.")
        if len(pin) < SHORTEST:
            return self.tr("A PIN has at least 4 digits.")
        if _is_plain(pin):
            return self.tr("This PIN is guessed at the first try. Choose another one.")
        if pin != self.again.text():
            return self.tr("The two PINs differ. Type them once more.")
        return ""


class AddSheet(PersonSheet):
    """Somebody new.

    Signals:
        decided: a ``User`` and the PIN.
    """

    decided = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Add a person"), primary=self.tr("Add them"), parent=parent)
        self.setProperty(ENDS, False)  # noqa: FBT003 -- a Qt setter
        self.display_name = self.field(self.tr("Name, as orders and colleagues see it"))
        self.login = self.field(self.tr("Signs in as (short; it cannot be changed later)"))
        self.display_name.textEdited.connect(self._propose)
        self.role = RoleChoice(Role.CASHIER)
        self.body.addWidget(self.role)
        self.pins = PinPair()
        self.body.addWidget(self.pins)
        self.display_name.setFocus()

    def accept(self) -> None:
        if not self.display_name.text().strip():
            self.complain(self.tr("Write the name first."), self.display_name)
        elif not self.login.text().strip():
            self.complain(self.tr("Write what they sign in with."), self.login)
        elif fault := self.pins.fault():
            self.complain(fault, self.pins.pin)
        else:
            self.complain("")
            self.primary.setEnabled(False)
            name = " ".join(self.login.text().split())
            user = User(name, self.display_name.text().strip(), self.role.role)
            self.decided.emit(user, self.pins.pin.text())

    def _propose(self, name: str) -> None:
        if not self.login.isModified():
            words = name.split()
            self.login.setText(words[0].casefold() if words else "")


class RenameSheet(PersonSheet):
    """Another name on the screens.

    Signals:
        decided: the name.
    """

    decided = Signal(str)

    def __init__(self, user: User, parent: QWidget | None = None) -> None:
        super().__init__(
            title=self.tr("Rename %1").replace("%1", user.display_name),
            primary=self.tr("Rename"),
            parent=parent,
        )
        self.name = self.field(self.tr("Name, as orders and colleagues see it"), user.display_name)
        stays = self.tr("Signs in as %1; that stays, because orders and the audit trail keep it.")
        self.body.addWidget(label(stays.replace("%1", user.name), "muted", wrap=True))
        self.name.selectAll()
        self.name.setFocus()

    def accept(self) -> None:
        if not self.name.text().strip():
            self.complain(self.tr("Write the name first."), self.name)
            return
        self.primary.setEnabled(False)
        self.decided.emit(self.name.text().strip())


class RoleSheet(PersonSheet):
    """Another role.

    Signals:
        decided: the ``Role``.
    """

    decided = Signal(object)

    def __init__(self, user: User, parent: QWidget | None = None) -> None:
        super().__init__(
            title=self.tr("Role of %1").replace("%1", user.display_name),
            primary=self.tr("Keep"),
            parent=parent,
        )
        self.role = RoleChoice(user.role)
        self.body.addWidget(self.role)

    def accept(self) -> None:
        self.primary.setEnabled(False)
        self.decided.emit(self.role.role)


class PinSheet(PersonSheet):
    """Another PIN; the lock closes this sheet.

    Signals:
        decided: the PIN.
    """

    decided = Signal(str)

    def __init__(self, user: User, parent: QWidget | None = None) -> None:
        super().__init__(
            title=self.tr("New PIN for %1").replace("%1", user.display_name),
            primary=self.tr("Set the PIN"),
            parent=parent,
        )
        self.setProperty(ENDS, True)  # noqa: FBT003 -- a Qt setter
        told = self.tr("Let them type it themselves. Nobody can look it up later.")
        self.body.addWidget(label(told, "muted", wrap=True))
        self.pins = PinPair()
        self.body.addWidget(self.pins)
        self.pins.pin.setFocus()

    def accept(self) -> None:
        if fault := self.pins.fault():
            self.complain(fault, self.pins.pin)
            return
        self.complain("")
        self.primary.setEnabled(False)
        self.decided.emit(self.pins.pin.text())


def _is_plain(pin: str) -> bool:
    """All the same, or a run such as 1234 or 9876: what anybody tries first."""
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps in ({0}, {1}, {-1})
