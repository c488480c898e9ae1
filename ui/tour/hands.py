"""Mouse and keyboard of the tour: it presses what a person would press."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from ui.tour.player import Script, TourFailed, Until

_HUMAN_S: Final = 0.06
"""Between two keys; a scanner is more than twice as fast."""


def find(window: QWidget, name: str) -> QWidget:
    """A widget by its object name.

    Raises:
        TourFailed: there is none.
    """
    widget = window.findChild(QWidget, name)
    if widget is None:
        raise TourFailed(f"no {name} on the screen")
    return widget


def press(widget: QWidget) -> None:
    """Click the middle of a widget.

    Raises:
        TourFailed: a person could not press it.
    """
    if not (widget.isVisible() and widget.isEnabled()):
        name = widget.objectName() or type(widget).__name__
        if isinstance(widget, QAbstractButton):
            name = widget.text() or name
        raise TourFailed(f"{name} cannot be pressed")
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press_at(widget: QWidget, place: QPoint) -> None:
    """Click a point of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)


def key(widget: QWidget, pressed: Qt.Key) -> None:
    """Press one key, a shortcut included."""
    QTest.keyClick(widget, pressed)


def scan(widget: QWidget, code: str) -> None:
    """What a barcode scanner does: all characters at once, then Enter."""
    QTest.keyClicks(widget, code)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def type_text(field: QLineEdit, text: str) -> Script:
    """Type as a person does, one key after the other."""
    for character in text:
        QTest.keyClicks(field, character)
        yield pause(_HUMAN_S)
    yield Until(f"{text!r} in the field", lambda: field.text().endswith(text))


def in_front(window: QWidget) -> Until:
    """The window hears the keyboard; without a window manager nobody else brings it there."""

    def holds() -> bool:
        if not window.isActiveWindow():
            window.activateWindow()
        return window.isActiveWindow()

    return Until("the window to be in front", holds)


def pause(seconds: float) -> Until:
    """Let pictures and pages settle."""
    end = time.monotonic() + seconds
    return Until(f"{seconds} s", lambda: time.monotonic() >= end)


def sheet(kind: type[QWidget]) -> Until:
    """A dialog of this kind is on the screen."""
    return Until(f"the {kind.__name__}", lambda: _shown(kind))


def shown_sheet(kind: type[QWidget]) -> QWidget:
    """The dialog of this kind that is on the screen.

    Raises:
        TourFailed: there is none.
    """
    found = _shown(kind)
    if found is None:
        raise TourFailed(f"no {kind.__name__} on the screen")
    return found


def _shown(kind: type[QWidget]) -> QWidget | None:
    windows = QApplication.topLevelWidgets()
    return next((each for each in windows if isinstance(each, kind) and each.isVisible()), None)
