"""Reads, tries and keeps the printers of this desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.printing import BadPrinterSettings, DeskPrinters, PrinterTrouble, require_sensible
from app.domain.slip import Barcode, Gap, Pair, QrCode, Rule, Slip, Weight, Words
from app.services.permits import Asker
from app.services.printing.found import FoundPrinter, found_printers
from ui.notices import Notice, notice_of
from ui.printers.making import print_test
from ui.printers.page_panel import PrinterPanel
from ui.printers.words import fault_notice
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.domain.errors import AppError
    from app.services.printing.work import PrintWork
    from ui.background import Background


class PrinterPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``PrinterPanel``).
        kept: the printers as they hold from now on (``DeskPrinters``).
    """

    changed = Signal(object)
    kept = Signal(object)

    def __init__(
        self, work: PrintWork, background: Background, asker: Callable[[], Asker], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.panel = PrinterPanel(work.settings.desk.name)
        self._work = work
        self._background = background
        self._asker = asker

    def load(self) -> None:
        """Read what is kept, and look which printers this computer knows."""
        self._run(partial(_read, self._work), self._loaded)

    def keep(self, printers: DeskPrinters) -> None:
        """Let them hold from now on."""
        wanted = replace(printers, version=self.panel.printers.version)
        self._begin()
        self._run(partial(self._work.settings.save, wanted, self._asker()), self._kept)

    def test(self, printers: DeskPrinters) -> None:
        """Print a test with what the form says, kept or not."""
        try:
            require_sensible(printers)
        except BadPrinterSettings as error:
            self._failed(error)
            return
        self._begin()
        self._run(partial(print_test, self._test_slip(), printers), self._tested)

    def _test_slip(self) -> Slip:
        letters = "ÄÖÜ äöü ß éèêç ñ ¿¡ € £"
        return Slip(
            self.tr("Test print"),
            (
                Words(self.tr("Test print"), Weight.LARGE, centered=True),
                Words(self.panel.desk, centered=True),
                Rule(),
                Words(letters),
                Pair(self.tr("Left"), self.tr("Right")),
                Gap(),
                QrCode("paydesk"),
                Barcode("PAYDESK"),
            ),
        )

    def _begin(self) -> None:
        self._show(replace(self.panel, busy=True, wrong="", notice=None))

    def _loaded(self, told: tuple[DeskPrinters, tuple[FoundPrinter, ...]]) -> None:
        printers, found = told
        panel = replace(self.panel, printers=printers, found=found, loaded=True, busy=False)
        self._show(replace(panel, wrong="", notice=None))

    def _kept(self, printers: DeskPrinters) -> None:
        said = Notice(Tone.GOOD, self.tr("The printers of this desk are kept."))
        self._show(replace(self.panel, printers=printers, busy=False, notice=said))
        self.kept.emit(printers)

    def _tested(self, _done: None) -> None:
        said = self.tr("The test was printed. Look whether every letter is right.")
        self._show(replace(self.panel, busy=False, notice=Notice(Tone.GOOD, said)))

    def _failed(self, error: AppError) -> None:
        wrong = error.field if isinstance(error, BadPrinterSettings) else ""
        if isinstance(error, PrinterTrouble):
            notice = fault_notice(error.fault)
        else:
            notice = notice_of(error)
        self._show(replace(self.panel, busy=False, wrong=wrong, notice=notice))

    def _run(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, panel: PrinterPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def _read(work: PrintWork) -> tuple[DeskPrinters, tuple[FoundPrinter, ...]]:
    return work.settings.get(), found_printers()
