"""The doctor as a place of the shell."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.doctor.bundle import Bundle
from ui.doctor.bundle_sheet import BundleSheet
from ui.doctor.presenter import DoctorPresenter, Examines
from ui.doctor.view import DoctorView
from ui.language import translate
from ui.workplace import Workplace

_FILE = "paydesk-support.zip"


class DoctorScreen(QObject):
    """Obeys ``Screen``; looks by itself when somebody comes.

    Signals:
        left: back to the settings.
    """

    left = Signal()

    def __init__(self, workplace: Workplace, doctor: Examines) -> None:
        super().__init__(workplace)
        self.presenter = DoctorPresenter(doctor, workplace.background, self)
        self.view = DoctorView()
        view, presenter, add = self.view, self.presenter, workplace.actions.add
        presenter.changed.connect(view.show_panel)
        presenter.bundled.connect(self._show_bundle)
        view.looked.connect(presenter.look)
        view.bundle_wanted.connect(presenter.make_bundle)
        view.left.connect(self.left)
        group = translate("Doctor", "Check this desk")
        add(
            "doctor.look",
            translate("Doctor", "Look again"),
            group,
            presenter.look,
            keys="F5",
            owner=view,
        )
        bundle = translate("Doctor", "Support bundle …")
        add("doctor.bundle", bundle, group, presenter.make_bundle, keys="Ctrl+S", owner=view)
        view.show_panel(presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self.presenter.look()
        self.view.again.setFocus()

    def leave(self) -> bool:
        return True

    def _show_bundle(self, bundle: Bundle) -> None:
        sheet = BundleSheet(bundle, self.view)
        sheet.accepted.connect(partial(self._ask_place, bundle))
        sheet.open()

    def _ask_place(self, bundle: Bundle) -> None:
        dialog = QFileDialog(self.view, translate("Doctor", "Save the support bundle"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(_FILE)
        dialog.fileSelected.connect(lambda name: self.presenter.save(bundle, Path(name)))
        dialog.open()
