"""The settlement reports as a place of the shell."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.permissions import Action, Effect, PermissionTable, decide
from ui.approving import Approving
from ui.language import translate
from ui.settlements.panel import SettlementsPanel
from ui.settlements.presenter import SettlementsPresenter
from ui.settlements.view import SettlementsView
from ui.workplace import Workplace


class SettlementsScreen(QObject):
    """Obeys ``Screen``.

    Signals:
        order_wanted: number of an order to open.
    """

    order_wanted = Signal(str)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        book = workplace.services.settlements
        self.view = SettlementsView()
        self.presenter = SettlementsPresenter(book, Approving(workplace, self.view), self)
        self._why_not = ""
        self._visible = False
        self._register()
        self._wire()
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self._visible = True
        self.presenter.enter()
        self._workplace.read_rights(owner=self, then=self._judge)
        self.view.table.setFocus()

    def leave(self) -> bool:
        self._visible = False
        self.presenter.leave()
        return True

    def ask_file(self) -> None:
        """Let a file be chosen, and take it in."""
        dialog = QFileDialog(
            self.view, translate("SettlementsScreen", "Import a settlement report")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                translate("SettlementsScreen", "Reports (*.csv *.txt *.tsv)"),
                translate("SettlementsScreen", "All files (*)"),
            ]
        )
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        dialog.open()

    def take_in(self, file: Path) -> None:
        """Take a file in as whoever is signed in."""
        user = self._workplace.user
        self.presenter.take_in(file, user.name, user.role)

    def insist(self) -> None:
        """Take the file in that may be cut off."""
        user, doubted = self._workplace.user, self.presenter.panel.doubted
        if doubted is not None:
            self.presenter.take_in(doubted, user.name, user.role, as_it_is=True)

    def _wire(self) -> None:
        presenter, view = self.presenter, self.view
        presenter.changed.connect(self._show)
        view.importing.connect(self.ask_file)
        view.chosen.connect(presenter.choose)
        view.insisted.connect(self.insist)
        view.widened.connect(presenter.show_everything)
        view.opened.connect(self.order_wanted)

    def _register(self) -> None:
        view, actions = self.view, self._workplace.actions
        group = translate("SettlementsScreen", "Payouts")
        actions.add(
            *(
                "settlements.import",
                translate("SettlementsScreen", "Import a report …"),
                group,
                self.ask_file,
            ),
            keys="Ctrl+I",
            owner=view,
        )
        actions.add(
            *(
                "settlements.insist",
                translate("SettlementsScreen", "Import the doubtful report all the same"),
                group,
                self.insist,
            ),
            owner=view,
        )
        actions.add(
            *(
                "settlements.all",
                translate("SettlementsScreen", "Show what agrees, too"),
                group,
                view.everything.toggle,
            ),
            keys="Ctrl+0",
            owner=view,
        )

    def _judge(self, table: PermissionTable) -> None:
        role = self._workplace.user.role
        may = decide(table, role, Action.IMPORT_SETTLEMENT).effect is not Effect.DENY
        self._why_not = (
            "" if may else translate("SettlementsScreen", "Managers and owners do that.")
        )
        self._show(self.presenter.panel)

    def _show(self, panel: SettlementsPanel) -> None:
        self.view.show_panel(panel)
        self.view.take_in.setEnabled(not (panel.importing or self._why_not))
        self.view.take_in.setToolTip(self._why_not)
        allow = self._workplace.actions.allow
        allow("settlements.import", self._why_not)
        none = translate("SettlementsScreen", "No report is in doubt.")
        allow("settlements.insist", "" if panel.doubted is not None else none)
