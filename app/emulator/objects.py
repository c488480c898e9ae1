"""The objects a pretend Amazon Pay keeps: buyers, Order References and what hangs on them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from app.emulator.states import (
    AuthorizationState,
    CaptureState,
    CardBehavior,
    Environment,
    ObjectKind,
    OrderReferenceState,
    Reason,
    RefundState,
    RefundType,
    Region,
)

S = TypeVar("S", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Price:
    """An amount of money: `minor` units (cents, pence, yen) of an ISO 4217 `currency`."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address as Amazon stores it; an absent part is the empty string."""

    name: str = ""
    line1: str = ""
    line2: str = ""
    line3: str = ""
    city: str = ""
    county: str = ""
    district: str = ""
    state_or_region: str = ""
    postal_code: str = ""
    country_code: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class PaymentMethod:
    """A card in a buyer's wallet; `tail` is its last four digits."""

    payment_id: str
    brand: str
    tail: str
    behavior: CardBehavior = CardBehavior.NORMAL


@dataclass(slots=True)
class Buyer:
    """A test buyer: who he is, his address book and his wallet, first entry first.

    Attributes:
        buyer_id: `amzn1.account.…`, the `user_id` of Login with Amazon.
        language: such as `de-DE`; becomes `OrderLanguage` of his orders.
        addresses: pairs of address id and address.
    """

    buyer_id: str
    name: str
    email: str
    phone: str
    postal_code: str
    region: Region
    language: str
    addresses: list[tuple[str, Address]] = field(default_factory=list)
    payment_methods: list[PaymentMethod] = field(default_factory=list)


@dataclass(slots=True)
class Status(Generic[S]):
    """Where an object stands; a Draft Order Reference has never been updated."""

    state: S
    reason_code: Reason | None = None
    reason_description: str | None = None
    last_update: datetime | None = None


@dataclass(slots=True)
class ScaPending:
    """A ConfirmOrderReference that waits for the buyer's confirmation flow (v1 §4.3)."""

    success_url: str
    failure_url: str
    authorization_amount: Price | None = None
    expect_immediate_authorization: bool = False


@dataclass(slots=True)
class OrderReference:
    """One order at Amazon (v1 §2.6, §3.1).

    Attributes:
        needs_address: the AddressBook widget is used, so an address must be chosen.
        payment_changed: a new payment method was chosen since the Suspended state began.
        simulated_constraint: the sandbox simulation of §8 row 1 is in force.
        presentment_currency: what the wallet shows; None is the ledger currency.
        authentication_required: the issuer asked for a confirmation flow that did not happen.
        expect_immediate_authorization: closes 60 minutes after Open without an Authorize.
    """

    order_reference_id: str
    region: Region
    environment: Environment
    buyer_id: str
    created: datetime
    expires: datetime
    status: Status[OrderReferenceState]
    total: Price | None = None
    seller_note: str = ""
    platform_id: str = ""
    seller_order_id: str = ""
    store_name: str = ""
    custom_information: str = ""
    supplementary_data: str = ""
    item_categories: list[str] = field(default_factory=list)
    psp_id: str = ""
    psp_order_id: str = ""
    request_payment_authorization: bool = False
    address_id: str = ""
    address: Address | None = None
    needs_address: bool = True
    payment_method: PaymentMethod | None = None
    payment_changed: bool = False
    order_language: str = ""
    authorization_ids: list[str] = field(default_factory=list)
    sca_pending: ScaPending | None = None
    authentication_required: bool = False
    expect_immediate_authorization: bool = False
    simulated_constraint: bool = False
    presentment_currency: str | None = None


@dataclass(frozen=True, slots=True)
class ProviderShare:
    """One member of a ProviderCreditList or ProviderCreditReversalList."""

    provider_id: str
    amount: Price


@dataclass(frozen=True, slots=True)
class Simulation:
    """A sandbox simulation read from a note (v1 §8).

    Attributes:
        minutes: `PaymentMethodUpdateTimeInMins` or `ExpirationTimeInMins`.
    """

    constraint: str = ""
    state: str = ""
    reason_code: str = ""
    minutes: int | None = None
    soft_decline: bool | None = None


