"""Cells that a spreadsheet would run as a formula: disarmed on the way out, and back again."""

from __future__ import annotations

import re
from typing import Final

# what spreadsheets take for a formula, and what we put before it
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r＝＋－＠]")  # noqa: RUF001 - full-width ones run, too
_DISARMED: Final = re.compile(r"'+[=+\-@\t\r＝＋－＠]")  # noqa: RUF001 - as above
_QUOTED_TEXT: Final = re.compile(r'="([^"]*)"')


def disarmed(text: str) -> str:
    """The same text, as one that stays text in a spreadsheet (OWASP, CSV injection)."""
    return f"'{text}" if _FORMULA.match(text) else text


def as_meant(cell: str) -> str:
    """What ``disarmed`` was given; also undoes ``="0815"``, the usual way to keep zeros."""
    quoted = _QUOTED_TEXT.fullmatch(cell)
    if quoted is not None:
        return quoted[1]
    return cell[1:] if _DISARMED.match(cell) else cell
