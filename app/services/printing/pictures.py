"""Pictures as receipt printers take them: bands of dots (GS v 0)."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass, field
from importlib import import_module
from typing import Final

_BAND: Final = 256
"""Rows sent at once; small printers keep no more in memory."""
_HEADER: Final = struct.Struct("<HH")
_RESET: Final = b"\x1b@"


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A whole slip, dot by dot.

    Attributes:
        width: in dots, a multiple of 8.
        rows: top to bottom, eight dots to a byte, the leftmost in the highest bit, 1 for black.
    """

    width: int
    rows: bytes = field(repr=False)

    @property
    def height(self) -> int:
        return len(self.rows) * 8 // self.width


def picture_of(bitmap: Bitmap) -> bytes:
    """What the printer is sent, without cutting."""
    return _RESET + bands(bitmap)


def bands(bitmap: Bitmap) -> bytes:
    """The picture in bands of dots, at the print head's own size."""
    across = bitmap.width // 8
    parts = []
    for top in range(0, bitmap.height, _BAND):
        rows = bitmap.rows[top * across : (top + _BAND) * across]
        parts.append(b"\x1dv0\x00" + _HEADER.pack(across, len(rows) // across) + rows)
    return b"".join(parts)


def dithered(png: bytes, largest: tuple[int, int]) -> bytes | None:
    """A logo in black and white, not larger than so many dots; ``None`` if it cannot be read."""
    images = import_module("PIL.Image")
    try:
        with images.open(io.BytesIO(png)) as picture:
            flat = images.new("RGB", picture.size, "white")
            clear = picture.convert("RGBA")
            flat.paste(clear, mask=clear.getchannel("A"))
    except (OSError, ValueError, SyntaxError):
        return None
    flat.thumbnail(largest)
    wide = -(-flat.width // 8) * 8
    page = images.new("L", (wide, flat.height), 255)
    page.paste(flat.convert("L"), ((wide - flat.width) // 2, 0))
    bits = page.convert("1").tobytes()
    return bands(Bitmap(wide, bytes(each ^ 0xFF for each in bits)))
