"""Writes the order list into a file: these columns, this filter, this order."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.order_filter import Chosen, OrderKey, OrderWindow, Sort
from app.domain.permissions import Action, Role
from app.services.desk import Desk
from app.services.exports.csv_sink import CsvSink
from app.services.exports.drafting import drafted
from app.services.exports.fields import ExportColumn, OrderField, Words, order_values
from app.services.exports.xlsx_sink import XlsxSink
from app.services.order_book import FOUND_AT_MOST, BookRow, OrderBook
from app.services.permits import Asker, Permits
from app.storage import audit
from app.storage.order_search import Span

_PAGE: Final = 500
_MONEY: Final = frozenset({OrderField.TOTAL, OrderField.CAPTURED, OrderField.REFUNDED})


class FileKind(enum.StrEnum):
    """The file's format; the value is its ending."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class OrderExport:
    """What is to be written.

    Attributes:
        chosen: the marked orders alone; ``None`` for the whole list.
        sheet: name of the workbook's sheet.
    """

    window: OrderWindow
    columns: tuple[ExportColumn, ...]
    words: Words
    kind: FileKind
    chosen: Chosen | None = None
    sheet: str = "Orders"


def _unheard(_rows: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class OrderExports:
    """Streams lists into files; memory does not grow with them."""

    desk: Desk
    book: OrderBook

    def write(  # noqa: PLR0913 -- what an export is
        self,
        wanted: OrderExport,
        path: Path,
        actor: str,
        role: Role,
        *,
        tell: Callable[[int], None] = _unheard,
        canceled: Callable[[], bool] = bool,
    ) -> int | None:
        """Write a draft beside the file and put it in its place when all is there.

        Args:
            wanted: which list, which columns, which format.
            path: the file.
            actor: who does it.
            role: theirs.
            tell: told the rows so far, after each page.
            canceled: asked after each page.

        Returns:
            How many orders there are in it; ``None`` when it was canceled.

        Raises:
            PermissionRefused: nothing was written.
            FileNotWritten: a file that was there before is as it was.
        """
        Permits(self.desk).require(
            Asker(actor, role), Action.EXPORT, subject=f"orders as {wanted.kind}"
        )
        count = drafted(path, lambda draft: self._draft(wanted, draft, tell, canceled))
        if count is not None:
            with self.desk.database.write() as session:
                facts = {"rows": str(count), "columns": str(len(wanted.columns))}
                cause = self.desk.person(actor)
                audit.record(session, cause, "orders.exported", wanted.kind.value, facts)
        return count

    def _draft(
        self,
        wanted: OrderExport,
        draft: Path,
        tell: Callable[[int], None],
        canceled: Callable[[], bool],
    ) -> int | None:
        sink = _sink(wanted, draft)
        values = order_values(wanted.columns, wanted.words, self.desk.shop.mode)
        count = 0
        try:
            for page in self._pages(wanted):
                for row in page:
                    sink.write(values(row))
                count += len(page)
                tell(count)
                if canceled():
                    sink.abandon()
                    return None
            sink.save()
        except BaseException:
            sink.abandon()
            raise
        return count

    def _pages(self, wanted: OrderExport) -> Iterator[list[BookRow]]:
        chosen = wanted.chosen
        if chosen is None:
            yield from self._window(wanted.window)
        elif chosen.all_of is not None:
            for page in self._window(chosen.all_of):
                yield [row for row in page if row.id in chosen]
        else:
            left = len(chosen.ids)
            for page in self._window(_whole(wanted.window)):
                found = [row for row in page if row.id in chosen]
                left -= len(found)
                yield found
                if not left:
                    return

    def _window(self, window: OrderWindow) -> Iterator[list[BookRow]]:
        most = FOUND_AT_MOST if window.filter.words else None
        key: OrderKey | None = None
        written = 0
        while True:
            limit = _PAGE if most is None else min(_PAGE, most - written)
            page = self.book.rows(window, Span(key, limit=limit)) if limit else []
            if not page:
                return
            yield page
            written += len(page)
            key = self.book.key(window, page[-1])


def _whole(window: OrderWindow) -> OrderWindow:
    """Marked orders stay marked when the filter changes; only the sorting still counts."""
    sort = Sort.WRITTEN if window.sort is Sort.RESERVED else window.sort
    return OrderWindow(sort=sort, descending=window.descending)


def _sink(wanted: OrderExport, draft: Path) -> CsvSink | XlsxSink:
    titles = [column.title for column in wanted.columns]
    if wanted.kind is FileKind.XLSX:
        return XlsxSink(draft, wanted.sheet, titles)
    return CsvSink(draft, titles, [column.field in _MONEY for column in wanted.columns])
