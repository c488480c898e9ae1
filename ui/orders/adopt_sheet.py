"""Adopts an order that was made elsewhere: looked up at Amazon first, then written down here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from app.domain.errors import AppError, RejectedByAmazon
from app.domain.identifiers import ChargePermissionId, MalformedIdentifier, OrderNumber
from app.domain.permissions import Role
from app.services.adoption import Found
from ui.background import RunsWork
from ui.formats import moment_text, money_text
from ui.notices import notice_of
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label
from ui.workplace import SignedIn

_TWO_LINES = 38


class AdoptsOrders(Protocol):
    """Looks orders up at Amazon and takes them over."""

    def look(self, typed: str) -> Found: ...

    def adopt(
        self, permission_id: ChargePermissionId, actor: str, role: Role | None = ...
    ) -> OrderNumber: ...


class AdoptSheet(Sheet):
    """One id; what it names is told before anything is written.

    Signals:
        adopted: number of the order, new or known; the sheet is closed.
    """

    adopted = Signal(str)

    def __init__(
        self,
        adoption: AdoptsOrders,
        background: RunsWork,
        user: Callable[[], SignedIn],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._adoption = adoption
        self._background = background
        self._user = user
        self._found: Found | None = None
        self._asking = False
        title = self.tr("Adopt an order from Amazon")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.setMinimumWidth(520)
        self.field = QLineEdit()
        self.field.setPlaceholderText("S01-1234567-1234567")
        self.field.setAccessibleName(self.tr("Order Reference at Amazon"))
        self.field.textChanged.connect(lambda _text: self._begin())
        dress(self.field, size="large")
        self.outcome = label("", wrap=True)
        self.outcome.setMinimumHeight(_TWO_LINES)
        self._lay_out()
        self._begin()

    @property
    def found(self) -> Found | None:
        """What Amazon said about the id in the field."""
        return self._found

    def accept(self) -> None:
        if self._asking:
            return
        if self._found is None:
            self._look_up()
        elif self._found.known is not None:
            self._done(self._found.known)
        else:
            self._adopt(self._found)

    def _look_up(self) -> None:
        if not self.field.text().strip():
            self.complain(self.tr("Type or paste the id first."), self.field)
            return
        self._ask(self.tr("Amazon is being asked about it …"))
        work = partial(self._adoption.look, self.field.text())
        self._background.run(
            work, owner=self, then=partial(self._told, self.field.text()), otherwise=self._refused
        )

    def _adopt(self, found: Found) -> None:
        self._ask(self.tr("The order is being adopted …"))
        user = self._user()
        work = partial(self._adoption.adopt, found.permission_id, user.name, user.role)
        self._background.run(work, owner=self, then=self._done, otherwise=self._refused)

    def _told(self, typed: str, found: Found) -> None:
        self._asking = False
        if typed != self.field.text():
            self._begin()
            return
        self._found = found
        self.primary.setEnabled(True)
        self._say(self._sentence(found))
        if found.known is None:
            self.primary.setText(self.tr("Adopt %1").replace("%1", money_text(found.total)))
        else:
            self.primary.setText(self.tr("Open %1").replace("%1", found.known))
        self.primary.setFocus()

    def _sentence(self, found: Found) -> str:
        if found.known is not None:
            text = self.tr("It is your order %1 already. Nothing is written or sent.")
            return text.replace("%1", found.known)
        made = self.tr("Amazon has an order of %1.")
        if found.created_at is not None:
            made = self.tr("Amazon has an order of %1, made on %2.")
            made = made.replace("%2", moment_text(found.created_at))
        text = self.tr(
            "Paydesk writes it down as a placed order with one line over the whole total, and "
            "reads its payments. Nothing is sent to Amazon, and no money moves."
        )
        theirs = self.tr("There it is called %1.").replace("%1", found.order_number)
        parts = (
            made.replace("%1", money_text(found.total)),
            theirs if found.order_number else "",
            text,
        )
        return " ".join(part for part in parts if part)

    def _refused(self, error: AppError) -> None:
        self._asking = False
        self._begin()
        match error:
            case MalformedIdentifier():
                text = self.tr("That is no id of Amazon Pay. It looks like S01-1234567-1234567.")
            case RejectedByAmazon():
                text = self.tr(
                    "Amazon knows no such order of this account. Compare the id with Seller "
                    "Central, letter by letter."
                )
            case _:
                text = notice_of(error).text
        self.complain(text, self.field)

    def _done(self, number: OrderNumber) -> None:
        super().accept()
        self.adopted.emit(number)

    def _ask(self, text: str) -> None:
        self._asking = True
        self.complain("")
        self.primary.setEnabled(False)
        self._say(text)

    def _begin(self) -> None:
        """Another id: what was found of the one before holds no more."""
        self._found = None
        self.complain("")
        self.primary.setText(self.tr("Look it up"))
        self.primary.setEnabled(not self._asking)
        self._say(self.tr("Paydesk asks Amazon first, and tells what it found."))

    def _say(self, text: str) -> None:
        self.outcome.setText(text)
        self.outcome.setAccessibleName(text)

    def _lay_out(self) -> None:
        hint = self.tr(
            "For orders made in your web shop or in Seller Central. The id of an authorization, "
            "capture or refund leads to its order, too."
        )
        self.body.addWidget(label(hint, "muted", wrap=True))
        name = label(self.tr("Order Reference at Amazon"), "caption")
        self.body.addLayout(column(name, self.field, spacing=Space.XS))
        frame = QFrame()
        dress(frame, "notice", Tone.INFO)
        caption = label(self.tr("What will happen"), "caption")
        inside = column(caption, self.outcome, spacing=Space.XS)
        inside.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        frame.setLayout(inside)
        self.body.addWidget(frame)
