"""What a settlement report says: what Amazon paid out, line by line."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass

from app.domain.money import Currency, Money


class LineKind(enum.StrEnum):
    """What a line is about; everything that is no payment of ours is ``OTHER``."""

    CAPTURE = "capture"
    REFUND = "refund"
    TRANSFER = "transfer"
    """What went to the shop's bank: what all other lines come to."""
    OTHER = "other"


class Finding(enum.StrEnum):
    """What the comparison with our own books says."""

    MATCHED = "matched"
    DIFFERENT = "different"
    """Both know it, with different amounts."""
    NOT_HERE = "not here"
    """In the report, and nobody here knows it."""
    NOT_THERE = "not there"
    """Captured or refunded in the report's time, and in no report."""
    AT_EDGE = "at the edge"
    """So near the report's end that Amazon posts it in the next one, which is not here yet."""
    PENDING = "pending"
    """Amazon has posted it, and here it still waits for Amazon's word."""
    TWICE = "twice"
    """Another report has the same payment."""
    NO_PAYMENT = "no payment"
    """Fees, reserves, transfers: there is nothing to compare."""


@dataclass(frozen=True, slots=True)
class SettlementLine:
    """One line of a report.

    Attributes:
        line: where it stands in the file, from 1.
        word: Amazon's transaction type, verbatim.
        transaction_id: of the capture or refund at Amazon; empty for other lines.
        amount: what moved for the buyer; below zero for refunds.
        fee: what Amazon kept of it; below zero where it gave some back.
        net: what came of it for the shop.
    """

    line: int
    posted_at: dt.datetime
    kind: LineKind
    word: str
    transaction_id: str
    reference_id: str
    permission_id: str
    order_number: str
    description: str
    amount: Money
    fee: Money
    net: Money


@dataclass(frozen=True, slots=True)
class SettlementReport:
    """One file, understood as a whole.

    Attributes:
        digest: SHA-256 of its bytes.
    """

    settlement_id: str
    seller_id: str
    began_at: dt.datetime
    ended_at: dt.datetime
    currency: Currency
    lines: tuple[SettlementLine, ...]
    digest: str

    @property
    def has_payout(self) -> bool:
        """Whether it says what went to the bank, which the other lines must come to."""
        return any(line.kind is LineKind.TRANSFER for line in self.lines)

    @property
    def unbalanced(self) -> Money:
        """What the lines come to with what was paid out: zero in a whole report."""
        return Money.total((line.net for line in self.lines), self.currency)

    def total(self, *kinds: LineKind) -> Money:
        """What the amounts of these kinds add up to."""
        amounts = (line.amount for line in self.lines if line.kind in kinds)
        return Money.total(amounts, self.currency)

    @property
    def fees(self) -> Money:
        return Money.total((line.fee for line in self.lines), self.currency)

    @property
    def net(self) -> Money:
        """What the lines come to before it is paid out."""
        kept = (line.net for line in self.lines if line.kind is not LineKind.TRANSFER)
        return Money.total(kept, self.currency)
