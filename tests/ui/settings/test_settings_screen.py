"""Settings are found, changed and taken back through their window."""

import tomllib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox

from app.domain.permissions import Role
from app.services.settings_book.catalog import ENTRIES
from app.services.settings_book.entry import Section
from app.services.shop_settings import Setting
from tests.ui.office import visible
from ui.settings.entry_words import choice_word, entry_words
from ui.settings.search import Findable, SearchIndex, folded
from ui.settings.words import section_about, section_word

GAP = Setting("till.scan_gap_ms", 30)


def row_of(screen, section, name):
    screen.presenter.show_section(section)
    return screen.view.section_pages[section].rows[name]


def listed(screen):
    sections = screen.view.sections
    return [sections.item(row).text() for row in range(sections.count())]


def test_every_setting_and_section_is_worded():
    for entry in ENTRIES:
        words = entry_words(entry.name)
        assert words.title
        assert words.about.endswith(".")
        assert words.keywords
        for value in getattr(entry.form, "choices", ()):
            assert choice_word(entry.name, value) != value
    for section in Section:
        assert section_word(section)
        assert section_about(section)


def test_a_figure_is_kept_when_its_field_is_left_and_can_be_taken_back(
    qtbot, screen, services, until
):
    row = row_of(screen, Section.TILL, GAP.name)
    field = row.editor.findChild(QSpinBox)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "60")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    until(lambda: services.settings.get(GAP) == 60)
    until(lambda: visible(screen.view.notice))
    assert screen.view.notice.text.text() == "“Longest pause inside a scan” is now: 60 ms."
    assert "Changed by max" in row.footing.text()
    assert visible(row.clear)
    qtbot.mouseClick(screen.view.notice.action, Qt.MouseButton.LeftButton)
    until(lambda: services.settings.get(GAP) == 30)
    until(lambda: field.value() == 30)
    assert not visible(row.clear)


def test_a_choice_of_the_list_is_kept_at_once(screen, services, until):
    row = row_of(screen, Section.CHECKOUT, "checkout.capture_mode")
    combo = row.editor.findChild(QComboBox)
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    until(lambda: services.settings.get(Setting("checkout.capture_mode", "")) == "capture_now")


