"""An X or Z report on paper, or as a PDF."""

from __future__ import annotations

import os
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPdfWriter, QTextDocument

from app.domain.environment import Region
from app.services.day.shifts import DayReport
from app.services.product_export import FileNotWritten
from ui.formats import moment_text
from ui.language import translate
from ui.names import called
from ui.receipt.document import Paper
from ui.reports.words import sections, title_text, what_text

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MARGIN_MM: Final = 18.0
_INK: Final = "#16191F"
_FAINT: Final = "#545B68"


class ReportDocument:
    """One report, laid out for the region's paper.

    Attributes:
        title: for file names and PDF metadata.
    """

    def __init__(self, report: DayReport, store: str, region: Region) -> None:
        self.title = title_text(report)
        self._paper = Paper.of(region)
        self._text = QTextDocument()
        self._text.setHtml(_html(report, store))

    @property
    def text(self) -> str:
        """What is printed, without its layout."""
        return self._text.toPlainText()

    def save_pdf(self, path: Path) -> None:
        """Write the PDF beside its place first, so that no torn file is left behind.

        Raises:
            FileNotWritten: nothing, or the file that was there before, is at ``path``.
        """
        draft = path.with_name(f".{path.name}.part")
        try:
            draft.write_bytes(self._pdf())
            os.replace(draft, path)  # noqa: PTH105 -- Path.replace is the same call
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise FileNotWritten(path.name) from error

    def print_on(self, printer: QPrinter) -> None:
        """Print it; the printer was chosen by a person."""
        printer.setPageLayout(self._layout())
        self._text.print_(printer)

    def _pdf(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.title)
        writer.setCreator("Paydesk")
        writer.setPageLayout(self._layout())
        self._text.print_(writer)
        buffer.close()
        return bytes(buffer.data().data())

    def _layout(self) -> QPageLayout:
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        return QPageLayout(
            self._paper.page_size,
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )


def _html(report: DayReport, store: str) -> str:
    parts = [
        f"<p style='color:{_FAINT}'>{escape(store)}</p>",
        f"<h1>{escape(title_text(report))}</h1>",
        f"<p>{escape(what_text(report))}<br>{escape(_period(report))}</p>",
    ]
    for name, rows in sections(report):
        cells = "".join(
            f"<tr><td width='60%'>{escape(what)}</td>"
            f"<td width='15%' align='right'>{escape(count)}</td>"
            f"<td width='25%' align='right'>{escape(amount)}</td></tr>"
            for what, count, amount in rows
        )
        parts.append(f"<h3>{escape(name)}</h3><table width='100%' cellpadding='3'>{cells}</table>")
    signed = translate("Reports", "Made by %1 on %2").replace("%1", called(report.actor))
    signed = signed.replace("%2", moment_text(report.ended_at))
    parts.append(f"<p style='color:{_FAINT}'>{escape(signed)}</p>")
    return f"<div style='color:{_INK}'>{''.join(parts)}</div>"


def _period(report: DayReport) -> str:
    text = translate("Reports", "From %1 to %2").replace("%1", moment_text(report.began_at))
    return text.replace("%2", moment_text(report.ended_at))
