"""Scripted servers, and clients that talk to them on a time of their own."""

from pathlib import Path

import pytest

from app.amazonpay.transport import Transport
from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.endpoints import Endpoints
from app.domain.environment import Mode, Region
from tests.emulator_server import serve_emulator
from tests.integration.amazonpay.scripted_server import ScriptedServer
from tests.integration.amazonpay.till import Stage, Till
from tests.integration.emulator.shop import Control
from tests.unit.amazonpay.timeline import Timeline

CREDENTIALS = Credentials(
    "ASELLER", "AKIAPLANTED", "planted-secret-key", "amzn1.client", "planted-client-secret"
)


class Scene:
    """A script being played, and a client in front of it."""

    def __init__(self, script, region=Region.EU, credentials=CREDENTIALS, **patience):
        self.server = ScriptedServer(*script)
        self.timeline = Timeline()
        self.pace = self.timeline.pace(**patience)
        self.endpoints = Endpoints.of(region, Mode.TRAINING, self.server.url)
        self.transport = Transport()
        self.client = ClassicClient(self.endpoints, credentials, self.transport, self.pace)

    @property
    def forms(self):
        """The parameters of all requests, without those that each call has anew."""
        volatile = {"Timestamp", "Signature"}
        return [
            {name: value for name, value in asked.form.items() if name not in volatile}
            for asked in self.server.asked
        ]

    def close(self):
        self.transport.close()
        self.server.close()


@pytest.fixture
def play():
    """``play(step, step, ..., region=..., budget_s=...)`` starts a scene."""
    scenes = []

    def start(*script, **options):
        scenes.append(Scene(script, **options))
        return scenes[-1]

    yield start
    for scene in scenes:
        scene.close()


@pytest.fixture
def golden():
    """``golden("order_list")``: the bytes of a sample."""
    folder = Path(__file__).parents[2] / "golden" / "v1"
    return lambda name: (folder / f"{name}.xml").read_bytes()


@pytest.fixture(scope="module")
def emulator():
    with serve_emulator() as running:
        yield running


@pytest.fixture
def control(emulator):
    control = Control(emulator.credentials()["control_url"])
    control.post("reset")
    control.ask("DELETE", "faults")
    control.put("throttling", enabled=False)
    control.put("switches", sca=True, shuffle=True)
    control.put("account", status="ACTIVE", owner_buyer_id="")
    yield control
    control.close()


@pytest.fixture
def stage(emulator, control):
    """``stage()`` or ``stage(Region.JP, read_s=0.2)``: a till and its control."""
    tills = []

    def start(region=Region.EU, **patience):
        tills.append(Till(emulator.credentials(), region, **patience))
        return Stage(tills[-1], control)

    yield start
    for till in tills:
        till.close()
