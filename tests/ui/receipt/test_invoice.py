"""The invoice as document and PDF: what it says, in which language, and how it is made."""

import re
import unicodedata
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from app.domain.checkout_modes import CaptureMode
from app.domain.discount import PercentOff
from app.domain.environment import Mode, Region
from app.domain.payment_status import PaymentStatus
from app.domain.printing import PaperKind
from app.services.letterhead import ShopMarks
from tests.ui.receipt.papers import receipt_of, refunded
from ui.receipt.document import InvoiceDocument, Paper
from ui.receipt.handout import Handout
from ui.receipt.printing import ReceiptNotSaved, pdf_bytes, save_pdf

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000))


@pytest.fixture
def receipt_in(qapp, sell_in):
    def make(region, **options):
        shop = sell_in(region)
        bargain = PercentOff(500, "Regular customer")
        number = shop.sell(
            *_PICKS,
            change=lambda basket: basket.with_discount(bargain),
            capture_mode=CaptureMode.CAPTURE_NOW,
            **options,
        )
        return shop.services.receipts.receipt(number)

    return make


def read_pdf(content):
    """Pages and all text of a PDF."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.status() is QPdfDocument.Status.Ready
    pages = document.pageCount()
    said = "\n".join(document.getAllText(page).text() for page in range(pages))
    size = document.pagePointSize(0)
    document.close()
    return pages, said, (round(size.width()), round(size.height()))


def painted(document):
    size = document.paper.dots.toSize()
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    document.paint(painter, 0)
    painter.end()
    return picture


def test_the_pdf_of_an_american_order_can_be_read_and_selected(receipt_in):
    receipt = receipt_in(Region.US)
    pages, said, size = read_pdf(pdf_bytes(InvoiceDocument(Handout(receipt))))
    assert (pages, size) == (1, (612, 792))
    for words in (
        "Invoice",
        receipt.number,
        "Ada Fielding",
        "House blend coffee beans, 250 g",
        "Discount 5% (Regular customer)",
        "$12.50",
        "Amazon Pay",
        receipt.permission_id,
        "Paid",
        "TRAINING",
        "Page 1 of 1",
    ):
        assert words in said, words


def test_a_german_order_is_written_in_german_on_a4(receipt_in):
    receipt = receipt_in(Region.EU)
    pages, said, size = read_pdf(pdf_bytes(InvoiceDocument(Handout(receipt))))
    assert (pages, size) == (1, (595, 842))
    for words in ("Rechnung", "Gesamtbetrag", "MwSt. 19 %", "9,90\xa0€", "Deutschland", "ÜBUNG"):
        assert words.replace("\xa0", " ") in said.replace("\xa0", " "), words


def test_a_japanese_order_is_written_in_japanese_with_its_letters_inside(receipt_in):
    content = pdf_bytes(InvoiceDocument(Handout(receipt_in(Region.JP))))
    _, said, _ = read_pdf(content)
    # Qt writes characters that share a glyph as the first of them: 用 becomes its radical
    said = unicodedata.normalize("NFKC", said)
    for words in ("請求書", "P-100001", "佐藤 美咲 様", "〒150-0042", "合計", "¥6,900", "練習用"):
        assert words in said, words
    assert b"/FontFile" in content


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "ja"])
def test_no_blank_of_any_language_stays_unfilled(receipt_in, language):
    receipt = replace(receipt_in(Region.EU), locale=f"{language}-{language.upper()}")
    document = InvoiceDocument(Handout(receipt))
    assert re.search(r"[{}]|None", document.plain_text) is None
    assert document.plain_text.count(receipt.number) == 1


def test_a_language_without_texts_is_written_in_english_throughout(receipt_in):
    said = InvoiceDocument(Handout(replace(receipt_in(Region.EU), locale="nl-NL"))).plain_text
    assert "Invoice" in said
    assert "€9.90" in said


def test_live_money_bears_no_mark(receipt_in):
    receipt = receipt_in(Region.US)
    live = InvoiceDocument(Handout(replace(receipt, mode=Mode.LIVE)))
    assert "TRAINING" in InvoiceDocument(Handout(receipt)).plain_text.upper()
    assert "TRAINING" not in live.plain_text.upper()
    assert painted(InvoiceDocument(Handout(receipt))) != painted(live)


def test_a_declined_order_is_no_invoice_and_thanks_nobody(receipt_in):
    unpaid = {"invoice_number": "", "invoiced_at": None}
    declined = replace(receipt_in(Region.US), status=PaymentStatus.DECLINED, **unpaid)
    document = InvoiceDocument(Handout(declined))
    assert "Invoice" not in document.plain_text
    assert "Payment declined" in document.plain_text
    assert "Thank you" not in document.plain_text
    assert document.title == f"Order {declined.number}"


def test_each_page_carries_forward_what_stands_above_and_the_next_begins_with_it(qapp):
    receipt = receipt_of(Region.EU, lines=40)
    told = InvoiceDocument(Handout(receipt)).plain_text.replace("\xa0", " ").split("\n")
    carried = [told[at + 1 :] for at, text in enumerate(told) if text == "Übertrag"]
    sums = [next(text for text in after if text) for after in carried]
    assert sums[0::2] == sums[1::2] == ["236,61 €", "533,61 €", "771,21 €"]


def test_the_second_print_says_copy_and_the_third_how_many(qapp):
    receipt = receipt_of(Region.EU)
    said = [InvoiceDocument(Handout(receipt, copy_no=copy)).plain_text for copy in range(3)]
    assert ["KOPIE" in text for text in said] == [False, True, True]
    assert "KOPIE 2" in said[2]


def test_a_credit_note_names_the_invoice_that_it_corrects_and_its_own_share_of_the_tax(qapp):
    receipt = refunded(receipt_of(Region.EU))
    handout = Handout(receipt, PaperKind.CREDIT_NOTE, credit=receipt.credits[0])
    document = InvoiceDocument(handout)
    assert document.title == "Rechnungskorrektur RK-000007"
    said = document.plain_text.replace("\xa0", " ")
    for words in ("Korrektur zur Rechnung RE-000042 vom 24. November 2026", "19,47 €", "MwSt. 7 %"):
        assert words in said, words


def test_an_order_whose_money_was_not_taken_is_confirmed_and_not_invoiced(qapp):
    bare = receipt_of(Region.EU, invoice_number="", invoiced_at=None)
    document = InvoiceDocument(Handout(bare))
    assert document.title == "Auftragsbestätigung P-100042"
    assert "Rechnung" not in document.plain_text


def test_japan_marks_goods_at_the_reduced_rate_and_says_what_the_mark_means(qapp):
    said = InvoiceDocument(Handout(receipt_of(Region.JP))).plain_text
    assert said.count("コーヒー豆 250g \N{REFERENCE MARK}") == 2
    assert "ティーポット 1.2L 茶こし付き \N{REFERENCE MARK}" not in said
    for words in ("8%対象 \N{REFERENCE MARK}", "は軽減税率対象", "登録番号 T0000000000000"):
        assert words in said, words


def test_many_lines_go_on_on_further_pages_that_are_counted(receipt_in):
    handout = Handout(receipt_of(Region.EU, lines=40))
    pages, said, _ = read_pdf(pdf_bytes(InvoiceDocument(handout)))
    assert pages == InvoiceDocument(handout).pages == 4
    assert f"Seite 4 von {pages}" in said


def test_what_a_product_is_called_is_never_markup(receipt_in):
    receipt = receipt_in(Region.US)
    line = replace(receipt.lines[0], name="<b>Bold</b> & {{ 7 * 7 }}")
    said = InvoiceDocument(Handout(replace(receipt, lines=(line,)))).plain_text
    assert "<b>Bold</b> & {{ 7 * 7 }}" in said


def test_the_shops_lines_and_another_paper_are_taken(receipt_in):
    marks = ShopMarks("Mug & Co", ("Harbour 1",), ("VAT GB000",), "See you soon")
    document = InvoiceDocument(Handout(replace(receipt_in(Region.US), shop=marks)), Paper.A4)
    for words in ("Mug & Co", "Harbour 1", "VAT GB000", "See you soon"):
        assert words in document.plain_text
    assert document.paper is Paper.A4


def test_a_saved_receipt_replaces_the_one_before_and_leaves_nothing_beside_it(receipt_in, tmp_path):
    file = tmp_path / "receipt.pdf"
    file.write_bytes(b"old")
    save_pdf(InvoiceDocument(Handout(receipt_in(Region.US))), file)
    assert file.read_bytes().startswith(b"%PDF-")
    assert [each.name for each in tmp_path.glob("*.pdf*")] == ["receipt.pdf"]


def test_a_folder_that_does_not_exist_is_refused_in_words(receipt_in, tmp_path):
    file = tmp_path / "nowhere" / "receipt.pdf"
    with pytest.raises(ReceiptNotSaved, match=r"could not be saved as receipt\.pdf"):
        save_pdf(InvoiceDocument(Handout(receipt_in(Region.US))), file)
    assert not file.exists()
