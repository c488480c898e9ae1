"""What a widget answers when it cannot be shown or used (v1 §7.5)."""

from __future__ import annotations

from typing import Final

STATUS: Final[dict[str, int]] = {
    "AddressNotModifiable": 409,
    "BuyerNotAssociated": 403,
    "BuyerSessionExpired": 401,
    "CurrencyUnsupported": 400,
    "InvalidAccountStatus": 403,
    "InvalidAddress": 400,
    "InvalidOrderReferenceId": 404,
    "InvalidParameterValue": 400,
    "InvalidSellerId": 404,
    "MissingParameter": 400,
    "PaymentMethodNotModifiable": 409,
    "ReleaseEnvironmentMismatch": 409,
    "StaleOrderReference": 410,
    "UnknownError": 500,
    "invalid_grant": 400,
}
"""HTTP status by code; ITP is the browser's affair, `InvalidAddress` that of the address form."""


class WidgetRefusal(Exception):
    """A widget is refused and nothing has changed.

    Attributes:
        code: a key of `STATUS`.
        fields: for `InvalidAddress`, what is wrong by field name.
    """

    def __init__(
        self, code: str, message: str, fields: dict[str, dict[str, str]] | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.fields = fields or {}

    @property
    def status(self) -> int:
        """The HTTP status that goes with the code."""
        return STATUS[self.code]

    def content(self) -> dict[str, object]:
        """Return the body of the answer."""
        return {"code": self.code, "message": self.message, "fields": self.fields}
