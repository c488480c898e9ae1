"""The template editor, decided without a widget in sight: read, tried, kept, taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.identifiers import OrderNumber
from app.services.mails.templates import TemplateFault, Wording
from app.services.mails.wordings import WordingKey
from app.services.mails.writing import Draft
from ui.mail_templates.panel import TemplatesPanel
from ui.notices import Notice, notice_of
from ui.sent_mails.presenter import Runs
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.services.mails.work import MailWork
    from ui.workplace import SignedIn

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Opened:
    """A wording as it is in force, and what there is to look at it with."""

    key: WordingKey
    kept: Wording
    own: frozenset[WordingKey]
    orders: tuple[OrderNumber, ...]


class TemplatesPresenter(QObject):
    """Owns the panel; what was typed for a mail stays until it is kept or thrown away.

    Signals:
        changed: a fresh ``TemplatesPanel``.
    """

    changed = Signal(object)

    def __init__(self, work: MailWork, runs: Runs, user: Callable[[], SignedIn]) -> None:
        super().__init__()
        self._work = work
        self._runs = runs
        self._user = user
        self._typed: dict[WordingKey, Wording] = {}
        self._trial = 0
        self.panel = TemplatesPanel()

    def open(self, key: WordingKey) -> None:
        """Edit another wording."""
        self._show(key=key, kept=None, notice=None, fault=None)
        self._run(partial(_opened, self._work, key), self._opened)

    def look(self) -> None:
        """Read anew what is in force."""
        self.open(self.panel.key)

    def type(self, wording: Wording) -> None:
        """Something was typed: try it."""
        if wording != self.panel.typed and self.panel.kept is not None:
            self._typed[self.panel.key] = wording
            self._show(typed=wording, notice=None)
            self._try()

    def choose_order(self, number: OrderNumber | None) -> None:
        """Look at the wording with this order; ``None`` for the sample."""
        if number != self.panel.order:
            self._show(order=number)
            self._try()

    def keep(self) -> None:
        """Let what is typed hold from now on."""
        key, typed, user = self.panel.key, self.panel.typed, self._user()
        work = partial(_then_open, self._work, key, self._saving(key, typed, user))
        self._act(work, self.tr("Kept. Mails that wait go out with it."))

    def reset(self) -> None:
        """Let Paydesk's own wording hold again."""
        key, user = self.panel.key, self._user()
        change = partial(self._work.wordings.reset, key, user.name, user.role)
        work = partial(_then_open, self._work, key, change)
        self._act(work, self.tr("Paydesk's wording holds again."))

    def throw_away(self) -> None:
        """Go back to what is in force."""
        self._typed.pop(self.panel.key, None)
        self.look()

    def _saving(self, key: WordingKey, typed: Wording, user: SignedIn) -> Callable[[], None]:
        return partial(self._work.wordings.save, key, typed, user.name, user.role)

    def _act(self, work: Callable[[], _Opened], said: str) -> None:
        if not self.panel.busy and self.panel.kept is not None:
            self._show(busy=True, notice=None)
            self._run(work, partial(self._acted, said))

    def _acted(self, said: str, opened: _Opened) -> None:
        self._typed.pop(opened.key, None)
        self._opened(opened)
        self._show(busy=False, notice=Notice(Tone.GOOD, said))

    def _opened(self, opened: _Opened) -> None:
        if opened.key != self.panel.key:
            return
        order = self.panel.order
        if order is None and self.panel.edit == 0 and opened.orders:
            order = opened.orders[0]
        self._show(
            kept=opened.kept,
            typed=self._typed.get(opened.key, opened.kept),
            edit=self.panel.edit + 1,
            own=opened.own,
            orders=opened.orders,
            order=order if order in opened.orders else None,
        )
        self._try()

    def _try(self) -> None:
        """Write the mail with what is typed; only the last try counts."""
        self._trial += 1
        language, kind, event = self.panel.key
        work = partial(
            self._work.mails.preview, self.panel.order, event, (language, kind), self.panel.typed
        )
        self._runs.run(
            work,
            owner=self,
            then=partial(self._tried, self._trial),
            otherwise=partial(self._not_tried, self._trial),
        )

    def _tried(self, trial: int, draft: Draft) -> None:
        if trial == self._trial:
            self._show(draft=draft, fault=None)

    def _not_tried(self, trial: int, error: AppError) -> None:
        if trial != self._trial:
            return
        if isinstance(error, TemplateFault):
            self._show(fault=error)
        else:
            self._show(notice=notice_of(error))

    def _failed(self, error: AppError) -> None:
        fault = error if isinstance(error, TemplateFault) else self.panel.fault
        self._show(busy=False, fault=fault, notice=None if fault else notice_of(error))

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._runs.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


def _opened(work: MailWork, key: WordingKey) -> _Opened:
    kept, _own = work.wordings.wording(key)
    return _Opened(key, kept, work.wordings.own_keys(), tuple(work.mails.latest_orders()))


def _then_open(work: MailWork, key: WordingKey, change: Callable[[], None]) -> _Opened:
    change()
    return _opened(work, key)
