"""Opens a desk for the doctor as its settings describe it, and no further than a check needs."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from sqlalchemy import make_url

from app.amazonpay.pace import Pace, Patience
from app.amazonpay.tls import public_context
from app.amazonpay.transport import Transport
from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.endpoints import Endpoints
from app.domain.environment import Mode
from app.domain.gateway import Gateway
from app.domain.shop import Shop
from app.services.desk import Desk
from app.services.doctor.doctor import Doctor
from app.services.doctor.patient import NoDatabaseYet, NoPretendAmazon, Patient, Way
from app.services.training import TrainingPlace
from app.settings import Settings, data_folder, settings_file
from app.storage.database import connect
from app.system_clock import SystemClock

_ONE_TRY: Final = Patience(pauses_s=())


@dataclass(frozen=True, slots=True)
class Means:
    """How the program opens what its settings describe.

    Attributes:
        account: addresses, keys and the way there.
        ca_file: whom to believe in training.
        database_url: with its password.
        gateway: stands where Amazon is never asked.
    """

    account: Callable[[Settings], tuple[Endpoints, Credentials, Transport]]
    ca_file: Callable[[Settings], Path | None]
    database_url: Callable[[Settings], str]
    shop: Callable[[Settings], Shop]
    gateway: Gateway


def open_doctor(
    told: Settings, environment: Mapping[str, str], means: Means, patience_s: float
) -> Doctor:
    """A doctor for the desk that these settings describe; nothing is opened before it looks.

    Args:
        told: the desk's settings.
        environment: of the process.
        means: how the program opens things.
        patience_s: how long one check may take.
    """
    folder = data_folder(environment)
    told = _with_training(told, folder)
    file = settings_file(environment)
    patient = Patient(
        settings=told,
        settings_file=file,
        folder=folder,
        open_way=lambda: _way(told, means),
        open_desk=lambda: _desk(told, means),
        now=SystemClock().now,
        mail_secrets=told.secrets_file or file.with_name("secrets.json"),
        patience_s=patience_s,
    )
    return Doctor(patient)


def _with_training(told: Settings, folder: Path) -> Settings:
    """The pretend Amazon that the windows of this computer started, if nobody named another."""
    if told.mode is not Mode.TRAINING or told.training_credentials is not None:
        return told
    file = TrainingPlace(folder / "training", told.region).credentials_file
    return replace(told, training_credentials=file) if file.is_file() else told


def _way(told: Settings, means: Means) -> Way:
    """To Amazon; in training the pretend one's address is all that is ever called."""
    pace = Pace(SystemClock(), _ONE_TRY)
    if told.mode is not Mode.TRAINING:
        endpoints, transport = Endpoints.of(told.region, told.mode), Transport(public_context)
        return Way(
            endpoints,
            transport,
            lambda: ClassicClient(endpoints, means.account(told)[1], transport, pace),
        )
    if told.training_credentials is None:
        raise NoPretendAmazon
    endpoints, credentials, transport = means.account(told)
    ca_file = means.ca_file(told) if endpoints.api.secure else None
    client = ClassicClient(endpoints, credentials, transport, pace)
    return Way(endpoints, transport, lambda: client, ca_file)


def _desk(told: Settings, means: Means) -> Desk:
    """On the database as it is: a file that is not there is not made."""
    address = means.database_url(told)
    name = make_url(address).database
    if address.startswith("sqlite") and not (name and Path(name).is_file()):
        raise NoDatabaseYet
    run, shop = secrets.token_hex(4), means.shop(told)
    return Desk(told.desk_name, run, shop, connect(address), means.gateway, SystemClock())
