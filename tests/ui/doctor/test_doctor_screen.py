"""The doctor's screen tells each check by itself, and shows a bundle before it is saved."""

import zipfile

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.services.doctor.findings import Check, Mend, Told, Verdict
from tests.ui.doctor.conftest import SICK
from tests.ui.office import visible
from ui.doctor.bundle_sheet import BundleSheet
from ui.doctor.words import check_word, english, mend_text, verdict_word


def test_every_check_verdict_finding_and_remedy_is_worded_as_the_command_line_says_it():
    for each in (*Told, *Mend):
        assert english(each) == each.value
    assert all(check_word(check) for check in Check)
    signs = {verdict_word(verdict)[0][:1] for verdict in Verdict}
    assert len(signs) == len(Verdict)
    assert mend_text(Mend.SET_CLOCK) == "Let this computer set its clock by the Internet."


def test_a_desk_that_is_well_says_so(open_screen):
    view = open_screen({}).view
    assert view.summary.text() == "This desk is well."
    assert view.verdict.text() == "✓ Fine"
    assert {row.verdict.text() for row in view.rows.values()} == {"✓ Fine"}
    assert not any(visible(row.mend) for row in view.rows.values())


def test_what_is_broken_stands_with_its_remedy_and_is_counted(open_screen):
    view = open_screen(SICK).view
    assert view.summary.text() == (
        "Broken: Amazon account, Timelines of the orders. What to do stands beside each."
    )
    row = view.rows[Check.CREDENTIALS]
    assert row.found.text() == "Amazon does not take the secret key."
    assert row.mend.text() == "Enter the keys anew: Settings, Amazon account."
    assert row.verdict.text() == "✕ Broken"
    assert row.accessibleName().startswith("Amazon account. ✕ Broken. Amazon does not take")
    assert view.rows[Check.CLOCK].verdict.text() == "▲ Look at it"
    assert view.rows[Check.PRINTER].verdict.text() == "○ Not used"


def test_looking_again_finds_what_was_mended(qtbot, open_screen, until):
    sick = dict(SICK)
    screen = open_screen(sick)
    sick.clear()
    qtbot.mouseClick(screen.view.again, Qt.MouseButton.LeftButton)
    assert screen.view.rows[Check.CLOCK].verdict.text() == "Looking …"
    assert not screen.view.bundle.isEnabled()
    until(lambda: screen.view.summary.text() == "This desk is well.")


def test_a_bundle_is_shown_word_for_word_before_it_is_saved(qtbot, open_screen, until, tmp_path):
    screen = open_screen(SICK)
    qtbot.mouseClick(screen.view.bundle, Qt.MouseButton.LeftButton)
    until(lambda: screen.view.findChild(BundleSheet) is not None)
    sheet = screen.view.findChild(BundleSheet)
    assert [sheet.names.item(row).text() for row in range(2)] == ["doctor.json", "versions.json"]
    assert "KEYS_WRONG" in sheet.content.toPlainText()
    sheet.names.setCurrentRow(1)
    assert sheet.content.toPlainText() == "{}"
    sheet.accept()
    (dialog,) = screen.view.findChildren(QFileDialog)
    target = tmp_path / "support.zip"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    dialog.deleteLater()
    until(target.is_file)
    with zipfile.ZipFile(target) as archive:
        assert "KEYS_WRONG" in archive.read("doctor.json").decode()
    until(lambda: "support.zip" in screen.view.notice.text.text())


def test_a_bundle_that_cannot_be_saved_says_so(open_screen, until, tmp_path):
    screen = open_screen({})
    bundle = screen.presenter._doctor.bundle([])
    screen.presenter.save(bundle, tmp_path / "none" / "support.zip")
    until(lambda: "cannot be written; choose another folder" in screen.view.notice.text.text())
