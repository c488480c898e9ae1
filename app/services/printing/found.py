"""Receipt printers that this computer can name by itself."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from app.domain.printing import PrinterKind

_PRINTER_CLASS: Final = 7
_DEVICES: Final = ("/dev/usb", "lp*")


@dataclass(frozen=True, slots=True)
class FoundPrinter:
    """One that could be chosen.

    Attributes:
        name: maker and product as the device tells them; may be empty.
    """

    kind: PrinterKind
    address: str
    name: str = ""


def found_printers() -> tuple[FoundPrinter, ...]:
    """On USB, and device files of the system; printers on the network tell nobody that they are."""
    folder, pattern = _DEVICES
    files = sorted(Path(folder).glob(pattern)) if Path(folder).is_dir() else []
    devices = (FoundPrinter(PrinterKind.FILE, str(file)) for file in files)
    return (*_on_usb(), *devices)


def _on_usb() -> tuple[FoundPrinter, ...]:
    core = import_module("usb.core")
    try:
        devices = list(core.find(find_all=True, custom_match=_prints))
    except (OSError, ValueError):  # ValueError: there is no USB library on this computer
        return ()
    return tuple(
        FoundPrinter(PrinterKind.USB, f"{each.idVendor:04x}:{each.idProduct:04x}", _name(each))
        for each in devices
    )


def _prints(device: Any) -> bool:
    if device.bDeviceClass == _PRINTER_CLASS:
        return True
    try:
        return any(part.bInterfaceClass == _PRINTER_CLASS for setup in device for part in setup)
    except (OSError, NotImplementedError):
        return False


def _name(device: Any) -> str:
    try:
        return f"{device.manufacturer or ''} {device.product or ''}".strip()
    except (OSError, ValueError, NotImplementedError):  # no right to ask it
        return ""
