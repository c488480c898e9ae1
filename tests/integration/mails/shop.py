"""A shop to whose orders things happen, without an Amazon: what is told is told by the test."""

import threading

import pytest

from app.bootstrap import Services, assemble
from app.domain.address import AmazonAddress
from app.domain.environment import Mode, Region
from app.domain.gateway import BuyerContact
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.money import Currency
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.domain.shop import Shop
from app.domain.states import ChargeState
from app.domain.timeline import Event
from app.services.change import Change
from app.services.desk import Desk
from app.services.facts import order_for_change, payment_facts
from app.services.mails.queueing import queue_mails
from app.services.mails.server import MailServer, Security
from app.storage.migration import open_database
from app.storage.orders import BuyerRecord
from app.storage.payments import ChargeRecord
from tests.clocks import SetClock
from tests.sales import money, sale

BUYER = "ada@buyer.example"
OFFICE = "orders@shop.example"
SENDER = "shop@shop.example"
BOTH = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)


class Happenings:
    """Lets things happen to orders of an open shop."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self.database = services.desk.database
        self.mail = services.mail
        self.region = services.desk.shop.region

    def order(self, serial: int = 1, email: str = BUYER, name: str = "Ada Fielding") -> OrderNumber:
        """A placed order of 119.00 EUR with an authorization, about which nothing was mailed."""
        reference = ChargePermissionId(f"S01-0000000-{serial:07d}")
        number = self.services.orders.create(
            sale(reference, money(self.region, 119_00)), AmazonAddress(name=name, country_code="DE")
        )
        with self.database.write() as session:
            order = order_for_change(session, number)
            order.stage, order.status = OrderStage.PLACED, PaymentStatus.AUTHORIZED
            order.placed_at = self.services.desk.clock.now()
            order.language = "de-DE"
            buyer = session.get_one(BuyerRecord, order.id)
            contact = BuyerContact(name=name, email=email)
            buyer.name, buyer.email = contact.name, contact.email
            order.payments[0].charges.append(
                _charge(order.payments[0].id, reference, order.currency)
            )
        return number

    def happen(self, number: OrderNumber, event: Event, **facts: str) -> None:
        """Tell the timeline something, and have the mails about it queued with it."""
        with self.database.write() as session:
            order = order_for_change(session, number)
            change = Change(session, order, self.services.desk.call())
            change.tell(event, facts)
            queue_mails(change, payment_facts(order))

    def place(self, number: OrderNumber) -> None:
        self.happen(number, Event.ORDER_PLACED)


class MailShop(Happenings):
    """One desk of it, with its mail server.

    Attributes:
        services: the desk's use cases.
        mail: those of mails.
    """

    def __init__(self, url: str, clock: SetClock, name: str = "till-1", run: str = "first") -> None:
        self.clock = clock
        shop = Shop(Region.EU, Mode.TRAINING, "P-", "Corner shop", "https://desk.paydesk.test")
        database = open_database(url, clock)
        desk = Desk(name, run, shop, database, None, clock)  # no mail asks Amazon
        super().__init__(assemble(desk, threading.Event()))

    def use(self, port: int, **changes: object) -> None:
        """Send by a server on this machine."""
        told = {"host": "127.0.0.1", "security": Security.PLAIN, "address": SENDER, **changes}
        self.mail.servers.save(MailServer(port=port, **told), None, "olga")
        self.mail.grid.set_department((OFFICE,), "olga")

    def rows(self, number: str = "") -> list:
        """Mails as (event, audience, state), the oldest first."""
        found = reversed(self.mail.mails.page(order=number))
        return [(row.event.value, row.audience.value, row.state.value) for row in found]

    def close(self) -> None:
        self.mail.runner.close()
        self.database.close()


def _charge(payment_id: int, reference: str, currency: Currency) -> ChargeRecord:
    return ChargeRecord(
        payment_id=payment_id,
        reference_id=f"{reference}-r",
        charge_id=f"{reference}-A000001",
        currency=currency,
        amount_minor=119_00,
        state=ChargeState.AUTHORIZED,
        refunds=[],
    )
