"""The import dialog, from the file to the summary."""

import pytest

from app.services.csv_file import TextEncoding
from app.services.decimal_text import DecimalSign
from app.services.import_plan import ImportOutcome, OnProblems
from app.services.product_columns import Column
from app.services.product_import import ProductImport
from ui.products.import_presenter import ImportPresenter, ImportStage
from ui.products.import_sheet import ImportSheet

_GOOD = "SKU,Name,Price\nN-1,Tea strainer,6.50\nN-2,Tea egg,4.00\n"
_BAD = f"{_GOOD}N-3,Tea,six\n"


class Import:
    """A dialog on a shop."""

    def __init__(self, services, window, qtbot, folder):
        self.presenter = ImportPresenter(ProductImport(services.desk), window.background, "ben")
        self.sheet = ImportSheet(self.presenter, window.shell)
        self.sheet.open()
        self._qtbot = qtbot
        self._folder = folder

    @property
    def panel(self):
        return self.presenter.panel

    def choose(self, text, encoding="utf-8"):
        file = self._folder / "list.csv"
        file.write_text(text, encoding=encoding)
        self.presenter.choose(file)
        self.until(lambda: self.panel.stage is not ImportStage.READING)

    def run(self):
        self.sheet.primary.click()
        self.until(lambda: self.panel.stage is ImportStage.DONE)
        return self.panel.summary

    def until(self, met):
        self._qtbot.waitUntil(lambda: bool(met()), timeout=10_000)


@pytest.fixture
def take_in(services, window, qtbot, tmp_path):
    window.shell.show()
    return Import(services, window, qtbot, tmp_path)


def _skus(services):
    return {row.sku for row in services.products.page("", 1_000)}


def test_a_good_list_is_previewed_and_then_in_the_catalog(take_in, services):
    take_in.choose(_GOOD)
    table = take_in.sheet.mapping.table
    assert [table.item(row, 1).text() for row in range(2)] == [
        "✓ Tea strainer, $6.50",
        "✓ Tea egg, $4.00",
    ]
    assert {"N-1", "N-2"}.isdisjoint(_skus(services))
    summary = take_in.run()
    assert (summary.outcome, summary.created) == (ImportOutcome.DONE, 2)
    assert {"N-1", "N-2"} <= _skus(services)
    assert take_in.sheet.outcome.text() == (
        "The list was imported.\n2 new, 0 changed, 0 as they were, 0 wrong."
    )


def test_one_wrong_line_keeps_all_out_and_is_reported_by_its_number(take_in, services, tmp_path):
    take_in.choose(_BAD)
    assert take_in.run().outcome is ImportOutcome.REFUSED
    assert {"N-1", "N-2"}.isdisjoint(_skus(services))
    said = "Line 4 has 'six', which is no price in USD with a decimal point."
    assert take_in.sheet.report.toPlainText() == said
    report = tmp_path / "report.txt"
    take_in.presenter.save_report(report)
    take_in.until(report.exists)
    take_in.until(lambda: report.read_text() == f"{said}\n")


def test_wrong_lines_are_skipped_when_somebody_says_so(take_in, services):
    take_in.choose(_BAD)
    take_in.sheet.mapping.skip.click()
    assert take_in.panel.plan.on_problems is OnProblems.SKIP_LINES
    summary = take_in.run()
    assert (summary.created, summary.refused) == (2, 1)
    assert {"N-1", "N-2"} <= _skus(services)


def test_columns_that_nobody_could_guess_are_assigned_by_hand(take_in, services):
    take_in.choose("Key,What,Costs\nN-1,Tea strainer,6.50\n")
    assert not take_in.sheet.primary.isEnabled()
    assert take_in.sheet.mapping.sentence.text() == (
        "Say which column is Number (SKU): without it nothing can be imported."
    )
    for place, column in enumerate((Column.SKU, Column.NAME, Column.PRICE)):
        box = take_in.sheet.mapping.columns[column]
        box.setCurrentIndex(box.findData(place))
        box.activated.emit(box.currentIndex())
    take_in.until(take_in.sheet.primary.isEnabled)
    assert take_in.run().created == 1


def test_decimals_and_letters_can_be_corrected(take_in):
    take_in.choose("SKU;Name;Price\nN-1;茶こし;1,234\n", encoding="cp932")
    assert take_in.panel.plan.file.encoding is TextEncoding.CP1252
    take_in.presenter.read_numbers(DecimalSign.POINT)
    take_in.until(lambda: take_in.panel.preview.sample[0].problem is None)
    assert take_in.panel.preview.sample[0].product.price.minor == 123_400
    take_in.presenter.read_letters(TextEncoding.CP932)
    take_in.until(lambda: take_in.panel.plan.file.encoding is TextEncoding.CP932)
    assert take_in.panel.preview.sample[0].cells[1] == "茶こし"


def test_letters_that_a_file_cannot_have_leave_it_as_it_was_read(take_in):
    take_in.choose("SKU;Name;Price\nN-1;Müsli;1,20\n", encoding="cp1252")
    take_in.presenter.read_letters(TextEncoding.UTF_8)
    take_in.until(lambda: take_in.panel.notice)
    assert take_in.panel.plan.file.encoding is TextEncoding.CP1252


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "list.csv has no headings in its first line."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 40, "list.csv"),
    ],
)
def test_a_file_that_is_no_list_is_refused_and_another_can_be_chosen(
    take_in, tmp_path, content, sentence
):
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    take_in.presenter.choose(file)
    take_in.until(lambda: take_in.panel.stage is ImportStage.CHOOSING and take_in.panel.notice)
    assert take_in.panel.notice.what.startswith(sentence)
    take_in.choose(_GOOD)
    assert take_in.panel.stage is ImportStage.MAPPING


def test_a_cancel_writes_nothing_and_says_so(take_in, services):
    take_in.choose(_GOOD + "".join(f"M-{at},Thing {at},1.00\n" for at in range(3_000)))
    take_in.sheet.primary.click()
    take_in.sheet.reject()
    take_in.until(lambda: take_in.panel.stage is ImportStage.DONE)
    assert take_in.sheet.isVisible()
    assert take_in.panel.summary.outcome is ImportOutcome.CANCELED
    assert "M-0" not in _skus(services)
    assert take_in.sheet.outcome.text().startswith("The import was canceled; nothing was written.")
