"""What is known of one order's payment at one moment: the input of every rule and status."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.domain.environment import Mode, Region
from app.domain.money import Money
from app.domain.states import ChargePermissionState, ChargeState, RefundState


@dataclass(frozen=True, slots=True)
class RefundFacts:
    """One refund."""

    state: RefundState
    amount: Money


@dataclass(frozen=True, slots=True)
class ChargeFacts:
    """One authorization with its capture.

    Attributes:
        reason: Amazon's reason code of the present state, verbatim; empty when none.
        soft_decline: the buyer can mend the decline with another payment method.
        capture_amount: what was asked for with the last capture; zero before any.
        refunded_at_amazon: as Amazon counts it; covers refunds that we did not start.
        stop_shipment: Amazon flagged it ``StopShipmentAtypicalAuth`` and nobody cleared it yet.
        authorized_at: when Amazon created it; ``None`` only while its answer is unknown.
    """

    state: ChargeState
    authorized: Money
    capture_amount: Money
    refunded_at_amazon: Money
    reason: str = ""
    soft_decline: bool = False
    stop_shipment: bool = False
    authorized_at: dt.datetime | None = None
    expires_at: dt.datetime | None = None
    refunds: tuple[RefundFacts, ...] = ()

    @property
    def captured(self) -> Money:
        """The buyer's money that Amazon has taken for us."""
        done = self.state is ChargeState.CAPTURED
        return self.capture_amount if done else Money.zero(self.authorized.currency)

    @property
    def refunded(self) -> Money:
        """Money that is back with the buyer."""
        ours = self._refunds_in(RefundState.REFUNDED)
        return max(ours, self.refunded_at_amazon)

    @property
    def refund_committed(self) -> Money:
        """Money that is back or on its way back; it cannot be refunded again."""
        ours = self._refunds_in(RefundState.REFUNDED, RefundState.REFUND_INITIATED)
        return max(ours, self.refunded_at_amazon)

    @property
    def engaged(self) -> Money:
        """Its share of the order's ceiling: captured, on its way, or reserved."""
        match self.state:
            case ChargeState.CAPTURED | ChargeState.CAPTURE_INITIATED:
                return self.capture_amount
            case ChargeState.AUTHORIZED | ChargeState.AUTHORIZATION_INITIATED:
                return self.authorized
            case ChargeState.CANCELED | ChargeState.DECLINED:  # pragma: no branch - exhaustive
                return Money.zero(self.authorized.currency)

    def _refunds_in(self, *states: RefundState) -> Money:
        amounts = (refund.amount for refund in self.refunds if refund.state in states)
        return Money.total(amounts, self.authorized.currency)


@dataclass(frozen=True, slots=True)
class PaymentFacts:
    """One order's payment.

    Attributes:
        reason: Amazon's reason code of the permission's state, verbatim; empty when none.
        charges: oldest first.
        needs_attention: a contradiction or a word unknown to us is on record and not cleared.
        expires_at: when Amazon closes the permission, 180 days after it was created.
    """

    total: Money
    region: Region
    mode: Mode
    state: ChargePermissionState
    reason: str = ""
    charges: tuple[ChargeFacts, ...] = ()
    needs_attention: bool = False
    expires_at: dt.datetime | None = None

    @property
    def captured(self) -> Money:
        return Money.total((charge.captured for charge in self.charges), self.total.currency)

    @property
    def refunded(self) -> Money:
        return Money.total((charge.refunded for charge in self.charges), self.total.currency)

    @property
    def authorized(self) -> Money:
        """Reserved and not yet taken."""
        waiting = {ChargeState.AUTHORIZED, ChargeState.CAPTURE_INITIATED}
        amounts = (charge.engaged for charge in self.charges if charge.state in waiting)
        return Money.total(amounts, self.total.currency)

    @property
    def engaged(self) -> Money:
        return Money.total((charge.engaged for charge in self.charges), self.total.currency)

    @property
    def reserved_at(self) -> dt.datetime | None:
        """When the oldest reservation that nobody captured yet was made."""
        waiting = [
            charge.authorized_at
            for charge in self.charges
            if charge.state is ChargeState.AUTHORIZED and charge.authorized_at is not None
        ]
        return min(waiting, default=None)

    @property
    def closes_at(self) -> dt.datetime | None:
        """When Amazon closes the permission; ``None`` once it is over."""
        over = {ChargePermissionState.CANCELED, ChargePermissionState.CLOSED}
        return None if self.state in over else self.expires_at
