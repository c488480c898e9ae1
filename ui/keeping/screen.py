"""Backups and buyers' data as a place of the shell."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.permissions import Action, Effect, PermissionTable, decide
from app.services.permits import Asker
from ui.approving import Approving
from ui.keeping.panel import KeepingPanel
from ui.keeping.presenter import KeepingPresenter
from ui.keeping.sheets import erase_sheet, restore_sheet
from ui.keeping.view import KeepingView
from ui.keeping.words import made_text
from ui.workplace import Workplace


class KeepingScreen(QObject):
    """Obeys ``Screen``.

    Signals:
        restart_wanted: a backup is in force, and the program has to begin anew.
    """

    restart_wanted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._may: dict[Action, bool] = {}
        self.view = KeepingView()
        work = workplace.services.keeping
        self.presenter = KeepingPresenter(work, Approving(workplace, self.view), self)
        self._register()
        self._wire()
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.enter()
        self._workplace.read_rights(owner=self, then=self._judge)
        self.view.make.setFocus()

    def leave(self) -> bool:
        if self.presenter.panel.busy:
            return False
        self.view.field.clear()
        self.presenter.leave()
        return True

    def back_up(self) -> None:
        """Make a backup as whoever is signed in."""
        self.presenter.back_up(self._asker())

    def ask_restore(self, file: Path | None) -> None:
        """Say what a restore does, and do it once that was read."""
        if file is None or self.presenter.panel.busy:
            return
        sheet = restore_sheet(made_text(file), self.view)
        sheet.agreed.connect(lambda: self.presenter.restore(file, self._asker()))
        sheet.open()

    def ask_chosen(self) -> None:
        """As ``ask_restore``, for the backup that is chosen in the table."""
        self.ask_restore(self.view.chosen_file())

    def ask_file(self) -> None:
        """Let a backup be chosen that lies elsewhere."""
        dialog = QFileDialog(self.view, self.tr("Choose a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Backups (*.paydesk-backup)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.ask_restore(Path(name)))
        dialog.open()

    def ask_erase(self) -> None:
        """Say what erasing does, and do it once that was read."""
        panel = self.presenter.panel
        if not panel.erasable or panel.busy:
            return
        ready = len(panel.erasable)
        sheet = erase_sheet(ready, len(panel.found) - ready, self.view)
        sheet.agreed.connect(lambda: self.presenter.erase(self._asker()))
        sheet.open()

    def _asker(self) -> Asker:
        user = self._workplace.user
        return Asker(user.name, user.role)

    def _wire(self) -> None:
        view = self.view
        self.presenter.changed.connect(self._show)
        view.backed_up.connect(self.back_up)
        view.restoring.connect(self.ask_restore)
        view.file_wanted.connect(self.ask_file)
        view.looked_for.connect(self.presenter.find)
        view.erasing.connect(self.ask_erase)
        view.restarted.connect(self.restart_wanted)

    def _register(self) -> None:
        view, add = self.view, self._workplace.actions.add
        group = self.tr("Backups and buyers' data")
        add("keeping.make", self.tr("Back up now"), group, self.back_up, keys="Ctrl+B", owner=view)
        add(
            "keeping.restore",
            self.tr("Restore the chosen backup …"),
            group,
            self.ask_chosen,
            owner=view,
        )
        add("keeping.file", self.tr("Restore a file …"), group, self.ask_file, owner=view)
        find = view.field.setFocus
        add("keeping.find", self.tr("Find a buyer"), group, find, keys="F2", owner=view)
        add("keeping.erase", self.tr("Erase the buyer …"), group, self.ask_erase, owner=view)

    def _judge(self, table: PermissionTable) -> None:
        role = self._workplace.user.role
        needed = (Action.BACK_UP, Action.RESTORE, Action.ERASE_BUYER)
        self._may = {each: decide(table, role, each).effect is not Effect.DENY for each in needed}
        self._show(self.presenter.panel)

    def _show(self, panel: KeepingPanel) -> None:
        view, no = self.view, self.tr("Owners do that.")
        view.show_panel(panel)
        for button, action in (
            (view.make, Action.BACK_UP),
            (view.restore, Action.RESTORE),
            (view.other, Action.RESTORE),
            (view.look, Action.ERASE_BUYER),
            (view.erase, Action.ERASE_BUYER),
        ):
            may = self._may.get(action, True)
            button.setEnabled(button.isEnabled() and may)
            button.setToolTip("" if may else no)
        allow, busy = self._workplace.actions.allow, self.tr("Wait a moment.")
        for name, button in (
            ("make", view.make),
            ("restore", view.restore),
            ("file", view.other),
            ("erase", view.erase),
        ):
            why = button.toolTip() or (busy if panel.busy else self.tr("Choose one first."))
            allow(f"keeping.{name}", "" if button.isEnabled() else why)
