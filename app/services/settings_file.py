"""The settings file of this desk: read as a table, written whole or not at all."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import Unavailable

Table = dict[str, dict[str, str]]


class SettingsNotWritten(Unavailable):
    """The settings file cannot be written; the old one is whole."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"the settings file {file.name} cannot be written")


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """What the next start of this desk reads; the present run is not changed by it."""

    path: Path

    def table(self) -> Table:
        """What the file says now; empty for one that is missing or broken."""
        try:
            found = tomllib.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {name: dict(entries) for name, entries in found.items() if isinstance(entries, dict)}

    def change(self, section: str, values: Mapping[str, str]) -> None:
        """Put values into a section; an empty value takes its name out, other sections stay.

        Raises:
            SettingsNotWritten: the old file is whole.
        """
        table = self.table()
        entries = {**table.get(section, {}), **values}
        table[section] = {name: value for name, value in entries.items() if value}
        self.write(table)

    def write(self, table: Table) -> None:
        """Replace the file; the one before stays beside it, for its owner alone as well.

        Raises:
            SettingsNotWritten: the old file is whole.
        """
        file = self.path
        draft = file.with_name(f"{file.name}.new")
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft.unlink(missing_ok=True)
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as output:
                output.write(toml_text({name: part for name, part in table.items() if part}))
                output.flush()
                os.fsync(output.fileno())
            if file.exists():
                before = file.with_name(f"{file.name}.before")
                before.unlink(missing_ok=True)
                before.touch(mode=0o600)
                before.write_bytes(file.read_bytes())
            draft.replace(file)
        except OSError as error:
            raise SettingsNotWritten(file) from error


def toml_text(table: Mapping[str, Mapping[str, str]]) -> str:
    """Sections of texts as TOML; a JSON string of printable text is a TOML string too."""
    parts = []
    for section, entries in table.items():
        lines = [f"{name} = {_quoted(value)}" for name, value in entries.items()]
        parts.append("\n".join([f"[{section}]", *lines]))
    return "\n\n".join(parts) + "\n"


def _quoted(value: str) -> str:
    return json.dumps("".join(filter(str.isprintable, value)), ensure_ascii=False)
