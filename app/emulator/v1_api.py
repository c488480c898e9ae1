"""The classic API at Amazon's paths: from a request to its XML answer (v1 §1 to §5)."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from starlette.types import Receive, Scope, Send

from app.emulator import v1_operations_list as listing
from app.emulator import v1_operations_orders as orders
from app.emulator import v1_operations_payments as payments
from app.emulator import v1_operations_service as service
from app.emulator.faults import Fault, FaultBook, FaultKind
from app.emulator.ledger import Call
from app.emulator.misfortune import Connection, suffer_after, suffer_before
from app.emulator.refusals import Refusal
from app.emulator.v1_answer import Answer, send_answer
from app.emulator.v1_call import ApiCall
from app.emulator.v1_gate import Gate, SignedRequest, environment_of, throttled
from app.emulator.v1_parameters import Parameters
from app.emulator.v1_payloads import timestamp
from app.emulator.v1_xml import Element, gateway_error, service_error, success

if TYPE_CHECKING:
    from app.emulator.world import World

log = logging.getLogger(__name__)

OPERATIONS: Final[dict[str, Callable[[ApiCall], list[Element]]]] = {
    "SetOrderReferenceDetails": orders.set_order_reference_details,
    "SetOrderAttributes": orders.set_order_attributes,
    "ConfirmOrderReference": orders.confirm_order_reference,
    "GetOrderReferenceDetails": orders.get_order_reference_details,
    "CancelOrderReference": orders.cancel_order_reference,
    "CloseOrderReference": orders.close_order_reference,
    "Authorize": payments.authorize,
    "GetAuthorizationDetails": payments.get_authorization_details,
    "CloseAuthorization": payments.close_authorization,
    "Capture": payments.capture,
    "GetCaptureDetails": payments.get_capture_details,
    "Refund": payments.refund,
    "GetRefundDetails": payments.get_refund_details,
    "ListOrderReference": listing.list_order_reference,
    "ListOrderReferenceByNextToken": listing.list_order_reference_by_next_token,
    "GetServiceStatus": service.get_service_status,
    "GetMerchantAccountStatus": service.get_merchant_account_status,
    "SetMerchantNotificationConfiguration": service.set_merchant_notification_configuration,
    "GetMerchantNotificationConfiguration": service.get_merchant_notification_configuration,
    "GetProviderCreditDetails": service.get_provider_credit_details,
    "GetProviderCreditReversalDetails": service.get_provider_credit_reversal_details,
    "ReverseProviderCredit": service.reverse_provider_credit,
}

_LARGEST_BODY: Final = 256 * 1024
_MOST_FIELDS: Final = 500
_OBJECT_IDS: Final = (
    "AmazonOrderReferenceId",
    "AmazonAuthorizationId",
    "AmazonCaptureId",
    "AmazonRefundId",
    "AmazonProviderCreditId",
    "AmazonProviderCreditReversalId",
    "QueryId",
)
_REFERENCE_IDS: Final = (
    "AuthorizationReferenceId",
    "CaptureReferenceId",
    "RefundReferenceId",
    "CreditReversalReferenceId",
)
_INSTEAD: Final = {
    FaultKind.INTERNAL_ERROR_BEFORE: Refusal(
        "InternalServerError", "There was an unknown error in the service."
    ),
    FaultKind.SERVICE_UNAVAILABLE: Refusal(
        "ServiceUnavailable", "The service is temporarily unavailable."
    ),
    FaultKind.THROTTLE: throttled(),
}


class V1Api:
    """An ASGI application for the API's two addresses."""

    def __init__(
        self, world: World, gate: Gate, faults: FaultBook, stopping: asyncio.Event
    ) -> None:
        self._world = world
        self._gate = gate
        self._faults = faults
        self._stopping = stopping
        self._order = Random(2013)  # noqa: S311  # shuffles XML, guards nothing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or suffer the fault that was asked for it."""
        connection = Connection(scope, receive, send, self._stopping)
        request = await _read(scope, receive)
        if request is None:
            return
        parameters = dict(request.pairs)
        fault = self._faults.take(parameters.get("Action", ""))
        if fault is None:
            await send_answer(send, self.answer(request, parameters))
            return
        instead = _INSTEAD.get(fault.kind)
        refused = self._refused(instead) if instead else None
        if not await suffer_before(connection, fault, refused):
            if not fault.kind.has_effect:
                self._note(request, parameters, refused, fault)
            return
        answer = self.answer(request, parameters, fault)
        error = self._refused(_INSTEAD[FaultKind.INTERNAL_ERROR_BEFORE])
        await suffer_after(connection, fault, answer, error)

    def answer(
        self, request: SignedRequest, parameters: dict[str, str], fault: Fault | None = None
    ) -> Answer:
        """Do what a request asks and return the answer."""
        with self._world.transaction():
            try:
                answer = self._do(request, parameters)
            except Refusal as refusal:
                answer = self._refused(refusal)
            except Exception:
                log.exception("operation failed", extra={"action": parameters.get("Action")})
                answer = self._refused(_INSTEAD[FaultKind.INTERNAL_ERROR_BEFORE])
        self._note(request, parameters, answer, fault)
        return answer

    def _do(self, request: SignedRequest, parameters: dict[str, str]) -> Answer:
        environment = environment_of(request.path)
        action = parameters.get("Action", "")
        operation = OPERATIONS.get(action)
        if operation is None:
            raise Refusal(
                "InvalidAction", f"The action {action} is not valid for this section.", gateway=True
            )
        self._gate.check_caller(request, parameters)
        self._gate.check_quota(environment, action)
        if len(request.pairs) != len(parameters):
            raise Refusal("InvalidParameterValue", "A parameter was sent more than once.")
        call = ApiCall(self._world, environment, Parameters(parameters))
        payload = operation(call)
        request_id = str(uuid.uuid4())
        order = self._order if self._world.switches.shuffle else None
        return self._answer(200, success(action, payload, request_id, order), request_id)

    def _refused(self, refusal: Refusal) -> Answer:
        request_id = str(uuid.uuid4())
        if refusal.gateway:
            body = gateway_error(refusal.code, refusal.message, request_id)
        else:
            blame = "Sender" if refusal.status < 500 else "Receiver"  # noqa: PLR2004  # HTTP's line
            body = service_error(blame, refusal.code, refusal.message, request_id)
        return self._answer(refusal.status, body, request_id, refusal.code)

    def _answer(self, status: int, body: str, request_id: str, code: str = "") -> Answer:
        now = timestamp(self._world.clock.now()).encode("ascii")
        headers = (
            (b"x-mws-request-id", request_id.encode("ascii")),
            (b"x-mws-timestamp", now),
        )
        return Answer(status, body.encode(), code, headers=headers)

    def _note(
        self,
        request: SignedRequest,
        parameters: dict[str, str],
        answer: Answer | None,
        fault: Fault | None = None,
    ) -> None:
        calls = self._world.calls
        calls.add(
            Call(
                number=calls.next_number(),
                at=self._world.clock.now(),
                environment="Sandbox" if "_Sandbox" in request.path else "Live",
                operation=parameters.get("Action", "")[:64],
                object_id=_first(parameters, _OBJECT_IDS),
                reference_id=_first(parameters, _REFERENCE_IDS),
                status=answer.status if answer else 0,
                code=answer.code if answer else "",
                fault=fault.kind.value if fault else "",
            )
        )


async def _read(scope: Scope, receive: Receive) -> SignedRequest | None:
    """Read a request; None if the client left before it was complete.

    A body that is too long or no form leaves the request without parameters.
    """
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False) or len(body) > _LARGEST_BODY:
            break
    whole = len(body) <= _LARGEST_BODY
    pairs = _pairs(scope["query_string"], body) if whole else ()
    host = next((value for name, value in scope["headers"] if name == b"host"), b"")
    return SignedRequest(
        scope["method"],
        host.decode("latin-1").lower(),
        scope["raw_path"].decode("ascii"),
        pairs,
    )


def _pairs(query: bytes, body: bytes) -> tuple[tuple[str, str], ...]:
    try:
        text = b"&".join(filter(None, (query, body))).decode("ascii")
        return tuple(
            parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
        )
    except ValueError:
        return ()


def _first(parameters: dict[str, str], names: tuple[str, ...]) -> str:
    return next((parameters[name][:64] for name in names if name in parameters), "")
