"""What the shell asks of a screen; it knows no more about any of them."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class Screen(Protocol):
    """A place in the window: a widget that is told when it is shown and left."""

    def widget(self) -> QWidget:
        """The view; made once, kept as long as the screen."""
        ...

    def enter(self) -> None:
        """It is on screen now: load what may have changed, take the focus where typing begins."""
        ...

    def leave(self) -> bool:
        """It is about to be left; ``False`` keeps it, e.g. while money is on its way."""
        ...


@runtime_checkable
class Rests(Protocol):
    """A screen that minds being covered by the lock; others just wait behind it."""

    def rest(self) -> None:
        """The desk is locked: nothing typed from now on is meant for this screen."""
        ...

    def wake(self) -> None:
        """The same person is back."""
        ...
