"""Papers from the roll: what they say, what they keep to themselves, and how they are broken."""

from dataclasses import replace

import pytest

from app.domain.environment import Mode, Region
from app.domain.printing import CodePage, DeskPrinters, PaperKind, PrinterKind, RollWidth
from app.domain.slip import Banner, Barcode, QrCode, Words
from tests.ui.receipt.papers import receipt_of, refunded
from ui.printers.making import _bitmap, payload
from ui.receipt.codes import barcode_bars, qr_rows
from ui.receipt.handout import Handout, papers_of
from ui.receipt.pagination import Room, paginate
from ui.receipt.slip_document import SlipDocument
from ui.receipt.slips import slip_of

pytestmark = pytest.mark.usefixtures("qapp")


def said(handout):
    return "\n".join(slip_of(handout).texts()).replace("\xa0", " ")


def test_a_receipt_says_its_number_what_was_bought_and_the_tax_by_rate():
    text = said(Handout(receipt_of(Region.EU), PaperKind.RECEIPT))
    for words in (
        *(
            "Kassenbeleg",
            "RE-000042",
            "P-100042",
            "USt-IdNr. DE000000000",
            "2 \N{MULTIPLICATION SIGN} 9,90 €",
        ),
        *("Rabatt 10 %  -0,99 €", "Gesamtbetrag  58,41 €", "MwSt. 7 %  37,02 €  2,58 €"),
    ):
        assert words in text, words


@pytest.mark.parametrize("region", Region)
def test_a_gift_receipt_tells_no_price(region):
    receipt = receipt_of(region)
    text = said(Handout(receipt, PaperKind.GIFT_RECEIPT))
    assert receipt.lines[0].name in text
    assert not set(text) & set("$€£¥")
    assert receipt.invoice_number not in text


def test_every_paper_bears_the_code_that_opens_its_order():
    receipt = refunded(receipt_of(Region.UK))
    for handout in papers_of(receipt):
        blocks = slip_of(handout).blocks
        assert QrCode("paydesk:P-100042") in blocks
        assert Barcode("P-100042") in blocks


def test_training_is_marked_on_every_paper_and_live_business_is_not():
    for mode, marks in ((Mode.LIVE, []), (Mode.TRAINING, ["TRAINING"])):
        for handout in papers_of(refunded(receipt_of(Region.US, mode=mode))):
            found = [b.text for b in slip_of(handout).blocks if isinstance(b, Banner)]
            assert found == marks, handout.kind


def test_only_the_original_of_a_sale_opens_the_drawer():
    receipt = refunded(receipt_of(Region.US))
    opening = [each.kind for each in papers_of(receipt) if slip_of(each).opens_drawer]
    assert opening == [PaperKind.RECEIPT]
    assert not slip_of(Handout(receipt, PaperKind.RECEIPT, copy_no=1)).opens_drawer


def test_a_refund_receipt_names_the_refund_and_its_credit_note():
    receipt = refunded(receipt_of(Region.US))
    text = said(Handout(receipt, PaperKind.REFUND_RECEIPT, credit=receipt.credits[0]))
    for words in ("CM-000007", "INV-000042", "Credited  $21.19", "S02-1234567-1234567-R123456"):
        assert words in text, words


def test_an_unpaid_order_gets_a_confirmation_and_no_gift_receipt():
    bare = receipt_of(Region.EU, invoice_number="", invoiced_at=None)
    assert slip_of(Handout(bare, PaperKind.RECEIPT)).title == "Auftragsbestätigung P-100042"


@pytest.mark.parametrize("width", RollWidth)
def test_the_bitmap_is_as_wide_as_the_print_head(width):
    document = SlipDocument(slip_of(Handout(receipt_of(Region.JP), PaperKind.RECEIPT)), width)
    bitmap = document.bitmap()
    assert (bitmap.width(), bitmap.depth()) == (width.dots, 1)
    assert bitmap.height() == document.dots.height()
    assert document.pages == 1


def test_a_word_is_broken_only_where_it_is_wider_than_the_paper():
    receipt = receipt_of(Region.EU)
    wide = replace(receipt, shop=replace(receipt.shop, name="W" * 60))
    low, high = (
        SlipDocument(slip_of(Handout(each, PaperKind.RECEIPT)), RollWidth.MM_58).dots.height()
        for each in (receipt, wide)
    )
    assert high > low


def test_a_logo_that_cannot_be_read_leaves_the_paper_without_one():
    receipt = receipt_of(Region.EU)
    torn = replace(receipt, shop=replace(receipt.shop, logo=b"\x89PNG torn"))
    heights = [
        SlipDocument(slip_of(Handout(each, PaperKind.RECEIPT))).dots.height()
        for each in (receipt, torn)
    ]
    assert heights[0] == heights[1]


def test_codes_are_made_of_modules():
    assert {len(row) for row in qr_rows("paydesk:P-100042")} == {len(qr_rows("paydesk:P-100042"))}
    assert barcode_bars("P-100042").startswith("11010010000")  # Code 128, start B


def test_sums_never_stand_alone_below_nothing():
    room = Room(page=100, first=20, following=10, carried=5, sums=30)
    assert paginate([10] * 5, room) == [(0, 5)]
    assert paginate([10] * 7, room) == [(0, 6), (6, 7)]
    assert paginate([200, 10], room) == [(0, 1), (1, 2)]
    assert paginate([], room) == [(0, 0)]


def test_words_keep_their_place():
    blocks = slip_of(Handout(receipt_of(Region.UK), PaperKind.RECEIPT)).blocks
    centered = [each.text for each in blocks if isinstance(each, Words) and each.centered]
    assert centered[:2] == ["Harbour & Mill", "1 Practice Lane"]


def test_a_receipt_that_the_printer_has_no_letters_for_is_sent_black_on_white():
    handout = Handout(receipt_of(Region.JP), PaperKind.RECEIPT)
    western = DeskPrinters(PrinterKind.NETWORK, "127.0.0.1")
    sent = payload(handout, western)
    assert sent.startswith(b"\x1b@\x1dv0\x00\x48\x00")
    bitmap = _bitmap(slip_of(handout), western)
    assert bitmap.rows[: 16 * 72] == bytes(16 * 72)  # the upper margin
    black = sum(row.bit_count() for row in bitmap.rows)
    assert 0.02 < black / (len(bitmap.rows) * 8) < 0.25


def test_a_japanese_printer_gets_the_letters_of_a_japanese_receipt():
    japanese = DeskPrinters(PrinterKind.NETWORK, "127.0.0.1", code_page=CodePage.SHIFT_JIS)
    sent = payload(Handout(receipt_of(Region.JP), PaperKind.RECEIPT), japanese)
    assert "合計".encode("shift_jis") in sent
    assert "登録番号 T0000000000000".encode("shift_jis") in sent


@pytest.mark.parametrize(
    ("region", "page"), [(Region.EU, CodePage.CP858), (Region.UK, CodePage.CP437)]
)
def test_european_receipts_are_sent_in_letters(region, page):
    printers = DeskPrinters(PrinterKind.NETWORK, "127.0.0.1", RollWidth.MM_58, page)
    sent = payload(Handout(receipt_of(region), PaperKind.RECEIPT), printers)
    assert b"\x1dv0\x00" not in sent
