"""The inbox, decided without a widget in sight: read, narrowed, looked into, acted upon."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.identifiers import ChargePermissionId, OrderNumber
from app.domain.inbox import InboxState
from app.services.inbox_rows import FeedStatus, InboxFilter, InboxRow, Message
from ui.background import Background
from ui.formats import count_text
from ui.notices import Notice, notice_of
from ui.notifications.panel import InboxPanel
from ui.theme.tokens import Tone

PAGE: Final = 200
_LIVE: Final = 400
"""So many of the newest rows are kept up to date; older ones rest."""


class KeepsInbox(Protocol):
    """What the shop knows of Amazon's messages."""

    def page(
        self, wanted: InboxFilter = ..., before: int | None = ..., limit: int = ...
    ) -> list[InboxRow]: ...

    def counts(self) -> dict[InboxState, int]: ...

    def kinds(self) -> list[str]: ...

    def message(self, message: int) -> Message: ...

    def adopt(self, permission_id: ChargePermissionId, actor: str) -> OrderNumber: ...

    def replay(self, messages: Sequence[int]) -> int: ...

    def status(self) -> FeedStatus: ...


@dataclass(frozen=True, slots=True)
class _Look:
    """What one look at the inbox found."""

    wanted: InboxFilter
    limit: int
    rows: tuple[InboxRow, ...]
    counts: Mapping[InboxState, int]
    status: FeedStatus


class InboxPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``InboxPanel``.
        acted: something was put in line for the next turn of the sync.
    """

    changed = Signal(object)
    acted = Signal()

    def __init__(self, inbox: KeepsInbox, background: Background) -> None:
        super().__init__()
        self._inbox = inbox
        self._background = background
        self._visible = False
        self._looking = False
        self._again = False
        self._asked_after: int | None = None
        self.panel = InboxPanel()

    def enter(self) -> None:
        """The screen is in sight."""
        self._visible = True
        self._run(self._inbox.kinds, lambda kinds: self._show(kinds=tuple(kinds)))
        self.look()

    def leave(self) -> None:
        """Out of sight nothing is read."""
        self._visible = False

    def look(self) -> None:
        """Read what may have changed; one look at a time, and one more if asked meanwhile."""
        if not self._visible:
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        held = len(self.panel.rows or ())
        limit = min(max(held, PAGE), _LIVE)
        self._background.run(
            partial(_look, self._inbox, self.panel.wanted, limit),
            owner=self,
            then=self._looked,
            otherwise=self._missed,
        )

    def narrow(self, wanted: InboxFilter) -> None:
        """Show only these."""
        if wanted == self.panel.wanted:
            return
        self._asked_after = None
        self._show(wanted=wanted, rows=None, more=False, chosen=None, message=None)
        self.look()

    def read_more(self) -> None:
        """The list was scrolled to its end."""
        rows = self.panel.rows
        if not (self.panel.more and rows) or rows[-1].id == self._asked_after:
            return
        self._asked_after = rows[-1].id
        wanted = self.panel.wanted
        self._run(
            partial(self._inbox.page, wanted, rows[-1].id, PAGE), partial(self._read_more, wanted)
        )

    def choose(self, row_ids: Sequence[int]) -> None:
        """Look into one message; with several, or none, into none."""
        chosen = row_ids[0] if len(row_ids) == 1 else None
        if chosen == self.panel.chosen:
            self._show()  # none, as before, but perhaps another number of them
            return
        self._show(chosen=chosen, message=None)
        if chosen is not None:
            self._read_message(chosen)

    def replay(self, row_ids: Sequence[int]) -> None:
        """Have messages looked at again."""
        if row_ids and not self.panel.acting:
            self._show(acting=True, notice=None)
            self._run(partial(self._inbox.replay, tuple(row_ids)), self._replayed)

    def adopt(self, permission_id: str, actor: str) -> None:
        """Take over an order that was not made here."""
        if permission_id and not self.panel.acting:
            self._show(acting=True, notice=None)
            work = partial(self._inbox.adopt, ChargePermissionId(permission_id), actor)
            self._run(work, self._adopted)

    def say(self, tone: Tone, text: str) -> None:
        """A word about what the view did."""
        self._show(notice=Notice(tone, text))

    def be_quiet(self) -> None:
        """What was said has been read."""
        self._show(notice=None)

    def orders_changed(self, _numbers: Iterable[str]) -> None:
        """Somebody, perhaps at another desk, changed orders: messages may have been applied."""
        self.look()

    def _looked(self, look: _Look) -> None:
        self._looking = False
        if look.wanted == self.panel.wanted:
            rows, more = _merged(self.panel.rows or (), look, more=self.panel.more)
            self._refresh_message(rows)
            self._show(rows=rows, more=more, counts=look.counts, status=look.status)
        if self._again:
            self._again = False
            self.look()

    def _missed(self, error: AppError) -> None:
        self._looking = self._again = False
        self._show(notice=notice_of(error))

    def _read_more(self, wanted: InboxFilter, rows: list[InboxRow]) -> None:
        held = self.panel.rows
        if wanted == self.panel.wanted and held and held[-1].id == self._asked_after:
            self._show(rows=(*held, *rows), more=len(rows) == PAGE)

    def _refresh_message(self, rows: tuple[InboxRow, ...]) -> None:
        known = self.panel.message
        if known is not None and any(row.id == known.row.id and row != known.row for row in rows):
            self._read_message(known.row.id)

    def _read_message(self, row_id: int) -> None:
        self._run(partial(self._inbox.message, row_id), self._message_read)

    def _message_read(self, message: Message) -> None:
        if message.row.id == self.panel.chosen:
            self._show(message=message)

    def _replayed(self, count: int) -> None:
        text = self.tr("%1 messages are looked at again.").replace("%1", count_text(count))
        if count == 1:
            text = self.tr("The message is looked at again; Amazon is asked anew.")
        if not count:
            text = self.tr("They are being looked at already.")
        self._show(acting=False, notice=Notice(Tone.GOOD if count else Tone.INFO, text))
        self._put_in_line()

    def _adopted(self, number: OrderNumber) -> None:
        text = self.tr("The order was taken over as %1; its messages are applied now.")
        self._show(acting=False, notice=Notice(Tone.GOOD, text.replace("%1", number)))
        self._put_in_line()

    def _put_in_line(self) -> None:
        self.acted.emit()
        self.look()

    def _failed(self, error: AppError) -> None:
        self._show(acting=False, notice=notice_of(error))

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


def _look(inbox: KeepsInbox, wanted: InboxFilter, limit: int) -> _Look:
    rows = tuple(inbox.page(wanted, None, limit))
    return _Look(wanted, limit, rows, inbox.counts(), inbox.status())


def _merged(
    held: tuple[InboxRow, ...], look: _Look, *, more: bool
) -> tuple[tuple[InboxRow, ...], bool]:
    """The newest rows as they are now, before those that were read earlier."""
    if len(look.rows) < look.limit:
        return look.rows, False
    last = look.rows[-1].id
    if not held or held[0].id < last:
        return look.rows, True  # so much is new that there may be a gap
    older = tuple(row for row in held if row.id < last)
    return (*look.rows, *older), more or not older
