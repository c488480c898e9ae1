"""An emulator that sends, and an endpoint that hears it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.emulator.ipn_topics import marketplace
from app.emulator.sns_keys import ensure_sns_keys
from app.emulator.states import Environment, Region
from app.emulator.tls import ensure_tls
from tests.integration.companion_ingest.listening import Listening
from tests.integration.emulator_ipn.running import RunningEmulator


@pytest.fixture(scope="session")
def made_keys(tmp_path_factory) -> Path:
    """A data folder with keys and certificates; making them for every test would be slow."""
    folder = tmp_path_factory.mktemp("keys")
    ensure_sns_keys(folder)
    ensure_tls(folder)
    return folder


@pytest.fixture
def emulator(tmp_path, made_keys) -> Iterator[RunningEmulator]:
    shutil.copytree(made_keys, tmp_path / "emulator")
    running = RunningEmulator(tmp_path / "emulator")
    yield running
    running.stop()


@pytest.fixture
def endpoint(emulator) -> Iterator[Listening]:
    """Hears the emulator's merchant in the European sandbox."""
    seller = emulator.world.account.seller_id
    topics = marketplace(Region.EU, Environment.SANDBOX)
    listening = Listening(
        topics={topics.topic_arn(seller), topics.chargebacks_arn(seller)},
        merchant=seller,
        certificate=emulator.keys.certificate_file,
    )
    emulator.ok("PUT", "/control/ipn", {"url": listening.url, "retry": "none"})
    yield listening
    listening.close()
