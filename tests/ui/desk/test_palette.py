"""The palette finds every action, best first, and says why one cannot be done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.actions import ActionEntry, Actions
from ui.cheat_sheet.dialog import CheatSheetDialog
from ui.palette.dialog import PaletteDialog
from ui.palette.fuzzy import fit
from ui.palette.model import ranked
from ui.theme.look import Look


def entry(title, group="Till", why_not=""):
    return ActionEntry(title, title, group, "", not why_not, why_not)


PAY, PARK, LOCK = entry("Pay with Amazon"), entry("Park this basket"), entry("Lock", "Desk")


@pytest.mark.parametrize(
    ("typed", "text"), [("pay", "Pay with Amazon"), ("pwa", "Pay with Amazon"), ("ü", "Über")]
)
def test_letters_in_their_order_fit(typed, text):
    assert fit(typed, text) is not None


@pytest.mark.parametrize(("typed", "text"), [("yap", "Pay"), ("payy", "Pay"), ("z", "Pay")])
def test_other_letters_do_not(typed, text):
    assert fit(typed, text) is None


def test_beginnings_of_words_win():
    assert [e.title for e in ranked([PARK, PAY, LOCK], "pwa")] == ["Pay with Amazon"]
    assert ranked([entry("Show all keys"), entry("Keyboard")], "ke")[0].title == "Keyboard"


def test_the_group_counts_too():
    assert [e.title for e in ranked([PAY, LOCK], "desk lock")] == ["Lock"]


def test_what_cannot_be_done_comes_last():
    blocked = entry("Pay later", why_not="Nothing in the basket.")
    assert ranked([blocked, PAY], "pay") == [PAY, blocked]


def test_a_long_query_is_answered_at_once():
    titles = [entry("a" * 200 + str(number)) for number in range(50)]
    assert ranked(titles, "a" * 12 + "z") == []


@pytest.fixture
def window(qapp, qtbot):
    if qapp.findChild(Look) is None:
        Look(qapp)
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def done():
    return []


@pytest.fixture
def actions(window, done):
    actions = Actions(window)
    actions.add("till.pay", "Pay with Amazon", "Till", lambda: done.append("pay"), keys="F12")
    actions.add("till.park", "Park this basket", "Till", lambda: done.append("park"), keys="F6")
    actions.allow("till.park", "The basket is empty.")
    return actions


def test_typing_and_enter_runs_the_best_one(window, actions, done, qtbot):
    dialog = PaletteDialog(actions, window)
    dialog.open()
    qtbot.keyClicks(dialog.field, "pay")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert done == ["pay"]
    assert not dialog.isVisible()


def test_arrows_move_while_the_field_keeps_the_keyboard(window, actions, done, qtbot):
    dialog = PaletteDialog(actions, window)
    dialog.open()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.currentIndex().row() == 1
    dialog.reject()


def test_a_disabled_one_stays_open_and_says_why(window, actions, done, qtbot):
    dialog = PaletteDialog(actions, window)
    dialog.open()
    qtbot.keyClicks(dialog.field, "park")
    index = dialog.list.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Park this basket, Till, F6, The basket is empty."
    )
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert done == []
    assert dialog.isVisible()
    dialog.reject()


def test_nothing_that_fits_is_said(window, actions, qtbot):
    dialog = PaletteDialog(actions, window)
    dialog.open()
    qtbot.keyClicks(dialog.field, "zzz")
    assert dialog.nothing.isVisible()
    dialog.reject()


def test_the_cheat_sheet_holds_every_key(window, actions, qtbot):
    dialog = CheatSheetDialog(actions, window)
    dialog.open()
    texts = {child.text() for child in dialog.findChildren(QWidget) if hasattr(child, "text")}
    assert {"Till", "Pay with Amazon", "F12", "Park this basket", "F6"} <= texts
    dialog.reject()
