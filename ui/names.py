"""How the people behind user names are called, for every screen alike."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.workplace import Workplace


class Names(QObject):
    """Orders, reports and the trail keep the name that is signed in with; people have others."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        """Become the application's; ``called`` finds it there.

        Args:
            workplace: whose people.
            parent: the application, or something that belongs to it.
        """
        super().__init__(parent)
        self._workplace = workplace
        self._known: Mapping[str, str] = {}

    def look(self, _changed: object = None) -> None:
        """Read them again: somebody may have been added or renamed."""
        if self._workplace.is_open:
            names = self._workplace.services.users.display_names
            self._workplace.run(names, owner=self, then=self._learn)

    def of(self, name: str) -> str:
        """What people call them; the name itself where it is nobody's of the shop."""
        return self._known.get(name, name)

    def _learn(self, known: Mapping[str, str]) -> None:
        self._known = known


def called(name: str) -> str:
    """The display name of a user, wherever one is shown; the name itself before it is known."""
    application = QApplication.instance()
    names = application.findChild(Names) if application is not None else None
    return names.of(name) if names is not None else name
