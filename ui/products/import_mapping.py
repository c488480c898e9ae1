"""How a file is understood: its columns, its decimals, and what the first lines come to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHeaderView,
    QRadioButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.services.csv_file import TextEncoding
from app.services.decimal_text import DecimalSign
from app.services.import_plan import ImportPlan, ImportPreview, OnProblems, SampleLine
from app.services.product_columns import Column
from ui.formats import count_text, money_text
from ui.products.words import column_name
from ui.refusal_words import said_here
from ui.theme.tokens import Space
from ui.widgets.text import column, label, row

_PAIRS = 4
_LEFT_OUT = -1


class ImportMapping(QWidget):
    """Renders plan and preview, and emits what somebody knows better.

    Signals:
        assigned: a ``Column``, and the place of its cell or ``None``.
        sign_chosen: a ``DecimalSign``.
        encoding_chosen: a ``TextEncoding``.
        problems_settled: an ``OnProblems``.
    """

    assigned = Signal(object, object)
    sign_chosen = Signal(object)
    encoding_chosen = Signal(object)
    problems_settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: dict[Column, QComboBox] = {each: QComboBox() for each in Column}
        self.sign, self.encoding = QComboBox(), QComboBox()
        self.nothing = QRadioButton(self.tr("Import nothing if any line is wrong"))
        self.skip = QRadioButton(self.tr("Skip wrong lines, import the others"))
        self.table = QTableWidget()
        self.sentence = label("", "muted", wrap=True)
        self._headings: tuple[str, ...] = ()
        self._lay_out()
        self._connect()

    def show_plan(self, plan: ImportPlan, preview: ImportPreview) -> None:
        self._offer(preview.headings)
        for each, box in self.columns.items():
            box.setCurrentIndex(box.findData(plan.columns.get(each, _LEFT_OUT)))
        self.sign.setCurrentIndex(self.sign.findData(plan.sign))
        self.encoding.setCurrentIndex(self.encoding.findData(plan.file.encoding))
        self.nothing.setChecked(plan.on_problems is OnProblems.IMPORT_NOTHING)
        self.skip.setChecked(plan.on_problems is OnProblems.SKIP_LINES)
        self._show_sample(preview.sample)
        self.sentence.setText(self._sentence(plan, preview))

    def _sentence(self, plan: ImportPlan, preview: ImportPreview) -> str:
        if preview.missing:
            names = self.tr(" or ").join(column_name(each) for each in preview.missing)
            text = self.tr("Say which column is %1: without it nothing can be imported.")
            return text.replace("%1", names)
        bad = sum(each.problem is not None for each in preview.sample)
        basis = self.tr("with tax") if plan.prices_include_tax else self.tr("without tax")
        text = self.tr("%1 lines. Prices are taken as %2. Of the first %3 lines %4 have a problem.")
        values = (count_text(preview.lines), basis, len(preview.sample), bad)
        for place, value in enumerate(values, 1):
            text = text.replace(f"%{place}", str(value))
        return text

    def _offer(self, headings: tuple[str, ...]) -> None:
        if headings == self._headings:
            return
        self._headings = headings
        for box in self.columns.values():
            box.clear()
            box.addItem(self.tr("– not in the file –"), _LEFT_OUT)  # noqa: RUF001 -- a dash in print
            for place, heading in enumerate(headings):
                name = heading or self.tr("Column %1").replace("%1", str(place + 1))
                box.addItem(name, place)

    def _show_sample(self, sample: tuple[SampleLine, ...]) -> None:
        heads = (self.tr("Line"), self.tr("What it comes to"), *self._headings)
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(sample))
        for at, line in enumerate(sample):
            texts = (count_text(line.line), self._outcome(line), *line.cells[: len(self._headings)])
            for place, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if place == 0:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(at, place, item)
        self.table.resizeColumnToContents(0)
        self.table.setColumnWidth(1, 320)

    def _outcome(self, line: SampleLine) -> str:
        if line.problem is not None:
            fault = said_here(line.problem.fault)
            return self.tr("✕ The line %1.").replace("%1", fault)
        if line.product is None:
            return ""
        return f"✓ {line.product.name}, {money_text(line.product.price)}"

    def _connect(self) -> None:
        for each, box in self.columns.items():
            box.activated.connect(
                lambda _at, each=each, box=box: self.assigned.emit(each, _place(box))
            )
        self.sign.activated.connect(lambda: self.sign_chosen.emit(self.sign.currentData()))
        self.encoding.activated.connect(
            lambda: self.encoding_chosen.emit(self.encoding.currentData())
        )
        self.nothing.clicked.connect(lambda: self.problems_settled.emit(OnProblems.IMPORT_NOTHING))
        self.skip.clicked.connect(lambda: self.problems_settled.emit(OnProblems.SKIP_LINES))

    def _lay_out(self) -> None:
        self.sign.addItem(self.tr("14.50"), DecimalSign.POINT)
        self.sign.addItem(self.tr("14,50"), DecimalSign.COMMA)
        for encoding in TextEncoding:
            self.encoding.addItem(encoding.name.replace("_", "-"), encoding)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        for at, (each, box) in enumerate(self.columns.items()):
            self._place_pair(grid, at, column_name(each), box)
        count = len(self.columns)
        self._place_pair(grid, count, self.tr("Decimals"), self.sign)
        self._place_pair(grid, count + 1, self.tr("Letters"), self.encoding)
        group = QButtonGroup(self)
        group.addButton(self.nothing)
        group.addButton(self.skip)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.tr("The first lines"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        inside = QWidget()
        inside.setLayout(grid)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(scroll, 3)
        layout.addWidget(self.sentence)
        layout.addWidget(self.table, 4)
        layout.addLayout(row(self.nothing, self.skip, None, spacing=Space.XL))

    @staticmethod
    def _place_pair(grid: QGridLayout, at: int, text: str, box: QComboBox) -> None:
        box.setAccessibleName(text)
        box.setMinimumWidth(140)
        pair = column(label(text, "caption"), box, spacing=2)
        grid.addLayout(pair, at // _PAIRS, at % _PAIRS)


def _place(box: QComboBox) -> int | None:
    place: int = box.currentData()
    return None if place == _LEFT_OUT else place
