"""The page of the printers: the receipt printer of this desk, and what prints its invoices."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.printing import CodePage, DeskPrinters, PrinterKind, RollWidth
from ui.printers.page_panel import PrinterPanel
from ui.printers.words import code_page_word, found_text, kind_word, width_word
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import card, label, row

_WIDE: Final = 360
_SHEETS: Final = ("", "A4", "LETTER")


class PrinterForm(QWidget):
    """Renders one panel and says what was pressed.

    Signals:
        kept, tested: the printers as the form says (``DeskPrinters``).
        looked_for: look for printers again.
    """

    kept = Signal(object)
    tested = Signal(object)
    looked_for = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: DeskPrinters | None = None
        self.notice = NoticeBar()
        self.kind, self.found, self.width_, self.letters = (QComboBox() for _ in range(4))
        self.address = QLineEdit()
        self.cut = QCheckBox(self.tr("Cut the paper after each receipt"))
        self.drawer = QCheckBox(self.tr("Open the cash drawer with each sale's receipt"))
        self.auto_print = QCheckBox(self.tr("Print the receipt of each sale without asking"))
        self.sheet_printer, self.sheet_paper = QComboBox(), QComboBox()
        self.keep = QPushButton(self.tr("Keep"))
        self.test = QPushButton(self.tr("Test print"))
        self._lay_out()
        self._fill()
        self._wire()
        self._show_kind()

    def show_panel(self, panel: PrinterPanel) -> None:
        """Draw it; what is being typed stays until something else is kept."""
        self.notice.show_notice(panel.notice)
        for button in (self.keep, self.test):
            button.setEnabled(panel.loaded and not panel.busy)
        self._show_found(panel)
        if panel.loaded and panel.printers != self._shown:
            self._shown = panel.printers
            self._put(panel.printers)
        if panel.wrong:
            self.address.setFocus()
            self.address.selectAll()

    def show_sheet_printers(self, names: list[str]) -> None:
        """Offer the printers of the system."""
        kept = self._shown.sheet_printer if self._shown else ""
        self.sheet_printer.clear()
        self.sheet_printer.addItem(self.tr("Ask each time"), "")
        for name in names:
            self.sheet_printer.addItem(name, name)
        if kept and kept not in names:
            gone = self.tr("%1 (not found)").replace("%1", kept)
            self.sheet_printer.addItem(gone, kept)
        _choose(self.sheet_printer, kept)

    def printers(self) -> DeskPrinters:
        """What the form says."""
        return DeskPrinters(
            kind=PrinterKind(self.kind.currentData()),
            address=self.address.text().strip(),
            width=RollWidth(self.width_.currentData()),
            code_page=CodePage(self.letters.currentData()),
            cut=self.cut.isChecked(),
            drawer=self.drawer.isChecked(),
            auto_print=self.auto_print.isChecked(),
            sheet_printer=str(self.sheet_printer.currentData() or ""),
            sheet_paper=str(self.sheet_paper.currentData() or ""),
        )

    def _put(self, printers: DeskPrinters) -> None:
        _choose(self.kind, printers.kind)
        _choose(self.width_, printers.width)
        _choose(self.letters, printers.code_page)
        _choose(self.sheet_printer, printers.sheet_printer)
        _choose(self.sheet_paper, printers.sheet_paper)
        self.address.setText(printers.address)
        self.cut.setChecked(printers.cut)
        self.drawer.setChecked(printers.drawer)
        self.auto_print.setChecked(printers.auto_print)
        self._show_kind()

    def _show_found(self, panel: PrinterPanel) -> None:
        kind = PrinterKind(self.kind.currentData())
        offered = [each for each in panel.found if each.kind is kind]
        known = [self.found.itemData(at) for at in range(1, self.found.count())]
        if known != [each.address for each in offered]:
            self.found.clear()
            self.found.addItem(self.tr("Found on this computer"), "")
            for each in offered:
                self.found.addItem(found_text(each), each.address)
        self.roll.setRowVisible(self.found_row, bool(offered))

    def _show_kind(self) -> None:
        kind = PrinterKind(self.kind.currentData())
        there = kind is not PrinterKind.NONE
        for part in (self.address, self.width_, self.letters):
            self.roll.setRowVisible(part, there)
        for box in (self.cut, self.drawer, self.auto_print):
            self.roll.setRowVisible(box, there)
        self.roll.setRowVisible(self.found_row, there and self.found.count() > 1)
        self.test.setVisible(there)
        self.address.setPlaceholderText(_EXAMPLES.get(kind, ""))

    def _take_found(self, index: int) -> None:
        address = str(self.found.itemData(index) or "")
        if address:
            self.address.setText(address)

    def _fill(self) -> None:
        for kind in PrinterKind:
            self.kind.addItem(kind_word(kind), kind.value)
        for width in RollWidth:
            self.width_.addItem(width_word(width), int(width))
        for page in CodePage:
            self.letters.addItem(code_page_word(page), page.value)
        names = (self.tr("As the region uses"), "A4", self.tr("Letter"))
        for name, value in zip(names, _SHEETS, strict=True):
            self.sheet_paper.addItem(name, value)
        self.show_sheet_printers([])
        for part, name in (
            (self.kind, self.tr("Receipt printer")),
            (self.address, self.tr("Address")),
            (self.found, self.tr("Found on this computer")),
            (self.width_, self.tr("Paper width")),
            (self.letters, self.tr("Letters")),
            (self.sheet_printer, self.tr("Invoice printer")),
            (self.sheet_paper, self.tr("Invoice paper")),
        ):
            part.setAccessibleName(name)

    def _wire(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _at: self._kind_chosen())
        self.found.activated.connect(self._take_found)
        self.keep.clicked.connect(lambda: self.kept.emit(self.printers()))
        self.test.clicked.connect(lambda: self.tested.emit(self.printers()))

    def _kind_chosen(self) -> None:
        self._show_kind()
        self.looked_for.emit()

    def _lay_out(self) -> None:
        dress(self.keep, "primary")
        set_icon(self.test, "print")
        self.found_row = QWidget()
        inside = row(self.found)
        self.found_row.setLayout(inside)
        self.roll = _form()
        self.roll.addRow(self.tr("Receipt printer"), self.kind)
        self.roll.addRow(self.tr("Address"), self.address)
        self.roll.addRow("", self.found_row)
        self.roll.addRow(self.tr("Paper width"), self.width_)
        self.roll.addRow(self.tr("Letters"), self.letters)
        for box in (self.cut, self.drawer, self.auto_print):
            self.roll.addRow("", box)
        sheets = _form()
        sheets.addRow(self.tr("Invoice printer"), self.sheet_printer)
        sheets.addRow(self.tr("Invoice paper"), self.sheet_paper)
        for part in (self.kind, self.address, self.found, self.width_, self.letters):
            part.setMinimumWidth(_WIDE)
        for part in (self.sheet_printer, self.sheet_paper):
            part.setMinimumWidth(_WIDE)
        _level(self.roll, self.kind, self.address, self.width_, self.letters)
        _level(sheets, self.sheet_printer, self.sheet_paper)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(Space.L)
        page.addWidget(self.notice)
        page.addWidget(_titled(self.tr("Receipts"), self.roll))
        page.addWidget(_titled(self.tr("Invoices"), sheets))
        page.addLayout(row(self.keep, self.test, None, spacing=Space.M))


_EXAMPLES: Final = {
    PrinterKind.NETWORK: "192.168.1.60:9100",
    PrinterKind.USB: "04b8:0e15",
    PrinterKind.FILE: "/dev/usb/lp0",
}


def _level(form: QFormLayout, *fields: QWidget) -> None:
    """Have the labels stand at the middle of their fields."""
    for field in fields:
        told = form.labelForField(field)
        if told is not None:
            told.setMinimumHeight(field.sizeHint().height())


def _titled(title: str, form: QFormLayout) -> QWidget:
    inside = QVBoxLayout()
    inside.addWidget(label(title, "strong"))
    inside.addLayout(form)
    return card(inside)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(Space.XL)
    form.setVerticalSpacing(Space.M)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return form


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(box.findData(value), 0))
