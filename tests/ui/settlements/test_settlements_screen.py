"""Settlement reports through their window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.domain.permissions import Role
from tests.ui.office import cells
from tests.unit.settlements.reports import line


def _seller(settled):
    return {"seller": settled.shop.services.settlements.seller_id or "A1SELLER"}


def _import(screen, qtbot, file):
    qtbot.mouseClick(screen.view.take_in, Qt.MouseButton.LeftButton)
    (dialog,) = screen.view.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    dialog.deleteLater()


def test_an_empty_screen_says_what_to_do(open_screen):
    view = open_screen().view
    assert view.pages.currentWidget() is view.empty
    assert view.empty.heading.text() == "No settlement report yet"


def test_the_page_is_called_as_its_place_on_the_rail(open_screen):
    assert open_screen().view.heading.text() == "Payouts"


def test_a_true_report_is_imported_and_agrees(qtbot, settled, open_screen, until):
    screen = open_screen()
    _import(screen, qtbot, settled.file(*settled.lines(), **_seller(settled)))
    until(lambda: screen.presenter.panel.look is not None)

    view = screen.view
    assert view.verdict.text() == "Agrees"
    assert [part.text() for part in view.figures.values()] == [
        "$201.00",
        "\N{MINUS SIGN}$40.00",
        "$0.00",
        "$5.27",
        "$155.73",
    ]
    assert view.body.currentWidget() is view.agrees
    view.everything.setChecked(True)
    assert [row[0] for row in cells(view.table)] == ["Capture", "Capture", "Refund"]
    assert {row[-1] for row in cells(view.table)} == {"✓ Agrees"}
    assert view.body.currentIndex() == 0


def test_differences_are_listed_first_with_both_amounts_and_lead_to_the_order(
    qtbot, settled, open_screen, until
):
    screen = open_screen()
    lines = [
        line("Capture", settled.captures[0], "99.99", "0.00", "99.99"),
        line("Capture", "P01-9-C9", "5.00", "0.00", "5.00"),
        line("Refund", settled.refund, "-40.00", "0.00", "-40.00"),
        line("Transfer", "", "-64.99", "0.00", "-64.99"),
    ]
    screen.take_in(settled.file(*lines, **_seller(settled)))
    until(lambda: screen.presenter.panel.look is not None)

    told = [(row[1], row[4], row[5], row[6]) for row in cells(screen.view.table)]
    assert told == [
        (settled.numbers[0], "$99.99", "$100.00", "≠ Other amount"),
        ("—", "$5.00", "—", "? Unknown here"),
        (settled.numbers[1], "—", "$101.00", "! Not in a report"),
    ]
    assert screen.view.verdict.text() == "3 differences"
    with qtbot.waitSignal(screen.order_wanted) as wanted:
        screen.view.table.selectRow(0)
        qtbot.keyClick(screen.view.table, Qt.Key.Key_Return)
    assert wanted.args == [settled.numbers[0]]
    assert screen.view.hint.text() == "Compare this order with Seller Central."


def test_a_file_that_is_refused_says_why_and_the_list_stays(qtbot, settled, open_screen, until):
    screen = open_screen()
    whole = settled.file(*settled.lines(), **_seller(settled))
    screen.take_in(whole)
    until(lambda: screen.presenter.panel.reports)
    for name, text, words in (
        ("again.csv", whole.read_text(), "was imported by max on"),
        ("cut.csv", whole.read_text()[:-40], "nothing was imported, download it again"),
        ("other.csv", "a,b\n", "is no settlement report of Amazon Pay"),
    ):
        file = whole.with_name(name)
        file.write_text(text, newline="")
        screen.take_in(file)
        until(lambda: not screen.presenter.panel.importing)
        assert words in screen.view.notice.text.text()
        assert "no money moved" not in screen.view.notice.text.text()
    assert len(cells(screen.view.reports)) == 1


def test_cashiers_cannot_import(open_screen, until):
    screen = open_screen(Role.CASHIER)
    until(lambda: not screen.view.take_in.isEnabled())
    assert screen.view.take_in.toolTip() == "Managers and owners do that."


def test_a_report_that_may_be_cut_off_is_imported_when_somebody_insists(
    qtbot, settled, open_screen, until
):
    screen = open_screen()
    screen.take_in(settled.file(*settled.lines()[:3], **_seller(settled)))
    until(lambda: screen.presenter.panel.doubted is not None)
    notice = screen.view.notice
    assert notice.text.text() == (
        "settlement.csv does not say what was paid out, so it may have been cut off; "
        "nothing was imported yet."
    )
    assert notice.action.text() == "Import it all the same"
    assert screen.presenter.panel.reports == ()
    qtbot.mouseClick(notice.action, Qt.MouseButton.LeftButton)
    until(lambda: screen.presenter.panel.look is not None)
    assert screen.view.verdict.text() == "Agrees"
    assert screen.presenter.panel.doubted is None
