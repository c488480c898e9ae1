"""Settings are changed one by one, by whoever may, and each change is on the trail."""

import ast
import tomllib
from pathlib import Path

import pytest
from sqlalchemy import select, update

from app.domain.errors import ChangedMeanwhile, NotFound, PermissionRefused
from app.domain.permissions import Role
from app.services.settings_book.catalog import BY_NAME, ELSEWHERE, ENTRIES, SCHEME
from app.services.settings_book.entry import Home
from app.services.settings_book.forms import BadValue, Fault
from app.services.settings_file import SettingsNotWritten
from app.settings import BadSettings, load
from app.storage.audit import AuditRecord
from app.storage.settings import SettingRecord

ROOT = Path(__file__).parents[3]
GAP = "till.scan_gap_ms"
STORE = "shop.store_name"


def trail(book):
    with book.desk.database.read() as session:
        rows = session.scalars(select(AuditRecord).order_by(AuditRecord.seq))
        return [(row.actor, row.act, row.subject, dict(row.facts)) for row in rows]


def change(book, name, value, role=Role.OWNER):
    return book.change(name, value, book.held(name).seen, "olga", role)


def test_every_shared_setting_of_the_program_is_in_the_book_or_has_an_editor():
    found = set()
    for file in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Subscript)
            name = (
                getattr(node.func, "id", getattr(getattr(node.func, "value", None), "id", ""))
                if named
                else ""
            )
            if name == "Setting" and node.args and isinstance(node.args[0], ast.Constant):
                found.add(node.args[0].value)
    assert GAP in found
    shared = {entry.name for entry in ENTRIES if entry.home is Home.SHOP}
    assert shared <= found
    lost = {name for name in found - shared if not name.startswith(tuple(ELSEWHERE))}
    assert lost == set()


def test_every_setting_of_the_file_is_one_that_a_start_reads(book, file):
    for entry in ENTRIES:
        if entry.home is Home.FILE:
            value = {"shop.origin": "https://shop.example", "companion.url": "https://c.example"}
            change(book, entry.name, value.get(entry.name, "Corner"))
    told = load({"PAYDESK_CONFIG": str(file), "PAYDESK_DATA": str(file.parent)})
    assert (told.store_name, told.order_prefix, told.desk_name) == ("Corner", "Corner", "Corner")
    assert (told.origin, told.companion_url) == ("https://shop.example", "https://c.example")


def test_every_default_fits_its_own_form():
    for entry in ENTRIES:
        assert entry.form.require(entry.name, entry.default) == entry.default
        assert BY_NAME[entry.name] is entry


def test_a_change_holds_for_all_desks_and_is_on_the_trail(book, open_book):
    done = change(book, GAP, 60)
    assert (done.before, done.after, done.was_default) == (30, 60, True)
    there = open_book("till-2").held(GAP)
    assert (there.value, there.is_default, there.changed_by) == (60, False, "olga")
    assert trail(book) == [("olga", "setting.set", GAP, {"old": "default", "new": "60"})]


def test_the_same_value_again_leaves_no_trace(book):
    change(book, GAP, 60)
    assert change(book, GAP, 60).is_none
    assert len(trail(book)) == 1


def test_undoing_the_first_change_lets_the_default_hold_again(book):
    done = change(book, GAP, 60)
    book.undo(done, "olga", Role.OWNER)
    held = book.held(GAP)
    assert (held.value, held.is_default) == (30, True)
    assert trail(book)[-1][3] == {"old": "60", "new": "default"}


def test_undoing_a_later_change_brings_the_value_before_back(book):
    change(book, GAP, 60)
    done = change(book, GAP, 90)
    assert book.undo(done, "olga", Role.OWNER).after == 60


def test_nobody_undoes_what_somebody_else_has_changed_since(book):
    done = change(book, GAP, 60)
    change(book, GAP, 90)
    with pytest.raises(ChangedMeanwhile):
        book.undo(done, "olga", Role.OWNER)
    assert book.held(GAP).value == 90


@pytest.mark.parametrize("name", [GAP, STORE])
def test_of_two_people_who_edit_the_same_the_second_is_told(book, open_book, name):
    other = open_book("till-2")
    seen = book.held(name).seen
    value = {GAP: (60, 90), STORE: ("Corner", "Shop")}[name]
    book.change(name, value[0], seen, "olga", Role.OWNER)
    with pytest.raises(ChangedMeanwhile):
        other.change(name, value[1], seen, "max", Role.OWNER)
    assert other.held(name).value == value[0]


@pytest.mark.parametrize("role", [Role.CASHIER, Role.MANAGER])
def test_only_owners_change_settings_unless_the_shop_says_otherwise(book, role):
    for attempt in (
        lambda: change(book, GAP, 60, role),
        lambda: book.reset(GAP, "0", "max", role),
        lambda: change(book, STORE, "Mine", role),
    ):
        with pytest.raises(PermissionRefused):
            attempt()
    assert trail(book) == []


