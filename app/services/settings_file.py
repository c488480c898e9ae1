"""The settings file of a desk: read as it stands, and replaced whole or not at all."""

from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path
from typing import Any

from app.domain.errors import Unavailable


class SettingsNotWritten(Unavailable):
    """The settings file cannot be written; the old one is whole."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"the settings file {file.name} cannot be written")


def toml_text(table: dict[str, Any]) -> str:
    """Sections of texts as TOML; a JSON string of printable text is a TOML string too."""
    parts = []
    for section, entries in table.items():
        lines = [f"{name} = {_quoted(value)}" for name, value in entries.items()]
        parts.append("\n".join([f"[{section}]", *lines]))
    return "\n\n".join(parts) + "\n"


def read_table(file: Path) -> dict[str, Any]:
    """What the file says now; a broken one is set aside by ``write_table`` and begun anew."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def write_table(file: Path, table: dict[str, Any]) -> None:
    """Replace the file; the one before stays beside it, for its owner alone as well.

    Raises:
        SettingsNotWritten: the old one is whole.
    """
    draft = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as output:
            output.write(toml_text(table))
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


def _quoted(value: str) -> str:
    return json.dumps("".join(filter(str.isprintable, value)), ensure_ascii=False)
