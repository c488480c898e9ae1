"""Composition of the account's set-up: asks Amazon whether typed keys belong together."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass

from app.amazonpay.origin import Origin
from app.amazonpay.pace import Pace, Patience
from app.amazonpay.tls import public_context
from app.amazonpay.transport import Transport
from app.amazonpay.v1.account_check import check_account
from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.endpoints import Endpoints
from app.amazonpay.v1.sign_in_page import check_client_id, sign_in_origin
from app.domain.account_fields import Field, TypedAccount
from app.domain.environment import Mode, Region
from app.domain.errors import AppError, WrongCredentials, WrongRegion
from app.services.connecting import Connecting
from app.services.desk import Desk
from app.services.settings_file import SettingsFile
from app.settings import settings_file
from app.system_clock import SystemClock

_PATIENCE = Patience(pauses_s=(0.5,))
"""Somebody waits at the screen, and can press the button again."""


@dataclass(frozen=True)
class AccountChecks:
    """Asks one Amazon after the other which of the typed fields is wrong; nothing is kept.

    Attributes:
        emulators: servers that stand in for Amazon, by region, in tests and demonstrations on
            this machine; empty asks Amazon itself.
    """

    emulators: Mapping[Region, str]

    def check(self, account: TypedAccount) -> None:
        """Check access key, secret key, seller id, region and client id, in that order.

        Raises:
            WrongRegion: the keys are right, in another region.
            WrongCredentials: ``field`` names the wrong one.
            ClockOff, RejectedByAmazon, NotSent: it could not be told.
        """
        with closing(Transport(public_context)) as transport:
            try:
                self._ask(account, account.region, transport)
            except WrongCredentials as wrong:
                if wrong.field == Field.ACCESS_KEY.value:
                    self._look_elsewhere(account, transport)
                raise
            at = sign_in_origin(account.region, self._emulator(account.region))
            back = f"{account.origin}/checkout/success"
            check_client_id(at, account.client_id, back, account.mode, transport)

    def _ask(self, account: TypedAccount, region: Region, transport: Transport) -> None:
        credentials = Credentials(
            seller_id=account.seller_id,
            access_key=account.access_key,
            secret_key=account.secret_key,
            client_id=account.client_id,
        )
        client = ClassicClient(
            self._endpoints(account.mode, region),
            credentials,
            transport,
            Pace(SystemClock(), _PATIENCE),
        )
        check_account(client)

    def _look_elsewhere(self, account: TypedAccount, transport: Transport) -> None:
        """A key that one region does not know may be another region's."""
        asked = {self._endpoints(account.mode, account.region).api}
        # with stand-ins for some regions, Amazon itself is never asked for the others
        for region in self.emulators or Region:
            api = self._endpoints(account.mode, region).api
            if api in asked:
                continue  # the UK and the EU share a server
            asked.add(api)
            try:
                self._ask(account, region, transport)
            except AppError:
                continue
            raise WrongRegion(region.value)

    def _endpoints(self, mode: Mode, region: Region) -> Endpoints:
        url = self.emulators.get(region, "")
        return Endpoints.of(region, Mode.TRAINING if url else mode, url)

    def _emulator(self, region: Region) -> Origin | None:
        url = self.emulators.get(region, "")
        return Origin.parse(url) if url else None


def connecting(
    environment: Mapping[str, str],
    emulators: Mapping[Region, str] | None = None,
    desk: Desk | None = None,
) -> Connecting:
    """The way to connect an account; the files are those of the next start."""
    file = settings_file(environment)
    checks = AccountChecks(emulators or {})
    return Connecting(checks.check, SettingsFile(file), file.with_name("secrets.json"), desk)
