"""A marketplace's share of a Capture, and the way back (v1 §2.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.emulator import identifiers
from app.emulator.amounts import spoken
from app.emulator.objects import (
    Capture,
    Price,
    ProviderCredit,
    ProviderCreditReversal,
    ProviderShare,
    Refund,
    Status,
)
from app.emulator.refusals import Refusal
from app.emulator.states import RefundState

if TYPE_CHECKING:
    from app.emulator.world import World


def grant(world: World, capture: Capture) -> None:
    """Credit every provider of a Completed Capture."""
    now = world.clock.now()
    for share in capture.provider_credits:
        credit = ProviderCredit(
            credit_id=identifiers.child_id(
                capture.order_reference_id, "P", world.shelves.provider_credits
            ),
            capture_id=capture.capture_id,
            order_reference_id=capture.order_reference_id,
            environment=capture.environment,
            provider_id=share.provider_id,
            reference_id=capture.reference_id,
            amount=share.amount,
            reversed_amount=Price(0, share.amount.currency),
            created=now,
            status=Status(RefundState.PENDING, last_update=now),
        )
        capture.provider_credit_ids.append(credit.credit_id)
        world.touch(capture)
        world.move(credit, RefundState.COMPLETED)


def take_back(world: World, refund: Refund) -> None:
    """Reverse the credits a Completed Refund names, as far as there is credit left."""
    credits_ = [
        world.shelves.provider_credits[one]
        for one in world.capture(refund.capture_id).provider_credit_ids
    ]
    for share in refund.provider_reversals:
        for credit in credits_:
            left = credit.amount.minor - credit.reversed_amount.minor
            if credit.provider_id == share.provider_id and share.amount.minor <= left:
                made = reverse(world, credit, refund.reference_id, share)
                refund.provider_reversal_ids.append(made.reversal_id)
                world.touch(refund)
                break


def reverse(
    world: World, credit: ProviderCredit, reference_id: str, share: ProviderShare, note: str = ""
) -> ProviderCreditReversal:
    """Take a share back from a provider.

    Raises:
        Refusal: TransactionAmountExceeded or CurrencyMismatch.
    """
    if share.amount.currency != credit.amount.currency:
        raise Refusal("CurrencyMismatch", f"ProviderCredit {credit.credit_id} is in another one.")
    total = credit.reversed_amount.minor + share.amount.minor
    if total > credit.amount.minor:
        raise Refusal(
            "TransactionAmountExceeded",
            f"A reversal with amount {spoken(share.amount)} cannot be accepted. The total"
            f" reversal amount against this ProviderCredit cannot exceed {spoken(credit.amount)}.",
        )
    now = world.clock.now()
    made = ProviderCreditReversal(
        reversal_id=identifiers.child_id(
            credit.order_reference_id, "Q", world.shelves.provider_reversals
        ),
        credit_id=credit.credit_id,
        order_reference_id=credit.order_reference_id,
        environment=credit.environment,
        provider_id=credit.provider_id,
        reference_id=reference_id,
        amount=share.amount,
        created=now,
        status=Status(RefundState.PENDING, last_update=now),
        note=note,
    )
    credit.reversed_amount = Price(total, credit.amount.currency)
    credit.reversal_ids.append(made.reversal_id)
    world.touch(credit)
    world.record("ReverseProviderCredit", made, made.amount)
    world.move(made, RefundState.COMPLETED)
    return made
