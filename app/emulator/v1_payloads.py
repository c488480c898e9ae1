"""The elements of what the API answers about payments (v1 §2.7 to §2.13)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.emulator.amounts import LEDGER, wire, wire_or_zero
from app.emulator.conversions import converted, rate
from app.emulator.objects import (
    Address,
    Authorization,
    Capture,
    Price,
    ProviderCredit,
    ProviderCreditReversal,
    Refund,
    Status,
)
from app.emulator.states import AuthorizationState, Region
from app.emulator.v1_xml import Element

if TYPE_CHECKING:
    from app.emulator.world import World


def timestamp(moment: datetime) -> str:
    """Write a time as `2024-01-02T03:04:05.000Z`."""
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def boolean(value: bool) -> str:  # noqa: FBT001  # the value is what is written
    """Write `true` or `false`."""
    return "true" if value else "false"


def price(name: str, value: Price, text: str | None = None) -> Element:
    """Write an amount with its currency."""
    return (name, [("CurrencyCode", value.currency), ("Amount", text or wire(value))])


def id_list(ids: list[str], name: str = "IdList") -> Element:
    """Write a list of ids."""
    return (name, [("member", one) for one in ids])


def status(name: str, value: Status[Any]) -> Element:
    """Write a status; a Draft has only its state."""
    parts: list[Element] = [("State", value.state)]
    if value.last_update:
        parts.append(("LastUpdateTimestamp", timestamp(value.last_update)))
    if value.reason_code:
        parts.append(("ReasonCode", value.reason_code))
    if value.reason_description:
        parts.append(("ReasonDescription", value.reason_description))
    return (name, parts)


def address(value: Address, *, whole: bool) -> list[Element]:
    """Write the parts of an address that are there; not whole is what a Draft shows (§2.4)."""
    always: list[Element] = [
        ("City", value.city),
        ("StateOrRegion", value.state_or_region),
        ("PostalCode", value.postal_code),
        ("CountryCode", value.country_code),
    ]
    private: list[Element] = [
        ("Name", value.name),
        ("AddressLine1", value.line1),
        ("AddressLine2", value.line2),
        ("AddressLine3", value.line3),
        ("County", value.county),
        ("District", value.district),
        ("Phone", value.phone),
    ]
    return [part for part in (private + always if whole else always) if part[1]]


def authorization_details(
    world: World, value: Authorization, *, just_made: bool = False
) -> Element:
    """Write an Authorization; one just made never shows its CapturedAmount yet (§2.7)."""
    captured = Price(0, value.amount.currency) if just_made else value.captured
    parts: list[Element] = [
        ("AmazonAuthorizationId", value.authorization_id),
        ("AuthorizationReferenceId", value.reference_id),
        ("SellerAuthorizationNote", value.note),
        price("AuthorizationAmount", value.amount),
        price("CapturedAmount", captured, wire_or_zero(captured)),
        price("AuthorizationFee", value.fee),
        id_list(value.capture_ids),
        ("CreationTimestamp", timestamp(value.created)),
        ("ExpirationTimestamp", timestamp(value.expires)),
        status("AuthorizationStatus", value.status),
        categories(value.item_categories),
        ("CaptureNow", boolean(value.capture_now)),
        ("SoftDescriptor", _descriptor(world, value.soft_descriptor)),
    ]
    return ("AuthorizationDetails", parts + _regional(world, value))


def _regional(world: World, value: Authorization) -> list[Element]:
    order = world.order_reference(value.order_reference_id)
    parts: list[Element] = []
    european = order.region in {Region.UK, Region.EU}
    declined = value.status.state is AuthorizationState.DECLINED
    if declined or european:
        parts.append(("SoftDecline", boolean(value.soft_decline)))
    if order.region is Region.US and value.status.state is AuthorizationState.OPEN:
        parts.append(("AddressVerificationCode", "Y"))
    if european and value.status.state is AuthorizationState.OPEN:
        billing = billing_address(world, order.buyer_id)
        if billing:
            parts.append(("AuthorizationBillingAddress", address(billing, whole=True)))
    return parts


def billing_address(world: World, buyer_id: str) -> Address | None:
    """Return the address a buyer's cards are billed to: the first he has."""
    addresses = world.buyer(buyer_id).addresses
    return addresses[0][1] if addresses else None


