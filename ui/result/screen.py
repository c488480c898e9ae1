"""The result screen as the shell knows it: keys, print and save dialogs around the view."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import AppError
from app.domain.identifiers import OrderNumber
from app.domain.printing import JobState, Medium
from app.services.permits import Asker
from app.services.receipts import Receipt
from ui.actions import Actions
from ui.approving import Approving
from ui.printers.making import Counted, count
from ui.printers.paper_desk import PaperDesk
from ui.receipt.document import InvoiceDocument
from ui.receipt.handout import Handout
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
        self.presenter = ResultPresenter(Approving(workplace, workplace.shell), sources)
        self.presenter.setParent(self)
        self.view = ResultView()
        self._actions = workplace.actions
        self._visible = False
        self._handed_out: OrderNumber | None = None
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
        if self.presenter.panel.receipt is not None:
            self._count(path, self.presenter.panel.receipt)

    def _wire(self) -> None:
        presenter, view = self.presenter, self.view
        presenter.changed.connect(self._changed)
        view.new_sale.connect(presenter.start_new_sale)
        view.ask_wanted.connect(presenter.ask)
        view.save_wanted.connect(self._choose_file)
        view.print_wanted.connect(self._print)
        view.mail_wanted.connect(self._mail)

    def _register(self, actions: Actions) -> None:
        group = self.tr("Result")
        wanted: list[tuple[str, str, Callable[[], object], str]] = [
            ("result.new_sale", self.tr("New sale"), self.presenter.start_new_sale, "F2"),
            ("result.print", self.tr("Print"), self._print, "Ctrl+P"),
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
        self._hand_out(panel)

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
        dialog.selectFile(f"{document.title.replace('/', '-')}.pdf")
        dialog.fileSelected.connect(lambda file: self.save_as(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _print(self) -> None:
        number = self.presenter.panel.number
        if number is None or self.presenter.panel.receipt is None:
            return
        from ui.printers.printing import Printing  # noqa: PLC0415 -- not before somebody prints

        printing = Printing(self._workplace, number)
        printing.finished.connect(self._printed)

    def _printed(self, said: str) -> None:
        if said:
            self.presenter.say(Tone.GOOD, said)

    def _hand_out(self, panel: ResultPanel) -> None:
        """A desk that prints receipts by itself does so once the payment is decided."""
        if panel.receipt is None or panel.undecided or panel.number == self._handed_out:
            return
        self._handed_out = panel.number
        PaperDesk.of(self._workplace).sold(panel.receipt)

    def _count(self, path: Path, receipt: Receipt) -> None:
        services, user = self._workplace.services, self._workplace.user
        handout, asker = Handout(receipt), Asker(user.name, user.role)
        self._workplace.background.run(
            partial(count, services.printing.prints, handout, Medium.FILE, asker),
            owner=self,
            then=partial(self._save, path),
            otherwise=self.presenter.complain,
        )

    def _save(self, path: Path, counted: Counted) -> None:
        prints, state = self._workplace.services.printing.prints, JobState.PRINTED
        try:
            save_pdf(InvoiceDocument(counted.handout), path)
        except AppError as error:
            self.presenter.complain(error)
            state = JobState.DROPPED
        else:
            said = self.tr("The invoice was saved as %1.").replace("%1", path.name)
            self.presenter.say(Tone.GOOD, said)
        ended = partial(prints.ended, counted.print_id, state)
        self._workplace.run(ended, owner=self, then=lambda _done: None)
