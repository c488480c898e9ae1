"""Opens the print sheet for an order, and has printed what was chosen there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from app.domain.approval import ApprovalRequest
from app.domain.errors import AppError
from app.domain.identifiers import OrderNumber
from app.domain.printing import Medium, PaperKind
from app.services.approvals import Approvals
from app.services.permits import Asker
from ui.printers.making import Counted, document_of
from ui.printers.paper_desk import PaperDesk
from ui.printers.print_presenter import PrintPresenter, PrintSources
from ui.printers.print_sheet import PrintSheet
from ui.printers.words import paper_word
from ui.receipt.printing import print_on, save_pdf
from ui.sign_in.approval import ApprovalDesk

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.workplace import Workplace


class Printing(QObject):
    """One opened print sheet with all that it needs; gone with it.

    Signals:
        finished: what was printed or saved, as a sentence; empty when it was only closed.
    """

    finished = Signal(str)

    def __init__(
        self, workplace: Workplace, number: OrderNumber, first: PaperKind | None = None
    ) -> None:
        super().__init__(workplace)
        services, self._workplace = workplace.services, workplace
        self.sheet = PrintSheet(number, workplace.shell.remembered, workplace.shell)
        self._papers = PaperDesk.of(workplace)
        self._said = ""
        self._target: str | Path = ""
        self.presenter = PrintPresenter(
            number,
            PrintSources(services.receipts, services.printing),
            workplace.background,
            lambda: Asker(workplace.user.name, workplace.user.role),
            self,
        )
        self._second = ApprovalDesk(
            services.users, Approvals(services.desk), workplace.background, self.sheet
        )
        self._wire()
        self.sheet.show_panel(self.presenter.panel)
        self.presenter.load(first)
        self.sheet.open()

    def print_on_roll(self) -> None:
        """Hand it to the receipt printer, which says itself when something is wrong."""
        handout = self.presenter.panel.handout
        if handout is not None:
            self._papers.hand_out(handout)
            self.sheet.done_with()

    def print_on_sheet(self, name: str) -> None:
        """Print on a printer of the system; without a name the system asks for one."""
        self._target = name
        self.presenter.count(Medium.SHEET)

    def save_as(self, file: str) -> None:
        """Save it as PDF."""
        self._target = Path(file)
        self.presenter.count(Medium.FILE)

    def _wire(self) -> None:
        presenter, sheet = self.presenter, self.sheet
        presenter.changed.connect(sheet.show_panel)
        presenter.counted.connect(self._make)
        presenter.approval_wanted.connect(self._ask_second)
        sheet.chosen.connect(presenter.choose)
        sheet.laid_out_for.connect(presenter.lay_out_for)
        sheet.roll_wanted.connect(self.print_on_roll)
        sheet.sheet_wanted.connect(self.print_on_sheet)
        sheet.file_wanted.connect(self.save_as)
        sheet.finished.connect(self._closed)

    def _make(self, counted: Counted, medium: Medium) -> None:
        if medium is Medium.FILE:
            self._save(counted, Path(self._target))
        elif self._target:
            self._print(counted, self._printer(str(self._target)))
        else:
            self._ask_system(counted)

    def _save(self, counted: Counted, path: Path) -> None:
        panel = self.presenter.panel
        try:
            save_pdf(document_of(counted.handout, panel.printers, panel.paper), path)
        except AppError as error:
            self.presenter.ended(counted, made=False)
            self.presenter.complain(error)
            return
        self.presenter.ended(counted, made=True)
        self._done(self.tr("The paper was saved as %1.").replace("%1", path.name))

    def _printer(self, name: str) -> QPrinter:
        from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 -- loads the printing parts

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(name)
        return printer

    def _print(self, counted: Counted, printer: QPrinter) -> None:
        panel = self.presenter.panel
        document = document_of(counted.handout, panel.printers, panel.paper)
        printer.setDocName(document.title)
        try:
            print_on(document, printer)
        except AppError as error:
            self.presenter.ended(counted, made=False)
            self.presenter.complain(error)
            return
        self.presenter.ended(counted, made=True)
        self._done(self.tr("%1 was sent to the printer.").replace("%1", document.title))

    def _ask_system(self, counted: Counted) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 -- likewise

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.sheet)
        dialog.accepted.connect(partial(self._print, counted, printer))
        dialog.rejected.connect(partial(self.presenter.ended, counted, made=False))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the subclass hides it behind one with a receiver

    def _ask_second(self, request: ApprovalRequest, act: Callable[[], None]) -> None:
        handout = self.presenter.panel.handout
        what = f"{paper_word(handout.kind)} {handout.receipt.number}" if handout else ""
        said = self.tr("A copy: %1").replace("%1", what)
        self._second.ask(request, said, lambda _approver: act())

    def _done(self, said: str) -> None:
        self._said = said
        self.sheet.done_with()

    def _closed(self, _result: int) -> None:
        self.finished.emit(self._said)
        self.deleteLater()
