"""Sends IPNs that somebody asks for: an object as it stands, a sample, a chargeback."""

from __future__ import annotations

from secrets import token_hex

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from app.emulator.amounts import parse_amount
from app.emulator.ipn_messages import Ipn, NotificationType
from app.emulator.ipn_samples import Chargeback, chargeback_ipn, sample_ipn
from app.emulator.ipn_source import ipn_of, kind_of_id
from app.emulator.json_body import BadField, JsonBody
from app.emulator.objects import Price
from app.emulator.sns_envelope import MessageType
from app.emulator.sns_sender import SnsSender
from app.emulator.states import Environment, Region
from app.emulator.world import World

CONFIRMATIONS = (MessageType.SUBSCRIPTION.value, MessageType.UNSUBSCRIBE.value)


class IpnByHand:
    """The two routes that make a message without a change behind it."""

    def __init__(self, world: World, sender: SnsSender) -> None:
        self._world = world
        self._sender = sender

    async def send(self, request: Request) -> Response:
        """`object_id` tells of an object; `type` alone sends a sample or a confirmation."""
        body = await JsonBody.of(request, "type", "object_id", "region", "environment")
        if "object_id" in body:
            with self._world.transaction():  # what is due has happened
                return self._send_object(body)
        region = body.choice("region", Region) if "region" in body else self._world.default_region
        environment = (
            body.choice("environment", Environment)
            if "environment" in body
            else Environment.SANDBOX
        )
        if body.fields.get("type") in CONFIRMATIONS:
            return self._send_confirmation(body.choice("type", MessageType), region, environment)
        type_ = body.choice("type", NotificationType)
        seller_id, now = self._world.account.seller_id, self._world.clock.now()
        return self._publish(sample_ipn(type_, region, environment, seller_id, now))

    async def chargeback(self, request: Request) -> Response:
        """Tells of a chargeback; the capture itself is left as it is."""
        body = await JsonBody.of(request, "capture_id", "amount", "state", "reason")
        with self._world.transaction():
            capture = self._world.shelves.captures.get(body.text("capture_id"))
        if capture is None:
            raise LookupError(f"There is no capture {body.text('capture_id')}.")
        order = self._world.shelves.order_references[capture.order_reference_id]
        chargeback = Chargeback(
            chargeback_id=f"CB{token_hex(8).upper()}",
            amount=_amount(body, capture.amount) if "amount" in body else capture.amount,
            created=self._world.clock.now(),
            **{name: body.text(name) for name in ("state", "reason") if name in body},
        )
        return self._publish(chargeback_ipn(chargeback, capture, order.region))

    def _send_object(self, body: JsonBody) -> Response:
        object_id = body.text("object_id")
        ipn = ipn_of(self._world, kind_of_id(self._world, object_id), object_id)
        if "type" in body and body.choice("type", NotificationType) is not ipn.type:
            raise BadField(f"{object_id} is told of by {ipn.type.value}.")
        return self._publish(ipn)

    def _send_confirmation(
        self, type_: MessageType, region: Region, environment: Environment
    ) -> Response:
        urls = self._sender.urls(environment, NotificationType.ORDER_REFERENCE)
        if not urls:
            raise BadField("No URL is set for that environment: PUT /control/ipn first.")
        message_id = self._sender.publish_confirmation(type_, region, environment, urls)
        return JSONResponse({"message_id": message_id})

    def _publish(self, ipn: Ipn) -> Response:
        message_id = self._sender.publish(ipn, self._world.clock.now())
        if message_id is None:
            raise BadField("No URL is set for that environment: PUT /control/ipn first.")
        return JSONResponse({"message_id": message_id})


def _amount(body: JsonBody, captured: Price) -> Price:
    """`"12.50"` in the capture's currency; more decimals than it has are refused."""
    amount = parse_amount(body.text("amount"), captured.currency)
    if amount is None or not amount.minor:
        raise BadField(f"amount must be a positive amount of {captured.currency}, in quotes.")
    return amount
