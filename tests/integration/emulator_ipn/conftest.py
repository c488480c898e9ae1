"""Emulators and receivers that are closed when the test ends."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.emulator.sns_keys import ensure_sns_keys
from app.emulator.tls import ensure_tls
from tests.integration.emulator_ipn.receiver import Receiver
from tests.integration.emulator_ipn.running import RunningEmulator


@pytest.fixture(scope="session")
def made_keys(tmp_path_factory) -> Path:
    """A data folder with keys and certificates; making them for every test would be slow."""
    folder = tmp_path_factory.mktemp("keys")
    ensure_sns_keys(folder)
    ensure_tls(folder)
    return folder


@pytest.fixture
def start(tmp_path, made_keys) -> Iterator[Callable[[], RunningEmulator]]:
    """Starts an emulator on this test's data folder; call again for a restart."""
    started: list[RunningEmulator] = []
    shutil.copytree(made_keys, tmp_path / "emulator")

    def begin() -> RunningEmulator:
        if started:
            started[-1].stop()
        started.append(RunningEmulator(tmp_path / "emulator"))
        return started[-1]

    yield begin
    if started:
        started[-1].stop()


@pytest.fixture
def emulator(start) -> RunningEmulator:
    return start()


@pytest.fixture
def listen() -> Iterator[Callable[..., Receiver]]:
    receivers: list[Receiver] = []

    def begin(**options) -> Receiver:
        receivers.append(Receiver(**options))
        return receivers[-1]

    yield begin
    for receiver in receivers:
        receiver.close()


@pytest.fixture
def shop(emulator, listen) -> Receiver:
    """A receiver that the emulator has been told of."""
    receiver = listen()
    emulator.ok("PUT", "/control/ipn", {"url": receiver.url})
    return receiver
