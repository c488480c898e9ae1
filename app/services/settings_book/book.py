"""Reads, changes and takes back settings, whoever keeps them; decides who may."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy.orm import Session

from app.domain.errors import NotFound
from app.domain.permissions import Role
from app.services.desk import Desk
from app.services.permits import Asker, Permits
from app.services.settings_book.catalog import BY_NAME, ENTRIES
from app.services.settings_book.entry import Change, Changed, Entry, Held, Home
from app.services.settings_book.file_place import FilePlace
from app.services.settings_book.forms import Value
from app.services.settings_book.shared_place import SharedPlace
from app.services.shop_settings import ShopSettings
from app.storage import audit
from app.storage.uniqueness import first_come


class Place(Protocol):
    """Where settings lie."""

    def held(self, entries: Iterable[Entry]) -> list[Held]: ...

    def put_in(self, session: Session, changes: Iterable[Change], actor: str) -> None: ...


@dataclass(frozen=True)
class SettingsBook:
    """All settings of this desk and its shop.

    Attributes:
        file: the settings file of the next start; ``None`` for a program that has none.
    """

    desk: Desk
    settings: ShopSettings
    file: FilePlace | None = None

    def all(self) -> tuple[Held, ...]:
        """Every setting as it holds now, but for those that only the window knows.

        Raises:
            Unavailable: database or file cannot be read just now.
        """
        found = [
            held
            for home, place in self.places().items()
            for held in place.held(entry for entry in ENTRIES if entry.home is home)
        ]
        order = {entry.name: number for number, entry in enumerate(ENTRIES)}
        return tuple(sorted(found, key=lambda held: order[held.entry.name]))

    def held(self, name: str) -> Held:
        """One setting as it holds now.

        Raises:
            NotFound: there is no such setting here.
        """
        entry, place = self._found(name)
        return place.held([entry])[0]

    def change(self, name: str, value: object, seen: str, actor: str, role: Role) -> Changed:
        """Set a value.

        Args:
            name: of the setting.
            value: checked against the setting's form first.
            seen: ``Held.seen`` of the value that is being replaced.
            actor: user name.
            role: the user's.

        Raises:
            BadValue, PermissionRefused, ApprovalNeeded: nothing was changed.
            ChangedMeanwhile: another desk was first; nothing was changed.
            Unavailable: it could not be kept; nothing was changed.
        """
        entry, place = self._found(name)
        checked = entry.form.require(name, value)
        self.require(entry, actor, role)
        before = place.held([entry])[0]
        if checked != before.value or before.is_default or before.damaged:
            self._put(place, (entry, checked, seen), actor)
        return self._changed(place, before)

    def reset(self, name: str, seen: str, actor: str, role: Role) -> Changed:
        """Let the default hold again; raises as for ``change``."""
        entry, place = self._found(name)
        self.require(entry, actor, role)
        before = place.held([entry])[0]
        self._put(place, (entry, None, seen), actor)
        return self._changed(place, before)

    def undo(self, change: Changed, actor: str, role: Role) -> Changed:
        """Take a change back, unless somebody has changed the setting since.

        Raises:
            PermissionRefused, ChangedMeanwhile, Unavailable: nothing was changed.
        """
        name, seen = change.entry.name, change.held.seen
        if change.was_default:
            return self.reset(name, seen, actor, role)
        return self.change(name, change.before, seen, actor, role)

    def note(self, entry: Entry, before: Value, after: Value, actor: str, role: Role) -> None:
        """Write down what a window keeps by itself, before it does.

        Raises:
            PermissionRefused, BadValue: it must not be kept.
        """
        facts = {"old": str(before), "new": str(entry.form.require(entry.name, after))}
        self.require(entry, actor, role)
        with self.desk.database.write() as session:
            subject = f"{entry.name} {self.desk.name}"[:96]
            audit.record(session, self.desk.person(actor), "setting.set", subject, facts)

    def require(self, entry: Entry, actor: str, role: Role) -> None:
        """Let nobody change what is not theirs.

        Raises:
            PermissionRefused, ApprovalNeeded: nothing was changed.
        """
        if entry.needs is not None:
            Permits(self.desk).require(Asker(actor, role), entry.needs, subject=entry.name)

    def places(self) -> dict[Home, Place]:
        """Where settings lie, but for the window's own."""
        places: dict[Home, Place] = {Home.SHOP: SharedPlace(self.settings)}
        if self.file is not None:
            places[Home.FILE] = self.file
        return places

    def _found(self, name: str) -> tuple[Entry, Place]:
        entry = BY_NAME.get(name)
        place = self.places().get(entry.home) if entry is not None else None
        if entry is None or place is None:
            raise NotFound("setting", name)
        return entry, place

    def _put(self, place: Place, change: Change, actor: str) -> None:
        with first_come(self.desk.database) as session:
            place.put_in(session, [change], actor)

    def _changed(self, place: Place, before: Held) -> Changed:
        held = place.held([before.entry])[0]
        return Changed(before.entry, before.value, held.value, before.is_default, held)
