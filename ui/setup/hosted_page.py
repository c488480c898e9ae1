"""A step whose form is a screen of its own: shown here as it is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screen import Screen


class HostedPage(QWidget):
    """Makes the screen when the step is first shown."""

    def __init__(self, maker: Callable[[], Screen], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maker = maker
        self._screen: Screen | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._layout = layout

    @property
    def screen_of(self) -> Screen:
        """Made now, if it was never shown."""
        if self._screen is None:
            self._screen = self._maker()
            self._layout.addWidget(self._screen.widget())
        return self._screen

    def enter(self) -> None:
        """It is on screen now."""
        self.screen_of.enter()

    def may_leave(self) -> bool:
        """Whether something is under way that must not be left."""
        return self._screen is None or self._screen.leave()