def test_managers_decide_when_mails_warn(book):
    assert change(book, "mail.silence_hours", 12, Role.MANAGER).after == 12
    with pytest.raises(PermissionRefused):
        change(book, "mail.silence_hours", 24, Role.CASHIER)


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        (GAP, 4, Fault.OUT_OF_RANGE),
        (GAP, 501, Fault.OUT_OF_RANGE),
        (GAP, True, Fault.WRONG_KIND),
        (GAP, "60", Fault.WRONG_KIND),
        ("checkout.capture_mode", "later", Fault.UNKNOWN_CHOICE),
        ("checkout.capture_mode", 1, Fault.WRONG_KIND),
        (STORE, "x" * 51, Fault.TOO_LONG),
        (STORE, "two\nlines", Fault.NOT_ONE_LINE),
        (STORE, "half \ud83d", Fault.NOT_ONE_LINE),
        ("shop.order_prefix", "P 1", Fault.STRANGE_SIGNS),
        ("shop.origin", "", Fault.EMPTY),
        ("shop.origin", "http://shop.example", Fault.NO_ORIGIN),
        ("shop.origin", "https://shop.example/till", Fault.NO_ORIGIN),
        ("shop.origin", "https://ben:pw@shop.example", Fault.NO_ORIGIN),
        ("shop.origin", "https://shop.example:x", Fault.NO_ORIGIN),
        ("companion.url", "ftp://companion.example", Fault.NO_COMPANION),
        ("mail.orders_department", ["nobody"], Fault.NO_MAIL_ADDRESS),
        ("till.discount_reasons", ["r"] * 21, Fault.TOO_MANY),
        ("till.discount_reasons", "one", Fault.WRONG_KIND),
    ],
)
def test_a_value_that_cannot_be_is_named_and_nothing_changes(book, file, name, value, fault):
    with pytest.raises(BadValue) as told:
        change(book, name, value)
    assert (told.value.name, told.value.fault) == (name, fault)
    assert str(told.value).endswith("nothing was changed")
    assert book.held(name).is_default
    assert trail(book) == []
    assert not file.exists()


def test_blanks_and_empty_lines_are_not_kept(book):
    assert change(book, "till.discount_reasons", [" Damaged ", "", "  "]).after == ("Damaged",)
    assert change(book, STORE, "  Corner  ").after == "Corner"


def test_the_file_keeps_what_it_held_besides(book, file):
    file.parent.mkdir()
    file.write_text('[shop]\nregion = "EU"\nstore_name = "Old"\n[amazon]\nseller_id = "A1"\n')
    change(book, STORE, "New")
    kept = tomllib.loads(file.read_text())
    assert kept == {"shop": {"region": "EU", "store_name": "New"}, "amazon": {"seller_id": "A1"}}
    assert trail(book) == [("olga", "setting.set", STORE, {"old": '"Old"', "new": '"New"'})]
    book.reset(STORE, book.held(STORE).seen, "olga", Role.OWNER)
    assert tomllib.loads(file.read_text())["shop"] == {"region": "EU"}


def test_a_file_that_cannot_be_written_changes_nothing_and_leaves_no_trace(book, file):
    file.parent.write_text("a file where the folder should be")
    with pytest.raises((SettingsNotWritten, BadSettings)):
        book.change(STORE, "Corner", "0", "olga", Role.OWNER)
    assert trail(book) == []


def test_a_damaged_file_is_not_overwritten(book, file):
    file.parent.mkdir()
    file.write_text("[shop")
    with pytest.raises(BadSettings):
        book.change(STORE, "Corner", "0", "olga", Role.OWNER)
    assert file.read_text() == "[shop"


def test_what_another_version_kept_is_shown_as_damaged_and_can_be_mended(book):
    change(book, GAP, 60)
    with book.desk.database.write() as session:
        session.execute(update(SettingRecord).values(value="quick"))
    held = book.held(GAP)
    assert (held.damaged, held.value) == (True, 30)
    assert change(book, GAP, 30).held.damaged is False


def test_what_a_window_keeps_is_on_the_trail_with_its_desk(book):
    entry = BY_NAME[SCHEME]
    book.note(entry, "system", "dark", "ava", Role.CASHIER)
    assert trail(book) == [
        ("ava", "setting.set", "look.scheme till-1", {"old": "system", "new": "dark"})
    ]
    with pytest.raises(BadValue):
        book.note(entry, "dark", "pink", "ava", Role.CASHIER)
    with pytest.raises(NotFound):
        book.change(SCHEME, "dark", "0", "ava", Role.OWNER)
