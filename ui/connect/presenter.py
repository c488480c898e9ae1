"""Connecting an account: the form, Amazon's answer, and where the keys went."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.account_fields import Field, FieldFault, TypedAccount, filled
from app.domain.errors import AppError, WrongCredentials
from app.domain.pasted_keys import recognize
from ui.background import Background
from ui.connect.panel import ConnectPanel, ConnectStage
from ui.notices import notice_of

if TYPE_CHECKING:
    from app.services.connecting import Connected


class ConnectsAccounts(Protocol):
    """What the screen needs of the shop."""

    def has_keyring(self) -> bool: ...
    def connect(self, account: TypedAccount) -> Connected: ...


class ConnectPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``ConnectPanel``).
        restart_wanted: start Paydesk again, with the account.
        left: back to where one came from.
    """

    changed = Signal(object)
    restart_wanted = Signal()
    left = Signal()

    def __init__(self, connecting: ConnectsAccounts, background: Background) -> None:
        super().__init__()
        self._connecting = connecting
        self._background = background
        self.panel = ConnectPanel()

    def come(self) -> None:
        """The screen is in front: find out where keys would go."""
        self._background.run(
            self._connecting.has_keyring,
            owner=self,
            then=lambda works: self._show(replace(self.panel, has_keyring=works)),
            otherwise=self._failed,
        )

    def write(self, account: TypedAccount) -> None:
        """The form's content changed."""
        if self.panel.editable:
            self._show(replace(self.panel, account=account, wrong=None, message=""))

    def paste(self, text: str) -> None:
        """Take the fields out of a pasted block."""
        found = recognize(text).values
        if not found:
            message = self.tr("No key was found in what you pasted. Copy the whole block.")
            self._show(replace(self.panel, message=message, wrong=None))
            return
        account = filled(self.panel.account, found)
        self._show(replace(self.panel, account=account, message="", wrong=None))

    def connect_account(self) -> None:
        """Ask Amazon, and keep the account if it is right."""
        if not self.panel.editable:
            return
        # browsers show an origin with a slash behind it, Amazon wants it without
        account = replace(self.panel.account, origin=self.panel.account.origin.rstrip("/"))
        self._show(ConnectPanel(account, ConnectStage.ASKING, has_keyring=self.panel.has_keyring))
        self._background.run(
            partial(self._connecting.connect, account),
            owner=self,
            then=self._connected,
            otherwise=self._failed,
        )

    def restart(self) -> None:
        self.restart_wanted.emit()

    def leave(self) -> None:
        """Forget the keys that were typed."""
        if self.panel.stage is not ConnectStage.ASKING:
            self.panel = ConnectPanel(has_keyring=self.panel.has_keyring)
            self.changed.emit(self.panel)
            self.left.emit()

    def _connected(self, connected: Connected) -> None:
        file = connected.secrets_file
        bare = TypedAccount(self.panel.account.region, self.panel.account.mode)
        self._show(
            replace(
                self.panel,
                account=bare,
                stage=ConnectStage.DONE,
                keys_in=file.name if file is not None else "",
                settings_file=connected.settings_file.name,
            )
        )

    def _failed(self, error: AppError) -> None:
        wrong = _blamed(error)
        message = self._sentence(wrong, error)
        self._show(replace(self.panel, stage=ConnectStage.TYPING, wrong=wrong, message=message))

    def _sentence(self, wrong: Field | None, error: AppError) -> str:
        if isinstance(error, FieldFault):
            return self._typing_mistake(error)
        match wrong:
            case Field.ACCESS_KEY:
                return self.tr("Amazon does not know this access key in this region.")
            case Field.SECRET_KEY:
                return self.tr("The secret key does not belong to this access key.")
            case Field.SELLER_ID:
                return self.tr("The keys are right, but they belong to another seller ID.")
            case _:
                return notice_of(error).text

    def _typing_mistake(self, error: FieldFault) -> str:
        examples = {
            Field.SELLER_ID: "A1B2C3D4E5F6G7",
            Field.ACCESS_KEY: "AKIA…",
            Field.SECRET_KEY: self.tr("40 letters and digits"),
            Field.CLIENT_ID: "amzn1.application-oa2-client.…",
            Field.ORIGIN: "https://www.example.com",
        }
        if not self.panel.account.value(error.field):
            return self.tr("This field is empty.")
        return self.tr("This cannot be right. Expected: %1").replace("%1", examples[error.field])

    def _show(self, panel: ConnectPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def _blamed(error: AppError) -> Field | None:
    match error:
        case FieldFault():
            return error.field
        case WrongCredentials() if error.field in set(Field):
            return Field(error.field)
        case _:
            return None
