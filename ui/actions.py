"""Every action a person can take, in one register: buttons, keys, palette and cheat sheet agree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """One line of the palette and of the cheat sheet.

    Attributes:
        group: the screen or area it belongs to, translated.
        why_not: why it is disabled, translated; empty when enabled.
    """

    name: str
    title: str
    group: str
    keys: str
    enabled: bool
    why_not: str


class Actions(QObject):
    """The register.

    Signals:
        changed: an action was added, enabled or disabled.
    """

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, str] = {}
        self._why_not: dict[str, str] = {}

    def add(  # noqa: PLR0913 -- what an action is
        self,
        name: str,
        title: str,
        group: str,
        run: Callable[[], object],
        *,
        keys: str = "",
        owner: QWidget | None = None,
    ) -> QAction:
        """Register an action; its key works wherever the focus is inside ``owner``.

        Args:
            name: dotted and stable, e.g. ``till.pay``.
            title: translated, an imperative.
            group: translated.
            run: called on trigger.
            keys: portable key text, e.g. ``Ctrl+K``.
            owner: the widget whose window carries the key; the main window by default.
        """
        action = QAction(title, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: run())
        (owner or self._window).addAction(action)
        self._actions[name] = action
        self._groups[name] = group
        self.changed.emit()
        return action

    def allow(self, name: str, why_not: str = "") -> None:
        """Enable an action, or disable it with the reason."""
        action = self._actions[name]
        self._why_not[name] = why_not
        action.setEnabled(not why_not)
        action.setToolTip(why_not or action.text())
        self.changed.emit()

    def action(self, name: str) -> QAction:
        return self._actions[name]

    def trigger(self, name: str) -> None:
        """Run an action as its key would; a disabled one does nothing."""
        self._actions[name].trigger()

    def entries(self) -> list[ActionEntry]:
        """All actions in the order they were registered."""
        native = QKeySequence.SequenceFormat.NativeText
        return [
            ActionEntry(
                name=name,
                title=action.text(),
                group=self._groups[name],
                keys=action.shortcut().toString(native),
                enabled=action.isEnabled(),
                why_not=self._why_not.get(name, ""),
            )
            for name, action in self._actions.items()
        ]
