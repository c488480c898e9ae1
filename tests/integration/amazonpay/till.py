"""A till in front of the emulator: the client under test, and control playing the buyer."""

import datetime as dt

from app.amazonpay.transport import Transport
from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.endpoints import Endpoints
from app.amazonpay.v1.gateway import ClassicGateway
from app.amazonpay.v1.login import Login
from app.domain.environment import Mode, Region
from app.domain.gateway import AuthorizeRequest, CaptureRequest, RefundRequest
from app.domain.money import Money
from tests.unit.amazonpay.timeline import Timeline


class Till:
    """One shop in one region; waiting costs no time, for the timeline only pretends.

    Attributes:
        token: the access token of the buyer of the order made last.
    """

    def __init__(self, made_by_emulator, region=Region.EU, tls=None, **patience):
        self.region = region
        self.currency = region.currency
        self.made_by_emulator = made_by_emulator
        self.timeline = Timeline(dt.datetime.now(dt.UTC))
        self.pace = self.timeline.pace(**patience)
        self.endpoints = Endpoints.of(region, Mode.TRAINING, made_by_emulator["base_url"])
        self.transport = Transport() if tls is None else Transport(tls=tls)
        self.client = self.client_with()
        self.gateway = ClassicGateway(self.client)
        self.login = Login(self.endpoints, made_by_emulator["client_id"], self.transport, self.pace)
        self.token = ""

    def client_with(self, **changes):
        """A client with these credentials changed, on the same transport."""
        names = ("seller_id", "access_key", "secret_key", "client_id")
        kept = {name: self.made_by_emulator[name] for name in names}
        credentials = Credentials(**(kept | changes))
        return ClassicClient(self.endpoints, credentials, self.transport, self.pace)

    def close(self):
        self.transport.close()


class Stage:
    """A till and the control routes of its emulator."""

    def __init__(self, till, control):
        self.till = till
        self.control = control
        self.gateway = till.gateway

    def money(self, text):
        return Money.parse(text, self.till.currency)

    def order(self, total="100.00", **wishes):
        """An Order Reference, Open unless ``confirmed=False``; without a total if ``None``."""
        wishes = {"confirmed": True, **wishes}
        if total is not None:
            money = self.money(total)
            wishes["total"] = {"amount": money.to_wire(), "currency": money.currency.value}
        made = self.control.post("order-references", region=self.till.region.value, **wishes)
        self.till.token = made["access_token"]
        return made["AmazonOrderReferenceId"]

    def authorize(self, order_id, reference="P-1-a01", total="100.00", **more):
        return self.gateway.authorize(
            AuthorizeRequest(order_id, reference, self.money(total), **more)
        )

    def capture(self, charge_id, reference="P-1-c01", total="100.00", **more):
        return self.gateway.capture(CaptureRequest(charge_id, reference, self.money(total), **more))

    def refund(self, capture_id, reference="P-1-r01", total="100.00", **more):
        return self.gateway.refund(RefundRequest(capture_id, reference, self.money(total), **more))

    def captured(self, total="100.00"):
        """The id of a completed capture on an order of its own."""
        charge = self.authorize(self.order(total), total=total)
        return self.capture(charge.charge_id, total=total).capture_id
