"""The result screen as the shell knows it: keys, print and save dialogs around the view."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.domain.errors import AppError
from app.domain.identifiers import OrderNumber
from ui.actions import Actions
from ui.receipt.printing import save_pdf
from ui.result.panel import ResultPanel
from ui.result.presenter import ResultPresenter, ResultSources
from ui.result.view import ResultView
from ui.theme.tokens import Tone
from ui.workplace import Workplace

_ACTIONS = ("result.new_sale", "result.print", "result.save", "result.mail", "result.ask")


class ResultScreen(QObject):
    """A place one is led to after the checkout.

    Attributes:
        presenter: its ``new_sale`` leads back to the till.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        services = workplace.services
        sources = ResultSources(
            services.views, services.receipts, services.refresh, services.mail.mails
        )
        self._workplace = workplace
        self.presenter = ResultPresenter(workplace.background, sources)
        self.presenter.setParent(self)
        self.view = ResultView()
        self._actions = workplace.actions
        self._visible = False
        self._wire()
        self._register(workplace.actions)
        self._changed(self.presenter.panel)

    def widget(self) -> QWidget:
        return self.view

    def enter(self) -> None:
        self._visible = True
        self.presenter.enter()
        self._allow(self.presenter.panel)
        self.view.take_focus()

    def leave(self) -> bool:
        self._visible = False
        self.presenter.leave()
        self._allow(self.presenter.panel)
        return True

    def show_order(self, number: OrderNumber) -> None:
        """Begin with another order; the shell shows the screen."""
        self.presenter.show_order(number)

    def save_as(self, path: Path) -> None:
        """Save the invoice as PDF; how it went is said on the screen."""
        if self.view.document is None:
            return
        try:
            save_pdf(self.view.document, path)
        except AppError as error:
            self.presenter.complain(error)
            return
        said = self.tr("The invoice was saved as %1.").replace("%1", path.name)
        self.presenter.say(Tone.GOOD, said)

    def _wire(self) -> None:
        presenter, view = self.presenter, self.view
        presenter.changed.connect(self._changed)
        view.new_sale.connect(presenter.start_new_sale)
        view.ask_wanted.connect(presenter.ask)
        view.save_wanted.connect(self._choose_file)
        view.print_wanted.connect(self._choose_printer)
        view.mail_wanted.connect(self._mail)

    def _register(self, actions: Actions) -> None:
        group = self.tr("Result")
        wanted: list[tuple[str, str, Callable[[], object], str]] = [
            ("result.new_sale", self.tr("New sale"), self.presenter.start_new_sale, "F2"),
            ("result.print", self.tr("Print the invoice"), self._choose_printer, "Ctrl+P"),
            ("result.save", self.tr("Save the invoice as PDF"), self._choose_file, "Ctrl+S"),
            ("result.mail", self.tr("Mail the buyer again"), self._mail, "Ctrl+M"),
            ("result.ask", self.tr("Ask Amazon about this order"), self.presenter.ask, "F5"),
        ]
        for name, title, run, keys in wanted:
            actions.add(name, title, group, run, keys=keys, owner=self.view)
        pressed = {entry.name: entry.keys for entry in actions.entries()}
        self.view.show_keys(pressed["result.new_sale"])
        for button, name in (
            (self.view.print_button, "result.print"),
            (self.view.save_button, "result.save"),
            (self.view.mail_button, "result.mail"),
            (self.view.ask_button, "result.ask"),
        ):
            button.setToolTip(pressed[name])

    def _changed(self, panel: ResultPanel) -> None:
        self.view.show_panel(panel)
        self._allow(panel)

    def _allow(self, panel: ResultPanel) -> None:
        elsewhere = "" if self._visible else self.tr("Place or open an order first.")
        reading = elsewhere or ("" if panel.receipt else self.tr("The order is being read."))
        asking = reading or (self.tr("Amazon is being asked.") if panel.asking else "")
        reasons = (elsewhere, reading, reading, reading, asking)
        for name, why_not in zip(_ACTIONS, reasons, strict=True):
            self._actions.allow(name, why_not)

    def _mail(self) -> None:
        self.presenter.mail(self._workplace.user.name)

    def _choose_file(self) -> None:
        document = self.view.document
        if document is None:
            return
        places = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(places) or Path.home())
        dialog = QFileDialog(self.view, self.tr("Save the invoice"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(str(folder))
        dialog.selectFile(f"{document.title}.pdf")
        dialog.fileSelected.connect(lambda file: self.save_as(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_printer(self) -> None:
        document = self.view.document
        if document is None:
            return
        # loads the system's printing parts: not before somebody prints
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 -- see above
            QPrintDialog,
            QPrinter,
            QPrinterInfo,
        )

        from ui.receipt.printing import print_on  # noqa: PLC0415 -- see above

        if not QPrinterInfo.availablePrinterNames():
            what = self.tr("No printer is set up on this computer; save the invoice as PDF.")
            self.presenter.say(Tone.WARN, what)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.title)
        dialog = QPrintDialog(printer, self.view)
        dialog.accepted.connect(lambda: print_on(document, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the subclass hides it behind one with a receiver