@dataclass(slots=True)
class Authorization:
    """A reserved amount on an Order Reference (v1 §2.7, §3.2).

    Attributes:
        timeout_minutes: `TransactionTimeout`; 0 is synchronous.
        fee: always zero; Amazon Pay charges on capture.
        soft_decline: the decline might pass with the same payment method.
        simulation: what the seller's note asked the sandbox to play, decided later.
    """

    authorization_id: str
    order_reference_id: str
    environment: Environment
    reference_id: str
    amount: Price
    captured: Price
    fee: Price
    created: datetime
    expires: datetime
    status: Status[AuthorizationState]
    capture_now: bool = False
    note: str = ""
    soft_descriptor: str = ""
    soft_decline: bool = False
    timeout_minutes: int = 1440
    item_categories: list[str] = field(default_factory=list)
    provider_credits: list[ProviderShare] = field(default_factory=list)
    capture_ids: list[str] = field(default_factory=list)
    simulation: Simulation | None = None


@dataclass(slots=True)
class Capture:
    """Money taken from an Authorization (v1 §2.9, §3.3); `fee` is zero until Completed."""

    capture_id: str
    authorization_id: str
    order_reference_id: str
    environment: Environment
    reference_id: str
    amount: Price
    refunded: Price
    fee: Price
    created: datetime
    status: Status[CaptureState]
    note: str = ""
    soft_descriptor: str = ""
    provider_credits: list[ProviderShare] = field(default_factory=list)
    provider_credit_ids: list[str] = field(default_factory=list)
    refund_ids: list[str] = field(default_factory=list)
    simulation: Simulation | None = None


@dataclass(slots=True)
class Refund:
    """Money given back from a Capture (v1 §2.10, §3.4)."""

    refund_id: str
    capture_id: str
    order_reference_id: str
    environment: Environment
    reference_id: str
    amount: Price
    fee_refunded: Price
    created: datetime
    status: Status[RefundState]
    refund_type: RefundType = RefundType.SELLER_INITIATED
    note: str = ""
    soft_descriptor: str = ""
    provider_reversals: list[ProviderShare] = field(default_factory=list)
    provider_reversal_ids: list[str] = field(default_factory=list)
    simulation: Simulation | None = None


@dataclass(slots=True)
class ProviderCredit:
    """A marketplace's share of a Capture (v1 §2.13)."""

    credit_id: str
    capture_id: str
    order_reference_id: str
    environment: Environment
    provider_id: str
    reference_id: str
    amount: Price
    reversed_amount: Price
    created: datetime
    status: Status[RefundState]
    reversal_ids: list[str] = field(default_factory=list)


@dataclass(slots=True)
class ProviderCreditReversal:
    """A share given back by the marketplace (v1 §2.13)."""

    reversal_id: str
    credit_id: str
    order_reference_id: str
    environment: Environment
    provider_id: str
    reference_id: str
    amount: Price
    created: datetime
    status: Status[RefundState]
    note: str = ""


@dataclass(slots=True)
class AccessToken:
    """An LWA access token, `Atza|…` (v1 §1.5)."""

    token: str
    buyer_id: str
    environment: Environment
    scopes: tuple[str, ...]
    issued: datetime
    expires: datetime


@dataclass(slots=True)
class AuthorizationCode:
    """An LWA authorization code that waits to be exchanged, once (v1 §1.5)."""

    code: str
    buyer_id: str
    environment: Environment
    scopes: tuple[str, ...]
    redirect_uri: str
    client_id: str
    expires: datetime


@dataclass(slots=True)
class NotificationConfiguration:
    """Where the seller asked to be notified, by API, and of which event types."""

    url: str
    event_types: list[str]


@dataclass(frozen=True, slots=True)
class ChangeEvent:
    """An object changed its state; sent to listeners after the change is stored."""

    kind: ObjectKind
    object_id: str
    environment: Environment
    at: datetime
