"""What Amazon Pay answers when it will not do what it was asked (v1 §5.2)."""

from __future__ import annotations

from typing import Final

STATUS: Final[dict[str, int]] = {
    "InvalidParameterValue": 400,
    "InvalidAction": 400,
    "AmbiguousToken": 400,
    "ConstraintsExist": 400,
    "CurrencyMismatch": 400,
    "CurrencyUnsupported": 400,
    "DuplicateReferenceId": 400,
    "DuplicateRequest": 400,
    "InvalidSandboxSimulationSpecified": 400,
    "PaymentMethodNotUpdated": 400,
    "TransactionAmountExceeded": 400,
    "TransactionCountExceeded": 400,
    "InputStreamDisconnected": 400,
    "MissingAuthenticationToken": 401,
    "UnauthorizedAccess": 401,
    "AccessDenied": 401,
    "UnauthorizedSolutionProvider": 401,
    "InvalidAccessKeyId": 403,
    "SignatureDoesNotMatch": 403,
    "InvalidAccountStatus": 403,
    "InvalidAddress": 404,
    "InvalidOrderReferenceId": 404,
    "InvalidTransactionId": 404,
    "InvalidAddressConsentToken": 404,
    "OrderReferenceNotModifiable": 405,
    "InvalidOrderReferenceStatus": 405,
    "InvalidAuthorizationStatus": 405,
    "InvalidCancelAttempt": 405,
    "InvalidCloseAttempt": 405,
    "CaptureNotRefundable": 405,
    "InternalServerError": 500,
    "RequestThrottled": 503,
    "ServiceUnavailable": 503,
    # Spoken by the widgets only (v1 §7.5), never by the API:
    "AddressNotModifiable": 400,
    "PaymentMethodNotModifiable": 400,
}


class Refusal(Exception):
    """A request was refused and nothing has changed.

    Attributes:
        code: Amazon's error code, a key of `STATUS`.
        gateway: the refusal comes from the gateway before the service (v1 §5.1).
        status: the HTTP status; the code's own if none is given.
    """

    def __init__(
        self, code: str, message: str, *, gateway: bool = False, status: int | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.gateway = gateway
        self.status = status or STATUS[code]


def invalid_value(name: str, value: str) -> Refusal:
    """Refuse a parameter in the recorded wording of §5.2."""
    return Refusal(
        "InvalidParameterValue", f"The Value '{value}' is invalid for the Parameter '{name}'"
    )
