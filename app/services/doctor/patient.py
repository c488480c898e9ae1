"""What the doctor examines: a desk as its settings describe it, opened no further than needed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from app.amazonpay.transport import Transport
from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.endpoints import Endpoints
from app.domain.errors import Unavailable
from app.services.desk import Desk
from app.settings import Settings
from app.storage.database import Database


class NoDatabaseYet(Unavailable):
    """This desk was never opened; looking at its database would make one."""

    def __init__(self) -> None:
        super().__init__("there is no database yet")


class NoPretendAmazon(Unavailable):
    """Training's Amazon was never started here; there is nobody to ask."""

    def __init__(self) -> None:
        super().__init__("the pretend Amazon was not started yet")


@dataclass(frozen=True)
class Way:
    """To Amazon, or in training to the pretend one and nowhere else.

    Attributes:
        open_client: needs the keys, and may refuse; the rest needs none.
    """

    endpoints: Endpoints
    transport: Transport
    open_client: Callable[[], ClassicClient]
    ca_file: Path | None = None


@dataclass(frozen=True)
class Patient:
    """One desk.

    Attributes:
        folder: of this user's data.
        open_way: may refuse, when keys are missing.
        open_desk: on the database as it is: nothing is made, upgraded or claimed.
        mail_secrets: where the mail server's password lies on systems without a keyring.
        patience_s: how long one check may take.
    """

    settings: Settings
    settings_file: Path
    folder: Path
    open_way: Callable[[], Way]
    open_desk: Callable[[], Desk]
    now: Callable[[], dt.datetime]
    mail_secrets: Path
    patience_s: float = 20.0
    _opened: list[Callable[[], None]] = field(default_factory=list, repr=False)

    @cached_property
    def way(self) -> Way:
        """Opened by the first check that asks.

        Raises:
            NoPretendAmazon, Unavailable: nothing was contacted.
        """
        way = self.open_way()
        self._opened.append(way.transport.close)
        return way

    @cached_property
    def desk(self) -> Desk:
        """Likewise.

        Raises:
            NoDatabaseYet: nothing was made.
        """
        desk = self.open_desk()
        self._opened.append(desk.database.close)
        return desk

    @property
    def database(self) -> Database:
        return self.desk.database

    def close(self) -> None:
        """Give back what was opened."""
        while self._opened:
            self._opened.pop()()
