"""One emulator for each module; every test starts with an empty one and no quotas."""

from collections.abc import Iterator

import pytest

from app.emulator.server import EmulatorServer
from tests.emulator_server import serve_emulator
from tests.integration.emulator.shop import Shop


@pytest.fixture(scope="module")
def server() -> Iterator[EmulatorServer]:
    with serve_emulator() as running:
        yield running


@pytest.fixture
def shop(server: EmulatorServer) -> Iterator[Shop]:
    made = Shop(server.credentials())
    made.control.post("reset")
    made.control.put("account", status="ACTIVE", owner_buyer_id="")
    made.control.put("throttling", enabled=False)
    yield made
    made.close()
