"""A slip in the letters of the printer: fast, sharp, and only where its code page has them all."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from app.domain.printing import CodePage, DeskPrinters
from app.domain.slip import (
    Banner,
    Barcode,
    Block,
    Columns,
    Gap,
    Logo,
    Pair,
    QrCode,
    Rule,
    Slip,
    Weight,
    Words,
    width_of,
    wrapped,
)
from app.services.printing.pictures import dithered

_PAGES: Final = {
    # the codec, and the number behind ESC t (Epson's ESC/POS reference, "Select character code")
    CodePage.CP437: ("cp437", b"\x1bt\x00"),
    CodePage.CP850: ("cp850", b"\x1bt\x02"),
    CodePage.WINDOWS_1252: ("cp1252", b"\x1bt\x10"),
    CodePage.CP858: ("cp858", b"\x1bt\x13"),
    # FS & enters the Kanji mode, FS C 1 takes Shift JIS for its code
    CodePage.SHIFT_JIS: ("shift_jis", b"\x1c&\x1cC\x01"),
}
_SAME: Final = str.maketrans(
    {
        "\N{NO-BREAK SPACE}": " ",
        "\N{NARROW NO-BREAK SPACE}": " ",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{EN DASH}": "-",
        "\N{MINUS SIGN}": "-",
    }
)
"""Signs that a receipt loses nothing by writing more plainly."""
_TIMES: Final = "\N{MULTIPLICATION SIGN}"
_RESET: Final = b"\x1b@"
_SHARES: Final = (0.38, 0.34, 0.28)
_LOGO_DOTS: Final = (360, 160)
_BAR_WIDTHS: Final = {80: 2, 58: 2}


def letters_of(slip: Slip, printers: DeskPrinters) -> bytes | None:
    """What the printer is sent, without cutting; ``None`` where a letter is missing."""
    if printers.code_page is CodePage.PICTURE:
        return None
    codec, select = _PAGES[printers.code_page]
    writer = _Writer(printers, codec)
    try:
        for block in slip.blocks:
            writer.write(block)
    except UnicodeEncodeError:
        return None
    return _RESET + select + writer.output


class _Writer:
    """Collects commands; python-escpos knows the printers' own."""

    def __init__(self, printers: DeskPrinters, codec: str) -> None:
        # not before something is printed; the library tells no types
        self._out: Any = import_module("escpos.printer").Dummy()
        self._columns = printers.width.columns
        self._width = printers.width
        self._codec = codec

    @property
    def output(self) -> bytes:
        return bytes(self._out.output)

    def write(self, block: Block) -> None:
        match block:
            case Words() | Pair() | Columns() | Banner():
                self._text(block)
            case Rule():
                self._line("-" * self._columns)
            case Gap():
                self._raw(b"\n")
            case Logo():
                self._logo(block)
            case Barcode():
                self._barcode(block.text)
            case QrCode():  # pragma: no branch - mypy proves the match exhaustive
                self._out.set(align="center")
                self._out.qr(block.text, native=True, size=6)
                self._out.set(align="left")

    def _text(self, block: Words | Pair | Columns | Banner) -> None:
        match block:
            case Words():
                self._words(block)
            case Pair():
                self._pair(block)
            case Columns():
                self._line(self._row(block.cells))
            case Banner():  # pragma: no branch - mypy proves the match exhaustive
                text = f" {block.text} "
                self._out.set(align="center", invert=True, double_width=True, double_height=True)
                self._line(text)
                self._out.set_with_default()

    def _words(self, block: Words) -> None:
        large = block.weight is Weight.LARGE
        self._dress(block.weight, centered=block.centered)
        for line in wrapped(self._plain(block.text), self._columns // (2 if large else 1)):
            self._line(line)
        self._undress(block.weight, centered=block.centered)

    def _pair(self, block: Pair) -> None:
        """The amount stands at the end of the last line."""
        left, right = self._plain(block.left), self._plain(block.right)
        large = block.weight is Weight.LARGE
        columns = self._columns // 2 if large else self._columns
        weight = block.weight
        if large and width_of(left) + width_of(right) + 1 > columns:
            weight, columns = Weight.STRONG, self._columns
        *above, last = wrapped(left, columns - width_of(right) - 1)
        self._dress(weight)
        for line in above:
            self._line(line)
        self._line(last + " " * (columns - width_of(last) - width_of(right)) + right)
        self._undress(weight)

    def _row(self, cells: tuple[str, ...]) -> str:
        """Amounts in columns of their own; the first cell has the room that they leave."""
        first, *rest = (self._plain(cell) for cell in cells)
        widths = [
            max(int(self._columns * share), width_of(text) + 1)
            for text, share in zip(rest, _SHARES[1:], strict=True)
        ]
        amounts = zip(rest, widths, strict=True)
        return _fitted(first, self._columns - sum(widths)) + "".join(
            " " * (wide - width_of(text)) + text for text, wide in amounts
        )

    def _dress(self, weight: Weight, *, centered: bool = False) -> None:
        large = weight is Weight.LARGE
        if weight in {Weight.STRONG, Weight.LARGE} or centered:
            align = "center" if centered else "left"
            self._out.set(align=align, bold=True, double_width=large, double_height=large)
            if weight not in {Weight.STRONG, Weight.LARGE}:
                self._out.set(align=align, bold=False)

    def _undress(self, weight: Weight, *, centered: bool = False) -> None:
        if weight in {Weight.STRONG, Weight.LARGE} or centered:
            self._out.set_with_default()

    def _logo(self, block: Logo) -> None:
        bits = dithered(block.png, _LOGO_DOTS)
        if bits is not None:
            self._out.set(align="center")
            self._raw(bits)
            self._out.set(align="left")

    def _barcode(self, text: str) -> None:
        """Code 128 by GS k, code set B, the text below."""
        data = b"{B" + text.encode("ascii")
        wide = _BAR_WIDTHS[self._width]
        self._out.set(align="center")
        self._raw(
            b"\x1dH\x02\x1dh\x48\x1dw" + bytes([wide]) + b"\x1dkI" + bytes([len(data)]) + data
        )
        self._out.set(align="left")
        self._raw(b"\n")

    def _plain(self, text: str) -> str:
        text = text.translate(_SAME)
        return text if self._knows(_TIMES) else text.replace(_TIMES, "x")

    def _knows(self, letter: str) -> bool:
        try:
            letter.encode(self._codec)
        except UnicodeEncodeError:
            return False
        return True

    def _line(self, text: str) -> None:
        self._raw(self._plain(text).encode(self._codec) + b"\n")

    def _raw(self, data: bytes) -> None:
        self._out._raw(data)  # noqa: SLF001 -- how the library takes ready commands


def _fitted(text: str, columns: int) -> str:
    """A text in so many columns: cut where it is longer, filled up where it is shorter."""
    while width_of(text) > columns:
        text = text[:-1]
    return text + " " * (columns - width_of(text))
