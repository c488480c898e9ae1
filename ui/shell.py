"""The main window: banner, navigation rail, a stack of screens, status; it knows only Screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QIcon

    from app.domain.environment import Mode
    from ui.screen import Screen

# What the first picture does not need is imported where it is used: the window is painted before
# Qt's names, the style sheet and the domain are loaded.

_GEOMETRY = "window/geometry"


class Shell(QMainWindow):
    """Holds the screens and lets one of them be seen.

    Screens are made when they are first shown, so that starting up pays for none of them.

    Signals:
        shown: name of the screen now in front.
        closing: the window is about to close for good.
    """

    shown = Signal(str)
    closing = Signal()

    def __init__(self, settings: QSettings, *, bare: bool = False) -> None:
        """Make the window.

        Args:
            settings: remember its place.
            bare: only the window itself; ``build`` follows after its first picture.
        """
        super().__init__()
        self._settings = settings
        self._makers: dict[str, Callable[[], Screen]] = {}
        self._screens: dict[str, Screen] = {}
        self._current = ""
        self._covered: str | None = None
        self._asked_behind = ""
        self.setWindowTitle("Paydesk")
        self.setMinimumSize(1024, 640)
        geometry = settings.value(_GEOMETRY)
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 720)
        if not bare:
            self.build()

    def build(self) -> None:
        """Furnish the window; what stood in it before is gone."""
        from ui.actions import Actions  # noqa: PLC0415
        from ui.mode_banner import ModeBanner  # noqa: PLC0415
        from ui.widgets.notice_bar import NoticeBar  # noqa: PLC0415
        from ui.widgets.text import label  # noqa: PLC0415

        self.actions_register = Actions(self)
        self.banner = ModeBanner()
        self.notice = NoticeBar()
        self.notices = QVBoxLayout()
        self.rail = QFrame()
        self.stack = QStackedWidget()
        self.status = QFrame()
        self.status_left = QHBoxLayout()
        self.status_right = QHBoxLayout()
        self._passing = label("", "muted")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._lay_out()

    def add_screen(
        self, name: str, title: str, icon: QIcon | None, maker: Callable[[], Screen]
    ) -> None:
        """Add a place; with an icon it gets a button on the rail.

        Args:
            name: stable, e.g. ``till``.
            title: translated; also the button's text.
            icon: ``None`` for places one is led to, such as the checkout.
            maker: called when the screen is first shown.
        """
        self._makers[name] = maker
        if icon is None:
            return
        from PySide6.QtCore import Qt  # noqa: PLC0415

        from ui.theme.look import dress  # noqa: PLC0415

        button = QToolButton()
        dress(button, "rail")
        button.setText(title)
        button.setIcon(icon)
        button.setIconSize(QSize(24, 24))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.clicked.connect(lambda: self.go(name))
        self._group.addButton(button)
        self._buttons[name] = button
        self._rail_layout.insertWidget(self._rail_layout.count() - 1, button)

    def offer(self, name: str, offered: bool) -> None:  # noqa: FBT001 -- a Qt-like setter
        """Whether a place has its button on the rail: not for everybody."""
        if name in self._buttons:
            self._buttons[name].setVisible(offered)

    def show_mode(self, mode: Mode) -> None:
        self.banner.show_mode(mode)

    def show_rail(self, visible: bool) -> None:  # noqa: FBT001 -- a Qt-like setter
        """Before anybody has signed in there is nowhere to go."""
        self.rail.setVisible(visible)

    @property
    def remembered(self) -> QSettings:
        """What this computer keeps of a window's look, such as columns; nothing of the shop."""
        return self._settings

    @property
    def current(self) -> str:
        return self._current

    def place(self, name: str) -> Screen:
        """The screen, made now if it was never shown."""
        if name not in self._screens:
            screen = self._makers[name]()
            self._screens[name] = screen
            self.stack.addWidget(screen.widget())
        return self._screens[name]

    def go(self, name: str) -> bool:
        """Show a screen, unless the present one must not be left now, or is covered."""
        if self._covered is not None:
            self._asked_behind = name
            return False
        if name != self._current and self._current and not self._screens[self._current].leave():
            self._check(self._current)
            return False
        screen = self.place(name)
        self._current = name
        self.stack.setCurrentWidget(screen.widget())
        self._check(name)
        screen.enter()
        self.shown.emit(name)
        return True

    def cover(self, name: str) -> None:
        """Show a screen over the present one, which is not left: it goes on behind it as it is."""
        from ui.screen import Rests  # noqa: PLC0415 -- not before the first picture

        if self._covered is None:
            self._covered, self._asked_behind = self._current, ""
            present = self._screens.get(self._current)
            if isinstance(present, Rests):
                present.rest()
        screen = self.place(name)
        self._current = name
        self.stack.setCurrentWidget(screen.widget())
        screen.enter()
        self.shown.emit(name)

    def uncover(self) -> None:
        """Show what was covered, or what was asked for meanwhile."""
        covered, self._covered = self._covered, None
        if covered is None:
            return
        from ui.screen import Rests  # noqa: PLC0415 -- as above

        screen = self.place(covered)
        self._current = covered
        self.stack.setCurrentWidget(screen.widget())
        self._check(covered)
        if isinstance(screen, Rests):
            screen.wake()
        self.shown.emit(covered)
        if self._asked_behind:
            self.go(self._asked_behind)

    def leave_covered(self) -> bool:
        """Leave what is covered, for somebody else; ``False`` when it must not be left now."""
        if self._covered is None:
            return True
        if self._covered and not self._screens[self._covered].leave():
            return False
        self._covered = None
        return True

    def forget(self, name: str) -> None:
        """Drop a made screen, so that the next visit makes a new one."""
        screen = self._screens.pop(name, None)
        if screen is not None:
            self.stack.removeWidget(screen.widget())
            screen.widget().deleteLater()

    def come_to_front(self) -> None:
        """Somebody looks for this window, e.g. by starting Paydesk again."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 -- not before the first picture

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Stay open while a screen holds money on its way."""
        # what a lock covers is left by nobody yet, and may hold money on its way
        present = self._current if self._covered is None else self._covered
        if present and not self._screens[present].leave():
            event.ignore()
            return
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        self.closing.emit()
        event.accept()

    def _check(self, name: str) -> None:
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def _lay_out(self) -> None:
        from ui.theme.look import dress  # noqa: PLC0415
        from ui.theme.tokens import Space  # noqa: PLC0415

        dress(self.rail, "rail")
        self.rail.setFixedWidth(Space.RAIL)
        self._rail_layout = QVBoxLayout(self.rail)
        self._rail_layout.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        self._rail_layout.setSpacing(Space.S)
        self._rail_layout.addStretch(1)
        dress(self.status, "status")
        self.status.setFixedHeight(Space.CONTROL)
        status = QHBoxLayout(self.status)
        status.setContentsMargins(Space.L, 0, Space.L, 0)
        status.addLayout(self.status_left)
        status.addWidget(self._passing)
        status.addStretch(1)
        status.addLayout(self.status_right)
        self.status_right.setSpacing(Space.L)
        self.status_left.setSpacing(Space.L)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        padded = QVBoxLayout()
        padded.setContentsMargins(Space.L, Space.S, Space.L, 0)
        padded.setSpacing(Space.S)
        padded.addLayout(self.notices)
        padded.addWidget(self.notice)
        middle.addLayout(padded)
        middle.addWidget(self.stack, 1)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addLayout(middle, 1)
        root = QVBoxLayout()
        root.setContentsMargins(0, 0, 0, 0)
        root.setSpacing(0)
        root.addWidget(self.banner)
        root.addLayout(body, 1)
        root.addWidget(self.status)
        centre = QWidget()
        dress(centre, "ground")
        centre.setLayout(root)
        self.setCentralWidget(centre)

    def say(self, text: str) -> None:
        """A passing word in the status area, for screen readers and eyes alike."""
        self._passing.setText(text)
