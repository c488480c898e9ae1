"""A whole emulator on loopback, with what the tests of its pages ask of it."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from app.emulator.objects import Buyer, OrderReference
from app.emulator.order_references import suspend
from app.emulator.server import EmulatorOptions
from app.emulator.states import Environment, OrderReferenceState, Region
from app.emulator.world import World
from tests.emulator_server import serve_emulator
from tests.ui.emulator_pages.api_call import signed_call

_T = TypeVar("_T")

SCOPES = ("profile", "postal_code", "payments:widget", "payments:shipping_address")


class Emulator:
    """A running emulator and the world behind it.

    Attributes:
        base_url: such as `http://127.0.0.1:43210`.
    """

    def __init__(
        self, world: World, base_url: str, loop: asyncio.AbstractEventLoop | None = None
    ) -> None:
        self.world = world
        self.base_url = base_url
        self._loop = loop

    def start_afresh(self) -> None:
        """Forget every order, token and setting; no quotas."""
        self.world.reset()
        self.world.account.status = "ACTIVE"
        self.world.switches.throttling = False

    def script(self, path: str) -> str:
        return f"{self.base_url}/OffAmazonPayments/{path}/js/Widgets.js"

    def buyer(self, name: str) -> Buyer:
        return next(buyer for buyer in self.world.book if buyer.name == name)

    def settings(self, **more) -> dict:
        """What a page of the shop knows of its account."""
        account = self.world.account
        return {"sellerId": account.seller_id, "clientId": account.client_id, **more}

    def call(self, action: str, order_id: str, parameters: dict[str, str]) -> str:
        """Call the classic API for an order and return the answer's XML."""
        named = {"AmazonOrderReferenceId": order_id} | parameters
        return signed_call(self.base_url, self.world.account, action, named)

    def token(self, buyer: Buyer, environment: Environment = Environment.SANDBOX) -> str:
        return self._there(lambda: self.world.issue_token(buyer.buyer_id, environment, SCOPES))

    def order(
        self, buyer: Buyer, region: Region, environment: Environment = Environment.SANDBOX
    ) -> OrderReference:
        """A Draft whose second address and second card are chosen."""

        def draft() -> OrderReference:
            order = self.world.create_order_reference(region, environment, buyer.buyer_id)
            self.world.select_address(order, buyer.addresses[1][0])
            self.world.select_payment_method(order, buyer.payment_methods[1].payment_id)
            return order

        return self._there(draft)

    def suspended(self, buyer: Buyer, region: Region) -> OrderReference:
        """An order whose second card was declined."""
        order = self.order(buyer, region)

        def decline() -> None:
            self.world.move(order, OrderReferenceState.OPEN)
            suspend(self.world, order)

        self._there(decline)
        return order

    def _there(self, work: Callable[[], _T]) -> _T:
        """Do it on the server's thread: the world belongs to it, and pages ask it all the time."""

        async def done() -> _T:
            with self.world.transaction():
                return work()

        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(done(), self._loop).result(20)


@contextmanager
def served(*, tls: bool = False) -> Iterator[Emulator]:
    """Serve a new world until the block ends."""
    with serve_emulator(EmulatorOptions(tls=tls)) as server:
        emulator = Emulator(server.world, server.base_url, server._loop)
        emulator.start_afresh()
        yield emulator
