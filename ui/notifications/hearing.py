"""Everything by which a desk hears Amazon: companion, sync, light, test and settings, joined."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from app.domain.permissions import Action
from app.services.inbox_rows import FeedStatus
from app.services.receiving import Receiving, ReceivingDesk
from app.services.receiving_settings import ReceivingChoice, ReceivingSettings
from ui.background import Background
from ui.notifications.ipn_test import IpnTest
from ui.notifications.ipn_test_sheet import IpnTestSheet
from ui.notifications.receiving_sheet import ReceivingSheet
from ui.status.ipn_light import IpnSign, sign_of
from ui.status.ipn_watch import IpnWatch
from ui.syncing import Syncing
from ui.workplace import SignedIn, Workplace

if TYPE_CHECKING:
    from app.services.local_companion import Endpoints
    from app.services.permission_settings import PermissionSettings

_AGAIN_MS: Final = 30_000


class Hearing(QObject):
    """Begins when the shop is open, ends when the desk closes.

    Attributes:
        syncing: the turns of the sync.

    Signals:
        signed: what the IPN light shows (``IpnSign``).
        changed: messages were stored or settled, here or on another desk.
    """

    signed = Signal(object)
    changed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._starting = Background(workers=1)
        self._receiving: Receiving | None = None
        self._settings: ReceivingSettings | None = None
        self._desk: ReceivingDesk | None = None
        self._ipn_url = ""
        self._trouble: AppError | None = None
        self._status: FeedStatus | None = None
        self.syncing = Syncing(self)
        self.watch = IpnWatch(workplace.background, self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.start)
        self.watch.looked.connect(self._looked)
        self.syncing.changed.connect(self.changed)
        self.syncing.changed.connect(self.watch.look)

    @property
    def ipn_url(self) -> str:
        """The address that Amazon is, or is to be, told; empty while there is none."""
        at = self._receiving.at if self._receiving is not None else None
        if at is not None and self._desk is not None and self._desk.pretend is not None:
            return at.ipn_url
        return self._ipn_url

    def begin(self, desk: ReceivingDesk) -> None:
        """Listen: the sync turns at once, a companion of our own follows when it is up."""
        services = self._workplace.services
        self._desk = desk
        self._settings = ReceivingSettings(services.settings)
        self._receiving = Receiving(desk, self._settings, services.sync)
        self.watch.follow(services.inbox)
        self.syncing.begin(services.sync)
        self.start()

    def start(self) -> None:
        """Start or end the companion on this computer, as the settings say now."""
        if self._receiving is None:
            return
        self._again.stop()
        self._starting.run(
            self._receiving.begin, owner=self, then=self._started, otherwise=self._not_started
        )

    def close(self) -> None:
        """End all of it; what is being written is waited for."""
        self._again.stop()
        self.syncing.close()
        if self._receiving is not None:
            self._receiving.close()
        self._starting.close()

    def test(self) -> None:
        """Try the way from Amazon to here, on screen."""
        if self._desk is None:
            return
        services = self._workplace.services
        test = IpnTest(services.inbox, self._desk.pretend, self._workplace.background)
        sheet = IpnTestSheet(test, self.ipn_url, self._workplace.shell)
        test.setParent(sheet)
        self.changed.connect(test.look)
        sheet.set_up_wanted.connect(sheet.reject)
        sheet.set_up_wanted.connect(self.set_up)
        sheet.open()
        if self._desk.pretend is not None:
            test.start()

    def set_up(self) -> None:
        """Show where and whether this computer receives, to whoever may decide it."""
        if self._settings is not None and self._workplace.is_signed_in:
            permissions = self._workplace.services.permissions
            work = partial(_allowed_choice, permissions, self._workplace.user, self._settings)
            self._workplace.run(work, owner=self, then=self._open_settings)

    def _open_settings(self, choice: ReceivingChoice) -> None:
        if self._desk is None:
            return
        sheet = ReceivingSheet(self._desk.name, self._workplace.shell)
        sheet.show_choice(choice)
        sign = self._sign()
        sheet.show_state(sign.text, sign.tone, sign.tip)
        if self._desk.pretend is not None:
            sheet.in_training(self.ipn_url)
        sheet.saved.connect(partial(self._save, sheet))
        sheet.test_wanted.connect(self.test)
        sheet.open()

    def _save(self, sheet: ReceivingSheet, choice: ReceivingChoice) -> None:
        if self._settings is None:
            return
        self._workplace.background.run(
            partial(self._settings.save, choice, self._workplace.user.name),
            owner=sheet,
            then=lambda _none: self._saved(sheet, choice),
            otherwise=sheet.refuse,
        )

    def _saved(self, sheet: ReceivingSheet, choice: ReceivingChoice) -> None:
        sheet.done(1)
        self._ipn_url = choice.ipn_url
        self.start()

    def _started(self, at: Endpoints | None) -> None:
        self._trouble = None
        self.syncing.hurry()  # it may be pausing because of the companion before
        if at is not None and self._desk is not None and self._desk.pretend is not None:
            self._ipn_url = at.ipn_url
        elif self._settings is not None:
            self._workplace.run(self._settings.load, owner=self, then=self._choice_read)
        self.watch.look()

    def _choice_read(self, choice: ReceivingChoice) -> None:
        self._ipn_url = choice.ipn_url

    def _not_started(self, error: AppError) -> None:
        self._trouble = error
        self._again.start()
        self.signed.emit(self._sign())

    def _looked(self, status: FeedStatus) -> None:
        self._status = status
        self.signed.emit(self._sign())

    def _sign(self) -> IpnSign:
        return sign_of(self._status, self._workplace.services.desk.clock.now(), self._trouble)


def _allowed_choice(
    permissions: PermissionSettings, user: SignedIn, settings: ReceivingSettings
) -> ReceivingChoice:
    needed = Action.EDIT_NOTIFICATION_SETTINGS
    permissions.decide(user.role, needed, user=user.name).require()
    return settings.load()
