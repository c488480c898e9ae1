"""A desk from its start: training opens by itself, people come and go, and baskets stay."""

import os
import signal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from app.domain.environment import Mode
from app.domain.permissions import Action, Effect, Permission
from tests.training_waits import gone
from ui.status.area import USER_ACTIONS
from ui.theme.look import Scheme


def sign_in(desk, qtbot, name="ava", pin="1111"):
    desk.sign_in.choose(name)
    for digit in pin:
        desk.sign_in.type_digit(digit)
    with qtbot.waitSignal(desk.sign_in.signed_in):
        desk.sign_in.submit()


def test_the_first_start_is_training_with_three_people_and_their_pins(start_desk, qtbot):
    desk = start_desk()
    with qtbot.waitSignal(desk.opened, timeout=60_000):
        pass
    qtbot.waitUntil(lambda: len(desk.sign_in.panel.people) == 3)
    assert desk.shop.settings.mode is Mode.TRAINING
    assert desk.shell.banner.word.text() == "TRAINING"
    assert not desk.shell.banner.isHidden()
    assert [(p.display_name, p.pin_hint) for p in desk.sign_in.panel.people] == [
        ("Ava Moreno", "1111"),
        ("Ben Okafor", "2222"),
        ("Clara Weiss", "3333"),
    ]


def test_signing_in_leads_to_the_till_and_locking_back(desk, qtbot):
    assert desk.shell.rail.isHidden()
    sign_in(desk, qtbot)
    assert desk.shell.current == "till"
    assert not desk.shell.rail.isHidden()
    desk.lock()
    assert desk.shell.current == "sign_in"
    assert desk.shell.rail.isHidden()
    assert not desk.workplace.is_signed_in
    assert desk.sign_in.panel.chosen.name == "ava"
    assert desk.sign_in.panel.locked


def test_the_basket_is_still_there_after_the_lock(desk, qtbot):
    sign_in(desk, qtbot)
    till = desk.shell.place("till").presenter
    qtbot.waitUntil(lambda: till.panel.held is not None)
    till.pick("CF-101")
    qtbot.waitUntil(lambda: len(till.panel.lines) == 1)
    desk.lock()
    sign_in(desk, qtbot)
    qtbot.waitUntil(lambda: [line.product.sku for line in till.panel.lines] == ["CF-101"])


def test_a_sheet_waits_behind_the_lock_for_whoever_filled_it_in(desk, qtbot):
    sign_in(desk, qtbot)
    desk.shell.go("products")
    sheet = QDialog(desk.shell)
    sheet.open()
    desk.lock()
    assert (sheet.isVisible(), desk.shell.current) == (False, "sign_in")
    assert not desk.workplace.actions.action("help.palette").isEnabled()
    sign_in(desk, qtbot)
    assert (sheet.isVisible(), desk.shell.current) == (True, "products")
    sheet.reject()


def test_somebody_else_finds_neither_the_sheet_nor_the_place(desk, qtbot):
    sign_in(desk, qtbot)
    desk.shell.go("products")
    sheet = QDialog(desk.shell)
    sheet.open()
    desk.lock()
    with qtbot.waitSignal(sheet.rejected):
        sign_in(desk, qtbot, "ben", "2222")
    assert (desk.workplace.user.name, desk.shell.current) == ("ben", "till")
    assert not sheet.isVisible()


def test_nothing_leads_away_from_the_lock_until_it_is_open(desk, qtbot):
    sign_in(desk, qtbot)
    desk.lock()
    assert not desk.shell.go("products")
    assert desk.shell.current == "sign_in"
    sign_in(desk, qtbot)
    assert desk.shell.current == "products"


class Paying:
    """A screen that holds money on its way."""

    def __init__(self):
        self.view = QWidget()

    def widget(self):
        return self.view

    def enter(self):
        pass

    def leave(self):
        return False


