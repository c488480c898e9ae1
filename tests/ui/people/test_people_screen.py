"""People and permissions through their window."""

import pytest

from app.domain.permissions import Action, Effect, Role
from app.services.sign_in import WrongNameOrPin
from ui.people.panel import Whose
from ui.people.permission_sheet import PermissionSheet
from ui.people.person_sheets import AddSheet, PinSheet, RenameSheet, RoleSheet


def person(services, name):
    return next(each for each in services.users.all() if each.name == name)


def choose(screen, name, qtbot):
    screen.presenter.choose(name)
    qtbot.waitUntil(lambda: screen.presenter.panel.person is not None)


def sheet_of(screen, kind):
    assert isinstance(screen.sheet, kind)
    return screen.sheet


def fill_pin(sheet, pin, again=None):
    sheet.pins.pin.setText(pin)
    sheet.pins.again.setText(pin if again is None else again)


def test_everybody_is_listed_with_role_and_last_sign_in(screen, services, qtbot):
    services.sign_in.sign_in("ben", "2222")
    screen.presenter.load()
    lines = screen.people.table
    qtbot.waitUntil(lambda: lines.lines[1].cells[3] != "—")
    assert [line.cells[:3] for line in lines.lines] == [
        ("Ava Moreno", "ava", "Cashier"),
        ("Ben Okafor", "ben", "Manager"),
        ("Clara Weiss", "clara", "Owner"),
    ]
    assert lines.lines[0].cells[3:] == ("—", "✓ Active")


def test_somebody_new_signs_in_with_the_pin_that_was_typed(screen, services, qtbot):
    screen.ask_new()
    sheet = sheet_of(screen, AddSheet)
    sheet.display_name.setText("Dora Lang")
    sheet.display_name.textEdited.emit("Dora Lang")
    assert sheet.login.text() == "dora"
    fill_pin(sheet, "7391")
    sheet.accept()
    qtbot.waitUntil(lambda: len(screen.presenter.panel.people) == 4)
    assert services.sign_in.sign_in("dora", "7391").role is Role.CASHIER
    assert screen.sheet is None


_FAULTS = {
    ("739", "739"): "A PIN has at least 4 digits.",
    ("73a1", "73a1"): "A PIN is made of digits: the keypad of the sign-in has no others.",
    ("1234", "1234"): "This PIN is guessed at the first try. Choose another one.",
    ("4444", "4444"): "This PIN is guessed at the first try. Choose another one.",
    ("7391", "7319"): "The two PINs differ. Type them once more.",
}


@pytest.mark.parametrize("typed", _FAULTS)
def test_a_pin_that_will_not_do_is_said_and_the_old_one_holds(screen, services, qtbot, typed):
    choose(screen, "ava", qtbot)
    screen.ask_pin()
    sheet = sheet_of(screen, PinSheet)
    fill_pin(sheet, *typed)
    sheet.accept()
    assert sheet.message.text() == _FAULTS[typed]
    sheet.reject()
    assert services.sign_in.prove("ava", "1111").name == "ava"


def test_a_new_pin_replaces_the_old_one(screen, services, qtbot):
    choose(screen, "ava", qtbot)
    screen.ask_pin()
    sheet = sheet_of(screen, PinSheet)
    fill_pin(sheet, "7391")
    with qtbot.waitSignal(screen.presenter.done):
        sheet.accept()
    assert services.sign_in.prove("ava", "7391").name == "ava"
    with pytest.raises(WrongNameOrPin):
        services.sign_in.prove("ava", "1111")


def test_a_name_that_is_taken_is_said_on_the_sheet_and_nothing_typed_is_lost(screen, qtbot):
    screen.ask_new()
    sheet = sheet_of(screen, AddSheet)
    sheet.display_name.setText("Another Ava")
    sheet.login.setText("AVA")
    fill_pin(sheet, "7391")
    with qtbot.waitSignal(screen.presenter.done):
        sheet.accept()
    assert sheet.message.text() == "There is already a user AVA."
    assert sheet.display_name.text() == "Another Ava"
    assert len(screen.presenter.panel.people) == 3
    sheet.reject()


