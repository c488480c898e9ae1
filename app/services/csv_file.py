"""CSV files as shops have them: any usual encoding and delimiter, read line by line."""

from __future__ import annotations

import codecs
import csv
import enum
from collections.abc import Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from app.domain.errors import Refused

_SAMPLE_BYTES: Final = 65_536
_CHUNK_BYTES: Final = 1 << 20
_SAMPLE_RECORDS: Final = 50
_BREAKS_THE_REST = ("field larger", "unexpected end")


class TextEncoding(enum.StrEnum):
    """How a file's bytes are letters; the value is Python's name."""

    UTF_8 = "utf-8-sig"
    UTF_16 = "utf-16"
    UTF_16_LE = "utf-16-le"
    UTF_16_BE = "utf-16-be"
    CP1252 = "cp1252"
    CP932 = "cp932"
    """Japanese Windows."""


class Delimiter(enum.StrEnum):
    """What stands between two cells."""

    COMMA = ","
    SEMICOLON = ";"
    TAB = "\t"
    BAR = "|"


class UnreadableFile(Refused):
    """It cannot be opened, or is no text in the encoding that was said."""

    def __init__(self, name: str, fault: str) -> None:
        super().__init__(f"{name} {fault}")
        self.name = name
        self.fault = fault


class EmptyFile(Refused):
    """There is no first line with headings."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} has no headings in its first line")
        self.name = name


class BrokenRecord(Exception):
    """One record that is no CSV; the caller goes on, or not.

    Attributes:
        final: everything behind it is lost, too: a quote was opened and never closed.
    """

    def __init__(self, line: int, *, final: bool) -> None:
        super().__init__(f"line {line}")
        self.line = line
        self.final = final


@dataclass(frozen=True, slots=True)
class CsvRecord:
    """One record.

    Attributes:
        line: where it begins in the file, from 1.
        cells: as written, without the quotes.
    """

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CsvFile:
    """A file and how to read it."""

    path: Path
    encoding: TextEncoding
    delimiter: Delimiter

    def records(self) -> Iterator[CsvRecord | BrokenRecord]:
        """All records that have any cell filled, in bounded memory.

        Raises:
            UnreadableFile: it cannot be opened, or its bytes are not of this encoding.
        """
        try:
            with self.path.open(encoding=self.encoding, newline="") as text:
                yield from _read(text, self.delimiter)
        except OSError as error:
            raise UnreadableFile(self.path.name, "cannot be opened") from error
        except UnicodeError as error:
            fault = f"is no text in {self.encoding.value}"
            raise UnreadableFile(self.path.name, fault) from error

    def headings(self) -> tuple[str, ...]:
        """The cells of the first line that has any.

        Raises:
            EmptyFile: there is none, or it is no CSV.
            UnreadableFile: as for ``records``.
        """
        for record in self.records():
            if isinstance(record, CsvRecord):
                return tuple(cell.strip() for cell in record.cells)
            break
        raise EmptyFile(self.path.name)

    def body(self) -> Iterator[CsvRecord | BrokenRecord]:
        """All records but the headings.

        Raises:
            UnreadableFile: as for ``records``.
        """
        records = self.records()
        next(records, None)
        return records

    def count_lines(self) -> int:
        """Lines of text, for a progress bar; records may be fewer.

        Raises:
            UnreadableFile: as for ``records``.
        """
        try:
            with self.path.open(encoding=self.encoding) as text:
                return sum(1 for _ in text)
        except OSError as error:
            raise UnreadableFile(self.path.name, "cannot be opened") from error
        except UnicodeError as error:
            fault = f"is no text in {self.encoding.value}"
            raise UnreadableFile(self.path.name, fault) from error


def guess_csv(
    path: Path, encoding: TextEncoding | None = None, *, japanese: bool = False
) -> CsvFile:
    """Find out how a file is to be read.

    Args:
        path: the file.
        encoding: when somebody knows it.
        japanese: take CP932 for likelier than CP1252: many files can be read as either.

    Raises:
        UnreadableFile: it cannot be opened, or is no text.
    """
    encoding = encoding or _guess_encoding(path, japanese=japanese)
    widths = {each: _width(CsvFile(path, encoding, each)) for each in Delimiter}
    return CsvFile(path, encoding, max(Delimiter, key=lambda each: widths[each]))


def _read(text: TextIOWrapper, delimiter: Delimiter) -> Iterator[CsvRecord | BrokenRecord]:
    reader = csv.reader(text, delimiter=delimiter.value, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            final = str(error).startswith(_BREAKS_THE_REST)
            yield BrokenRecord(line, final=final)
            if final:
                return
            continue
        if any(cell.strip() for cell in cells):
            yield CsvRecord(line, tuple(cells))


def _guess_encoding(path: Path, *, japanese: bool) -> TextEncoding:
    try:
        with path.open("rb") as file:
            start = file.read(_SAMPLE_BYTES)
    except OSError as error:
        raise UnreadableFile(path.name, "cannot be opened") from error
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return TextEncoding.UTF_16
    if b"\0" in start:
        # in UTF-16 every second byte of a comma, a digit or a Latin letter is zero
        even, odd = start[::2].count(0), start[1::2].count(0)
        if min(even, odd) * 8 > max(even, odd):
            raise UnreadableFile(path.name, "is no text")
        return TextEncoding.UTF_16_LE if odd > even else TextEncoding.UTF_16_BE
    order = [TextEncoding.UTF_8, TextEncoding.CP1252, TextEncoding.CP932]
    for encoding in [order[0], order[2], order[1]] if japanese else order:
        if _decodes(path, encoding):
            return encoding
    raise UnreadableFile(path.name, "is no text")


def _decodes(path: Path, encoding: TextEncoding) -> bool:
    decoder = codecs.getincrementaldecoder(encoding.value)()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _width(file: CsvFile) -> tuple[int, int]:
    """How well a delimiter fits: records as wide as the header, then how wide that is."""
    widths: list[int] = []
    for record in file.records():
        if isinstance(record, CsvRecord):
            widths.append(len(record.cells))
        if len(widths) >= _SAMPLE_RECORDS or (isinstance(record, BrokenRecord) and record.final):
            break
    header = widths[0] if widths else 0
    if header < 2:  # noqa: PLR2004 - one column is what a wrong delimiter sees
        return 0, header
    return sum(width == header for width in widths), header
