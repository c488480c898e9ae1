"""The lock after a while without a touch, whatever window was touched."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.sign_in.idle import Idle


@pytest.fixture
def desk(qtbot, qapp):
    """A window, and an idle clock of one minute on the application."""
    window = QWidget()
    window.resize(200, 100)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    owner = QObject()
    idle = Idle(qapp, owner, limit_s=60)
    idle._timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one rounds the moment away
    yield window, idle
    idle.stop()


def remaining(idle):
    return idle._timer.remainingTime()


def wait_a_moment(qtbot, idle):
    """Let some of the minute pass; returns what is left of it."""
    qtbot.waitUntil(lambda: remaining(idle) < 59_900, timeout=5_000)
    return remaining(idle)


def test_it_passes_when_nobody_touches_anything(qtbot, desk):
    _, idle = desk
    idle.start()
    idle._timer.setInterval(1)
    with qtbot.waitSignal(idle.passed, timeout=5_000):
        pass


def test_nothing_passes_while_nobody_is_signed_in(desk):
    window, idle = desk
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert not idle._timer.isActive()


@pytest.mark.parametrize(
    "touch",
    [
        lambda window: QTest.keyClick(window, Qt.Key.Key_A),
        lambda window: QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5)),
        lambda window: QTest.mouseMove(window, QPoint(20, 20)),
    ],
)
def test_a_touch_begins_the_count_anew(qtbot, desk, touch):
    window, idle = desk
    idle.start()
    left = wait_a_moment(qtbot, idle)
    touch(window.windowHandle())
    qtbot.waitUntil(lambda: remaining(idle) > left, timeout=2_000)


def test_a_window_that_opens_later_is_watched_too(qtbot, desk):
    _, idle = desk
    later = QWidget()
    qtbot.addWidget(later)
    later.show()
    qtbot.waitExposed(later)
    later.activateWindow()
    qtbot.waitUntil(later.isActiveWindow)
    idle.start()
    left = wait_a_moment(qtbot, idle)
    QTest.keyClick(later.windowHandle(), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: remaining(idle) > left, timeout=2_000)
