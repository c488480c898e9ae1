"""A reduction with its reason, by percent or by amount, never below zero."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from app.domain.errors import AmountExceeded, Refused
from app.domain.money import BASIS_POINTS, Money


class DiscountRefused(Refused):
    """No reason was given, or the size is not one a discount can have."""

    def __init__(self, fault: str) -> None:
        super().__init__(f"a discount {fault}")
        self.fault = fault


@dataclass(frozen=True, slots=True)
class PercentOff:
    """A share of whatever the price is.

    Attributes:
        basis_points: hundredths of a percent, 1 to 10,000.
        reason: for the audit trail and the receipt; never empty.
        approved_by: user name of the second person, where one was needed.
    """

    basis_points: int
    reason: str
    approved_by: str = ""

    def __post_init__(self) -> None:
        if not 0 < self.basis_points <= BASIS_POINTS:
            raise DiscountRefused("is more than 0 % and at most 100 %")
        _require_reason(self.reason)

    def off(self, base: Money) -> Money:
        """What it takes off ``base``, rounded half up."""
        return base.share(self.basis_points)

    def basis_points_of(self, base: Money) -> int:  # noqa: ARG002 - AmountOff needs the base
        """How large it is as a share, for permission limits."""
        return self.basis_points


@dataclass(frozen=True, slots=True)
class AmountOff:
    """A fixed amount; of a price that has become smaller it takes all and no more.

    Attributes:
        amount: above zero, on the basis (net or gross) of the basket's prices.
        reason: for the audit trail and the receipt; never empty.
        approved_by: user name of the second person, where one was needed.
    """

    amount: Money
    reason: str
    approved_by: str = ""

    def __post_init__(self) -> None:
        if self.amount.minor <= 0:
            raise DiscountRefused("is more than zero")
        _require_reason(self.reason)

    def off(self, base: Money) -> Money:
        """What it takes off ``base``: the amount, or all there is."""
        return min(self.amount, base)

    def basis_points_of(self, base: Money) -> int:
        """How large it is as a share, rounded up, for permission limits."""
        if not base:
            return BASIS_POINTS
        return -(-self.off(base).minor * BASIS_POINTS // base.minor)


Discount: TypeAlias = PercentOff | AmountOff


def require_fits(discount: Discount | None, base: Money) -> None:
    """Refuse an amount that is typed in larger than what it is taken off.

    Raises:
        AmountExceeded: with the largest possible amount.
        CurrencyMismatch: the amount is in another currency.
    """
    if isinstance(discount, AmountOff) and discount.amount > base:
        raise AmountExceeded(discount.amount.to_wire(), base.to_wire(), base.currency)


def _require_reason(reason: str) -> None:
    if not reason.strip():
        raise DiscountRefused("needs a reason")
