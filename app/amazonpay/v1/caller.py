"""One call of the classic API from parameters to details: quota, signature, wire, verdict, log."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TypeVar

from app.amazonpay.clock_skew import ClockSkew
from app.amazonpay.pace import Pace
from app.amazonpay.retries import Retries
from app.amazonpay.throttle import Throttle
from app.amazonpay.transport import Transport, WireRequest, request_head
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.document import Node, UnreadableAnswer
from app.amazonpay.v1.endpoints import Endpoints
from app.amazonpay.v1.operations import Operation, quotas
from app.amazonpay.v1.reasons import CLOCK_CODES, failure
from app.amazonpay.v1.reply import Reply
from app.amazonpay.v1.signing import Signer
from app.domain.errors import AppError, ClockOff, OutcomeUnknown, Refused, Throttled

log = logging.getLogger(__name__)

T = TypeVar("T")

_FORM: Final = "application/x-www-form-urlencoded; charset=utf-8"
_LOGGED: Final = frozenset(
    {
        "AmazonOrderReferenceId",
        "AmazonAuthorizationId",
        "AmazonCaptureId",
        "AmazonRefundId",
        "AmazonProviderCreditId",
        "AmazonProviderCreditReversalId",
        "AuthorizationReferenceId",
        "CaptureReferenceId",
        "RefundReferenceId",
        "CreditReversalReferenceId",
        "OrderReferenceAttributes.SellerOrderAttributes.SellerOrderId",
        "OrderAttributes.SellerOrderAttributes.SellerOrderId",
    }
)


class Caller:
    """Calls operations for one merchant in one region and environment; safe between threads.

    Attributes:
        endpoints: whom it calls.
        skew: how far our clock is from Amazon's.
    """

    def __init__(
        self, endpoints: Endpoints, credentials: Credentials, transport: Transport, pace: Pace
    ) -> None:
        self.endpoints = endpoints
        self.skew = ClockSkew()
        self._transport = transport
        self._pace = pace
        self._retries = Retries(pace)
        self._throttle = Throttle(quotas(sandbox=endpoints.sandbox), pace)
        api, path = endpoints.api, endpoints.api_path
        self._signer = Signer("POST", api.authority, path, credentials.secret_key)
        self._head = request_head("POST", path, api, {"Content-Type": _FORM})
        self._always = {
            "AWSAccessKeyId": credentials.access_key,
            "SellerId": credentials.seller_id,
            "SignatureMethod": "HmacSHA256",
            "SignatureVersion": "2",
            "Version": "2013-01-01",
        }
        if credentials.mws_auth_token:
            self._always["MWSAuthToken"] = credentials.mws_auth_token

    def call(
        self,
        operation: Operation,
        parameters: Mapping[str, str],
        read: Callable[[Node], T],
        *,
        decides: bool = False,
    ) -> T:
        """Call an operation, unchanged again where that is allowed, and read its answer.

        Args:
            operation: which one.
            parameters: its own; empty ones are left out.
            read: makes the details of the result element.
            decides: Amazon may take its time, for it decides about money before it answers.

        Raises:
            RejectedByAmazon: Amazon refused the call; it had no effect.
            Refused: a text that cannot be sent; nothing was.
            NotSent: it had no effect; ``Throttled`` when the quota was used up.
            OutcomeUnknown: nobody can tell whether it had one.
        """
        sent = {name: value for name, value in parameters.items() if value}
        patience = self._pace.patience
        timeout_s = patience.decision_s if decides else patience.read_s
        attempt = partial(self._attempt, operation, sent, read, timeout_s)
        return self._retries.run(operation, attempt, changes=operation.changes)

    def _attempt(
        self,
        operation: Operation,
        sent: dict[str, str],
        read: Callable[[Node], T],
        timeout_s: float,
    ) -> T:
        """Wait for a token and exchange once; again only while Amazon answers "throttled"."""
        left_s = self._pace.patience.throttle_s
        times = 0
        while True:
            left_s -= self._throttle.acquire(operation, left_s)
            try:
                reply = self._exchange(operation, sent, timeout_s)
                return self._verdict(reply, read)
            except Throttled:
                times += 1
                self._throttle.emptied(operation, times)

    def _exchange(self, operation: Operation, sent: dict[str, str], timeout_s: float) -> Reply:
        clock = self._pace.clock
        request = WireRequest(self.endpoints.api, self._head, self._signed(operation, sent))
        started = clock.monotonic()
        answer = self._transport.send(request, timeout_s)
        self.skew.note(answer.header(b"date"), clock.now())
        reply = Reply(operation, answer)
        level = logging.INFO if operation.changes else logging.DEBUG
        if log.isEnabledFor(level):
            facts = {name: value for name, value in sent.items() if name in _LOGGED}
            facts |= {
                "operation": operation.value,
                "amazon_request_id": reply.request_id,
                "error_code": reply.code,
            }
            numbers = {
                "http_status": reply.status,
                "duration_ms": round((clock.monotonic() - started) * 1000),
            }
            log.log(level, "amazon pay answered", extra={**facts, **numbers})
        return reply

    def _signed(self, operation: Operation, sent: dict[str, str]) -> bytes:
        now = self._pace.clock.now()
        parameters = {**self._always, **sent, "Action": operation.value}
        parameters["Timestamp"] = f"{now.isoformat(timespec='seconds')[:19]}Z"
        try:
            return self._signer.signed(parameters)
        except UnicodeEncodeError as broken:
            raise Refused("a text holds half a character and cannot be sent") from broken

    def _verdict(self, reply: Reply, read: Callable[[Node], T]) -> T:
        if reply.result is None:
            raise self._refusal(reply)
        try:
            return read(reply.result)
        except UnreadableAnswer as unreadable:
            raise OutcomeUnknown(f"the answer cannot be relied on: {unreadable}") from unreadable

    def _refusal(self, reply: Reply) -> AppError:
        """The error of an answer that is no result."""
        if reply.code in CLOCK_CODES:
            named = "Timestamp" in reply.message or "expired" in reply.message.lower()
            if self.skew.beyond_amazon or named or reply.code == "RequestExpired":
                return ClockOff(self.skew.seconds, reply.message, reply.request_id)
        return failure(reply.status, reply.code, reply.message, reply.request_id)