def test_lines_are_kept_when_their_field_is_left(qtbot, screen, services, until):
    row = row_of(screen, Section.TILL, "till.discount_reasons")
    field = row.editor.findChild(QPlainTextEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Damaged")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    reasons = Setting("till.discount_reasons", [])
    until(lambda: services.settings.get(reasons) == ["Damaged"])


def test_what_needs_a_new_start_says_so(screen, file, until):
    row = row_of(screen, Section.SHOP, "shop.store_name")
    row.editor.findChild(QLineEdit).setText("Corner")
    row.editor.give()
    until(file.exists)
    assert tomllib.loads(file.read_text()) == {"shop": {"store_name": "Corner"}}
    until(lambda: "started again" in screen.view.notice.text.text())


def test_a_wrong_value_is_told_at_its_field_and_what_was_typed_stays(screen, file, until):
    row = row_of(screen, Section.SHOP, "shop.order_prefix")
    line = row.editor.findChild(QLineEdit)
    line.setText("P 1")
    row.editor.give()
    until(lambda: visible(row.note))
    assert row.note.text() == "Write letters, digits, - and _ alone. Nothing was changed."
    assert line.text() == "P 1"
    assert line.property("tone") == "bad"
    assert not file.exists()
    line.setText("P1-")
    row.editor.give()
    until(file.exists)
    until(lambda: not visible(row.note))
    assert line.property("tone") == "neutral"


def test_whoever_comes_second_sees_the_others_value_and_one_sentence(screen, services, until):
    row = row_of(screen, Section.TILL, GAP.name)
    services.settings.set(GAP, 80, "clara")
    field = row.editor.findChild(QSpinBox)
    field.setValue(60)
    row.editor.give()
    until(lambda: visible(row.note))
    assert row.note.text().startswith("Somebody else changed this a moment ago.")
    until(lambda: field.value() == 80)
    assert services.settings.get(GAP) == 80


def test_another_desks_change_is_seen_without_losing_what_is_typed(screen, services, until):
    row = row_of(screen, Section.TILL, GAP.name)
    shop = row_of(screen, Section.SHOP, "shop.store_name")
    shop.editor.findChild(QLineEdit).setText("half ty")
    screen.presenter.show_section(Section.TILL)
    services.settings.set(GAP, 80, "clara")
    screen.settings_changed()
    until(lambda: row.editor.findChild(QSpinBox).value() == 80)
    assert shop.editor.findChild(QLineEdit).text() == "half ty"


def test_colours_are_used_at_once_and_are_on_the_trail(screen, kept, services, until):
    row = row_of(screen, Section.LOOK, "look.scheme")
    combo = row.editor.findChild(QComboBox)
    combo.setCurrentIndex(2)
    combo.activated.emit(2)
    until(lambda: kept == {"look.scheme": "dark"})
    until(lambda: "is now: Dark" in screen.view.notice.text.text())
    screen.presenter.undo()
    until(lambda: kept == {"look.scheme": "system"})


def test_a_cashier_sees_the_look_alone_and_may_change_it(open_screen, kept, until):
    screen = open_screen(Role.CASHIER)
    until(lambda: "Look and language" in listed(screen))
    assert "Till" not in listed(screen)
    row = screen.view.section_pages[Section.LOOK].rows["look.scheme"]
    assert screen.view.stack.currentWidget() is screen.view.section_pages[Section.LOOK]
    screen.presenter.search("scan")
    assert screen.presenter.panel.found == ()
    screen.presenter.search("dark")
    assert [each.name for each in screen.presenter.panel.found] == ["look.scheme"]
    screen.presenter.search("")
    screen.presenter.change("look.scheme", "light")
    until(lambda: kept == {"look.scheme": "light"})
    assert row.editor.isEnabled()


def test_a_manager_decides_when_mails_warn_and_is_shown_nothing_that_is_not_theirs(
    open_screen, services, until
):
    screen = open_screen(Role.MANAGER)
    until(lambda: "Mails and notices" in listed(screen))
    assert "Till" not in listed(screen)
    row = row_of(screen, Section.MAILS, "mail.silence_hours")
    assert row.editor.isEnabled()
    screen.presenter.change(GAP.name, 60)
    until(lambda: GAP.name in screen.presenter.panel.notes)
    note = screen.presenter.panel.notes[GAP.name]
    assert note.text == "Only owners change this. Nothing was changed."
    assert services.settings.get(GAP) == 30


def test_a_search_is_walked_through_by_keys_and_leads_to_the_field(qtbot, screen):
    search = screen.view.search
    qtbot.keyClicks(search, "scan")
    found = screen.view.found
    assert screen.view.stack.currentWidget() is found
    assert [each.name for each in found.rows.found][:2] == [GAP.name, "till.scan_shortest"]
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert screen.presenter.panel.pointed == "till.scan_shortest"
    row = screen.view.section_pages[Section.TILL].rows["till.scan_shortest"]
    assert row.property("tone") == "pointed"
    assert search.text() == ""


def test_a_found_page_is_opened(qtbot, screen, opened_pages):
    qtbot.keyClicks(screen.view.search, "esc/pos")
    qtbot.keyClick(screen.view.search, Qt.Key.Key_Return)
    assert opened_pages == ["printers"]


def test_a_setting_with_a_page_of_its_own_leads_there(screen):
    names = []
    screen.pages.open = names.append
    screen.presenter.reveal("receipt.tax_number")
    assert names == ["letterhead"]


def test_nothing_found_says_so_and_escape_takes_the_search_back(qtbot, screen):
    qtbot.keyClicks(screen.view.search, "zzz")
    assert screen.view.stack.currentWidget() is screen.view.nothing
    assert screen.view.nothing.heading.text() == "No setting is called “zzz”"
    qtbot.keyClick(screen.view.search, Qt.Key.Key_Escape)
    assert screen.view.search.text() == ""


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("idle", "till.idle_minutes"),
        ("lock desk", "till.idle_minutes"),
        ("dark mode", "look.scheme"),
        ("Deutsch", "look.language"),
        ("日本語", "look.language"),
        ("capture", "checkout.capture_mode"),
        ("soft descriptor", "shop.soft_descriptor"),
        ("ORDER pref", "shop.order_prefix"),
        ("gdpr", "keeping.message_days"),
        ("till.scan_gap", None),
    ],
)
def test_people_find_settings_by_their_own_words(screen, typed, first):
    screen.presenter.search(typed)
    found = [each.name for each in screen.presenter.panel.found]
    assert found[:1] == ([first] if first else [])


def test_accents_capitals_and_width_do_not_matter_to_a_search():
    index = SearchIndex(
        [Findable("a", "Währung und Gebühren", "Kasse"), Findable("b", "レシート", "店")]
    )
    assert [each.name for each in index.find("WAHRUNG")] == ["a"]
    assert [each.name for each in index.find("kasse gebuhr")] == ["a"]
    assert [each.name for each in index.find("ﾚｼｰﾄ")] == ["b"]
    assert index.find("  ") == ()
    assert folded("\N{FULLWIDTH LATIN CAPITAL LETTER A}") == "a"
