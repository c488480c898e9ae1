"""All that a printer is sent for one slip."""

from __future__ import annotations

from typing import Final

from app.domain.printing import DeskPrinters
from app.domain.slip import Slip
from app.services.printing.letters import letters_of
from app.services.printing.pictures import Bitmap, picture_of

_DRAWER: Final = b"\x1bp\x00\x32\x32"
"""A pulse of 100 ms on pin 2, where drawers hang (ESC p)."""
_FEED: Final = b"\x1bd\x06"
_CUT: Final = b"\x1dV\x00"


def payload_of(slip: Slip, printers: DeskPrinters, bitmap: Bitmap | None = None) -> bytes | None:
    """Drawer, slip, and the cut.

    Args:
        slip: what is printed.
        printers: on what.
        bitmap: the slip as a picture, for printers that lack its letters.

    Returns:
        ``None`` where only the picture will do and none was given.
    """
    body = letters_of(slip, printers)
    if body is None:
        if bitmap is None:
            return None
        body = picture_of(bitmap)
    drawer = _DRAWER if printers.drawer and slip.opens_drawer else b""
    return drawer + body + _FEED + (_CUT if printers.cut else b"")
