"""Bulk work as a place of the shell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.bulk import BulkAction
from app.domain.identifiers import OrderNumber
from app.domain.permissions import Role
from ui.approving import Approving
from ui.background import Background
from ui.bulk.panel import BulkPanel, BulkStage
from ui.bulk.presenter import BulkPresenter
from ui.bulk.view import BulkView
from ui.language import translate
from ui.workplace import Workplace


class BulkScreen(QObject):
    """Obeys ``Screen``.

    Signals:
        left: back to the list of orders.
        order_wanted: number of an order to open.
    """

    left = Signal()
    order_wanted = Signal(str)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._worker = Background(workers=1)
        self._worker.setParent(self)
        bulk = workplace.services.bulk
        self.view = BulkView()
        approving = Approving(workplace, self.view)
        self.presenter = BulkPresenter(bulk, approving, self._worker, self)
        self._visible = False
        self._wire()
        self._register()
        self._show(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self._visible = True
        self.presenter.enter()
        self._allow(self.presenter.panel)
        self.view.pages.setFocus()

    def leave(self) -> bool:
        """Work goes on without being watched."""
        self._visible = False
        self.presenter.leave()
        self._allow(self.presenter.panel)
        return True

    def begin(self, action: BulkAction, numbers: Sequence[OrderNumber]) -> None:
        """Look at what an action would do to some orders; call it before the screen is shown."""
        name, role = self._asker
        self.presenter.look_at(action, numbers, role, name)

    def list_jobs(self) -> None:
        """Show the latest jobs."""
        self.presenter.list_jobs()

    def save(self) -> None:
        """Ask where to, and write what was not done."""
        dialog = QFileDialog(self.view, translate("BulkScreen", "Save the list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(translate("BulkScreen", "not-done.csv"))
        dialog.fileSelected.connect(lambda name: self.presenter.save_failures(Path(name)))
        dialog.open()

    def _wire(self) -> None:
        presenter, view, job = self.presenter, self.view, self.view.job
        presenter.changed.connect(self._show)
        view.left.connect(self.left)
        view.looking_stopped.connect(presenter.stop_looking)
        view.job_wanted.connect(presenter.open_job)
        view.dry.left.connect(self._do_nothing)
        view.dry.confirmed.connect(self._confirm)
        job.paused.connect(lambda: presenter.pause(*self._asker))
        job.resumed.connect(lambda: presenter.go_on(*self._asker))
        job.canceled.connect(lambda: presenter.cancel(*self._asker))
        job.saving.connect(self.save)
        job.listed.connect(presenter.list_jobs)
        job.opened.connect(self.order_wanted)
        self._workplace.shell.closing.connect(self._stop)

    def _stop(self) -> None:
        """The window closes: the call under way is finished, and the job rests where it is."""
        self.presenter.halt()
        self._worker.close()

    @property
    def _asker(self) -> tuple[str, Role]:
        user = self._workplace.user
        return user.name, user.role

    def _confirm(self, note: str, reason: str) -> None:
        self.presenter.begin(*self._asker, note, reason)

    def _do_nothing(self) -> None:
        self.presenter.list_jobs()
        self.left.emit()

    def _register(self) -> None:
        view, job = self.view, self.view.job
        group = translate("BulkScreen", "Bulk work")
        wanted: tuple[tuple[str, str, Callable[[], object], str], ...] = (
            (
                "begin",
                translate("BulkScreen", "Do what the dry run says"),
                view.dry.confirm,
                "Ctrl+Return",
            ),
            ("pause", translate("BulkScreen", "Pause or go on"), self._pause_or_go_on, "F7"),
            ("cancel", translate("BulkScreen", "Cancel the rest"), job.canceled.emit, "Ctrl+F7"),
            ("save", translate("BulkScreen", "Save what was not done …"), self.save, "Ctrl+S"),
            ("jobs", translate("BulkScreen", "All jobs"), self.list_jobs, "F8"),
            (
                "back",
                translate("BulkScreen", "Back to the orders"),
                self.left.emit,
                "Ctrl+Backspace",
            ),
        )
        for name, title, run, keys in wanted:
            self._workplace.actions.add(f"bulk.{name}", title, group, run, keys=keys, owner=view)

    def _pause_or_go_on(self) -> None:
        if self.presenter.panel.may_pause:
            self.presenter.pause(*self._asker)
        else:
            self.presenter.go_on(*self._asker)

    def _show(self, panel: BulkPanel) -> None:
        self.view.show_panel(panel)
        self._allow(panel)

    def _allow(self, panel: BulkPanel) -> None:
        allow = self._workplace.actions.allow
        elsewhere = "" if self._visible else translate("BulkScreen", "Go to the bulk work first.")
        dry = panel.stage is BulkStage.DRY and panel.dry is not None and panel.dry.ready
        job = panel.job if panel.stage is BulkStage.JOB else None
        going = job is not None and not job.is_over
        reasons = {
            "begin": ""
            if dry
            else translate("BulkScreen", "There is no dry run with anything to do."),
            "pause": "" if going else translate("BulkScreen", "No job is going on."),
            "cancel": "" if going else translate("BulkScreen", "No job is going on."),
            "save": ""
            if job is not None and panel.rows
            else translate("BulkScreen", "Nothing needs a look."),
            "jobs": "",
            "back": "",
        }
        for name, why_not in reasons.items():
            allow(f"bulk.{name}", elsewhere or why_not)
