"""Reads and checks the parameters of one API call (Appendix A, step 4)."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from app.emulator.amounts import LEDGER, PRESENTMENT, parse_amount
from app.emulator.objects import Price, ProviderShare
from app.emulator.refusals import invalid_value

_REFERENCE: Final = re.compile(r"[A-Za-z0-9_-]{1,32}", re.ASCII)
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_CURRENCIES: Final = PRESENTMENT | set(LEDGER.values())
_LONGEST_ID: Final = 64
_MEMBERS: Final = 100


class Parameters:
    """The parameters of one call by name; every method refuses with InvalidParameterValue."""

    def __init__(self, values: dict[str, str]) -> None:
        self._values = values

    def has(self, name: str) -> bool:
        """Tell whether a parameter was sent, even if empty."""
        return name in self._values

    def raw(self, name: str) -> str:
        """Return a parameter as it came, or the empty string."""
        return self._values.get(name, "")

    def text(self, name: str, limit: int) -> str:
        """Return an optional text of at most `limit` characters."""
        value = self._values.get(name, "")
        if len(value) > limit or _UNWRITABLE.search(value):
            raise invalid_value(name, value)
        return value

    def given_text(self, name: str, limit: int) -> str | None:
        """Return a text, or None if it was not sent."""
        return self.text(name, limit) if name in self._values else None

    def identifier(self, name: str) -> str:
        """Return the required id of an object, whatever its form."""
        value = self.text(name, _LONGEST_ID)
        if not value:
            raise invalid_value(name, value)
        return value

    def reference_id(self, name: str) -> str:
        """Return a required id of the seller's own choice."""
        value = self._values.get(name, "")
        if not _REFERENCE.fullmatch(value):
            raise invalid_value(name, value)
        return value

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return an optional boolean."""
        value = self._values.get(name, "").lower()
        if value not in {"", "true", "false"}:
            raise invalid_value(name, value)
        return value == "true" if value else default

    def integer(self, name: str, default: int) -> int:
        """Return an optional whole number that is not negative."""
        value = self._values.get(name, "")
        if not value:
            return default
        if not (value.isascii() and value.isdigit() and len(value) <= 9):  # noqa: PLR2004  # fits
            raise invalid_value(name, value)
        return int(value)

    def price(self, prefix: str) -> Price:
        """Return a required amount above zero."""
        currency = self._values.get(f"{prefix}.CurrencyCode", "")
        if currency not in _CURRENCIES:
            raise invalid_value("CurrencyCode", currency)
        text = self._values.get(f"{prefix}.Amount", "")
        price = parse_amount(text, currency)
        if price is None or not price.minor:
            raise invalid_value("Amount", text)
        return price

    def given_price(self, prefix: str) -> Price | None:
        """Return an amount, or None if neither of its parts was sent."""
        if self.has(f"{prefix}.Amount") or self.has(f"{prefix}.CurrencyCode"):
            return self.price(prefix)
        return None

    def moment(self, name: str) -> datetime | None:
        """Return an optional ISO 8601 time with its zone."""
        value = self._values.get(name, "")
        if not value:
            return None
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            raise invalid_value(name, value) from None
        if moment.tzinfo is None:
            raise invalid_value(name, value)
        return moment

    def members(self, prefix: str, limit: int = 1024) -> list[str]:
        """Return the texts `prefix.1`, `prefix.2` and so on."""
        found = []
        for number in range(1, _MEMBERS + 1):
            name = f"{prefix}.{number}"
            if name not in self._values:
                break
            found.append(self.text(name, limit))
        return found

    def shares(self, prefix: str, amount: str) -> list[ProviderShare]:
        """Return a list of providers and what each is due, from `prefix.member.1.ProviderId` on."""
        found = []
        for number in range(1, _MEMBERS + 1):
            member = f"{prefix}.member.{number}"
            if not self.has(f"{member}.ProviderId"):
                break
            found.append(
                ProviderShare(
                    self.identifier(f"{member}.ProviderId"), self.price(f"{member}.{amount}")
                )
            )
        return found

    def url(self, name: str) -> str:
        """Return an optional absolute URL."""
        value = self.text(name, 2048)
        if value and not value.startswith(("https://", "http://")):
            raise invalid_value(name, value)
        return value
