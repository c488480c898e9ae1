"""What the classic API answers, typed; every state and reason is kept as the word Amazon used."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from app.domain.address import AmazonAddress
from app.domain.gateway import BuyerContact, Word
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class Constraint:
    """What hinders confirmation: Amazon's ``ConstraintID`` and its sentence."""

    constraint_id: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class SellerOrderAttributes:
    """What the shop wrote on an order."""

    seller_order_id: str = ""
    store_name: str = ""
    order_item_categories: tuple[str, ...] = ()
    custom_information: str = field(default="", repr=False)
    supplementary_data: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class OrderReferenceDetails:
    """One Order Reference; empty text, ``None`` or ``()`` where Amazon said nothing.

    Attributes:
        address: ``Destination``, as far as Amazon shows it.
        authorization_ids: from ``IdList``.
        parent_id: the billing agreement it came from, with ``parent_type``.
        authentication: ``PaymentAuthenticationStatus``.
        static_token: ``PaymentReference``.

    Source: classic API reference, OrderReferenceDetails.
    """

    order_reference_id: str
    status: Word
    total: Money | None = None
    constraints: tuple[Constraint, ...] = ()
    authorization_ids: tuple[str, ...] = ()
    buyer: BuyerContact | None = None
    address: AmazonAddress | None = field(default=None, repr=False)
    billing_address: AmazonAddress | None = field(default=None, repr=False)
    seller_note: str = field(default="", repr=False)
    platform_id: str = ""
    seller_order: SellerOrderAttributes = SellerOrderAttributes()
    payment_descriptor: str = field(default="", repr=False)
    release_environment: str = ""
    order_language: str = ""
    request_payment_authorization: bool | None = None
    parent_id: str = ""
    parent_type: str = ""
    authentication: str = ""
    static_token: str = field(default="", repr=False)
    created_at: dt.datetime | None = None
    expires_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class AuthorizationDetails:
    """One authorization.

    Attributes:
        captured: still zero in the answer to an Authorize with CaptureNow.
        capture_ids: from ``IdList``.
        soft_decline: ``None`` when Amazon did not say.
        order_reference_id: only from AuthorizeOnBillingAgreement.

    Source: classic API reference, Authorize.
    """

    authorization_id: str
    reference_id: str
    status: Word
    amount: Money
    captured: Money | None = None
    fee: Money | None = None
    capture_ids: tuple[str, ...] = ()
    capture_now: bool = False
    soft_decline: bool | None = None
    soft_descriptor: str = ""
    note: str = field(default="", repr=False)
    billing_address: AmazonAddress | None = field(default=None, repr=False)
    address_verification_code: str = ""
    order_reference_id: str = ""
    created_at: dt.datetime | None = None
    expires_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class ProviderCreditSummary:
    """Which provider got which credit, or which reversal."""

    provider_id: str
    credit_id: str


@dataclass(frozen=True, slots=True)
class CaptureDetails:
    """One capture. Source: classic API reference, Capture.

    Attributes:
        refund_ids: from ``IdList``.
        converted: in ledger currency, multi-currency accounts alone; ``conversion_rate`` is text.
    """

    capture_id: str
    reference_id: str
    status: Word
    amount: Money
    refunded: Money | None = None
    fee: Money | None = None
    refund_ids: tuple[str, ...] = ()
    soft_descriptor: str = ""
    note: str = field(default="", repr=False)
    provider_credits: tuple[ProviderCreditSummary, ...] = ()
    converted: Money | None = None
    conversion_rate: str = ""
    created_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class RefundDetails:
    """One refund. Source: classic API reference, Refund.

    Attributes:
        kind: ``RefundType``, verbatim.
    """

    refund_id: str
    reference_id: str
    status: Word
    amount: Money
    kind: str = ""
    fee_refunded: Money | None = None
    soft_descriptor: str = ""
    note: str = field(default="", repr=False)
    provider_credit_reversals: tuple[ProviderCreditSummary, ...] = ()
    converted: Money | None = None
    conversion_rate: str = ""
    created_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class OrderReferencePage:
    """Some Order References of a list; ``next_page_token`` is empty on the last page."""

    order_references: tuple[OrderReferenceDetails, ...]
    next_page_token: str = ""


@dataclass(frozen=True, slots=True)
class ServiceStatus:
    """How Amazon Pay feels: ``GREEN``, ``GREEN_I``, ``YELLOW`` or ``RED``, verbatim."""

    status: str
    at: dt.datetime | None = None
    messages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotificationConfiguration:
    """Where Amazon posts which events (``ALL``, ``ORDER_REFERENCE``, …)."""

    url: str
    event_types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProviderCreditDetails:
    """A marketplace's share of a capture. Source: classic API reference, provider credits."""

    credit_id: str
    seller_id: str
    provider_id: str
    reference_id: str
    status: Word
    amount: Money
    reversed: Money | None = None
    reversal_ids: tuple[str, ...] = ()
    created_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class ProviderCreditReversalDetails:
    """A marketplace's share given back."""

    reversal_id: str
    seller_id: str
    provider_id: str
    reference_id: str
    status: Word
    amount: Money
    note: str = field(default="", repr=False)
    created_at: dt.datetime | None = None
