"""What a lock hides, what it brings back, and for whom."""

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QMessageBox, QWidget

from ui.sign_in.curtain import ENDS, STAYS, Curtain


@pytest.fixture
def shell(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def sheet(shell):
    made = QDialog(shell)
    made.field = QLineEdit(made)
    made.field.setText("half a sentence")
    made.open()
    return made


def test_what_was_typed_comes_back_in_a_sheet_that_still_holds_the_window(shell, sheet):
    curtain = Curtain(shell)
    curtain.draw()
    assert (sheet.isVisible(), shell.isVisible()) == (False, True)
    curtain.lift()
    assert (sheet.isVisible(), sheet.isModal()) == (True, True)
    assert sheet.field.text() == "half a sentence"


def test_a_question_over_a_sheet_comes_back_over_it(shell, sheet):
    question = QMessageBox(sheet)
    question.open()
    curtain = Curtain(shell)
    curtain.draw()
    assert not question.isVisible()
    curtain.lift()
    assert (sheet.isVisible(), question.isVisible()) == (True, True)


def test_somebody_else_finds_nothing_and_whoever_waits_is_answered(shell, sheet, qtbot):
    curtain = Curtain(shell)
    curtain.draw()
    with qtbot.waitSignal(sheet.rejected):
        curtain.drop()
    curtain.lift()
    assert not sheet.isVisible()


def test_what_holds_a_pin_is_closed_by_the_lock_itself(shell, sheet, qtbot):
    sheet.setProperty(ENDS, True)
    curtain = Curtain(shell)
    with qtbot.waitSignal(sheet.rejected):
        curtain.draw()
    curtain.lift()
    assert not sheet.isVisible()


def test_the_buyers_window_stays(shell, qtbot):
    buyers = QWidget()
    qtbot.addWidget(buyers)
    buyers.setProperty(STAYS, True)
    buyers.show()
    Curtain(shell).draw()
    assert buyers.isVisible()


def test_a_menu_is_closed_for_good(shell, qtbot):
    menu = QMenu(shell)
    menu.addAction("Capture")
    menu.popup(shell.pos())
    curtain = Curtain(shell)
    curtain.draw()
    curtain.lift()
    assert not menu.isVisible()


def test_a_window_that_opens_behind_the_lock_is_hidden_too(shell, qtbot):
    curtain = Curtain(shell)
    curtain.draw()
    late = QDialog(shell)
    late.open()
    qtbot.waitUntil(lambda: not late.isVisible())
    curtain.lift()
    assert late.isVisible()
