"""Writes papers for the roll: receipt, gift receipt and refund receipt."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.environment import Mode
from app.domain.printing import PaperKind
from app.domain.slip import (
    Banner,
    Barcode,
    Block,
    Columns,
    Gap,
    Logo,
    Pair,
    QrCode,
    Rule,
    Slip,
    Weight,
    Words,
)
from app.services.receipt_rows import GoodsRow, TaxRow
from app.services.receipts import PAYMENT_METHOD, Receipt
from ui.receipt.handout import Handout
from ui.receipt.wording import Wording

_ONE: int = 1_000


def slip_of(handout: Handout) -> Slip:
    """The paper as blocks, in the buyer's language."""
    receipt = handout.receipt
    words = Wording(receipt.locale, receipt.region)
    if handout.kind is PaperKind.GIFT_RECEIPT:
        body = _gift(words, receipt)
    elif handout.kind.about_refund:
        body = _refund(words, handout)
    else:
        body = _sale(words, receipt)
    blocks = (*_head(words, handout), *body, *_foot(words, handout))
    sale = handout.kind is PaperKind.RECEIPT and not handout.copy_no
    return Slip(f"{words.title(handout)} {handout.number}", blocks, opens_drawer=sale)


def _head(words: Wording, handout: Handout) -> Iterator[Block]:
    receipt, shop = handout.receipt, handout.receipt.shop
    mark, _ = words.mark(receipt.mode)
    if mark:
        yield Banner(mark)
    if handout.copy_no:
        yield Banner(words.copy(handout))
    if shop.logo:
        yield Logo(shop.logo)
    yield Words(shop.name, Weight.LARGE, centered=True)
    for line in shop.sender:
        yield Words(line, centered=True)
    if words.tax_number(receipt):
        yield Words(words.tax_number(receipt), centered=True)
    yield Gap()
    yield Words(words.title(handout), Weight.STRONG, centered=True)
    yield Gap()
    yield from _numbers(words, handout)
    yield Rule()


def _numbers(words: Wording, handout: Handout) -> Iterator[Block]:
    receipt, credit = handout.receipt, handout.credit
    if handout.number != receipt.number:
        yield Pair(words.text("number"), handout.number)
    at = credit.issued_at if credit is not None else receipt.invoiced_at or receipt.issued_at
    yield Pair(words.text("order_number"), receipt.number)
    yield Pair(words.text("date"), words.moment(at))
    if credit is not None and receipt.invoiced_at is not None:
        day = words.day(receipt.invoiced_at)
        yield Words(words.text("corrects", number=receipt.invoice_number, day=day))
    if receipt.desk:
        yield Pair(words.text("desk"), receipt.desk)


def _sale(words: Wording, receipt: Receipt) -> Iterator[Block]:
    for line in receipt.lines:
        yield from _goods(words, line)
    yield Rule()
    for label, amount in words.sums(receipt):
        yield Pair(label, amount)
    yield Pair(words.text("total"), words.money(receipt.total), Weight.LARGE)
    yield Gap()
    yield from _taxes(words, receipt)
    yield Pair(words.text("paid_with"), PAYMENT_METHOD)
    yield Pair(words.status(receipt.status), words.money(receipt.captured or receipt.total))
    if receipt.outstanding:
        yield Pair(words.text("outstanding"), words.money(receipt.outstanding))
    if receipt.refunded:
        yield Pair(words.text("refunded"), words.money(-receipt.refunded))
    yield Words(f"{words.text('reference')}: {receipt.permission_id}", Weight.FAINT)


def _goods(words: Wording, line: GoodsRow) -> Iterator[Block]:
    if line.quantity_milli == _ONE:
        yield Pair(words.item(line), words.money(line.listed))
    else:
        yield Words(words.item(line))
        each = f"  {words.quantity(line)} \N{MULTIPLICATION SIGN} {words.money(line.unit_price)}"
        yield Pair(each, words.money(line.listed))
    if line.discount is not None:
        yield Pair(f"  {words.discount(line.discount)}", words.money(-line.discount.amount))


def _taxes(words: Wording, receipt: Receipt) -> Iterator[Block]:
    if receipt.taxes:
        yield from _tax_table(words, receipt.taxes)
    elif receipt.prices_include_tax:
        yield Pair(words.text("tax_included"), words.money(receipt.tax))
        yield Gap()


def _tax_table(words: Wording, taxes: tuple[TaxRow, ...]) -> Iterator[Block]:
    heads = (words.text("tax_rate"), words.text("tax_base"), words.text("tax"))
    yield Columns(heads, Weight.FAINT)
    for row in taxes:
        yield Columns((words.marked_rate(row), words.money(row.net), words.money(row.tax)))
    yield Gap()


def _gift(words: Wording, receipt: Receipt) -> Iterator[Block]:
    """What was bought without what it cost."""
    for line in receipt.lines:
        yield Pair(line.name, words.quantity(line))
    yield Rule()
    yield Words(words.text("exchange_note"))


def _refund(words: Wording, handout: Handout) -> Iterator[Block]:
    credit = handout.about
    at = words.day(credit.issued_at)
    what = words.text("refund_of", day=at) if credit.refund_id else words.text("not_delivered")
    yield Pair(what, words.money(credit.amount))
    yield Rule()
    yield Pair(words.text("credited"), words.money(credit.amount), Weight.LARGE)
    yield Gap()
    if credit.taxes:
        yield from _tax_table(words, credit.taxes)
    yield Pair(words.text("paid_with"), PAYMENT_METHOD)
    if credit.refund_id:
        yield Words(f"{words.text('reference')}: {credit.refund_id}", Weight.FAINT)


def _foot(words: Wording, handout: Handout) -> Iterator[Block]:
    receipt = handout.receipt
    for note in words.notes(handout):
        yield Words(note, Weight.STRONG if receipt.mode is not Mode.LIVE else Weight.PLAIN)
    if receipt.shop.returns:
        yield Gap()
        yield Words(words.text("returns"), Weight.STRONG)
        for line in receipt.shop.returns:
            yield Words(line)
    for line in receipt.shop.legal:
        yield Words(line, Weight.FAINT)
    thanks = words.thanks(receipt)
    if thanks and not handout.kind.about_refund:
        yield Gap()
        yield Words(thanks, centered=True)
    yield Gap()
    yield QrCode(receipt.code)
    yield Barcode(receipt.number)
