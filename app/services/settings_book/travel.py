"""Settings as a file: written without secrets, and taken in only as a whole."""

from __future__ import annotations

import enum
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.domain.errors import Refused, Unavailable
from app.domain.permissions import Action, Role
from app.services.permits import Asker, Permits
from app.services.settings_book.book import SettingsBook
from app.services.settings_book.catalog import BY_NAME, as_value
from app.services.settings_book.entry import Held, Home
from app.services.settings_book.forms import BadValue, Value
from app.storage import audit
from app.storage.uniqueness import first_come

VERSION: Final = 1
_KIND: Final = "paydesk settings"
_SIZE_LIMIT: Final = 262_144


class ImportFault(enum.StrEnum):
    """What is wrong with a file; ``%1`` stands for the name it is about."""

    UNREADABLE = "the file %1 cannot be read"
    NO_TEXT = "the file %1 is no text"
    TOO_LARGE = "this file is too large for a file of settings"
    NO_JSON = "this is no JSON; the file is damaged or cut off"
    NO_SETTINGS = "this is no file of Paydesk's settings"
    OTHER_VERSION = "another version of Paydesk wrote this file"
    MISSING = "the settings themselves are missing"
    TWICE = "%1 is told twice"
    UNKNOWN = "there is no setting %1 to import"
    BAD_VALUE = "%1 has a value that it cannot have"


class BadImport(Refused):
    """A file of settings that cannot be taken in; nothing was changed.

    Attributes:
        line: where it is wrong, from 1; 0 where no line is.
        name: of the setting or file that is wrong; empty for the content as a whole.
        value: what is wrong with the value, if it is that.
    """

    def __init__(
        self, line: int, fault: ImportFault, name: str = "", value: BadValue | None = None
    ) -> None:
        why = str(value) if value is not None else fault.value.replace("%1", name)
        super().__init__(f"line {line}: {why}" if line else why)
        self.line = line
        self.fault = fault
        self.name = name
        self.value = value


class FileNotWritten(Unavailable):
    """The file for the export cannot be written."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"the file {file.name} cannot be written; choose another folder")


@dataclass(frozen=True, slots=True)
class Coming:
    """One setting that an import would change."""

    held: Held
    value: Value


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do.

    Attributes:
        changes: in the order of the book.
        same: how many settings of the file hold already.
    """

    changes: tuple[Coming, ...]
    same: int


@dataclass(frozen=True, slots=True)
class SettingsTravel:
    """Export and import of the settings that belong to a shop and not to one installation."""

    book: SettingsBook

    def export(self, actor: str, role: Role) -> str:
        """What somebody has set, as JSON with a setting on each line; never a secret.

        Raises:
            PermissionRefused: not for this user.
        """
        self._require(actor, role)
        return exported(self.book.all())

    def write_to(self, file: Path, actor: str, role: Role) -> None:
        """Export into a file; the name's old content is replaced.

        Raises:
            PermissionRefused: not for this user; nothing was written.
            FileNotWritten: as it says.
        """
        text = self.export(actor, role)
        try:
            file.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise FileNotWritten(file) from error

    def plan_file(self, file: Path) -> ImportPlan:
        """See what a file would change; raises as ``plan``."""
        try:
            with file.open("rb") as content:
                text = content.read(_SIZE_LIMIT + 1).decode("utf-8-sig")
        except OSError as error:
            raise BadImport(0, ImportFault.UNREADABLE, file.name) from error
        except UnicodeDecodeError as error:
            raise BadImport(0, ImportFault.NO_TEXT, file.name) from error
        return self.plan(text)

    def plan(self, text: str) -> ImportPlan:
        """See what a file would change; nothing is changed.

        Raises:
            BadImport: with the line.
        """
        told = _told(text)
        held = {each.entry.name: each for each in self.book.all()}
        coming, same = [], 0
        for name, value in told.items():
            checked = _checked(text, name, value)
            if held[name].value == checked and not held[name].is_default:
                same += 1
            else:
                coming.append(Coming(held[name], checked))
        coming.sort(key=lambda each: list(BY_NAME).index(each.held.entry.name))
        return ImportPlan(tuple(coming), same)

    def take_in(self, plan: ImportPlan, actor: str, role: Role) -> None:
        """Make all changes of a plan, or none.

        Raises:
            PermissionRefused: nothing was changed.
            ChangedMeanwhile: somebody changed one of them since the plan was shown.
            Unavailable: they could not be kept.
        """
        needed = filter(None, (each.held.entry.needs for each in plan.changes))
        for action in sorted({Action.EDIT_SETTINGS, *needed}):
            self._require(actor, role, action)
        desk = self.book.desk
        with first_come(desk.database) as session:
            facts = {"changed": str(len(plan.changes)), "same": str(plan.same)}
            audit.record(session, desk.person(actor), "settings.imported", "", facts)
            for home, place in self.book.places().items():
                changes = [
                    (each.held.entry, each.value, each.held.seen)
                    for each in plan.changes
                    if each.held.entry.home is home
                ]
                place.put_in(session, changes, actor)

    def _require(self, actor: str, role: Role, action: Action = Action.EDIT_SETTINGS) -> None:
        Permits(self.book.desk).require(Asker(actor, role), action, subject="settings file")


def exported(settings: Iterable[Held]) -> str:
    """The file's text."""
    carried = {
        held.entry.name: held.value
        for held in settings
        if held.entry.travels and not (held.is_default or held.damaged)
    }
    told = {"kind": _KIND, "version": VERSION, "settings": carried}
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def _told(text: str) -> dict[str, Any]:
    """The settings of a file.

    Raises:
        BadImport: it is no such file.
    """
    if len(text) > _SIZE_LIMIT:
        raise BadImport(0, ImportFault.TOO_LARGE)
    try:
        told = json.loads(text, object_pairs_hook=lambda pairs: _once(text, pairs))
    except json.JSONDecodeError as error:
        raise BadImport(error.lineno, ImportFault.NO_JSON) from error
    except RecursionError as error:
        raise BadImport(0, ImportFault.NO_SETTINGS) from error
    if not isinstance(told, dict) or told.get("kind") != _KIND:
        raise BadImport(1, ImportFault.NO_SETTINGS)
    if told.get("version") != VERSION:
        raise BadImport(_line(text, "version"), ImportFault.OTHER_VERSION)
    settings = told.get("settings")
    if not isinstance(settings, dict):
        raise BadImport(_line(text, "settings"), ImportFault.MISSING)
    return settings


def _once(text: str, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for name, value in pairs:
        if name in told:
            raise BadImport(_line(text, name), ImportFault.TWICE, name[:96])
        told[name] = value
    return told


def _checked(text: str, name: str, value: object) -> Value:
    """A value of the file, if it fits; credentials have no entry in the book, so they never do."""
    entry = BY_NAME.get(name)
    if entry is None or not entry.travels or entry.home is Home.WINDOW:
        raise BadImport(_line(text, name), ImportFault.UNKNOWN, name[:96])
    try:
        return entry.form.require(name, as_value(value))
    except BadValue as error:
        raise BadImport(_line(text, name), ImportFault.BAD_VALUE, name, error) from error


def _line(text: str, name: str) -> int:
    """Where a name stands; JSON may have written its signs in another way."""
    found = re.search(rf"{re.escape(json.dumps(name, ensure_ascii=False))}\s*:", text)
    return text.count("\n", 0, found.start()) + 1 if found else 0
