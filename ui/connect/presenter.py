"""Connecting an account: the form, Amazon's answer, and where the keys went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.account_fields import Field, FieldFault, TypedAccount, filled
from app.domain.environment import Mode, Region
from app.domain.errors import AppError, WrongCredentials, WrongRegion
from app.domain.pasted_keys import recognize
from ui.background import Background
from ui.connect.panel import ConnectPanel, ConnectStage
from ui.connect.words import field_text, region_text
from ui.notices import notice_of

if TYPE_CHECKING:
    from app.services.connecting import Connected
    from app.services.permits import Asker


class ConnectsAccounts(Protocol):
    """What the screen needs of the shop."""

    def has_keyring(self) -> bool: ...
    def connect(self, account: TypedAccount, asker: Asker | None = None) -> Connected: ...


class ConnectPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``ConnectPanel``).
        connected: Amazon knows the account, and it is kept.
        restart_wanted: start Paydesk again, with the account.
        left: back to where one came from.
    """

    changed = Signal(object)
    connected = Signal()
    restart_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        connecting: ConnectsAccounts,
        background: Background,
        mode: Mode = Mode.SANDBOX,
        asker: Callable[[], Asker | None] = lambda: None,
    ) -> None:
        """Begin with an empty form.

        Args:
            connecting: asks Amazon and keeps.
            background: the door to the workers.
            mode: whose keys they are; from training it is the sandbox.
            asker: who sits at the desk.
        """
        super().__init__()
        self._connecting = connecting
        self._background = background
        self._asker = asker
        self._fresh = TypedAccount(Region.US, mode)
        self.panel = ConnectPanel(self._fresh)

    def begin(self, shop: TypedAccount) -> None:
        """Take over what is known of the shop; keys that are being typed stay."""
        self._fresh = replace(shop, mode=self._fresh.mode)
        account = replace(
            self.panel.account,
            region=shop.region,
            store_name=shop.store_name,
            order_prefix=shop.order_prefix,
            origin=self.panel.account.origin or shop.origin,
        )
        if self.panel.editable:
            self._show(replace(self.panel, account=account))

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
            prefix = self.panel.account.order_prefix
            account = replace(account, mode=self._fresh.mode, order_prefix=prefix)
            kept = replace(self.panel, account=account, better_region=None)
            self._show(replace(kept, wrong=None, message=""))

    def paste(self, text: str) -> None:
        """Take the fields out of whatever was pasted, and say what else was in it."""
        pasted = recognize(text)
        if pasted.is_empty:
            message = self.tr("No key was found in what you pasted. Copy the whole block.")
            self._show(replace(self.panel, message=message, wrong=None, found=(), remarks=()))
            return
        account = filled(self.panel.account, pasted.values)
        if pasted.region is not None:
            account = replace(account, region=pasted.region)
        found = tuple(field for field in Field if field in pasted.values)
        kept = replace(self.panel, account=account, found=found, remarks=pasted.remarks)
        self._show(replace(kept, message="", wrong=None, better_region=None))

    def use_better_region(self) -> None:
        """The keys told where they belong."""
        region = self.panel.better_region
        if region is not None:
            self.write(replace(self.panel.account, region=region))

    def connect_account(self) -> None:
        """Ask Amazon, and keep the account if it is right."""
        if not self.panel.editable:
            return
        # browsers show an origin with a slash behind it, Amazon wants it without
        account = self.panel.account.cleaned()
        self._show(ConnectPanel(account, ConnectStage.ASKING, has_keyring=self.panel.has_keyring))
        self._background.run(
            partial(self._connecting.connect, account, self._asker()),
            owner=self,
            then=self._connected,
            otherwise=self._failed,
        )

    def restart(self) -> None:
        self.restart_wanted.emit()

    def leave(self) -> None:
        """Forget the keys that were typed."""
        if self.panel.stage is not ConnectStage.ASKING:
            self.panel = ConnectPanel(self._fresh, has_keyring=self.panel.has_keyring)
            self.changed.emit(self.panel)
            self.left.emit()

    def _connected(self, connected: Connected) -> None:
        file = connected.secrets_file
        bare = replace(self._fresh, region=self.panel.account.region)
        self._show(
            replace(
                self.panel,
                account=bare,
                stage=ConnectStage.DONE,
                keys_in=file.name if file is not None else "",
                settings_file=connected.settings_file.name,
            )
        )
        self.connected.emit()

    def _failed(self, error: AppError) -> None:
        wrong = _blamed(error)
        message = self._sentence(wrong, error)
        better = Region(error.region) if isinstance(error, WrongRegion) else None
        failed = replace(self.panel, stage=ConnectStage.TYPING, better_region=better)
        self._show(replace(failed, wrong=wrong, message=message))

    def _sentence(self, wrong: Field | None, error: AppError) -> str:
        if isinstance(error, FieldFault):
            return self._typing_mistake(error)
        if isinstance(error, WrongRegion):
            text = self.tr(
                "The keys are right, but they belong to an account in another region: %1."
            )
            return text.replace("%1", region_text(Region(error.region)))
        return self._refused(wrong) or notice_of(error).text

    def _refused(self, wrong: Field | None) -> str:
        match wrong:
            case Field.ACCESS_KEY:
                return self.tr("Amazon does not know this access key in this region.")
            case Field.SECRET_KEY:
                return self.tr("The secret key does not belong to this access key.")
            case Field.SELLER_ID:
                return self.tr("The keys are right, but they belong to another seller ID.")
            case Field.CLIENT_ID:
                return self.tr(
                    "Amazon's sign-in page does not know this client ID, or does not know the"
                    " return address of this origin. Compare both with Seller Central."
                )
            case _:
                return ""

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
        if error.looks_like is not None:
            text = self.tr("This looks like the field %1. Were the two exchanged?")
            return text.replace("%1", field_text(error.looks_like))
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
