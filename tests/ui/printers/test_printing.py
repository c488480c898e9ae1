"""Printing through the window: the sheet, the queue's bar, and the page of the printers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.permissions import Role
from app.domain.printing import JobState, PaperKind, PrinterFault, PrinterKind
from tests.integration.printing.roll import PAPER_OUT
from ui.printers.screen import PrinterPage
from ui.theme.tokens import Tone
from ui.workplace import SignedIn


def rows(sheet):
    return [sheet.papers.item(at).text() for at in range(sheet.papers.count())]


def test_the_receipt_is_printed_by_one_key_and_the_next_one_is_a_copy(counter, roll):
    counter.use(address=roll.address)
    printing = counter.print()
    assert rows(printing.sheet) == [
        "Receipt TEST-INV-000001",
        "Invoice TEST-INV-000001",
        f"Gift receipt {counter.number}",
    ]
    QTest.keyClick(printing.sheet, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    counter.settled([("receipt", 0, "printed")])
    again = counter.print()
    assert rows(again.sheet)[0] == "Receipt TEST-INV-000001, copy 1"
    assert "COPY" in again.sheet.document.plain_text
    again.sheet.primary.click()
    counter.settled([("receipt", 0, "printed"), ("receipt", 1, "printed")])
    assert [b"COPY" in receipt for receipt in roll.printed(2)] == [False, True]
    assert all(b"TRAINING" in receipt for receipt in roll.receipts)


def test_a_desk_that_prints_by_itself_prints_each_sale_once(counter, roll):
    counter.use(address=roll.address, auto_print=True)
    counter.desk.show(counter.number)
    counter.settled([("receipt", 0, "printed")])
    counter.desk.screen.leave()
    counter.desk.screen.presenter.orders_changed([counter.number])
    counter.desk.show(counter.number)
    counter.papers.sold(counter.desk.panel.receipt)
    counter.desk.until(lambda: len(roll.receipts) == 1)
    assert counter.states() == [("receipt", 0, "printed")]


def test_out_of_paper_is_told_with_what_to_do_and_printed_when_there_is_some(counter, roll):
    counter.use(address=roll.address)
    roll.state = PAPER_OUT
    counter.print().sheet.primary.click()
    bar = counter.papers.bar
    counter.desk.until(bar.isVisible)
    assert bar.text.text() == (
        "The receipt printer is out of paper. The sale and its money are not concerned. "
        "Put in a new roll, then print again."
    )
    assert counter.papers.count.text() == f"Receipt {counter.number}"
    roll.ready()
    bar.action.click()
    counter.settled([("receipt", 0, "printed")])
    counter.desk.until(lambda: not bar.isVisible())


def test_a_print_that_nobody_needs_any_more_is_given_up(counter, roll):
    counter.use(address=roll.address)
    roll.state = PAPER_OUT
    counter.print().sheet.primary.click()
    counter.desk.until(lambda: counter.papers.current is not None)
    counter.papers.away.click()
    counter.settled([("receipt", 0, "dropped")])
    assert counter.print().presenter.panel.handout.copy_no == 0


def test_what_may_be_torn_is_printed_again_as_a_copy_or_found_whole(counter, roll):
    counter.use(address=roll.address)
    counter.print().sheet.primary.click()
    counter.settled([("receipt", 0, "printed")])
    (first,) = counter.work.prints.of_order(counter.number)
    counter.work.prints.ended(first.id, JobState.UNSURE, PrinterFault.BROKEN_OFF)
    counter.papers.begin()
    counter.desk.until(lambda: counter.papers.current is not None)
    assert "the new one says COPY" in counter.papers.bar.text.text()
    counter.papers.print_again()
    counter.settled([("receipt", 0, "printed"), ("receipt", 1, "printed")])


def test_an_invoice_saved_as_pdf_is_counted_and_a_folder_that_is_not_there_is_not(
    counter, tmp_path
):
    printing = counter.print(first=PaperKind.INVOICE)
    printing.save_as(str(tmp_path / "nowhere" / "invoice.pdf"))
    counter.desk.until(lambda: printing.presenter.panel.notice is not None)
    counter.settled([("invoice", 0, "dropped")])
    counter.desk.until(lambda: not printing.presenter.panel.busy)
    said = []
    printing.finished.connect(said.append)
    printing.save_as(str(tmp_path / "invoice.pdf"))
    counter.settled([("invoice", 0, "printed")])
    assert said == ["The paper was saved as invoice.pdf."]
    assert (tmp_path / "invoice.pdf").read_bytes().startswith(b"%PDF-")


def test_without_a_receipt_printer_the_sheet_begins_with_the_invoice_and_says_so(counter):
    printing = counter.print()
    assert printing.presenter.panel.handout.kind is PaperKind.INVOICE
    printing.sheet.papers.setCurrentRow(0)
    assert not printing.sheet.primary.isEnabled()
    assert "no receipt printer" in printing.sheet.receipt_printer.text()
    printing.sheet.reject()


@pytest.fixture
def page(counter, qtbot):
    counter.desk.workplace.sign_in(SignedIn("clara", "Clara", Role.OWNER))
    made = PrinterPage(counter.desk.workplace, counter.desk.shell)
    made.load()
    counter.desk.until(lambda: made.presenter.panel.loaded)
    return made


def choose(page, kind, address):
    page.form.kind.setCurrentIndex(page.form.kind.findData(kind.value))
    page.form.address.setText(address)


def test_a_printer_is_set_up_tested_and_kept(counter, page, roll):
    choose(page, PrinterKind.NETWORK, roll.address)
    page.form.auto_print.setChecked(True)
    page.form.test.click()
    counter.desk.until(lambda: page.presenter.panel.notice is not None)
    assert page.presenter.panel.notice.tone is Tone.GOOD
    assert "ÄÖÜ äöü ß".encode("cp858") in roll.printed()[0]
    page.form.keep.click()
    counter.desk.until(lambda: page.presenter.panel.printers.version == 1)
    kept = counter.work.settings.get()
    assert (kept.kind, kept.address, kept.auto_print) == (PrinterKind.NETWORK, roll.address, True)


def test_a_wrong_address_is_told_at_its_field_and_nothing_is_kept(counter, page):
    choose(page, PrinterKind.NETWORK, "10.0.0.7:port")
    page.form.keep.click()
    counter.desk.until(lambda: page.presenter.panel.wrong == "port")
    assert counter.work.settings.get().version == 0
    choose(page, PrinterKind.FILE, "nowhere/till.bin")
    page.form.test.click()
    counter.desk.until(
        lambda: page.presenter.panel.notice is not None and not page.presenter.panel.busy
    )
    assert "no receipt printer at the address" in page.presenter.panel.notice.text


def test_a_cashier_does_not_change_the_printers(counter, page, roll):
    counter.desk.workplace.sign_in(SignedIn("ava", "Ava", Role.CASHIER))
    choose(page, PrinterKind.NETWORK, roll.address)
    page.form.keep.click()
    counter.desk.until(lambda: page.presenter.panel.notice is not None)
    assert counter.work.settings.get().version == 0
