"""Takes every other window of a locked desk out of sight, and brings it back as it was."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from shiboken6 import isValid

STAYS: str = "staysWhenLocked"
"""A window with this property true is the buyer's, not the desk's."""
ENDS: str = "endsWhenLocked"
"""A dialog with this property true is closed by the lock: it holds a PIN, or nothing typed."""

_AGAIN_MS = 500
_PASSING = frozenset({Qt.WindowType.Popup, Qt.WindowType.ToolTip})


class Curtain(QObject):
    """Hides dialogs, message boxes and further windows; what was typed in them stays in them."""

    def __init__(self, shell: QWidget) -> None:
        super().__init__(shell)
        self._shell = shell
        self._behind: list[tuple[QWidget, bool]] = []
        self._is_drawn = False
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN_MS)
        self._timer.timeout.connect(self._sweep)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._focus_moved)

    def draw(self) -> None:
        """The desk is locked; windows that open while it is are hidden, too."""
        self._is_drawn = True
        self._sweep()
        # a window that opens while another program has the focus moves no focus of ours
        self._timer.start()

    def lift(self) -> None:
        """The same person is back: everything is where it was."""
        self._end_watch()
        behind, self._behind = self._behind, []
        for window, modal in behind:
            if not isValid(window):
                continue
            if modal and isinstance(window, QDialog):
                window.open()  # hiding it gave its hold on the window below back
            else:
                window.show()

    def drop(self) -> None:
        """Somebody else is here: they find none of it."""
        self._end_watch()
        behind, self._behind = self._behind, []
        for window, _modal in reversed(behind):
            if isValid(window):
                _end(window)

    def _end_watch(self) -> None:
        self._is_drawn = False
        self._timer.stop()

    def _focus_moved(self, _window: QWindow | None) -> None:
        if self._is_drawn:
            self._sweep()

    def _sweep(self) -> None:
        found = [window for window in QApplication.topLevelWidgets() if self._is_ours(window)]
        for window in sorted(found, key=_depth):
            if window.windowType() in _PASSING or isinstance(window, QMenu):
                window.close()
            elif window.property(ENDS):
                _end(window)
            else:
                self._behind.append((window, window.isModal()))
                window.hide()

    def _is_ours(self, window: QWidget) -> bool:
        return window.isVisible() and window is not self._shell and not window.property(STAYS)


def _depth(window: QWidget) -> int:
    """A sheet comes before whatever was opened over it."""
    depth, parent = 0, window.parentWidget()
    while parent is not None:
        depth, parent = depth + 1, parent.parentWidget()
    return depth


def _end(window: QWidget) -> None:
    if isinstance(window, QDialog):
        window.reject()  # also where it is hidden: whoever waits for an answer gets one
    window.close()
