"""The settings: read, searched, changed one by one, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError, ChangedMeanwhile
from app.domain.permissions import Action, Effect, PermissionTable, Role, decide
from app.services.settings_book.catalog import BY_NAME
from app.services.settings_book.entry import Changed, Entry, Held, Home, Section, Taking
from app.services.settings_book.forms import BadValue, Value
from ui.background import RunsWork
from ui.notices import Notice
from ui.settings.entry_words import entry_words
from ui.settings.pages import SettingsPages
from ui.settings.panel import Note, SettingsPanel
from ui.settings.search import Findable, SearchIndex
from ui.settings.window_keeps import WindowKeeps
from ui.settings.words import section_word, trouble_text, value_text
from ui.theme.tokens import Tone


class KeepsSettings(Protocol):
    """The book of settings."""

    def all(self) -> tuple[Held, ...]: ...

    def change(self, name: str, value: object, seen: str, actor: str, role: Role) -> Changed: ...

    def reset(self, name: str, seen: str, actor: str, role: Role) -> Changed: ...

    def undo(self, change: Changed, actor: str, role: Role) -> Changed: ...

    def note(self, entry: Entry, before: Value, after: Value, actor: str, role: Role) -> None: ...


@dataclass(frozen=True, slots=True)
class SettingsTools:
    """What the presenter works with.

    Attributes:
        table: whoever's permissions by user name; asked on a worker.
        windows: what the windows keep by themselves.
    """

    book: KeepsSettings
    table: Callable[[str], PermissionTable]
    windows: Sequence[WindowKeeps]
    pages: SettingsPages


class SettingsPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``SettingsPanel``.
        kept: name of a setting that holds from now on.
    """

    changed = Signal(object)
    kept = Signal(str)

    def __init__(
        self,
        tools: SettingsTools,
        background: RunsWork,
        who: Callable[[], tuple[str, Role]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._background = background
        self._who = who
        self._index: SearchIndex | None = None
        self._windows = {each.entry.name: each for each in tools.windows}
        self.panel = SettingsPanel()
        tools.pages.changed.connect(self._forget_index)

    def load(self) -> None:
        """Read everything anew; what is being typed stays."""
        name, role = self._who()
        self._run(partial(self._tools.table, name), partial(self._judged, role))
        self._run(self._tools.book.all, self._read)

    def enter(self) -> None:
        """In sight."""
        self._show(notice=None, undoable=None, notes={}, pointed="")
        self.load()

    def show_section(self, section: Section) -> None:
        """Leaf to a section."""
        self._show(section=section, query="", found=(), pointed="", notes={})

    def search(self, typed: str) -> None:
        """Find settings and pages by their words."""
        found = self._searching().find(typed) if typed.strip() else ()
        found = tuple(each for each in found if self.panel.allows(self._needed(each.name)))
        self._show(query=typed, found=found)

    def reveal(self, name: str) -> None:
        """Show a found setting where it is, or open a found page."""
        entry = BY_NAME.get(name)
        if entry is None or entry.page:
            self._tools.pages.open(name if entry is None else entry.page)
        else:
            self._show(section=entry.section, query="", found=(), pointed=name, notes={})

    def change(self, name: str, value: object) -> None:
        """Keep a value as soon as somebody has given it."""
        held = self._held(name)
        if held is None or name in self.panel.busy:
            return
        actor, role = self._who()
        window = self._windows.get(name)
        if window is None:
            work = partial(self._tools.book.change, name, value, held.seen, actor, role)
            self._keep(name, work)
        elif value != held.value and isinstance(value, str):
            note = partial(self._tools.book.note, held.entry, held.value, value, actor, role)
            self._begin(name, note, lambda _none: self._use(window, value, undoing=False))

    def reset(self, name: str) -> None:
        """Let the default hold again."""
        held = self._held(name)
        if held is None:
            return
        if held.entry.home is Home.WINDOW:
            self.change(name, held.entry.default)
            return
        self._keep(name, partial(self._tools.book.reset, name, held.seen, *self._who()))

    def undo(self) -> None:
        """Take the last change back."""
        change = self.panel.undoable
        if change is None:
            return
        name = change.entry.name
        window = self._windows.get(name)
        if window is None:
            self._keep(name, partial(self._tools.book.undo, change, *self._who()), undoing=True)
            return
        before = str(change.before)
        note = partial(self._tools.book.note, change.entry, change.after, before, *self._who())
        self._begin(name, note, lambda _none: self._use(window, before, undoing=True))

    def say(self, notice: Notice | None) -> None:
        """Show a sentence above the settings."""
        self._show(notice=notice, undoable=None)

    def _use(self, window: WindowKeeps, value: str, *, undoing: bool) -> None:
        before = window.held
        window.use(value)
        after = window.held
        done = Changed(window.entry, before.value, after.value, before.is_default, after)
        self._changed(done, undoing=undoing)

    def _keep(self, name: str, work: Callable[[], Changed], *, undoing: bool = False) -> None:
        self._begin(name, work, partial(self._changed, undoing=undoing))

    def _begin(self, name: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        notes = {other: note for other, note in self.panel.notes.items() if other != name}
        self._show(busy=self.panel.busy | {name}, notes=notes)
        self._background.run(work, owner=self, then=then, otherwise=partial(self._refused, name))

    def _changed(self, done: Changed, *, undoing: bool) -> None:
        name = done.entry.name
        held = {**(self.panel.held or {}), name: done.held}
        busy = self.panel.busy - {name}
        if done.is_none:
            self._show(held=held, busy=busy)
            return
        notice = Notice(Tone.GOOD, self._told(done, undoing=undoing), now=self._when(done.entry))
        undoable = None if undoing else done
        self._show(held=held, busy=busy, notice=notice, undoable=undoable)
        self.kept.emit(name)

    def _told(self, done: Changed, *, undoing: bool) -> str:
        title = entry_words(done.entry.name).title
        back, now = self.tr("“%1” is as it was: %2."), self.tr("“%1” is now: %2.")
        text = back if undoing else now
        return text.replace("%1", title).replace("%2", value_text(done.entry, done.after))

    def _when(self, entry: Entry) -> str:
        if entry.taking is Taking.AT_ONCE:
            return ""
        return self.tr("It takes effect when Paydesk is started again.")

    def _refused(self, name: str, error: AppError) -> None:
        busy = self.panel.busy - {name}
        tone = Tone.BAD if isinstance(error, BadValue) else Tone.WARN
        notes = {**self.panel.notes, name: Note(trouble_text(error), tone)}
        self._show(busy=busy, notes=notes, notice=None, undoable=None)
        if isinstance(error, ChangedMeanwhile):
            self._run(self._tools.book.all, self._read)

    def _read(self, told: tuple[Held, ...]) -> None:
        held = {each.entry.name: each for each in told}
        held |= {name: window.held for name, window in self._windows.items()}
        self._show(held=held)

    def _judged(self, role: Role, table: PermissionTable) -> None:
        allowed = (each for each in Action if decide(table, role, each).effect is not Effect.DENY)
        self._show(may=frozenset(allowed))

    def _needed(self, name: str) -> Action | None:
        """What whoever is led there must be allowed to do."""
        entry = BY_NAME.get(name)
        if entry is not None:
            return entry.needs
        return next((page.needs for page in self._tools.pages.all() if page.name == name), None)

    def _held(self, name: str) -> Held | None:
        return (self.panel.held or {}).get(name)

    def _searching(self) -> SearchIndex:
        if self._index is None:
            pages = [page.findable for page in self._tools.pages.all()]
            self._index = SearchIndex([*map(_findable, BY_NAME.values()), *pages])
        return self._index

    def _forget_index(self) -> None:
        self._index = None
        self.changed.emit(self.panel)

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _failed(self, error: AppError) -> None:
        self._show(notice=Notice(Tone.BAD, trouble_text(error)), undoable=None)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


def _findable(entry: Entry) -> Findable:
    words = entry_words(entry.name)
    keywords = f"{words.keywords} {entry.name.replace('.', ' ').replace('_', ' ')}"
    return Findable(entry.name, words.title, section_word(entry.section), words.about, keywords)
