"""One paper to hand out: which kind, about what, and whether it is a copy."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.printing import PaperKind
from app.services.receipts import Credit, Receipt


@dataclass(frozen=True, slots=True)
class Handout:
    """What a document is made from.

    Attributes:
        copy_no: 0 for the original; from 1 on the paper says so.
        credit: which refund a credit note or a refund receipt is about.
    """

    receipt: Receipt
    kind: PaperKind = PaperKind.INVOICE
    copy_no: int = 0
    credit: Credit | None = None

    @property
    def subject(self) -> str:
        """Number of the refund's document; empty for papers about the sale."""
        return self.credit.number if self.credit is not None else ""

    @property
    def about(self) -> Credit:
        """The refund of a paper about one.

        Raises:
            ValueError: this paper is about the sale; a bug of the caller's.
        """
        if self.credit is None:
            msg = f"a {self.kind.value} needs the refund that it is about"
            raise ValueError(msg)
        return self.credit

    @property
    def number(self) -> str:
        """What stands at the top: the document's own number, or the order's before it has one."""
        if self.kind is PaperKind.GIFT_RECEIPT:
            return self.receipt.number
        return self.subject or self.receipt.invoice_number or self.receipt.number


def papers_of(receipt: Receipt) -> tuple[Handout, ...]:
    """All that can be handed out about an order now, refunds last."""
    papers = [Handout(receipt, PaperKind.RECEIPT), Handout(receipt, PaperKind.INVOICE)]
    if receipt.is_sold:
        papers.append(Handout(receipt, PaperKind.GIFT_RECEIPT))
    for credit in receipt.credits:
        papers.append(Handout(receipt, PaperKind.REFUND_RECEIPT, credit=credit))
        papers.append(Handout(receipt, PaperKind.CREDIT_NOTE, credit=credit))
    return tuple(papers)
