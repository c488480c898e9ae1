"""Payments as the rules see them, for tests of the rules."""

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from app.domain.environment import Mode, Region
from app.domain.money import Currency, Money
from app.domain.payment_facts import ChargeFacts, PaymentFacts, RefundFacts
from app.domain.states import ChargePermissionState, ChargeState, Reason, RefundState

NOON = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC)
CHARGEABLE = ChargePermissionState.CHARGEABLE


def usd(minor: int) -> Money:
    return Money(minor, Currency.USD)


def charge(
    state: ChargeState = ChargeState.AUTHORIZED,
    minor: int = 100_00,
    captured: int = 0,
    refunded: int = 0,
    **fields: Any,
) -> ChargeFacts:
    """A charge in dollars."""
    return ChargeFacts(state, usd(minor), usd(captured), usd(refunded), **fields)


def captured(minor: int = 100_00, *refunds: RefundFacts, **fields: Any) -> ChargeFacts:
    return charge(ChargeState.CAPTURED, minor, minor, refunds=refunds, **fields)


def refund(minor: int, state: RefundState = RefundState.REFUNDED) -> RefundFacts:
    return RefundFacts(state, usd(minor))


def payment(
    *charges: ChargeFacts, state: ChargePermissionState = CHARGEABLE, **fields: Any
) -> PaymentFacts:
    """A payment of 100.00 USD."""
    fields.setdefault("total", usd(100_00))
    return PaymentFacts(region=Region.US, mode=Mode.SANDBOX, state=state, charges=charges, **fields)


_amounts = st.integers(1, 200_00).map(usd)
_reasons = st.sampled_from(["", "MoonPhase", *[reason.value for reason in Reason]])


@st.composite
def any_charge(draw: st.DrawFn) -> ChargeFacts:
    """Any charge that could be on record, sensible or not."""
    authorized = draw(_amounts)
    taken = draw(st.integers(0, authorized.minor))
    refunds = draw(
        st.lists(st.builds(RefundFacts, st.sampled_from(RefundState), _amounts), max_size=3)
    )
    return ChargeFacts(
        state=draw(st.sampled_from(ChargeState)),
        authorized=authorized,
        capture_amount=usd(taken),
        refunded_at_amazon=usd(draw(st.integers(0, 200_00))),
        reason=draw(_reasons),
        soft_decline=draw(st.booleans()),
        stop_shipment=draw(st.booleans()),
        refunds=tuple(refunds),
    )


any_payment = st.builds(
    PaymentFacts,
    total=_amounts,
    region=st.sampled_from(Region),
    mode=st.sampled_from(Mode),
    state=st.sampled_from(ChargePermissionState),
    reason=_reasons,
    charges=st.lists(any_charge(), max_size=4).map(tuple),
    needs_attention=st.booleans(),
)
"""Any payment that could be on record, sensible or not."""