def categories(values: list[str]) -> Element:
    """Write item categories."""
    return ("OrderItemCategories", [("OrderItemCategory", one) for one in values])


def capture_details(world: World, value: Capture) -> Element:
    """Write a Capture."""
    credits_: list[Element] = [
        (
            "member",
            [
                ("ProviderId", world.shelves.provider_credits[one].provider_id),
                ("ProviderCreditId", one),
            ],
        )
        for one in value.provider_credit_ids
    ]
    parts: list[Element] = [
        ("AmazonCaptureId", value.capture_id),
        ("CaptureReferenceId", value.reference_id),
        ("SellerCaptureNote", value.note),
        price("CaptureAmount", value.amount),
        price("RefundedAmount", value.refunded, wire_or_zero(value.refunded)),
        price("CaptureFee", value.fee),
        id_list(value.refund_ids),
        ("CreationTimestamp", timestamp(value.created)),
        status("CaptureStatus", value.status),
        ("SoftDescriptor", _descriptor(world, value.soft_descriptor)),
        ("ProviderCreditSummaryList", credits_),
    ]
    return ("CaptureDetails", parts + _conversion(world, value))


def refund_details(world: World, value: Refund) -> Element:
    """Write a Refund."""
    reversals: list[Element] = [
        (
            "member",
            [
                ("ProviderId", world.shelves.provider_reversals[one].provider_id),
                ("ProviderCreditReversalId", one),
            ],
        )
        for one in value.provider_reversal_ids
    ]
    parts: list[Element] = [
        ("AmazonRefundId", value.refund_id),
        ("RefundReferenceId", value.reference_id),
        ("SellerRefundNote", value.note),
        ("RefundType", value.refund_type),
        price("RefundAmount", value.amount),
        price("FeeRefunded", value.fee_refunded),
        ("CreationTimestamp", timestamp(value.created)),
        status("RefundStatus", value.status),
        ("SoftDescriptor", _descriptor(world, value.soft_descriptor)),
        ("ProviderCreditReversalSummaryList", reversals),
    ]
    return ("RefundDetails", parts + _conversion(world, value))


def _conversion(world: World, value: Capture | Refund) -> list[Element]:
    ledger = LEDGER[world.order_reference(value.order_reference_id).region]
    if value.amount.currency == ledger:
        return []
    return [
        price("ConvertedAmount", converted(value.amount, ledger)),
        ("ConversionRate", f"{rate(value.amount.currency, ledger)}"),
    ]


def _descriptor(world: World, text: str) -> str:
    return f"AMZ*{text}" if text else f"AMZ*{world.account.store_name} amzn.com/pmts"


def credit_details(world: World, value: ProviderCredit) -> Element:
    """Write a provider's credit."""
    reversed_amount = value.reversed_amount
    parts: list[Element] = [
        ("AmazonProviderCreditId", value.credit_id),
        ("SellerId", world.account.seller_id),
        ("ProviderId", value.provider_id),
        ("CreditReferenceId", value.reference_id),
        price("CreditAmount", value.amount),
        price("CreditReversalAmount", reversed_amount, wire_or_zero(reversed_amount)),
        id_list(value.reversal_ids, "CreditReversalIdList"),
        ("CreationTimestamp", timestamp(value.created)),
        status("CreditStatus", value.status),
    ]
    return ("ProviderCreditDetails", parts)


def reversal_details(world: World, value: ProviderCreditReversal) -> Element:
    """Write the reversal of a provider's credit."""
    parts: list[Element] = [
        ("AmazonProviderCreditReversalId", value.reversal_id),
        ("SellerId", world.account.seller_id),
        ("ProviderId", value.provider_id),
        ("CreditReversalReferenceId", value.reference_id),
        price("CreditReversalAmount", value.amount),
        ("CreationTimestamp", timestamp(value.created)),
        status("CreditReversalStatus", value.status),
        ("CreditReversalNote", value.note),
    ]
    return ("ProviderCreditReversalDetails", parts)
