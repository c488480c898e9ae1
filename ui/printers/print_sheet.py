"""The print sheet: the paper as it will lie on the counter, and what prints it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.printing import PrinterKind
from ui.printers.making import document_of
from ui.printers.print_panel import PrintPanel
from ui.printers.words import kind_word, paper_word, width_word
from ui.receipt.document import Paper, PaperDocument
from ui.receipt.handout import Handout
from ui.result.invoice_preview import InvoicePreview
from ui.theme.icons import set_icon
from ui.theme.tokens import Space
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label

_SIZE: Final = (980, 640)
_OPTIONS: Final = 320
_PRINTER: Final = "printing/sheet_printer"
_PAPER: Final = "printing/paper"
_PAPERS: Final = {Paper.A4: "A4", Paper.LETTER: "Letter"}


class PrintSheet(Sheet):
    """Renders one panel and says what was chosen.

    Attributes:
        document: what the preview shows.

    Signals:
        chosen: index of a paper.
        laid_out_for: another ``Paper``.
        roll_wanted: print the chosen one on the roll.
        sheet_wanted: print it on the system printer of this name; empty opens the system's dialog.
        file_wanted: save it as this file.
    """

    chosen = Signal(int)
    laid_out_for = Signal(object)
    roll_wanted = Signal()
    sheet_wanted = Signal(str)
    file_wanted = Signal(str)

    def __init__(self, number: str, remembered: QSettings, parent: QWidget) -> None:
        title = self.tr("Print %1").replace("%1", number)
        super().__init__(title, self.tr("Print"), parent)
        self.document: PaperDocument | None = None
        self._remembered = remembered
        self._panel: PrintPanel | None = None
        self._drawn: tuple[Handout | None, Paper | None] = (None, None)
        self.preview = InvoicePreview()
        self.papers = QListWidget()
        self.papers.setAccessibleName(self.tr("Papers"))
        self.receipt_printer = label("", wrap=True)
        self.printer, self.paper = QComboBox(), QComboBox()
        self.notice = NoticeBar()
        self.save = QPushButton(self.tr("Save as PDF"))
        self._lay_out()
        self._wire()

    def show_panel(self, panel: PrintPanel) -> None:
        """Draw it."""
        if self._panel is None or self._panel.papers != panel.papers:
            self._list(panel)
        self._panel = panel
        if self.papers.currentRow() != panel.chosen:
            self.papers.setCurrentRow(panel.chosen)
        self._draw(panel)
        self._show_printers(panel)
        self.notice.show_notice(panel.notice)
        ready = panel.handout is not None and not panel.busy
        can_print = not panel.on_roll or panel.printers.prints_receipts
        self.primary.setEnabled(ready and can_print)
        self.save.setEnabled(ready)

    def accept(self) -> None:
        """Print; the sheet stays until it is told that it worked."""
        panel = self._panel
        if panel is None or panel.handout is None or not self.primary.isEnabled():
            return
        if panel.on_roll:
            self.roll_wanted.emit()
            return
        name = str(self.printer.currentData() or "")
        self._remembered.setValue(_PRINTER, name)
        self.sheet_wanted.emit(name)

    def done_with(self) -> None:
        """It worked."""
        super().accept()

    def choose_file(self) -> None:
        """Ask where the PDF shall lie."""
        if self.document is None or not self.save.isEnabled():
            return
        places = QStandardPaths.StandardLocation.DocumentsLocation
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(QStandardPaths.writableLocation(places) or str(Path.home()))
        dialog.selectFile(f"{self.document.title.replace('/', '-')}.pdf")
        dialog.fileSelected.connect(self.file_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _list(self, panel: PrintPanel) -> None:
        self.papers.blockSignals(True)  # noqa: FBT003 -- a Qt setter
        self.papers.clear()
        for handout in panel.papers:
            QListWidgetItem(self._named(handout), self.papers)
        self.papers.blockSignals(False)  # noqa: FBT003 -- a Qt setter

    def _named(self, handout: Handout) -> str:
        """``Invoice RE-000042`` and whether it would be a copy."""
        name = f"{paper_word(handout.kind)} {handout.number}"
        if not handout.copy_no:
            return name
        said = self.tr("%1, copy %2").replace("%1", name)
        return said.replace("%2", str(handout.copy_no))

    def _draw(self, panel: PrintPanel) -> None:
        wanted = (panel.handout, panel.paper)
        if wanted == self._drawn and self.document is not None:
            return
        self._drawn = wanted
        handout = panel.handout
        self.document = document_of(handout, panel.printers, panel.paper) if handout else None
        self.preview.show_document(self.document)

    def _show_printers(self, panel: PrintPanel) -> None:
        self.receipt_printer.setVisible(panel.on_roll)
        for part in (self.printer, self.paper):
            part.setVisible(panel.handout is not None and not panel.on_roll)
        if panel.on_roll:
            self.receipt_printer.setText(self._receipt_printer(panel))
            return
        if panel.handout is not None and not self.printer.count():
            self._find_printers(panel)
        region = panel.handout.receipt.region if panel.handout else None
        shown = panel.paper or (Paper.of(region) if region else Paper.A4)
        self.paper.setCurrentIndex(self.paper.findData(shown))

    def _receipt_printer(self, panel: PrintPanel) -> str:
        printers = panel.printers
        if printers.kind is PrinterKind.NONE:
            return self.tr("This desk has no receipt printer. Save the paper as PDF instead.")
        said = self.tr("Receipt printer: %1, %2 (%3)").replace("%1", kind_word(printers.kind))
        return said.replace("%2", printers.address).replace("%3", width_word(printers.width))

    def _find_printers(self, panel: PrintPanel) -> None:
        # loads the system's printing parts: not before somebody prints on a sheet
        from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 -- see above

        for name in QPrinterInfo.availablePrinterNames():
            self.printer.addItem(name, name)
        self.printer.addItem(self.tr("Another printer …"), "")
        last = str(self._remembered.value(_PRINTER, "") or panel.printers.sheet_printer)
        self.printer.setCurrentIndex(max(self.printer.findData(last), 0))
        size = str(self._remembered.value(_PAPER, "") or panel.printers.sheet_paper)
        if size in Paper.__members__ and panel.paper is None:
            self.laid_out_for.emit(Paper[size])

    def _choose_paper(self, index: int) -> None:
        paper = self.paper.itemData(index)
        self._remembered.setValue(_PAPER, paper.name)
        self.laid_out_for.emit(paper)

    def _wire(self) -> None:
        self.papers.currentRowChanged.connect(self.chosen)
        self.papers.itemActivated.connect(lambda _item: self.accept())
        self.paper.activated.connect(self._choose_paper)
        self.save.clicked.connect(self.choose_file)
        for keys, run in (("Ctrl+P", self.accept), ("Ctrl+S", self.choose_file)):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    def _lay_out(self) -> None:
        self.resize(*_SIZE)
        set_icon(self.save, "pdf")
        self.save.setAutoDefault(False)
        self.printer.setAccessibleName(self.tr("Printer"))
        self.paper.setAccessibleName(self.tr("Paper size"))
        for paper, name in _PAPERS.items():
            self.paper.addItem(name, paper)
        self.buttons.insertWidget(0, self.save)
        options = QWidget()
        options.setFixedWidth(_OPTIONS)
        side = QVBoxLayout(options)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.L)
        side.addLayout(column(label(self.tr("Paper"), "caption"), self.papers, spacing=Space.XS))
        side.addLayout(
            column(
                label(self.tr("Printer"), "caption"),
                self.receipt_printer,
                self.printer,
                self.paper,
                spacing=Space.S,
            )
        )
        side.addWidget(self.notice)
        side.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.preview, 1)
        both.addWidget(options)
        self.body.addLayout(both, 1)
