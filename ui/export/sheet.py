"""The export on screen: choose a format, watch, read what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QProgressBar, QRadioButton, QWidget

from app.services.exports.orders import FileKind
from ui.export.panel import ExportPanel, ExportStage
from ui.export.presenter import ExportPresenter, Writes
from ui.formats import count_text
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.sheet import Sheet
from ui.widgets.text import label

_PERMILLE: Final = 1_000

Offer: TypeAlias = Callable[[FileKind, bool], Writes]
"""How a format is written: of all rows, or of the marked ones alone."""


class ExportSheet(Sheet):
    """Renders the presenter's panel; while it runs, closing asks for a cancel first."""

    def __init__(
        self,
        presenter: ExportPresenter,
        offer: Offer,
        marked: int,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Offer the formats.

        Args:
            presenter: becomes the sheet's.
            offer: makes the writing.
            marked: how many rows are marked; 0 offers the whole list alone.
            name: of the file, without its ending.
            parent: as ever.
        """
        super().__init__(self.tr("Export"), "", parent)
        presenter.setParent(self)
        self._presenter = presenter
        self._offer = offer
        self._name = name
        self.notice = NoticeBar()
        self.said = label("", "", wrap=True)
        self.all = QRadioButton(self.tr("The whole list, as it is filtered and sorted"))
        text = self.tr("The %1 marked orders alone").replace("%1", count_text(marked))
        one = self.tr("The marked order alone")
        self.marked = QRadioButton(one if marked == 1 else text)
        self.xlsx = QRadioButton(self.tr("Workbook (XLSX), with numbers and dates to reckon with"))
        self.csv = QRadioButton(self.tr("Text (CSV), for other programs"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.pace = label("", "muted")
        self._lay_out(marked)
        self.cancel.clicked.disconnect()
        self.cancel.clicked.connect(self._stop)
        presenter.changed.connect(self.show_panel)
        self.show_panel(presenter.panel)

    @property
    def kind(self) -> FileKind:
        return FileKind.XLSX if self.xlsx.isChecked() else FileKind.CSV

    def show_panel(self, panel: ExportPanel) -> None:
        choosing, running = (
            panel.stage is ExportStage.CHOOSING,
            panel.stage is ExportStage.RUNNING,
        )
        self.notice.show_notice(panel.notice)
        for part in self._choices:
            part.setVisible(choosing)
        self.progress.setVisible(running)
        self.pace.setVisible(running)
        self.said.setText(self._words(panel))
        self.primary.setVisible(not running)
        self.primary.setText(self.tr("Save as …") if choosing else self.tr("Close"))
        self.cancel.setVisible(panel.stage is not ExportStage.DONE)
        self.cancel.setEnabled(not panel.canceling)
        if running:
            self._show_progress(panel)

    def accept(self) -> None:
        """The primary button: whatever comes next."""
        if self._presenter.panel.stage is ExportStage.CHOOSING:
            self._ask()
        elif self._presenter.panel.stage is ExportStage.DONE:
            super().accept()

    def reject(self) -> None:
        self._stop()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """An export under way is canceled first."""
        if self._presenter.panel.stage is ExportStage.RUNNING:
            event.ignore()
            self._presenter.cancel()
            return
        super().closeEvent(event)

    def save(self, file: Path) -> None:
        """Write what is chosen into this file."""
        writes = self._offer(self.kind, self.marked.isChecked())
        self._presenter.write(writes, file)

    def _stop(self) -> None:
        if self._presenter.panel.stage is ExportStage.RUNNING:
            self._presenter.cancel()
        else:
            super().reject()

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self.kind.value)
        dialog.selectFile(f"{self._name}.{self.kind.value}")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def _words(self, panel: ExportPanel) -> str:
        if panel.stage is ExportStage.CHOOSING:
            return self.tr("Columns, filter and order are those of the list; buyers stay masked.")
        if panel.stage is ExportStage.DONE:
            if panel.canceled:
                return self.tr("It was canceled; no file was written.")
            text = self.tr("%1 orders were written.")
            return text.replace("%1", count_text(panel.rows))
        return self.tr("Canceling …") if panel.canceling else self.tr("Writing …")

    def _show_progress(self, panel: ExportPanel) -> None:
        if panel.total:
            self.progress.setRange(0, _PERMILLE)
            self.progress.setValue(min(panel.rows * _PERMILLE // panel.total, _PERMILLE))
        else:
            self.progress.setRange(0, 0)
        parts = [self.tr("%1 orders").replace("%1", count_text(panel.rows))]
        if panel.rate:
            parts.append(self.tr("%1 per second").replace("%1", count_text(panel.rate)))
            left = ((panel.total or 0) - panel.rows) // panel.rate
            if left > 0:
                parts.append(self.tr("%1 s left").replace("%1", count_text(left)))
        self.pace.setText(" · ".join(parts))

    def _lay_out(self, marked: int) -> None:
        rows, kinds = QButtonGroup(self), QButtonGroup(self)
        for group, *buttons in ((rows, self.all, self.marked), (kinds, self.xlsx, self.csv)):
            for button in buttons:
                group.addButton(button)
        self.xlsx.setChecked(True)
        (self.marked if marked else self.all).setChecked(True)
        own = (self.all, self.marked) if marked else ()
        self._choices: tuple[QWidget, ...] = (*own, self.xlsx, self.csv)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.said)
        for part in self._choices:
            self.body.addWidget(part)
        if not marked:
            self.all.hide()
            self.marked.hide()
            self.all.setParent(self)
            self.marked.setParent(self)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.pace)
