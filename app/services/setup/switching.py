"""Changes between sandbox and live: each has its own database, and no money is mixed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.account_fields import TypedAccount
from app.domain.environment import Mode
from app.domain.errors import Refused
from app.domain.permissions import Action
from app.secrets import account_secret_name, keep_secret
from app.services.connecting import LiveBeginsInSandbox
from app.services.desk import Desk
from app.services.permits import Asker, Permits
from app.services.settings_file import SettingsFile
from app.services.setup.readiness import Finding, Readiness, Verdict
from app.storage import audit

log = logging.getLogger(__name__)

_KEYS = ("access_key", "secret_key")


class NotConfirmed(Refused):
    """The word that was asked for was not typed; nothing was changed.

    Attributes:
        word: what must be typed.
    """

    def __init__(self, word: str) -> None:
        super().__init__(f"type {word} to confirm; nothing was changed")
        self.word = word


class NotReady(Refused):
    """Something that a live shop must have is missing; nothing was changed.

    Attributes:
        missing: what.
    """

    def __init__(self, missing: tuple[Finding, ...]) -> None:
        words = ", ".join(finding.item.value.replace("_", " ") for finding in missing)
        super().__init__(f"the shop is not ready for live; missing: {words}")
        self.missing = missing


@dataclass(frozen=True)
class ModeSwitch:
    """Switches the mode of the next start.

    Attributes:
        account: the keys of the present mode.
        check: asks Amazon whether they are good; raises ``WrongCredentials`` and its like.
        carry: takes the shop's terms into the other mode's database, if that is new.
    """

    desk: Desk
    settings: SettingsFile
    readiness: Readiness
    account: Callable[[], TypedAccount]
    check: Callable[[TypedAccount], None]
    carry: Callable[[Mode], int]

    def word(self, to: Mode) -> str:
        """What must be typed; the same in every language, as on the banner."""
        return to.value.upper()

    def may(self, asker: Asker) -> None:
        """Guard the way to the question.

        Raises:
            PermissionRefused: owners alone may.
        """
        Permits(self.desk).require(asker, Action.SWITCH_MODE)

    def go_live(self, typed: str, asker: Asker) -> int:
        """Have the next start work with real money.

        The live environment is asked whether it knows the keys, the terms of the shop go along
        into a new database, and orders stay where they are.

        Returns:
            How many rows of the shop's terms went along; 0 into a database that was used before.

        Raises:
            PermissionRefused, LiveBeginsInSandbox, NotConfirmed, NotReady: nothing was changed.
            WrongCredentials, RejectedByAmazon, NotSent: nothing was changed.
            Unavailable: likewise.
        """
        if self.desk.shop.mode is not Mode.SANDBOX:
            raise LiveBeginsInSandbox
        self._guard(Mode.LIVE, typed, asker)
        missing = tuple(f for f in self.readiness.findings() if f.verdict is Verdict.MISSING)
        if missing:
            raise NotReady(missing)
        account = self.account()
        self.check(account)
        self._keep(account)
        rows = self.carry(Mode.LIVE)
        self._switch(Mode.LIVE, asker)
        return rows

    def leave_live(self, to: Mode, typed: str, asker: Asker) -> None:
        """Have the next start work without real money again; every database stays as it is.

        Raises:
            PermissionRefused, NotConfirmed, LiveBeginsInSandbox: nothing was changed.
        """
        if to is Mode.LIVE:
            raise LiveBeginsInSandbox
        self._guard(to, typed, asker)
        self._switch(to, asker)

    def _guard(self, to: Mode, typed: str, asker: Asker) -> None:
        self.may(asker)
        if typed.strip() != self.word(to):
            raise NotConfirmed(self.word(to))

    def _keep(self, account: TypedAccount) -> None:
        """Under the mode's own names, so that changing one mode's keys leaves the other's."""
        file = self.settings.path.with_name("secrets.json")
        kept = [
            keep_secret(account_secret_name(Mode.LIVE, name), getattr(account, name), file)
            for name in _KEYS
        ]
        own = {"seller_id": account.seller_id, "client_id": account.client_id}
        if not all(kept):
            own["secrets_file"] = str(file)
        self.settings.change(f"amazon_{Mode.LIVE}", own)

    def _switch(self, to: Mode, asker: Asker) -> None:
        facts = {"old": self.desk.shop.mode.value, "new": to.value}
        with self.desk.database.write() as session:
            cause = self.desk.person(asker.name)
            audit.record(session, cause, "mode.switched", "", facts)
            # inside, so that a file that cannot be written takes the entry back
            self.settings.change("shop", {"mode": to.value})
        log.info("mode switched", extra=facts)
