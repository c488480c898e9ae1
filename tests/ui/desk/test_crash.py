"""A mistake of the program is shown once, told without anybody's data, and the desk goes on."""

import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from tests.ui.shops import Template, Window, open_desk
from ui.crash.hook import CrashHook
from ui.crash.report import crash_report

SECRET = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYxx"


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return Template.make(tmp_path_factory.mktemp("shop"))


@pytest.fixture
def hook(template, tmp_path, qapp):
    desk = open_desk(template.copy(tmp_path))
    window = Window(desk.services, tmp_path)
    hook = CrashHook(window.workplace, lambda: ["12:00 INFO app.services.orders: order created"])
    hook.install()
    yield hook
    hook.remove()
    window.close()
    desk.close()


def fail(name):
    raise KeyError(name)


def shown(hook, qtbot):
    qtbot.waitUntil(lambda: hook.dialog is not None and hook.dialog.isVisible())
    return hook.dialog


def raise_as_qt_would(name="Jane Doe"):
    """What PySide does with an exception in a slot."""
    try:
        fail(name)
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)


def test_the_report_tells_where_but_not_about_whom(hook, qtbot, expect_log):
    expect_log("ui.crash.hook", "uncaught")
    raise_as_qt_would(f"Jane Doe {SECRET}")
    shown(hook, qtbot).copy.click()
    report = QGuiApplication.clipboard().text()
    assert "in fail" in report
    assert "KeyError" in report
    assert "mode: training" in report
    assert "order created" in report
    assert "Jane" not in report
    assert SECRET not in report


def test_the_same_mistake_is_shown_once(hook, qtbot, expect_log):
    expect_log("ui.crash.hook", "uncaught")
    for _ in range(2):
        raise_as_qt_would()
        if hook.dialog is None or hook.dialog.isVisible():
            shown(hook, qtbot).accept()
    with qtbot.waitSignal(_soon()):
        pass
    assert not hook.dialog.isVisible()


def test_a_mistake_on_another_thread_is_shown_too(hook, qtbot, expect_log):
    expect_log("ui.crash.hook", "uncaught")
    thread = threading.Thread(target=fail, args=("Jane Doe",))
    thread.start()
    thread.join()
    assert shown(hook, qtbot).isVisible()


def test_the_dialog_blocks_nothing(hook, qtbot, expect_log):
    expect_log("ui.crash.hook", "uncaught")
    raise_as_qt_would()
    assert not shown(hook, qtbot).isModal()


def test_removing_puts_back_what_was_there(template, tmp_path, qapp):
    before = (sys.excepthook, threading.excepthook)
    desk = open_desk(template.copy(tmp_path))
    window = Window(desk.services, tmp_path)
    hook = CrashHook(window.workplace, list)
    hook.install()
    hook.remove()
    window.close()
    desk.close()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_report_before_the_shop_is_open_says_so():
    assert "mode: not open" in crash_report(ValueError(SECRET), "", "", [])


def _soon():
    timer = QTimer()
    timer.setSingleShot(True)
    timer.start(100)
    _soon.timer = timer
    return timer.timeout
