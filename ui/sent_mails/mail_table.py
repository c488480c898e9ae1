"""The list of mails: virtual, by keyboard, and quiet under the hand while mails go out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.services.mails.rows import MailRow
from ui.formats import moment_text, span_text
from ui.language import translate
from ui.mail_settings.words import event_word
from ui.sent_mails.words import mark_of, reader_text
from ui.widgets.plain_table import Heading, Line, PlainTable

_NEAR_END: Final = 20
_MINUTE: Final = dt.timedelta(minutes=1)


class MailTable(PlainTable):
    """Rows in, choice out.

    Signals:
        picked: ids of the chosen mails (``tuple``), topmost first.
        more_wanted: the last row is almost in sight.
    """

    picked = Signal(object)
    more_wanted = Signal()

    def __init__(self, now: Callable[[], dt.datetime], parent: QWidget | None = None) -> None:
        super().__init__(
            translate("SentMails", "Mails"),
            (
                Heading(translate("SentMails", "When"), 150),
                Heading(translate("SentMails", "Order"), 84),
                Heading(translate("SentMails", "About"), 132, 4),
                Heading(translate("SentMails", "To"), 92, 3),
                Heading(translate("SentMails", "Stands"), 128, 1, toned=True),
                Heading(translate("SentMails", "Next try"), 72, numeric=True),
            ),
            parent,
        )
        self._now = now
        self._settling = False
        self._told: tuple[int, ...] = ()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def picked_ids(self) -> tuple[int, ...]:
        """Topmost first."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        keys = (self.lines[place].key for place in places)
        return tuple(key for key in keys if isinstance(key, int))

    def show_mails(self, rows: Sequence[MailRow]) -> None:
        """Take rows in; what is chosen stays so, and what is looked at stays where it is."""
        lines = [self._line(row) for row in rows]
        if lines == list(self.lines):
            return
        chosen, place = set(self.picked_ids()), self._anchor()
        self._settling = True
        self.show_lines(lines)
        self._choose_again(chosen)
        self._settling = False
        self._go_back(place)
        self._selection_changed()

    def _line(self, row: MailRow) -> Line:
        mark = mark_of(row.standing)
        due = ""
        if row.due_at is not None:
            soon = row.due_at - self._now()
            due = span_text(soon) if soon >= _MINUTE else translate("SentMails", "now")
        cells = (
            moment_text(row.sent_at or row.created_at),
            row.order or "—",
            event_word(row.event),
            reader_text(row),
            f"{mark.sign}  {mark.word}",
            due,
        )
        return Line(cells, row.id, mark.tone)

    def _anchor(self) -> tuple[object, int] | None:
        top = self.rowAt(0)
        if self.verticalScrollBar().value() <= 0 or top < 0:
            return None
        return self.lines[top].key, self.rowViewportPosition(top)

    def _go_back(self, anchor: tuple[object, int] | None) -> None:
        if anchor is None:
            return
        key, above = anchor
        places = {line.key: at for at, line in enumerate(self.lines)}
        if key in places:
            self.updateGeometries()
            height = self.verticalHeader().defaultSectionSize()
            self.verticalScrollBar().setValue(places[key] * height - above)

    def _choose_again(self, chosen: set[int]) -> None:
        if not chosen or chosen == set(self.picked_ids()):
            return
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().clearSelection()
        for at, line in enumerate(self.lines):
            if line.key in chosen:
                index = self.model().index(at, 0)
                self.selectionModel().select(index, flag.Select | flag.Rows)
                self.selectionModel().setCurrentIndex(index, flag.NoUpdate)

    def _selection_changed(self, *_ranges: object) -> None:
        ids = self.picked_ids()
        if not self._settling and ids != self._told:
            self._told = ids
            self.picked.emit(ids)

    def _scrolled(self, value: int) -> None:
        height = self.verticalHeader().defaultSectionSize()
        if value >= self.verticalScrollBar().maximum() - _NEAR_END * height:
            self.more_wanted.emit()
