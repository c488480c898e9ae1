"""Scans are told from typing by their pace, wherever the focus is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from tests.ui.till.hands import FAST_MS, SLOW_MS, Keyboard
from ui.till.scanner import ScanFilter, ScanTiming


class Scans(list):
    """What a filter took for a scan, in order."""

    def __init__(self, scanner):
        super().__init__()
        self.scanner = scanner
        scanner.scanned.connect(self.append)


@pytest.fixture
def scans(qapp):
    scans = Scans(ScanFilter())
    scans.scanner.watch()
    yield scans
    scans.scanner.ignore()


@pytest.fixture
def window(qtbot):
    """A note, a search field and a list side by side."""
    window = QWidget()
    layout = QHBoxLayout(window)
    window.note, window.field, window.list = QPlainTextEdit(), QLineEdit(), QListWidget()
    for part in (window.note, window.field, window.list):
        layout.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


@pytest.fixture
def keyboard():
    return Keyboard()


@pytest.mark.parametrize("place", ["note", "field", "list"])
def test_a_burst_is_a_scan_and_leaves_no_character_where_the_focus_is(
    scans, window, keyboard, place
):
    target = getattr(window, place)
    keyboard.scan("4006381333931", target)
    assert scans == ["4006381333931"]
    assert (window.note.toPlainText(), window.field.text()) == ("", "")


def test_what_a_person_types_arrives_complete_and_in_order(scans, window, keyboard):
    keyboard.type("4006 tea", window.field)
    scans.scanner.let_go()
    assert (scans, window.field.text()) == ([], "4006 tea")


def test_the_last_character_arrives_by_itself_after_a_pause(scans, window, keyboard, qtbot):
    keyboard.type("x", window.field)
    assert window.field.text() == ""
    qtbot.waitUntil(lambda: window.field.text() == "x")


def test_three_quick_keys_and_enter_are_no_scan(scans, window, keyboard):
    entered = []
    window.field.returnPressed.connect(lambda: entered.append(window.field.text()))
    keyboard.scan("abc", window.field)
    assert (scans, entered) == ([], ["abc"])


def test_a_burst_that_does_not_end_in_enter_is_typed(scans, window, keyboard):
    for each in "123456":
        keyboard.strike(each, FAST_MS, window.field)
    keyboard.strike("7", SLOW_MS, window.field)
    scans.scanner.let_go()
    assert (scans, window.field.text()) == ([], "1234567")


def test_an_enter_that_comes_late_belongs_to_the_person(scans, window, keyboard):
    entered = []
    window.field.returnPressed.connect(lambda: entered.append(window.field.text()))
    for each in "123456":
        keyboard.strike(each, FAST_MS, window.field)
    keyboard.strike("\n", SLOW_MS, window.field)
    assert (scans, entered) == ([], ["123456"])


def test_a_scan_right_behind_typed_characters_takes_only_its_own(scans, window, keyboard):
    keyboard.type("3*", window.field)
    keyboard.scan("4006381333931", window.field)
    assert (scans, window.field.text()) == (["4006381333931"], "3*")


def test_two_scans_in_a_row_are_two(scans, window, keyboard):
    keyboard.scan("11112222", window.note)
    keyboard.scan("33334444", window.note)
    assert scans == ["11112222", "33334444"]


def test_letters_dashes_and_capitals_belong_to_codes_too(scans, window, keyboard):
    keyboard.scan("AB-12/x+9", window.note)
    assert scans == ["AB-12/x+9"]


def test_a_sign_in_a_code_triggers_no_shortcut_but_a_typed_one_does(scans, window, keyboard, qtbot):
    triggered = []
    action = QAction(window)
    action.setShortcut("+")
    action.triggered.connect(lambda: triggered.append("+"))
    window.addAction(action)
    window.list.setFocus()
    keyboard.scan("12+34", window.list)
    assert (scans, triggered) == (["12+34"], [])
    keyboard.type("+", window.list)
    scans.scanner.let_go()
    assert triggered == ["+"]


def test_backspace_after_a_character_takes_that_character_back(scans, window, keyboard, qtbot):
    keyboard.type("ab", window.field)
    qtbot.keyClick(window.field, Qt.Key.Key_Backspace)
    assert window.field.text() == "a"


def test_the_pace_can_be_set(qapp, window, keyboard):
    scanner = ScanFilter(ScanTiming(gap_ms=200, shortest=6))
    found = []
    scanner.scanned.connect(found.append)
    scanner.watch()
    for each in "123456\n":
        keyboard.strike(each, SLOW_MS, window.field)
    scanner.ignore()
    assert (found, window.field.text()) == (["123456"], "")


def test_nobody_listens_once_it_is_ignored(scans, window, keyboard):
    scans.scanner.ignore()
    keyboard.scan("4006381333931", window.field)
    assert (scans, window.field.text()) == ([], "4006381333931")
