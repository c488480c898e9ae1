"""A desk in training, as its settings and its folder describe it."""

import json
from dataclasses import replace

import pytest

from app.domain.environment import Mode, Region
from app.bootstrap import doctor_of
from app.services.doctor.findings import Check
from app.settings import Settings
from tests.desk_fixtures import amazon, clock, emulator, setup
from tests.desks import OpenDesk

__all__ = ("amazon", "clock", "emulator", "setup")


@pytest.fixture
def credentials(amazon, tmp_path):
    """``credentials(secret_key="x")``: the emulator's, some of them wrong."""

    def write(**changes):
        file = tmp_path / "credentials.json"
        file.touch(mode=0o600)
        file.write_text(json.dumps({**amazon.credentials, **changes}))
        return file

    return write


@pytest.fixture
def told(tmp_path):
    """A desk that was opened once, without any pretend Amazon."""
    return Settings(
        region=Region.US,
        mode=Mode.TRAINING,
        desk_name="till-1",
        database_url=f"sqlite:///{tmp_path / 'shop.sqlite'}",
    )


@pytest.fixture
def open_shop(setup):
    """Services on the database that is examined."""
    desks = []

    def begin(url):
        desk = OpenDesk(setup.changed(database_url=url), gateway=object())
        desks.append(desk)
        return desk.services

    yield begin
    for desk in desks:
        desk.close()


@pytest.fixture
def examine(tmp_path):
    """``examine(settings, Check.CLOCK)``: the findings by check."""
    doctors = []

    def look(settings, *checks, patience_s=20.0):
        environment = {
            "PAYDESK_DATA": str(tmp_path / "data"),
            "PAYDESK_CONFIG": str(tmp_path / "paydesk.toml"),
        }
        doctor = doctor_of(settings, environment, patience_s)
        doctors.append(doctor)
        found = {each.check: each for each in doctor.examine(checks or tuple(Check))}
        assert set(found) == set(checks or Check)
        return found

    yield look
    for doctor in doctors:
        doctor.patient.close()


@pytest.fixture
def training(told, credentials):
    """``training(secret_key="x")``: settings of a desk whose pretend Amazon runs."""
    return lambda **changes: replace(told, training_credentials=credentials(**changes))


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url
