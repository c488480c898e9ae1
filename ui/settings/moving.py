"""Settings to a file and from a file, through dialogs that nobody waits for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import AppError
from app.domain.permissions import Role
from app.services.settings_book.travel import ImportPlan
from ui.background import RunsWork
from ui.notices import Notice
from ui.settings.import_sheet import ImportSheet
from ui.settings.words import trouble_text
from ui.theme.tokens import Tone


class MovesSettings(Protocol):
    """Export and import."""

    def write_to(self, file: Path, actor: str, role: Role) -> None: ...

    def plan_file(self, file: Path) -> ImportPlan: ...

    def take_in(self, plan: ImportPlan, actor: str, role: Role) -> None: ...


class Moving(QObject):
    """Asks for a file, and shows what an import would change.

    Signals:
        told: a ``Notice`` for the screen.
        taken_in: settings hold from now on that did not before.
    """

    told = Signal(object)
    taken_in = Signal()

    def __init__(
        self,
        travel: MovesSettings,
        background: RunsWork,
        who: Callable[[], tuple[str, Role]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._travel = travel
        self._background = background
        self._who = who
        self._window = window

    def ask_export(self) -> None:
        """Let a place be chosen, and write the file."""
        dialog = QFileDialog(self._window, self.tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("paydesk-settings.json")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def ask_import(self) -> None:
        """Let a file be chosen, and show what it would change."""
        dialog = QFileDialog(self._window, self.tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Settings (*.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.look_at(Path(name)))
        dialog.open()

    def export_to(self, file: Path) -> None:
        """Write the settings of this shop into a file."""
        text = self.tr("The settings are in %1, without keys and passwords.")
        self._run(
            partial(self._travel.write_to, file, *self._who()),
            lambda _none: self._tell(Tone.GOOD, text.replace("%1", file.name)),
        )

    def look_at(self, file: Path) -> None:
        """Show what a file would change."""
        self._run(partial(self._travel.plan_file, file), partial(self._planned, file.name))

    def _planned(self, name: str, plan: ImportPlan) -> None:
        sheet = ImportSheet(plan, name, self._window)
        sheet.accepted.connect(partial(self._take_in, plan))
        sheet.open()

    def _take_in(self, plan: ImportPlan) -> None:
        self._run(partial(self._travel.take_in, plan, *self._who()), lambda _none: self._taken())

    def _taken(self) -> None:
        self._tell(Tone.GOOD, self.tr("The settings of the file hold from now on."))
        self.taken_in.emit()

    def _refused(self, error: AppError) -> None:
        self._tell(Tone.BAD, trouble_text(error))

    def _tell(self, tone: Tone, text: str) -> None:
        self.told.emit(Notice(tone, text))

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._refused)
