"""A bundle for support: what helps to understand a desk, and nothing of the shop's people."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import func, inspect, select

from app.domain.errors import AppError, Unavailable
from app.services.doctor.computer import part_versions
from app.services.doctor.findings import Finding, Told
from app.services.doctor.log_lines import plain_lines
from app.services.doctor.patient import Patient
from app.services.settings_book.book import SettingsBook
from app.services.settings_book.entry import Held
from app.services.settings_book.file_place import FilePlace
from app.services.settings_book.forms import OneOf, Switch, Whole
from app.services.shop_settings import ShopSettings
from app.storage.database import Database
from app.storage.failures import translated
from app.storage.schema import METADATA

_LINES: Final = 5_000
"""Of each log file, the newest."""

_FREE_TEXT: Final = frozenset(
    {
        Told.SETTINGS_BAD,
        Told.CLOCK_UNKNOWN,
        Told.KEYS_MISSING,
        Told.KEYS_UNKNOWN,
        Told.ORIGIN_SET,
        Told.ORIGIN_TRAINING,
        Told.ORIGIN_UNSET,
        Told.ORIGIN_BAD,
        Told.IPN_OTHER_DESK,
        Told.IPN_AWAY,
        Told.MAIL_TAKEN,
        Told.MAIL_AWAY,
        Told.DATABASE_AWAY,
        Told.STORY_BROKEN,
        Told.FAILED,
    }
)
"""Findings whose facts people or servers may have worded: a stranger gets them without."""


class BundleNotWritten(Unavailable):
    """The file cannot be written; nothing is left of it."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"the bundle {file.name} cannot be written; choose another folder")


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One file of the bundle, to be looked at before anything is saved."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """All of them."""

    files: tuple[BundleFile, ...]

    def write(self, target: Path) -> None:
        """Save it as a zip that only its owner may read; a name's old content is replaced.

        Raises:
            BundleNotWritten: nothing is left of it.
        """
        draft = target.with_name(f"{target.name}.new")
        try:
            draft.unlink(missing_ok=True)
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with (
                os.fdopen(descriptor, "wb") as output,
                zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive,
            ):
                for file in self.files:
                    archive.writestr(file.name, file.text)
            draft.replace(target)
        except OSError as error:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise BundleNotWritten(target) from error


def make_bundle(patient: Patient, findings: Sequence[Finding]) -> Bundle:
    """Put it together in memory; what cannot be read is told as such."""
    parts: dict[str, Callable[[], Any]] = {
        "doctor.json": lambda: [_plain_finding(each) for each in findings],
        "versions.json": part_versions,
        "settings.json": lambda: _settings(patient),
        "counts.json": lambda: _counts(patient.database),
        "schema.json": lambda: _schema(patient.database),
    }
    files = [BundleFile(name, _json(_tried(part))) for name, part in parts.items()]
    files += [
        BundleFile(f"logs/{file.name}", _log(file))
        for file in sorted((patient.folder / "logs").glob("paydesk.log*"))
    ]
    return Bundle(tuple(files))


def _tried(part: Callable[[], Any]) -> Any:
    try:
        return part()
    except AppError as error:
        return {"not there": type(error).__name__}


def _plain_finding(finding: Finding) -> dict[str, Any]:
    facts = () if finding.told in _FREE_TEXT else finding.facts
    return {
        "check": finding.check.value,
        "verdict": finding.verdict.value,
        "found": finding.told.name,
        "facts": list(facts),
        "mend": finding.mend.name if finding.mend is not None else "",
    }


def _settings(patient: Patient) -> dict[str, Any]:
    """Choices and figures as they are; of a text only whether there is one."""
    desk = patient.desk
    book = SettingsBook(desk, ShopSettings(desk), FilePlace(desk, patient.settings_file))
    told = patient.settings
    return {
        "mode": told.mode.value,
        "region": told.region.value,
        "settings": {held.entry.name: _plain_value(held) for held in book.all()},
    }


def _plain_value(held: Held) -> dict[str, Any]:
    plain = isinstance(held.entry.form, Switch | Whole | OneOf)
    value = held.value if plain else ("set" if held.value else "empty")
    return {"value": value, "default": held.is_default, "damaged": held.damaged}


def _counts(database: Database) -> dict[str, int]:
    """Rows by table."""
    with database.read() as session:
        known = set(inspect(session.connection()).get_table_names())
        return {
            table.name: session.scalar(select(func.count()).select_from(table)) or 0
            for table in METADATA.sorted_tables
            if table.name in known
        }


def _schema(database: Database) -> dict[str, Any]:
    """Columns and keys as the database has them, names and types alone."""
    with translated(), database.engine.execution_options(read_only=True).connect() as connection:
        told = inspect(connection)
        return {
            name: {
                "columns": {
                    column["name"]: f"{column['type']}{'' if column['nullable'] else ' not null'}"
                    for column in told.get_columns(name)
                },
                "indexes": _names(told.get_indexes(name)),
                "unique": _names(told.get_unique_constraints(name)),
            }
            for name in sorted(told.get_table_names())
        }


def _names(told: Iterable[Any]) -> list[str]:
    return sorted(str(each["name"]) for each in told)


def _log(file: Path) -> str:
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()[-_LINES:]
    except OSError as error:
        return f"not there: {type(error).__name__}\n"
    return "".join(f"{line}\n" for line in plain_lines(lines))


def _json(content: Any) -> str:
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"
