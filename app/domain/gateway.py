"""What the shop needs from Amazon Pay, whichever API generation answers."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.address import AmazonAddress
from app.domain.identifiers import (
    CaptureId,
    ChargeId,
    ChargePermissionId,
    OrderNumber,
    ReferenceId,
    RefundId,
)
from app.domain.money import Money
from app.domain.states import ChargePermissionState, ChargeState, RefundState


@dataclass(frozen=True, slots=True)
class Word:
    """One state as Amazon spelled it.

    Attributes:
        state: verbatim, e.g. ``Open``.
        reason: reason code, verbatim; empty when none was given.
        description: Amazon's free text, empty when none was given.
        updated_at: Amazon's ``LastUpdateTimestamp``; ``None`` when missing (a Draft has none).
    """

    state: str
    reason: str = ""
    description: str = ""
    updated_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class BuyerContact:
    """Who pays. Personal data: never logged, erased on request; hidden from ``repr``."""

    name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PermissionReport:
    """One Charge Permission (Order Reference) as Amazon described it at one moment.

    Attributes:
        state: ``None`` when Amazon's word is unknown to us; then ``word`` has it verbatim.
        total: ``None`` until it was set.
        constraints: what still hinders confirmation, Amazon's constraint ids.
        charge_ids: authorizations made on it.
        address: as far as Amazon shows it in this state and with this token.
        authentication: ``PaymentAuthenticationStatus``, e.g. ``REQUIRED``; empty when missing.
    """

    permission_id: ChargePermissionId
    state: ChargePermissionState | None
    word: Word
    total: Money | None = None
    constraints: tuple[str, ...] = ()
    charge_ids: tuple[ChargeId, ...] = ()
    buyer: BuyerContact | None = None
    address: AmazonAddress | None = field(default=None, repr=False)
    billing_address: AmazonAddress | None = field(default=None, repr=False)
    language: str = ""
    environment: str = ""
    order_number: str = ""
    authentication: str = ""
    created_at: dt.datetime | None = None
    expires_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class CaptureReport:
    """The capture half of a Charge: an object of its own in the classic API.

    Attributes:
        captured: what was asked for; it is the buyer's money only when the Charge is CAPTURED.
        refunded: as Amazon counts it, which lags behind refunds that are still pending.
    """

    capture_id: CaptureId
    reference_id: ReferenceId
    state: ChargeState | None
    word: Word
    captured: Money
    refunded: Money
    fee: Money | None = None
    refund_ids: tuple[RefundId, ...] = ()
    created_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class ChargeReport:
    """One Charge as Amazon described it at one moment.

    Attributes:
        state: authorization and capture seen as one; ``None`` when a word is unknown.
        word: of the authorization half; the capture half has its own in ``capture``.
        capture: ``None`` before any capture.
        soft_decline: the buyer can mend it with another payment method; ``None`` if unsaid.
        expires_at: end of the authorization, 30 days live.
    """

    charge_id: ChargeId
    reference_id: ReferenceId
    state: ChargeState | None
    word: Word
    authorized: Money
    capture: CaptureReport | None = None
    soft_decline: bool | None = None
    capture_now: bool = False
    billing_address: AmazonAddress | None = field(default=None, repr=False)
    created_at: dt.datetime | None = None
    expires_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class RefundReport:
    """One Refund as Amazon described it at one moment.

    Attributes:
        kind: ``SellerInitiated``, or Amazon's own such as ``AmazonA-ZRefund``, verbatim.
    """

    refund_id: RefundId
    reference_id: ReferenceId
    state: RefundState | None
    word: Word
    amount: Money
    kind: str = "SellerInitiated"
    created_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class OrderDetails:
    """What the shop tells Amazon about an order before it is confirmed.

    Attributes:
        seller_note: shown to the buyer, at most 1,024 characters; carries sandbox simulations.
        store_name: shown to the buyer, at most 50 characters.
    """

    permission_id: ChargePermissionId
    total: Money
    order_number: OrderNumber
    store_name: str = ""
    seller_note: str = ""
    custom_information: str = ""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Ask Amazon to open the order for charges.

    Attributes:
        success_url: where the buyer lands after the confirmation flow; EU and UK only.
        failure_url: likewise when it failed or was abandoned.
        expect_immediate_authorization: Amazon closes the order after 60 minutes without one.
    """

    permission_id: ChargePermissionId
    success_url: str = ""
    failure_url: str = ""
    expect_immediate_authorization: bool = False


@dataclass(frozen=True, slots=True)
class AuthorizeRequest:
    """Reserve money.

    Attributes:
        timeout_minutes: 0 asks for an answer at once (synchronous); otherwise Amazon may take
            that long, in multiples of 5 up to 1,440.
        capture_now: take the money with the same call.
        note: shown to the buyer, at most 255 characters; carries sandbox simulations.
        soft_descriptor: on the card statement, at most 16 characters.
    """

    permission_id: ChargePermissionId
    reference_id: ReferenceId
    amount: Money
    timeout_minutes: int = 0
    capture_now: bool = False
    note: str = ""
    soft_descriptor: str = ""


@dataclass(frozen=True, slots=True)
class CaptureRequest:
    """Take money that was reserved, once per Charge; the rest of it is released."""

    charge_id: ChargeId
    reference_id: ReferenceId
    amount: Money
    note: str = ""
    soft_descriptor: str = ""


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """Give captured money back."""

    capture_id: CaptureId
    reference_id: ReferenceId
    amount: Money
    note: str = ""
    soft_descriptor: str = ""


class Gateway(Protocol):
    """Amazon Pay as the services see it. Every method may block; none may run on the GUI thread.

    Every method raises ``RejectedByAmazon`` (or a subclass) when Amazon refused the call,
    ``NotSent`` when it certainly had no effect, ``OutcomeUnknown`` when nobody can tell yet.
    A decline is an answer, not an exception: it is in the report. Calls that carry a reference
    id, and confirm, cancel, close and void, may be repeated unchanged without a second effect.
    """

    def describe(
        self, permission_id: ChargePermissionId, access_token: str = ""
    ) -> PermissionReport: ...

    def set_details(self, details: OrderDetails) -> PermissionReport: ...

    def confirm(self, confirmation: Confirmation) -> None: ...

    def authorize(self, request: AuthorizeRequest) -> ChargeReport: ...

    def charge(self, charge_id: ChargeId) -> ChargeReport: ...

    def capture(self, request: CaptureRequest) -> CaptureReport: ...

    def captured(self, capture_id: CaptureId) -> CaptureReport: ...

    def void(self, charge_id: ChargeId, reason: str) -> None: ...

    def cancel(self, permission_id: ChargePermissionId, reason: str) -> None: ...

    def close(self, permission_id: ChargePermissionId, reason: str) -> None: ...

    def refund(self, request: RefundRequest) -> RefundReport: ...

    def refunded(self, refund_id: RefundId) -> RefundReport: ...
