"""The operations on Authorizations, Captures and Refunds (v1 §2.7 to §2.10)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.emulator import authorizations, captures, refunds, simulations
from app.emulator.authorizations import AuthorizeRequest
from app.emulator.captures import CaptureRequest
from app.emulator.objects import Authorization, Capture, Refund
from app.emulator.refunds import RefundRequest
from app.emulator.refusals import invalid_value
from app.emulator.simulations import outcome_simulation
from app.emulator.v1_call import ApiCall, duplicate_reference_id, duplicate_request
from app.emulator.v1_payloads import authorization_details, capture_details, refund_details
from app.emulator.v1_xml import Element

_NOTE_LIMIT: Final = 255
_DESCRIPTOR_LIMIT: Final = 16
_LONGEST_TIMEOUT: Final = 1440
_TIMEOUT_STEP: Final = 5


def authorize(call: ApiCall) -> list[Element]:
    """Do Authorize (v1 §2.7); a repeat is answered with what the first one made."""
    request = _authorize_request(call)
    order = call.order_reference()
    known = call.earlier(Authorization, request.reference_id)
    if known is not None:
        if known.order_reference_id != order.order_reference_id:
            raise duplicate_reference_id(request.reference_id)
        if not request.is_repeated_by(known):
            raise duplicate_request(request.reference_id)
        return [authorization_details(call.world, known)]
    allowed = simulations.AUTHORIZE_AND_CAPTURE if request.capture_now else simulations.AUTHORIZE
    simulation = outcome_simulation(request.note, call.environment, allowed)
    request = replace(request, simulation=simulation)
    made = authorizations.authorize(call.world, order, request)
    return [authorization_details(call.world, made, just_made=True)]


def _authorize_request(call: ApiCall) -> AuthorizeRequest:
    sent = call.parameters
    timeout = sent.integer("TransactionTimeout", _LONGEST_TIMEOUT)
    if timeout > _LONGEST_TIMEOUT or timeout % _TIMEOUT_STEP:
        raise invalid_value("TransactionTimeout", str(timeout))
    return AuthorizeRequest(
        reference_id=sent.reference_id("AuthorizationReferenceId"),
        amount=sent.price("AuthorizationAmount"),
        note=sent.text("SellerAuthorizationNote", _NOTE_LIMIT),
        timeout_minutes=timeout,
        capture_now=sent.flag("CaptureNow"),
        soft_descriptor=sent.text("SoftDescriptor", _DESCRIPTOR_LIMIT),
        provider_credits=sent.shares("ProviderCreditList", "CreditAmount"),
        item_categories=sent.members("OrderItemCategories.OrderItemCategory"),
    )


def get_authorization_details(call: ApiCall) -> list[Element]:
    """Do GetAuthorizationDetails (v1 §2.8)."""
    shelf = call.world.shelves.authorizations
    found = call.transaction(shelf, "AmazonAuthorizationId")
    return [authorization_details(call.world, found)]


def close_authorization(call: ApiCall) -> list[Element]:
    """Do CloseAuthorization (v1 §2.8)."""
    call.parameters.text("ClosureReason", _NOTE_LIMIT)
    shelf = call.world.shelves.authorizations
    authorizations.close_for_seller(call.world, call.transaction(shelf, "AmazonAuthorizationId"))
    return []


def capture(call: ApiCall) -> list[Element]:
    """Do Capture (v1 §2.9); a repeat is answered with what the first one made."""
    sent = call.parameters
    request = CaptureRequest(
        reference_id=sent.reference_id("CaptureReferenceId"),
        amount=sent.price("CaptureAmount"),
        note=sent.text("SellerCaptureNote", _NOTE_LIMIT),
        soft_descriptor=sent.text("SoftDescriptor", _DESCRIPTOR_LIMIT),
        provider_credits=sent.shares("ProviderCreditList", "CreditAmount"),
    )
    shelf = call.world.shelves.authorizations
    authorization = call.transaction(shelf, "AmazonAuthorizationId")
    known = call.earlier(Capture, request.reference_id)
    if known is not None:
        if known.authorization_id != authorization.authorization_id:
            raise duplicate_reference_id(request.reference_id)
        if not request.is_repeated_by(known):
            raise duplicate_request(request.reference_id)
        return [capture_details(call.world, known)]
    simulation = outcome_simulation(request.note, call.environment, simulations.CAPTURE)
    request = replace(request, simulation=simulation)
    return [capture_details(call.world, captures.capture(call.world, authorization, request))]


def get_capture_details(call: ApiCall) -> list[Element]:
    """Do GetCaptureDetails (v1 §2.9)."""
    found = call.transaction(call.world.shelves.captures, "AmazonCaptureId")
    return [capture_details(call.world, found)]


def refund(call: ApiCall) -> list[Element]:
    """Do Refund (v1 §2.10); a repeat is answered with what the first one made."""
    sent = call.parameters
    request = RefundRequest(
        reference_id=sent.reference_id("RefundReferenceId"),
        amount=sent.price("RefundAmount"),
        note=sent.text("SellerRefundNote", _NOTE_LIMIT),
        soft_descriptor=sent.text("SoftDescriptor", _DESCRIPTOR_LIMIT),
        provider_reversals=sent.shares("ProviderCreditReversalList", "CreditReversalAmount"),
    )
    captured = call.transaction(call.world.shelves.captures, "AmazonCaptureId")
    known = call.earlier(Refund, request.reference_id)
    if known is not None:
        if known.capture_id != captured.capture_id:
            raise duplicate_reference_id(request.reference_id)
        if not request.is_repeated_by(known):
            raise duplicate_request(request.reference_id)
        return [refund_details(call.world, known)]
    simulation = outcome_simulation(request.note, call.environment, simulations.REFUND)
    request = replace(request, simulation=simulation)
    return [refund_details(call.world, refunds.refund(call.world, captured, request))]


def get_refund_details(call: ApiCall) -> list[Element]:
    """Do GetRefundDetails (v1 §2.10)."""
    found = call.transaction(call.world.shelves.refunds, "AmazonRefundId")
    return [refund_details(call.world, found)]