def test_a_payment_under_way_is_covered_and_waits_for_whoever_began_it(desk, qtbot):
    sign_in(desk, qtbot)
    paying = Paying()
    desk.shell.add_screen("paying", "Paying", None, lambda: paying)
    desk.shell.go("paying")
    desk.lock()
    assert desk.shell.current == "sign_in"
    sign_in(desk, qtbot, "ben", "2222")
    assert (desk.shell.current, desk.workplace.is_signed_in) == ("sign_in", False)
    assert desk.sign_in.panel.message == (
        "Ava Moreno's payment is under way here. Only Ava Moreno can go on until it is done."
    )
    sign_in(desk, qtbot)
    assert (desk.shell.current, desk.workplace.user.name) == ("paying", "ava")
    paying.leave = lambda: True


def test_a_permission_taken_elsewhere_is_gone_from_a_running_desk(desk, qtbot):
    sign_in(desk, qtbot, "ben", "2222")
    rail = desk.shell._buttons["settlements"]
    qtbot.waitUntil(lambda: not rail.isHidden())
    permissions = desk.workplace.services.permissions
    permissions.set_for("ben", Action.IMPORT_SETTLEMENT, Permission(Effect.DENY), "clara")
    desk.changes.look()
    qtbot.waitUntil(rail.isHidden)


def test_whoever_is_deactivated_elsewhere_is_locked_out(desk, qtbot):
    sign_in(desk, qtbot)
    desk.workplace.services.users.deactivate("ava", "clara")
    desk.changes.look()
    qtbot.waitUntil(lambda: not desk.workplace.is_signed_in)
    qtbot.waitUntil(lambda: [p.name for p in desk.sign_in.panel.people] == ["ben", "clara"])


def test_nobody_signed_in_can_neither_lock_nor_go_anywhere(desk):
    reasons = {entry.name: entry.why_not for entry in desk.workplace.actions.entries()}
    for name in ("session.lock", "session.sign_out", "go.till", "go.products"):
        assert reasons[name] == "Nobody is signed in."


def test_every_action_of_the_user_menu_is_registered(desk):
    names = {entry.name for entry in desk.workplace.actions.entries()}
    assert {name for name in USER_ACTIONS if name} <= names


def test_one_click_in_the_banner_leads_to_the_set_up_and_back(desk, qtbot):
    (link,) = desk.shell.banner.findChildren(QPushButton)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert desk.shell.current == "setup"
    desk.shell.place("setup").presenter.leave()
    assert desk.shell.current == "sign_in"


def test_the_look_is_remembered(desk, start_desk):
    desk.workplace.actions.trigger("look.dark")
    assert desk.look.scheme is Scheme.DARK
    desk.remembered.sync()
    assert str(desk.remembered.value("look/scheme")) == "dark"


def test_whoever_was_here_last_is_chosen_at_the_next_start(desk, start_desk, qtbot):
    sign_in(desk, qtbot, "ben", "2222")
    desk.sole.release()
    again = start_desk()
    qtbot.waitUntil(lambda: again.sign_in.panel.chosen is not None, timeout=60_000)
    assert again.sign_in.panel.chosen.name == "ben"


def test_a_second_start_on_the_same_folder_opens_nothing(desk, start_desk, qtbot):
    again = start_desk()
    assert (again.shell.current, again.shop) == ("open_already", None)
    screen = again.shell.place("open_already")
    with qtbot.waitSignals([desk.sole.called, again.shell.closing]):
        screen.fetch.click()


def test_the_desk_sells_on_when_the_pretend_amazon_died(desk, qtbot, folder, expect_log):
    expect_log("app.services.child_program", "child gone")
    credentials = folder / "training" / "credentials.json"
    before = credentials.stat().st_ino
    pid = _child_of(folder)
    os.kill(pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: credentials.stat().st_ino != before, timeout=60_000)
    with qtbot.waitSignal(desk.network.looked, timeout=20_000) as looked:
        desk.network.look()
    assert looked.args == [True]


def test_closing_ends_the_pretend_amazon(desk, folder):
    pid = _child_of(folder)
    desk.close()
    assert gone(pid)


def _child_of(folder):
    """Process id of the emulator on that folder."""
    from pathlib import Path

    wanted = str(folder / "training" / "emulator").encode()
    for each in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if wanted in each.read_bytes():
                return int(each.parent.name)
        except OSError:
            continue
    raise AssertionError("no emulator runs there")
