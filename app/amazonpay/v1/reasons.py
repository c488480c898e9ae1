"""What Amazon's error codes mean for us: one table, matched on the code, not on the sentence."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from app.domain.errors import (
    AppError,
    NotSent,
    OutcomeUnknown,
    RejectedByAmazon,
    Throttled,
    WrongCredentials,
)

CLOCK_CODES: Final = frozenset({"InvalidParameterValue", "RequestExpired"})
"""How a timestamp that is more than 15 minutes off is answered, among other mistakes."""

_CLIENT_ERROR: Final = 400
_SERVER_ERROR: Final = 500
_TOO_MANY: Final = 429
_NO_TOKEN_S: Final = 2.0
"""Restore time of the slowest bucket that payments use; the buckets know better."""

_Build = Callable[[str, str, str], AppError]
"""From code, Amazon's sentence and Amazon's request id."""


def _throttled(code: str, _message: str, _request_id: str) -> AppError:
    return Throttled(code, _NO_TOKEN_S)


def _unknown(code: str, _message: str, _request_id: str) -> AppError:
    return OutcomeUnknown(f"Amazon Pay answered {code}")


def _not_received(code: str, _message: str, _request_id: str) -> AppError:
    return NotSent(f"Amazon Pay answered {code}")


_access_key: _Build = partial(WrongCredentials, "access_key")
_secret_key: _Build = partial(WrongCredentials, "secret_key")
_seller_id: _Build = partial(WrongCredentials, "seller_id")

MEANINGS: Final[dict[str, _Build]] = {
    # the caller's mistake, or a state that does not allow the call: 400, 404, 405
    "InvalidParameterValue": RejectedByAmazon,
    "InvalidAction": RejectedByAmazon,
    "InvalidAddress": RejectedByAmazon,
    "AmbiguousToken": RejectedByAmazon,
    "ConstraintsExist": RejectedByAmazon,
    "BillingAgreementConstraintsExist": RejectedByAmazon,
    "CurrencyMismatch": RejectedByAmazon,
    "CurrencyUnsupported": RejectedByAmazon,
    "DuplicateReferenceId": RejectedByAmazon,
    "DuplicateRequest": RejectedByAmazon,
    "InvalidSandboxSimulationSpecified": RejectedByAmazon,
    "PaymentMethodNotUpdated": RejectedByAmazon,
    "TransactionAmountExceeded": RejectedByAmazon,
    "TransactionCountExceeded": RejectedByAmazon,
    "PeriodicAmountExceeded": RejectedByAmazon,
    "OrderReferenceCountExceeded": RejectedByAmazon,
    "InvalidOrderReferenceId": RejectedByAmazon,
    "InvalidTransactionId": RejectedByAmazon,
    "InvalidBillingAgreementId": RejectedByAmazon,
    "InvalidAddressConsentToken": RejectedByAmazon,
    "OrderReferenceNotModifiable": RejectedByAmazon,
    "InvalidOrderReferenceStatus": RejectedByAmazon,
    "InvalidAuthorizationStatus": RejectedByAmazon,
    "InvalidCancelAttempt": RejectedByAmazon,
    "InvalidCloseAttempt": RejectedByAmazon,
    "CaptureNotRefundable": RejectedByAmazon,
    "BillingAgreementNotModifiable": RejectedByAmazon,
    "InvalidBillingAgreementStatus": RejectedByAmazon,
    "InvalidAccountStatus": RejectedByAmazon,
    # who is calling: 401, 403
    "MissingAuthenticationToken": _access_key,
    "InvalidAccessKeyId": _access_key,
    "InvalidClientTokenId": _access_key,
    "SignatureDoesNotMatch": _secret_key,
    "AccessDenied": _seller_id,
    "UnauthorizedAccess": _seller_id,
    "UnauthorizedSolutionProvider": _seller_id,
    # not processed: 503, and a request that broke off on its way
    "RequestThrottled": _throttled,
    "QuotaExceeded": _throttled,
    "InputStreamDisconnected": _not_received,
    # Amazon's own trouble: 500, 503
    "InternalServerError": _unknown,
    "InternalError": _unknown,
    "ServiceUnavailable": _unknown,
}
"""Source: classic API reference, error codes."""


def failure(status: int, code: str, message: str = "", request_id: str = "") -> AppError:
    """The error to raise for an answer that is none.

    Args:
        status: HTTP status, decisive where the code is new or missing.
        code: verbatim, empty when the body could not be read.
        message: Amazon's sentence; may quote what was sent, so it is never logged.
        request_id: Amazon's id of the call.
    """
    build = MEANINGS.get(code)
    if build is not None:
        return build(code, message, request_id)
    named = code or f"HTTP {status}"
    if status == _TOO_MANY:
        return _throttled(named, message, request_id)
    if code and _CLIENT_ERROR <= status < _SERVER_ERROR:
        return RejectedByAmazon(named, message, request_id)
    return _unknown(named, message, request_id)
