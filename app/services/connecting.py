"""Connects an Amazon Pay account: asks Amazon, keeps the keys, writes the settings."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.account_fields import TypedAccount
from app.domain.environment import Mode
from app.domain.errors import Refused
from app.domain.permissions import Action
from app.secrets import account_secret_name, keep_secret, keyring_works
from app.services.desk import Desk
from app.services.permits import Asker, Permits
from app.services.settings_file import SettingsFile
from app.storage import audit

log = logging.getLogger(__name__)

_SECRETS: Final = ("access_key", "secret_key")


class TrainingHasNoAccount(Refused):
    """Training needs no account; only sandbox and live do."""

    def __init__(self) -> None:
        super().__init__("choose sandbox or live: training has no account")


class LiveBeginsInSandbox(Refused):
    """From training there is no way to real money; the sandbox comes first."""

    def __init__(self) -> None:
        super().__init__("connect the sandbox first: there is no way from training to real money")


@dataclass(frozen=True, slots=True)
class Connected:
    """What connecting did.

    Attributes:
        settings_file: what the next start reads.
        secrets_file: where the keys lie; ``None`` when the system's keyring has them.
    """

    settings_file: Path
    secrets_file: Path | None


@dataclass(frozen=True, slots=True)
class Connecting:
    """The owner's way from training to an account.

    Attributes:
        check: asks Amazon whether the keys belong together; raises ``WrongCredentials`` and its
            like.
        settings: of the next start.
        secrets_file: for systems without a keyring.
        desk: of the open shop, whose permissions and audit trail count; ``None`` before there is
            one.
    """

    check: Callable[[TypedAccount], None]
    settings: SettingsFile
    secrets_file: Path
    desk: Desk | None = None

    def has_keyring(self) -> bool:
        """Whether the keys go into the system's keyring; else into the owner's file."""
        return keyring_works()

    def connect(self, account: TypedAccount, asker: Asker | None = None) -> Connected:
        """Check the account with Amazon, then keep it for the next start.

        Args:
            account: as typed.
            asker: who wants it; nobody has signed in at the training shop's door.

        Raises:
            PermissionRefused: a shop's keys are changed by those alone who may; nothing was asked.
            TrainingHasNoAccount, LiveBeginsInSandbox: nothing was asked or kept.
            FieldFault: a typing mistake; nothing was asked or kept.
            WrongCredentials, ClockOff, RejectedByAmazon, NotSent: nothing was kept.
            Unavailable: the account is right, but it could not be kept.
        """
        if account.mode is Mode.TRAINING:
            raise TrainingHasNoAccount
        self._guard(account, asker)
        account = account.cleaned()
        account.require_plausible()
        self.check(account)
        in_keyring = True
        for name in _SECRETS:
            value = str(getattr(account, name))
            kept = keep_secret(account_secret_name(account.mode, name), value, self.secrets_file)
            in_keyring = in_keyring and kept
        self._tell(account, asker)
        self._write_settings(account, in_keyring=in_keyring)
        log.info(
            "account connected",
            extra={"mode": account.mode.value, "region": account.region.value},
        )
        return Connected(self.settings.path, None if in_keyring else self.secrets_file)

    def _guard(self, account: TypedAccount, asker: Asker | None) -> None:
        present = self.settings.table().get("shop", {}).get("mode", Mode.TRAINING.value)
        if account.mode is Mode.LIVE and present != Mode.LIVE:
            raise LiveBeginsInSandbox
        if self.desk is not None and self.desk.shop.mode is not Mode.TRAINING:
            Permits(self.desk).require(asker or Asker(""), Action.EDIT_CREDENTIALS)

    def _tell(self, account: TypedAccount, asker: Asker | None) -> None:
        if self.desk is None:
            return
        facts = {"seller_id": account.seller_id, "client_id": account.client_id, "keys": "changed"}
        with self.desk.database.write() as session:
            cause = self.desk.person(asker.name if asker is not None else "")
            audit.record(session, cause, "account.connected", account.mode.value, facts)

    def _write_settings(self, account: TypedAccount, *, in_keyring: bool) -> None:
        table = self.settings.table()
        table.pop("training", None)
        shop = table.setdefault("shop", {})
        shop |= {
            "region": account.region.value,
            "mode": account.mode.value,
            "origin": account.origin,
        }
        if account.store_name:
            shop["store_name"] = account.store_name
        if account.order_prefix is not None:
            shop["order_prefix"] = account.order_prefix
        own = {"seller_id": account.seller_id, "client_id": account.client_id}
        if not in_keyring:
            own["secrets_file"] = str(self.secrets_file)
        table[f"amazon_{account.mode}"] = own
        self.settings.write(table)
