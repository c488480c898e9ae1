"""Parameters that several operations spell alike: prices, booleans, numbered lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class ProviderCredit:
    """A marketplace's share of a charge, or of a refund when it is given back."""

    provider_id: str
    amount: Money


def price(name: str, amount: Money) -> dict[str, str]:
    """``<name>.Amount`` and ``<name>.CurrencyCode``."""
    return {f"{name}.Amount": amount.to_wire(), f"{name}.CurrencyCode": amount.currency.value}


def boolean(value: bool | None) -> str:  # noqa: FBT001 - the value itself
    """``true`` or ``false``; empty, and so not sent, for ``None``."""
    return "" if value is None else str(value).lower()


def numbered(name: str, values: Iterable[str]) -> dict[str, str]:
    """Number them: ``<name>.1``, ``<name>.2``, and so on."""
    return {f"{name}.{index}": value for index, value in enumerate(values, 1)}


def provider_credits(shares: Iterable[ProviderCredit]) -> dict[str, str]:
    """``ProviderCreditList`` of Authorize and Capture."""
    return _shares("ProviderCreditList", "CreditAmount", shares)


def provider_credit_reversals(shares: Iterable[ProviderCredit]) -> dict[str, str]:
    """``ProviderCreditReversalList`` of Refund."""
    return _shares("ProviderCreditReversalList", "CreditReversalAmount", shares)


def _shares(name: str, amount_name: str, shares: Iterable[ProviderCredit]) -> dict[str, str]:
    parameters: dict[str, str] = {}
    for index, share in enumerate(shares, 1):
        member = f"{name}.member.{index}"
        parameters[f"{member}.ProviderId"] = share.provider_id
        parameters |= price(f"{member}.{amount_name}", share.amount)
    return parameters
