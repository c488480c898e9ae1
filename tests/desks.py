"""Desks put together as the program does it, on a database and an emulator of the test's choice."""

import threading
from dataclasses import dataclass, replace

from app.amazonpay.pace import Pace, Patience
from app.amazonpay.tls import public_context
from app.amazonpay.transport import Transport
from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.endpoints import Endpoints
from app.amazonpay.v1.gateway import ClassicGateway
from app.bootstrap import Services, assemble
from app.domain.environment import Mode, Region
from app.domain.gateway import Gateway
from app.domain.shop import Shop
from app.services.desk import Desk
from app.services.pins import Pins
from app.storage.migration import open_database
from tests.desk_clock import DeskClock

ORIGIN = "https://desk.paydesk.test"
PATIENT = Patience()

QUICK_PINS = Pins(passes=1, memory_kib=8)
"""A shop's take a tenth of a second each, on purpose."""

AT_ONCE = Patience(pauses_s=())
"""One try for each call: what went wrong shows at once."""


@dataclass(frozen=True)
class Setup:
    """How a desk is put together.

    Attributes:
        told: what the emulator printed; a test may put something wrong in.
        name: two desks of one name are the same desk, started again.
        run: differs at every start.
        patience: how a call is repeated; waits cost no time.
    """

    database_url: str
    told: dict[str, str]
    clock: DeskClock
    region: Region = Region.US
    name: str = "till-1"
    run: str = "first"
    patience: Patience = PATIENT
    transport: Transport | None = None

    def changed(self, **changes: object) -> "Setup":
        return replace(self, **changes)


def shop_of(region: Region) -> Shop:
    """A shop in training mode."""
    return Shop(
        region=region,
        mode=Mode.TRAINING,
        order_prefix="P-",
        store_name="Corner shop",
        origin=ORIGIN,
        success_url=f"{ORIGIN}/checkout/success",
        failure_url=f"{ORIGIN}/checkout/failure",
        soft_descriptor="CORNER",
    )


def gateway_of(setup: Setup, transport: Transport) -> ClassicGateway:
    """The classic API over HTTP."""
    told = setup.told
    credentials = Credentials(
        seller_id=told["seller_id"],
        access_key=told["access_key"],
        secret_key=told["secret_key"],
        client_id=told["client_id"],
    )
    endpoints = Endpoints.of(setup.region, Mode.TRAINING, told["base_url"])
    pace = Pace(setup.clock.wire, setup.patience, wait=setup.clock.wait, chance=lambda: 0.0)
    return ClassicGateway(ClassicClient(endpoints, credentials, transport, pace))


class OpenDesk:
    """A running desk; ``close`` ends it as a program ends.

    Attributes:
        services: its use cases.
        transport: its way to Amazon.
    """

    def __init__(self, setup: Setup, gateway: Gateway | None = None) -> None:
        self.setup = setup
        self.transport = setup.transport or Transport(public_context)
        self.database = open_database(setup.database_url, setup.clock)
        gateway = gateway or gateway_of(setup, self.transport)
        desk = Desk(
            setup.name,
            setup.run,
            shop_of(setup.region),
            self.database,
            gateway,
            setup.clock,
            QUICK_PINS,
        )
        halted = threading.Event()
        halted.set()  # no pause between tries takes any time
        self.services: Services = assemble(desk, halted)

    def close(self) -> None:
        self.transport.close()
        self.database.close()
