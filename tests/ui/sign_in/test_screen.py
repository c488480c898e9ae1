"""The sign-in screen on a furnished shop: by mouse, by keyboard, and with wrong PINs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.shops import Template, Window, open_desk
from ui.sign_in.panel import Stage
from ui.sign_in.person_tile import PersonTile
from ui.sign_in.presenter import Door, SignInPresenter
from ui.sign_in.screen import SignInScreen


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return Template.make(tmp_path_factory.mktemp("shop"))


@pytest.fixture
def screen(template, tmp_path, qtbot):
    desk = open_desk(template.copy(tmp_path))
    window = Window(desk.services, tmp_path)
    presenter = SignInPresenter(window.background)
    screen = SignInScreen(presenter)
    services = desk.services
    door = Door(services.users, services.sign_in, services.desk.clock.now, {"ava": "1111"})
    presenter.open_for(door)
    qtbot.addWidget(screen.widget())
    screen.widget().show()
    qtbot.waitUntil(lambda: presenter.panel.stage is Stage.READY)
    yield screen
    window.close()
    desk.close()


def tile(screen, name):
    return screen.view.findChild(PersonTile, f"person_{name}")


def test_by_mouse(screen, qtbot):
    qtbot.mouseClick(tile(screen, "ava"), Qt.MouseButton.LeftButton)
    for digit in "1111":
        key = screen.view.findChild(QPushButton, f"digit_{digit}")
        qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(screen.presenter.signed_in) as signed_in:
        qtbot.mouseClick(screen.view.pin.pad.enter, Qt.MouseButton.LeftButton)
    assert signed_in.args[0].name == "ava"


def test_by_keyboard_alone(screen, qtbot):
    qtbot.keyClick(tile(screen, "ben"), Qt.Key.Key_Space)
    qtbot.keyClicks(screen.view, "2222")
    with qtbot.waitSignal(screen.presenter.signed_in) as signed_in:
        qtbot.keyClick(screen.view, Qt.Key.Key_Return)
    assert signed_in.args[0].name == "ben"


def test_digits_typed_on_a_tile_go_to_the_pin(screen, qtbot):
    qtbot.mouseClick(tile(screen, "ava"), Qt.MouseButton.LeftButton)
    tile(screen, "ava").setFocus()
    qtbot.keyClicks(tile(screen, "ava"), "11")
    assert screen.view.pin.dots.text() == "●●○○"


def test_five_wrong_pins_close_the_pad_with_a_sentence(screen, qtbot):
    screen.presenter.choose("ava")
    for _ in range(6):
        qtbot.keyClicks(screen.view, "9999")
        qtbot.keyClick(screen.view, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: screen.presenter.panel.stage is Stage.READY)
    assert not screen.view.pin.pad.isEnabled()
    said = screen.view.pin.message.text()
    assert said.startswith("Too many wrong PINs. Try again in ")


def test_the_pin_is_never_on_the_screen(screen, qtbot):
    screen.presenter.choose("ben")
    qtbot.keyClicks(screen.view, "7412")
    assert screen.view.pin.dots.text() == "●●●●"
    assert screen.view.pin.dots.accessibleName() == "Digits of the PIN typed: 4"


def test_in_training_the_pin_stands_on_the_tile_for_eyes_and_ears(screen):
    assert tile(screen, "ava").hint.text() == "PIN 1111"
    assert tile(screen, "ava").accessibleName() == "Ava Moreno, Cashier, PIN 1111"
    assert tile(screen, "ben").hint.isHidden()
