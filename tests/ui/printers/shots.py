"""Draws the print sheet, the page of the printers, and what is said when paper runs out.

Run as ``python -m tests.ui.printers.shots FOLDER``.
"""

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.environment import Mode, Region
from app.domain.printing import DeskPrinters, PrinterFault, PrinterKind
from app.services.printing.found import FoundPrinter
from tests.ui.camera import Camera
from tests.ui.receipt.papers import receipt_of, refunded
from ui.notices import Notice
from ui.printers.page import PrinterForm
from ui.printers.page_panel import PrinterPanel
from ui.printers.print_panel import PrintPanel
from ui.printers.print_sheet import PrintSheet
from ui.printers.words import fault_notice
from ui.receipt.handout import papers_of
from ui.theme.look import Look, dress
from ui.theme.tokens import Space, Tone
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import label

_PRINTERS = DeskPrinters(PrinterKind.NETWORK, "192.168.1.60", auto_print=True, version=1)
_LOCALES = {Region.US: "en_US", Region.EU: "de_DE", Region.JP: "ja_JP"}


def shots(out: Path) -> None:
    """Every state in light and dark."""
    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication.instance() or QApplication([])
    camera = Camera(out, Look(qt))
    with tempfile.TemporaryDirectory() as folder:
        for region, locale in _LOCALES.items():
            QLocale.setDefault(QLocale(locale))
            _sheets(camera, Path(folder), region)
        QLocale.setDefault(QLocale("en_US"))
        _page(camera)


def _sheets(camera: Camera, folder: Path, region: Region) -> None:
    window = QWidget()
    remembered = QSettings(str(folder / f"{region}.ini"), QSettings.Format.IniFormat)
    receipt = refunded(receipt_of(region, lines=12, mode=Mode.TRAINING))
    panel = PrintPanel(receipt.number, papers_of(receipt), 0, _PRINTERS)
    copied = replace(panel.papers[0], copy_no=1)
    states = {
        "receipt": panel,
        "copy": replace(panel, papers=(copied, *panel.papers[1:])),
        "invoice": replace(panel, chosen=1),
        "gift": replace(panel, chosen=2),
        "credit": replace(panel, chosen=4),
    }
    if region is Region.US:
        states["loading"] = PrintPanel(receipt.number, busy=True)
        states["no-printer"] = replace(panel, printers=DeskPrinters())
        told = Notice(Tone.WARN, "Somebody else printed it a moment ago.", "", "Look again.")
        states["refused"] = replace(panel, chosen=1, notice=told)
    for name, state in states.items():
        sheet = PrintSheet(receipt.number, remembered, window)
        sheet.show_panel(state)
        sheet.show()
        camera.take(sheet, f"print-{name}-{region}")
        sheet.close()


def _page(camera: Camera) -> None:
    window, form = QWidget(), PrinterForm()
    dress(window, "ground")
    layout = QVBoxLayout(window)
    layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
    bar = NoticeBar()
    layout.addWidget(bar)
    layout.addWidget(label("Printers", "title"))
    layout.addWidget(form)
    layout.addStretch(1)
    usb = FoundPrinter(PrinterKind.USB, "04b8:0e15", "EPSON TM-m30")
    kept = PrinterPanel("counter-1", _PRINTERS, (usb,), loaded=True)
    window.show()
    for name, panel in (
        ("kept", kept),
        ("none", PrinterPanel("counter-1", loaded=True)),
        ("usb", replace(kept, printers=replace(_PRINTERS, kind=PrinterKind.USB, address=""))),
        ("trouble", replace(kept, notice=fault_notice(PrinterFault.UNREACHABLE))),
    ):
        form.show_panel(panel)
        camera.take(window, f"printers-{name}")
    form.show_panel(kept)
    bar.show_notice(fault_notice(PrinterFault.PAPER_OUT), "Print again")
    bar.tail.addWidget(label("Receipt P-100042", "muted"))
    camera.take(window, "printers-paper-out")
    window.close()


if __name__ == "__main__":
    shots(Path(sys.argv[1]))
