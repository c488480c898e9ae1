"""The list of orders on its screen: read in pages, filtered, sorted, marked, kept up to date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.money import Currency
from app.domain.order_filter import Chosen, OrderFilter, OrderKey, OrderWindow, Sort
from app.services.order_book import CHOSEN_AT_MOST, BookRow, Look, People, Place, Sums
from app.services.order_counts import Count
from app.services.saved_filters import NamedFilter
from ui.background import Background
from ui.notices import Notice, notice_of
from ui.orders.pages import Pages
from ui.orders.panel import OrdersPanel, SavedFilter, built_in
from ui.orders.typed import read_typed
from ui.theme.tokens import Tone


class ReadsOrders(Protocol):
    """Pages, counts and sums of any list."""

    def look(self, window: OrderWindow, at: OrderKey | None = ..., around: int = ...) -> Look: ...

    def page(self, window: OrderWindow, number: int, near: Place) -> Any: ...

    def key(self, window: OrderWindow, row: BookRow) -> OrderKey: ...

    def sums(self, chosen: Chosen) -> tuple[Sums, ...]: ...

    def ids(self, window: OrderWindow, first: int, last: int) -> frozenset[int]: ...

    def people(self) -> People: ...


class CountsOrders(Protocol):
    def counts(self) -> list[Count]: ...


class KeepsFilters(Protocol):
    def all(self) -> tuple[NamedFilter, ...]: ...

    def save(self, name: str, shown: OrderFilter, actor: str) -> None: ...

    def delete(self, name: str, actor: str) -> None: ...


@dataclass(frozen=True, slots=True)
class OrdersSources:
    """What the screen needs of an open shop."""

    book: ReadsOrders
    counters: CountsOrders
    saved: KeepsFilters
    currency: Currency
    now: Callable[[], dt.datetime]


@dataclass(frozen=True, slots=True)
class _Terms:
    saved: tuple[NamedFilter, ...]
    counts: tuple[Count, ...]
    people: People


class OrdersPresenter(QObject):
    """Owns the panel; the rows go to the model by signals.

    Signals:
        changed: a fresh ``OrdersPanel``.
        looked: a ``Look``, and whether it is another list (``True``) or the same one anew.
        page_read: number of a page and its rows.
        filter_saved: a filter was kept; its form may close.
        filter_refused: an ``AppError`` that the form should show.
    """

    changed = Signal(object)
    looked = Signal(object, bool)
    page_read = Signal(int, object)
    filter_saved = Signal()
    filter_refused = Signal(object)

    def __init__(
        self, sources: OrdersSources, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self._background = background
        self.panel = OrdersPanel()
        self._pages = Pages()
        self._top: tuple[int, OrderKey | None] = (0, None)
        self._looking = False
        self._stale = False
        self._anew = False
        self._visible = False

    def enter(self) -> None:
        """In sight: read what may have changed meanwhile."""
        self._visible = True
        self._read_terms()
        if self.panel.window.filter.named is not None:
            self._filter()  # midnight may have passed
        self._look(anew=self.panel.total is None)

    def leave(self) -> None:
        self._visible = False
        self._show(notice=None)

    def search(self, text: str) -> None:
        """Show what fits to what is typed, within the chips."""
        if text != self.panel.text:
            self._show(text=text)
            self._filter()

    def choose(self, chips: OrderFilter) -> None:
        """Show what fits to other chips."""
        if chips != self.panel.chips:
            self._show(chips=replace(chips, words=()))
            self._filter()

    def clear(self) -> None:
        """Show everything."""
        self._show(text="", chips=OrderFilter())
        self._filter()

    def sort_by(self, sort: Sort) -> None:
        """Sort; the same once more turns it around. The oldest reservation comes first."""
        window = self.panel.window
        falling = not window.descending if window.sort is sort else sort is not Sort.RESERVED
        self._open(replace(window, sort=sort, descending=falling))

    def want_page(self, number: int) -> None:
        """Somebody looks at a page that is not here."""
        wanted = self._pages.want(number)
        if wanted is None:
            return
        window, era = self.panel.window, self._pages.era
        self._background.run(
            partial(self._sources.book.page, window, number, wanted),
            owner=self,
            then=partial(self._page_read, number, era),
            otherwise=partial(self._page_failed, number, era),
        )

    def set_top(self, place: int, row: BookRow | None) -> None:
        """Which row stands at the top of the view; a refresh keeps it there."""
        key = self._sources.book.key(self.panel.window, row) if row is not None else None
        self._top = (place if row is not None else 0, key)

    def toggle(self, row_id: int) -> None:
        """Mark one order, or take its mark away."""
        self._choose(self.panel.chosen.toggled(row_id))

    def choose_all(self) -> None:
        """Mark everything in the list, seen or not."""
        self._choose(Chosen(all_of=self.panel.window))

    def choose_none(self) -> None:
        self._choose(Chosen())

    def choose_range(self, first: int, last: int) -> None:
        """Mark the rows between two places."""
        low, high = sorted((first, last))
        if high - low >= CHOSEN_AT_MOST:
            text = self.tr("More than %1 rows are marked all at once only: Ctrl+A.")
            self._show(notice=Notice(Tone.WARN, text.replace("%1", str(CHOSEN_AT_MOST))))
            return
        work = partial(self._sources.book.ids, self.panel.window, low, high)
        self._run(work, lambda ids: self._choose(self.panel.chosen.added(ids)))

    def orders_changed(self, _numbers: Iterable[str]) -> None:
        """Somebody, perhaps at another desk, changed orders."""
        self._stale = True
        if self._visible:
            self._look(anew=False)
            self._read_terms()

    def save_filter(self, name: str, actor: str) -> None:
        """Give the present filter a name."""
        work = partial(self._sources.saved.save, name, self.panel.window.filter, actor)
        self._background.run(work, owner=self, then=self._saved, otherwise=self.filter_refused.emit)

    def delete_filter(self, name: str, actor: str) -> None:
        work = partial(self._sources.saved.delete, name, actor)
        self._run(work, lambda _none: self._read_terms())

    def tell(self, notice: Notice | None) -> None:
        self._show(notice=notice)

    def _filter(self) -> None:
        today = self._sources.now().astimezone().date()
        typed = read_typed(self.panel.text, self._sources.currency, today)
        window = self.panel.window
        shown = typed.on(self.panel.chips.on(today))
        sort = window.sort
        if shown.words and not window.filter.words:
            sort = Sort.WRITTEN
        falling = window.descending if sort is window.sort else True
        self._open(OrderWindow(shown, sort, falling))

    def _open(self, window: OrderWindow) -> None:
        """Another list: from its beginning, with nothing marked in it that is not in it."""
        if window == self.panel.window:
            return
        keeps = self.panel.chosen if self.panel.chosen.all_of is None else Chosen()
        self._show(window=window, chosen=keeps)
        self._top = (0, None)
        self._look(anew=True)

    def _look(self, *, anew: bool) -> None:
        self._anew = self._anew or anew
        if self._looking:
            self._stale = True
            return
        self._looking, self._stale = True, False
        is_anew, self._anew = self._anew, False
        window, era = self.panel.window, self._pages.next_era()
        place, key = self._top
        work = partial(self._sources.book.look, window, key if place else None)
        then = partial(self._looked, window, era, is_anew)
        self._background.run(work, owner=self, then=then, otherwise=self._look_failed)

    def _looked(self, window: OrderWindow, era: int, anew: bool, look: Look) -> None:  # noqa: FBT001 -- bound beforehand
        self._looking = False
        if window == self.panel.window:
            self._pages.begin(era, look)
            self._show(total=look.total, capped=look.capped)
            self.looked.emit(look, anew)
            if not self.panel.chosen.is_empty:
                self._sum_up()
        else:
            self._anew = True
        if self._stale or window != self.panel.window:
            self._look(anew=self._anew)

    def _look_failed(self, error: AppError) -> None:
        self._looking = False
        self._pages.give_up()
        self._failed(error)

    def _page_read(self, number: int, era: int, page: Any) -> None:
        rows, key = page
        if self._pages.came(number, era, key):
            self.page_read.emit(number, rows)

    def _page_failed(self, number: int, era: int, error: AppError) -> None:
        self._pages.came(number, era, None)
        self._failed(error)

    def _choose(self, chosen: Chosen) -> None:
        if len(chosen.ids) > CHOSEN_AT_MOST:
            return
        self._show(chosen=chosen)
        if chosen.is_empty:
            self._show(sums=())
        else:
            self._sum_up()

    def _sum_up(self) -> None:
        chosen = self.panel.chosen
        self._run(partial(self._sources.book.sums, chosen), partial(self._summed, chosen))

    def _summed(self, chosen: Chosen, sums: tuple[Sums, ...]) -> None:
        if chosen == self.panel.chosen:
            self._show(sums=sums)

    def _saved(self, _none: None) -> None:
        self.filter_saved.emit()
        self._read_terms()

    def _read_terms(self) -> None:
        self._run(partial(_terms, self._sources), self._told)

    def _told(self, terms: _Terms) -> None:
        names = (
            *(self.tr("All"), self.tr("Needs attention"), self.tr("To capture")),
            *(self.tr("Amazon is deciding"), self.tr("Declined")),
        )
        counted = tuple(
            replace(each, count=_counted(each.filter, terms.counts)) for each in built_in(names)
        )
        own = tuple(SavedFilter(each.name, each.filter) for each in terms.saved)
        self._show(saved=(*counted, *own), people=terms.people)

    def _failed(self, error: AppError) -> None:
        self._show(notice=notice_of(error))

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


def _terms(sources: OrdersSources) -> _Terms:
    counts = tuple(sources.counters.counts())
    return _Terms(sources.saved.all(), counts, sources.book.people())


def _counted(shown: OrderFilter, counts: tuple[Count, ...]) -> int:
    words = {status.value for status in shown.statuses}
    if shown.needs_attention:
        words = {"Action required"}
    return sum(each.orders for each in counts if not words or each.status_word in words)