def test_the_last_owner_stays_one_and_is_told_so(screen, services, qtbot):
    choose(screen, "clara", qtbot)
    screen.ask_role()
    sheet = sheet_of(screen, RoleSheet)
    sheet.role.findChild(type(sheet.role._group.buttons()[0]), "role_manager").click()
    with qtbot.waitSignal(screen.presenter.done):
        sheet.accept()
    assert sheet.message.text() == "clara is the last active owner and has to stay one."
    assert person(services, "clara").role is Role.OWNER
    sheet.reject()


def test_two_who_edit_the_same_person_end_with_one_name_and_one_sentence(screen, services, qtbot):
    choose(screen, "ava", qtbot)
    screen.ask_name()
    services.users.describe("ava", "Ava M. Moreno", "", "clara")
    sheet = sheet_of(screen, RenameSheet)
    sheet.name.setText("Eva Moreno")
    with qtbot.waitSignal(screen.presenter.done):
        sheet.accept()
    assert sheet.message.text() == ("Another desk changed this a moment ago; nothing was done.")
    assert person(services, "ava").display_name == "Ava M. Moreno"
    sheet.reject()


def test_somebody_is_let_in_no_more_after_a_question_and_again_at_once(screen, services, qtbot):
    choose(screen, "ava", qtbot)
    screen.switch()
    with qtbot.waitSignal(screen.presenter.done):
        screen.sheet.accept()
    assert not person(services, "ava").active
    qtbot.waitUntil(lambda: not screen.presenter.panel.person.active)
    with qtbot.waitSignal(screen.presenter.done):
        screen.switch()
    assert person(services, "ava").active


def test_a_limit_is_set_for_a_role_shown_as_changed_and_taken_back(screen, services, qtbot):
    screen.presenter.look_at(Whose(Role.MANAGER))
    screen.ask_permission(Action.REFUND)
    sheet = sheet_of(screen, PermissionSheet)
    assert sheet.limit.text() == "$500.00"
    sheet.limit.setText("50")
    with qtbot.waitSignal(screen.presenter.done):
        sheet.accept()
    qtbot.waitUntil(lambda: screen.presenter.cells()[Action.REFUND].differs)
    line = next(line for line in screen.permissions.table.lines if line.key is Action.REFUND)
    assert line.cells[1:] == (
        "✓ Allowed",
        "up to $50.00, above: second person",
        "Yes",
        "● Changed",
    )
    screen.ask_permission(Action.REFUND)
    with qtbot.waitSignal(screen.presenter.done):
        sheet_of(screen, PermissionSheet).back.click()
    qtbot.waitUntil(lambda: not screen.presenter.cells()[Action.REFUND].differs)


def test_an_exception_holds_for_one_person_alone(screen, services, qtbot):
    choose(screen, "ava", qtbot)
    screen.show_permissions()
    qtbot.waitUntil(lambda: screen.permissions.whose.currentText() == "Ava Moreno")
    screen.ask_permission(Action.CAPTURE)
    sheet = sheet_of(screen, PermissionSheet)
    sheet.choose(Effect.ALLOW)
    with qtbot.waitSignal(screen.presenter.done):
        sheet.accept()
    decide = services.permissions.decide
    assert decide(Role.CASHIER, Action.CAPTURE, user="ava").effect is Effect.ALLOW
    assert decide(Role.CASHIER, Action.CAPTURE).effect is Effect.NEEDS_APPROVAL


def test_every_permission_is_listed_once_with_words_of_its_own(screen):
    keys = [line.key for line in screen.permissions.table.lines if line.key is not None]
    assert sorted(keys) == sorted(Action)
    assert len({line.cells[0] for line in screen.permissions.table.lines}) == len(keys) + 5
