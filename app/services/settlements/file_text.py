"""The text of a report's file, whatever encoding it was saved in."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Final

from app.services.csv_file import UnreadableFile
from app.services.settlements.refusals import ReportRefused

LARGEST: Final = 128 * 1024 * 1024


class ReportTooLarge(ReportRefused):
    """Far beyond what 30 days of a shop can bring."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is larger than {LARGEST // 1024 // 1024} MB")


def read_report(path: Path) -> bytes:
    """The file's bytes.

    Raises:
        UnreadableFile: it cannot be opened.
        ReportTooLarge: it was not read.
    """
    try:
        with path.open("rb") as file:
            told = file.read(LARGEST + 1)
    except OSError as error:
        raise UnreadableFile(path.name, "cannot be opened") from error
    if len(told) > LARGEST:
        raise ReportTooLarge(path.name)
    return told


def text_of(told: bytes, name: str, *, japanese: bool = False) -> str:
    """Decode: UTF-8 and UTF-16 by their marks, else UTF-8, else the region's Windows.

    Raises:
        UnreadableFile: it is no text.
    """
    if told.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp932" if japanese else "cp1252")
    if b"\0" in told and encodings != ("utf-16",):
        raise UnreadableFile(name, "is no text")
    for encoding in encodings:
        try:
            return told.decode(encoding)
        except UnicodeError:
            continue
    raise UnreadableFile(name, "is no text")
