"""A second person approves one action at this desk, by name and PIN."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.approval import ApprovalRequest
from app.domain.errors import AppError
from app.domain.permissions import Role
from app.services.approvals import MayNotApprove
from app.services.sign_in import TooManyAttempts, WrongNameOrPin
from app.services.users import User
from ui.background import Background
from ui.notices import notice_of
from ui.sign_in.curtain import ENDS
from ui.sign_in.person_tile import role_text
from ui.theme.look import dress
from ui.widgets.sheet import Sheet
from ui.widgets.text import label

PIN_LIMIT = 12


class KnowsPeople(Protocol):
    def all(self) -> tuple[User, ...]: ...


class ApprovesActions(Protocol):
    def approve(self, request: ApprovalRequest, approver: str, pin: str) -> str: ...


class ApprovalSheet(Sheet):
    """Who approves, and their PIN; nothing is approved by closing it.

    Signals:
        submitted: user name and PIN.
        granted: user name of whoever approved; the sheet is closed.
    """

    submitted = Signal(str, str)
    granted = Signal(str)

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(
            parent=parent, title=self.tr("Approval needed"), primary=self.tr("Approve")
        )
        self.setProperty(ENDS, True)  # noqa: FBT003 -- a Qt setter
        self.what = label(what, "strong", wrap=True)
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Who approves"))
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(PIN_LIMIT)
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.setPlaceholderText(self.tr("PIN"))
        dress(self.pin, size="large")
        for part in (self.what, self.who, self.pin):
            self.body.addWidget(part)
        self.pin.setFocus()

    def show_people(self, people: tuple[User, ...], asker: str) -> None:
        """Offer everybody who is more than a cashier and not the one who asks."""
        self.who.clear()
        for each in people:
            if each.active and each.role is not Role.CASHIER and each.name != asker:
                self.who.addItem(f"{each.display_name}, {role_text(each.role)}", each.name)
        if not self.who.count():
            self.complain(self.tr("Nobody else in this shop can approve it."))
        self.primary.setEnabled(self.who.count() > 0)

    def accept(self) -> None:
        if not self.pin.text():
            self.complain(self.tr("Type your PIN."), self.pin)
            return
        self.primary.setEnabled(False)
        self.submitted.emit(str(self.who.currentData()), self.pin.text())

    def refuse(self, error: AppError) -> None:
        """It was not approved; say why and let them try again."""
        self.primary.setEnabled(True)
        self.pin.clear()
        self.complain(self._worded(error), self.pin)

    def grant(self, approver: str) -> None:
        self.granted.emit(approver)
        super().accept()

    def _worded(self, error: AppError) -> str:
        match error:
            case WrongNameOrPin():
                return self.tr("This PIN is not right.")
            case TooManyAttempts():
                return self.tr("Too many wrong attempts. Wait a moment and try again.")
            case MayNotApprove():
                return self.tr("%1 may not approve this.").replace("%1", error.name)
            case _:
                return notice_of(error).text


class ApprovalDesk(QObject):
    """Opens the sheet and asks the service; lives as long as the screen that may need it."""

    def __init__(
        self,
        people: KnowsPeople,
        approvals: ApprovesActions,
        background: Background,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._people = people
        self._approvals = approvals
        self._background = background
        self._window = window

    def ask(
        self, request: ApprovalRequest, what: str, granted: Callable[[str], None]
    ) -> ApprovalSheet:
        """Ask for a second person.

        Args:
            request: what is to be approved.
            what: the same in words, translated.
            granted: called with the approver's name, once it is approved.
        """
        sheet = ApprovalSheet(what, self._window)
        sheet.submitted.connect(partial(self._submit, sheet, request))
        sheet.granted.connect(granted)
        self._background.run(
            self._people.all,
            owner=sheet,
            then=lambda people: sheet.show_people(people, request.asker),
            otherwise=sheet.refuse,
        )
        sheet.open()
        return sheet

    def _submit(self, sheet: ApprovalSheet, request: ApprovalRequest, who: str, pin: str) -> None:
        self._background.run(
            partial(self._approvals.approve, request, who, pin),
            owner=sheet,
            then=sheet.grant,
            otherwise=sheet.refuse,
        )
