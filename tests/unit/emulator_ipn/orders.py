"""Objects of the pretend Amazon with fixed ids, times and amounts."""

from datetime import UTC, datetime, timedelta

from app.emulator.objects import (
    Authorization,
    Capture,
    OrderReference,
    Price,
    ProviderCredit,
    ProviderCreditReversal,
    ProviderShare,
    Refund,
    Status,
)
from app.emulator.states import (
    AuthorizationState,
    CaptureState,
    Environment,
    OrderReferenceState,
    Reason,
    RefundState,
    Region,
)

AT = datetime(2024, 1, 2, 15, 4, 5, 678000, tzinfo=UTC)
ORDER_ID = "S02-1111111-2222222"
SELLER = "AEXAMPLESELLER"


def eur(minor: int) -> Price:
    return Price(minor, "EUR")


def order_reference(**changes) -> OrderReference:
    fields = {
        "order_reference_id": ORDER_ID,
        "region": Region.EU,
        "environment": Environment.SANDBOX,
        "buyer_id": "amzn1.account.BUYER",
        "created": AT,
        "expires": AT + timedelta(days=180),
        "status": Status(OrderReferenceState.OPEN, last_update=AT),
        "total": eur(1995),
        "seller_order_id": "P-100042",
    }
    return OrderReference(**fields | changes)


def authorization(**changes) -> Authorization:
    fields = {
        "authorization_id": f"{ORDER_ID}-A333333",
        "order_reference_id": ORDER_ID,
        "environment": Environment.SANDBOX,
        "reference_id": "P-100042-a01",
        "amount": eur(1995),
        "captured": eur(0),
        "fee": eur(0),
        "created": AT,
        "expires": AT + timedelta(days=30),
        "status": Status(AuthorizationState.OPEN, last_update=AT),
        "soft_descriptor": "AMZ*Laden",
    }
    return Authorization(**fields | changes)


def declined(reason: Reason, **changes) -> Authorization:
    status = Status(AuthorizationState.DECLINED, reason, last_update=AT)
    return authorization(status=status, **changes)


def capture(**changes) -> Capture:
    fields = {
        "capture_id": f"{ORDER_ID}-C444444",
        "authorization_id": f"{ORDER_ID}-A333333",
        "order_reference_id": ORDER_ID,
        "environment": Environment.SANDBOX,
        "reference_id": "P-100042-c01",
        "amount": eur(1950),
        "refunded": eur(500),
        "fee": eur(57),
        "created": AT,
        "status": Status(CaptureState.COMPLETED, last_update=AT),
        "soft_descriptor": "AMZ*Laden",
        "refund_ids": [f"{ORDER_ID}-R555555", f"{ORDER_ID}-R666666"],
    }
    return Capture(**fields | changes)


def refund(**changes) -> Refund:
    fields = {
        "refund_id": f"{ORDER_ID}-R555555",
        "capture_id": f"{ORDER_ID}-C444444",
        "order_reference_id": ORDER_ID,
        "environment": Environment.SANDBOX,
        "reference_id": "P-100042-r01",
        "amount": eur(500),
        "fee_refunded": eur(0),
        "created": AT,
        "status": Status(RefundState.COMPLETED, last_update=AT),
        "soft_descriptor": "AMZ*Laden",
    }
    return Refund(**fields | changes)


def provider_credit() -> ProviderCredit:
    return ProviderCredit(
        credit_id=f"{ORDER_ID}-P777777",
        capture_id=f"{ORDER_ID}-C444444",
        order_reference_id=ORDER_ID,
        environment=Environment.SANDBOX,
        provider_id="APROVIDER",
        reference_id="P-100042-p01",
        amount=eur(300),
        reversed_amount=eur(100),
        created=AT,
        status=Status(RefundState.COMPLETED, last_update=AT),
        reversal_ids=[f"{ORDER_ID}-Q888888"],
    )


def provider_credit_reversal() -> ProviderCreditReversal:
    return ProviderCreditReversal(
        reversal_id=f"{ORDER_ID}-Q888888",
        credit_id=f"{ORDER_ID}-P777777",
        order_reference_id=ORDER_ID,
        environment=Environment.SANDBOX,
        provider_id="APROVIDER",
        reference_id="P-100042-q01",
        amount=eur(100),
        created=AT,
        status=Status(RefundState.COMPLETED, last_update=AT),
    )


def share() -> ProviderShare:
    return ProviderShare("APROVIDER", eur(300))
