"""The import on screen: choose, look, watch, read what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from app.services.import_plan import ImportPhase
from ui.formats import count_text
from ui.products.import_mapping import ImportMapping
from ui.products.import_presenter import ImportPanel, ImportPresenter, ImportStage
from ui.products.import_report import report_text, summary_text
from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label, row

_PERMILLE: Final = 1_000


class ImportSheet(Sheet):
    """Renders the presenter's panel; while it runs, closing asks for a cancel first."""

    def __init__(self, presenter: ImportPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, title=self.tr("Import products"), primary="")
        presenter.setParent(self)
        self._presenter = presenter
        self.notice = NoticeBar()
        self.mapping = ImportMapping()
        self.progress = QProgressBar()
        self.pace = label("", "muted")
        self.phase = label("", "strong")
        self.outcome = label("", "strong", wrap=True)
        self.report = QPlainTextEdit()
        self.copy = QPushButton(self.tr("Copy report"))
        self.save = QPushButton(self.tr("Save report …"))
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_panel(presenter.panel)

    def show_panel(self, panel: ImportPanel) -> None:
        pages = {
            ImportStage.CHOOSING: 0,
            ImportStage.READING: 0,
            ImportStage.MAPPING: 1,
            ImportStage.RUNNING: 2,
            ImportStage.DONE: 3,
        }
        self.pages.setCurrentIndex(pages[panel.stage])
        self.notice.show_notice(panel.notice)
        self._show_buttons(panel)
        if panel.plan is not None and panel.preview is not None:
            self.mapping.show_plan(panel.plan, panel.preview)
        if panel.stage is ImportStage.RUNNING:
            self._show_progress(panel)
        if panel.stage is ImportStage.DONE and panel.summary is not None:
            self.outcome.setText(summary_text(panel.summary))
            self.report.setPlainText(report_text(panel.summary))
            for part in (self.report, self.copy, self.save):
                part.setVisible(bool(panel.summary.problems))

    def accept(self) -> None:
        """The primary button: whatever comes next."""
        match self._presenter.panel.stage:
            case ImportStage.CHOOSING:
                self._choose()
            case ImportStage.MAPPING:
                self._presenter.start()
            case ImportStage.DONE:
                super().accept()
            case ImportStage.READING | ImportStage.RUNNING:
                pass

    def reject(self) -> None:
        """Close, or while it runs stop it; a second press does not close over a running import."""
        if self._presenter.panel.stage is ImportStage.RUNNING:
            self._presenter.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        if self._presenter.panel.stage is ImportStage.RUNNING:
            self._presenter.cancel()
            event.ignore()
        else:
            super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        if event.mimeData().hasUrls() and self._presenter.panel.stage is ImportStage.CHOOSING:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self._presenter.choose(Path(files[0]))

    def _show_buttons(self, panel: ImportPanel) -> None:
        titles = {
            ImportStage.CHOOSING: self.tr("Choose file …"),
            ImportStage.READING: self.tr("Reading …"),
            ImportStage.MAPPING: self.tr("Import"),
            ImportStage.RUNNING: self.tr("Importing …"),
            ImportStage.DONE: self.tr("Done"),
        }
        self.primary.setText(titles[panel.stage])
        busy = panel.stage in {ImportStage.READING, ImportStage.RUNNING}
        missing = panel.stage is ImportStage.MAPPING and not panel.may_start
        self.primary.setEnabled(not busy and not missing)
        self.cancel.setVisible(panel.stage is not ImportStage.DONE)
        self.cancel.setEnabled(not panel.canceling or panel.stage is not ImportStage.RUNNING)
        self.again.setVisible(panel.stage in {ImportStage.MAPPING, ImportStage.DONE})

    def _show_progress(self, panel: ImportPanel) -> None:
        progress = panel.progress
        if progress is None or not progress.lines:
            self.progress.setRange(0, 0)
            self.phase.setText(self.tr("Beginning …"))
            self.pace.setText("")
            return
        self.progress.setRange(0, _PERMILLE)
        self.progress.setValue(progress.line * _PERMILLE // progress.lines)
        checking = progress.phase is ImportPhase.CHECKING
        text = self.tr("Checking, nothing is written yet") if checking else self.tr("Writing")
        self.phase.setText(self.tr("Stopping …") if panel.canceling else text)
        self.pace.setText(self._pace(progress.line, progress.lines, panel.rate))

    def _pace(self, line: int, lines: int, rate: int) -> str:
        text = self.tr("%1 of %2 lines").replace("%1", count_text(line))
        text = text.replace("%2", count_text(lines))
        if rate:
            left = QLocale().toString((lines - line) // rate + 1)
            more = self.tr("%1 lines/s, about %2 s left").replace("%1", count_text(rate))
            text = f"{text}  ·  {more.replace('%2', left)}"
        return text

    def _choose(self) -> None:
        kinds = self.tr("Lists (*.csv *.txt *.tsv);;All files (*)")
        dialog = QFileDialog(self, self.tr("Choose a product list"), "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._presenter.choose(Path(name)))
        dialog.open()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def _save_report(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"), "import-report.txt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._presenter.save_report(Path(name)))
        dialog.open()

    def _connect(self) -> None:
        self._presenter.changed.connect(self.show_panel)
        self.again.clicked.connect(self._presenter.begin_anew)
        self.copy.clicked.connect(self._copy_report)
        self.save.clicked.connect(self._save_report)
        self.mapping.assigned.connect(self._presenter.assign)
        self.mapping.sign_chosen.connect(self._presenter.read_numbers)
        self.mapping.encoding_chosen.connect(self._presenter.read_letters)
        self.mapping.problems_settled.connect(self._presenter.settle_problems)

    def _lay_out(self) -> None:
        self.setMinimumSize(980, 660)
        self.setAcceptDrops(True)
        self.again = QPushButton(self.tr("Other file"))
        dress(self.again, size="large")
        self.buttons.insertWidget(0, self.again)
        drop = EmptyState("upload")
        drop.say(
            self.tr("A product list as CSV"),
            self.tr("Drop a file here or choose one. A known number is updated, others are added."),
        )
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Lines with problems"))
        for button in (self.again, self.copy, self.save):
            button.setAutoDefault(False)
        done = column(self.outcome, self.report, spacing=Space.M)
        done.addLayout(row(self.copy, self.save, None))
        done.addStretch(1)
        running = column(None, self.phase, self.progress, self.pace, None, spacing=Space.M)
        for page in (drop, self.mapping, _page(running), _page(done)):
            self.pages.addWidget(page)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.pages, 1)


def _page(layout: QLayout) -> QWidget:
    page = QWidget()
    page.setLayout(layout)
    return page
