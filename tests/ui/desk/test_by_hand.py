"""One assisted order by the mouse alone, and one by the keyboard alone, through the real windows."""

import json
import shutil

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.payment_status import PaymentStatus
from ui.checkout.visit import Phase
from ui.sign_in.pin_pad import PinPad
from ui.start import Start

WAIT_MS = 60_000
_BETWEEN_KEYS_MS = 60
"""Faster than this is a scanner."""

_AMAZONS_BUTTON = "document.querySelector('#button span')?.shadowRoot?.querySelector('button')"
_FIRST_BUYER = "document.querySelector('[name=buyer]')"
_SIGN_IN = "document.querySelector('[value=sign-in]')"


class Person:
    """Whoever stands at the desk, and then the buyer: sees the windows, and uses one device."""

    def __init__(self, desk, qtbot):
        self.desk = desk
        self._qtbot = qtbot

    def until(self, holds):
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=WAIT_MS)

    @property
    def shell(self):
        return self.desk.shell

    def screen(self, name):
        self.until(lambda: self.shell.current == name)
        return self.shell.place(name)

    def click(self, widget, at=None):
        """With the left button; the middle of it where nothing else is said."""
        self.until(lambda: widget.isVisible() and widget.isEnabled())
        assert widget.window().rect().contains(widget.mapTo(widget.window(), QPoint(1, 1)))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, window=None):
        """One key, wherever the focus is; it is where somebody sees it."""
        window = window or self.shell
        self.until(lambda: _in_front(window))
        QTest.keyClick(window.focusWidget() or window, key, modifier)

    def write(self, text):
        for character in text:
            QTest.keyClicks(self.shell.focusWidget(), character)
            self._qtbot.wait(_BETWEEN_KEYS_MS)

    def ask(self, page, script):
        """What the page shows now; ``None`` while it is changing."""
        said = []
        page.runJavaScript(f"JSON.stringify({script})", 0, said.append)
        self.until(lambda: said or page.isLoading())
        return json.loads(said[0]) if said and said[0] else None

    def click_in_page(self, view, element):
        """Where an element is seen; a part of a page that is not there yet is waited for."""
        self.until(lambda: self.ask(view.page(), f"Boolean({element})"))
        self.ask(view.page(), f"{element}.scrollIntoView({{block: 'center'}}) ?? 1")
        box = f"(() => {{ const b = {element}.getBoundingClientRect(); return [b.x, b.y, b.width, b.height]; }})()"
        x, y, width, height = self.ask(view.page(), box)
        at = QPoint(round(x + width / 2), round(y + height / 2))
        self.click(view.focusProxy(), at)

    def tab_to(self, view, element, window):
        """Tab until the page has the focus where it is wanted."""
        self.until(lambda: self.ask(view.page(), f"Boolean({element})"))
        self.until(lambda: _in_front(window))
        for _ in range(40):
            QTest.keyClick(view.focusProxy(), Qt.Key.Key_Tab)
            active = "(document.activeElement?.shadowRoot?.activeElement || document.activeElement)"
            if self.ask(view.page(), f"{active} === {element}"):
                return
        raise AssertionError(f"the keyboard never comes to {element}")

    def popup(self, browser):
        """Amazon's window, when its page is there."""
        self.until(lambda: browser.popup is not None and browser.popup.view.isVisible())
        popup = browser.popup
        self.until(lambda: popup.page.url().path() == "/ap/oa" and not popup.page.isLoading())
        return popup

    def require_placed(self):
        result = self.screen("result").presenter
        self.until(lambda: result.panel.order is not None)
        assert result.panel.order.status is PaymentStatus.AUTHORIZED


def _in_front(window):
    if not window.isActiveWindow():
        window.activateWindow()
    return window.isActiveWindow()


@pytest.fixture
def person(template, folder, environment, qapp, qtbot):
    """At a training desk that has just been started, web engine and all."""
    folder.mkdir()
    shutil.copyfile(template.database, folder / "training-us.sqlite")
    shutil.copytree(template.pictures, folder / "pictures")
    start = Start(qapp, environment)
    with qtbot.waitSignal(start.begun):
        start.show()
    start.shell.resize(1280, 720)
    with qtbot.waitSignal(start.application.opened, timeout=WAIT_MS):
        pass
    yield Person(start.application, qtbot)
    start.close()


def test_an_order_is_placed_by_mouse_alone(person):
    pad = person.shell.findChild(PinPad)
    person.until(lambda: person.desk.sign_in.panel.people)
    person.click(_named(person, "person_ava"))
    for _ in range(4):
        person.click(_named(person, "digit_1"))
    person.click(pad.enter)

    till = person.screen("till")
    tiles = till.view.goods.tiles
    person.until(lambda: till.presenter.panel.held and tiles.model().rowCount())
    for tile in (0, 2):
        person.click(tiles.viewport(), tiles.visualRect(tiles.model().index(tile, 0)).center())
        person.until(lambda: not till.presenter.panel.busy)
    person.until(lambda: len(till.presenter.panel.lines) == 2)
    person.click(_named(person, "till_pay"))

    checkout = person.screen("checkout")
    person.until(lambda: checkout.presenter.panel.phase is Phase.SIGN_IN)
    person.click_in_page(checkout.browser.view, _AMAZONS_BUTTON)
    popup = person.popup(checkout.browser)
    person.click_in_page(popup.view, _FIRST_BUYER)
    person.click_in_page(popup.view, _SIGN_IN)
    person.until(lambda: checkout.presenter.panel.can_place)
    person.click(checkout.view.place_button)

    person.require_placed()
    person.click(person.shell.place("result").view.sale_button)
    person.until(lambda: person.shell.current == "till" and not till.presenter.panel.lines)


def test_an_order_is_placed_by_keyboard_alone(person):
    person.until(lambda: person.desk.sign_in.panel.people)
    for _ in range(20):
        if person.shell.focusWidget() is _named(person, "person_ava"):
            break
        person.press(Qt.Key.Key_Tab)
    person.press(Qt.Key.Key_Space)
    person.write("1111")
    person.press(Qt.Key.Key_Return)

    till = person.screen("till")
    person.until(lambda: till.presenter.panel.held)
    person.write("coffee")
    person.until(lambda: till.view.goods.results.model().rowCount())
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    person.until(lambda: len(till.presenter.panel.lines) == 1 and not till.presenter.panel.busy)
    person.press(Qt.Key.Key_F12)

    checkout = person.screen("checkout")
    person.until(lambda: checkout.presenter.panel.phase is Phase.SIGN_IN)
    person.press(Qt.Key.Key_F10)  # hands over: the page takes the keys
    view = checkout.browser.view
    person.tab_to(view, _AMAZONS_BUTTON, person.shell)
    QTest.keyClick(view.focusProxy(), Qt.Key.Key_Space)
    popup = person.popup(checkout.browser)
    person.tab_to(popup.view, _FIRST_BUYER, popup)
    QTest.keyClick(popup.view.focusProxy(), Qt.Key.Key_Space)
    QTest.keyClick(popup.view.focusProxy(), Qt.Key.Key_Return)
    person.until(lambda: checkout.presenter.panel.can_place)
    person.press(Qt.Key.Key_F12)

    person.require_placed()
    person.press(Qt.Key.Key_F2)
    person.until(lambda: person.shell.current == "till" and not till.presenter.panel.lines)


def _named(person, name):
    widget = person.shell.findChild(QWidget, name)
    assert widget is not None, f"no {name} on the screen"
    return widget
